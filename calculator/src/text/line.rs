//! The lines of a quote: what is charged for, how much of it, at what price.

use tarif_l10n::{Args, Messages, MoneyStyle, Value};
use tarif_pricing::quote::{Line, Quantity, RateBy, Unknown};
use tarif_pricing::{ChargeId, ChargeKind, CounterId, Minutes, Money, Period, PriceList, Quote};

use super::totals::range;
use super::{Writer, charge_name, say};

/// A line of a quote as it is read, known or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineText {
    /// The charge.
    pub charge: ChargeId,
    /// What is charged for: "Monthly fee".
    pub label: String,
    /// How much of it: "8 computers", "15 min", "–".
    pub quantity: String,
    /// Whether it is a fee or a discount, which no quantity belongs to.
    pub is_fee: bool,
    /// What one costs: "25 € per computer"; empty where that is not known.
    pub price: String,
    /// What is due, or in its place that it is not published.
    pub amount: String,
    /// How it came about: "45 min charged, 30 min prepaid → 15 min × 800 Kč an hour = 200 Kč".
    pub explanation: String,
    /// Whether the amount is known.
    pub known: bool,
    /// Whether it is part of the monthly sum, and not due once or once a year.
    pub monthly: bool,
}

/// Returns what stands in the place of an amount that is not published.
pub(crate) fn on_request_text(messages: &Messages, unknown: &Unknown) -> String {
    let id = match unknown.quantity {
        Some(_) => "calculator-unknown-amount",
        None => "calculator-unknown-uncounted",
    };
    say(messages, id, &Args::new())
}

/// Returns time that a price list counts by a counter, as it is written: in minutes alone where the offer counts in minutes, so that 60 minutes beside 10 are not an hour.
pub fn counted_time(price_list: &PriceList, counter: &CounterId, time: Minutes) -> Value {
    match price_list.counter(counter) {
        Some(counter) if counter.kind.is_minutes() => Value::MinutesAlone(time.get()),
        _ => Value::Minutes(time.get()),
    }
}

impl Writer<'_> {
    fn range(&self, least: Money, most: Money, style: MoneyStyle) -> String {
        range(self.messages, self.price_list.currency, [least, most], style)
    }

    /// Returns the known and the unknown lines, brought together in the order of the plan's charges.
    pub(super) fn lines(&self, quote: &Quote) -> Vec<LineText> {
        let mut lines = Vec::new();
        for charge in self.price_list.plan(&quote.plan).into_iter().flat_map(|plan| &plan.charges) {
            let known = quote.lines.iter().filter(|line| line.charge == charge.id);
            lines.extend(known.map(|line| self.known(quote, line)));
            let unknown = quote.unknown.iter().filter(|unknown| unknown.charge == charge.id);
            lines.extend(unknown.map(|unknown| self.unknown(quote, unknown, charge.kind.period())));
        }
        lines
    }

    fn known(&self, quote: &Quote, line: &Line) -> LineText {
        let quantity = if line.percent_off.is_some() { &Quantity::Fee } else { &line.quantity };
        let mut label = self.label(&line.charge);
        if line.rate_by == RateBy::Rep {
            label = [&label, " (", &self.say("calculator-rate-by-rep", &Args::new()), ")"].concat();
        }
        LineText {
            charge: line.charge.clone(),
            label,
            quantity: match self.by_the_higher_reading(quote, line) {
                Some((more, _)) => {
                    let [least, most] = [quantity, &more.quantity].map(|it| self.quantity(quote, &line.charge, it));
                    self.say("calculator-total-range", &Args::new().with("total", least).with("most", most))
                }
                None => self.quantity(quote, &line.charge, quantity),
            },
            is_fee: *quantity == Quantity::Fee,
            price: self.price(line),
            amount: match line.amount_max {
                Some(most) => self.range(line.amount, most, MoneyStyle::Full),
                None => self.money(line.amount, MoneyStyle::Full),
            },
            explanation: self.explanation(quote, line),
            known: true,
            monthly: line.period.is_monthly(),
        }
    }

    fn unknown(&self, quote: &Quote, unknown: &Unknown, period: Period) -> LineText {
        let quantity = unknown.quantity.as_ref().unwrap_or(&Quantity::Fee);
        LineText {
            charge: unknown.charge.clone(),
            label: self.label(&unknown.charge),
            quantity: self.quantity(quote, &unknown.charge, quantity),
            is_fee: *quantity == Quantity::Fee,
            price: String::new(),
            amount: on_request_text(self.messages, unknown),
            explanation: self.explanation_of_unknown(quote, unknown),
            known: false,
            monthly: period.is_monthly(),
        }
    }

    fn label(&self, charge: &ChargeId) -> String {
        charge_name(self.messages, self.price_list, charge)
    }

    /// Returns how much is charged for by a charge of the quote's plan.
    pub(crate) fn quantity(&self, quote: &Quote, charge: &ChargeId, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Fee => self.say("calculator-fee-quantity", &Args::new()),
            Quantity::Units(count, counter) => {
                self.say(&["counter-", counter.as_str(), "-count"].concat(), &Args::new().with("count", *count))
            }
            Quantity::Time(time) => self.messages.value(&self.time(quote, charge, *time)).unwrap_or_default(),
            Quantity::Money(money) => self.money(*money, MoneyStyle::Short),
        }
    }

    /// Returns time that a charge of the quote's plan counts.
    pub(crate) fn time(&self, quote: &Quote, charge: &ChargeId, time: Minutes) -> Value {
        let charges = self.price_list.plan(&quote.plan).map(|plan| plan.charges.as_slice()).unwrap_or_default();
        match charges.iter().find(|found| found.id == *charge).map(|found| &found.kind) {
            Some(ChargeKind::Usage(usage)) => counted_time(self.price_list, &usage.counter, time),
            _ => Value::Minutes(time.get()),
        }
    }

    pub(crate) fn price(&self, line: &Line) -> String {
        let price = self.money(line.unit_price, MoneyStyle::Short);
        if let Some(percent) = line.percent_off {
            let args = Args::new().with("amount", price).with("percent", Value::Percent(percent.value()));
            return self.say("calculator-discounted", &args);
        }
        match &line.per {
            Quantity::Units(_, counter) => {
                let per = self.say(&["counter-", counter.as_str(), "-per"].concat(), &Args::new());
                self.say("calculator-price-per-unit", &Args::new().with("price", price).with("per", per))
            }
            Quantity::Time(time) => {
                let args = Args::new().with("price", price).with("time", Value::Minutes(time.get()));
                self.say("calculator-price-per-time", &args)
            }
            Quantity::Fee | Quantity::Money(_) => price,
        }
    }
}
