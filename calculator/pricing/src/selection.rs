//! Selections: what a visitor entered, and its text in links and on the command line.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::limits::{MOST_REQUESTS, MOST_UNITS};
use crate::{Counter, CounterId, CounterKind, Currency, Minutes, MinutesError, Money, MoneyError, PriceList};

/// What was entered for some counters. Its order is that of the ids, so that one selection has one text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Selection {
    entries: BTreeMap<CounterId, Entry>,
}

/// What was entered for one counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// A count of whole units.
    Units(u32),
    /// Time in a month.
    Time(TimeEntry),
    /// Money in the price list's currency, a month.
    Money(Money),
}

/// Support time of one month: one total, or a number of requests of one length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeEntry {
    /// The time of the whole month; how many requests it came in is not known.
    Total(Minutes),
    /// So many requests, each of this length: `4x9min`.
    Requests(u32, Minutes),
}

/// Why a text is not an entry for a counter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EntryError {
    /// The catalogue has no such counter.
    #[error("`{found}` is not a counter of this catalogue; expected one of {expected}")]
    UnknownCounter {
        /// The name as given.
        found: String,
        /// The names there are, for people.
        expected: String,
    },
    /// Two entries for one counter.
    #[error("`{counter}` is given twice; expected one value for each counter")]
    Repeated {
        /// The counter.
        counter: CounterId,
    },
    /// Not a whole number.
    #[error("`{found}` is not a count for `{counter}`; expected a whole number, such as `8`")]
    NotACount {
        /// The counter.
        counter: CounterId,
        /// The text as given.
        found: String,
    },
    /// Below zero.
    #[error("`{found}` is negative; expected 0 or more for `{counter}`")]
    Negative {
        /// The counter.
        counter: CounterId,
        /// The text as given.
        found: String,
    },
    /// More than [`MOST_UNITS`] units.
    #[error("`{found}` is too large for `{counter}`; expected at most {MOST_UNITS}")]
    TooMany {
        /// The counter.
        counter: CounterId,
        /// The text as given.
        found: String,
    },
    /// A number of requests that is not a whole number from 1 to [`MOST_REQUESTS`].
    #[error("`{found}` is not a number of requests; expected a whole number from 1 to {MOST_REQUESTS}, as in `4x9min`")]
    Requests {
        /// The text as given.
        found: String,
    },
    /// Not a duration.
    #[error(transparent)]
    Time(#[from] MinutesError),
    /// Not an amount.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// Money finer than the currency.
    #[error("`{found}` is finer than {currency} has digits; expected at most {digits} after the decimal point")]
    FinerThanCurrency {
        /// The text as given.
        found: String,
        /// The currency.
        currency: Currency,
        /// Its digits.
        digits: u32,
    },
}

impl TimeEntry {
    /// Returns the time of the whole month.
    pub fn total(self) -> Minutes {
        match self {
            Self::Total(minutes) => minutes,
            // Those that are entered are within limits.
            Self::Requests(count, each) => each.times(count).unwrap_or(Minutes::LONGEST),
        }
    }
}

impl Entry {
    /// Returns the entry that a text stands for, as written in links and on the command line: `8`, `2h15m`, `4x9min`, `100.00`.
    ///
    /// # Errors
    /// An [`EntryError`] that names what was found and what was expected.
    pub fn parse(counter: &Counter, currency: Currency, text: &str) -> Result<Self, EntryError> {
        match counter.kind {
            CounterKind::Units => units(&counter.id, text).map(Self::Units),
            CounterKind::Time(_) => time(text).map(Self::Time),
            CounterKind::Money => money(currency, text).map(Self::Money),
        }
    }

    /// Returns the empty entry for a kind of counter.
    pub fn zero(kind: CounterKind) -> Self {
        match kind {
            CounterKind::Units => Self::Units(0),
            CounterKind::Time(_) => Self::Time(TimeEntry::Total(Minutes::ZERO)),
            CounterKind::Money => Self::Money(Money::ZERO),
        }
    }

    /// Returns whether nothing is charged for by it.
    pub fn is_zero(self) -> bool {
        match self {
            Self::Units(count) => count == 0,
            Self::Time(time) => time.total().is_zero(),
            Self::Money(money) => money.is_zero(),
        }
    }

    /// Returns whether the entry suits a kind of counter.
    pub fn is_of(self, kind: CounterKind) -> bool {
        matches!(
            (self, kind),
            (Self::Units(_), CounterKind::Units)
                | (Self::Time(_), CounterKind::Time(_))
                | (Self::Money(_), CounterKind::Money)
        )
    }
}

fn units(counter: &CounterId, text: &str) -> Result<u32, EntryError> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (counter, found) = (counter.clone(), text.to_owned());
    if text.strip_prefix('-').is_some_and(digits) {
        return Err(EntryError::Negative { counter, found });
    }
    if !digits(text) {
        return Err(EntryError::NotACount { counter, found });
    }
    match text.parse::<u32>() {
        Ok(count) if count <= MOST_UNITS => Ok(count),
        _ => Err(EntryError::TooMany { counter, found }),
    }
}

fn time(text: &str) -> Result<TimeEntry, EntryError> {
    let Some((count, each)) = text.split_once('x') else {
        return Ok(TimeEntry::Total(text.parse()?));
    };
    let plain = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    let requests = count.parse::<u32>().ok().filter(|n| plain && (1..=MOST_REQUESTS).contains(n));
    let requests = requests.ok_or_else(|| EntryError::Requests { found: count.to_owned() })?;
    TimeEntry::requests(requests, each.parse()?)
}

impl TimeEntry {
    /// Returns so many requests of one length; no time where that is 0.
    ///
    /// # Errors
    /// [`EntryError::Requests`] outside 1 to [`MOST_REQUESTS`]; [`MinutesError::TooLong`] if the month's time is.
    pub fn requests(count: u32, each: Minutes) -> Result<Self, EntryError> {
        if !(1..=MOST_REQUESTS).contains(&count) {
            return Err(EntryError::Requests { found: count.to_string() });
        }
        let total = u64::from(count) * u64::from(each.get());
        if total > u64::from(crate::limits::MOST_MINUTES) {
            return Err(MinutesError::TooLong { found: format!("{count}x{each}") }.into());
        }
        // However many requests of no length come to no time, and are entered as that.
        Ok(if each.is_zero() { Self::Total(Minutes::ZERO) } else { Self::Requests(count, each) })
    }
}

fn money(currency: Currency, text: &str) -> Result<Money, EntryError> {
    let money: Money = text.parse()?;
    if money.rounded(currency) != money {
        return Err(EntryError::FinerThanCurrency { found: text.to_owned(), currency, digits: currency.digits() });
    }
    Ok(money)
}

impl fmt::Display for TimeEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total(minutes) => write!(f, "{minutes}"),
            Self::Requests(count, each) => write!(f, "{count}x{each}"),
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Units(count) => write!(f, "{count}"),
            Self::Time(time) => write!(f, "{time}"),
            Self::Money(money) => write!(f, "{money}"),
        }
    }
}

impl Selection {
    /// Returns the selection of pairs of names and texts, as `pc=8 support=2h15m` gives them.
    ///
    /// # Errors
    /// Every [`EntryError`] there is, in the order of the pairs.
    pub fn parse<'a>(
        price_list: &PriceList,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<EntryError>> {
        let (mut selection, mut errors) = (Self::default(), Vec::new());
        for (name, text) in pairs {
            let entry = price_list.counter_named(name).and_then(|counter| {
                if selection.entries.contains_key(&counter.id) {
                    return Err(EntryError::Repeated { counter: counter.id.clone() });
                }
                Ok((counter.id.clone(), Entry::parse(counter, price_list.currency, text)?))
            });
            match entry {
                Ok((counter, entry)) => selection.set(counter, entry),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() { Ok(selection) } else { Err(errors) }
    }

    /// Enters something for a counter, in place of what was entered before.
    pub fn set(&mut self, counter: CounterId, entry: Entry) {
        self.entries.insert(counter, entry);
    }

    /// Takes back what was entered for a counter.
    pub fn clear(&mut self, counter: &CounterId) {
        self.entries.remove(counter);
    }

    /// Returns what was entered for a counter itself.
    pub fn entered(&self, counter: &CounterId) -> Option<Entry> {
        self.entries.get(counter).copied()
    }

    /// Returns what counts for a counter: what was entered for it, else what counts for the one it [starts as](Counter::starts_as), else nothing.
    pub fn entry(&self, counter: &Counter) -> Entry {
        let own = self.entered(&counter.id).filter(|entry| entry.is_of(counter.kind));
        let lent = || {
            counter.starts_as.as_ref().and_then(|other| self.entered(other)).filter(|entry| entry.is_of(counter.kind))
        };
        own.or_else(lent).unwrap_or(Entry::zero(counter.kind))
    }

    /// Returns the entries in the order of their counters' ids.
    pub fn entries(&self) -> impl Iterator<Item = (&CounterId, Entry)> {
        self.entries.iter().map(|(counter, entry)| (counter, *entry))
    }
}
