//! Every plan side by side for what was entered: what each comes to, and what no price says.

use tarif_l10n::{Args, Messages, MoneyStyle};
use tarif_pricing::quote::{ByIncrement, Note, quote_by_stated_increment};
use tarif_pricing::{Money, PriceList, Quote};

use crate::text::{
    Totals, beside_texts, charge_name, counted_time, list, money_text, on_request_text, plan_name, reason_texts,
    total_text,
};
use crate::{Form, PlanShown, Shown, State};

/// The plans of a catalogue side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What can be said of all of them, sentences: which costs least, and where that cannot be said.
    pub remarks: Vec<String>,
    /// The plans: those that are available by what is known of their totals, those on request altogether, and last those that are not available.
    pub plans: Vec<ComparedPlan>,
}

/// One of the plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedPlan {
    /// Its place among the plans of the price list.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// Whether it is the one that is chosen.
    pub chosen: bool,
    /// Whether it is available.
    pub available: bool,
    /// Its monthly total; with what is on request, "at least".
    pub total: String,
    /// Whether everything that applies has an amount.
    pub complete: bool,
    /// By how much a month it differs from the chosen one; empty for that one itself.
    pub difference: String,
    /// What must be said beside its total: that rates of the rep are in it, what is due yearly or once, and each charge that is on request.
    pub beside: Vec<String>,
    /// Why it is not available, sentences.
    pub reasons: Vec<String>,
}

/// The totals of a quote that can be set against those of another, by every reading of the offer: the month rounded or each request, and each of these with time of an unstated increment to the exact minute, or by that of other plans. They are the same where the offer has but one reading.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Readings([Money; 4]);

impl Readings {
    /// Returns what is known of a quote's total, and of the other one where its increment is unstated; nothing where all that applies is on request. Where nothing applies, that is 0.
    fn of(quote: &Quote, other: Option<&ByIncrement>) -> Option<Self> {
        let [lower, higher] = known(quote)?;
        let [other_lower, other_higher] = other.map_or(Some([lower, higher]), |other| known(&other.quote))?;
        Some(Self([lower, higher, other_lower, other_higher]))
    }

    fn least(self) -> Money {
        self.0.into_iter().fold(self.0[0], Money::min)
    }

    fn most(self) -> Money {
        self.0.into_iter().fold(self.0[0], Money::max)
    }
}

/// Returns what is known of a quote's total by the rounding of the month and by that of each request.
fn known(quote: &Quote) -> Option<[Money; 2]> {
    let lower = quote.total.or_else(|| quote.is_complete().then_some(Money::ZERO))?;
    Some([lower, quote.total_max.unwrap_or(lower)])
}

/// A plan with every reading of its total.
struct Read<'a> {
    plan: &'a PlanShown,
    readings: Option<Readings>,
    other: Option<ByIncrement>,
}

impl Read<'_> {
    fn is_complete(&self) -> bool {
        self.plan.quote.is_complete()
    }
}

impl Compared {
    /// Returns the plans of the catalogue side by side as they are shown in a state, with the chosen one as that to which the others are compared; nothing where no plan is chosen.
    pub fn of(form: &Form, state: &State, shown: &Shown) -> Option<Self> {
        let (price_list, chosen) = (form.price_list()?, shown.chosen.as_ref()?.index);
        let selection = form.restricted(state.selection(), price_list);
        let plans: Vec<Read<'_>> = shown
            .plans
            .iter()
            .map(|plan| {
                let rates = price_list.plan(&plan.plan).map(|found| state.own_rates().of(form.rate_slots(), found));
                let other = rates.and_then(|rates| {
                    // What was quoted once can be quoted by another increment too.
                    quote_by_stated_increment(price_list, &plan.quote, &selection, &rates).ok()?
                });
                Read { plan, readings: Readings::of(&plan.quote, other.as_ref()), other }
            })
            .collect();
        let comparing = Comparing { form, price_list, chosen: &plans[chosen] };
        let mut order: Vec<usize> = (0..plans.len()).collect();
        order.sort_by_key(|index| {
            let Read { plan, readings, .. } = &plans[*index];
            (!plan.quote.is_available(), readings.is_none(), *readings, !plan.quote.is_complete())
        });
        let rows = order.iter().map(|index| comparing.row(*index, &plans[*index], *index == chosen));
        Some(Self { plans: rows.collect(), remarks: comparing.remarks(&plans) })
    }
}

struct Comparing<'a> {
    form: &'a Form,
    price_list: &'a PriceList,
    chosen: &'a Read<'a>,
}

impl Comparing<'_> {
    fn messages(&self) -> &Messages {
        self.form.messages()
    }

    fn money(&self, money: Money) -> String {
        money_text(self.messages(), self.price_list.currency, money, MoneyStyle::Short)
    }

    fn name(&self, plan: &PlanShown) -> String {
        plan_name(self.messages(), self.price_list, &plan.plan)
    }

    fn row(&self, index: usize, read: &Read<'_>, chosen: bool) -> ComparedPlan {
        let plan = read.plan;
        let mut beside = beside_texts(self.messages(), self.price_list, &plan.quote);
        beside.extend(self.increment(read));
        beside.extend(self.on_request(&plan.quote));
        ComparedPlan {
            index,
            name: self.name(plan),
            chosen,
            available: plan.quote.is_available(),
            total: plan.total.clone(),
            complete: plan.quote.is_complete(),
            difference: if chosen { String::new() } else { self.difference(read) },
            beside,
            reasons: reason_texts(self.messages(), self.price_list, &plan.quote),
        }
    }

    /// Returns what is on request, a line a charge: its name is a label, and no language has a form of it for the middle of a sentence.
    fn on_request(&self, quote: &Quote) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for unknown in &quote.unknown {
            let name = charge_name(self.messages(), self.price_list, &unknown.charge);
            let amount = on_request_text(self.messages(), unknown);
            let line = [name, self.form.say("label-separator"), amount].concat();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// Returns that the total is one to the exact minute because an increment is unstated, and what it is by that of other plans, sentences; none where no such time has an amount.
    fn increment(&self, read: &Read<'_>) -> Vec<String> {
        let quote = &read.plan.quote;
        let is_exact = |note: &Note| match note {
            Note::IncrementUnstated { charge } => quote.lines.iter().any(|line| line.charge == *charge),
            _ => false,
        };
        let exact = quote.notes.iter().any(is_exact).then(|| self.form.say("note-increment-unstated"));
        let other = read.other.as_ref().map(|other| {
            let mut times: Vec<String> = Vec::new();
            for (counter, increment) in &other.increments {
                let time = self.messages().value(&counted_time(self.price_list, counter, *increment));
                // What cannot be written is found when the site is built.
                times.extend(time.ok().filter(|time| !times.contains(time)));
            }
            let time = list(self.messages(), times);
            let total = total_text(self.messages(), self.price_list, &other.quote);
            self.form.say_with("calculator-compare-increment", &Args::new().with("time", time).with("total", total))
        });
        exact.into_iter().chain(other).collect()
    }

    /// Returns by how much a quote differs from the chosen one: under each of the offer's readings by so much, and under none where a part of one of them is not known.
    fn difference(&self, read: &Read<'_>) -> String {
        let known = |read: &Read<'_>| read.readings.filter(|_| read.is_complete());
        let both = known(read).zip(known(self.chosen)).and_then(|(one, other)| {
            let each = one.0.into_iter().zip(other.0).map(|(one, other)| one.checked_sub(other));
            let each = each.collect::<Option<Vec<Money>>>()?;
            each.iter().copied().min().zip(each.iter().copied().max())
        });
        let Some((least, most)) = both else {
            return self.form.say("calculator-compare-difference-unknown");
        };
        if least == most {
            if least.is_zero() {
                return self.form.say("calculator-compare-same");
            }
            return self
                .form
                .say_with("calculator-compare-difference", &Args::new().with("difference", self.signed(least)));
        }
        let args = Args::new().with("least", self.signed(least)).with("most", self.signed(most));
        self.form.say_with("calculator-compare-difference-range", &args)
    }

    fn signed(&self, difference: Money) -> String {
        match Money::ZERO.checked_sub(difference) {
            Some(less) if less > Money::ZERO => ["\u{2212}", &self.money(less)].concat(),
            _ => ["+", &self.money(difference)].concat(),
        }
    }

    /// Returns the total of a plan by all readings.
    fn total(&self, read: &Read<'_>) -> String {
        let two = read.readings.filter(|readings| readings.least() != readings.most());
        let Some(readings) = two else { return read.plan.total.clone() };
        let totals =
            Totals { total: Some(readings.least()), total_max: Some(readings.most()), complete: read.is_complete() };
        totals.text(self.messages(), self.price_list.currency, MoneyStyle::Short)
    }

    /// Returns what can be said of all plans. A plan with an unknown part takes part in no verdict, and each verdict names such plans. Which costs least is said where it does so by every reading.
    fn remarks(&self, plans: &[Read<'_>]) -> Vec<String> {
        let available: Vec<&Read<'_>> = plans.iter().filter(|read| read.plan.quote.is_available()).collect();
        let (complete, open): (Vec<&Read<'_>>, Vec<_>) = available.into_iter().partition(|read| read.is_complete());
        let names = |of: &[&Read<'_>]| {
            let names = of.iter().map(|read| self.name(read.plan)).collect();
            Args::new().with("plans", list(self.messages(), names))
        };
        let cheapest = |reading: usize| -> Vec<&Read<'_>> {
            let total = |read: &Read<'_>| read.readings.map(|readings| readings.0[reading]);
            let least = complete.iter().filter_map(|read| total(read)).min();
            complete.iter().filter(|read| total(read) == least).copied().collect()
        };
        let mut remarks = Vec::new();
        if plans.iter().any(|read| read.plan.quote.has_rep_rates()) {
            remarks.push(self.form.say("calculator-compare-rates"));
        }
        if complete.len() > 1 {
            let lowest = cheapest(0);
            let ids = |of: &[&Read<'_>]| -> Vec<_> { of.iter().map(|read| read.plan.plan.clone()).collect() };
            let same = (1..4).all(|reading| ids(&cheapest(reading)) == ids(&lowest));
            match lowest.first() {
                Some(first) if same => {
                    let known = open.is_empty();
                    let id = if known { "calculator-compare-lowest" } else { "calculator-compare-lowest-known" };
                    remarks.push(self.form.say_with(id, &names(&lowest).with("total", self.total(first))));
                }
                _ => remarks.push(self.form.say("calculator-compare-lowest-depends")),
            }
        }
        if !open.is_empty() {
            remarks.push(self.form.say_with("calculator-compare-open", &names(&open)));
        }
        remarks.push(self.form.say("calculator-compare-beyond-price"));
        remarks
    }
}
