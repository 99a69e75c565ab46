//! Charges as they are shown: on plan cards, in the comparison, on plan pages.

use serde::Serialize;
use tarif_calculator::text::counted_time;
use tarif_l10n::{Args, Value};
use tarif_pricing::charge::{Increment, OneOff, PerUnit, Tiers, UnitPrice, Usage};
use tarif_pricing::{Amount, Charge, ChargeKind, CounterId, Minutes, Period, Plan, PriceList};

use super::fragment::Fragment;
use super::price::Price;
use super::texts::Texts;
use crate::site::Context;

/// A charge of a plan with its prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChargeView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Its price, or one for each tier.
    pub prices: Vec<TierView>,
    /// What else holds for it: an allowance, an increment, a period that is not stated.
    pub details: Vec<String>,
}

/// One price of a charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierView {
    /// For how many units it holds, where it does not hold for all.
    pub label: Option<String>,
    /// The price.
    pub price: Fragment<Price>,
}

impl ChargeView {
    /// Returns its prices.
    pub(super) fn prices(&self) -> impl Iterator<Item = &Fragment<Price>> {
        self.prices.iter().map(|tier| &tier.price)
    }
}

/// Shows the charges of one plan.
pub(super) struct Charges<'a, 't> {
    pub(super) texts: &'a Texts<'t>,
    pub(super) price_list: &'a PriceList,
    pub(super) plan: &'a Plan,
}

impl Charges<'_, '_> {
    /// Returns all charges of the plan in their order.
    pub(super) fn all(&self) -> Vec<ChargeView> {
        self.plan.charges.iter().map(|charge| self.one(charge)).collect()
    }

    /// Returns one of its charges.
    pub(super) fn one(&self, charge: &Charge) -> ChargeView {
        let catalogue = &self.price_list.catalogue;
        let context = Context::Plan(catalogue, &self.plan.id);
        let label = self.texts.about(context, &format!("{catalogue}-charge-{}", charge.id), Args::new());
        let (prices, details) = self.prices(charge);
        ChargeView { id: charge.id.to_string(), label, prices, details }
    }

    fn prices(&self, charge: &Charge) -> (Vec<TierView>, Vec<String>) {
        let of = format!("{}/{}/{}", self.price_list.catalogue, self.plan.id, charge.id);
        match &charge.kind {
            ChargeKind::Flat(flat) => {
                (self.periodic(flat.amount, flat.per, of), self.period(flat.per, flat.amount.is_on_request()))
            }
            ChargeKind::PerUnit(per_unit) => (self.per_unit(per_unit, &of), self.per_unit_details(per_unit)),
            ChargeKind::Usage(usage) => (self.usage(usage, of), self.usage_details(usage)),
            ChargeKind::PercentOff(percent_off) => {
                (single(Price::percent(self.texts, percent_off.percent, of)), Vec::new())
            }
            ChargeKind::Minimum(minimum) => (
                self.periodic(minimum.amount, Period::Month, of),
                self.period(Period::Month, minimum.amount.is_on_request()),
            ),
            ChargeKind::OneOff(one_off) => {
                (self.one_off(one_off, of), self.period(Period::Once, one_off.amount.is_on_request()))
            }
            ChargeKind::PerEvent(per_event) => (self.bare(per_event.amount, of), Vec::new()),
        }
    }

    fn bare(&self, amount: Amount, of: String) -> Vec<TierView> {
        single(Price::new(self.texts, self.price_list.currency, amount, of, |money| money))
    }

    fn periodic(&self, amount: Amount, per: Period, of: String) -> Vec<TierView> {
        single(Price::new(self.texts, self.price_list.currency, amount, of, |money| self.a_period(money, per)))
    }

    fn one_off(&self, one_off: &OneOff, of: String) -> Vec<TierView> {
        let once = |money| match &one_off.counter {
            Some(counter) => self.a_unit(money, counter, Period::Once),
            None => self.a_period(money, Period::Once),
        };
        single(Price::new(self.texts, self.price_list.currency, one_off.amount, of, once))
    }

    fn per_unit(&self, per_unit: &PerUnit, of: &str) -> Vec<TierView> {
        let price = |amount, of| {
            let a_unit = |money| self.a_unit(money, &per_unit.counter, per_unit.per);
            Price::new(self.texts, self.price_list.currency, amount, of, a_unit)
        };
        let tiers = match &per_unit.price {
            UnitPrice::Single(amount) => return single(price(*amount, of.to_owned())),
            UnitPrice::Graduated(tiers) | UnitPrice::Volume(tiers) => tiers,
        };
        let bounded = tiers.bounded.iter().map(|tier| {
            let label = self.texts.with("tier-up-to", Args::new().with("bound", tier.up_to));
            TierView { label: Some(label), price: price(tier.amount, format!("{of}/{}", tier.up_to)).into() }
        });
        let above = TierView { label: self.above(tiers), price: price(tiers.above, format!("{of}/above")).into() };
        bounded.chain([above]).collect()
    }

    fn above(&self, tiers: &Tiers) -> Option<String> {
        let last = tiers.bounded.last()?;
        Some(self.texts.with("tier-above", Args::new().with("bound", last.up_to)))
    }

    fn usage(&self, usage: &Usage, of: String) -> Vec<TierView> {
        single(Price::new(self.texts, self.price_list.currency, usage.rate, of, |money| {
            let args = Args::new().with("price", money).with("time", time(usage.per));
            self.texts.with("price-per-time", args)
        }))
    }

    fn usage_details(&self, usage: &Usage) -> Vec<String> {
        let time = |time| Args::new().with("time", counted_time(self.price_list, &usage.counter, time));
        let mut details = Vec::new();
        if !usage.included.is_zero() {
            details.push(self.texts.with("charge-included", time(usage.included)));
        }
        details.push(match usage.increment {
            Increment::Unstated => self.texts.text("charge-increment-unstated"),
            Increment::Started(step) if step.get() == 1 => self.texts.text("charge-exact-minute"),
            Increment::Started(step) => self.texts.with("charge-increment", time(step)),
        });
        details
    }

    /// What the phrase of a price says is said beside it where there is no amount to put into the phrase.
    fn per_unit_details(&self, per_unit: &PerUnit) -> Vec<String> {
        let nothing_published = per_unit.price.amounts().all(|amount| amount.is_on_request());
        let unit = nothing_published.then(|| self.texts.text(&format!("counter-{}-per", per_unit.counter)));
        unit.into_iter().chain(self.period(per_unit.per, nothing_published)).collect()
    }

    /// Returns the period of a price where the price itself does not name it: one that the offer does not state, and that of an amount on request.
    fn period(&self, per: Period, on_request: bool) -> Vec<String> {
        let id = match per {
            Period::Unstated => "period-unstated",
            _ if !on_request => return Vec::new(),
            Period::Month => "period-month",
            Period::Year => "period-year",
            Period::Once => "period-once",
        };
        vec![self.texts.text(id)]
    }

    /// Unit and period are one phrase, because languages join them in ways of their own: "je Computer und Monat".
    fn a_unit(&self, money: String, counter: &CounterId, per: Period) -> String {
        let phrase = match per {
            Period::Month => "price-per-unit-month",
            Period::Year => "price-per-unit-year",
            Period::Once => "price-per-unit-once",
            Period::Unstated => "price-per-unit",
        };
        let unit = self.texts.text(&format!("counter-{counter}-per"));
        self.texts.with(phrase, Args::new().with("price", money).with("per", unit))
    }

    fn a_period(&self, money: String, per: Period) -> String {
        let phrase = match per {
            Period::Month => "price-per-month",
            Period::Year => "price-per-year",
            Period::Once => "price-once",
            Period::Unstated => return money,
        };
        self.texts.with(phrase, Args::new().with("price", money))
    }
}

fn single(price: Price) -> Vec<TierView> {
    vec![TierView { label: None, price: price.into() }]
}

fn time(minutes: Minutes) -> Value {
    Value::Minutes(minutes.get())
}
