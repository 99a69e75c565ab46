//! What is shown: computed from the state, ready to be placed.

use tarif_l10n::Args;
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{CatalogueId, Plan, PlanId, PriceList, Quote, Selection, Version, quote};

use crate::address::{self, Written};
use crate::text::{QuoteText, list, plan_name, quote_text, total_text};
use crate::{Form, OwnRates, State};

/// Everything on the calculator that changes.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The fields, in the order of the form's counters.
    pub fields: Vec<FieldShown>,
    /// The fields of the rep's rates, in the order of the form's slots.
    pub rates: Vec<RateShown>,
    /// Whether the fields of rates are in sight: from the first rate on.
    pub rates_open: bool,
    /// Every plan, in the order of the price lists.
    pub plans: Vec<PlanShown>,
    /// The chosen plan's quote in words; nothing where no plan is chosen.
    pub chosen: Option<ChosenShown>,
    /// Says which values in the address could not be read.
    pub ignored: Option<String>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldShown {
    /// What stands in it.
    pub text: String,
    /// The unit of a bare number.
    pub unit: Option<String>,
    /// How it was understood.
    pub understood: Option<String>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// The field of one rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateShown {
    /// What stands in it.
    pub text: String,
    /// What the amount is for: "€ per minute".
    pub unit: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Whether a rate in it counts for the chosen plan.
    pub of_chosen: bool,
}

/// One plan among all.
#[derive(Clone, Debug)]
pub struct PlanShown {
    /// Its catalogue.
    pub catalogue: CatalogueId,
    /// The plan.
    pub plan: PlanId,
    /// The version of the price list that was quoted; nothing for one that was never released.
    pub version: Option<Version>,
    /// Its quote.
    pub quote: Quote,
    /// Its total in words.
    pub total: String,
    /// The same for programs, with a decimal point; empty when nothing that applies has an amount.
    pub data_total: String,
    /// Where the plan's catalogue is with this plan and this selection; nothing if no page is known.
    pub href: Option<String>,
}

/// The chosen plan.
#[derive(Clone, Debug)]
pub struct ChosenShown {
    /// Its place among the plans.
    pub index: usize,
    /// Its quote in words.
    pub text: QuoteText,
    /// Which line changed its amount, by turns `a` and `b`, so that a mark can begin anew; empty if it never did.
    pub marks: Vec<&'static str>,
    /// Which plans are available instead, if this one is not.
    pub instead: Option<String>,
}

impl Shown {
    /// Returns what is shown in a state; `before` is what was, so that changes can be marked.
    pub fn of(form: &Form, state: &State, before: Option<&Self>) -> Self {
        let plans = plans(form, state);
        let rates_open = before.is_some_and(|before| before.rates_open) || state.own_rates().iter().next().is_some();
        let chosen = form.price_list().zip(state.plan()).and_then(|(price_list, plan)| {
            let index = plans.iter().position(|shown| shown.plan == *plan)?;
            let before = before.and_then(|before| before.chosen.as_ref());
            Some(ChosenShown::of(form, price_list, &plans, index, before))
        });
        let names = || list(form.messages(), state.ignored().to_vec());
        let ignored = (!state.ignored().is_empty())
            .then(|| form.say_with("calculator-ignored-values", &Args::new().with("names", names())));
        let (fields, rates) = (fields(form, state), rates(form, state));
        Self { fields, rates, rates_open, plans, chosen, ignored }
    }

    /// Returns what is read out after a change: what is wrong with a field, else the new total.
    pub fn announcement(&self, form: &Form) -> String {
        let wrong = self.fields.iter().map(|field| &field.error).chain(self.rates.iter().map(|rate| &rate.error));
        if let Some(error) = wrong.flatten().next() {
            return error.clone();
        }
        match &self.chosen {
            Some(ChosenShown { text, .. }) => {
                let args = Args::new().with("plan", text.plan.as_str()).with("total", text.total.as_str());
                let id = match (text.per.is_empty(), &text.rep_rates) {
                    (true, _) => "calculator-updated-on-request",
                    (false, Some(_)) => "calculator-rates-updated",
                    (false, None) => "calculator-updated",
                };
                form.say_with(id, &args)
            }
            None => form.say("calculator-all-updated"),
        }
    }

    /// Returns the quotes as other people's scripts read them: the chosen plan's, or an array of all plans' where none is chosen.
    pub fn record(&self) -> String {
        let json = match &self.chosen {
            Some(chosen) => serde_json::to_string(&self.plans[chosen.index].record()),
            None => {
                let records: Vec<_> = self.plans.iter().map(PlanShown::record).collect();
                serde_json::to_string(&records)
            }
        };
        json.unwrap_or_default()
    }
}

impl PlanShown {
    fn record(&self) -> QuoteRecord {
        QuoteRecord::of_version(&self.quote, self.version)
    }
}

fn fields(form: &Form, state: &State) -> Vec<FieldShown> {
    let counters = form.counters().iter().zip(state.fields());
    let shown = counters.map(|(counter, field)| {
        let entry = state.selection().entry(counter);
        let understood = field.error.is_none().then(|| form.understood(counter, &field.text, entry)).flatten();
        FieldShown {
            text: field.text.clone(),
            unit: form.unit(counter, &field.text),
            understood,
            error: field.error.as_ref().map(|error| form.error_text(counter, error)),
        }
    });
    shown.collect()
}

fn rates(form: &Form, state: &State) -> Vec<RateShown> {
    let chosen = form.price_list().zip(state.plan()).and_then(|(price_list, plan)| price_list.plan(plan));
    let slots = form.rate_slots().iter().zip(state.rate_fields()).enumerate();
    let shown = slots.map(|(index, (slot, field))| RateShown {
        text: field.text.clone(),
        unit: form.rate_unit(state.own_rates().get(index).map_or(&slot.unit, |rate| &rate.unit)),
        error: field.error.as_ref().map(|error| form.rate_error_text(error)),
        of_chosen: chosen.is_some_and(|plan| slot.is_of(plan)),
    });
    shown.collect()
}

/// Returns every plan with its quote. A price list that was checked gives one for every selection; a plan without one is left out.
fn plans(form: &Form, state: &State) -> Vec<PlanShown> {
    let mut shown = Vec::new();
    for price_list in &form.data().price_lists {
        let selection = form.restricted(state.selection(), price_list);
        let plans = price_list.plans.iter();
        shown.extend(plans.filter_map(|plan| plan_shown(form, price_list, plan, &selection, state.own_rates())));
    }
    shown
}

fn plan_shown(
    form: &Form,
    price_list: &PriceList,
    plan: &Plan,
    selection: &Selection,
    own_rates: &OwnRates,
) -> Option<PlanShown> {
    let quote = quote(price_list, &plan.id, selection, &own_rates.of(form.rate_slots(), plan)).ok()?;
    let version = form.data().releases_of(&price_list.catalogue).and_then(|releases| releases.current);
    let page = form.data().links.get(price_list.catalogue.as_str());
    let href = page.map(|page| {
        let rates = &OwnRates::default();
        let written = Written { plan: Some(&plan.id), selection, slots: &[], rates, version, foreign: &[] };
        let query = address::write(&price_list.counters, written);
        [page, "?", &query].concat()
    });
    Some(PlanShown {
        catalogue: price_list.catalogue.clone(),
        plan: plan.id.clone(),
        version,
        total: total_text(form.messages(), price_list, &quote),
        data_total: quote.total.map(|total| total.with_digits(price_list.currency)).unwrap_or_default(),
        href,
        quote,
    })
}

impl ChosenShown {
    fn of(form: &Form, price_list: &PriceList, plans: &[PlanShown], index: usize, before: Option<&Self>) -> Self {
        let quote = &plans[index].quote;
        let text = quote_text(form.messages(), price_list, quote);
        let marks = text.lines.iter().map(|line| mark(before, line)).collect();
        let instead = (!quote.is_available()).then(|| {
            let available = plans.iter().filter(|plan| plan.quote.is_available());
            let names: Vec<_> = available.map(|plan| plan_name(form.messages(), price_list, &plan.plan)).collect();
            if names.is_empty() {
                return form.say("calculator-none-available");
            }
            form.say_with("calculator-available-instead", &Args::new().with("plans", list(form.messages(), names)))
        });
        Self { index, text, marks, instead }
    }
}

/// Returns the mark of a line: the other one than before if its amount changed, else the same.
fn mark(before: Option<&ChosenShown>, line: &crate::text::LineText) -> &'static str {
    let Some(before) = before else {
        return "";
    };
    let old = before.text.lines.iter().position(|old| old.charge == line.charge);
    let (amount, mark) = old.map_or(("", ""), |old| (before.text.lines[old].amount.as_str(), before.marks[old]));
    match (amount == line.amount, mark) {
        (true, mark) => mark,
        (false, "a") => "b",
        (false, _) => "a",
    }
}
