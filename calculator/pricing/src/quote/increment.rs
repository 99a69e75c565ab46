//! The other reading of time whose increment an offer leaves unstated: rounded as its other plans round.

use super::{Quote, QuoteError, with_increments};
use crate::charge::{Increment, Usage};
use crate::{ChargeKind, CounterId, Entry, Minutes, Plan, PriceList, Rates, Selection};

/// A quote by increments that the plan does not state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByIncrement {
    /// Each counter for which time was entered whose increment is unstated, with the longest that other plans state for the same time; at least one.
    pub increments: Vec<(CounterId, Minutes)>,
    /// The quote by them.
    pub quote: Quote,
}

/// Returns a quote as it is where the increment that other plans of the price list state holds for its plan too; nothing where that leaves none unstated, no other plan states one, or the monthly total is the same.
///
/// [`quote`](super::quote) computes such time to the exact minute, which is the lowest it can come to. 2 h 31 min at 1,000 an hour are 2,516.67 then, and 2,750.00 where every started quarter-hour counts: 165 min × 1,000 ÷ 60. Each counter's time is rounded by what is stated for that counter: how visits are counted says nothing of calls.
///
/// # Errors
/// As those of [`quote`](super::quote), by which `exact` was made of the same selection and rates.
///
/// Source: `ARCHITECTURE.md`, "The price model".
pub fn quote_by_stated_increment(
    price_list: &PriceList,
    exact: &Quote,
    selection: &Selection,
    rates: &Rates,
) -> Result<Option<ByIncrement>, QuoteError> {
    let Some(plan) = price_list.plan(&exact.plan) else { return Ok(None) };
    let mut increments: Vec<(CounterId, Minutes)> = Vec::new();
    for usage in usages(plan).filter(|usage| usage.increment == Increment::Unstated) {
        let is_entered = price_list.counter(&usage.counter).is_some_and(|counter| match selection.entry(counter) {
            Entry::Time(time) => !time.total().is_zero(),
            Entry::Units(_) | Entry::Money(_) => false,
        });
        let is_new = increments.iter().all(|(counter, _)| *counter != usage.counter);
        if let Some(longest) = longest_stated(price_list, &usage.counter).filter(|_| is_entered && is_new) {
            increments.push((usage.counter.clone(), longest));
        }
    }
    if increments.is_empty() {
        return Ok(None);
    }
    let quote = with_increments(price_list, plan, selection, rates, &increments)?;
    let differs = (exact.total, exact.total_max) != (quote.total, quote.total_max);
    Ok(differs.then_some(ByIncrement { increments, quote }))
}

fn usages(plan: &Plan) -> impl Iterator<Item = &Usage> {
    plan.charges.iter().filter_map(|charge| match &charge.kind {
        ChargeKind::Usage(usage) => Some(usage),
        _ => None,
    })
}

/// Returns the longest increment that a price list states for the time of a counter.
fn longest_stated(price_list: &PriceList, counter: &CounterId) -> Option<Minutes> {
    let usages = price_list.plans.iter().flat_map(usages).filter(|usage| usage.counter == *counter);
    let stated = usages.filter_map(|usage| match usage.increment {
        Increment::Started(increment) => Some(increment),
        Increment::Unstated => None,
    });
    stated.max()
}
