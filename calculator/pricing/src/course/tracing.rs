//! Tracing a plan along an axis: the quotes at both ends of a piece give its lines, and the charges how each of them runs in between.

use rust_decimal::Decimal;

use super::segment::Sum;
use super::term::{Ramp, Readings, Term};
use super::{Axis, Segment, breaks};
use crate::quote::{Line, Quantity, Quote, of_plan};
use crate::{Charge, ChargeId, ChargeKind, Money, Plan, PriceList, QuoteError, Rates, Selection};

struct Tracing<'a, 'i> {
    price_list: &'a PriceList,
    plan: &'a Plan,
    selection: &'i Selection,
    rates: &'i Rates,
    axis: &'i Axis,
}

/// A piece of a course in the making, in which every charge has one formula.
struct Piece {
    first: u64,
    /// Becomes smaller where a minimum is reached.
    last: u64,
    lower: Sum,
    higher: Sum,
}

/// Returns the segments of a plan along an axis.
pub(super) fn segments<'a>(
    price_list: &'a PriceList,
    plan: &'a Plan,
    selection: &Selection,
    rates: &Rates,
    axis: &Axis,
) -> Result<Vec<Segment<'a>>, QuoteError> {
    let tracing = Tracing { price_list, plan, selection, rates, axis };
    let firsts = breaks::breaks(price_list, plan, selection, axis);
    let mut segments: Vec<Segment<'a>> = Vec::new();
    for (index, first) in firsts.iter().enumerate() {
        let last = firsts.get(index + 1).map_or(axis.last(), |next| next - 1);
        let mut from = *first;
        while from <= last {
            let segment = tracing.segment(from, last)?;
            from = segment.last + 1;
            append(&mut segments, segment);
        }
    }
    Ok(segments)
}

/// Appends a segment, or lengthens the last one by it where both have the same formulas.
fn append<'a>(segments: &mut Vec<Segment<'a>>, mut segment: Segment<'a>) {
    if let Some(before) = segments.last_mut() {
        if segment.takes_in(before) {
            segments.pop();
        } else if before.continues_as(&segment) {
            before.last = segment.last;
            return;
        }
    }
    segments.push(segment);
}

impl<'a> Tracing<'a, '_> {
    /// Returns the segment that begins at a position and ends at another, or before it where a minimum is reached.
    fn segment(&self, first: u64, last: u64) -> Result<Segment<'a>, QuoteError> {
        let (begin, end) = (self.quote_at(first)?, self.quote_at(last)?);
        let currency = self.price_list.currency;
        let mut piece = Piece { first, last, lower: Sum::nothing(currency), higher: Sum::nothing(currency) };
        let mut lines_at_end = end.lines.iter().filter(|line| !self.is_top_up(line));
        for line in &begin.lines {
            let charge = self.charge(&line.charge);
            let overflow = || QuoteError::Overflow { charge: line.charge.clone() };
            match charge.map(|charge| &charge.kind) {
                Some(ChargeKind::Minimum(_)) => piece.top_up(line.amount).ok_or_else(overflow)?,
                kind => {
                    let line_at_end = lines_at_end.next().unwrap_or(line);
                    if line.period.is_monthly() {
                        self.add(&mut piece, kind, line, line_at_end).ok_or_else(overflow)?;
                    }
                }
            }
        }
        let mut unknown: Vec<&ChargeId> = Vec::new();
        for charge in &self.plan.charges {
            if begin.unknown.iter().any(|unknown| unknown.charge == charge.id) {
                unknown.push(&charge.id);
            }
        }
        let Piece { first, last, lower, higher } = piece;
        let has_rep_rates = begin.has_rep_rates();
        Ok(Segment { first, last, lower, higher, unknown, has_rep_rates, reasons: begin.reasons })
    }

    /// Adds a line to both readings. Nothing if a sum leaves the range of a decimal.
    fn add(&self, piece: &mut Piece, kind: Option<&ChargeKind>, line: &Line, at_end: &Line) -> Option<()> {
        if let (Some(ChargeKind::Usage(usage)), Quantity::Time(per)) = (kind, &line.per)
            && self.price_list.counter(&usage.counter).is_some_and(|counter| self.axis.moves(counter, self.selection))
        {
            let Readings { lower, higher } = Readings::of(usage, self.axis);
            for (sum, ramp) in [(&mut piece.lower, lower), (&mut piece.higher, higher)] {
                let ramp = ramp.beyond(usage.included);
                if ramp.quantity(piece.first) > 0 {
                    sum.terms.push(Term { price: line.unit_price, parts: u64::from(per.get()), ramp });
                } else {
                    sum.add(Money::ZERO)?;
                }
            }
            return Some(());
        }
        match self.term(piece, line, at_end) {
            Some(term) => {
                piece.lower.terms.push(term.clone());
                piece.higher.terms.push(term);
            }
            None => {
                piece.lower.add(line.amount)?;
                piece.higher.add(line.amount_max.unwrap_or(line.amount))?;
            }
        }
        Some(())
    }

    /// Returns the term of a line whose quantity differs between the ends of a piece.
    fn term(&self, piece: &Piece, line: &Line, at_end: &Line) -> Option<Term> {
        let pitch = self.axis.pitch;
        match (&line.quantity, &at_end.quantity) {
            (Quantity::Units(first, _), Quantity::Units(last, _)) if first != last => {
                let covered = i64::try_from(u64::from(pitch) * piece.first).ok()?;
                let ramp = Ramp { pitch, step: 1, offset: i64::from(*first) - covered };
                Some(Term { price: line.unit_price, parts: 1, ramp })
            }
            (Quantity::Money(first), Quantity::Money(last)) if first != last => {
                let minor_unit = Money::of_minor_units(1, self.axis.digits());
                let price = minor_unit.scaled(line.percent_off?.remainder(), Decimal::ONE_HUNDRED)?;
                Some(Term { price, parts: 1, ramp: Ramp { pitch, step: 1, offset: 0 } })
            }
            _ => None,
        }
    }

    fn quote_at(&self, position: u64) -> Result<Quote, QuoteError> {
        let mut selection = self.selection.clone();
        selection.set(self.axis.counter().clone(), self.axis.entry(position));
        of_plan(self.price_list, self.plan, &selection, self.rates)
    }

    fn charge(&self, id: &ChargeId) -> Option<&'a Charge> {
        self.plan.charges.iter().find(|charge| charge.id == *id)
    }

    fn is_top_up(&self, line: &Line) -> bool {
        self.charge(&line.charge).is_some_and(|charge| matches!(charge.kind, ChargeKind::Minimum(_)))
    }
}

impl Piece {
    /// Brings both readings up to a minimum that the lower one misses by `missing` at the first position, and ends the piece where one of them begins to reach it.
    fn top_up(&mut self, missing: Money) -> Option<()> {
        let least = self.lower.at_or_zero(self.first).checked_add(missing)?;
        for sum in [&mut self.lower, &mut self.higher] {
            let reached = |position: u64| sum.at_or_zero(position) >= least;
            if reached(self.first) {
                continue;
            }
            if reached(self.last) {
                self.last = last_before(self.first, self.last, reached);
            }
            *sum = Sum { fixed: Some(least), terms: Vec::new(), ..*sum };
        }
        Some(())
    }
}

/// Returns the last position for which something does not hold that holds from some position between the two on.
fn last_before(mut before: u64, mut from: u64, holds: impl Fn(u64) -> bool) -> u64 {
    while from - before > 1 {
        let middle = before + (from - before) / 2;
        if holds(middle) {
            from = middle;
        } else {
            before = middle;
        }
    }
    before
}
