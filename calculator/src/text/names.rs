//! What things are called: plans, charges, price lists, bounds, amounts.

use tarif_l10n::{Args, Messages, MoneyStyle};
use tarif_pricing::{Bound, ChargeId, Currency, Date, Money, PlanId, PriceList, Version};

use super::say;

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
