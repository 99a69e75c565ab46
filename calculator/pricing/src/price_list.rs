//! Price lists: what a catalogue charges, as published at a date.

use serde::{Deserialize, Serialize};

use crate::charge::{CounterUse, Period};
use crate::selection::EntryError;
use crate::{Bound, CatalogueId, Charge, Counter, CounterId, Currency, Entry, PlanId, Selection};

/// What a catalogue charges: its plans with their charges and who may buy them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceList {
    /// The catalogue.
    pub catalogue: CatalogueId,
    /// The currency of every amount in it.
    pub currency: Currency,
    /// Whether the amounts in it are with or without VAT.
    pub vat: Vat,
    /// What a visitor is asked, in the order of the fields.
    pub counters: Vec<Counter>,
    /// The plans, in the order in which they are shown.
    pub plans: Vec<Plan>,
    /// The plan that is chosen before a visitor chooses.
    pub default_plan: PlanId,
    /// What is entered before a visitor enters anything.
    pub default_selection: Selection,
}

/// Whether amounts are with or without VAT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vat {
    /// Amounts are net; VAT is added.
    Excluded,
    /// Amounts are gross.
    Included,
    /// The offer does not say.
    Unstated,
}

/// What one plan charges, and who may buy it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Bounds that a selection must keep, or the plan is not available.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eligibility: Vec<Bound>,
    /// The size that the plan suits, in the offer's words; outside it a quote has a note, and the plan stays available.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suits: Vec<Bound>,
    /// What is charged, in the order of the quote's lines.
    pub charges: Vec<Charge>,
}

/// A price list that contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The default plan is not among the plans.
    #[error("the default plan `{plan}` is not a plan of this catalogue")]
    UnknownDefaultPlan {
        /// The plan as named.
        plan: PlanId,
    },
    /// A bound or a charge names a counter that the catalogue does not have.
    #[error("`{counter}` is not a counter of this catalogue")]
    UnknownCounter {
        /// The counter as named.
        counter: CounterId,
    },
    /// A counter of another kind is needed.
    #[error("`{counter}` is not a counter of {expected}")]
    WrongCounterKind {
        /// The counter.
        counter: CounterId,
        /// What it should count, for people.
        expected: &'static str,
    },
}

impl Plan {
    /// Returns whether the offer publishes an amount of the plan: then it can say whether that is with or without VAT.
    pub fn publishes_amounts(&self) -> bool {
        self.charges.iter().flat_map(|charge| charge.kind.amounts()).any(|amount| !amount.is_on_request())
    }
}

impl PriceList {
    /// Returns the plan with an id.
    pub fn plan(&self, id: &PlanId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    /// Returns whether the offer publishes any amount.
    pub fn publishes_amounts(&self) -> bool {
        self.plans.iter().any(Plan::publishes_amounts)
    }

    /// Returns the plans that publish an amount without saying for which period, in their order.
    pub fn plans_without_period(&self) -> impl Iterator<Item = &Plan> {
        self.plans.iter().filter(|plan| {
            let mut unstated = plan.charges.iter().filter(|charge| charge.kind.period() == Period::Unstated);
            unstated.any(|charge| charge.kind.amounts().iter().any(|amount| !amount.is_on_request()))
        })
    }

    /// Returns the counter with an id.
    pub fn counter(&self, id: &CounterId) -> Option<&Counter> {
        self.counters.iter().find(|counter| counter.id == *id)
    }

    /// Returns the counter of a name that somebody typed.
    ///
    /// # Errors
    /// [`EntryError::UnknownCounter`] with the names there are.
    pub fn counter_named(&self, name: &str) -> Result<&Counter, EntryError> {
        self.counters.iter().find(|counter| counter.id.as_str() == name).ok_or_else(|| {
            let names: Vec<String> = self.counters.iter().map(|counter| format!("`{}`", counter.id)).collect();
            EntryError::UnknownCounter { found: name.to_owned(), expected: names.join(", ") }
        })
    }

    /// Returns the default selection with its counts brought within a plan's bounds: an example for which the plan is available.
    ///
    /// A counter that starts as another is brought there with it, where the other's bounds allow that.
    pub fn example_for(&self, plan: &Plan) -> Selection {
        let mut selection = self.default_selection.clone();
        for bound in &plan.eligibility {
            let Some(counter) = self.counter(&bound.counter) else { continue };
            let Entry::Units(count) = selection.entry(counter) else { continue };
            if bound.admits(count) {
                continue;
            }
            let nearest = bound.nearest(count);
            let lends = selection.entered(&counter.id).is_none();
            let is_allowed = |lender: &&CounterId| {
                let mut bounds = plan.eligibility.iter().filter(|bound| bound.counter == **lender);
                lends && bounds.all(|bound| bound.admits(nearest))
            };
            let entered = counter.starts_as.as_ref().filter(is_allowed).unwrap_or(&counter.id);
            selection.set(entered.clone(), Entry::Units(nearest));
        }
        selection
    }

    /// Returns everything in which the price list contradicts itself.
    pub fn problems(&self) -> Vec<ModelError> {
        let mut problems = Vec::new();
        if self.plan(&self.default_plan).is_none() {
            problems.push(ModelError::UnknownDefaultPlan { plan: self.default_plan.clone() });
        }
        for plan in &self.plans {
            let bounds = plan.eligibility.iter().chain(&plan.suits).map(|bound| CounterUse::units(&bound.counter));
            let charges = plan.charges.iter().filter_map(|charge| charge.kind.counter());
            problems.extend(bounds.chain(charges).filter_map(|used| self.problem_with(&used)));
        }
        problems
    }

    fn problem_with(&self, used: &CounterUse<'_>) -> Option<ModelError> {
        let counter = used.counter.clone();
        match self.counter(used.counter) {
            None => Some(ModelError::UnknownCounter { counter }),
            Some(found) if !(used.fits)(found.kind) => {
                Some(ModelError::WrongCounterKind { counter, expected: used.expected })
            }
            Some(_) => None,
        }
    }
}
