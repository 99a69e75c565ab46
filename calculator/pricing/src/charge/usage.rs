//! `usage`: an amount for time beyond an included allowance.

use serde::{Deserialize, Serialize};

use crate::quote::{Metered, Putting, QuoteError};
use crate::{Amount, CounterId, Minutes, TimeEntry};

/// A charge for time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The counter of time.
    pub counter: CounterId,
    /// The time a month that the plan's fee covers.
    #[serde(default)]
    pub included: Minutes,
    /// What the time named by `per` costs beyond the allowance.
    pub rate: Amount,
    /// The time that the rate is for; not zero.
    pub per: Minutes,
    /// Up to what the time is rounded, before the allowance is taken off.
    pub increment: Increment,
    /// What is rounded: each request, or the month.
    pub rounding: RoundingScope,
    /// What becomes of an allowance that is not used up.
    pub unused: Unused,
}

/// Up to what time is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Increment {
    /// Every started span of this length counts whole; one minute is "to the exact minute".
    Started(Minutes),
    /// The offer does not say; computed to the exact minute, and the quote has a note.
    Unstated,
}

/// What is rounded up to the increment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundingScope {
    /// Each request by itself.
    PerRequest,
    /// The time of the whole month.
    PerMonth,
    /// The offer does not say; where requests are entered, the quote has both readings.
    Unstated,
}

/// What becomes of an allowance that is not used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unused {
    /// It is gone at the end of the month.
    Expires,
    /// It is added to the next month's.
    Carries,
    /// There is none, or the offer does not say.
    Unstated,
}

/// The time that is charged, by what may be read as rounded.
struct Readings {
    lower: Minutes,
    higher: Minutes,
}

impl Usage {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        let entry = putting.time(&self.counter)?;
        let step = putting.step(&self.counter, self.increment);
        let readings = self.readings(entry, step).ok_or_else(|| putting.overflow())?;
        putting.meter(Metered {
            entered: entry.total(),
            charged: readings.lower,
            charged_at_most: readings.higher,
            included: self.included,
            rate: self.rate,
            per: self.per,
            increment_unstated: self.increment == Increment::Unstated,
            carries: self.unused == Unused::Carries,
        })
    }

    /// Returns the time that is charged; nothing where it is more than can be counted.
    fn readings(&self, entry: TimeEntry, step: Minutes) -> Option<Readings> {
        let per_month = entry.total().rounded_up_to(step);
        let per_request = match entry {
            TimeEntry::Total(total) => total.rounded_up_to(step),
            TimeEntry::Requests(count, each) => each.rounded_up_to(step).times(count)?,
        };
        Some(match self.rounding {
            RoundingScope::PerMonth => Readings { lower: per_month, higher: per_month },
            RoundingScope::PerRequest => Readings { lower: per_request, higher: per_request },
            RoundingScope::Unstated => Readings { lower: per_month, higher: per_request },
        })
    }
}
