//! Versions: what a released price list is called.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Date;

/// How many lists can be released for one day.
const MOST: u8 = 99;

/// The version of a released price list: the day on which it takes effect, and a number from the second list on that was released for that day.
///
/// Versions are ordered as they follow one another: by day, then by number. Of two lists for one day the later takes the place of the earlier.
///
/// ```
/// use tarif_pricing::Version;
///
/// let first: Version = "2026-11-01".parse()?;
/// let second: Version = "2026-11-01-2".parse()?;
/// assert!(first < second);
/// assert_eq!(second.effective().to_string(), "2026-11-01");
/// # Ok::<(), tarif_pricing::VersionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    effective: Date,
    number: u8,
}

/// A text that is not the version of a price list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{found}` is not the version of a price list; expected the day on which it takes effect, such as `2026-11-01` or `2026-11-01-2`"
)]
pub struct VersionError {
    /// The text as given.
    pub found: String,
}

impl Version {
    /// Returns the version of the first list that is released for a day.
    pub fn first(effective: Date) -> Self {
        Self { effective, number: 1 }
    }

    /// Returns the version of the next list that is released for the same day; nothing where there are too many already.
    pub fn following(self) -> Option<Self> {
        (self.number < MOST).then(|| Self { number: self.number + 1, ..self })
    }

    /// Returns 1 for the first list that was released for its day, 2 for the second.
    pub fn number(self) -> u8 {
        self.number
    }

    /// Returns the day on which the list takes effect.
    pub fn effective(self) -> Date {
        self.effective
    }
}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        let read = || {
            let (date, number) = text.split_at_checked(10)?;
            let number = match number.strip_prefix('-') {
                // One writing for each version: neither `-1` nor `-02`.
                Some(digits) if digits.starts_with(|first: char| matches!(first, '1'..='9')) => {
                    digits.parse().ok().filter(|number| (2..=MOST).contains(number))?
                }
                None if number.is_empty() => 1,
                _ => return None,
            };
            Some(Self { effective: date.parse().ok()?, number })
        };
        read().ok_or_else(|| VersionError { found: text.to_owned() })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            1 => write!(f, "{}", self.effective),
            number => write!(f, "{}-{number}", self.effective),
        }
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "a version")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_one_writing() {
        for good in ["2026-11-01", "2026-11-01-2", "2026-11-01-10", "2026-11-01-99"] {
            assert_eq!(good.parse::<Version>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "2026-11",
            "2026-11-31",
            "2026-11-01-",
            "2026-11-01-0",
            "2026-11-01-1",
            "2026-11-01-02",
            "2026-11-01-+2",
            "2026-11-01-100",
            "2026-11-01x",
            "2026-11-01-2-2",
            "2026-11-0\u{301}1",
            "v2026-11-01",
        ] {
            assert!(bad.parse::<Version>().is_err(), "{bad}");
        }
    }

    #[test]
    fn versions_are_ordered_by_day_and_then_by_number() {
        let versions = ["2026-11-01", "2026-11-01-2", "2026-11-01-10", "2026-11-02"];
        assert!(versions.map(|version| version.parse::<Version>().unwrap()).is_sorted());
        assert_eq!(Version::first("2026-11-01".parse().unwrap()).following().unwrap().to_string(), versions[1]);
    }
}
