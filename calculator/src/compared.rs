//! Every plan side by side for what was entered: what each comes to, and what no price says.

use tarif_l10n::{Args, Messages, MoneyStyle};
use tarif_pricing::{Money, PriceList, Quote};

use crate::text::{beside_texts, charge_name, list, money_text, on_request_text, plan_name, reason_texts};
use crate::{Form, PlanShown};

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

/// The totals of a quote that can be set against those of another: by both readings of the offer, the same where it has but one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Readings {
    lower: Money,
    higher: Money,
}

impl Readings {
    /// Returns what is known of a quote's total; nothing where all that applies is on request. Where nothing applies, that is 0.
    fn of(quote: &Quote) -> Option<Self> {
        let lower = quote.total.or_else(|| quote.is_complete().then_some(Money::ZERO))?;
        Some(Self { lower, higher: quote.total_max.unwrap_or(lower) })
    }
}

impl Compared {
    /// Returns the plans of a price list side by side, with the one at `chosen` as that to which the others are compared.
    pub(crate) fn of(form: &Form, price_list: &PriceList, plans: &[PlanShown], chosen: usize) -> Self {
        let comparing = Comparing { form, price_list, chosen: &plans[chosen].quote };
        let mut order: Vec<usize> = (0..plans.len()).collect();
        order.sort_by_key(|index| {
            let quote = &plans[*index].quote;
            let readings = Readings::of(quote);
            (!quote.is_available(), readings.is_none(), readings, !quote.is_complete())
        });
        let rows = order.iter().map(|index| comparing.row(*index, &plans[*index], *index == chosen));
        Self { plans: rows.collect(), remarks: comparing.remarks(plans) }
    }
}

struct Comparing<'a> {
    form: &'a Form,
    price_list: &'a PriceList,
    chosen: &'a Quote,
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

    fn row(&self, index: usize, plan: &PlanShown, chosen: bool) -> ComparedPlan {
        let mut beside = beside_texts(self.messages(), self.price_list, &plan.quote);
        beside.extend(self.on_request(&plan.quote));
        ComparedPlan {
            index,
            name: self.name(plan),
            chosen,
            available: plan.quote.is_available(),
            total: plan.total.clone(),
            complete: plan.quote.is_complete(),
            difference: if chosen { String::new() } else { self.difference(&plan.quote) },
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

    /// Returns by how much a quote differs from the chosen one: under each of the offer's readings by so much, and under neither where a part of one of them is not known.
    fn difference(&self, quote: &Quote) -> String {
        let known = |quote: &Quote| Readings::of(quote).filter(|_| quote.is_complete());
        let both = known(quote).zip(known(self.chosen)).and_then(|(one, other)| {
            Some((one.lower.checked_sub(other.lower)?, one.higher.checked_sub(other.higher)?))
        });
        let Some((one, other)) = both else {
            return self.form.say("calculator-compare-difference-unknown");
        };
        if one == other {
            if one.is_zero() {
                return self.form.say("calculator-compare-same");
            }
            return self
                .form
                .say_with("calculator-compare-difference", &Args::new().with("difference", self.signed(one)));
        }
        let (least, most) = (one.min(other), one.max(other));
        let args = Args::new().with("least", self.signed(least)).with("most", self.signed(most));
        self.form.say_with("calculator-compare-difference-range", &args)
    }

    fn signed(&self, difference: Money) -> String {
        match Money::ZERO.checked_sub(difference) {
            Some(less) if less > Money::ZERO => ["\u{2212}", &self.money(less)].concat(),
            _ => ["+", &self.money(difference)].concat(),
        }
    }

    /// Returns what can be said of all plans. A plan with an unknown part takes part in no verdict, and each verdict names such plans.
    fn remarks(&self, plans: &[PlanShown]) -> Vec<String> {
        let available: Vec<&PlanShown> = plans.iter().filter(|plan| plan.quote.is_available()).collect();
        let complete: Vec<_> = available.iter().filter(|plan| plan.quote.is_complete()).collect();
        let names = |of: &[&PlanShown]| {
            let names = of.iter().map(|plan| self.name(plan)).collect();
            Args::new().with("plans", list(self.messages(), names))
        };
        let open: Vec<&PlanShown> = available.iter().filter(|plan| !plan.quote.is_complete()).copied().collect();
        let cheapest = |reading: fn(Readings) -> Money| -> Vec<&PlanShown> {
            let total = |plan: &PlanShown| Readings::of(&plan.quote).map(reading);
            let least = complete.iter().filter_map(|plan| total(plan)).min();
            complete.iter().filter(|plan| total(plan) == least).map(|plan| **plan).collect()
        };
        let mut remarks = Vec::new();
        if plans.iter().any(|plan| plan.quote.has_rep_rates()) {
            remarks.push(self.form.say("calculator-compare-rates"));
        }
        if complete.len() > 1 {
            let (lower, higher) = (cheapest(|totals| totals.lower), cheapest(|totals| totals.higher));
            let same = lower.iter().map(|plan| &plan.plan).eq(higher.iter().map(|plan| &plan.plan));
            match lower.first() {
                Some(first) if same => {
                    let known = open.is_empty();
                    let id = if known { "calculator-compare-lowest" } else { "calculator-compare-lowest-known" };
                    remarks.push(self.form.say_with(id, &names(&lower).with("total", first.total.as_str())));
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
