//! The other reading of time whose increment an offer leaves unstated: rounded as its other plans round.

use super::{Quote, QuoteError, of_plan};
use crate::charge::Increment;
use crate::{ChargeKind, CounterId, Minutes, PlanId, PriceList, Rates, Selection};

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

/// Returns the quote of a plan as it is where the increment that other plans of the price list state holds for it too; nothing where the plan leaves none unstated, no other plan states one, or the monthly total is the same.
///
/// [`quote`](super::quote) computes such time to the exact minute, which is the lowest it can come to. 2 h 31 min at 1,000 an hour are 2,516.67 then, and 2,750.00 where every started quarter-hour counts: 165 min × 1,000 ÷ 60.
///
/// # Errors
/// As those of [`quote`](super::quote).
///
/// Source: `ARCHITECTURE.md`, "The price model".
pub fn quote_by_stated_increment(
    price_list: &PriceList,
    plan: &PlanId,
    selection: &Selection,
    rates: &Rates,
) -> Result<Option<ByIncrement>, QuoteError> {
    let Some(plan) = price_list.plan(plan) else { return Ok(None) };
    let (mut other, mut longest) = (plan.clone(), None::<(Minutes, CounterId)>);
    for charge in &mut other.charges {
        let ChargeKind::Usage(usage) = &mut charge.kind else { continue };
        let stated = longest_stated(price_list, &usage.counter).filter(|_| usage.increment == Increment::Unstated);
        if let Some(increment) = stated {
            usage.increment = Increment::Started(increment);
            longest = longest.max(Some((increment, usage.counter.clone())));
        }
    }
    let Some((increment, counter)) = longest else { return Ok(None) };
    let exact = of_plan(price_list, plan, selection, rates)?;
    let quote = of_plan(price_list, &other, selection, rates)?;
    let differs = (exact.total, exact.total_max) != (quote.total, quote.total_max);
    Ok(differs.then_some(ByIncrement { counter, increment, quote }))
}

/// Returns the longest increment that a price list states for the time of a counter.
fn longest_stated(price_list: &PriceList, counter: &CounterId) -> Option<Minutes> {
    let charges = price_list.plans.iter().flat_map(|plan| &plan.charges);
    let stated = charges.filter_map(|charge| match &charge.kind {
        ChargeKind::Usage(usage) if usage.counter == *counter => match usage.increment {
            Increment::Started(increment) => Some(increment),
            Increment::Unstated => None,
        },
        _ => None,
    });
    stated.max()
}
