//! `vzdrzevanje`: a fee per device, who may buy, a discount on the rest.

use crate::{quoted, reasons, total};

const CATALOGUE: &str = "vzdrzevanje";

#[test]
fn the_examples_of_the_offer_hold() {
    // 3 × 15
    assert_eq!(total(CATALOGUE, "mini pc=3 user=3"), "45.00");
    // 8 × 25 + 1 × 50
    assert_eq!(total(CATALOGUE, "standard pc=8 user=8 server=1"), "250.00");
    // 12 × 35 + 2 × 60 = 420 + 120 = 540; other services 100 − 30 % = 70; 610 in all
    let napredni = quoted(CATALOGUE, "napredni pc=12 user=12 server=2 other=100");
    let amounts: Vec<&str> = napredni.lines.iter().map(|line| line.amount.as_str()).collect();
    assert_eq!(amounts, ["420.00", "120.00", "70.00"]);
    assert_eq!((napredni.total.as_deref(), napredni.available, napredni.complete), (Some("610.00"), true, true));
    assert_eq!(reasons(CATALOGUE, "mini pc=4 user=4"), ["above-maximum user 3"]);
}

#[test]
fn each_plan_has_its_own_fee_a_device_and_its_own_discount() {
    // One computer, and one server where the plan has servers, and 100 € of other services.
    for (words, expected) in [
        ("mini pc=1 other=100", "100.00"),               // 15 + 85
        ("mini-plus pc=1 server=1 other=100", "135.00"), // 15 + 40 + 80
        ("standard pc=1 server=1 other=100", "150.00"),  // 25 + 50 + 75
        ("napredni pc=1 server=1 other=100", "165.00"),  // 35 + 60 + 70
    ] {
        assert_eq!(total(CATALOGUE, words), expected, "{words}");
    }
}

#[test]
fn mini_is_for_up_to_3_users_without_a_server() {
    for users in [0, 2, 3] {
        assert_eq!(reasons(CATALOGUE, &format!("mini user={users}")), [""; 0], "{users}");
    }
    assert_eq!(reasons(CATALOGUE, "mini user=4"), ["above-maximum user 3"]);
    assert_eq!(reasons(CATALOGUE, "mini user=3 server=1"), ["must-be-zero server 0"]);
    assert_eq!(reasons(CATALOGUE, "mini user=4 server=1"), ["above-maximum user 3", "must-be-zero server 0"]);
}

#[test]
fn mini_plus_is_for_up_to_5_users_with_a_server() {
    for users in [0, 4, 5] {
        assert_eq!(reasons(CATALOGUE, &format!("mini-plus user={users} server=1")), [""; 0], "{users}");
    }
    assert_eq!(reasons(CATALOGUE, "mini-plus user=6 server=1"), ["above-maximum user 5"]);
    assert_eq!(reasons(CATALOGUE, "mini-plus user=5 server=0"), ["must-not-be-zero server 1"]);
}

#[test]
fn standard_is_for_5_to_10_users_with_a_server() {
    for (users, expected) in [
        (4, vec!["below-minimum user 5"]),
        (5, vec![]),
        (6, vec![]),
        (9, vec![]),
        (10, vec![]),
        (11, vec!["above-maximum user 10"]),
    ] {
        assert_eq!(reasons(CATALOGUE, &format!("standard user={users} server=1")), expected, "{users}");
    }
    assert_eq!(reasons(CATALOGUE, "standard user=7"), ["must-not-be-zero server 1"]);
}

#[test]
fn napredni_is_for_more_than_10_users_and_any_number_of_servers() {
    assert_eq!(reasons(CATALOGUE, "napredni user=10 server=1"), ["below-minimum user 11"]);
    for servers in [1, 2, 1000] {
        assert_eq!(reasons(CATALOGUE, &format!("napredni user=11 server={servers}")), [""; 0], "{servers}");
    }
}

#[test]
fn users_who_are_not_entered_are_as_many_as_computers() {
    assert_eq!(reasons(CATALOGUE, "mini pc=4"), ["above-maximum user 3"]);
    assert_eq!(reasons(CATALOGUE, "mini pc=4 user=3"), [""; 0]);
}

#[test]
fn four_users_without_a_server_fit_no_plan_and_five_with_one_fit_two() {
    let available = |words: &str| -> Vec<&str> {
        let plans = ["mini", "mini-plus", "standard", "napredni"];
        plans.into_iter().filter(|plan| quoted(CATALOGUE, &format!("{plan} {words}")).available).collect()
    };
    assert_eq!(available("user=4 server=0"), [""; 0]);
    assert_eq!(available("user=5 server=1"), ["mini-plus", "standard"]);
    assert_eq!(available("user=3 server=0"), ["mini"]);
    assert_eq!(available("user=6 server=1"), ["standard"]);
}
