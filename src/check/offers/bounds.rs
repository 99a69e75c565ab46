//! Bounds in words, for what is found of them: gaps and overlaps.

use tarif_pricing::analysis::Region;
use tarif_pricing::{Bound, Plan};

use crate::site::Place;

/// Returns where a bound of a plan stands, and what it takes: "`small` takes 3 to 5 `pc`".
pub(super) fn takes(plan: &Plan, bound: &Bound) -> (Place, String) {
    let place = Place::BoundCounter(plan.id.clone(), bound.counter.clone());
    (place, format!("`{}` takes {}", plan.id, range(bound)))
}

/// Returns that a selection named before is the smallest of a region.
pub(super) fn smallest_of(region: &Region) -> String {
    let all: Vec<String> = region.bounds.iter().map(range).collect();
    format!("that is the smallest of the selections with {}", all.join(" and "))
}

/// Returns the counts of a bound: "3 to 5 `pc`".
fn range(bound: &Bound) -> String {
    let counter = &bound.counter;
    match (bound.at_least, bound.at_most) {
        (None, None) => format!("any `{counter}`"),
        (None | Some(0), Some(0)) => format!("no `{counter}`"),
        (Some(least), Some(most)) if least == most => format!("{least} `{counter}`"),
        (Some(least), Some(most)) => format!("{least} to {most} `{counter}`"),
        (Some(least), None) => format!("{least} or more `{counter}`"),
        (None, Some(most)) => format!("at most {most} `{counter}`"),
    }
}
