//! `per-unit`: an amount for each unit of a counter, at one price or in tiers.

use serde::{Deserialize, Serialize};

use crate::quote::{Priced, Putting, Quantity, QuoteError};
use crate::{Amount, CounterId, Period};

/// A charge for each unit of a counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerUnit {
    /// The counter.
    pub counter: CounterId,
    /// How often the amount is due.
    pub per: Period,
    /// What a unit costs.
    pub price: UnitPrice,
}

/// What a unit costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitPrice {
    /// Every unit costs the same.
    Single(Amount),
    /// Each unit costs what the tier says that it falls in.
    Graduated(Tiers),
    /// All units cost what the tier says that their number falls in. A larger number can cost less.
    Volume(Tiers),
}

/// Prices by number of units. The last tier is open by type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiers {
    /// Tiers with an upper bound, bounds rising. A tier covers what lies above the previous bound, up to and including its own.
    pub bounded: Vec<Tier>,
    /// What a unit above the last bound costs.
    pub above: Amount,
}

/// One tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// The last unit that belongs to it.
    pub up_to: u32,
    /// What a unit costs.
    pub amount: Amount,
}

impl UnitPrice {
    /// Returns every amount in it, from the first tier to the last.
    pub fn amounts(&self) -> impl Iterator<Item = Amount> {
        let (bounded, last) = match self {
            Self::Single(amount) => ([].as_slice(), *amount),
            Self::Graduated(tiers) | Self::Volume(tiers) => (tiers.bounded.as_slice(), tiers.above),
        };
        bounded.iter().map(|tier| tier.amount).chain([last])
    }

    pub(crate) fn has_on_request(&self) -> bool {
        self.amounts().any(Amount::is_on_request)
    }
}

impl Tiers {
    /// Returns how many of `count` units fall in each tier, with the tier's amount; tiers that none falls in are left out.
    fn graduated(&self, count: u32) -> impl Iterator<Item = (u32, Amount)> {
        let mut below = 0;
        let bounded = self.bounded.iter().map(|tier| (tier.up_to, tier.amount));
        bounded.chain([(u32::MAX, self.above)]).filter_map(move |(up_to, amount)| {
            let within = count.min(up_to).saturating_sub(below);
            below = up_to;
            (within > 0).then_some((within, amount))
        })
    }

    /// Returns the amount of the tier that `count` falls in.
    fn volume(&self, count: u32) -> Amount {
        self.bounded.iter().find(|tier| count <= tier.up_to).map_or(self.above, |tier| tier.amount)
    }
}

impl PerUnit {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        let count = putting.units(&self.counter)?;
        match &self.price {
            UnitPrice::Single(amount) => self.line(putting, count, *amount),
            UnitPrice::Volume(tiers) => self.line(putting, count, tiers.volume(count)),
            UnitPrice::Graduated(tiers) => {
                tiers.graduated(count).try_for_each(|(within, amount)| self.line(putting, within, amount))
            }
        }
    }

    fn line(&self, putting: &mut Putting<'_>, count: u32, amount: Amount) -> Result<(), QuoteError> {
        putting.price(Priced {
            period: self.per,
            quantity: Quantity::Units(count, self.counter.clone()),
            amount,
            per: Quantity::Units(1, self.counter.clone()),
        })
    }
}
