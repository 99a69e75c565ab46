//! Figures that copy refers to instead of repeating them.

use serde::{Deserialize, Serialize};

use crate::{Minutes, Money, Percent};

/// A figure of an offer, with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// A number of whole things.
    Count(u32),
    /// A length of time.
    Duration(Minutes),
    /// A share.
    Percent(Percent),
    /// An amount in the catalogue's currency.
    Money(Money),
}
