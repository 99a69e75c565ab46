//! The worked examples of the five offers.

use serde_json::{Value, json};

use crate::program::quote;

/// Returns the codes of the reasons, each with its counter and bound.
fn reasons(quote: &Value) -> Vec<(&str, &str, u64)> {
    let reasons = quote["reasons"].as_array().unwrap().iter();
    let parts = reasons.map(|reason| {
        (reason["code"].as_str().unwrap(), reason["counter"].as_str().unwrap(), reason["bound"].as_u64().unwrap())
    });
    parts.collect()
}

fn notes(quote: &Value) -> Vec<&str> {
    quote["notes"].as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect()
}

#[test]
fn totals_are_those_of_the_offers() {
    for (words, total) in [
        // 3 × 15
        ("vzdrzevanje/mini pc=3 user=3", "45.00"),
        // 8 × 25 + 1 × 50
        ("vzdrzevanje/standard pc=8 user=8 server=1", "250.00"),
        // 12 × 35 + 2 × 60 = 540, and 100 − 30 % = 70
        ("vzdrzevanje/napredni pc=12 user=12 server=2 other=100", "610.00"),
        // the fee covers 30 min
        ("podpora/standard support=30min", "950.00"),
        // 36 min count as 45, 15 of them beyond 30: 950 + 800 ÷ 4
        ("podpora/standard support=36min", "1150.00"),
        // 15 min beyond 1 h: 2500 + 800 ÷ 4
        ("podpora/plus support=1h15m", "2700.00"),
        // 4 h 15 min are 3 h 15 min beyond 1 h: 2500 + 3.25 × 800
        ("podpora/plus support=4h15m", "5100.00"),
        ("podpora/vip support=5h", "5000.00"),
        // 2.5 × 1000
        ("podpora/bez-smlouvy-technik support=2.5h", "2500.00"),
        // 1.5 × 1500
        ("podpora/bez-smlouvy-konzultant support=90min", "2250.00"),
        ("support-pakete/paket-s support=10min", "15.00"),
    ] {
        let quote = quote(words);
        assert_eq!((&quote["total"], &quote["complete"]), (&json!(total), &json!(true)), "{words}");
        assert_eq!(quote["available"], json!(true), "{words}");
    }
}

#[test]
fn a_plan_that_is_not_available_is_quoted_with_every_reason() {
    let mini = quote("vzdrzevanje/mini pc=4 user=4 server=1");
    assert_eq!(mini["available"], json!(false));
    assert_eq!(reasons(&mini), [("above-maximum", "user", 3), ("must-be-zero", "server", 0)]);
    // 4 × 15; the plan has no price for a server
    assert_eq!(mini["total"], json!("60.00"));
    let advanced = quote("vzdrzevanje/napredni pc=10");
    assert_eq!(reasons(&advanced), [("below-minimum", "user", 11), ("must-not-be-zero", "server", 1)]);
}

#[test]
fn users_are_as_many_as_computers_until_they_are_given() {
    assert_eq!(reasons(&quote("vzdrzevanje/mini pc=4")), [("above-maximum", "user", 3)]);
    assert_eq!(quote("vzdrzevanje/mini pc=4 user=3")["available"], json!(true));
}

#[test]
fn minutes_at_an_unpublished_rate_stay_unknown() {
    let quote = quote("support-pakete/paket-s support=25min");
    assert_eq!((&quote["total"], &quote["complete"]), (&json!("15.00"), &json!(false)));
    // 25 − 10
    assert_eq!(quote["unknown"], json!([{ "charge": "minutes", "quantity": "15", "unit": "min" }]));
}

#[test]
fn a_plan_without_published_amounts_has_no_total() {
    let quote = quote("sadarbiba/minimalais support=2h");
    assert_eq!(quote["total"], Value::Null);
    assert_eq!(
        quote["unknown"],
        json!([
            { "charge": "work", "quantity": "120", "unit": "min" },
            { "charge": "call-out", "quantity": null, "unit": null }
        ])
    );
}

#[test]
fn more_than_a_plan_suits_is_a_note_and_no_reason() {
    let quote = quote("sadarbiba/minimalais pc=21 server=1");
    assert_eq!((notes(&quote), &quote["available"]), (vec!["outside-suited-size"], &json!(true)));
    assert_eq!(notes(&self::quote("sadarbiba/minimalais pc=20 server=1")), Vec::<&str>::new());
}

#[test]
fn an_increment_that_is_not_stated_is_a_note() {
    // 31 min to the minute: 31 ÷ 60 × 1000 = 516.666…, rounded to 516.67
    let quote = quote("podpora/bez-smlouvy-technik support=31min");
    assert_eq!((&quote["total"], notes(&quote)), (&json!("516.67"), vec!["increment-unstated"]));
}

#[test]
fn requests_have_both_readings_where_the_rounding_is_not_stated() {
    // 4 × 9 = 36 min count as 45 over the month, and 4 × 15 = 60 by request: 15 or 30 min beyond 30 at 800 an hour.
    let quote = quote("podpora/standard support=4x9min");
    assert_eq!((&quote["total"], &quote["total_max"]), (&json!("1150.00"), &json!("1350.00")));
}

#[test]
fn the_same_time_may_be_written_in_several_ways() {
    let first = quote("podpora/plus support=2h15m");
    for words in ["podpora/plus support=2.25h", "podpora/plus support=135min", "podpora/plus support=135m"] {
        assert_eq!(quote(words), first, "{words}");
    }
}

#[test]
fn without_a_plan_all_are_quoted_in_their_order() {
    let quotes = quote("podpora support=1h");
    let plans: Vec<(&str, &str)> = quotes
        .as_array()
        .unwrap()
        .iter()
        .map(|quote| (quote["plan"].as_str().unwrap(), quote["total"].as_str().unwrap()))
        .collect();
    let expected = [
        ("bez-smlouvy-technik", "1000.00"),
        ("bez-smlouvy-konzultant", "1500.00"),
        // 950 + 0.5 × 800
        ("standard", "1350.00"),
        ("plus", "2500.00"),
        ("vip", "5000.00"),
    ];
    assert_eq!(plans, expected);
}

#[test]
fn the_order_of_the_entries_does_not_matter() {
    assert_eq!(quote("vzdrzevanje server=1 other=10 pc=7 user=6"), quote("vzdrzevanje user=6 pc=7 other=10 server=1"));
}
