//! Whether one plan costs less than others with some selection, over all selections at once.

use rust_decimal::Decimal;

use super::outlay::{Area, Outlay, SeparableSum};
use crate::course::Axis;
use crate::{Charge, ChargeKind, Plan, PlanId, PriceList, QuoteError, Selection};

/// How many boxes are looked at before a question stays open.
const MOST_BOXES: u32 = 20_000;

/// An answer over all selections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is so with this selection.
    With(Selection),
    /// It is so with none.
    Never,
    /// Looking for it took too long: plans whose difference hardly ever leaves 0, in a space of many counters.
    Open,
}

/// The question whether a plan costs at most what others do, plus a margin.
struct Contest<'a> {
    plan: &'a Outlay,
    others: Vec<&'a Outlay>,
    margin: Decimal,
    boxes_left: u32,
}

enum Found {
    At(Vec<u64>),
    Nowhere,
    Open,
}

/// All plans of a price list over all selections.
pub struct Space<'a> {
    price_list: &'a PriceList,
    axes: Vec<Axis>,
    outlays: Vec<Outlay>,
}

impl<'a> Space<'a> {
    /// Returns the space of all selections of a price list.
    ///
    /// # Errors
    /// Those of [`quote`](crate::quote()) for a price list with [problems](PriceList::problems).
    pub fn of(price_list: &'a PriceList) -> Result<Self, QuoteError> {
        let axes = price_list.counters.iter().map(|counter| Axis::of(counter, price_list.currency));
        Self::along(price_list, axes.collect())
    }

    /// Returns the space of the selections at the positions of some axes; a counter without an axis has nothing entered.
    ///
    /// # Errors
    /// Those of [`quote`](crate::quote()) for a price list with [problems](PriceList::problems).
    pub fn along(price_list: &'a PriceList, axes: Vec<Axis>) -> Result<Self, QuoteError> {
        let outlays = price_list.plans.iter().map(|plan| Outlay::of(price_list, plan, &axes));
        let outlays = outlays.collect::<Result<_, _>>()?;
        Ok(Self { price_list, axes, outlays })
    }

    /// Returns whether a plan costs least with some selection for which it charges anything: whether it takes one for which every other plan that takes it, too, and whose price is known in full, costs at least as much a month. Of an unknown plan: with none.
    ///
    /// What of the plan itself is on request is left out of its total: a plan that costs least never is dearer than another even without it. Plans that charge something yearly or once that this one does not charge as well are not set against it.
    ///
    /// # Examples
    /// `OFFERS.md`, `podpora`: `plus` and `vip` never do, since `standard` costs least of the contracts at every usage.
    pub fn costs_least(&self, plan: &PlanId) -> Decision {
        let Some((plan, outlay)) = self.plan(plan) else { return Decision::Never };
        let others = self.price_list.plans.iter().zip(&self.outlays);
        let others = others.filter(|(other, _)| other.id != plan.id && charges_no_more_beside(other, plan));
        let others = others.map(|(_, outlay)| outlay).collect();
        let mut contest = Contest { plan: outlay, others, margin: Decimal::ZERO, boxes_left: MOST_BOXES };
        let mut answer = Decision::Never;
        for area in self.charged(plan, &outlay.taken) {
            match contest.search(area) {
                Found::At(positions) => return Decision::With(self.selection(&positions)),
                Found::Open => answer = Decision::Open,
                Found::Nowhere => {}
            }
        }
        answer
    }

    /// Returns whether a plan takes any selection.
    pub fn takes_any(&self, plan: &PlanId) -> bool {
        self.plan(plan).is_some_and(|(_, outlay)| outlay.taken.iter().all(|(first, last)| first <= last))
    }

    /// Returns whether a plan takes whatever another takes, with its price known in full, and never costs more: nothing of it monthly, yearly or once. A question that stays [open](Decision::Open) is answered no.
    pub fn never_costs_more(&self, plan: &PlanId, than: &PlanId) -> bool {
        let (Some((plan, outlay)), Some((other, than))) = (self.plan(plan), self.plan(than)) else { return false };
        let takes_all = than.taken.iter().zip(&outlay.taken).all(|(part, all)| all.0 <= part.0 && part.1 <= all.1);
        let takes_any = than.taken.iter().all(|(first, last)| first <= last);
        if !takes_any || !takes_all || !outlay.is_known_in(&than.taken) || !charges_no_more_beside(plan, other) {
            return false;
        }
        // Totals are whole minor units: to cost less is to cost at least one of them less.
        let margin = -Decimal::new(1, self.price_list.currency.digits());
        let mut contest = Contest { plan: than, others: vec![outlay], margin, boxes_left: MOST_BOXES };
        matches!(contest.search(than.taken.clone()), Found::Nowhere)
    }

    /// Returns the part of a box in which a plan charges for anything, in boxes: all of it where something is charged whatever is entered.
    fn charged(&self, plan: &Plan, taken: &Area) -> Vec<Area> {
        let mut rest = taken.clone();
        let mut parts = Vec::new();
        if plan.charges.iter().all(|charge| charge.kind.counter().is_some()) {
            for (place, axis) in self.axes.iter().enumerate() {
                if !plan.charges.iter().any(|charge| charge.kind.reads(axis.counter())) {
                    continue;
                }
                let (first, last) = rest[place];
                let mut part = rest.clone();
                part[place] = (first.max(1), last);
                parts.push(part);
                rest[place] = (first, 0);
            }
        } else {
            parts.push(rest);
        }
        parts.retain(|part| part.iter().all(|(first, last)| first <= last));
        parts
    }

    fn plan(&self, id: &PlanId) -> Option<(&Plan, &Outlay)> {
        self.price_list.plans.iter().zip(&self.outlays).find(|(plan, _)| plan.id == *id)
    }

    fn selection(&self, positions: &[u64]) -> Selection {
        let mut selection = Selection::default();
        for (position, axis) in positions.iter().zip(&self.axes) {
            selection.set(axis.counter().clone(), axis.entry(*position));
        }
        selection
    }
}

/// Returns whether a plan charges nothing yearly or once that another does not charge as well.
fn charges_no_more_beside(plan: &Plan, other: &Plan) -> bool {
    let beside = |charge: &&Charge| match &charge.kind {
        ChargeKind::Flat(flat) => !flat.per.is_monthly(),
        ChargeKind::PerUnit(per_unit) => !per_unit.per.is_monthly(),
        ChargeKind::OneOff(_) => true,
        ChargeKind::Usage(_) | ChargeKind::PercentOff(_) | ChargeKind::Minimum(_) | ChargeKind::PerEvent(_) => false,
    };
    plan.charges.iter().filter(beside).all(|charge| other.charges.iter().any(|found| found.kind == charge.kind))
}

impl Contest<'_> {
    /// Looks for a place in a box where the plan costs at most what each other one does, plus the margin.
    fn search(&mut self, area: Area) -> Found {
        let Some(left) = self.boxes_left.checked_sub(1) else { return Found::Open };
        self.boxes_left = left;
        if let Some((axis, at)) = self.others.iter().find_map(|other| other.takes_part_in_some(&area)) {
            return self.search_halves(area, axis, at);
        }
        let mut widest: Option<(Decimal, usize)> = None;
        for other in self.others.iter().filter(|other| other.takes_part(&area)) {
            let (lowest, highest) = (lowest(self.plan, other, &area), highest(self.plan, other, &area));
            if lowest > self.margin {
                return Found::Nowhere;
            }
            if highest > self.margin {
                let along = spread(&self.plan.sums[0], &other.sums[0], &area);
                widest = widest.max(along);
            }
        }
        match widest {
            None => Found::At(area.iter().map(|(first, _)| *first).collect()),
            Some((_, axis)) => {
                let (first, last) = area[axis];
                self.search_halves(area, axis, first + (last - first).div_ceil(2))
            }
        }
    }

    /// Looks at the positions before `at` along an axis, then at the others.
    fn search_halves(&mut self, area: Area, axis: usize, at: u64) -> Found {
        let (mut before, mut from) = (area.clone(), area);
        before[axis].1 = at - 1;
        from[axis].0 = at;
        match self.search(before) {
            Found::At(positions) => Found::At(positions),
            Found::Nowhere => self.search(from),
            Found::Open => match self.search(from) {
                Found::At(positions) => Found::At(positions),
                Found::Nowhere | Found::Open => Found::Open,
            },
        }
    }
}

/// Returns the most by which one sum exceeds another in a box.
fn highest_excess(one: &SeparableSum, other: &SeparableSum, area: &Area) -> Decimal {
    let along = area.iter().zip(one.along.iter().zip(&other.along));
    along.fold(one.fixed - other.fixed, |sum, ((first, last), (one, other))| {
        sum + one.highest_excess(other, *first, *last)
    })
}

/// Returns no less than the most by which one plan exceeds another in a box, and exactly that at a single place: each is the largest of its sums.
fn highest(one: &Outlay, other: &Outlay, area: &Area) -> Decimal {
    let least_over = |one: &SeparableSum| other.sums.iter().map(|other| highest_excess(one, other, area)).min();
    one.sums.iter().filter_map(least_over).max().unwrap_or_default()
}

/// Returns no more than the least by which one plan exceeds another in a box, and exactly that at a single place.
fn lowest(one: &Outlay, other: &Outlay, area: &Area) -> Decimal {
    -highest(other, one, area)
}

/// Returns the axis along which the difference of two sums varies most in a box, with by how much; nothing for a single place.
fn spread(one: &SeparableSum, other: &SeparableSum, area: &Area) -> Option<(Decimal, usize)> {
    let wide = area.iter().enumerate().filter(|(_, (first, last))| first < last);
    let spreads = wide.map(|(axis, &(first, last))| {
        let (one, other) = (&one.along[axis], &other.along[axis]);
        (one.highest_excess(other, first, last) + other.highest_excess(one, first, last), axis)
    });
    spreads.max()
}
