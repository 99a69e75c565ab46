//! `default-selection`: what is entered before a visitor enters anything.

use tarif_pricing::{Counter, Currency, Entry, Selection};

use super::{Placed, Value, suggest};
use crate::diagnostic::Diagnostic;

/// A value as a link would have it, to be read by its counter.
struct EntryText(String);

impl std::str::FromStr for EntryText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

pub(super) fn selection(value: &Value<'_>, counters: &[Counter], currency: Currency) -> Option<Selection> {
    let mut selection = Selection::default();
    for (key, value) in value.table()?.entries() {
        let Some(counter) = counters.iter().find(|counter| counter.id.as_str() == key.name) else {
            let known: Vec<&str> = counters.iter().map(|counter| counter.id.as_str()).collect();
            let message = format!("`{}` is not a counter of this catalogue", key.name);
            key.report(suggest(Diagnostic::error("unknown-counter", message, key.span()), key.name, &known));
            continue;
        };
        let Some(Placed { value: EntryText(text), .. }) = value.parse_figure() else { continue };
        match Entry::parse(counter, currency, &text) {
            Ok(entry) => selection.set(counter.id.clone(), entry),
            Err(error) => value.report("invalid-value", error.to_string(), ""),
        }
    }
    Some(selection)
}
