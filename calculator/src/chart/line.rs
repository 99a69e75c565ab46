//! The line of one plan.

use std::fmt::Write;

use tarif_pricing::Money;
use tarif_pricing::course::{Course, Segment};

use super::scale::Scale;

/// How high the band is drawn in which a total with an unknown part may lie, in the drawing's places. It has no upper end.
const BAND: u32 = 600;
/// Beyond so many steps, each is narrower than a reader can see, and a straight line stands for them.
const MOST_STROKES: usize = 800;

/// A plan's line. Paths are in the places of the drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What is known of the monthly total; interrupted where the plan is not available. Steps are exactly vertical.
    pub path: String,
    /// Above it, where a part is on request: "at least".
    pub band: String,
    /// Above it, up to the offer's other reading.
    pub range: String,
    /// The upper edge of that.
    pub edge: String,
    /// The last point of the path, from the left and from above; nothing where there is no path.
    pub end: Option<(u32, u32)>,
    /// Where its label stands.
    pub label: Option<(u32, u32)>,
}

/// A stretch of a course that is drawn in one go.
struct Piece<'a> {
    first: u64,
    last: u64,
    segment: &'a Segment<'a>,
}

/// Returns the pieces of a course that are in sight.
fn pieces<'a>(course: &'a Course<'_>, end: u64) -> Vec<Piece<'a>> {
    let strokes: Vec<_> = course.strokes(0, end).take(MOST_STROKES).collect();
    if strokes.len() < MOST_STROKES {
        return strokes.into_iter().map(|it| Piece { first: it.first, last: it.last, segment: it.segment }).collect();
    }
    let segments = course.segments().iter().filter(|segment| segment.first <= end);
    segments.map(|segment| Piece { first: segment.first, last: segment.last.min(end), segment }).collect()
}

/// Returns the highest amount that is drawn of a course up to a position; nothing where nothing of it is drawn.
pub(super) fn highest(course: &Course<'_>, end: u64) -> Option<Money> {
    let segments = course.segments().iter().filter(|segment| segment.first <= end && segment.is_comparable());
    let ends = segments.flat_map(|segment| [(segment, segment.first), (segment, segment.last.min(end))]);
    ends.filter_map(|(segment, at)| segment.total_max(at).or_else(|| segment.least(at))).max()
}

impl Line {
    /// Returns the line of a course.
    pub(super) fn of(course: &Course<'_>, scale: &Scale) -> Self {
        let mut line = Self::default();
        let (mut before, mut edge_before): (Option<u64>, Option<u64>) = (None, None);
        for piece in pieces(course, scale.end) {
            let Piece { first, last, segment } = piece;
            let ends = segment.least(first).zip(segment.least(last)).filter(|_| segment.is_available());
            let Some((least, at_end)) = ends else {
                before = None;
                continue;
            };
            // A level stretch begins where the one before it ends, so that the step between them is upright.
            let from = before.filter(|_| least == at_end).unwrap_or(first);
            let (left, right) = (scale.x(from), scale.x(last));
            let (low, high) = (scale.y(least), scale.y(at_end));
            go(&mut line.path, if before.is_some() { 'L' } else { 'M' }, left, low);
            go(&mut line.path, 'L', right, high);
            if !segment.is_complete() {
                area(
                    &mut line.band,
                    [(left, low), (right, high)],
                    [high.saturating_sub(BAND), low.saturating_sub(BAND)],
                );
            }
            if let Some((one, other)) = segment.total_max(last).zip(segment.total_max(first)) {
                area(&mut line.range, [(left, low), (right, high)], [scale.y(one), scale.y(other)]);
                go(
                    &mut line.edge,
                    if edge_before.is_some() && edge_before == before { 'L' } else { 'M' },
                    left,
                    scale.y(other),
                );
                go(&mut line.edge, 'L', right, scale.y(one));
                edge_before = Some(last);
            }
            line.end = Some((right, high));
            before = Some(last);
        }
        line
    }
}

fn go(path: &mut String, command: char, x: u32, y: u32) {
    // Writing into a text does not fail.
    let _ = write!(path, "{command}{x} {y}");
}

/// Adds the area between a line and two heights above its ends, the last one first.
fn area(path: &mut String, [(left, low), (right, high)]: [(u32, u32); 2], [above_end, above_begin]: [u32; 2]) {
    let _ = write!(path, "M{left} {low}L{right} {high}V{above_end}L{left} {above_begin}Z");
}
