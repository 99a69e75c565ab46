//! Which plans cost least, along an axis.

use std::cmp::Ordering;

use super::{Course, Segment, race};

/// Positions at which the same plans cost least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cheapest {
    /// Its first position.
    pub first: u64,
    /// Its last position, which belongs to it.
    pub last: u64,
    /// The plans, as places in the courses given, in rising order. Several cost the same at every position; or, by turns, at each position one or more of them.
    pub plans: Vec<usize>,
    /// Whether the plans cost least by turns.
    pub by_turns: bool,
    /// Whether all that applies of these plans has an amount. If not, another plan can cost less than one of them in truth.
    pub complete: bool,
}

/// Which plans are considered at a position, of those that are available there and have a known amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Considered {
    /// All of them, by what is known of their totals.
    Known,
    /// Only those of which everything that applies has an amount.
    Complete,
}

/// The plans that cost least in some positions.
#[derive(Clone)]
struct Front {
    first: u64,
    last: u64,
    plans: Vec<usize>,
    by_turns: bool,
}

/// Returns which plans cost least along their axis, by known totals (of two readings, the lower), in rising order of positions. Positions at which no plan is considered belong to nothing; plans that are on request altogether are never considered.
///
/// Courses along another axis than the first one's are left out.
pub fn cheapest(courses: &[Course<'_>], considered: Considered) -> Vec<Cheapest> {
    let mut found: Vec<Cheapest> = Vec::new();
    let Some(axis) = courses.first().map(Course::axis) else { return found };
    let mut first = 0;
    while first <= axis.last() {
        let segments: Vec<(usize, &Segment<'_>)> = courses
            .iter()
            .enumerate()
            .filter(|(_, course)| course.axis() == axis)
            .map(|(place, course)| (place, course.at(first)))
            .collect();
        let last = segments.iter().map(|(_, segment)| segment.last).min().unwrap_or(axis.last());
        let takes_part = |segment: &Segment<'_>| {
            segment.is_comparable() && (considered == Considered::Known || segment.is_complete())
        };
        let taking_part: Vec<_> = segments.into_iter().filter(|(_, segment)| takes_part(segment)).collect();
        for front in fronts(&taking_part, first, last) {
            let of_front = taking_part.iter().filter(|(place, _)| front.plans.contains(place));
            let complete = of_front.fold(true, |all, (_, segment)| all && segment.is_complete());
            let Front { first, last, plans, by_turns } = front;
            append(&mut found, Cheapest { first, last, plans, by_turns, complete });
        }
        first = last + 1;
    }
    found
}

/// Returns which of some segments cost least between two positions.
fn fronts(segments: &[(usize, &Segment<'_>)], first: u64, last: u64) -> Vec<Front> {
    let found = one_by_one(segments, first, last).into_iter();
    found.flat_map(|front| front.settled(segments)).collect()
}

/// Returns the same by taking in one segment after the other, each held against each. Where they cost least by turns, one may be least nowhere.
fn one_by_one(segments: &[(usize, &Segment<'_>)], first: u64, last: u64) -> Vec<Front> {
    let Some((&(place, _), others)) = segments.split_first() else { return Vec::new() };
    let of_place = |place: usize| segments.iter().find(|(of, _)| *of == place).map(|(_, segment)| *segment);
    let mut fronts = vec![Front { first, last, plans: vec![place], by_turns: false }];
    for &(place, segment) in others {
        fronts = fronts.iter().flat_map(|front| front.with(place, segment, &of_place)).collect();
    }
    fronts
}

impl Front {
    /// Returns what becomes of it when one more plan is considered.
    fn with<'a>(
        &self,
        place: usize,
        segment: &Segment<'_>,
        of_place: &impl Fn(usize) -> Option<&'a Segment<'a>>,
    ) -> Vec<Self> {
        let mut fronts = vec![(Self { plans: Vec::new(), ..self.clone() }, true)];
        // Plans that cost the same throughout stand to the new one as any of them does.
        let compared = if self.by_turns { self.plans.as_slice() } else { &self.plans[..1] };
        for &plan in compared {
            let Some(known) = of_place(plan) else { continue };
            let alike = if self.by_turns { vec![plan] } else { self.plans.clone() };
            fronts = fronts
                .into_iter()
                .flat_map(|(front, may_join)| {
                    let runs = race::runs(&segment.lower, &known.lower, front.first, front.last);
                    let alike = &alike;
                    let divided = runs.into_iter().map(move |(first, last, order)| {
                        let mut front = Self { first, last, ..front.clone() };
                        if order != Some(Ordering::Less) {
                            front.plans.extend(alike);
                        }
                        front.by_turns |= order.is_none();
                        (front, may_join && order != Some(Ordering::Greater))
                    });
                    divided.collect::<Vec<_>>()
                })
                .collect();
        }
        let joined = fronts.into_iter().map(|(mut front, joins)| {
            if joins {
                front.plans.push(place);
            }
            front.by_turns &= front.plans.len() > 1;
            front
        });
        joined.collect()
    }

    /// Returns what holds of its positions: without plans that are least nowhere among them, and without turns where no more than three orders follow one another.
    ///
    /// Where turns stay, they begin and end as they were found.
    fn settled(self, segments: &[(usize, &Segment<'_>)]) -> Vec<Self> {
        if !self.by_turns {
            return vec![self];
        }
        let of_front: Vec<_> = segments.iter().copied().filter(|(place, _)| self.plans.contains(place)).collect();
        let sums: Vec<_> = of_front.iter().map(|(_, segment)| &segment.lower).collect();
        let leading = of_front.iter().filter(|(_, segment)| race::leads(&segment.lower, &sums, self.first, self.last));
        let leading: Vec<_> = leading.copied().collect();
        if leading.len() < self.plans.len() {
            return fronts(&leading, self.first, self.last);
        }
        let anew = one_by_one(&leading, self.first, self.last);
        if anew.iter().any(|front| front.by_turns) { vec![self] } else { anew }
    }
}

fn append(found: &mut Vec<Cheapest>, next: Cheapest) {
    match found.last_mut() {
        Some(before)
            if before.last + 1 == next.first
                && (&before.plans, before.by_turns, before.complete) == (&next.plans, next.by_turns, next.complete) =>
        {
            before.last = next.last;
        }
        _ => found.push(next),
    }
}
