//! A line of a quote as a function of the position.

use rust_decimal::Decimal;

use super::Axis;
use crate::charge::{Increment, RoundingScope, Usage};
use crate::{Currency, Minutes, Money};

/// A line whose quantity rises along the axis: quantity × price ÷ parts, rounded as every line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) price: Money,
    pub(super) parts: u64,
    pub(super) ramp: Ramp,
}

/// A quantity along the axis: `pitch × position`, every started `step` counting whole, and the offset added; never below 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ramp {
    pub(super) pitch: u32,
    pub(super) step: u32,
    pub(super) offset: i64,
}

impl Ramp {
    pub(super) fn quantity(self, position: u64) -> u64 {
        let steps = (u64::from(self.pitch) * position).div_ceil(u64::from(self.step));
        (steps * u64::from(self.step)).saturating_add_signed(self.offset)
    }

    /// Returns whether the quantity at a position is what the ramp says and not cut off at 0.
    pub(super) fn holds(self, position: u64) -> bool {
        let steps = (u64::from(self.pitch) * position).div_ceil(u64::from(self.step));
        (steps * u64::from(self.step)).checked_add_signed(self.offset).is_some()
    }

    /// Returns whether the quantity rises by the same from each position to the next.
    pub(super) fn is_even(self) -> bool {
        self.pitch.is_multiple_of(self.step)
    }

    /// Returns the next position at which the quantity is larger.
    pub(super) fn next_rise(self, position: u64) -> u64 {
        let steps = (u64::from(self.pitch) * position).div_ceil(u64::from(self.step));
        (steps * u64::from(self.step)).checked_div(u64::from(self.pitch)).map_or(u64::MAX, |at| at + 1)
    }
}

impl Term {
    /// Returns the line's amount, or nothing where its quantity is 0 and there is no such line.
    pub(super) fn amount(&self, position: u64, currency: Currency) -> Option<Money> {
        let quantity = self.ramp.quantity(position);
        (quantity > 0).then(|| {
            let amount = self.price.times(Decimal::from(quantity), Decimal::from(self.parts), currency);
            amount.expect("the quote at the segment's end was computed, and no line falls along a segment")
        })
    }

    /// Returns after how many positions the line has risen by a whole number of the currency's minor units and its steps begin anew: from there on it repeats itself, raised by that amount.
    pub(super) fn period(&self, currency: Currency) -> u64 {
        let (pitch, step) = (u64::from(self.ramp.pitch), u64::from(self.ramp.step));
        let steps_begin_anew = step / gcd(step, pitch);
        let price = self.price.amount().normalize();
        let mantissa = u64::try_from(price.mantissa()).unwrap_or(1);
        let mut parts = self.parts.saturating_mul(10_u64.pow(price.scale()));
        for factor in [mantissa, 10_u64.pow(currency.digits()), pitch, steps_begin_anew] {
            parts /= gcd(parts, factor);
        }
        parts.saturating_mul(steps_begin_anew)
    }
}

pub(super) fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

/// Time that is charged along an axis, by what may be read as rounded, before the allowance is taken off.
pub(super) struct Readings {
    pub(super) lower: Ramp,
    pub(super) higher: Ramp,
}

impl Readings {
    pub(super) fn of(usage: &Usage, axis: &Axis) -> Self {
        let step = match usage.increment {
            Increment::Started(step) => step.get().max(1),
            Increment::Unstated => 1,
        };
        let per_month = Ramp { pitch: axis.pitch, step, offset: 0 };
        let each = Minutes::new(axis.pitch).unwrap_or_default();
        let per_request = match usage.increment {
            Increment::Started(step) if axis.counts_requests() => {
                Ramp { pitch: each.rounded_up_to(step).get(), step: 1, offset: 0 }
            }
            Increment::Started(_) | Increment::Unstated => per_month,
        };
        let (lower, higher) = match usage.rounding {
            RoundingScope::PerMonth => (per_month, per_month),
            RoundingScope::PerRequest => (per_request, per_request),
            RoundingScope::Unstated => (per_month, per_request),
        };
        Self { lower, higher }
    }
}

impl Ramp {
    /// Returns the first position at which the quantity is more than an allowance, if there is one.
    pub(super) fn first_beyond(self, included: Minutes) -> Option<u64> {
        let covered = included.get() / self.step * self.step;
        covered.checked_div(self.pitch).map(|at| u64::from(at) + 1)
    }

    /// Returns the ramp of what is left after an allowance.
    pub(super) fn beyond(self, included: Minutes) -> Self {
        Self { offset: self.offset - i64::from(included.get()), ..self }
    }
}
