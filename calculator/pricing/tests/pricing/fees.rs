//! Fees, discounts, minimums, what is paid once, what nothing counts.

use tarif_pricing::Period;
use tarif_pricing::quote::Note;

use crate::fixtures::{
    charging, flat, minimum, one_off, per_event, per_unit, percent_off, quoted, read, single, total,
};

#[test]
fn a_fee_always_applies() {
    let list = charging([("fee", flat("950", Period::Month))]);
    assert_eq!(total(&quoted(&list, "")), "950.00");
}

#[test]
fn a_quantity_of_nothing_does_not_apply() {
    let list = charging([("pc", per_unit("pc", single("15"))), ("other", percent_off("15"))]);
    let quote = quoted(&list, "pc=0 other=0");
    assert_eq!((total(&quote).as_str(), quote.is_complete(), quote.lines.len()), ("-", true, 0));
}

#[test]
fn a_period_that_is_not_stated_counts_as_a_month_and_is_noted() {
    let quote = quoted(&charging([("fee", flat("15", Period::Unstated))]), "");
    assert_eq!(total(&quote), "15.00");
    assert_eq!(quote.notes, [Note::PeriodUnstated { charge: read("fee") }]);
}

#[test]
fn yearly_fees_and_what_is_paid_once_stay_out_of_the_monthly_total() {
    let list = charging([
        ("fee", flat("10", Period::Month)),
        ("licence", flat("120", Period::Year)),
        ("set-up", one_off("99.90", None)),
        ("delivery", one_off("7.50", Some("pc"))),
    ]);
    let quote = quoted(&list, "pc=3");
    assert_eq!(total(&quote), "10.00");
    assert_eq!(quote.yearly, read("120"));
    // 99.90 + 3 × 7.50 = 99.90 + 22.50
    assert_eq!(quote.one_off, read("122.40"));
}

#[test]
fn a_discount_leaves_the_rest_to_pay() {
    let list = charging([("other", percent_off("30"))]);
    // 100 − 30 % = 70
    assert_eq!(total(&quoted(&list, "other=100")), "70.00");
    // 0.05 × 70 ÷ 100 = 0.035 → 0.04
    assert_eq!(total(&quoted(&list, "other=0.05")), "0.04");
    // 99.99 × 0.7 = 69.993 → 69.99
    assert_eq!(total(&quoted(&list, "other=99.99")), "69.99");
}

#[test]
fn a_minimum_tops_the_month_up_and_no_further() {
    let list = charging([("pc", per_unit("pc", single("15"))), ("least", minimum("50"))]);
    for (count, expected) in [
        (0, "50.00"),
        (3, "50.00"), // 45 + 5
        (4, "60.00"), // above the minimum
    ] {
        assert_eq!(total(&quoted(&list, &format!("pc={count}"))), expected, "{count}");
    }
    assert_eq!(quoted(&list, "pc=3").lines[1].amount, read("5"));
}

#[test]
fn what_nothing_counts_is_an_unknown_line_without_a_quantity() {
    let quote = quoted(&charging([("fee", flat("10", Period::Month)), ("call-out", per_event())]), "");
    assert_eq!(total(&quote), "10.00");
    assert!(!quote.is_complete());
    assert_eq!((quote.unknown[0].charge.as_str(), &quote.unknown[0].quantity), ("call-out", &None));
}

#[test]
fn a_fee_on_request_is_never_nothing() {
    let quote = quoted(&charging([("fee", flat("on-request", Period::Month))]), "");
    assert_eq!((quote.total, quote.is_complete()), (None, false));
    assert_eq!(quote.unknown[0].quantity.as_ref().unwrap().to_string(), "1");
}
