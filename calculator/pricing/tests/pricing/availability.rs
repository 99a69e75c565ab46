//! Who may buy, whom a plan suits.

use tarif_pricing::quote::Note;
use tarif_pricing::quote::ReasonCode;
use tarif_pricing::{Bound, PriceList};

use crate::fixtures::{bound, charging, per_unit, quoted, read, single, total};

fn bounded(eligibility: Vec<Bound>) -> PriceList {
    let mut list = charging([("pc", per_unit("pc", single("15")))]);
    list.plans[0].eligibility = eligibility;
    list
}

fn reasons(list: &PriceList, entries: &str) -> Vec<(ReasonCode, u32)> {
    quoted(list, entries).reasons.iter().map(|reason| (reason.code, reason.bound)).collect()
}

#[test]
fn both_ends_of_a_bound_belong_to_it() {
    let list = bounded(vec![bound("user", Some(5), Some(10))]);
    for (users, expected) in [
        (4, vec![(ReasonCode::BelowMinimum, 5)]),
        (5, vec![]),
        (6, vec![]),
        (9, vec![]),
        (10, vec![]),
        (11, vec![(ReasonCode::AboveMaximum, 10)]),
    ] {
        assert_eq!(reasons(&list, &format!("user={users}")), expected, "{users}");
    }
}

#[test]
fn none_and_some_have_codes_of_their_own() {
    let none = bounded(vec![bound("server", None, Some(0))]);
    assert_eq!(reasons(&none, "server=0"), []);
    assert_eq!(reasons(&none, "server=1"), [(ReasonCode::MustBeZero, 0)]);
    let some = bounded(vec![bound("server", Some(1), None)]);
    assert_eq!(reasons(&some, "pc=1"), [(ReasonCode::MustNotBeZero, 1)]);
    assert_eq!(reasons(&some, "server=1"), []);
}

#[test]
fn every_reason_is_given_and_the_plan_is_quoted_all_the_same() {
    let list = bounded(vec![bound("user", None, Some(3)), bound("server", None, Some(0))]);
    let quote = quoted(&list, "pc=4 server=2");
    assert_eq!(quote.reasons.len(), 2);
    assert!(!quote.is_available());
    // 4 × 15
    assert_eq!(total(&quote), "60.00");
}

#[test]
fn users_are_as_many_as_computers_until_they_are_entered() {
    let list = bounded(vec![bound("user", None, Some(3))]);
    assert_eq!(reasons(&list, "pc=4"), [(ReasonCode::AboveMaximum, 3)]);
    assert_eq!(reasons(&list, "pc=4 user=3"), []);
    assert_eq!(reasons(&list, "pc=3 user=4"), [(ReasonCode::AboveMaximum, 3)]);
    assert_eq!(reasons(&list, "user=0 pc=9"), []);
}

#[test]
fn a_plan_outside_the_size_it_suits_stays_available_with_a_note() {
    let mut list = bounded(Vec::new());
    list.plans[0].suits = vec![bound("pc", None, Some(20)), bound("server", None, Some(1))];
    assert_eq!(quoted(&list, "pc=20 server=1").notes, []);
    let quote = quoted(&list, "pc=21 server=1");
    assert!(quote.is_available());
    assert_eq!(quote.notes, [Note::OutsideSuitedSize { counter: read("pc"), bound: 20 }]);
}

#[test]
fn the_example_for_a_plan_is_the_default_brought_within_its_bounds() {
    let mut list = bounded(vec![bound("user", None, Some(3)), bound("server", None, Some(0))]);
    list.default_selection = crate::fixtures::selected(&list, "pc=8 server=1 support=2h");
    // Users are as many as computers, so it is the computers that become fewer.
    assert_eq!(list.example_for(&list.plans[0]), crate::fixtures::selected(&list, "pc=3 server=0 support=2h"));
    list.default_selection = crate::fixtures::selected(&list, "pc=8 user=9 server=0");
    assert_eq!(list.example_for(&list.plans[0]), crate::fixtures::selected(&list, "pc=8 user=3 server=0"));
    let list = bounded(vec![bound("user", Some(11), None), bound("server", Some(1), None)]);
    assert_eq!(list.example_for(&list.plans[0]), crate::fixtures::selected(&list, "pc=11 server=1"));
    // Where there may not be as many computers, there are more users than those.
    let mut list = bounded(vec![bound("pc", None, Some(3)), bound("user", Some(5), None)]);
    list.default_selection = crate::fixtures::selected(&list, "pc=2");
    assert_eq!(list.example_for(&list.plans[0]), crate::fixtures::selected(&list, "pc=2 user=5"));
}
