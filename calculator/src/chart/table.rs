//! The same as a table, for those who read it or hear it.

use tarif_l10n::{Args, MoneyStyle};
use tarif_pricing::course::{Axis, Course, Segment};
use tarif_pricing::{Money, PriceList};

use super::scale::Scale;
use crate::Form;
use crate::text::Totals;

/// More break points than these are a list that nobody reads: the values that the axis names stand for them.
const MOST_ROWS: usize = 48;

/// Break points and totals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows, along the axis.
    pub rows: Vec<TableRow>,
}

/// A stretch without a break, or one position of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Where it lies.
    pub span: String,
    /// The total of each plan in it.
    pub totals: Vec<TableTotal>,
}

/// The total of a plan in a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableTotal {
    /// One amount, or those at its ends.
    pub text: String,
    /// Whether a rate of the rep is in it.
    pub has_rep_rates: bool,
}

impl Table {
    pub(super) fn of(form: &Form, price_list: &PriceList, axis: &Axis, courses: &[Course<'_>], scale: &Scale) -> Self {
        let cells = |first, last| {
            let cell = |course: &Course<'_>| {
                let segment = course.at(first);
                let text = total(form, price_list, segment, first, last);
                TableTotal { text, has_rep_rates: segment.has_rep_rates && segment.is_available() }
            };
            courses.iter().map(cell).collect()
        };
        let spans = spans(courses, scale);
        let rows = spans.into_iter().map(|(first, last)| {
            let (from, to) = (form.position_text(axis, first), form.position_text(axis, last));
            let args = Args::new().with("from", from.as_str()).with("to", to);
            let span = if first == last { from } else { form.say_with("calculator-chart-span", &args) };
            TableRow { span, totals: cells(first, last) }
        });
        Self { rows: rows.collect() }
    }
}

/// Returns the longest stretches in which no plan has a break, or the named positions where there are too many.
fn spans(courses: &[Course<'_>], scale: &Scale) -> Vec<(u64, u64)> {
    let strokes =
        courses.iter().map(|course| course.strokes(0, scale.end).take(MOST_ROWS + 1).map(|stroke| stroke.first));
    let mut firsts: Vec<u64> = strokes.flatten().collect();
    firsts.sort_unstable();
    firsts.dedup();
    if firsts.len() > MOST_ROWS {
        return scale.positions().map(|at| (at, at)).collect();
    }
    let lasts = firsts.iter().skip(1).map(|next| next - 1).chain([scale.end]);
    firsts.iter().copied().zip(lasts).collect()
}

/// Returns the total of a plan in a stretch: one amount, or those at its ends.
fn total(form: &Form, price_list: &PriceList, segment: &Segment<'_>, first: u64, last: u64) -> String {
    if !segment.is_available() {
        return form.say("calculator-plan-unavailable");
    }
    let most = segment.total_max(last).or_else(|| segment.total(last));
    // Where nothing applies at first and something does further on, the stretch begins at zero.
    let total = segment.total(first).or_else(|| most.map(|_| Money::ZERO));
    let totals = Totals { total, total_max: most.filter(|most| Some(*most) != total), complete: segment.is_complete() };
    totals.text(form.messages(), price_list.currency, MoneyStyle::Short)
}
