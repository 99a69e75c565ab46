//! A quote in the words of one language. The command line prints the same texts.

use tarif_l10n::{Args, Messages, MoneyStyle, Value};
use tarif_pricing::quote::{Line, Note, Quantity, RateBy, Reason, Unknown};
use tarif_pricing::{
    Bound, ChargeId, ChargeKind, CounterId, Currency, Date, Minutes, Money, Period, PlanId, PriceList, Quote, Version,
};

use crate::vat;

/// A quote as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteText {
    /// The plan's name.
    pub plan: String,
    /// The monthly total: "950 Kč", "950 Kč + …", "950 Kč to 1 150 Kč", "on request".
    pub total: String,
    /// What applies, in the order of the plan's charges.
    pub lines: Vec<LineText>,
    /// The sum of the monthly lines, as it stands under them; as [`QuoteText::total`], with all digits.
    pub sum: String,
    /// What the sum is called: "Sum a month", or only "Sum" where all of it is on request.
    pub sum_label: String,
    /// What stands beside the total: "a month"; empty where all of it is on request.
    pub per: String,
    /// What is due once a year, a sentence; nothing if that is nothing.
    pub yearly: Option<String>,
    /// What is paid once, a sentence; nothing if that is nothing.
    pub one_off: Option<String>,
    /// What must be said beside the figures, sentences.
    pub notes: Vec<String>,
    /// Whether amounts are with or without VAT, sentences on those that are published; nothing where there is none.
    pub vat: Option<String>,
    /// That rates of the rep are in the totals, a sentence; nothing if none are.
    pub rep_rates: Option<String>,
    /// Why the plan may not be bought, sentences; none if it may.
    pub reasons: Vec<String>,
}

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

/// Returns a message's text. One that cannot be written shows its id.
pub fn say(messages: &Messages, id: &str, args: &Args) -> String {
    messages.text(id, args).unwrap_or_else(|_| id.to_owned())
}

/// What is known of a monthly total.
pub(crate) struct Totals {
    /// The sum of what is known; nothing when nothing that applies has an amount.
    pub(crate) total: Option<Money>,
    /// The higher sum, where there are two.
    pub(crate) total_max: Option<Money>,
    /// Whether everything that applies has an amount.
    pub(crate) complete: bool,
}

impl Totals {
    /// Returns the total as it is read: "950 Kč", "950 Kč + …", "950 Kč to 1 150 Kč", "on request".
    pub(crate) fn text(&self, messages: &Messages, currency: Currency, style: MoneyStyle) -> String {
        let Some(total) = self.total else {
            let id = if self.complete { "calculator-total-nothing" } else { "calculator-total-unknown" };
            return say(messages, id, &Args::new());
        };
        let known = match self.total_max {
            Some(most) => range(messages, currency, [total, most], style),
            None => money_text(messages, currency, total, style),
        };
        let id = if self.complete { "calculator-total-value" } else { "calculator-total-open" };
        say(messages, id, &Args::new().with("total", known))
    }
}

fn range(messages: &Messages, currency: Currency, ends: [Money; 2], style: MoneyStyle) -> String {
    let [least, most] = ends.map(|end| money_text(messages, currency, end, style));
    say(messages, "calculator-total-range", &Args::new().with("total", least).with("most", most))
}

/// Writes the parts of a quote.
pub(crate) struct Writer<'a> {
    messages: &'a Messages,
    pub(crate) price_list: &'a PriceList,
}

/// Returns a quote in the words of `messages`. The quote must be one of `price_list`.
pub fn quote_text(messages: &Messages, price_list: &PriceList, quote: &Quote) -> QuoteText {
    let writer = Writer { messages, price_list };
    let (per, sum_label) = match quote.total.is_some() || quote.is_complete() {
        true => (writer.say("calculator-total-month", &Args::new()), "calculator-sum"),
        false => (String::new(), "calculator-sum-on-request"),
    };
    QuoteText {
        plan: plan_name(messages, price_list, &quote.plan),
        total: writer.total(quote, MoneyStyle::Short),
        lines: writer.lines(quote),
        sum: writer.total(quote, MoneyStyle::Full),
        sum_label: writer.say(sum_label, &Args::new()),
        per,
        yearly: writer.due("calculator-yearly", quote.yearly),
        one_off: writer.due("calculator-one-off", quote.one_off),
        notes: quote
            .notes
            .iter()
            .filter(|note| !has_other_reading(quote, note))
            .map(|note| writer.note(quote, note))
            .collect(),
        vat: vat::of_quote(quote).map(|id| writer.say(id, &Args::new())),
        rep_rates: writer.rep_rates(quote),
        reasons: quote.reasons.iter().map(|reason| writer.reason(reason)).collect(),
    }
}

/// Returns what must be said beside a monthly total, sentences: that rates of the rep are in it, what is due once a year, what is due once.
pub(crate) fn beside_texts(messages: &Messages, price_list: &PriceList, quote: &Quote) -> Vec<String> {
    let writer = Writer { messages, price_list };
    let due = [writer.due("calculator-yearly", quote.yearly), writer.due("calculator-one-off", quote.one_off)];
    writer.rep_rates(quote).into_iter().chain(due.into_iter().flatten()).collect()
}

/// Returns why a plan may not be bought, sentences; none if it may.
pub(crate) fn reason_texts(messages: &Messages, price_list: &PriceList, quote: &Quote) -> Vec<String> {
    let writer = Writer { messages, price_list };
    quote.reasons.iter().map(|reason| writer.reason(reason)).collect()
}

/// Returns the message that says which counts a bound admits, and its values; nothing bounds them where there is none.
pub fn bound_message(bound: Option<&Bound>) -> (&'static str, Args) {
    let (least, most) = bound.map_or((None, None), |bound| (bound.at_least.filter(|least| *least > 0), bound.at_most));
    let mut args = Args::new();
    if let Some(least) = least {
        args.insert("least", least);
    }
    if let Some(most) = most {
        args.insert("most", most);
    }
    let id = match (least, most) {
        (None, None) => "versions-range-any",
        (Some(_), None) => "versions-range-from",
        (None, Some(_)) => "versions-range-to",
        (Some(_), Some(_)) => "versions-range-between",
    };
    (id, args)
}

/// Returns an amount with its currency.
pub(crate) fn money_text(messages: &Messages, currency: Currency, money: Money, style: MoneyStyle) -> String {
    messages.money(money.amount(), currency.code(), currency.digits(), style).unwrap_or_default()
}

/// Returns the name of a plan.
pub fn plan_name(messages: &Messages, price_list: &PriceList, plan: &PlanId) -> String {
    let id = [price_list.catalogue.as_str(), "-plan-", plan.as_str(), "-name"].concat();
    say(messages, &id, &Args::new())
}

/// Returns the name of a charge.
pub fn charge_name(messages: &Messages, price_list: &PriceList, charge: &ChargeId) -> String {
    let id = [price_list.catalogue.as_str(), "-charge-", charge.as_str()].concat();
    say(messages, &id, &Args::new())
}

/// Returns what stands in the place of an amount that is not published.
pub(crate) fn on_request_text(messages: &Messages, unknown: &Unknown) -> String {
    let id = match unknown.quantity {
        Some(_) => "calculator-unknown-amount",
        None => "calculator-unknown-uncounted",
    };
    say(messages, id, &Args::new())
}

/// Returns the monthly total of a quote alone: what stands beside a plan's name.
pub fn total_text(messages: &Messages, price_list: &PriceList, quote: &Quote) -> String {
    Writer { messages, price_list }.total(quote, MoneyStyle::Short)
}

/// Returns the parts of a day, `day`, `month` and `year`, for messages that write it in the case that they need.
pub fn day_args(day: Date) -> Args {
    let (month, year) = (u32::from(day.month()), day.year().to_string());
    Args::new().with("day", u32::from(day.day())).with("month", month).with("year", year)
}

/// Returns what messages name a price list by: the parts of the day on which it takes effect, and `number`, which is 1 for the first list of that day.
pub fn version_args(version: Version) -> Args {
    day_args(version.effective()).with("number", u32::from(version.number()))
}

/// Returns which price list figures are of: "Price list in force from 1 November 2026".
pub fn price_list_text(messages: &Messages, version: Version) -> String {
    say(messages, "calculator-price-list", &version_args(version))
}

/// Returns names in a list: "Mini, Mini plus and Standard".
pub fn list(messages: &Messages, names: Vec<String>) -> String {
    let Some((last, first)) = names.split_last() else {
        return String::new();
    };
    if first.is_empty() {
        return last.clone();
    }
    say(messages, "list-and", &Args::new().with("first", first.join(", ")).with("last", last.as_str()))
}

/// Returns time that a price list counts by a counter, as it is written: in minutes alone where the offer counts in minutes, so that 60 minutes beside 10 are not an hour.
pub fn counted_time(price_list: &PriceList, counter: &CounterId, time: Minutes) -> Value {
    match price_list.counter(counter) {
        Some(counter) if counter.kind.is_minutes() => Value::MinutesAlone(time.get()),
        _ => Value::Minutes(time.get()),
    }
}

/// Returns whether a note says what time counts by one reading of the offer, while another note says what counts by both.
fn has_other_reading(quote: &Quote, note: &Note) -> bool {
    let Note::Allowance { charge: counted, .. } = note else { return false };
    quote.notes.iter().any(|other| matches!(other, Note::RoundingUnstated { charge, .. } if charge == counted))
}

fn minutes(minutes: Minutes) -> Value {
    Value::Minutes(minutes.get())
}

impl Writer<'_> {
    pub(crate) fn say(&self, id: &str, args: &Args) -> String {
        say(self.messages, id, args)
    }

    pub(crate) fn money(&self, money: Money, style: MoneyStyle) -> String {
        money_text(self.messages, self.price_list.currency, money, style)
    }

    fn due(&self, id: &str, amount: Money) -> Option<String> {
        let args = || Args::new().with("amount", self.money(amount, MoneyStyle::Short));
        (!amount.is_zero()).then(|| self.say(id, &args()))
    }

    fn rep_rates(&self, quote: &Quote) -> Option<String> {
        quote.has_rep_rates().then(|| self.say("calculator-rates-included", &Args::new()))
    }

    fn total(&self, quote: &Quote, style: MoneyStyle) -> String {
        let totals = Totals { total: quote.total, total_max: quote.total_max, complete: quote.is_complete() };
        totals.text(self.messages, self.price_list.currency, style)
    }

    fn range(&self, least: Money, most: Money, style: MoneyStyle) -> String {
        range(self.messages, self.price_list.currency, [least, most], style)
    }

    /// Returns the known and the unknown lines, brought together in the order of the plan's charges.
    fn lines(&self, quote: &Quote) -> Vec<LineText> {
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
            _ => minutes(time),
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
                let args = Args::new().with("price", price).with("time", minutes(*time));
                self.say("calculator-price-per-time", &args)
            }
            Quantity::Fee | Quantity::Money(_) => price,
        }
    }

    fn note(&self, quote: &Quote, note: &Note) -> String {
        let mut args = Args::new();
        let id = match note {
            Note::IncrementUnstated { .. } => "note-increment-unstated",
            Note::RoundingUnstated { charge, per_month, per_request } => {
                args.insert("per-month", self.time(quote, charge, *per_month));
                args.insert("per-request", self.time(quote, charge, *per_request));
                "note-rounding-unstated"
            }
            // What was entered is written as it always is, whatever the offer counts in.
            Note::Allowance { charge, entered, charged, included } => {
                args.insert("entered", minutes(*entered));
                args.insert("charged", self.time(quote, charge, *charged));
                if included.is_zero() {
                    "note-rounded"
                } else {
                    args.insert("included", self.time(quote, charge, *included));
                    "note-allowance"
                }
            }
            Note::AllowanceCarries { .. } => "note-allowance-carries",
            // What has no amount is not counted as a month's either.
            Note::PeriodUnstated { charge } if quote.unknown.iter().any(|unknown| unknown.charge == *charge) => {
                "note-period-unstated-on-request"
            }
            Note::PeriodUnstated { .. } => "note-period-unstated",
            Note::OutsideSuitedSize { counter, bound } => {
                args.insert("counter", self.counter(counter));
                args.insert("bound", *bound);
                "note-outside-suited-size"
            }
        };
        self.say(id, &args)
    }

    /// Returns the sentence for a reason: the counter's own where the language has one, else the general one.
    fn reason(&self, reason: &Reason) -> String {
        let code = reason.code.as_str();
        let own = ["reason-", reason.counter.as_str(), "-", code].concat();
        let args = Args::new().with("counter", self.counter(&reason.counter)).with("bound", reason.bound);
        let id = if self.messages.contains(&own) { own } else { ["reason-", code].concat() };
        self.say(&id, &args)
    }

    fn counter(&self, counter: &CounterId) -> String {
        self.say(&["counter-", counter.as_str()].concat(), &Args::new())
    }
}
