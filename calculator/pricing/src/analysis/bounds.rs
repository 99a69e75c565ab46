//! Boxes of counts: which selections no plan takes, and which two plans take that share them out.

use crate::limits::MOST_UNITS;
use crate::{Bound, CounterId, CounterKind, Entry, Plan, PlanId, PriceList, Selection};

/// A box of counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The counters that plans bound, in the price list's order, each with the counts in the box.
    pub bounds: Vec<Bound>,
}

/// Selections that two plans take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap<'a> {
    /// The plan that is shown first.
    pub one: &'a PlanId,
    /// The other one.
    pub other: &'a PlanId,
    /// What both take.
    pub region: Region,
}

impl Region {
    /// Returns the smallest selection in it, with every counter that a plan bounds.
    pub fn smallest(&self) -> Selection {
        let mut selection = Selection::default();
        for bound in &self.bounds {
            selection.set(bound.counter.clone(), Entry::Units(bound.at_least.unwrap_or(0)));
        }
        selection
    }
}

/// Returns the selections that no plan takes, in boxes that have none in common; nothing where every selection finds a plan.
///
/// # Examples
/// `OFFERS.md`, `vzdrzevanje`: no server and 4 users or more.
pub fn gaps(price_list: &PriceList) -> Vec<Region> {
    let counters = bounded_counters(price_list);
    let mut left = vec![everything(&counters)];
    for plan in &price_list.plans {
        let Some(taken) = taken_by(plan, &counters) else { continue };
        left = left.into_iter().flat_map(|part| without(part, &taken)).collect();
    }
    joined(left).into_iter().map(|part| region(&part, &counters)).collect()
}

/// Returns the selections that two plans take which share them out by their bounds: each of the two takes some that the other does not. Plans of which one takes whatever the other takes are a choice, not an overlap.
///
/// # Examples
/// `OFFERS.md`, `vzdrzevanje`: 5 users with a server, `mini-plus` and `standard`.
pub fn overlaps(price_list: &PriceList) -> Vec<Overlap<'_>> {
    let counters = bounded_counters(price_list);
    let boxes: Vec<(&PlanId, Ranges)> =
        price_list.plans.iter().filter_map(|plan| Some((&plan.id, taken_by(plan, &counters)?))).collect();
    let mut overlaps = Vec::new();
    for (index, (one, by_one)) in boxes.iter().enumerate() {
        for (other, by_other) in &boxes[index + 1..] {
            let Some(both) = common(by_one, by_other).filter(|both| both != by_one && both != by_other) else {
                continue;
            };
            overlaps.push(Overlap { one, other, region: region(&both, &counters) });
        }
    }
    overlaps
}

/// The first and the last count of each counter.
type Ranges = Vec<(u32, u32)>;

fn bounded_counters(price_list: &PriceList) -> Vec<&CounterId> {
    let bounded =
        |id: &CounterId| price_list.plans.iter().any(|plan| plan.eligibility.iter().any(|bound| bound.counter == *id));
    let counters = price_list.counters.iter().filter(|counter| counter.kind == CounterKind::Units);
    counters.map(|counter| &counter.id).filter(|id| bounded(id)).collect()
}

fn everything(counters: &[&CounterId]) -> Ranges {
    vec![(0, MOST_UNITS); counters.len()]
}

/// Returns what a plan takes, or nothing where its bounds exclude each other.
fn taken_by(plan: &Plan, counters: &[&CounterId]) -> Option<Ranges> {
    let mut ranges = everything(counters);
    for bound in &plan.eligibility {
        let Some(place) = counters.iter().position(|counter| **counter == bound.counter) else { continue };
        let (first, last) = &mut ranges[place];
        *first = (*first).max(bound.at_least.unwrap_or(0));
        *last = (*last).min(bound.at_most.unwrap_or(MOST_UNITS));
    }
    ranges.iter().all(|(first, last)| first <= last).then_some(ranges)
}

fn common(one: &Ranges, other: &Ranges) -> Option<Ranges> {
    let both = one.iter().zip(other).map(|(one, other)| (one.0.max(other.0), one.1.min(other.1)));
    let both: Ranges = both.collect();
    both.iter().all(|(first, last)| first <= last).then_some(both)
}

/// Returns what is left of a box without another.
fn without(mut part: Ranges, taken: &Ranges) -> Vec<Ranges> {
    let Some(both) = common(&part, taken) else { return vec![part] };
    let mut left = Vec::new();
    for (place, (first, last)) in both.into_iter().enumerate() {
        let (from, to) = part[place];
        for range in [first.checked_sub(1).map(|end| (from, end)), Some((last + 1, to))].into_iter().flatten() {
            if range.0 <= range.1 {
                let mut piece = part.clone();
                piece[place] = range;
                left.push(piece);
            }
        }
        part[place] = (first, last);
    }
    left
}

/// Joins boxes that are neighbours along one counter and alike along all others.
fn joined(mut parts: Vec<Ranges>) -> Vec<Ranges> {
    parts.sort();
    let mut index = 0;
    while index < parts.len() {
        let neighbour = (index + 1..parts.len()).find_map(|other| Some((other, union(&parts[index], &parts[other])?)));
        match neighbour {
            Some((other, both)) => {
                parts.remove(other);
                parts[index] = both;
                index = 0;
            }
            None => index += 1,
        }
    }
    parts
}

fn union(one: &Ranges, other: &Ranges) -> Option<Ranges> {
    let mut differing = (0..one.len()).filter(|place| one[*place] != other[*place]);
    let (place, None) = (differing.next()?, differing.next()) else { return None };
    let (lower, upper) = (one[place].min(other[place]), one[place].max(other[place]));
    (lower.1 + 1 == upper.0).then(|| {
        let mut both = one.clone();
        both[place] = (lower.0, upper.1);
        both
    })
}

fn region(ranges: &Ranges, counters: &[&CounterId]) -> Region {
    let bound = |(counter, &(first, last)): (&&CounterId, &(u32, u32))| Bound {
        counter: (*counter).clone(),
        at_least: (first > 0).then_some(first),
        at_most: (last < MOST_UNITS).then_some(last),
    };
    Region { bounds: counters.iter().zip(ranges).map(bound).collect() }
}
