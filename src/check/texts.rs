//! Which messages the plan data of a catalogue ask for, and in which plans they are shown.

use std::collections::BTreeMap;

use tarif_pricing::conditions::{Clauses, Conditions, Entitlement};
use tarif_pricing::{Catalogue, CounterKind, PlanId, TextId};

use crate::site::Place;

/// Returns the ids of all messages that a catalogue needs, each with the part of the plan file that asks for it.
pub(super) fn required(catalogue: &Catalogue) -> Vec<(String, Place)> {
    let id = catalogue.id();
    let price_list = &catalogue.price_list;
    let mut required =
        vec![(format!("{id}-name"), Place::SourceLanguage), (format!("{id}-tagline"), Place::SourceLanguage)];
    for counter in &price_list.counters {
        let place = Place::Counter(counter.id.clone());
        required.push((format!("counter-{}", counter.id), place.clone()));
        if counter.kind == CounterKind::Units {
            required.push((format!("counter-{}-count", counter.id), place.clone()));
            required.push((format!("counter-{}-per", counter.id), place));
        }
    }
    for plan in &price_list.plans {
        for what in ["name", "for"] {
            required.push((format!("{id}-plan-{}-{what}", plan.id), Place::Plan(plan.id.clone())));
        }
        for charge in &plan.charges {
            let place = Place::Charge(plan.id.clone(), charge.id.clone());
            required.push((format!("{id}-charge-{}", charge.id), place));
        }
    }
    for row in catalogue.entitlement_rows.iter().chain(&catalogue.service_rows) {
        required.push((format!("{id}-row-{row}"), Place::Row(row.clone())));
    }
    for text in uses(catalogue).into_keys() {
        required.push((format!("{id}-text-{text}"), Place::Text(text)));
    }
    required
}

/// Where a text is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// For the whole catalogue.
    pub(super) of_catalogue: bool,
    /// For these plans.
    pub(super) plans: Vec<PlanId>,
}

/// Returns all texts that the plan data of a catalogue name, with where they are shown.
pub(super) fn uses(catalogue: &Catalogue) -> BTreeMap<TextId, Uses> {
    let mut uses: BTreeMap<TextId, Uses> = BTreeMap::new();
    for text in clause_texts(&catalogue.clauses) {
        uses.entry(text.clone()).or_default().of_catalogue = true;
    }
    for (plan, conditions) in catalogue.plans() {
        for text in plan_texts(conditions) {
            let plans = &mut uses.entry(text.clone()).or_default().plans;
            if plans.last() != Some(&plan.id) {
                plans.push(plan.id.clone());
            }
        }
    }
    uses
}

fn plan_texts(conditions: &Conditions) -> impl Iterator<Item = &TextId> {
    let entitlements = conditions.entitlements.iter().flat_map(|row| {
        let shown = match &row.entitlement {
            Entitlement::Level(text) | Entitlement::Text(text) => Some(text),
            _ => None,
        };
        shown.into_iter().chain(&row.footnotes)
    });
    let services = conditions.services.iter().flat_map(|row| &row.footnotes);
    entitlements.chain(services).chain(clause_texts(&conditions.clauses))
}

fn clause_texts(clauses: &Clauses) -> impl Iterator<Item = &TextId> {
    let Clauses { advantages, rules, exclusions, preconditions, notes } = clauses;
    [advantages, rules, exclusions, preconditions, notes].into_iter().flatten().map(|clause| &clause.id)
}
