//! Strokes: what a chart draws of a course.

use super::Segment;

/// A stretch of positions within a segment along which the totals stay the same or run straight; the next stroke begins one position on, with a step or at another height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke<'a> {
    /// Its first position.
    pub first: u64,
    /// Its last position, which belongs to it.
    pub last: u64,
    /// The segment, which gives the totals at both ends.
    pub segment: &'a Segment<'a>,
}

/// Returns the strokes of a segment between two positions.
pub(super) fn of<'a>(segment: &'a Segment<'_>, first: u64, last: u64) -> impl Iterator<Item = Stroke<'a>> {
    let end = last.min(segment.last);
    let mut next = Some(first.max(segment.first)).filter(|at| *at <= end);
    std::iter::from_fn(move || {
        let first = next?;
        let step = segment.next_step(first).filter(|step| *step <= end);
        next = step;
        Some(Stroke { first, last: step.map_or(end, |step| step - 1), segment })
    })
}
