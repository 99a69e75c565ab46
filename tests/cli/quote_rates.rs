//! Rates that a sales rep supplies.

use serde_json::json;

use crate::program::{quote, refusal};

#[test]
fn a_rate_completes_the_quote_and_stays_marked() {
    // 15.00 + 15 min × 1.50
    let quote = quote("support-pakete/paket-s support=25min --rate minutes=1.50/min");
    assert_eq!((&quote["total"], &quote["complete"]), (&json!("37.50"), &json!(true)));
    assert_eq!(quote["lines"][0]["rate_by"], json!("list"));
    assert_eq!(quote["lines"][1]["rate_by"], json!("rep"));
}

#[test]
fn a_rate_for_an_hour_may_be_given_where_the_offer_counts_minutes() {
    // 15 min at 90 an hour are 22.50
    assert_eq!(quote("support-pakete/paket-s support=25min --rate minutes=90/h")["total"], json!("37.50"));
}

#[test]
fn several_charges_may_have_rates() {
    let quote = quote("sadarbiba/standarts --rate fee=300/month");
    assert_eq!((&quote["total"], &quote["complete"]), (&json!("300.00"), &json!(false)));
}

#[test]
fn with_several_plans_a_rate_serves_those_that_have_the_charge() {
    let quotes = quote("support-pakete support=25min --rate minutes=1.50/min");
    let totals: Vec<_> = quotes.as_array().unwrap().iter().map(|quote| quote["total"].clone()).collect();
    // 15 + 15 × 1.5; 25 of 30 and of 60 min are included; the maintenance contract has no minutes
    assert_eq!(totals, [json!("37.50"), json!("40.00"), json!("80.00"), json!(null)]);
}

#[test]
fn a_rate_for_a_charge_that_no_plan_has_is_refused() {
    assert_eq!(
        refusal("support-pakete support=25min --rate hours=90/h"),
        "error: `hours` is not a charge of this plan; expected one of `minutes`, `fee`\n"
    );
}

#[test]
fn a_rate_for_a_published_amount_is_refused() {
    assert_eq!(
        refusal("podpora/standard support=1h --rate support=1/h"),
        "error: `support` takes no rate of yours: its amount is published, or nothing counts it\n"
    );
}

#[test]
fn a_rate_in_a_unit_that_does_not_fit_is_refused() {
    assert_eq!(
        refusal("support-pakete/paket-s --rate minutes=1.50/month"),
        "error: `month` is not a unit of `minutes`; expected min\n"
    );
}

#[test]
fn a_rate_that_is_none_is_refused() {
    for (rate, said) in [
        (
            "minutes",
            "error: `minutes` is not a rate of a charge; expected a charge and a rate, such as `minutes=1.50/min`\n",
        ),
        (
            "minutes=1.50",
            "error: `1.50` is not a rate; expected an amount and a unit, such as `1.50/min`, `80/h`, `12/pc` or `300/month`\n",
        ),
        ("minutes=-1/min", "error: `-1` is negative; expected an amount of 0 or more\n"),
        ("minutes=1,5/min", "error: `1,5` is not an amount; expected digits with a decimal point, such as `12.50`\n"),
    ] {
        assert_eq!(refusal(&format!("support-pakete/paket-s --rate {rate}")), said);
    }
}

#[test]
fn two_rates_for_one_charge_are_refused() {
    assert_eq!(
        refusal("support-pakete/paket-s --rate minutes=1/min --rate minutes=2/min"),
        "error: a rate for `minutes` is given twice; expected one\n"
    );
}
