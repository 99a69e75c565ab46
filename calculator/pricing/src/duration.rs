//! Durations in whole minutes, as they stand in price lists and links: `30min`, `2h15m`, `2.25h`.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::limits::MOST_MINUTES;

/// A duration in whole minutes, at most [`MOST_MINUTES`].
///
/// ```
/// use tarif_pricing::Minutes;
///
/// for text in ["2h15m", "2.25h", "135min", "135m", "2h15min"] {
///     assert_eq!(text.parse::<Minutes>()?, Minutes::new(135)?);
/// }
/// assert_eq!(Minutes::new(135)?.to_string(), "2h15m");
/// # Ok::<(), tarif_pricing::MinutesError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(u32);

/// Why a text is not a duration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MinutesError {
    /// Not a number with a unit.
    #[error("`{found}` is not a duration; expected hours and minutes, such as `2h15m`, `2.25h` or `135min`")]
    Malformed {
        /// The text as given.
        found: String,
    },
    /// A number without `h` or `min`.
    #[error("`{found}` has no unit; expected `{found}h` or `{found}min`")]
    MissingUnit {
        /// The text as given.
        found: String,
    },
    /// Below zero.
    #[error("`{found}` is negative; expected a duration of 0 or more")]
    Negative {
        /// The text as given.
        found: String,
    },
    /// A part of a minute is left over.
    #[error("`{found}` is not a whole number of minutes")]
    NotWhole {
        /// The text as given.
        found: String,
    },
    /// Above [`MOST_MINUTES`].
    #[error("`{found}` is too long; expected at most {MOST_MINUTES} minutes")]
    TooLong {
        /// The text as given.
        found: String,
    },
}

impl Minutes {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// The longest that can be counted.
    pub(crate) const LONGEST: Self = Self(u32::MAX);

    /// Returns the duration of so many minutes.
    ///
    /// # Errors
    /// [`MinutesError::TooLong`] beyond [`MOST_MINUTES`].
    pub fn new(minutes: u32) -> Result<Self, MinutesError> {
        if minutes > MOST_MINUTES {
            return Err(MinutesError::TooLong { found: format!("{minutes}min") });
        }
        Ok(Self(minutes))
    }

    /// Returns the number of minutes.
    pub fn get(self) -> u32 {
        self.0
    }

    /// Returns whether it is no time at all.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Returns the duration brought up to whole increments: every started one counts.
    pub fn rounded_up_to(self, increment: Self) -> Self {
        match increment.0 {
            0 => self,
            step => Self(self.0.div_ceil(step).saturating_mul(step)),
        }
    }

    /// Returns what is left after an allowance, nothing if it covers all.
    pub fn beyond(self, allowance: Self) -> Self {
        Self(self.0.saturating_sub(allowance.0))
    }

    /// Returns the time of so many; nothing where it is more than can be counted.
    pub(crate) fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(count).map(Self)
    }

    pub(crate) fn decimal(self) -> Decimal {
        Decimal::from(self.0)
    }
}

impl FromStr for Minutes {
    type Err = MinutesError;

    fn from_str(text: &str) -> Result<Self, MinutesError> {
        let found = || text.to_owned();
        if text.starts_with('-') {
            return Err(MinutesError::Negative { found: found() });
        }
        let (hours, minutes) = match text.split_once('h') {
            Some((hours, "")) => (hours, None),
            Some((hours, rest)) => (hours, Some(without_minute_unit(rest).unwrap_or(rest))),
            None => match without_minute_unit(text) {
                Some(minutes) => ("0", Some(minutes)),
                None if number(text).is_some() => return Err(MinutesError::MissingUnit { found: found() }),
                None => return Err(MinutesError::Malformed { found: found() }),
            },
        };
        let malformed = || MinutesError::Malformed { found: found() };
        let hours = number(hours).ok_or_else(malformed)?;
        let minutes = minutes.map_or(Some(Decimal::ZERO), number).ok_or_else(malformed)?;
        let both_given = text.contains('h') && !text.ends_with('h');
        if both_given && (hours.scale() > 0 || minutes >= Decimal::from(60)) {
            return Err(malformed());
        }
        let total = hours.checked_mul(Decimal::from(60)).and_then(|h| h.checked_add(minutes));
        let total = total.filter(|t| *t <= Decimal::from(MOST_MINUTES));
        let total = total.ok_or_else(|| MinutesError::TooLong { found: found() })?.normalize();
        if total.scale() > 0 {
            return Err(MinutesError::NotWhole { found: found() });
        }
        u32::try_from(total.mantissa()).map(Self).map_err(|_| malformed())
    }
}

fn without_minute_unit(text: &str) -> Option<&str> {
    text.strip_suffix("min").or_else(|| text.strip_suffix('m'))
}

/// Reads digits with at most one point between them.
fn number(text: &str) -> Option<Decimal> {
    let digit = |c: char| c.is_ascii_digit();
    let plain = text.len() <= 20 && text.chars().all(|c| digit(c) || c == '.');
    let framed = text.starts_with(digit) && text.ends_with(digit);
    (plain && framed).then(|| Decimal::from_str_exact(text).ok()).flatten()
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 60, self.0 % 60) {
            (0, minutes) => write!(f, "{minutes}m"),
            (hours, 0) => write!(f, "{hours}h"),
            (hours, minutes) => write!(f, "{hours}h{minutes}m"),
        }
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, "a duration")
    }
}

/// Reads any type of this crate that is written as text, without an owned copy of the text.
pub(crate) fn deserialize_text<'de, D, T>(deserializer: D, what: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    struct Text<T>(&'static str, PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(what, PhantomData))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_time_may_be_written_in_several_ways() {
        for (text, minutes) in
            [("0h", 0), ("15min", 15), ("0.25h", 15), ("1h5m", 65), ("1h05min", 65), ("2.5h", 150), ("90m", 90)]
        {
            assert_eq!(text.parse::<Minutes>().unwrap().get(), minutes, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_whole_number_of_minutes_is_refused() {
        assert!(matches!("2.5".parse::<Minutes>(), Err(MinutesError::MissingUnit { .. })));
        assert!(matches!("-5min".parse::<Minutes>(), Err(MinutesError::Negative { .. })));
        assert!(matches!("0.33h".parse::<Minutes>(), Err(MinutesError::NotWhole { .. })));
        assert!(matches!("1000001min".parse::<Minutes>(), Err(MinutesError::TooLong { .. })));
        assert!(matches!("99999999999999999h".parse::<Minutes>(), Err(MinutesError::TooLong { .. })));
        for bad in ["", "h", "min", "1h75m", "1.5h10m", "2,5h", "1h2h", "1 h", "two h", "1hm"] {
            assert!(matches!(bad.parse::<Minutes>(), Err(MinutesError::Malformed { .. })), "{bad}");
        }
    }
}
