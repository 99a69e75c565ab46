//! Which part of an axis a chart shows: what is entered, and what happens around it.

use tarif_pricing::course::{Course, crossings};
use tarif_pricing::{Counter, Currency};

use super::scale::least_reach;

/// Returns the positions at which a plan changes its formula or its availability, or two of them cross, beyond the very first; in rising order.
pub(super) fn turning_points(courses: &[Course<'_>]) -> Vec<u64> {
    let mut points: Vec<u64> =
        courses.iter().flat_map(|course| course.segments().iter().map(|segment| segment.first)).collect();
    for (index, course) in courses.iter().enumerate() {
        for other in &courses[index + 1..] {
            points.extend(crossings(course, other).iter().map(|stretch| stretch.first));
        }
    }
    points.retain(|point| *point > 1);
    points.sort_unstable();
    points.dedup();
    points
}

/// Returns how far a chart must reach: to what is entered, and a fifth beyond the last turning point that is not far away. It does not grow while the marker moves within it.
pub(super) fn reach(
    counter: &Counter,
    currency: Currency,
    each_request: bool,
    turning_points: &[u64],
    position: u64,
) -> u64 {
    let least = least_reach(counter, currency, each_request);
    let near = least.saturating_mul(3);
    let last = turning_points.iter().filter(|point| **point <= near).max().copied().unwrap_or(0);
    position.max(last.saturating_add(last / 5)).max(least)
}
