//! `[plans.<plan>]`: one plan with its conditions.

use tarif_pricing::conditions::{Conditions, Renewal, Terms};
use tarif_pricing::{Plan, PlanId};

use super::{Scope, Value, bound, charge, clause, entitlement, keys, service};
use crate::site::Place;

pub(super) fn plan(id: PlanId, value: &Value<'_>, scope: &mut Scope) -> Option<(Plan, Conditions)> {
    let table = value.table(&keys::PLAN)?;
    let eligibility = bound::bounds(&id, table.get(&keys::ELIGIBILITY), scope);
    let suits = bound::bounds(&id, table.get(&keys::SUITS), scope);
    let clauses = clause::clauses(&table, scope);
    let terms = table.get(&keys::TERMS).map(|value| {
        scope.place(Place::Terms(id.clone()), value.range.clone());
        terms(&value)
    });
    let terms = terms.unwrap_or_default();
    let of_catalogue = scope.clauses.len();
    scope.clauses.extend(super::conditions_of(&clauses));
    let charges = table.get(&keys::CHARGES).map(|value| charge::charges(&id, &value, scope));
    let charges = charges.unwrap_or_default();
    scope.clauses.truncate(of_catalogue);
    let entitlements = table.get(&keys::ENTITLEMENTS);
    let entitlements = entitlements.map(|value| entitlement::entitlements(&value, scope)).unwrap_or_default();
    let services = table.get(&keys::SERVICES).map(|value| service::services(&id, &value, scope)).unwrap_or_default();
    table.finish();
    let conditions = Conditions { entitlements, services, terms, clauses };
    Some((Plan { id, eligibility, suits, charges }, conditions))
}

fn terms(value: &Value<'_>) -> Terms {
    let Some(table) = value.table(&keys::TERMS_KEYS) else { return Terms::default() };
    let months = |key| table.get(key).and_then(|value| value.whole::<u32>()).map(|months| months.value);
    let terms = Terms {
        term: months(&keys::TERM),
        notice: months(&keys::NOTICE),
        renewal: table.get(&keys::RENEWAL).and_then(|value| renewal(&value)).unwrap_or_default(),
    };
    table.finish();
    terms
}

fn renewal(value: &Value<'_>) -> Option<Renewal> {
    if value.is_text() {
        return value.word(&keys::RENEWAL_WORDS);
    }
    value.whole::<u32>().map(|months| Renewal::ByMonths(months.value))
}
