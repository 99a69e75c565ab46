//! Where the order of two sums changes, found without going through the positions.
//!
//! Two facts do it. Sums never fall, so what two positions say bounds everything between them, and halving finds a change. And a sum [repeats itself](Sum::period), raised by a fixed amount, so that one period and the drift from one to the next say all of the rest, however long.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::segment::{Sum, least_common_multiple};

/// Two sums between two positions, looked at from one end.
#[derive(Clone, Copy)]
struct Race<'a> {
    one: &'a Sum,
    other: &'a Sum,
    first: u64,
    last: u64,
    /// Looked at from the last position, with both sums negated so that they rise as well.
    from_the_end: bool,
}

/// Positions, both ends included, with the order of two sums at each of them; nothing where it changes by turns.
pub(super) type Run = (u64, u64, Option<Ordering>);

/// Returns the runs of positions with one order of two sums. Of more than three, those between the first and the last are one run without an order.
pub(super) fn runs(one: &Sum, other: &Sum, first: u64, last: u64) -> Vec<Run> {
    let forward = Race { one, other, first, last, from_the_end: false };
    let Some(first_change) = forward.first_change().map(|at| first + at) else {
        return vec![(first, last, Some(forward.order(0)))];
    };
    let backward = Race { from_the_end: true, ..forward };
    let last_change = backward.first_change().map_or(first_change, |at| last - at);
    let mut runs = vec![(first, first_change - 1, Some(forward.order(0)))];
    if first_change <= last_change {
        let between = Race { first: first_change, last: last_change, ..forward };
        let order = between.first_change().is_none().then(|| between.order(0));
        runs.push((first_change, last_change, order));
    }
    let end = last_change.max(first_change - 1) + 1;
    runs.push((end, last, Some(forward.order(last - first))));
    runs
}

/// Returns the most by which one sum exceeds the other between two positions.
pub(super) fn highest_excess(one: &Sum, other: &Sum, first: u64, last: u64) -> Decimal {
    let race = Race { one, other, first, last, from_the_end: false };
    let (period, length) = (race.period(), race.length());
    if period >= length {
        return race.highest(0, length - 1, race.excess(0));
    }
    // What repeats itself, raised by the drift, is highest in the last period or in the first.
    let drift = race.excess(period) - race.excess(0);
    let begin = if drift > Decimal::ZERO { length - period } else { 0 };
    race.highest(begin, begin + period - 1, race.excess(begin))
}

/// Returns whether one sum is somewhere between two positions no higher than any of the others.
///
/// Sums that drift apart are halved from end to end, for no one period says the rest; that takes long only where they lie close together all along.
pub(super) fn leads(one: &Sum, others: &[&Sum], first: u64, last: u64) -> bool {
    let excess = |at: u64, other: &Sum| one.at_or_zero(at).amount() - other.at_or_zero(at).amount();
    let period = others.iter().map(|other| other.period()).fold(one.period(), least_common_multiple);
    let after = first.checked_add(period).filter(|after| *after <= last);
    // What repeats itself without a drift is seen in one period.
    let seen = after.filter(|after| others.iter().all(|other| excess(first, other) == excess(*after, other)));
    leads_within(one, others, first, seen.map_or(last, |after| after - 1))
}

fn leads_within(one: &Sum, others: &[&Sum], first: u64, last: u64) -> bool {
    let lowest = one.at_or_zero(first).amount();
    if others.iter().any(|other| other.at_or_zero(last).amount() < lowest) {
        return false;
    }
    if first == last {
        return true;
    }
    let middle = first + (last - first) / 2;
    leads_within(one, others, first, middle) || leads_within(one, others, middle + 1, last)
}

impl Race<'_> {
    fn length(&self) -> u64 {
        self.last - self.first + 1
    }

    /// Returns both sums, `at` positions from the end that is looked from.
    fn sums(&self, at: u64) -> (Decimal, Decimal) {
        let position = if self.from_the_end { self.last - at } else { self.first + at };
        let (one, other) = (self.one.at_or_zero(position).amount(), self.other.at_or_zero(position).amount());
        if self.from_the_end { (-one, -other) } else { (one, other) }
    }

    /// Returns how the one sum stands to the other.
    fn order(&self, at: u64) -> Ordering {
        let (one, other) = self.sums(at);
        one.cmp(&other)
    }

    /// Returns how much the one sum exceeds the other.
    fn excess(&self, at: u64) -> Decimal {
        let (one, other) = self.sums(at);
        one - other
    }

    /// Returns where the order first differs from the one at the beginning.
    fn first_change(self) -> Option<u64> {
        match self.order(0) {
            Ordering::Less => self.first_not_less(),
            Ordering::Greater => Race { one: self.other, other: self.one, ..self }.first_not_less(),
            // What is equal through a period and at the beginning of the next is so in all of them.
            Ordering::Equal => {
                let end = self.period().min(self.length() - 1);
                self.first(0, end, |lowest, highest| !(lowest.is_zero() && highest.is_zero()))
            }
        }
    }

    /// Returns where the one sum first is not less, where it is less at the beginning.
    fn first_not_less(&self) -> Option<u64> {
        let (period, length) = (self.period(), self.length());
        let caught_up = |_: Decimal, highest: Decimal| highest >= Decimal::ZERO;
        if period >= length {
            return self.first(0, length - 1, caught_up);
        }
        let drift = self.excess(period) - self.excess(0);
        if drift <= Decimal::ZERO {
            return self.first(0, period - 1, caught_up);
        }
        let highest = self.highest(0, period - 1, self.excess(0));
        let periods = if highest >= Decimal::ZERO { 0 } else { (-highest / drift).ceil().to_u64()? };
        let begin = periods.checked_mul(period).filter(|begin| *begin < length)?;
        self.first(begin, (begin + period).min(length) - 1, caught_up)
    }

    fn period(&self) -> u64 {
        least_common_multiple(self.one.period(), self.other.period())
    }

    /// Returns between which figures the excess lies at two places and everywhere between them.
    fn bounds(&self, first: u64, last: u64) -> (Decimal, Decimal) {
        let ((one_first, other_first), (one_last, other_last)) = (self.sums(first), self.sums(last));
        (one_first - other_last, one_last - other_first)
    }

    /// Returns the first place of some where something can be true of the lowest and the highest excess, and is.
    fn first(&self, first: u64, last: u64, can_be: fn(Decimal, Decimal) -> bool) -> Option<u64> {
        let (lowest, highest) = self.bounds(first, last);
        if !can_be(lowest, highest) {
            return None;
        }
        if first == last {
            return Some(first);
        }
        let middle = first + (last - first) / 2;
        self.first(first, middle, can_be).or_else(|| self.first(middle + 1, last, can_be))
    }

    /// Returns the highest excess at some places, or the one known so far if none is higher.
    fn highest(&self, first: u64, last: u64, known: Decimal) -> Decimal {
        let (_, highest) = self.bounds(first, last);
        if highest <= known {
            return known;
        }
        if first == last {
            return highest;
        }
        let middle = first + (last - first) / 2;
        let known = self.highest(first, middle, known);
        self.highest(middle + 1, last, known)
    }
}
