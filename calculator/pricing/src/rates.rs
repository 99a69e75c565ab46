//! Rates that a sales rep supplies for amounts an offer does not publish.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::{ChargeId, CounterId, Minutes, Money, MoneyError, Period, Plan};

/// The rep's rates, by charge. They fill in what is on request and never replace what is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    rates: BTreeMap<ChargeId, RepRate>,
}

/// An amount for a unit, as a rep writes it: `1.50/min`, `80/h`, `12/pc`, `300/month`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepRate {
    /// How much.
    pub amount: Money,
    /// For what.
    pub unit: RateUnit,
}

/// What a rate is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateUnit {
    /// So much time: `h`, `min`, `15min`.
    Time(Minutes),
    /// One unit of a counter.
    Unit(CounterId),
    /// A period: `month`, `year`, `once`.
    Period(Period),
}

/// Why a rate cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RateError {
    /// Not an amount and a unit.
    #[error(
        "`{found}` is not a rate; expected an amount and a unit, such as `1.50/min`, `80/h`, `12/pc` or `300/month`"
    )]
    Malformed {
        /// The text as given.
        found: String,
    },
    /// The amount is not one.
    #[error(transparent)]
    Amount(#[from] MoneyError),
    /// Two rates for one charge.
    #[error("a rate for `{charge}` is given twice; expected one")]
    Repeated {
        /// The charge.
        charge: ChargeId,
    },
    /// The plan has no such charge.
    #[error("`{charge}` is not a charge of this plan; expected one of {expected}")]
    UnknownCharge {
        /// The charge as named.
        charge: ChargeId,
        /// The charges that take a rate, for people.
        expected: String,
    },
    /// The amount is published, or nothing counts the occasions.
    #[error("`{charge}` takes no rate of yours: its amount is published, or nothing counts it")]
    NotOnRequest {
        /// The charge.
        charge: ChargeId,
    },
    /// The unit does not fit the charge.
    #[error("`{found}` is not a unit of `{charge}`; expected {expected}")]
    WrongUnit {
        /// The charge.
        charge: ChargeId,
        /// The unit as given.
        found: RateUnit,
        /// The unit that fits.
        expected: RateUnit,
    },
}

impl FromStr for RepRate {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let malformed = || RateError::Malformed { found: text.to_owned() };
        let (amount, unit) = text.split_once('/').ok_or_else(malformed)?;
        let unit = match unit {
            "month" => RateUnit::Period(Period::Month),
            "year" => RateUnit::Period(Period::Year),
            "once" => RateUnit::Period(Period::Once),
            "h" | "hour" => RateUnit::Time(Minutes::new(60).map_err(|_| malformed())?),
            "min" | "m" => RateUnit::Time(Minutes::new(1).map_err(|_| malformed())?),
            other => match other.parse::<Minutes>() {
                Ok(time) if !time.is_zero() => RateUnit::Time(time),
                Ok(_) => return Err(malformed()),
                Err(_) => RateUnit::Unit(other.parse().map_err(|_| malformed())?),
            },
        };
        Ok(Self { amount: amount.parse()?, unit })
    }
}

impl fmt::Display for RateUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(minutes) => match minutes.get() {
                60 => f.write_str("h"),
                1 => f.write_str("min"),
                other => write!(f, "{other}min"),
            },
            Self::Unit(counter) => write!(f, "{counter}"),
            Self::Period(Period::Month | Period::Unstated) => f.write_str("month"),
            Self::Period(Period::Year) => f.write_str("year"),
            Self::Period(Period::Once) => f.write_str("once"),
        }
    }
}

impl fmt::Display for RepRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.amount, self.unit)
    }
}

impl RateUnit {
    /// Returns whether a rate in `self` can stand where one in `expected` is wanted. Any time fits any time.
    pub fn fits(&self, expected: &Self) -> bool {
        match (self, expected) {
            (Self::Time(_), Self::Time(_)) => true,
            (Self::Period(Period::Month), Self::Period(Period::Unstated)) => true,
            _ => self == expected,
        }
    }
}

impl Rates {
    /// Adds a rate for a charge.
    ///
    /// # Errors
    /// [`RateError::Repeated`] if there is one already.
    pub fn add(&mut self, charge: ChargeId, rate: RepRate) -> Result<(), RateError> {
        if self.rates.contains_key(&charge) {
            return Err(RateError::Repeated { charge });
        }
        self.rates.insert(charge, rate);
        Ok(())
    }

    /// Returns the rate for a charge.
    pub fn get(&self, charge: &ChargeId) -> Option<&RepRate> {
        self.rates.get(charge)
    }

    /// Returns every rate that does not fit the plan.
    pub fn problems_with(&self, plan: &Plan) -> Vec<RateError> {
        self.rates.iter().filter_map(|(id, rate)| rate.problem_with(plan, id)).collect()
    }
}

impl RepRate {
    fn problem_with(&self, plan: &Plan, id: &ChargeId) -> Option<RateError> {
        let charge = id.clone();
        let Some(found) = plan.charges.iter().find(|charge| charge.id == *id) else {
            let fitting = plan.charges.iter().filter(|charge| charge.kind.rate_unit().is_some());
            let names: Vec<String> = fitting.map(|charge| format!("`{}`", charge.id)).collect();
            let expected =
                if names.is_empty() { "none: every amount is published".to_owned() } else { names.join(", ") };
            return Some(RateError::UnknownCharge { charge, expected });
        };
        match found.kind.rate_unit() {
            None => Some(RateError::NotOnRequest { charge }),
            Some(expected) if !self.unit.fits(&expected) => {
                Some(RateError::WrongUnit { charge, found: self.unit.clone(), expected })
            }
            Some(_) => None,
        }
    }

    /// Returns the time that the rate is for, where it is for time.
    pub(crate) fn time(&self) -> Option<Minutes> {
        match self.unit {
            RateUnit::Time(minutes) => Some(minutes),
            RateUnit::Unit(_) | RateUnit::Period(_) => None,
        }
    }
}
