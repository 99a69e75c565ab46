//! `[plans.<plan>.entitlements]`: what a plan includes, row by row.

use tarif_pricing::Minutes;
use tarif_pricing::conditions::{Entitlement, EntitlementRow};

use super::keys::entitlement as keys;
use super::{Scope, Table, Value, row, text_id, text_ids};
use crate::diagnostic::{Rule, Standing};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "contradiction",
    standing: Standing::Fixed,
    finds: "two things that are said where one must be",
    reason: "One of them would be left out of the offer.",
    example: r#"
report = { is = "yes", count = 2, per = "year" }    # wrong
report = { count = 2, per = "year" }                # right
"#,
}];

/// Reads the rows that a plan fills in, in the order of the comparison.
pub(super) fn entitlements(value: &Value<'_>, scope: &mut Scope) -> Vec<EntitlementRow> {
    let mut rows = Vec::new();
    for (key, value) in value.entries().unwrap_or_default() {
        let id = row(&key, &scope.entitlement_rows, "entitlements");
        let read = entitlement(&value, scope);
        if let (Some(id), Some((entitlement, footnotes))) = (id, read) {
            rows.push(EntitlementRow { id, entitlement, footnotes });
        }
    }
    rows.sort_by_key(|row| scope.entitlement_rows.iter().position(|id| *id == row.id));
    rows
}

fn entitlement(value: &Value<'_>, scope: &mut Scope) -> Option<(Entitlement, Vec<tarif_pricing::TextId>)> {
    if !value.is_table() {
        return value.word(&keys::WORDS).map(|word| (word, Vec::new()));
    }
    let table = value.table(&keys::ENTITLEMENT_KEYS)?;
    let footnotes = text_ids(table.get(&keys::FOOTNOTES), scope);
    let found = what(&table, scope);
    table.finish();
    if found.is_none() {
        value.report("missing-key", "an entitlement says nothing", "expected `is`, `count`, `level` or `text`");
    }
    found.flatten().map(|entitlement| (entitlement, footnotes))
}

/// Returns what a table says, which may be wrong; nothing if it says nothing.
fn what(table: &Table<'_>, scope: &mut Scope) -> Option<Option<Entitlement>> {
    let is = table.get(&keys::IS).map(|value| (value.clone(), value.word(&keys::WORDS)));
    let level = table.get(&keys::LEVEL).map(|value| (value.clone(), text_id(&value, scope).map(Entitlement::Level)));
    let text = table.get(&keys::TEXT).map(|value| (value.clone(), text_id(&value, scope).map(Entitlement::Text)));
    let count = table.get(&keys::COUNT).map(|value| (value.clone(), count(&value, table)));
    let mut said = [is, level, text, count].into_iter().flatten();
    let (_, first) = said.next()?;
    if let Some((value, _)) = said.next() {
        value.report("contradiction", "an entitlement says two things", "take one of them out");
    }
    Some(first)
}

fn count(value: &Value<'_>, table: &Table<'_>) -> Option<Entitlement> {
    let count = value.whole::<u32>();
    let per = table.required(&keys::PER).and_then(|value| value.word(&keys::PERIODS));
    let each_at_most = table.get(&keys::EACH_AT_MOST).and_then(|value| value.parse::<Minutes>());
    Some(Entitlement::Count { count: count?.value, per: per?, each_at_most: each_at_most.map(|placed| placed.value) })
}
