//! `podpora`: a monthly fee, prepaid time, started quarter-hours.

use crate::{notes, quoted, total};

const CATALOGUE: &str = "podpora";

#[test]
fn the_examples_of_the_offer_hold() {
    assert_eq!(total(CATALOGUE, "standard support=30min"), "950.00");
    // 36 → 45 min charged, 15 beyond 30: 950 + 800 × 15 ÷ 60 = 950 + 200
    let standard = quoted(CATALOGUE, "standard support=36min");
    assert_eq!(
        (standard.total.as_deref(), standard.total_max.as_deref(), standard.complete),
        (Some("1150.00"), None, true)
    );
    assert_eq!((standard.lines[1].quantity.as_str(), standard.lines[1].unit.as_str()), ("15", "min"));
    assert_eq!((standard.lines[1].unit_price.as_str(), standard.lines[1].per.as_str()), ("800.00", "60 min"));
    // 75 min, 15 beyond 60: 2500 + 200
    assert_eq!(total(CATALOGUE, "plus support=1h15m"), "2700.00");
    assert_eq!(total(CATALOGUE, "vip support=5h"), "5000.00");
    // 2.5 × 1000
    assert_eq!(total(CATALOGUE, "bez-smlouvy-technik support=2.5h"), "2500.00");
}

#[test]
fn each_started_quarter_of_an_hour_beyond_the_prepaid_time_costs_200() {
    for (words, expected) in [
        ("standard support=15min", "950.00"),
        ("standard support=16min", "950.00"),
        ("standard support=29min", "950.00"),
        ("standard support=31min", "1150.00"), // → 45: 950 + 200
        ("standard support=45min", "1150.00"),
        ("standard support=46min", "1350.00"), // → 60: 950 + 400
        ("plus support=59min", "2500.00"),
        ("plus support=60min", "2500.00"),
        ("plus support=61min", "2700.00"), // → 75: 2500 + 200
        ("vip support=299min", "5000.00"),
        ("vip support=300min", "5000.00"),
        ("vip support=301min", "5200.00"), // → 315: 5000 + 200
        ("standard", "950.00"),
    ] {
        assert_eq!(total(CATALOGUE, words), expected, "{words}");
    }
}

#[test]
fn requests_have_both_readings_where_the_offer_leaves_the_rounding_open() {
    // The month: 4 × 9 = 36 → 45, 15 beyond: 1150. Each request: 4 × 15 = 60, 30 beyond: 1350.
    let quote = quoted(CATALOGUE, "standard support=4x9min");
    assert_eq!((quote.total.as_deref(), quote.total_max.as_deref()), (Some("1150.00"), Some("1350.00")));
    assert!(notes(&quote).contains(&"rounding-unstated"));
}

#[test]
fn without_a_contract_the_exact_minute_is_charged_and_said_so() {
    let quote = quoted(CATALOGUE, "bez-smlouvy-konzultant support=10min");
    // 1500 × 10 ÷ 60
    assert_eq!(quote.total.as_deref(), Some("250.00"));
    assert_eq!(notes(&quote), ["increment-unstated"]);
    // 1000 × 1 ÷ 60 = 16.666… → 16.67
    assert_eq!(total(CATALOGUE, "bez-smlouvy-technik support=1min"), "16.67");
    assert_eq!(total(CATALOGUE, "bez-smlouvy-technik"), "-");
}

/// Returns the total in whole crowns.
fn crowns(plan: &str, minutes: u32) -> u32 {
    total(CATALOGUE, &format!("{plan} support={minutes}min")).trim_end_matches(".00").parse().unwrap()
}

#[test]
fn standard_costs_least_of_the_contracts_and_plus_more_than_vip_above_4_hours() {
    for minutes in (0..=600).step_by(5) {
        let [standard, plus, vip] = ["standard", "plus", "vip"].map(|plan| crowns(plan, minutes));
        assert!(standard < plus && standard < vip, "{minutes}");
        // Plus at 4 h: 2500 + 3 × 800 = 4900; at 4 h 15 min: 5100
        assert_eq!(plus > vip, minutes > 240, "{minutes}");
    }
    assert_eq!(crowns("plus", 255), 5100);
}

#[test]
fn a_technician_without_contract_is_cheaper_up_to_2_h_30_and_equal_at_2_h_45() {
    let technician = |minutes: u32| crowns("bez-smlouvy-technik", minutes);
    for minutes in (15..=150).step_by(15) {
        assert!(technician(minutes) < crowns("standard", minutes), "{minutes}");
    }
    // 1000 × 2.75 = 2750; 950 + (165 − 30) ÷ 60 × 800 = 950 + 1800
    assert_eq!((technician(165), crowns("standard", 165)), (2750, 2750));
    for minutes in (180..=600).step_by(15) {
        assert!(technician(minutes) > crowns("standard", minutes), "{minutes}");
    }
}

#[test]
fn to_the_exact_minute_a_technician_is_dearer_for_good_from_3_h_34() {
    // In hundredths of a crown, so that minutes such as 16.67 compare exactly.
    let hundredths = |plan: &str, minutes: u32| -> u64 {
        total(CATALOGUE, &format!("{plan} support={minutes}min")).replace('.', "").parse().unwrap()
    };
    let dearer = |minutes: u32| hundredths("bez-smlouvy-technik", minutes) > hundredths("standard", minutes);
    assert!((1..=164).all(|minutes| !dearer(minutes)));
    // 3 h 33: 1000 × 213 ÷ 60 = 3550; standard 225 min: 950 + 195 ÷ 60 × 800 = 950 + 2600 = 3550
    assert_eq!((hundredths("bez-smlouvy-technik", 213), hundredths("standard", 213)), (355_000, 355_000));
    assert!((214..=900).all(dearer));
}
