//! What some charges come to along an axis, for the analysis of all selections at once.

use rust_decimal::Decimal;

use super::segment::Sum;
use super::{Axis, race, tracing};
use crate::{Plan, PriceList, QuoteError, Rates, Selection};

/// What the charges of a plan come to along an axis, in pieces with one formula, whether it is available or not.
pub(crate) struct Along {
    pieces: Vec<Piece>,
}

struct Piece {
    first: u64,
    last: u64,
    sum: Sum,
    complete: bool,
}

impl Along {
    pub(crate) fn of(
        price_list: &PriceList,
        plan: &Plan,
        selection: &Selection,
        axis: &Axis,
    ) -> Result<Self, QuoteError> {
        let segments = tracing::segments(price_list, plan, selection, &Rates::default(), axis)?;
        let pieces = segments.into_iter().map(|segment| Piece {
            first: segment.first,
            last: segment.last,
            complete: segment.is_complete(),
            sum: segment.lower,
        });
        Ok(Self { pieces: pieces.collect() })
    }

    /// Returns the most by which this exceeds another between two positions.
    pub(crate) fn highest_excess(&self, other: &Self, first: u64, last: u64) -> Decimal {
        let mut highest: Option<Decimal> = None;
        for one in self.between(first, last) {
            for other in other.between(one.first.max(first), one.last.min(last)) {
                let (from, to) = (one.first.max(other.first).max(first), one.last.min(other.last).min(last));
                let here = race::highest_excess(&one.sum, &other.sum, from, to);
                highest = Some(highest.map_or(here, |known| known.max(here)));
            }
        }
        highest.unwrap_or_default()
    }

    /// Returns whether everything has an amount at the first of some positions.
    pub(crate) fn is_complete(&self, first: u64) -> bool {
        self.between(first, first).all(|piece| piece.complete)
    }

    /// Returns the first position after the first of some at which it becomes complete or stops to be.
    pub(crate) fn completeness_changes(&self, first: u64, last: u64) -> Option<u64> {
        let complete = self.is_complete(first);
        self.between(first, last).find(|piece| piece.complete != complete).map(|piece| piece.first)
    }

    fn between(&self, first: u64, last: u64) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.first <= last && piece.last >= first)
    }
}
