//! Charges by the unit: at one price, graduated, by volume.

use tarif_pricing::charge::UnitPrice;
use tarif_pricing::quote::Note;
use tarif_pricing::{ChargeKind, Period};

use crate::fixtures::{charging, per_unit, quoted, read, single, tiers, total};

#[test]
fn each_unit_costs_the_same_at_one_price() {
    let list = charging([("pc", per_unit("pc", single("25"))), ("server", per_unit("server", single("50")))]);
    // 8 × 25 + 1 × 50 = 200 + 50
    assert_eq!(total(&quoted(&list, "pc=8 server=1")), "250.00");
    // 1 × 25
    assert_eq!(total(&quoted(&list, "pc=1")), "25.00");
}

#[test]
fn a_graduated_unit_costs_what_its_own_tier_says() {
    let list = charging([("pc", per_unit("pc", UnitPrice::Graduated(tiers([(10, "5"), (50, "4")], "3"))))]);
    for (count, expected) in [
        (1, "5.00"),     // 1 × 5
        (9, "45.00"),    // 9 × 5
        (10, "50.00"),   // 10 × 5
        (11, "54.00"),   // 10 × 5 + 1 × 4
        (49, "206.00"),  // 50 + 39 × 4
        (50, "210.00"),  // 50 + 40 × 4
        (51, "213.00"),  // 50 + 160 + 1 × 3
        (100, "360.00"), // 50 + 160 + 50 × 3
    ] {
        assert_eq!(total(&quoted(&list, &format!("pc={count}"))), expected, "{count}");
    }
}

#[test]
fn a_graduated_charge_has_one_line_for_each_tier_it_reaches() {
    let list = charging([("pc", per_unit("pc", UnitPrice::Graduated(tiers([(10, "5"), (50, "4")], "3"))))]);
    let lines = |count: u32| {
        quoted(&list, &format!("pc={count}")).lines.iter().map(|line| line.quantity.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(lines(10), ["10"]);
    assert_eq!(lines(11), ["10", "1"]);
    assert_eq!(lines(51), ["10", "40", "1"]);
}

#[test]
fn by_volume_all_units_cost_what_the_last_tier_says() {
    let list = charging([("pc", per_unit("pc", UnitPrice::Volume(tiers([(10, "5"), (50, "4")], "3"))))]);
    for (count, expected) in [
        (9, "45.00"),   // 9 × 5
        (10, "50.00"),  // 10 × 5
        (11, "44.00"),  // 11 × 4: one more costs less
        (50, "200.00"), // 50 × 4
        (51, "153.00"), // 51 × 3
    ] {
        assert_eq!(total(&quoted(&list, &format!("pc={count}"))), expected, "{count}");
    }
}

#[test]
fn each_line_is_rounded_once_and_the_total_adds_rounded_lines() {
    let list = charging([("pc", per_unit("pc", single("0.125"))), ("server", per_unit("server", single("0.125")))]);
    // 0.125 → 0.13 twice = 0.26; the sum rounded late would be 0.25
    assert_eq!(total(&quoted(&list, "pc=1 server=1")), "0.26");
    // 3 × 0.125 = 0.375 → 0.38
    assert_eq!(total(&quoted(&list, "pc=3")), "0.38");
}

#[test]
fn a_tier_on_request_leaves_the_other_tiers_known() {
    let list = charging([("pc", per_unit("pc", UnitPrice::Graduated(tiers([(10, "5")], "on-request"))))]);
    let quote = quoted(&list, "pc=12");
    // 10 × 5, and 2 units whose price is not published
    assert_eq!(total(&quote), "50.00");
    assert!(!quote.is_complete());
    assert_eq!(quote.unknown[0].quantity.as_ref().unwrap().to_string(), "2");
    assert!(quoted(&list, "pc=10").is_complete());
}

#[test]
fn a_period_that_is_unstated_is_noted_once_however_many_tiers_are_reached() {
    let graduated = UnitPrice::Graduated(tiers([(10, "5"), (50, "4")], "3"));
    let ChargeKind::PerUnit(mut charge) = per_unit("pc", graduated) else { unreachable!() };
    charge.per = Period::Unstated;
    let quote = quoted(&charging([("pc", ChargeKind::PerUnit(charge))]), "pc=51");
    // 10 × 5 + 40 × 4 + 1 × 3
    assert_eq!(total(&quote), "213.00");
    assert_eq!(quote.notes, [Note::PeriodUnstated { charge: read("pc") }]);
}
