//! Currencies and how many digits their amounts have.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The currencies that price lists may use, with their digits.
///
/// Source: ISO 4217, list one, column "minor unit".
const KNOWN: [(&str, u32); 14] = [
    ("BGN", 2),
    ("CHF", 2),
    ("CZK", 2),
    ("DKK", 2),
    ("EUR", 2),
    ("GBP", 2),
    ("HUF", 2),
    ("ISK", 0),
    ("JPY", 0),
    ("NOK", 2),
    ("PLN", 2),
    ("RON", 2),
    ("SEK", 2),
    ("USD", 2),
];

/// A currency of ISO 4217.
///
/// ```
/// use tarif_pricing::Currency;
///
/// let currency: Currency = "CZK".parse()?;
/// assert_eq!((currency.code(), currency.digits()), ("CZK", 2));
/// # Ok::<(), tarif_pricing::CurrencyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: &'static str,
    digits: u32,
}

impl Currency {
    /// Returns the three letters of ISO 4217.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// Returns the codes of all currencies that price lists may use, in alphabetical order.
    pub fn codes() -> Vec<&'static str> {
        KNOWN.iter().map(|(code, _)| *code).collect()
    }

    /// Returns how many digits after the decimal sign an amount of it has.
    pub fn digits(self) -> u32 {
        self.digits
    }
}

/// A code that is not among the known currencies.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a known currency; expected a code of ISO 4217 such as `EUR` or `CZK`")]
pub struct CurrencyError {
    /// The code as given.
    pub found: String,
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(text: &str) -> Result<Self, CurrencyError> {
        KNOWN
            .iter()
            .find(|(code, _)| *code == text)
            .map(|&(code, digits)| Self { code, digits })
            .ok_or_else(|| CurrencyError { found: text.to_owned() })
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::duration::deserialize_text(deserializer, "a currency code")
    }
}
