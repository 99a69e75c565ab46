//! Percentages between 0 and 100.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A percentage from 0 to 100, exact: `30` is thirty per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

/// Why a text is not a percentage.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a percentage; expected a number from 0 to 100 with at most two decimals, such as `15`")]
pub struct PercentError {
    /// The text as given.
    pub found: String,
}

impl Percent {
    /// Returns the number before the percent sign.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// Returns what is left of a hundred: 70 for a discount of 30 %.
    pub(crate) fn remainder(self) -> Decimal {
        Decimal::ONE_HUNDRED - self.0
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    fn from_str(text: &str) -> Result<Self, PercentError> {
        let error = || PercentError { found: text.to_owned() };
        let plain = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let value = Decimal::from_str_exact(text).ok().filter(|_| plain).ok_or_else(error)?;
        if value > Decimal::ONE_HUNDRED || value.scale() > 2 {
            return Err(error());
        }
        Ok(Self(value))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "a percentage")
    }
}
