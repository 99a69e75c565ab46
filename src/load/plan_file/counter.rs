//! `[counters]`: what a visitor enters.

use tarif_pricing::{Counter, CounterId, CounterKind};

use super::{Scope, Value, keys};
use crate::diagnostic::{Diagnostic, Rule, Standing};
use crate::site::Place;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "reserved-id",
    standing: Standing::Fixed,
    finds: "a counter, catalogue or plan whose name means something else",
    reason: "Addresses and the names of facts begin with it, so that they could be read in two ways.",
    example: "catalogues = [\"site\"]        # `$site_email` is a fact of the site",
}];

/// Names that the query of an address keeps for other things than counters.
const RESERVED: [&str; 3] = ["plan", "v", "lang"];

/// Reads all counters, in the order of the fields.
pub(super) fn counters(value: &Value<'_>, scope: &mut Scope) {
    let mut lenders = Vec::new();
    for (key, value) in value.entries().unwrap_or_default() {
        let Some(id) = key.parse::<CounterId>() else { continue };
        if RESERVED.contains(&id.as_str()) {
            let message = format!("`{id}` cannot be the name of a counter: it means something else in addresses");
            key.report(Diagnostic::error("reserved-id", message, key.span()));
            continue;
        }
        scope.place(Place::Counter(id.clone()), key.range.clone());
        if let Some((kind, lender)) = kind(&value) {
            lenders.extend(lender.map(|lender| (scope.counters.len(), lender)));
            scope.counters.push(Counter { id, kind, starts_as: None });
        }
    }
    // A counter may start as one that stands below it.
    for (index, lender) in lenders {
        let Some(id) = scope.counter(&lender) else { continue };
        let found = scope.counters.iter().find(|counter| counter.id == id);
        let lends_itself = scope.counters[index].id == id;
        if lends_itself || found.is_none_or(|found| found.kind != CounterKind::Units) {
            lender.report("wrong-counter", format!("`{id}` is not another counter of whole units"), "");
        } else {
            scope.counters[index].starts_as = Some(id);
        }
    }
}

fn kind<'r>(value: &Value<'r>) -> Option<(CounterKind, Option<Value<'r>>)> {
    if !value.is_table() {
        if value.is_text() && value.text() == Some("time") {
            value.report(
                "missing-key",
                "time needs the unit of a bare number",
                "write `{ time = \"hours\" }` or `{ time = \"minutes\" }`",
            );
            return None;
        }
        return value.word(&keys::COUNTER_WORDS).map(|kind| (kind, None));
    }
    let (kind, found) = value.kind(&[&keys::COUNTER_UNITS, &keys::COUNTER_TIME])?;
    if kind.name == keys::COUNTER_TIME.name {
        return found.word(&keys::TIME_UNITS).map(|unit| (CounterKind::Time(unit), None));
    }
    let table = found.table(&keys::COUNTER_UNITS_KEYS)?;
    let lender = table.get(&keys::STARTS_AS);
    table.finish();
    Some((CounterKind::Units, lender))
}
