//! Days of the calendar, as price lists take effect on them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the Gregorian calendar, written `2026-11-01`. Days are ordered as they follow one another.
///
/// ```
/// use tarif_pricing::Date;
///
/// let day: Date = "2028-02-29".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2028, 2, 29));
/// assert!("2027-02-29".parse::<Date>().is_err());
/// # Ok::<(), tarif_pricing::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not a day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a day of the calendar; expected year, month and day, such as `2026-11-01`")]
pub struct DateError {
    /// The text as given.
    pub found: String,
}

impl Date {
    /// Returns the year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }
}

/// Returns how many days a month has. Every fourth year is a leap year, of the centuries every fourth.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let read = || {
            let fits =
                |(index, byte): (usize, u8)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
            if text.len() != 10 || !text.bytes().enumerate().all(fits) {
                return None;
            }
            let date =
                Self { year: text[..4].parse().ok()?, month: text[5..7].parse().ok()?, day: text[8..].parse().ok()? };
            let in_year = date.year > 0 && (1..=12).contains(&date.month);
            (in_year && (1..=days_in(date.year, date.month)).contains(&date.day)).then_some(date)
        };
        read().ok_or_else(|| DateError { found: text.to_owned() })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "a date")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["2026-01-31", "2026-04-30", "2000-02-29", "2028-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "2026-11-1",
            "2026-11-00",
            "2026-11-31",
            "2026-13-01",
            "2026-00-01",
            "2026-02-29",
            "2100-02-29",
            "0000-01-01",
            "26-11-01",
            "2026/11/01",
            "2026-11-01 ",
            "+026-11-01",
            "2026-1\u{2013}01",
            "today",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn days_are_ordered_as_they_follow_one_another() {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map(|day| day.parse::<Date>().unwrap());
        assert!(days.is_sorted());
    }
}
