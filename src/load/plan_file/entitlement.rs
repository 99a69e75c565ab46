//! `[plans.<plan>.entitlements]`: what a plan includes, row by row.

use tarif_pricing::conditions::{Entitlement, EntitlementRow};
use tarif_pricing::{Minutes, Period};

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

const WORDS: [(&str, Word); 4] =
    [("yes", Word::Yes), ("no", Word::No), ("partly", Word::Partly), ("unstated", Word::Unstated)];

#[derive(Clone, Copy)]
enum Word {
    Yes,
    No,
    Partly,
    Unstated,
}

/// Reads the rows that a plan fills in, in the order of the comparison.
pub(super) fn entitlements(value: &Value<'_>, scope: &mut Scope) -> Vec<EntitlementRow> {
    let mut rows = Vec::new();
    for (key, value) in value.table().map(|table| table.entries()).unwrap_or_default() {
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
        return value.word(&WORDS).map(|word| (word.into(), Vec::new()));
    }
    let table = value.table()?;
    let footnotes = text_ids(table.optional("footnotes"), scope);
    let found = what(&table, scope);
    table.finish();
    if found.is_none() {
        value.report("missing-key", "an entitlement says nothing", "expected `is`, `count`, `level` or `text`");
    }
    found.flatten().map(|entitlement| (entitlement, footnotes))
}

/// Returns what a table says, which may be wrong; nothing if it says nothing.
fn what(table: &Table<'_>, scope: &mut Scope) -> Option<Option<Entitlement>> {
    let is = table.optional("is").map(|value| (value.clone(), value.word(&WORDS).map(Entitlement::from)));
    let level = table.optional("level").map(|value| (value.clone(), text_id(&value, scope).map(Entitlement::Level)));
    let text = table.optional("text").map(|value| (value.clone(), text_id(&value, scope).map(Entitlement::Text)));
    let count = table.optional("count").map(|value| (value.clone(), count(&value, table)));
    let mut said = [is, level, text, count].into_iter().flatten();
    let (_, first) = said.next()?;
    if let Some((value, _)) = said.next() {
        value.report("contradiction", "an entitlement says two things", "take one of them out");
    }
    Some(first)
}

fn count(value: &Value<'_>, table: &Table<'_>) -> Option<Entitlement> {
    let count = value.whole::<u32>();
    let per = table.required("per").and_then(|value| value.word(&[("month", Period::Month), ("year", Period::Year)]));
    let each_at_most = table.optional("each-at-most").and_then(|value| value.parse::<Minutes>());
    Some(Entitlement::Count { count: count?.value, per: per?, each_at_most: each_at_most.map(|placed| placed.value) })
}

impl From<Word> for Entitlement {
    fn from(word: Word) -> Self {
        match word {
            Word::Yes => Self::Yes,
            Word::No => Self::No,
            Word::Partly => Self::Partly,
            Word::Unstated => Self::Unstated,
        }
    }
}
