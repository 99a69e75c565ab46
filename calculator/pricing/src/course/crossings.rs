//! Crossings: where one plan is cheaper than another, where they cost the same, and where it changes by turns.

use std::cmp::Ordering;

use super::{Course, Segment, race};

/// Positions with one verdict on two plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first position.
    pub first: u64,
    /// Its last position, which belongs to it.
    pub last: u64,
    /// How the one plan stands to the other.
    pub verdict: Verdict,
    /// Whether all that applies of both has an amount; else the verdict is one on known totals, which are "at least".
    pub complete: bool,
}

/// How one plan stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It costs less.
    Cheaper,
    /// Both cost the same.
    Equal,
    /// It costs more.
    Dearer,
    /// Cheaper, equal and dearer take turns: steps that meet a line, say.
    ByTurns,
    /// The offer allows two readings, and which of them holds decides.
    ByReading,
}

impl From<Option<Ordering>> for Verdict {
    fn from(order: Option<Ordering>) -> Self {
        match order {
            Some(Ordering::Less) => Self::Cheaper,
            Some(Ordering::Equal) => Self::Equal,
            Some(Ordering::Greater) => Self::Dearer,
            None => Self::ByTurns,
        }
    }
}

/// Returns how one plan stands to another along their axis, by known totals: the longest stretches with one verdict, in rising order. Positions at which one of them is not available, or has no known amount at all, belong to none.
///
/// Where the offer allows two readings, each is applied to both plans; what is so by one and not by the other is [by reading](Verdict::ByReading). Where neither plan changes its formula and the order changes more than twice, what lies between the first and the last change is [by turns](Verdict::ByTurns). Of courses along different axes nothing is returned.
///
/// # Examples
/// `OFFERS.md`, `podpora`: without a contract, a technician is cheaper than `standard` to 2 h 44 min, then by turns, and dearer for good from 3 h 34 min. On the grid of whole quarters of an hour ([`Axis::every`](super::Axis::every)): cheaper to 2 h 30 min, equal at 2 h 45 min, dearer from 3 h.
pub fn crossings(one: &Course<'_>, other: &Course<'_>) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    if one.axis() != other.axis() {
        return stretches;
    }
    for (first, last, [one, other]) in overlaps([one, other]) {
        if !one.is_comparable() || !other.is_comparable() {
            continue;
        }
        let complete = one.is_complete() && other.is_complete();
        for (first, last, verdict) in verdicts([one, other], first, last) {
            append(&mut stretches, Stretch { first, last, verdict, complete });
        }
    }
    stretches
}

/// Returns how one plan stands to another between two positions, in parts with one verdict by both readings.
fn verdicts([one, other]: [&Segment<'_>; 2], first: u64, last: u64) -> Vec<(u64, u64, Verdict)> {
    let lower = race::runs(&one.lower, &other.lower, first, last);
    if one.lower == one.higher && other.lower == other.higher {
        return lower.into_iter().map(|(first, last, order)| (first, last, order.into())).collect();
    }
    let higher = race::runs(&one.higher, &other.higher, first, last);
    let both = lower.iter().flat_map(|one| higher.iter().map(move |other| (one.0.max(other.0), one.1.min(other.1))));
    let parts = both.filter(|(first, last)| first <= last);
    parts.map(|(first, last)| (first, last, by_both([one, other], first, last))).collect()
}

/// Returns the verdict that both readings share between two positions.
fn by_both([one, other]: [&Segment<'_>; 2], first: u64, last: u64) -> Verdict {
    let order = |one, other| match race::runs(one, other, first, last).as_slice() {
        [(_, _, order)] => *order,
        _ => None,
    };
    let lower = order(&one.lower, &other.lower);
    if lower == order(&one.higher, &other.higher) { lower.into() } else { Verdict::ByReading }
}

fn append(stretches: &mut Vec<Stretch>, next: Stretch) {
    match stretches.last_mut() {
        Some(before)
            if before.last + 1 == next.first && (before.verdict, before.complete) == (next.verdict, next.complete) =>
        {
            before.last = next.last;
        }
        _ => stretches.push(next),
    }
}

/// Returns the stretches of positions in which no course changes its segment, each with the segments.
pub(super) fn overlaps<'a, const N: usize>(
    courses: [&'a Course<'a>; N],
) -> impl Iterator<Item = (u64, u64, [&'a Segment<'a>; N])> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let first = next?;
        let segments = courses.map(|course| course.at(first));
        let last = segments.iter().map(|segment| segment.last).min()?;
        next = Some(last + 1).filter(|next| courses.iter().all(|course| *next <= course.axis().last()));
        Some((first, last, segments))
    })
}
