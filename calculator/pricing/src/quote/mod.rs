//! Quotes: a selection put through a plan.

mod availability;
mod contract;
mod increment;
mod line;
mod putting;

pub use availability::{Reason, ReasonCode};
pub use contract::{LineRecord, NoteRecord, QuoteRecord, ReasonRecord, UnknownRecord};
pub use increment::{ByIncrement, quote_by_stated_increment};
pub use line::{Line, Note, Quantity, RateBy, Unknown};
pub(crate) use putting::{Metered, Priced, Putting};

use crate::{
    CatalogueId, ChargeId, CounterId, Currency, Minutes, Money, Plan, PlanId, PriceList, RateError, Rates, Selection,
    Vat,
};

/// A selection put through a plan: what is known of its cost, what is not, and whether it may be bought.
///
/// Amounts are in [`Quote::currency`], each line rounded once to the currency's digits. Those of the price list are net or gross as [`Quote::vat`] says; of those that somebody entered, a rep's rates and money before a discount, nobody has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The catalogue.
    pub catalogue: CatalogueId,
    /// The plan.
    pub plan: PlanId,
    /// The currency of every amount.
    pub currency: Currency,
    /// Whether the amounts of the price list are with or without VAT; unstated where it publishes none of this plan.
    pub vat: Vat,
    /// Why the plan may not be bought; empty if it may.
    pub reasons: Vec<Reason>,
    /// What is known, in the order of the plan's charges.
    pub lines: Vec<Line>,
    /// What applies and has no published amount, in the order of the plan's charges.
    pub unknown: Vec<Unknown>,
    /// What must be said beside the figures.
    pub notes: Vec<Note>,
    /// The sum of the monthly lines; nothing when nothing that applies has an amount.
    pub total: Option<Money>,
    /// The higher sum, where the offer allows two readings and they differ.
    pub total_max: Option<Money>,
    /// The sum of the yearly lines.
    pub yearly: Money,
    /// The sum of the lines that are paid once.
    pub one_off: Money,
}

impl Quote {
    /// Returns whether the plan may be bought with this selection.
    pub fn is_available(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Returns whether a rate of the rep is in it: then its totals are not those of the published prices alone.
    pub fn has_rep_rates(&self) -> bool {
        self.lines.iter().any(|line| line.rate_by == RateBy::Rep)
    }

    /// Returns whether an amount of the price list is in it: one that [`Quote::vat`] speaks of.
    pub fn has_published_amounts(&self) -> bool {
        self.lines.iter().any(|line| !line.is_entered())
    }

    /// Returns whether an amount is in it that somebody entered: a rep's rate, or money before a discount.
    pub fn has_entered_amounts(&self) -> bool {
        self.lines.iter().any(Line::is_entered)
    }

    /// Returns whether everything that applies has an amount.
    pub fn is_complete(&self) -> bool {
        self.unknown.is_empty()
    }
}

/// Why there is no quote.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuoteError {
    /// The catalogue has no such plan.
    #[error("`{plan}` is not a plan of `{catalogue}`; expected one of {expected}")]
    UnknownPlan {
        /// The catalogue.
        catalogue: CatalogueId,
        /// The plan as named.
        plan: PlanId,
        /// The plans there are, for people.
        expected: String,
    },
    /// A charge reads a counter that the catalogue does not have, or one of another kind.
    #[error("the charge `{charge}` cannot read the counter `{counter}`")]
    CounterMismatch {
        /// The charge.
        charge: ChargeId,
        /// The counter.
        counter: CounterId,
    },
    /// A course runs along a counter that the catalogue does not have, or one of another kind.
    #[error("`{counter}` is not a counter that a course of this catalogue can run along")]
    NoSuchAxis {
        /// The counter.
        counter: CounterId,
    },
    /// An amount left the range of a decimal.
    #[error("the amount of `{charge}` is too large to compute")]
    Overflow {
        /// The charge.
        charge: ChargeId,
    },
    /// A rate of the rep does not fit the plan.
    #[error(transparent)]
    Rate(#[from] RateError),
}

/// Returns the quote of a plan for a selection, with the rep's rates for what is on request.
///
/// A plan that may not be bought is quoted all the same, with the reasons. A charge of quantity 0 does not apply; a fee always does. Each line is rounded once, half away from zero, to the currency's digits; totals are sums of rounded lines.
///
/// # Errors
/// [`QuoteError::UnknownPlan`]; [`QuoteError::Rate`] for the first rate that does not fit; [`QuoteError::Overflow`] and [`QuoteError::CounterMismatch`] cannot occur for a price list without [problems](PriceList::problems) and entries within [limits](crate::limits).
///
/// Source: `ARCHITECTURE.md`, "The price model".
pub fn quote(price_list: &PriceList, plan: &PlanId, selection: &Selection, rates: &Rates) -> Result<Quote, QuoteError> {
    let Some(plan) = price_list.plan(plan) else {
        let names: Vec<String> = price_list.plans.iter().map(|plan| format!("`{}`", plan.id)).collect();
        return Err(QuoteError::UnknownPlan {
            catalogue: price_list.catalogue.clone(),
            plan: plan.clone(),
            expected: names.join(", "),
        });
    };
    of_plan(price_list, plan, selection, rates)
}

/// Returns the quote of a plan, which need not be among those of the price list.
pub(crate) fn of_plan(
    price_list: &PriceList,
    plan: &Plan,
    selection: &Selection,
    rates: &Rates,
) -> Result<Quote, QuoteError> {
    with_increments(price_list, plan, selection, rates, &[])
}

/// Returns the quote of a plan with the time of each counter rounded up to what `unstated` has for it where the offer does not state its increment; to the exact minute where it has nothing.
fn with_increments(
    price_list: &PriceList,
    plan: &Plan,
    selection: &Selection,
    rates: &Rates,
    unstated: &[(CounterId, Minutes)],
) -> Result<Quote, QuoteError> {
    if let Some(problem) = rates.problems_with(plan).into_iter().next() {
        return Err(problem.into());
    }
    let mut putting = Putting::new(price_list, selection, rates, unstated);
    for charge in &plan.charges {
        putting.begin(&charge.id);
        charge.kind.put(&mut putting)?;
    }
    let reasons = availability::reasons(price_list, plan, selection);
    putting.finish(plan, reasons)
}
