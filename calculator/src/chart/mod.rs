//! The chart: the monthly totals of all plans against one counter, drawn from their courses.

mod crossings;
mod drawing;
mod label;
mod line;
mod moves;
mod range;
mod scale;
pub(crate) mod svg;
mod table;
mod words;

use std::sync::Arc;

use tarif_l10n::Args;
use tarif_pricing::course::{Axis, Course, course};
use tarif_pricing::{Counter, Entry, Minutes, PriceList, Selection, TimeEntry};

pub use drawing::Drawing;
pub use line::Line;
pub use moves::Move;
pub use scale::Tick;
pub use table::{Table, TableRow, TableTotal};

use crate::{Form, OwnRates, PlanShown, Shown, State};

/// How many plans a chart can tell apart.
const MOST_PLANS: usize = 12;

/// A chart as it is shown.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The counter along which it runs: its place in the form.
    pub counter: usize,
    /// What does not change with what is entered for that counter.
    pub drawing: Arc<Drawing>,
    /// What is entered for it.
    pub marker: Marker,
}

/// What is entered, in the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// Its place along the axis, in ten-thousandths of the width.
    pub x: u32,
    /// The entry in words.
    pub text: String,
    /// The same with what was entered for: what stands over the totals.
    pub heading: String,
    /// The position on the axis.
    pub position: u64,
    /// The known total of each plan that is available, in ten-thousandths of the height from above; nothing for the others.
    pub dots: Vec<Option<u32>>,
    /// The plan that is chosen, as a place in `dots`.
    pub chosen: usize,
    /// What the chosen plan comes to there, for screen readers.
    pub says: String,
}

/// All that a drawing depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Basis {
    counter: usize,
    /// How long each request takes, where requests are entered.
    each: Option<Minutes>,
    /// What is entered for the other counters.
    others: Selection,
    rates: OwnRates,
    chosen: usize,
}

impl Chart {
    /// Returns the chart of the catalogue as it is shown in a state; nothing where no plan is chosen, or there are more plans than lines can be told apart. What did not change since `before` is taken from there.
    pub fn of(form: &Form, state: &State, shown: &Shown, before: Option<&Self>) -> Option<Self> {
        let (price_list, chosen, plans) = (form.price_list()?, shown.chosen.as_ref()?.index, &shown.plans);
        let index = state.chart_counter();
        let counter = form.counters().get(index)?;
        if plans.len() > MOST_PLANS || plans.len() != price_list.plans.len() {
            return None;
        }
        let selection = form.restricted(state.selection(), price_list);
        let axis = Axis::through(counter, price_list.currency, &selection);
        let entry = selection.entry(counter);
        let position = axis.position(entry)?;
        let basis = Basis::of(index, counter, selection, state, chosen);
        let same = before.map(|before| &before.drawing).filter(|drawing| drawing.is_of(form, &basis, position));
        let drawing = match same {
            Some(drawing) => Arc::clone(drawing),
            None => Arc::new(Drawing::of(form, price_list, basis, &axis, position)?),
        };
        let marker = Marker::of(form, counter, entry, position, &drawing, plans, chosen);
        Some(Self { counter: index, drawing, marker })
    }
}

impl Basis {
    fn of(index: usize, counter: &Counter, mut others: Selection, state: &State, chosen: usize) -> Self {
        let each = match others.entry(counter) {
            Entry::Time(TimeEntry::Requests(_, each)) => Some(each),
            Entry::Time(TimeEntry::Total(_)) | Entry::Units(_) | Entry::Money(_) => None,
        };
        others.clear(&counter.id);
        Self { counter: index, each, others, rates: state.own_rates().clone(), chosen }
    }

    /// Returns whether a rate of the rep counts for any of the plans.
    fn has_rates(&self, form: &Form, price_list: &PriceList) -> bool {
        self.rates.iter().any(|(index, _)| price_list.plans.iter().any(|plan| form.rate_slots()[index].is_of(plan)))
    }

    /// Returns the course of each plan along an axis.
    fn courses<'a>(&self, form: &Form, price_list: &'a PriceList, axis: &Axis) -> Option<Vec<Course<'a>>> {
        let plans = price_list.plans.iter();
        let courses = plans.map(|plan| {
            let rates = self.rates.of(form.rate_slots(), plan);
            course(price_list, &plan.id, &self.others, &rates, axis).ok()
        });
        courses.collect()
    }
}

impl Marker {
    fn of(
        form: &Form,
        counter: &Counter,
        entry: Entry,
        position: u64,
        drawing: &Drawing,
        plans: &[PlanShown],
        chosen: usize,
    ) -> Self {
        let dots = plans.iter().map(|plan| drawing.height_of(&plan.quote)).collect();
        let text = form.entry_text(counter, entry);
        let label = form.say(&["counter-", counter.id.as_str()].concat());
        let heading = Args::new().with("counter", label).with("entry", text.as_str());
        let heading = form.say_with("calculator-chart-entered", &heading);
        let plan = &plans[chosen];
        let mark = plan.quote.has_rep_rates().then(|| [", ", &form.say("calculator-rates-mark")].concat());
        let (name, separator) = (&drawing.names[chosen], form.say("label-separator"));
        let says = [&text, ", ", name, &separator, &plan.total, &mark.unwrap_or_default()].concat();
        Self { x: drawing.place_of(position), text, heading, position, dots, chosen, says }
    }
}
