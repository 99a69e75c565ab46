//! Whether a plan may be bought with a selection, and whom it suits.

use crate::{Bound, CounterId, Entry, Plan, PriceList, Selection};

/// Why a plan may not be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What is wrong with the count.
    pub code: ReasonCode,
    /// The counter whose count it is.
    pub counter: CounterId,
    /// The bound that it misses.
    pub bound: u32,
}

/// What is wrong with a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonCode {
    /// Fewer than the bound.
    BelowMinimum,
    /// More than the bound.
    AboveMaximum,
    /// More than none, where none is admitted.
    MustBeZero,
    /// None, where at least one is needed.
    MustNotBeZero,
}

impl ReasonCode {
    /// Returns the code as it stands in the JSON of a quote.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BelowMinimum => "below-minimum",
            Self::AboveMaximum => "above-maximum",
            Self::MustBeZero => "must-be-zero",
            Self::MustNotBeZero => "must-not-be-zero",
        }
    }
}

/// Returns every reason why the plan may not be bought, in the order of its bounds.
pub(crate) fn reasons(price_list: &PriceList, plan: &Plan, selection: &Selection) -> Vec<Reason> {
    plan.eligibility.iter().filter_map(|bound| missed(price_list, bound, selection)).collect()
}

/// Returns how a selection misses a bound, if it does.
pub(crate) fn missed(price_list: &PriceList, bound: &Bound, selection: &Selection) -> Option<Reason> {
    let Entry::Units(count) = selection.entry(price_list.counter(&bound.counter)?) else {
        return None;
    };
    let (code, bound_missed) = match (bound.at_least, bound.at_most) {
        (Some(1), _) if count == 0 => (ReasonCode::MustNotBeZero, 1),
        (Some(least), _) if count < least => (ReasonCode::BelowMinimum, least),
        (_, Some(0)) if count > 0 => (ReasonCode::MustBeZero, 0),
        (_, Some(most)) if count > most => (ReasonCode::AboveMaximum, most),
        _ => return None,
    };
    Some(Reason { code, counter: bound.counter.clone(), bound: bound_missed })
}
