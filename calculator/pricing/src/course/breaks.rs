//! Where what a plan charges changes its formula along an axis, or where the plan becomes available or stops to be.

use super::Axis;
use super::term::Readings;
use crate::charge::{PerUnit, UnitPrice};
use crate::{ChargeKind, CounterId, Plan, PriceList, Selection};

/// Returns the first position of each stretch in which every charge of the plan has one formula and every bound one answer; in rising order, beginning with 0. They follow from the charges and bounds alone.
pub(super) fn breaks(price_list: &PriceList, plan: &Plan, selection: &Selection, axis: &Axis) -> Vec<u64> {
    let moves = |id: &CounterId| price_list.counter(id).is_some_and(|counter| axis.moves(counter, selection));
    let mut breaks = vec![0];
    for charge in &plan.charges {
        match &charge.kind {
            ChargeKind::PerUnit(per_unit) if moves(&per_unit.counter) => of_units(per_unit, axis, &mut breaks),
            ChargeKind::Usage(usage) if moves(&usage.counter) => {
                let Readings { lower, higher } = Readings::of(usage, axis);
                breaks.push(axis.first_above(0));
                breaks.extend([lower, higher].into_iter().filter_map(|ramp| ramp.first_beyond(usage.included)));
            }
            ChargeKind::OneOff(one_off) if one_off.counter.as_ref().is_some_and(&moves) => {
                breaks.push(axis.first_above(0));
            }
            ChargeKind::PercentOff(off) if moves(&off.counter) => breaks.push(axis.first_above(0)),
            // A minimum depends on the lines above it, not on the axis: its place is found while tracing.
            ChargeKind::PerUnit(_)
            | ChargeKind::Usage(_)
            | ChargeKind::OneOff(_)
            | ChargeKind::PercentOff(_)
            | ChargeKind::Flat(_)
            | ChargeKind::Minimum(_)
            | ChargeKind::PerEvent(_) => {}
        }
    }
    for bound in plan.eligibility.iter().filter(|bound| moves(&bound.counter)) {
        let below = bound.at_least.and_then(|least| least.checked_sub(1));
        breaks.extend([below, bound.at_most].into_iter().flatten().map(|last| axis.first_above(u64::from(last))));
    }
    breaks.retain(|at| *at <= axis.last());
    breaks.sort_unstable();
    breaks.dedup();
    breaks
}

fn of_units(per_unit: &PerUnit, axis: &Axis, breaks: &mut Vec<u64>) {
    breaks.push(axis.first_above(0));
    if let UnitPrice::Graduated(tiers) | UnitPrice::Volume(tiers) = &per_unit.price {
        breaks.extend(tiers.bounded.iter().map(|tier| axis.first_above(u64::from(tier.up_to))));
    }
}
