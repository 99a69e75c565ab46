//! Counters: what a visitor enters.

use serde::{Deserialize, Serialize};

use crate::CounterId;

/// Something a visitor enters, and how it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// Its id, also its name in links.
    pub id: CounterId,
    /// What is counted.
    pub kind: CounterKind,
    /// The counter whose entry it takes as its own until something is entered for it: users are as many as computers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_as: Option<CounterId>,
}

/// What a counter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CounterKind {
    /// Whole things: computers, servers, users.
    Units,
    /// Time in one month; a number typed without a unit is read in the unit named here.
    Time(TimeUnit),
    /// Money in the currency of the price list, a month.
    Money,
}

impl CounterKind {
    /// Returns whether whole things are counted.
    pub fn is_units(self) -> bool {
        self == Self::Units
    }

    /// Returns whether time is counted.
    pub fn is_time(self) -> bool {
        matches!(self, Self::Time(_))
    }

    /// Returns whether time is counted in minutes.
    pub fn is_minutes(self) -> bool {
        self == Self::Time(TimeUnit::Minutes)
    }

    /// Returns whether money is counted.
    pub fn is_money(self) -> bool {
        self == Self::Money
    }
}

/// The unit of a bare number in a time field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeUnit {
    /// `2.5` is two hours and a half.
    Hours,
    /// `25` is twenty-five minutes.
    Minutes,
}
