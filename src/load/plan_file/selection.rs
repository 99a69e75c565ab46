//! `default-selection`: what is entered before a visitor enters anything.

use tarif_pricing::{Currency, Entry, Selection};

use super::{Placed, Scope, Value};

/// A value as a link would have it, to be read by its counter.
struct EntryText(String);

impl std::str::FromStr for EntryText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

/// Reads what is entered for each counter, as a link would have it or as a whole number.
pub(super) fn selection(value: &Value<'_>, scope: &Scope, currency: Currency) -> Option<Selection> {
    let mut selection = Selection::default();
    for (key, value) in value.entries()? {
        let Some(id) = scope.counter_key(&key) else { continue };
        let Some(counter) = scope.counters.iter().find(|counter| counter.id == id) else { continue };
        let Some(Placed { value: EntryText(text), .. }) = value.parse_figure() else { continue };
        match Entry::parse(counter, currency, &text) {
            Ok(entry) => selection.set(id, entry),
            Err(error) => value.refuse(&error),
        }
    }
    Some(selection)
}
