//! What a visitor has entered so far. Every change is a method here, without a browser.

use tarif_pricing::{Counter, Entry, PlanId, RepRate, Selection};

use crate::address::{self, Address, Written};
use crate::{Field, Form, OwnRates};

/// What is entered and chosen, and what stands in the fields.
///
/// A text that cannot be read leaves the selection as it was, so the last good quote stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    plan: Option<PlanId>,
    selection: Selection,
    fields: Vec<Field>,
    own_rates: OwnRates,
    rate_fields: Vec<Field>,
    chart_counter: usize,
    ignored: Vec<String>,
    foreign: Vec<String>,
}

/// One press of a stepper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// More.
    Up,
    /// Less, never below 0.
    Down,
}

impl Step {
    /// Returns the next multiple of `width` above or below `value`.
    pub(crate) fn from(self, value: u32, width: u32) -> u32 {
        match self {
            Self::Up => (value / width + 1).saturating_mul(width),
            Self::Down => value.saturating_sub(1) / width * width,
        }
    }
}

impl State {
    /// Returns what is shown before a visitor enters anything.
    pub fn initial(form: &Form) -> Self {
        let plan = form.price_list().map(|price_list| price_list.default_plan.clone());
        Self::of(form, plan, form.default_selection().clone(), OwnRates::default())
    }

    /// Returns what an address says; an address without a selection says nothing about it.
    pub fn from_address(form: &Form, address: Address) -> Self {
        let initial = Self::initial(form);
        let state = if address.has_selection {
            Self::of(form, address.plan.or(initial.plan), address.selection, address.rates)
        } else {
            initial
        };
        Self { ignored: address.ignored, foreign: address.foreign, ..state }
    }

    fn of(form: &Form, plan: Option<PlanId>, selection: Selection, own_rates: OwnRates) -> Self {
        let fields = form.counters().iter().map(|counter| written(form, counter, &selection)).collect();
        let rates = (0..form.rate_slots().len()).map(|index| own_rates.get(index));
        let rate_fields = rates.map(|rate| match rate {
            Some(rate) => Field { text: form.write_rate(rate.amount), error: None },
            None => Field::default(),
        });
        let rate_fields = rate_fields.collect();
        let (ignored, foreign) = (Vec::new(), Vec::new());
        Self { plan, selection, fields, own_rates, rate_fields, chart_counter: 0, ignored, foreign }
    }

    /// Returns the plan that is chosen; nothing where all plans are shown alike.
    pub fn plan(&self) -> Option<&PlanId> {
        self.plan.as_ref()
    }

    /// Returns what counts as entered.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Returns the fields, in the order of the form's counters.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Returns the rep's own rates.
    pub fn own_rates(&self) -> &OwnRates {
        &self.own_rates
    }

    /// Returns the fields of the rep's rates, in the order of the form's slots.
    pub fn rate_fields(&self) -> &[Field] {
        &self.rate_fields
    }

    /// Returns the counter along which the chart runs: its place in the form.
    pub fn chart_counter(&self) -> usize {
        self.chart_counter
    }

    /// Lets the chart run along the counter at `index`.
    pub fn chart_along(&mut self, form: &Form, index: usize) {
        if index < form.counters().len() {
            self.chart_counter = index;
        }
    }

    /// Returns the names in the address whose values could not be read.
    pub fn ignored(&self) -> &[String] {
        &self.ignored
    }

    /// Says no more of names whose values could not be read.
    pub fn forget_ignored(&mut self) {
        self.ignored.clear();
    }

    /// Takes a text as typed into the field at `index`.
    pub fn type_into(&mut self, form: &Form, index: usize, text: String) {
        let (Some(counter), Some(field)) = (form.counters().get(index), self.fields.get_mut(index)) else {
            return;
        };
        self.ignored.clear();
        match form.read(counter, &text) {
            Ok(entry) => {
                *field = Field { text, error: None };
                self.selection.set(counter.id.clone(), entry);
                self.refresh_followers(form, counter);
            }
            Err(error) => *field = Field { text, error: Some(error) },
        }
    }

    /// Enters something for the counter at `index`.
    pub fn enter(&mut self, form: &Form, index: usize, entry: Entry) {
        if let Some(counter) = form.counters().get(index) {
            self.type_into(form, index, form.write(counter, entry));
        }
    }

    /// Takes a text as typed into the field of the rate at `index`. An amount keeps the unit that the rate there had, which a link may have given.
    pub fn type_rate(&mut self, form: &Form, index: usize, text: String) {
        let (Some(slot), Some(field)) = (form.rate_slots().get(index), self.rate_fields.get_mut(index)) else {
            return;
        };
        self.ignored.clear();
        match form.read_rate(&text) {
            Ok(amount) => {
                let unit = self.own_rates.get(index).map_or(&slot.unit, |rate| &rate.unit).clone();
                *field = Field { text, error: None };
                self.own_rates.set(index, amount.map(|amount| RepRate { amount, unit }));
            }
            Err(error) => *field = Field { text, error: Some(error) },
        }
    }

    /// Steps the entry of the field at `index`, from the last text that could be read.
    pub fn step(&mut self, form: &Form, index: usize, step: Step) {
        let Some(counter) = form.counters().get(index) else {
            return;
        };
        let entry = form.stepped(counter, self.selection.entry(counter), step);
        self.enter(form, index, entry);
    }

    /// Chooses a plan.
    pub fn choose(&mut self, plan: PlanId) {
        self.ignored.clear();
        self.plan = Some(plan);
    }

    /// Returns the address of this state: the query without its question mark.
    pub fn query(&self, form: &Form) -> String {
        address::write(form.counters(), Written { foreign: &self.foreign, ..self.written(form) })
    }

    /// Returns the query to hand on: that of [`State::query`] without what is somebody else's.
    pub fn link_query(&self, form: &Form) -> String {
        address::write(form.counters(), self.written(form))
    }

    fn written<'a>(&'a self, form: &'a Form) -> Written<'a> {
        let (slots, rates) = (form.rate_slots(), &self.own_rates);
        let (plan, version) = (self.plan.as_ref(), form.version());
        Written { plan, selection: &self.selection, slots, rates, version, foreign: &[] }
    }

    /// A field that nothing was entered for shows what it takes from the one that changed.
    fn refresh_followers(&mut self, form: &Form, changed: &Counter) {
        for (counter, field) in form.counters().iter().zip(&mut self.fields) {
            let follows = counter.starts_as.as_ref() == Some(&changed.id);
            if follows && self.selection.entered(&counter.id).is_none() && field.error.is_none() {
                *field = written(form, counter, &self.selection);
            }
        }
    }
}

fn written(form: &Form, counter: &Counter, selection: &Selection) -> Field {
    Field { text: form.write(counter, selection.entry(counter)), error: None }
}
