//! Clauses, the sentences of an offer, and the facts that they and other copy refer to.

use tarif_pricing::conditions::{Clause, Clauses, Fact};
use tarif_pricing::{FactId, Minutes, Money, Percent};

use super::{Placed, Scope, Table, Value, duplicate, keys, text_id};

/// Reads the clauses of a plan, or of a whole catalogue.
pub(super) fn clauses(table: &Table<'_>, scope: &mut Scope) -> Clauses {
    let mut list = |key| clause_list(table.get(key), scope);
    Clauses {
        advantages: list(&keys::ADVANTAGES),
        rules: list(&keys::RULES),
        exclusions: list(&keys::EXCLUSIONS),
        preconditions: list(&keys::PRECONDITIONS),
        notes: list(&keys::NOTES),
    }
}

fn clause_list(list: Option<Value<'_>>, scope: &mut Scope) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    for value in list.and_then(|list| list.list()).unwrap_or_default() {
        let Some(clause) = clause(&value, scope) else { continue };
        if clauses.iter().any(|earlier| earlier.id == clause.id) {
            duplicate(&value, &format!("the text `{}` is listed twice", clause.id));
        } else {
            clauses.push(clause);
        }
    }
    clauses
}

fn clause(value: &Value<'_>, scope: &mut Scope) -> Option<Clause> {
    if !value.is_table() {
        return text_id(value, scope).map(|id| Clause { id, facts: Vec::new() });
    }
    let table = value.table(&keys::CLAUSE_KEYS)?;
    let id = table.get(&keys::CLAUSE_TEXT).and_then(|value| text_id(&value, scope));
    let facts = table.get(&keys::CLAUSE_FACTS).map(|value| facts(&value)).unwrap_or_default();
    table.finish();
    Some(Clause { id: id?, facts })
}

/// Reads figures by name.
pub(super) fn facts(value: &Value<'_>) -> Vec<(FactId, Fact)> {
    let entries = value.entries().unwrap_or_default();
    let facts = entries.into_iter().filter_map(|(key, value)| {
        let (id, fact) = (key.parse::<FactId>(), fact(&value));
        Some((id?, fact?))
    });
    facts.collect()
}

fn fact(value: &Value<'_>) -> Option<Fact> {
    if value.is_whole() {
        return value.whole::<u32>().map(|count| Fact::Count(count.value));
    }
    if !value.is_table() {
        return value.parse_figure::<Minutes>().map(|Placed { value, .. }| Fact::Duration(value));
    }
    let (kind, figure) = value.kind(&[&keys::FACT_PERCENT, &keys::FACT_AMOUNT])?;
    if kind.name == keys::FACT_PERCENT.name {
        return figure.parse_figure::<Percent>().map(|percent| Fact::Percent(percent.value));
    }
    figure.parse_figure::<Money>().map(|money| Fact::Money(money.value))
}
