//! Courses: the total along one counter, against quotes, sums by hand and every single position.

mod cheapest;
mod crossings;
pub(crate) mod lists;
mod points;
mod strokes;

use tarif_pricing::course::{Axis, Course, course};
use tarif_pricing::{Plan, PriceList, Rates};

use crate::fixtures::{charging, read, selected};

/// Returns the axis of a counter.
fn along(list: &PriceList, counter: &str) -> Axis {
    Axis::of(list.counter_named(counter).unwrap(), list.currency)
}

/// Returns the course of a plan along an axis, for entries such as `server=1`.
fn traced<'a>(list: &'a PriceList, plan: &str, entries: &str, axis: &Axis) -> Course<'a> {
    course(list, &read(plan), &selected(list, entries), &Rates::default(), axis).unwrap()
}

/// Returns a price list with plans of these names and charges.
pub(crate) fn plans(plans: impl IntoIterator<Item = (&'static str, PriceList)>) -> PriceList {
    let named = |(id, list): (&str, PriceList)| Plan { id: read(id), ..list.plans.into_iter().next().unwrap() };
    PriceList { plans: plans.into_iter().map(named).collect(), ..charging([]) }
}

/// Returns every segment as `first-last`.
fn segments(course: &Course<'_>) -> Vec<String> {
    course.segments().iter().map(|segment| format!("{}-{}", segment.first, segment.last)).collect()
}

/// Returns the totals at some positions with two digits, `-` for none, `~` behind one with unknown parts.
fn totals(course: &Course<'_>, positions: &[u64]) -> Vec<String> {
    let text = |&at: &u64| {
        let segment = course.at(at);
        let total = segment.total(at).map_or("-".to_owned(), |total| total.with_digits(read("EUR")));
        if segment.is_complete() { total } else { format!("{total}~") }
    };
    positions.iter().map(text).collect()
}
