//! Courses: the monthly total of a plan along one counter, exact at every position; and where the totals of plans cross.
//!
//! Nothing is sampled: break points follow from the charges and bounds of the plan, and each line between two of them is a formula that is rounded as the line of a quote is. So a course says at every position what [`quote`](crate::quote()) says there.

mod along;
mod axis;
mod breaks;
mod cheapest;
mod crossings;
mod race;
mod segment;
mod stroke;
mod term;
mod tracing;

pub(crate) use along::Along;
pub use axis::Axis;
pub use cheapest::{Cheapest, Considered, cheapest};
pub use crossings::{Stretch, Verdict, crossings};
pub use segment::{Growth, Segment};
pub use stroke::Stroke;

use crate::{PlanId, PriceList, QuoteError, Rates, Selection, quote};

/// The monthly total of a plan along an axis, everything else of the selection staying as it is.
///
/// Counters that [start as](crate::Counter::starts_as) the one of the axis move with it until something is entered for them. What is due yearly or once is no part of the monthly total. Amounts are in the price list's currency, net or gross as its [`Vat`](crate::Vat) says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    /// The plan.
    pub plan: &'a PlanId,
    axis: Axis,
    segments: Vec<Segment<'a>>,
}

/// Returns the course of a plan along an axis, with the rep's rates for what is on request.
///
/// # Errors
/// Those of [`quote`](crate::quote()): [`QuoteError::UnknownPlan`], [`QuoteError::Rate`], and for an axis whose counter the price list does not have, or has with another kind, [`QuoteError::NoSuchAxis`].
///
/// # Examples
/// 950 a month with half an hour in it, and 800 an hour for each started quarter of an hour beyond:
/// ```
/// use tarif_pricing::course::{Axis, Growth, course};
/// use tarif_pricing::{PriceList, Rates, Selection};
///
/// let list: PriceList = serde_json::from_str(r#"{
///     "catalogue": "podpora", "currency": "CZK", "vat": "excluded", "default_plan": "standard", "default_selection": {},
///     "counters": [{ "id": "support", "kind": { "time": "hours" } }],
///     "plans": [{ "id": "standard", "charges": [
///         { "id": "fee", "kind": { "flat": { "amount": "950", "per": "month" } } },
///         { "id": "support", "kind": { "usage": { "counter": "support", "included": "30min", "rate": "800", "per": "1h",
///             "increment": { "started": "15min" }, "rounding": "per-month", "unused": "expires" } } }
///     ] }]
/// }"#)?;
/// let axis = Axis::of(&list.counters[0], list.currency);
/// let course = course(&list, &list.default_plan, &Selection::default(), &Rates::default(), &axis).unwrap();
/// let [prepaid, beyond] = course.segments() else { panic!("two segments") };
/// assert_eq!((prepaid.last, prepaid.growth()), (30, Growth::Constant));
/// assert_eq!((beyond.first, beyond.growth()), (31, Growth::Steps));
/// // 36 → 45 min, 15 beyond: 950 + 800 × 15 ÷ 60
/// assert_eq!(course.at(36).total(36).unwrap().to_string(), "1150");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn course<'a>(
    price_list: &'a PriceList,
    plan: &PlanId,
    selection: &Selection,
    rates: &Rates,
    axis: &Axis,
) -> Result<Course<'a>, QuoteError> {
    // Quotes of the unknown plan, and of rates that do not fit, fail here with their reason.
    quote(price_list, plan, selection, rates)?;
    let (Some(plan), Some(counter)) = (price_list.plan(plan), price_list.counter(axis.counter())) else {
        return Err(QuoteError::NoSuchAxis { counter: axis.counter().clone() });
    };
    if !axis.entry(0).is_of(counter.kind) {
        return Err(QuoteError::NoSuchAxis { counter: counter.id.clone() });
    }
    let segments = tracing::segments(price_list, plan, selection, rates, axis)?;
    Ok(Course { plan: &plan.id, axis: axis.clone(), segments })
}

impl<'a> Course<'a> {
    /// Returns the axis.
    pub fn axis(&self) -> &Axis {
        &self.axis
    }

    /// Returns the segments: at least one, in rising order, one beginning after the other from position 0 to the axis's last.
    pub fn segments(&self) -> &[Segment<'a>] {
        &self.segments
    }

    /// Returns the segment of a position; beyond the axis, its last segment.
    pub fn at(&self, position: u64) -> &Segment<'a> {
        let after = self.segments.partition_point(|segment| segment.first <= position);
        &self.segments[after.saturating_sub(1)]
    }

    /// Returns the strokes between two positions, both included: between the ends of a stroke the totals do not change, or run straight. As many as there are steps, so ask for what is shown.
    pub fn strokes(&self, first: u64, last: u64) -> impl Iterator<Item = Stroke<'_>> {
        self.segments.iter().flat_map(move |segment| stroke::of(segment, first, last))
    }
}
