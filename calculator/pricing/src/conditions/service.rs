//! When somebody answers, how, and how fast.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Minutes, RowId, TextId};

/// The service for one kind of request: faults, incidents, maintenance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceRow {
    /// The kind of request; the same id in several plans is one row.
    pub id: RowId,
    /// Who says how fast and when.
    pub set_by: SetBy,
    /// How fast, if the offer states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Response>,
    /// When; no window at all means that the offer states none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub windows: Vec<Window>,
    /// Footnotes to the row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<TextId>,
}

/// Who says how fast and when somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetBy {
    /// The offer, as far as it does.
    Offer,
    /// Each contract by itself.
    Contract,
}

/// A response within a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// The longest it may take.
    pub within: Minutes,
    /// On which clock the time runs.
    pub clock: ResponseClock,
}

/// On which clock a response time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponseClock {
    /// Only inside the windows.
    WindowHours,
    /// All the time.
    ElapsedHours,
    /// The offer does not say.
    Unstated,
}

/// Days and hours in which a service is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Window {
    /// On which days.
    pub days: Days,
    /// From when to when, in order, without overlap.
    pub hours: Vec<Hours>,
    /// By which channels only; none means that the offer does not restrict them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// In which week of the month only, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week_of_month: Option<u8>,
}

/// Days of a window.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Workdays, in the offer's own word.
    Workdays,
    /// Every day of the year.
    Daily,
    /// These days.
    Named(Vec<Day>),
}

/// A day of the week, or any public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the days of the week explain themselves")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// Public holidays.
    Holiday,
}

/// A span of hours of the day; the end does not belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Hours {
    /// The first minute.
    pub from: ClockTime,
    /// The minute after the last.
    pub to: ClockTime,
}

/// A time of the day from 00:00 to 24:00, in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

/// A text that is not a time of the day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a time of the day; expected hours and minutes from `00:00` to `24:00`, such as `13:30`")]
pub struct ClockTimeError {
    /// The text as given.
    pub found: String,
}

impl ClockTime {
    /// Returns the full hours, 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// Returns the minutes after the full hour, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl FromStr for ClockTime {
    type Err = ClockTimeError;

    fn from_str(text: &str) -> Result<Self, ClockTimeError> {
        let number = |part: &str| -> Option<u16> {
            let plain = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten()
        };
        let (hour, minute) = text.split_once(':').unwrap_or((text, "00"));
        match (number(hour), number(minute)) {
            (Some(hour), Some(minute)) if minute < 60 && hour * 60 + minute <= 24 * 60 => Ok(Self(hour * 60 + minute)),
            _ => Err(ClockTimeError { found: text.to_owned() }),
        }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "a time of the day")
    }
}

/// How a service is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// At the client's.
    OnSite,
    /// From afar.
    Remote,
    /// By whoever is on call.
    OnCall,
}
