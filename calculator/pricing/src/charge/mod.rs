//! Charges: what a plan asks money for. One variant of [`ChargeKind`] and one file a kind.

mod amount;
mod flat;
mod minimum;
mod one_off;
mod per_event;
mod per_unit;
mod percent_off;
mod usage;

use serde::{Deserialize, Serialize};

pub use amount::Amount;
pub use flat::Flat;
pub use minimum::Minimum;
pub use one_off::OneOff;
pub use per_event::PerEvent;
pub use per_unit::{PerUnit, Tier, Tiers, UnitPrice};
pub use percent_off::PercentOff;
pub use usage::{Increment, RoundingScope, Unused, Usage};

use crate::quote::{Putting, QuoteError};
use crate::rates::RateUnit;
use crate::{ChargeId, CounterId, CounterKind};

/// Something that a plan charges for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// Its id, unique within the plan.
    pub id: ChargeId,
    /// How it is computed.
    pub kind: ChargeKind,
}

/// How a charge is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChargeKind {
    /// The same amount whatever is entered.
    Flat(Flat),
    /// An amount for each unit, at one price or in tiers.
    PerUnit(PerUnit),
    /// An amount for time beyond an included allowance.
    Usage(Usage),
    /// A discount on what other services cost.
    PercentOff(PercentOff),
    /// The least that a month costs.
    Minimum(Minimum),
    /// An amount that is paid once.
    OneOff(OneOff),
    /// An amount for each occasion of something that no counter counts.
    PerEvent(PerEvent),
}

/// How often an amount is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Every month.
    Month,
    /// Every year.
    Year,
    /// One time.
    Once,
    /// The offer does not say; it is read as a month, and the quote has a note.
    Unstated,
}

impl Period {
    /// Returns whether an amount due so often is part of the monthly total.
    pub fn is_monthly(self) -> bool {
        matches!(self, Self::Month | Self::Unstated)
    }
}

/// A counter as somebody uses it, with what it must count for that.
pub(crate) struct CounterUse<'a> {
    pub(crate) counter: &'a CounterId,
    pub(crate) fits: fn(CounterKind) -> bool,
    /// What it must count, for people.
    pub(crate) expected: &'static str,
}

impl<'a> CounterUse<'a> {
    pub(crate) fn units(counter: &'a CounterId) -> Self {
        Self { counter, fits: CounterKind::is_units, expected: "whole units" }
    }
}

impl ChargeKind {
    /// Adds what the charge contributes to a quote.
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        match self {
            Self::Flat(flat) => flat.put(putting),
            Self::PerUnit(per_unit) => per_unit.put(putting),
            Self::Usage(usage) => usage.put(putting),
            Self::PercentOff(percent_off) => percent_off.put(putting),
            Self::Minimum(minimum) => minimum.put(putting),
            Self::OneOff(one_off) => one_off.put(putting),
            Self::PerEvent(per_event) => per_event.put(putting),
        }
    }

    /// Returns the counter that the charge reads, and what it must be able to read there.
    pub(crate) fn counter(&self) -> Option<CounterUse<'_>> {
        match self {
            Self::PerUnit(per_unit) => Some(CounterUse::units(&per_unit.counter)),
            Self::OneOff(one_off) => one_off.counter.as_ref().map(CounterUse::units),
            Self::Usage(usage) => {
                Some(CounterUse { counter: &usage.counter, fits: CounterKind::is_time, expected: "time" })
            }
            Self::PercentOff(off) => {
                Some(CounterUse { counter: &off.counter, fits: CounterKind::is_money, expected: "money" })
            }
            Self::Flat(_) | Self::Minimum(_) | Self::PerEvent(_) => None,
        }
    }

    /// Returns the amounts of the charge in the order of its tiers; none of a discount.
    pub fn amounts(&self) -> Vec<Amount> {
        match self {
            Self::Flat(flat) => vec![flat.amount],
            Self::PerUnit(per_unit) => per_unit.price.amounts().collect(),
            Self::Usage(usage) => vec![usage.rate],
            Self::Minimum(minimum) => vec![minimum.amount],
            Self::OneOff(one_off) => vec![one_off.amount],
            Self::PerEvent(per_event) => vec![per_event.amount],
            Self::PercentOff(_) => Vec::new(),
        }
    }

    /// Returns how often an amount of the charge is due.
    pub fn period(&self) -> Period {
        match self {
            Self::Flat(flat) => flat.per,
            Self::PerUnit(per_unit) => per_unit.per,
            Self::OneOff(_) => Period::Once,
            Self::Usage(_) | Self::PercentOff(_) | Self::Minimum(_) | Self::PerEvent(_) => Period::Month,
        }
    }

    /// Returns whether the charge reads a counter.
    pub fn reads(&self, counter: &CounterId) -> bool {
        self.counter().is_some_and(|used| used.counter == counter)
    }

    /// Returns the unit in which a rep supplies the amount of this charge, or nothing where none can be supplied: every amount is published, or nothing counts its occasions.
    pub fn rate_unit(&self) -> Option<RateUnit> {
        let on_request = match self {
            Self::Flat(flat) => flat.amount.is_on_request(),
            Self::PerUnit(per_unit) => per_unit.price.has_on_request(),
            Self::Usage(usage) => usage.rate.is_on_request(),
            Self::OneOff(one_off) => one_off.amount.is_on_request(),
            Self::Minimum(minimum) => minimum.amount.is_on_request(),
            Self::PercentOff(_) | Self::PerEvent(_) => false,
        };
        on_request.then(|| match self {
            Self::PerUnit(per_unit) => RateUnit::Unit(per_unit.counter.clone()),
            Self::Usage(usage) => RateUnit::Time(usage.per),
            Self::OneOff(OneOff { counter: Some(counter), .. }) => RateUnit::Unit(counter.clone()),
            Self::OneOff(_) => RateUnit::Period(Period::Once),
            Self::Flat(flat) => RateUnit::Period(flat.per),
            Self::Minimum(_) | Self::PercentOff(_) | Self::PerEvent(_) => RateUnit::Period(Period::Month),
        })
    }
}
