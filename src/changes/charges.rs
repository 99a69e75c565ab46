//! Charges compared: aspect by aspect where they are of one kind, else as a whole.

use std::mem::discriminant;

use tarif_pricing::charge::{OneOff, PerUnit, UnitPrice, Usage};
use tarif_pricing::{Amount, Charge, ChargeId, ChargeKind, Period};

use super::parts::{Aspect, Part, Per, PricedAt, TierModel, Value};
use super::{Change, compared as compared_parts};

/// Compares the charges of a plan, in the order of the new list, and after them those that only the old one has.
pub(super) fn compared(old: &[Charge], new: &[Charge]) -> Vec<Change> {
    let find = |list: &'_ [Charge], id: &ChargeId| list.iter().position(|charge| charge.id == *id);
    let mut renamed: Vec<&ChargeId> = Vec::new();
    let mut changes = Vec::new();
    let whole = |charge: &Charge| Some(Value::Charge(charge.clone()));
    for charge in new {
        if let Some(before) = find(old, &charge.id).map(|place| &old[place]) {
            if discriminant(&before.kind) == discriminant(&charge.kind) {
                changes.extend(compared_parts(&aspects(before), &aspects(charge)));
            } else {
                changes.push(change(&charge.id, whole(before), whole(charge)));
            }
            continue;
        }
        let is_same = |before: &&Charge| {
            before.kind == charge.kind && find(new, &before.id).is_none() && !renamed.contains(&&before.id)
        };
        match old.iter().find(is_same) {
            Some(before) => {
                renamed.push(&before.id);
                let names = [&before.id, &charge.id].map(|id| Some(Value::ChargeName(id.clone())));
                let [before, after] = names;
                changes.push(change(&charge.id, before, after));
            }
            None => changes.push(change(&charge.id, None, whole(charge))),
        }
    }
    let gone = old.iter().filter(|charge| find(new, &charge.id).is_none() && !renamed.contains(&&charge.id));
    changes.extend(gone.map(|charge| change(&charge.id, whole(charge), None)));
    changes
}

fn change(id: &ChargeId, before: Option<Value>, after: Option<Value>) -> Change {
    Change { part: Part::Charge(id.clone()), before, after, difference: None }
}

/// Returns everything that a charge says of itself, in order.
pub(super) fn aspects(charge: &Charge) -> Vec<(Part, Value)> {
    let said = match &charge.kind {
        ChargeKind::Flat(flat) => vec![price(flat.amount, Per::Period(flat.per))],
        ChargeKind::PerUnit(per_unit) => of_units(per_unit),
        ChargeKind::Usage(usage) => of_usage(usage),
        ChargeKind::PercentOff(off) => {
            vec![
                (Aspect::Percent, Value::Percent(off.percent)),
                (Aspect::Counter, Value::CounterName(off.counter.clone())),
            ]
        }
        ChargeKind::Minimum(minimum) => vec![price(minimum.amount, Per::Period(Period::Month))],
        ChargeKind::OneOff(OneOff { amount, counter: None }) => vec![price(*amount, Per::Period(Period::Once))],
        ChargeKind::OneOff(OneOff { amount, counter: Some(counter) }) => {
            vec![price(*amount, Per::Unit(counter.clone(), Period::Once))]
        }
        ChargeKind::PerEvent(per_event) => vec![price(per_event.amount, Per::Occasion)],
    };
    said.into_iter().map(|(aspect, value)| (Part::Aspect(charge.id.clone(), aspect), value)).collect()
}

fn price(amount: Amount, per: Per) -> (Aspect, Value) {
    (Aspect::Price, Value::Price(PricedAt { amount, per }))
}

fn of_units(per_unit: &PerUnit) -> Vec<(Aspect, Value)> {
    let per = || Per::Unit(per_unit.counter.clone(), per_unit.per);
    let (model, tiers) = match &per_unit.price {
        UnitPrice::Single(amount) => return vec![price(*amount, per())],
        UnitPrice::Graduated(tiers) => (TierModel::Graduated, tiers),
        UnitPrice::Volume(tiers) => (TierModel::Volume, tiers),
    };
    let bounded = tiers.bounded.iter().map(|tier| (Some(tier.up_to), tier.amount));
    let all = bounded.chain([(None, tiers.above)]).zip(1..);
    let tiers = all.map(|((up_to, amount), place)| {
        (Aspect::Tier(place), Value::Tier { up_to, price: PricedAt { amount, per: per() } })
    });
    [(Aspect::TierModel, Value::TierModel(model))].into_iter().chain(tiers).collect()
}

fn of_usage(usage: &Usage) -> Vec<(Aspect, Value)> {
    vec![
        price(usage.rate, Per::Time(usage.per)),
        (Aspect::Included, Value::Time(usage.included)),
        (Aspect::Increment, Value::Increment(usage.increment)),
        (Aspect::Rounding, Value::Rounding(usage.rounding)),
        (Aspect::Unused, Value::Unused(usage.unused)),
        (Aspect::Counter, Value::CounterName(usage.counter.clone())),
    ]
}
