//! What a chart shows whatever is entered along its axis.

use tarif_l10n::{Args, MoneyStyle};
use tarif_pricing::charge::Increment;
use tarif_pricing::course::{Axis, Course};
use tarif_pricing::{ChargeKind, Money, Plan, PriceList, Quote};

use super::crossings::{self, Crossings};
use super::label;
use super::line::{self, Line};
use super::range::{reach, turning_points};
use super::scale::{Scale, Tick};
use super::table::Table;
use super::{Basis, svg};
use crate::Form;
use crate::text::{list, money_text, plan_name};

/// Axes, lines, crossings, and the same as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// What begins the ids in it, which are unique in the page.
    pub(super) id: String,
    basis: Basis,
    scale: Scale,
    turning_points: Vec<u64>,
    /// The axis.
    pub axis: Axis,
    /// What lies along it.
    pub axis_title: String,
    /// The values that the axis names, from the left.
    pub positions: Vec<Tick>,
    /// The amounts that are named, from below.
    pub amounts: Vec<Tick>,
    /// The names of the plans.
    pub names: Vec<String>,
    /// The lines of the plans.
    pub lines: Vec<Line>,
    /// The plan that is chosen, as a place in `lines`.
    pub chosen: usize,
    /// Where lines cross, from the left and from above.
    pub marks: Vec<(u32, u32)>,
    /// What the crossings say, a paragraph a pair of plans.
    pub crossings: Vec<String>,
    /// What must be said beside the lines, sentences.
    pub remarks: Vec<String>,
    /// Break points and totals.
    pub table: Table,
    /// The drawing as SVG.
    pub svg: String,
}

impl Drawing {
    pub(super) fn of(form: &Form, price_list: &PriceList, basis: Basis, axis: &Axis, position: u64) -> Option<Self> {
        let counter = form.counters().get(basis.counter)?;
        let (currency, each_request) = (price_list.currency, basis.each.is_some());
        let courses = basis.courses(form, price_list, axis)?;
        let turning_points = turning_points(&courses);
        let farthest = reach(counter, currency, each_request, &turning_points, position).min(axis.last());
        let highest = courses.iter().filter_map(|course| line::highest(course, farthest)).max().unwrap_or_default();
        let scale = Scale::new(counter, currency, each_request, farthest, highest);
        let names: Vec<String> =
            price_list.plans.iter().map(|plan| plan_name(form.messages(), price_list, &plan.id)).collect();
        let mut lines: Vec<Line> = courses.iter().map(|course| Line::of(course, &scale)).collect();
        let ends: Vec<_> = lines.iter().map(|line| line.end).collect();
        for (line, label) in lines.iter_mut().zip(label::places(&ends)) {
            line.label = label;
        }
        let remarks =
            Remarks { form, price_list, axis, basis: &basis, names: &names, courses: &courses, lines: &lines };
        let remarks = remarks.sentences(scale.end);
        let Crossings { marks, sentences } =
            crossings::of(form, price_list, axis, &courses, &names, basis.chosen, &scale);
        let positions = scale.positions().map(|at| Tick { at: scale.x(at), text: form.position_text(axis, at) });
        let amounts = scale.amounts().map(|amount| Tick {
            at: scale.y(amount),
            text: money_text(form.messages(), currency, amount, MoneyStyle::Short),
        });
        let (positions, amounts) = (positions.collect(), amounts.collect());
        let table = Table::of(form, price_list, axis, &courses, &scale);
        let mut drawing = Self {
            id: ["tarif-", form.data().scope.name(), "-chart"].concat(),
            axis_title: form.axis_title(counter, basis.each),
            chosen: basis.chosen,
            axis: axis.clone(),
            basis,
            scale,
            turning_points,
            positions,
            amounts,
            names,
            lines,
            marks,
            crossings: sentences,
            remarks,
            table,
            svg: String::new(),
        };
        drawing.svg = svg::drawing(&drawing);
        Some(drawing)
    }

    /// Returns whether it is what a basis and a position are drawn as.
    pub(super) fn is_of(&self, form: &Form, basis: &Basis, position: u64) -> bool {
        let Some(counter) = form.counters().get(basis.counter) else { return false };
        let (currency, each_request) = (form.currency(), basis.each.is_some());
        let farthest = reach(counter, currency, each_request, &self.turning_points, position).min(self.axis.last());
        self.basis == *basis && self.scale.end == Scale::end_for(counter, currency, each_request, farthest)
    }

    /// Returns the place of a position from the left, in ten-thousandths of the width.
    pub fn place_of(&self, position: u64) -> u32 {
        self.scale.x(position)
    }

    /// Returns the place of a quote's known total from above, in ten-thousandths of the height; nothing where the plan is not available, or on request altogether.
    pub fn height_of(&self, quote: &Quote) -> Option<u32> {
        let total = quote.total.or_else(|| quote.is_complete().then_some(Money::ZERO));
        total.filter(|_| quote.is_available()).map(|total| self.scale.y(total))
    }

    /// Returns whether there is no line in it: nothing is known.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.end.is_none())
    }

    /// Returns the last position that is in sight.
    pub fn end(&self) -> u64 {
        self.scale.end.min(self.axis.last())
    }

    /// Returns the position nearest to a place from the left, in ten-thousandths of the width.
    pub fn position_at(&self, x: u32) -> u64 {
        self.scale.position(x)
    }
}

/// What must be said beside the lines.
struct Remarks<'a> {
    form: &'a Form,
    price_list: &'a PriceList,
    axis: &'a Axis,
    basis: &'a Basis,
    names: &'a [String],
    courses: &'a [Course<'a>],
    lines: &'a [Line],
}

impl Remarks<'_> {
    /// Returns which amounts are the rep's, which plans have no line up to an end, what the areas above lines mean, and which lines rest on a reading of ours.
    fn sentences(&self, end: u64) -> Vec<String> {
        let plans = || self.price_list.plans.iter().zip(self.names).zip(self.lines);
        let missing: Vec<String> =
            plans().filter(|(_, line)| line.end.is_none()).map(|((_, name), _)| name.clone()).collect();
        if missing.len() == self.lines.len() {
            let is_available = |course: &Course<'_>| {
                course.segments().iter().any(|segment| segment.first <= end && segment.is_available())
            };
            if !self.courses.iter().any(is_available) {
                return vec![self.form.say("calculator-chart-none-available")];
            }
            if self.courses.iter().all(is_available) {
                return vec![self.form.say("calculator-chart-nothing")];
            }
        }
        let mut remarks = Vec::new();
        if self.basis.has_rates(self.form, self.price_list) {
            remarks.push(self.form.say("calculator-compare-rates"));
        }
        if self.lines.iter().any(|line| !line.band.is_empty()) {
            remarks.push(self.form.say("calculator-chart-at-least"));
        }
        if self.lines.iter().any(|line| !line.range.is_empty()) {
            remarks.push(self.form.say("calculator-chart-readings"));
        }
        let to_the_minute =
            plans().filter(|((plan, _), line)| line.end.is_some() && has_unstated_increment(plan, self.axis));
        let to_the_minute = to_the_minute.map(|((_, name), _)| name.clone()).collect();
        let named = [("calculator-chart-increment-unstated", to_the_minute), ("calculator-chart-missing", missing)];
        for (id, plans) in named.into_iter().filter(|(_, plans)| !plans.is_empty()) {
            let count = u32::try_from(plans.len()).unwrap_or(u32::MAX);
            let args = Args::new().with("count", count).with("plans", list(self.form.messages(), plans));
            remarks.push(self.form.say_with(id, &args));
        }
        remarks
    }
}

/// Returns whether a plan charges for the time along an axis without saying up to what it is rounded.
fn has_unstated_increment(plan: &Plan, axis: &Axis) -> bool {
    plan.charges.iter().any(|charge| {
        matches!(&charge.kind, ChargeKind::Usage(usage) if usage.counter == *axis.counter() && usage.increment == Increment::Unstated)
    })
}
