//! Amounts of money, exact.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Currency;
use crate::limits::{MOST_AMOUNT_DIGITS, MOST_MONEY};

/// An amount of money in the currency of its price list, exact to the digits it was given with.
///
/// Whether it is net or gross is the price list's [`Vat`](crate::Vat). Nothing is rounded except by [`Money::rounded`].
///
/// ```
/// use tarif_pricing::Money;
///
/// let rate: Money = "800".parse()?;
/// assert_eq!(rate.to_string(), "800");
/// assert_eq!(rate.with_digits("CZK".parse().unwrap()), "800.00");
/// # Ok::<(), tarif_pricing::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

/// Why a text is not an amount of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// Not a decimal number.
    #[error("`{found}` is not an amount; expected digits with a decimal point, such as `12.50`")]
    Malformed {
        /// The text as given.
        found: String,
    },
    /// Below zero.
    #[error("`{found}` is negative; expected an amount of 0 or more")]
    Negative {
        /// The text as given.
        found: String,
    },
    /// Above [`MOST_MONEY`].
    #[error("`{found}` is too large; expected at most {MOST_MONEY}")]
    TooLarge {
        /// The text as given.
        found: String,
    },
    /// More than [`MOST_AMOUNT_DIGITS`] digits after the point.
    #[error("`{found}` is too fine; expected at most {MOST_AMOUNT_DIGITS} digits after the decimal point")]
    TooFine {
        /// The text as given.
        found: String,
    },
}

impl Money {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Returns the amount as a decimal number of currency units.
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// Returns whether the amount is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Returns the amount with exactly the currency's digits, rounded half away from zero: `"1150.00"`.
    pub fn with_digits(self, currency: Currency) -> String {
        let mut amount = self.rounded(currency).0;
        amount.rescale(currency.digits());
        amount.to_string()
    }

    /// Returns the amount rounded half away from zero to the currency's digits.
    ///
    /// Source: `ARCHITECTURE.md`, "Where is rounding done?"
    pub fn rounded(self, currency: Currency) -> Self {
        Self(self.0.round_dp_with_strategy(currency.digits(), RoundingStrategy::MidpointAwayFromZero))
    }

    /// Returns the sum, or nothing if it leaves the range of a decimal.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Returns the difference, or nothing if it leaves the range of a decimal.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Returns `self × times ÷ parts`, rounded half away from zero to the currency's digits: the one place where a line is rounded. Nothing if it leaves the range of a decimal.
    ///
    /// Source: `ARCHITECTURE.md`, "Where is rounding done?"
    pub(crate) fn times(self, times: Decimal, parts: Decimal, currency: Currency) -> Option<Self> {
        Some(self.scaled(times, parts)?.rounded(currency))
    }

    /// Returns so many minor units of a currency with so many digits: 1150 of two digits are 11.50.
    pub(crate) fn of_minor_units(count: u64, digits: u32) -> Self {
        Self(Decimal::from_i128_with_scale(i128::from(count), digits))
    }

    /// Returns `self × times ÷ parts`, multiplied first so that only the division can be inexact.
    ///
    /// A quotient that never ends is cut after 28 digits. That cannot move a later rounding: amounts have at most six digits after the point and `parts` at most seven in all, so that an exact quotient is either on a midpoint or at least 10⁻¹⁵ away from it.
    pub(crate) fn scaled(self, times: Decimal, parts: Decimal) -> Option<Self> {
        self.0.checked_mul(times)?.checked_div(parts).map(Self)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let found = || text.to_owned();
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let plain = unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let framed =
            unsigned.starts_with(|c: char| c.is_ascii_digit()) && unsigned.ends_with(|c: char| c.is_ascii_digit());
        if !plain || !framed || unsigned.matches('.').count() > 1 {
            return Err(MoneyError::Malformed { found: found() });
        }
        let digits = unsigned.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        if unsigned.len() > 40 {
            return Err(MoneyError::TooLarge { found: found() });
        }
        if digits > MOST_AMOUNT_DIGITS as usize {
            return Err(MoneyError::TooFine { found: found() });
        }
        let amount = Decimal::from_str_exact(text).map_err(|_| MoneyError::TooLarge { found: found() })?;
        if amount.is_sign_negative() && !amount.is_zero() {
            return Err(MoneyError::Negative { found: found() });
        }
        if amount > Decimal::from(MOST_MONEY) {
            return Err(MoneyError::TooLarge { found: found() });
        }
        Ok(Self(amount.abs()))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "an amount")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur() -> Currency {
        "EUR".parse().unwrap()
    }

    #[test]
    fn half_a_cent_rounds_away_from_zero() {
        for (given, rounded) in [("0.005", "0.01"), ("0.004999", "0.00"), ("2.675", "2.68"), ("1.125", "1.13")] {
            assert_eq!(given.parse::<Money>().unwrap().with_digits(eur()), rounded, "{given}");
        }
    }

    #[test]
    fn amounts_beyond_the_limits_are_errors() {
        assert!("1000000000".parse::<Money>().is_ok());
        assert!(matches!("1000000000.01".parse::<Money>(), Err(MoneyError::TooLarge { .. })));
        assert!(matches!("99999999999999999999999999999999999".parse::<Money>(), Err(MoneyError::TooLarge { .. })));
        assert!(matches!("1.1234567".parse::<Money>(), Err(MoneyError::TooFine { .. })));
        assert!(matches!("-1".parse::<Money>(), Err(MoneyError::Negative { .. })));
        for bad in ["", "-", ".5", "5.", "1,5", "1e3", "+1", "1.2.3", "٣", "NaN"] {
            assert!(matches!(bad.parse::<Money>(), Err(MoneyError::Malformed { .. })), "{bad}");
        }
    }
}
