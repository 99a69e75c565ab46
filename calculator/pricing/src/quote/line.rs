//! The lines and notes of a quote.

use std::fmt;

use crate::{ChargeId, CounterId, Minutes, Money, Percent, Period};

/// A known line: quantity × unit price = amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The charge it comes from.
    pub charge: ChargeId,
    /// How often the amount is due.
    pub period: Period,
    /// How much is charged for.
    pub quantity: Quantity,
    /// What `per` costs, not rounded.
    pub unit_price: Money,
    /// What the unit price is for.
    pub per: Quantity,
    /// The discount, on a line of a discount.
    pub percent_off: Option<Percent>,
    /// What is due, rounded to the currency's digits.
    pub amount: Money,
    /// What is due by the other reading, where the offer allows two and they differ.
    pub amount_max: Option<Money>,
    /// Whose unit price it is.
    pub rate_by: RateBy,
}

impl Line {
    /// Returns whether its amount comes of money that somebody entered, and not of an amount of the price list.
    pub fn is_entered(&self) -> bool {
        self.rate_by == RateBy::Rep || self.percent_off.is_some()
    }
}

/// Whose unit price a line has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateBy {
    /// The price list's.
    List,
    /// The sales rep's.
    Rep,
}

/// A line whose amount is not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The charge it comes from.
    pub charge: ChargeId,
    /// How much is charged for; nothing where no counter counts it.
    pub quantity: Option<Quantity>,
}

/// How much of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// One fee.
    Fee,
    /// Whole units of a counter.
    Units(u32, CounterId),
    /// Time.
    Time(Minutes),
    /// Money of a counter of money.
    Money(Money),
}

/// Something that must be said beside the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The offer does not state an increment; computed to the exact minute.
    IncrementUnstated {
        /// The charge.
        charge: ChargeId,
    },
    /// The offer does not state whether each request or the month is rounded, and it makes a difference here.
    RoundingUnstated {
        /// The charge.
        charge: ChargeId,
        /// The time charged if the month is rounded.
        per_month: Minutes,
        /// The time charged if each request is.
        per_request: Minutes,
    },
    /// How time came to be charged: what was entered, what counts after rounding, and what the allowance covers.
    Allowance {
        /// The charge.
        charge: ChargeId,
        /// What was entered.
        entered: Minutes,
        /// What counts after rounding.
        charged: Minutes,
        /// The allowance.
        included: Minutes,
    },
    /// An allowance that is not used up is added to the next month's, which one month's quote cannot show.
    AllowanceCarries {
        /// The charge.
        charge: ChargeId,
    },
    /// The offer does not say how often the fee is due; read as a month.
    PeriodUnstated {
        /// The charge.
        charge: ChargeId,
    },
    /// More than the offer says the plan suits. It stays available.
    OutsideSuitedSize {
        /// The counter.
        counter: CounterId,
        /// The bound that it misses.
        bound: u32,
    },
}

impl Quantity {
    /// Returns whether there is nothing to charge for.
    pub fn is_zero(&self) -> bool {
        match self {
            Self::Fee => false,
            Self::Units(count, _) => *count == 0,
            Self::Time(minutes) => minutes.is_zero(),
            Self::Money(money) => money.is_zero(),
        }
    }

    /// Returns the unit as it stands in the JSON of a quote; money has its currency.
    pub(crate) fn unit(&self, currency: crate::Currency) -> String {
        match self {
            Self::Fee => "fee".to_owned(),
            Self::Units(_, counter) => counter.to_string(),
            Self::Time(_) => "min".to_owned(),
            Self::Money(_) => currency.to_string(),
        }
    }
}

impl fmt::Display for Quantity {
    /// Writes the number alone, without superfluous digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fee => f.write_str("1"),
            Self::Units(count, _) => write!(f, "{count}"),
            Self::Time(minutes) => write!(f, "{}", minutes.get()),
            Self::Money(money) => write!(f, "{money}"),
        }
    }
}

impl Note {
    /// Returns the code as it stands in the JSON of a quote.
    pub fn code(&self) -> &'static str {
        match self {
            Self::IncrementUnstated { .. } => "increment-unstated",
            Self::RoundingUnstated { .. } => "rounding-unstated",
            Self::Allowance { .. } => "allowance",
            Self::AllowanceCarries { .. } => "allowance-carries",
            Self::PeriodUnstated { .. } => "period-unstated",
            Self::OutsideSuitedSize { .. } => "outside-suited-size",
        }
    }
}
