//! What a change of prices does to a customer.

use tarif_pricing::{CounterId, Difference, EntryError, PlanId, PriceList, Quote, QuoteError, Rates, Selection, quote};

/// What a customer pays for a plan by two price lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The plan.
    pub plan: PlanId,
    /// The quote by the old list; nothing if it does not have the plan.
    pub before: Option<Quote>,
    /// The quote by the new list; nothing if it does not have the plan.
    pub after: Option<Quote>,
}

/// Why a customer's entries give no quote.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EffectError {
    /// A price list cannot read an entry.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// A plan cannot be quoted.
    #[error(transparent)]
    Quote(#[from] QuoteError),
}

impl Effect {
    /// Returns by how much the monthly total differs: where it is known to the last digit by both lists, in one currency.
    pub fn difference(&self) -> Option<Difference> {
        let (before, after) = (self.before.as_ref()?, self.after.as_ref()?);
        let total = |quote: &Quote| quote.total.filter(|_| quote.is_complete() && quote.total_max.is_none());
        if before.currency != after.currency {
            return None;
        }
        Difference::between(total(before)?, total(after)?)
    }

    fn is_available(&self) -> bool {
        [&self.before, &self.after].into_iter().flatten().any(Quote::is_available)
    }
}

/// Returns what a customer pays by two lists: for the plan that is named, else for every plan that either list lets them buy.
///
/// # Errors
/// [`EffectError::Entry`] if a list cannot read an entry: it has no such counter, or one of another kind. [`EffectError::Quote`] cannot occur for a list without problems.
pub fn effects(
    old: &PriceList,
    new: &PriceList,
    plan: Option<&PlanId>,
    entries: &[(CounterId, Box<str>)],
) -> Result<Vec<Effect>, EffectError> {
    let (before, after) = (selection(old, entries)?, selection(new, entries)?);
    let only_old = old.plans.iter().filter(|plan| new.plan(&plan.id).is_none());
    let wanted = new.plans.iter().chain(only_old).filter(|found| plan.is_none_or(|plan| found.id == *plan));
    let mut effects = Vec::new();
    for found in wanted {
        let by = |list: &PriceList, selection: &Selection| {
            list.plan(&found.id).map(|plan| quote(list, &plan.id, selection, &Rates::default())).transpose()
        };
        let effect = Effect { plan: found.id.clone(), before: by(old, &before)?, after: by(new, &after)? };
        if plan.is_some() || effect.is_available() {
            effects.push(effect);
        }
    }
    Ok(effects)
}

fn selection(list: &PriceList, entries: &[(CounterId, Box<str>)]) -> Result<Selection, EffectError> {
    let pairs = entries.iter().map(|(counter, text)| (counter.as_str(), &**text));
    Selection::parse(list, pairs).map_err(|errors| {
        errors.into_iter().next().map(EffectError::Entry).expect("a selection that is refused has an error")
    })
}
