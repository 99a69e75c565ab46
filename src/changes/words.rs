//! Changes in the words of the command line: names of plan files, amounts with a decimal point.

use rust_decimal::Decimal;
use tarif_pricing::charge::{Increment, RoundingScope, Unused};
use tarif_pricing::conditions::{
    Channel, Clause, Day, Days, Entitlement, Fact, Renewal, ResponseClock, ServiceRow, SetBy, Window,
};
use tarif_pricing::quote::{Reason, ReasonCode};
use tarif_pricing::{
    Amount, Bound, Charge, Counter, CounterKind, Currency, Difference, Minutes, Money, Period, Quote, TextId, TimeUnit,
    Vat,
};

use super::parts::{Aspect, ClauseKind, Part, Per, PricedAt, TierModel, Value};
use super::{Change, charges};

/// A change in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeText {
    /// The part, as the plan file names it: `support.included`.
    pub part: String,
    /// What the old list says; empty if it does not have the part.
    pub before: String,
    /// What the new list says.
    pub after: String,
    /// By how much it differs: `+40, +4.21 %`; empty where that is not said.
    pub difference: String,
}

impl ChangeText {
    /// Returns a change between lists of two currencies.
    pub fn of(change: &Change, before: Currency, after: Currency) -> Self {
        let text = |value: &Option<Value>, currency| value.as_ref().map(|value| value_text(value, currency));
        Self {
            part: part(&change.part),
            before: text(&change.before, before).unwrap_or_default(),
            after: text(&change.after, after).unwrap_or_default(),
            difference: difference(change),
        }
    }

    /// Returns what became of the part, in a line: `950 → 990 CZK a month (+40, +4.21 %)`.
    pub fn line(&self, change: &Change) -> String {
        let text = match (&change.before, &change.after) {
            (Some(_), Some(_)) => pair(&self.before, &self.after),
            (None, Some(_)) => said("new", &self.after),
            (Some(_), None) => said("gone", &self.before),
            (None, None) => "changed".to_owned(),
        };
        if self.difference.is_empty() { text } else { format!("{text} ({})", self.difference) }
    }
}

/// Returns what was and what is, with what both figures are of said once: `950 → 990 CZK a month`.
pub fn pair(before: &str, after: &str) -> String {
    let is_figure = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    match (before.split_once(' '), after.split_once(' ')) {
        (Some((first, rest)), Some((second, same))) if rest == same && is_figure(first) && is_figure(second) => {
            format!("{first} → {second} {rest}")
        }
        _ => format!("{before} → {after}"),
    }
}

fn said(word: &str, text: &str) -> String {
    if text.is_empty() { word.to_owned() } else { format!("{word}: {text}") }
}

/// Returns by how much an amount differs: `+40, +4.21 %`. Tenths have two digits, as in the amounts beside it.
pub fn difference_text(difference: Difference) -> String {
    let mut amount = difference.amount();
    if amount.scale() == 1 {
        amount.rescale(2);
    }
    let amount = signed(amount);
    match difference.percent() {
        Some(percent) => format!("{amount}, {} %", signed(percent.normalize())),
        None => amount,
    }
}

fn difference(change: &Change) -> String {
    if let Some(difference) = change.difference {
        return difference_text(difference);
    }
    match (&change.before, &change.after) {
        (Some(Value::Percent(before)), Some(Value::Percent(after))) => {
            format!("{} points", signed((after.value() - before.value()).normalize()))
        }
        _ => String::new(),
    }
}

fn signed(number: Decimal) -> String {
    let sign = if number.is_sign_negative() && !number.is_zero() { "−" } else { "+" };
    format!("{sign}{}", number.abs())
}

/// Returns an amount: whole ones without digits after the point, others with those of the currency, or with all they have.
pub fn money(money: Money, currency: Currency) -> String {
    if money.amount().normalize().scale() == 0 || money.rounded(currency) != money {
        money.to_string()
    } else {
        money.with_digits(currency)
    }
}

/// Returns what a quote comes to as far as it is known: the monthly total, what is due yearly or once, and why the plan may not be bought.
pub fn quote(quote: &Quote) -> String {
    let mut said = vec![total(quote)];
    for (amount, period) in [(quote.yearly, "a year"), (quote.one_off, "once")] {
        if !amount.is_zero() {
            said.push(format!("{} {} {period}", money(amount, quote.currency), quote.currency));
        }
    }
    said.extend(quote.reasons.iter().map(|Reason { code, counter, bound }| match code {
        ReasonCode::BelowMinimum => format!("not available below {bound} {counter}"),
        ReasonCode::AboveMaximum => format!("not available above {bound} {counter}"),
        ReasonCode::MustBeZero => format!("not available with {counter}"),
        ReasonCode::MustNotBeZero => format!("not available without {counter}"),
    }));
    said.join(", ")
}

/// Returns the monthly total of a quote as far as it is known.
fn total(quote: &Quote) -> String {
    let amount = |amount| money(amount, quote.currency);
    let known = match (quote.total, quote.total_max) {
        (None, _) => return "on request".to_owned(),
        (Some(total), None) => format!("{} {}", amount(total), quote.currency),
        (Some(total), Some(most)) => format!("{} to {} {}", amount(total), amount(most), quote.currency),
    };
    if quote.is_complete() { known } else { format!("{known} + on request") }
}

fn part(part: &Part) -> String {
    match part {
        Part::Currency => "currency".to_owned(),
        Part::Vat => "vat".to_owned(),
        Part::Counter(id) => format!("counters.{id}"),
        Part::DefaultPlan => "default-plan".to_owned(),
        Part::DefaultSelection => "default-selection".to_owned(),
        Part::SourceLanguage => "source-language".to_owned(),
        Part::Fact(id) => format!("facts.{id}"),
        Part::Order => "order".to_owned(),
        Part::Bound(id) => format!("eligibility.{id}"),
        Part::Suits(id) => format!("suits.{id}"),
        Part::Charge(id) => id.to_string(),
        Part::Aspect(id, aspect) => match aspect {
            Aspect::Price => id.to_string(),
            Aspect::TierModel => format!("{id}.tiers"),
            Aspect::Tier(place) => format!("{id}.tiers.{place}"),
            Aspect::Percent => format!("{id}.percent"),
            Aspect::Counter => format!("{id}.counter"),
            Aspect::Included => format!("{id}.included"),
            Aspect::Increment => format!("{id}.increment"),
            Aspect::Rounding => format!("{id}.rounding"),
            Aspect::Unused => format!("{id}.unused"),
        },
        Part::Entitlement(id) => format!("entitlements.{id}"),
        Part::Service(id) => format!("services.{id}"),
        Part::Term => "terms.term".to_owned(),
        Part::Notice => "terms.notice".to_owned(),
        Part::Renewal => "terms.renewal".to_owned(),
        Part::Clause(kind, id) => {
            let kind = match kind {
                ClauseKind::Advantage => "advantages",
                ClauseKind::Rule => "rules",
                ClauseKind::Exclusion => "exclusions",
                ClauseKind::Precondition => "preconditions",
                ClauseKind::Note => "notes",
            };
            format!("{kind}.{id}")
        }
    }
}

fn value_text(value: &Value, currency: Currency) -> String {
    match value {
        Value::Currency(currency) => currency.to_string(),
        Value::Vat(Vat::Excluded) => "excluded".to_owned(),
        Value::Vat(Vat::Included) => "included".to_owned(),
        Value::Vat(Vat::Unstated) => "unstated".to_owned(),
        Value::Counter(counter) => counter_text(counter),
        Value::Plan(id) => id.to_string(),
        Value::Selection(selection) => {
            let entries: Vec<String> =
                selection.entries().map(|(counter, entry)| format!("{counter}={entry}")).collect();
            if entries.is_empty() { "nothing".to_owned() } else { entries.join(" ") }
        }
        Value::Language(language) => language.to_string(),
        Value::Fact(fact) => fact_text(*fact, currency),
        Value::Charge(charge) => charge_text(charge, currency),
        Value::ChargeName(id) => format!("`{id}`"),
        Value::Price(price) => price_text(price, currency),
        Value::TierModel(TierModel::Graduated) => "graduated".to_owned(),
        Value::TierModel(TierModel::Volume) => "volume".to_owned(),
        Value::Tier { up_to, price } => {
            let price = price_text(price, currency);
            up_to.map_or_else(|| format!("{price} above"), |bound| format!("{price} up to {bound}"))
        }
        Value::Percent(percent) => format!("{percent} %"),
        Value::CounterName(counter) => format!("`{counter}`"),
        Value::Time(time) => time_text(*time),
        Value::Increment(Increment::Started(step)) => format!("started {}", time_text(*step)),
        Value::Increment(Increment::Unstated) | Value::Rounding(RoundingScope::Unstated) => "unstated".to_owned(),
        Value::Rounding(RoundingScope::PerRequest) => "per request".to_owned(),
        Value::Rounding(RoundingScope::PerMonth) => "per month".to_owned(),
        Value::Unused(Unused::Expires) => "expires".to_owned(),
        Value::Unused(Unused::Carries) => "carries over".to_owned(),
        Value::Unused(Unused::Unstated) => "unstated".to_owned(),
        Value::Bound(bound) => bound_text(bound),
        Value::Entitlement(entitlement, footnotes) => noted(entitlement_text(entitlement), footnotes),
        Value::Service(row) => noted(service_text(row), &row.footnotes),
        Value::Months(1) => "1 month".to_owned(),
        Value::Months(months) => format!("{months} months"),
        Value::Renewal(Renewal::Unstated) => "unstated".to_owned(),
        Value::Renewal(Renewal::Ends) => "ends".to_owned(),
        Value::Renewal(Renewal::ByMonths(1)) => "by 1 month".to_owned(),
        Value::Renewal(Renewal::ByMonths(months)) => format!("by {months} months"),
        Value::Clause(clause) => clause_text(clause, currency),
    }
}

fn time_text(time: Minutes) -> String {
    if time.is_zero() { "none".to_owned() } else { time.to_string() }
}

fn counter_text(counter: &Counter) -> String {
    let kind = match counter.kind {
        CounterKind::Units => "units",
        CounterKind::Time(TimeUnit::Hours) => "time in hours",
        CounterKind::Time(TimeUnit::Minutes) => "time in minutes",
        CounterKind::Money => "money",
    };
    counter.starts_as.as_ref().map_or_else(|| kind.to_owned(), |other| format!("{kind}, starts as `{other}`"))
}

fn fact_text(fact: Fact, currency: Currency) -> String {
    match fact {
        Fact::Count(count) => count.to_string(),
        Fact::Duration(time) => time.to_string(),
        Fact::Percent(percent) => format!("{percent} %"),
        Fact::Money(amount) => format!("{} {currency}", money(amount, currency)),
    }
}

/// Returns the prices of a charge; an allowance is said with the rate beyond it.
fn charge_text(charge: &Charge, currency: Currency) -> String {
    let said = charges::aspects(charge).into_iter().filter_map(|(_, value)| match &value {
        Value::Time(time) if time.is_zero() => None,
        Value::Time(time) => Some(format!("{time} included")),
        Value::Price(_) | Value::Tier { .. } | Value::Percent(_) => Some(value_text(&value, currency)),
        _ => None,
    });
    said.collect::<Vec<_>>().join(", ")
}

fn price_text(price: &PricedAt, currency: Currency) -> String {
    let amount = match price.amount {
        Amount::Published(amount) => format!("{} {currency}", money(amount, currency)),
        Amount::OnRequest => "on request".to_owned(),
    };
    let period = |period| match period {
        Period::Month => " a month",
        Period::Year => " a year",
        Period::Once => " once",
        Period::Unstated => "",
    };
    match &price.per {
        Per::Period(per) => format!("{amount}{}", period(*per)),
        Per::Unit(counter, per) => format!("{amount} per {counter}{}", period(*per)),
        Per::Time(time) => format!("{amount} per {time}"),
        Per::Occasion => format!("{amount} each time"),
    }
}

fn bound_text(bound: &Bound) -> String {
    match (bound.at_least.filter(|least| *least > 0), bound.at_most) {
        (None, None) => "any".to_owned(),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
    }
}

fn entitlement_text(entitlement: &Entitlement) -> String {
    match entitlement {
        Entitlement::Yes => "yes".to_owned(),
        Entitlement::No => "no".to_owned(),
        Entitlement::Partly => "partly".to_owned(),
        Entitlement::Unstated => "unstated".to_owned(),
        Entitlement::Count { count, per, each_at_most } => {
            let per = match per {
                Period::Month => "a month",
                Period::Year => "a year",
                Period::Once => "once",
                Period::Unstated => "in a period that is not stated",
            };
            let each = each_at_most.map(|longest| format!(", each at most {longest}")).unwrap_or_default();
            format!("{count} {per}{each}")
        }
        Entitlement::Level(text) | Entitlement::Text(text) => format!("`{text}`"),
    }
}

fn service_text(row: &ServiceRow) -> String {
    let response = row.response.as_ref().map(|response| {
        let clock = match response.clock {
            ResponseClock::WindowHours => "window hours",
            ResponseClock::ElapsedHours => "elapsed hours",
            ResponseClock::Unstated => "clock unstated",
        };
        format!("within {} ({clock})", response.within)
    });
    let said: Vec<String> = response.into_iter().chain(row.windows.iter().map(window_text)).collect();
    match row.set_by {
        SetBy::Contract => "set by contract".to_owned(),
        SetBy::Offer if said.is_empty() => "unstated".to_owned(),
        SetBy::Offer => said.join(", "),
    }
}

fn window_text(window: &Window) -> String {
    let days = match &window.days {
        Days::Workdays => "workdays".to_owned(),
        Days::Daily => "daily".to_owned(),
        Days::Named(days) => days_text(days),
    };
    let hours: Vec<String> = window.hours.iter().map(|hours| format!("{}–{}", hours.from, hours.to)).collect();
    let week = window.week_of_month.map(|week| format!(", week {week} of the month")).unwrap_or_default();
    let channels = window.channels.iter().map(|channel| match channel {
        Channel::OnSite => " on site",
        Channel::Remote => " remotely",
        Channel::OnCall => " on call",
    });
    format!("{days} {}{week}{}", hours.join(" and "), channels.collect::<Vec<_>>().join(" and"))
}

/// Returns days as a plan file has them, with three or more that follow one another as a span: `mon-fri, holiday`.
fn days_text(days: &[Day]) -> String {
    const ALL: [(Day, &str); 8] = [
        (Day::Monday, "mon"),
        (Day::Tuesday, "tue"),
        (Day::Wednesday, "wed"),
        (Day::Thursday, "thu"),
        (Day::Friday, "fri"),
        (Day::Saturday, "sat"),
        (Day::Sunday, "sun"),
        (Day::Holiday, "holiday"),
    ];
    let (week, holiday) = ALL.split_at(7);
    let mut said: Vec<String> = Vec::new();
    for span in week.split(|(day, _)| !days.contains(day)).filter(|span| !span.is_empty()) {
        match span {
            [(_, first), _, .., (_, last)] => said.push(format!("{first}-{last}")),
            span => said.extend(span.iter().map(|(_, name)| (*name).to_owned())),
        }
    }
    said.extend(holiday.iter().filter(|(day, _)| days.contains(day)).map(|(_, name)| (*name).to_owned()));
    said.join(", ")
}

fn clause_text(clause: &Clause, currency: Currency) -> String {
    let facts = clause.facts.iter().map(|(id, fact)| format!("{id} = {}", fact_text(*fact, currency)));
    facts.collect::<Vec<_>>().join(", ")
}

fn noted(text: String, footnotes: &[TextId]) -> String {
    if footnotes.is_empty() {
        return text;
    }
    let notes: Vec<String> = footnotes.iter().map(|id| format!("`{id}`")).collect();
    format!("{text}, with the note {}", notes.join(" and "))
}
