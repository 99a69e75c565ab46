//! Amounts that an offer publishes, or leaves to a request.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Money, MoneyError};

/// An amount as an offer gives it. What is not published is never 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// The offer names it.
    Published(Money),
    /// The offer does not name it: a rate on request.
    OnRequest,
}

impl Amount {
    /// Returns whether the offer leaves the amount to a request.
    pub fn is_on_request(self) -> bool {
        self == Self::OnRequest
    }
}

impl FromStr for Amount {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        match text {
            "on-request" => Ok(Self::OnRequest),
            amount => amount.parse().map(Self::Published),
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Published(money) => write!(f, "{money}"),
            Self::OnRequest => f.write_str("on-request"),
        }
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "an amount or `on-request`")
    }
}
