//! Segments of a course: stretches of positions with one formula.

use super::term::{Term, gcd};
use crate::quote::Reason;
use crate::{ChargeId, Currency, Money};

/// A stretch of positions in which every line has one formula, the unknown parts are the same, and so is availability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// Its first position.
    pub first: u64,
    /// Its last position, which belongs to it.
    pub last: u64,
    /// The charges that apply and have no amount: with any, a total is "at least".
    pub unknown: Vec<&'a ChargeId>,
    /// Why the plan may not be bought here; empty if it may.
    pub reasons: Vec<Reason>,
    /// Whether a rate of the rep is in the total, as [`Quote::has_rep_rates`](crate::Quote::has_rep_rates) has it.
    pub has_rep_rates: bool,
    pub(super) lower: Sum,
    pub(super) higher: Sum,
}

/// How a total runs along a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// It stays the same.
    Constant,
    /// It rises from each position to the next, in a straight line but for the rounding of its lines.
    Linear,
    /// It rises in steps; [`Course::strokes`](super::Course::strokes) says where.
    Steps,
}

/// Lines added up: those that stay the same, and those that rise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) currency: Currency,
    /// Nothing where no line stays the same.
    pub(super) fixed: Option<Money>,
    pub(super) terms: Vec<Term>,
}

impl Segment<'_> {
    /// Returns the known monthly total at a position of the segment, as [`quote`](crate::quote()) gives it: nothing where nothing that applies has an amount.
    pub fn total(&self, position: u64) -> Option<Money> {
        self.lower.at(position)
    }

    /// Returns the higher total, where the offer allows two readings and they differ.
    pub fn total_max(&self, position: u64) -> Option<Money> {
        self.higher.at(position).filter(|higher| Some(*higher) != self.lower.at(position))
    }

    /// Returns what a month costs at least: the known total, 0 where nothing applies, and nothing where all that applies is on request.
    pub fn least(&self, position: u64) -> Option<Money> {
        self.total(position).or_else(|| self.is_complete().then_some(Money::ZERO))
    }

    /// Returns whether the plan may be bought here.
    pub fn is_available(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Returns whether everything that applies has an amount.
    pub fn is_complete(&self) -> bool {
        self.unknown.is_empty()
    }

    /// Returns whether the total can be set against that of another plan: the plan may be bought and something of its price is known.
    pub fn is_comparable(&self) -> bool {
        self.is_available() && self.least(self.first).is_some()
    }

    /// Returns how the known total runs.
    pub fn growth(&self) -> Growth {
        match self.lower.terms.as_slice() {
            [] => Growth::Constant,
            terms if terms.iter().all(|term| term.ramp.is_even()) => Growth::Linear,
            _ => Growth::Steps,
        }
    }

    /// Returns the next position at which one of the totals takes a step.
    pub(super) fn next_step(&self, position: u64) -> Option<u64> {
        let terms = self.lower.terms.iter().chain(&self.higher.terms);
        terms.filter(|term| !term.ramp.is_even()).map(|term| term.ramp.next_rise(position)).min()
    }

    /// Returns whether another segment goes on with the same formulas.
    pub(super) fn continues_as(&self, next: &Self) -> bool {
        (&self.lower, &self.higher) == (&next.lower, &next.higher)
            && (&self.unknown, &self.reasons, self.has_rep_rates) == (&next.unknown, &next.reasons, next.has_rep_rates)
    }

    /// Takes in the segment before, if it is a single position at which the formulas of this one hold too.
    pub(super) fn takes_in(&mut self, before: &Self) -> bool {
        let at = before.first;
        let mut terms = self.lower.terms.iter().chain(&self.higher.terms);
        let holds = at == before.last
            && terms.all(|term| term.ramp.holds(at))
            && (self.total(at), self.total_max(at)) == (before.total(at), before.total_max(at))
            && self.least(at).is_some() == self.least(self.first).is_some()
            && (&self.unknown, &self.reasons, self.has_rep_rates)
                == (&before.unknown, &before.reasons, before.has_rep_rates);
        if holds {
            self.first = at;
        }
        holds
    }
}

impl Sum {
    pub(super) fn nothing(currency: Currency) -> Self {
        Self { currency, fixed: None, terms: Vec::new() }
    }

    /// Adds a line that stays the same. Nothing if the sum leaves the range of a decimal.
    pub(super) fn add(&mut self, amount: Money) -> Option<()> {
        self.fixed = Some(self.fixed.unwrap_or(Money::ZERO).checked_add(amount)?);
        Some(())
    }

    pub(super) fn at(&self, position: u64) -> Option<Money> {
        let lines = self.terms.iter().filter_map(|term| term.amount(position, self.currency));
        lines.fold(self.fixed, |sum, line| {
            let sum = sum.unwrap_or(Money::ZERO).checked_add(line);
            Some(sum.expect("the quote at the segment's end was computed, and no line falls along a segment"))
        })
    }

    pub(super) fn at_or_zero(&self, position: u64) -> Money {
        self.at(position).unwrap_or(Money::ZERO)
    }

    /// Returns after how many positions the sum repeats itself, raised by a fixed amount.
    pub(super) fn period(&self) -> u64 {
        self.terms.iter().map(|term| term.period(self.currency)).fold(1, least_common_multiple)
    }
}

pub(super) fn least_common_multiple(a: u64, b: u64) -> u64 {
    (a / gcd(a, b)).saturating_mul(b)
}
