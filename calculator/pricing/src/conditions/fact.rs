//! Figures that copy refers to instead of repeating them.

use crate::{Minutes, Money, Percent};

/// A figure of an offer, with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
