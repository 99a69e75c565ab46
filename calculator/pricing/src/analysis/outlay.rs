//! What a plan costs a month, taken apart into functions of one counter each.

use rust_decimal::Decimal;

use crate::charge::Minimum;
use crate::course::{Along, Axis};
use crate::quote::of_plan;
use crate::{Amount, Charge, ChargeKind, Entry, Plan, PriceList, QuoteError, Rates, Selection};

/// A box: the first and the last position along each axis.
pub(super) type Area = Vec<(u64, u64)>;

/// What a plan costs, and what it takes, along each axis of a space.
pub(super) struct Outlay {
    /// The positions along each axis that the plan's bounds admit. Bounds that exclude each other admit none: the last comes before the first.
    pub(super) taken: Area,
    /// Sums of which the largest is what the plan costs: one, and one more for each minimum.
    pub(super) sums: Vec<SeparableSum>,
    /// Whether something that no axis moves is on request.
    pub(super) always_open: bool,
}

/// A sum of an amount that stays the same and a function along each axis.
pub(super) struct SeparableSum {
    pub(super) fixed: Decimal,
    pub(super) along: Vec<Along>,
}

impl Outlay {
    /// Takes a plan apart. Charges that are due yearly or once are left out, but what is on request of them is not.
    pub(super) fn of(price_list: &PriceList, plan: &Plan, axes: &[Axis]) -> Result<Self, QuoteError> {
        let minimums = plan.charges.iter().enumerate().filter_map(|(place, charge)| match &charge.kind {
            ChargeKind::Minimum(Minimum { amount: Amount::Published(least) }) => {
                Some((place + 1, least.rounded(price_list.currency).amount()))
            }
            _ => None,
        });
        let mut sums = Vec::new();
        let mut always_open = false;
        for (from, least) in [(0, Decimal::ZERO)].into_iter().chain(minimums) {
            let (sum, open) = separated(price_list, plan, &plan.charges[from..], axes)?;
            always_open |= open;
            sums.push(SeparableSum { fixed: sum.fixed + least, ..sum });
        }
        let taken = axes.iter().map(|axis| taken(plan, axis)).collect();
        Ok(Self { taken, sums, always_open })
    }

    /// Returns where along an axis the plan begins or ceases to be available or known in full within a box.
    pub(super) fn takes_part_in_some(&self, area: &Area) -> Option<(usize, u64)> {
        (0..area.len()).find_map(|axis| {
            let ((first, last), (from, to)) = (area[axis], self.taken[axis]);
            let bounds = [from, to.saturating_add(1)].into_iter().find(|at| first < *at && *at <= last);
            let changes = || self.sums[0].along[axis].completeness_changes(first, last);
            bounds.or_else(changes).map(|at| (axis, at))
        })
    }

    /// Returns whether the plan is available and known in full in a box of which this holds everywhere or nowhere.
    pub(super) fn takes_part(&self, area: &Area) -> bool {
        let available = area.iter().zip(&self.taken).all(|((first, _), (from, to))| from <= first && first <= to);
        let known = |(along, (first, _)): (&Along, &(u64, u64))| along.is_complete(*first);
        available && !self.always_open && self.sums[0].along.iter().zip(area).all(known)
    }

    /// Returns whether the plan's price is known in full everywhere in a box.
    pub(super) fn is_known_in(&self, area: &Area) -> bool {
        let known = |(along, &(first, last)): (&Along, &(u64, u64))| {
            along.is_complete(first) && along.completeness_changes(first, last).is_none()
        };
        !self.always_open && self.sums[0].along.iter().zip(area).all(known)
    }
}

/// Returns the sum of some charges of a plan, minimums left out, and whether one that no axis moves is on request.
fn separated(
    price_list: &PriceList,
    plan: &Plan,
    charges: &[Charge],
    axes: &[Axis],
) -> Result<(SeparableSum, bool), QuoteError> {
    let with = |belongs: &dyn Fn(&Charge) -> bool| Plan {
        id: plan.id.clone(),
        eligibility: Vec::new(),
        suits: Vec::new(),
        charges: charges.iter().filter(|charge| belongs(charge)).cloned().collect(),
    };
    // A published minimum is a sum of its own; one on request makes the total open.
    let is_minimum =
        |charge: &Charge| matches!(&charge.kind, ChargeKind::Minimum(Minimum { amount: Amount::Published(_) }));
    let unmoved = with(&|charge| charge.kind.counter().is_none() && !is_minimum(charge));
    // Every counter is entered, so that none starts as another.
    let mut nothing = Selection::default();
    for counter in &price_list.counters {
        nothing.set(counter.id.clone(), Entry::zero(counter.kind));
    }
    let unmoved = of_plan(price_list, &unmoved, &nothing, &Rates::default())?;
    let mut along = Vec::new();
    for axis in axes {
        let moved = with(&|charge| charge.kind.reads(axis.counter()));
        along.push(Along::of(price_list, &moved, &nothing, axis)?);
    }
    let fixed = unmoved.total.map(crate::Money::amount).unwrap_or_default();
    Ok((SeparableSum { fixed, along }, !unmoved.unknown.is_empty()))
}

fn taken(plan: &Plan, axis: &Axis) -> (u64, u64) {
    let bounds = plan.eligibility.iter().filter(|bound| bound.counter == *axis.counter());
    bounds.fold((0, axis.last()), |(first, last), bound| {
        let (least, most) = (u64::from(bound.at_least.unwrap_or(0)), bound.at_most.map_or(last, u64::from));
        (first.max(axis.first_at_least(least)), last.min(axis.last_at_most(most)))
    })
}
