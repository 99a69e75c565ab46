//! Charges for time: allowance, increments, rounding scopes.

use tarif_pricing::charge::{ChargeKind, RoundingScope};
use tarif_pricing::quote::{Note, quote_by_stated_increment};
use tarif_pricing::{Counter, Period, PriceList, QuoteError, Rates, quote};

use crate::fixtures::{charging, flat, quoted, read, selected, total, usage};

fn prepaid_half_hour(rounding: RoundingScope) -> PriceList {
    charging([("fee", flat("950", Period::Month)), ("support", usage("30min", "800", "15min", rounding))])
}

#[test]
fn every_started_increment_counts_before_the_allowance_is_taken_off() {
    let list = prepaid_half_hour(RoundingScope::PerMonth);
    for (support, expected) in [
        ("0min", "950.00"),
        ("15min", "950.00"),
        ("16min", "950.00"), // → 30 min, all prepaid
        ("29min", "950.00"), // → 30
        ("30min", "950.00"),
        ("31min", "1150.00"), // → 45; 15 beyond: 800 × 15 ÷ 60 = 200
        ("36min", "1150.00"), // → 45
        ("45min", "1150.00"),
        ("46min", "1350.00"), // → 60; 30 beyond: 400
        ("2h45m", "2750.00"), // 165 − 30 = 135: 800 × 135 ÷ 60 = 1800
    ] {
        assert_eq!(total(&quoted(&list, &format!("support={support}"))), expected, "{support}");
    }
}

#[test]
fn requests_are_rounded_each_or_together() {
    // 4 × 9 min: each → 15, together 60, 30 beyond = 400; the month 36 → 45, 15 beyond = 200
    let each = quoted(&prepaid_half_hour(RoundingScope::PerRequest), "support=4x9min");
    assert_eq!((total(&each).as_str(), each.total_max), ("1350.00", None));
    let month = quoted(&prepaid_half_hour(RoundingScope::PerMonth), "support=4x9min");
    assert_eq!((total(&month).as_str(), month.total_max), ("1150.00", None));
    let unstated = quoted(&prepaid_half_hour(RoundingScope::Unstated), "support=4x9min");
    assert_eq!((total(&unstated).as_str(), unstated.total_max), ("1150.00", Some(read("1350"))));
    let note = Note::RoundingUnstated { charge: read("support"), per_month: read("45min"), per_request: read("60min") };
    assert!(unstated.notes.contains(&note));
}

#[test]
fn a_single_total_is_rounded_once_whatever_the_scope() {
    for scope in [RoundingScope::PerRequest, RoundingScope::PerMonth, RoundingScope::Unstated] {
        let quote = quoted(&prepaid_half_hour(scope), "support=36min");
        assert_eq!((total(&quote).as_str(), quote.total_max), ("1150.00", None));
    }
}

#[test]
fn two_readings_that_agree_are_one_total() {
    // 2 × 15 min is 30 min either way
    let quote = quoted(&prepaid_half_hour(RoundingScope::Unstated), "support=2x15min");
    assert_eq!((total(&quote).as_str(), quote.total_max), ("950.00", None));
}

#[test]
fn a_reading_within_the_allowance_still_shows_the_other() {
    // The month: 3 × 9 = 27 → 30, nothing beyond. Each: 3 × 15 = 45, 15 beyond = 200.
    let quote = quoted(&prepaid_half_hour(RoundingScope::Unstated), "support=3x9min");
    assert_eq!((total(&quote).as_str(), quote.total_max), ("950.00", Some(read("1150"))));
}

#[test]
fn an_unstated_increment_is_computed_to_the_exact_minute_and_said_so() {
    let list = charging([("support", usage("0min", "1000", "unstated", RoundingScope::Unstated))]);
    let quote = quoted(&list, "support=2.5h");
    // 1000 × 150 ÷ 60 = 2500
    assert_eq!(total(&quote), "2500.00");
    assert_eq!(quote.notes, [Note::IncrementUnstated { charge: read("support") }]);
    // 1000 × 1 ÷ 60 = 16.666… → 16.67
    assert_eq!(total(&quoted(&list, "support=1min")), "16.67");
}

#[test]
fn time_at_a_rate_on_request_is_an_unknown_line_with_its_quantity() {
    let list = charging([
        ("fee", flat("15", Period::Unstated)),
        ("minutes", usage("10min", "on-request", "1min", RoundingScope::PerMonth)),
    ]);
    for (support, beyond) in [("9min", None), ("10min", None), ("11min", Some("1")), ("25min", Some("15"))] {
        let quote = quoted(&list, &format!("support={support}"));
        assert_eq!(total(&quote), "15.00", "{support}");
        assert_eq!(quote.is_complete(), beyond.is_none(), "{support}");
        let quantity = quote.unknown.first().map(|unknown| unknown.quantity.as_ref().unwrap().to_string());
        assert_eq!(quantity.as_deref(), beyond, "{support}");
    }
}

#[test]
fn an_allowance_that_carries_over_is_noted() {
    let ChargeKind::Usage(mut carried) = usage("1h", "60", "1min", RoundingScope::PerMonth) else { unreachable!() };
    carried.unused = tarif_pricing::charge::Unused::Carries;
    let list = charging([("support", ChargeKind::Usage(carried))]);
    let quote = quoted(&list, "support=61min");
    // 1 min × 60 ÷ 60 = 1
    assert_eq!(total(&quote), "1.00");
    assert!(quote.notes.contains(&Note::AllowanceCarries { charge: read("support") }));
}

#[test]
fn an_unstated_increment_is_also_read_as_that_of_other_plans() {
    let mut list = charging([("work", usage("0min", "1000", "unstated", RoundingScope::Unstated))]);
    let of = |list: &PriceList, plan: &str, entries: &str| {
        let (selection, rates) = (selected(list, entries), Rates::default());
        let exact = quote(list, &read(plan), &selection, &rates).unwrap();
        let by = quote_by_stated_increment(list, &exact, &selection, &rates).unwrap();
        by.map(|by| {
            let increments = by.increments.iter().map(|(counter, increment)| format!("{counter} {increment}"));
            (increments.collect::<Vec<_>>().join(", "), total(&by.quote))
        })
    };
    let by = |list: &PriceList, entries: &str| of(list, "plan", entries);
    assert_eq!(by(&list, "support=2h31min"), None, "no plan states one");
    for (id, increment) in [("short", "15min"), ("long", "30min")] {
        let mut plan = list.plans[0].clone();
        plan.id = read(id);
        plan.charges[0].kind = usage("0min", "800", increment, RoundingScope::PerMonth);
        list.plans.push(plan);
    }
    // The longest: 151 → 180 min × 1000 ÷ 60 = 3000.
    assert_eq!(by(&list, "support=2h31min"), Some(("support 30m".to_owned(), "3000.00".to_owned())));
    assert_eq!(by(&list, "support=2h30min"), None, "2500.00 by both");
    assert_eq!(by(&list, ""), None);
    assert_eq!(of(&list, "short", "support=2h31min"), None, "its own increment is stated");
}

#[test]
fn the_time_of_each_counter_is_read_by_what_is_stated_for_that_counter() {
    let visits = |increment: &str| {
        let ChargeKind::Usage(mut visits) = usage("0min", "60", increment, RoundingScope::PerMonth) else {
            unreachable!()
        };
        visits.counter = read("visit");
        ChargeKind::Usage(visits)
    };
    let calls = |increment| usage("0min", "60", increment, RoundingScope::PerMonth);
    let mut list = charging([("calls", calls("unstated")), ("visits", visits("unstated"))]);
    let kind = list.counter(&read("support")).unwrap().kind;
    list.counters.push(Counter { id: read("visit"), kind, starts_as: None });
    let mut other = list.plans[0].clone();
    other.id = read("other");
    other.charges[0].kind = calls("15min");
    other.charges[1].kind = visits("1h");
    list.plans.push(other);
    let by = |list: &PriceList, entries: &str| {
        let (selection, rates) = (selected(list, entries), Rates::default());
        let exact = quote(list, &read("plan"), &selection, &rates).unwrap();
        let by = quote_by_stated_increment(list, &exact, &selection, &rates).unwrap()?;
        let increments = by.increments.iter().map(|(counter, increment)| format!("{counter} {increment}"));
        Some((increments.collect::<Vec<_>>().join(", "), total(&by.quote)))
    };
    let of = |increments: &str, total: &str| Some((increments.to_owned(), total.to_owned()));
    // 10 → 15 min × 60 ÷ 60
    assert_eq!(by(&list, "support=10min"), of("support 15m", "15.00"));
    // 15 + (61 → 120 min × 60 ÷ 60)
    assert_eq!(by(&list, "support=10min visit=61min"), of("support 15m, visit 1h", "135.00"));
    // Where nobody states how visits are counted, they stay as they are: 15 + 61.
    list.plans[1].charges[1].kind = visits("unstated");
    assert_eq!(by(&list, "support=10min visit=61min"), of("support 15m", "76.00"));
}

#[test]
fn more_time_than_can_be_counted_is_an_error() {
    // 10 000 requests of 1 000 000 min each are more than 2³² min.
    let list = charging([("support", usage("0min", "60", "1000000min", RoundingScope::PerRequest))]);
    let selection = selected(&list, "support=10000x1min");
    let found = quote(&list, &read("plan"), &selection, &Rates::default());
    assert_eq!(found, Err(QuoteError::Overflow { charge: read("support") }));
}
