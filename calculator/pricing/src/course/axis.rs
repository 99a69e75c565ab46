//! The counter that a course runs along, and its grid.

use rust_decimal::Decimal;

use crate::limits::{MOST_MINUTES, MOST_MONEY, MOST_REQUESTS, MOST_UNITS};
use crate::{Counter, CounterId, CounterKind, Currency, Entry, Minutes, Money, Selection, TimeEntry};

/// The counter that a course runs along. Its *positions* are whole numbers from 0 to [`Axis::last`]; each stands for an [`Entry`].
///
/// ```
/// use tarif_pricing::course::Axis;
/// use tarif_pricing::{Counter, CounterKind, TimeUnit};
///
/// let support = Counter { id: "support".parse()?, kind: CounterKind::Time(TimeUnit::Hours), starts_as: None };
/// let minutes = Axis::of(&support, "CZK".parse().unwrap());
/// assert_eq!(minutes.entry(165).to_string(), "2h45m");
/// let quarters = minutes.every(15);
/// assert_eq!(quarters.entry(11).to_string(), "2h45m");
/// # Ok::<(), tarif_pricing::IdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    counter: CounterId,
    counts: Counts,
    /// How many units, minutes or minor units of the currency lie from one position to the next.
    pub(super) pitch: u32,
    last: u64,
}

/// What the positions of an axis count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    Units,
    Minutes,
    Requests,
    /// Money, with so many digits.
    MinorUnits(u32),
}

impl Axis {
    /// Returns the axis of a counter on its finest grid: whole units, whole minutes of a month's total, or the minor unit of the currency. It ends at the [limits](crate::limits).
    pub fn of(counter: &Counter, currency: Currency) -> Self {
        let (counts, last) = match counter.kind {
            CounterKind::Units => (Counts::Units, u64::from(MOST_UNITS)),
            CounterKind::Time(_) => (Counts::Minutes, u64::from(MOST_MINUTES)),
            CounterKind::Money => {
                let digits = currency.digits();
                (Counts::MinorUnits(digits), u64::from(MOST_MONEY) * 10_u64.pow(digits))
            }
        };
        Self { counter: counter.id.clone(), counts, pitch: 1, last }
    }

    /// Returns the axis of a number of requests that take `each` long: position 4 of nine minutes is `4x9min`.
    pub fn of_requests(counter: &Counter, each: Minutes) -> Self {
        let most = MOST_MINUTES.checked_div(each.get()).unwrap_or(MOST_REQUESTS);
        let last = u64::from(most.min(MOST_REQUESTS));
        Self { counter: counter.id.clone(), counts: Counts::Requests, pitch: each.get(), last }
    }

    /// Returns the axis on which what is entered for a counter lies: that of requests where requests are entered, else the finest.
    pub fn through(counter: &Counter, currency: Currency, selection: &Selection) -> Self {
        match selection.entry(counter) {
            Entry::Time(TimeEntry::Requests(_, each)) => Self::of_requests(counter, each),
            Entry::Units(_) | Entry::Time(TimeEntry::Total(_)) | Entry::Money(_) => Self::of(counter, currency),
        }
    }

    /// Returns the same axis on a coarser grid that keeps every `step`-th position: quarters of an hour, say. A step of 0 counts as 1.
    #[must_use]
    pub fn every(&self, step: u32) -> Self {
        if self.counts == Counts::Requests || step <= 1 {
            return self.clone();
        }
        let pitch = self.pitch.saturating_mul(step);
        Self { pitch, last: self.last / u64::from(step), ..self.clone() }
    }

    /// Returns the same axis with no positions beyond `last`.
    #[must_use]
    pub fn up_to(&self, last: u64) -> Self {
        Self { last: self.last.min(last), ..self.clone() }
    }

    /// Returns the counter.
    pub fn counter(&self) -> &CounterId {
        &self.counter
    }

    /// Returns the last position.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// Returns what is entered at a position; beyond the last position, what is entered there.
    pub fn entry(&self, position: u64) -> Entry {
        let position = position.min(self.last);
        let value = position * u64::from(self.pitch);
        // The limits are below 2³², and no position is beyond them.
        let small = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        let minutes = |value| Minutes::new(small(value)).unwrap_or_default();
        match self.counts {
            Counts::Units => Entry::Units(small(value)),
            Counts::Minutes => Entry::Time(TimeEntry::Total(minutes(value))),
            Counts::Requests if position == 0 => Entry::Time(TimeEntry::Total(Minutes::ZERO)),
            Counts::Requests => Entry::Time(TimeEntry::Requests(small(position), minutes(u64::from(self.pitch)))),
            Counts::MinorUnits(digits) => Entry::Money(Money::of_minor_units(value, digits)),
        }
    }

    /// Returns the last position whose entry is not above an entry, or nothing for an entry of another kind.
    pub fn position(&self, entry: Entry) -> Option<u64> {
        let value = match (self.counts, entry) {
            (Counts::Units, Entry::Units(count)) => u64::from(count),
            (Counts::Minutes | Counts::Requests, Entry::Time(time)) => u64::from(time.total().get()),
            (Counts::MinorUnits(digits), Entry::Money(money)) => {
                let minor = money.amount().checked_mul(Decimal::from(10_u64.pow(digits)))?;
                u64::try_from(minor.trunc()).ok()?
            }
            _ => return None,
        };
        Some(value.checked_div(u64::from(self.pitch)).unwrap_or(0).min(self.last))
    }

    /// Returns whether positions count requests rather than their time.
    pub fn counts_requests(&self) -> bool {
        self.counts == Counts::Requests
    }

    /// Returns the first position with more than `value` units, minutes or minor units.
    pub(super) fn first_above(&self, value: u64) -> u64 {
        value.checked_div(u64::from(self.pitch)).unwrap_or(self.last) + 1
    }

    /// Returns the first position with at least `value` units, minutes or minor units.
    pub(crate) fn first_at_least(&self, value: u64) -> u64 {
        value.checked_sub(1).map_or(0, |below| self.first_above(below))
    }

    /// Returns the last position with at most `value` units, minutes or minor units.
    pub(crate) fn last_at_most(&self, value: u64) -> u64 {
        value.checked_div(u64::from(self.pitch)).unwrap_or(self.last)
    }

    /// Returns the digits of the money that is counted, where money is.
    pub(super) fn digits(&self) -> u32 {
        match self.counts {
            Counts::MinorUnits(digits) => digits,
            Counts::Units | Counts::Minutes | Counts::Requests => 0,
        }
    }

    /// Returns whether what counts for a counter is what the axis enters.
    pub(super) fn moves(&self, counter: &Counter, selection: &Selection) -> bool {
        let own = selection.entered(&counter.id).is_some_and(|entry| entry.is_of(counter.kind));
        let follows = counter.starts_as.as_ref() == Some(&self.counter);
        counter.id == self.counter || (follows && !own && self.entry(0).is_of(counter.kind))
    }
}
