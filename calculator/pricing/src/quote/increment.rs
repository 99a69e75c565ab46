//! The other reading of time whose increment an offer leaves unstated: rounded as its other plans round.

use super::{Quote, QuoteError, with_increment};
use crate::charge::{Increment, Usage};
use crate::{ChargeKind, CounterId, Minutes, Plan, PriceList, Rates, Selection};

/// A quote by an increment that the plan does not state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByIncrement {
    /// The counter of that time.
    pub counter: CounterId,
    /// The increment: the longest that other plans state for the same time.
    pub increment: Minutes,
    /// The quote by it.
    pub quote: Quote,
}

/// Returns a quote as it is where the increment that other plans of the price list state holds for its plan too; nothing where that leaves none unstated, no other plan states one, or the monthly total is the same.
///
/// [`quote`](super::quote) computes such time to the exact minute, which is the lowest it can come to. 2 h 31 min at 1,000 an hour are 2,516.67 then, and 2,750.00 where every started quarter-hour counts: 165 min × 1,000 ÷ 60.
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
    let unstated = usages(plan).filter(|usage| usage.increment == Increment::Unstated);
    let stated = unstated.filter_map(|usage| Some((longest_stated(price_list, &usage.counter)?, &usage.counter)));
    let Some((increment, counter)) = stated.max_by_key(|(increment, _)| *increment) else { return Ok(None) };
    let quote = with_increment(price_list, plan, selection, rates, increment)?;
    let differs = (exact.total, exact.total_max) != (quote.total, quote.total_max);
    Ok(differs.then_some(ByIncrement { counter: counter.clone(), increment, quote }))
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
