//! `[plans.<plan>]`: one plan with its conditions.

use tarif_pricing::conditions::{Conditions, Renewal, Terms};
use tarif_pricing::{Plan, PlanId};

use super::{Scope, Value, bound, charge, clause, entitlement, service};
use crate::site::Place;

pub(super) fn plan(id: PlanId, value: &Value<'_>, scope: &mut Scope) -> Option<(Plan, Conditions)> {
    let table = value.table()?;
    let eligibility = bound::bounds(&id, table.optional("eligibility"), scope);
    let suits = bound::bounds(&id, table.optional("suits"), scope);
    let clauses = clause::clauses(&table, scope);
    let terms = table.optional("terms").map(|value| {
        scope.place(Place::Terms(id.clone()), value.range.clone());
        terms(&value)
    });
    let terms = terms.unwrap_or_default();
    let of_catalogue = scope.clauses.len();
    scope.clauses.extend(super::conditions_of(&clauses));
    let charges = table.required("charges").map(|value| charge::charges(&id, &value, scope));
    let charges = charges.unwrap_or_default();
    scope.clauses.truncate(of_catalogue);
    let entitlements = table.optional("entitlements");
    let entitlements = entitlements.map(|value| entitlement::entitlements(&value, scope)).unwrap_or_default();
    let services = table.optional("services").map(|value| service::services(&id, &value, scope)).unwrap_or_default();
    table.finish();
    let conditions = Conditions { entitlements, services, terms, clauses };
    Some((Plan { id, eligibility, suits, charges }, conditions))
}

fn terms(value: &Value<'_>) -> Terms {
    let Some(table) = value.table() else { return Terms::default() };
    let months = |key| table.optional(key).and_then(|value| value.whole::<u32>()).map(|months| months.value);
    let terms = Terms {
        term: months("term"),
        notice: months("notice"),
        renewal: table.optional("renewal").and_then(|value| renewal(&value)).unwrap_or_default(),
    };
    table.finish();
    terms
}

fn renewal(value: &Value<'_>) -> Option<Renewal> {
    if value.is_text() {
        return value.word(&[("ends", Renewal::Ends)]);
    }
    value.whole::<u32>().map(|months| Renewal::ByMonths(months.value))
}
