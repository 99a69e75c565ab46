//! TOML: syntax, keys and types.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PLANS: &str = "plans/care.toml";

#[test]
fn the_base_has_no_problems() {
    assert_eq!(SiteTest::base().builds().pages, 10);
}

#[test]
fn text_that_is_not_toml_is_shown() {
    let test = SiteTest::base().replace(PLANS, "currency = \"EUR\"", "currency = EUR");
    assert_snapshot!(test.problems(), @"
    error[toml-syntax]: string values must be quoted, expected literal string
     --> plans/care.toml:1:12
      |
    1 | currency = EUR
      |            ^^^

    1 error
    ");
}

#[test]
fn several_mistakes_of_syntax_are_shown_together() {
    let test = SiteTest::base().replace(PLANS, "currency = \"EUR\"", "currency = EUR").replace(
        PLANS,
        "[plans.complete]\n",
        "[plans.complete\n",
    );
    assert_snapshot!(test.problems(), @"
    error[toml-syntax]: string values must be quoted, expected literal string
     --> plans/care.toml:1:12
      |
    1 | currency = EUR
      |            ^^^

    error[toml-syntax]: unclosed table, expected `]`
      --> plans/care.toml:30:16
       |
    30 | [plans.complete
       |                ^

    2 errors
    ");
}

#[test]
fn a_plan_that_is_given_twice_is_shown() {
    let test = SiteTest::base().append(PLANS, "\n[plans.basic]\n");
    assert_snapshot!(test.problems(), @"
    error[duplicate-key]: `basic` is given twice
      --> plans/care.toml:38:8
       |
    38 | [plans.basic]
       |        ^^^^^

    1 error
    ");
}

#[test]
fn an_unknown_key_is_shown_with_the_nearest_known_one() {
    let test = SiteTest::base().replace(PLANS, "default-selection", "default-selektion");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-key]: `default-selektion` is not a key of this file
     --> plans/care.toml:5:1
      |
    5 | default-selektion = { pc = "2" }
      | ^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `default-selection`?

    1 error
    "#);
}

#[test]
fn an_unknown_key_that_resembles_none_is_shown_with_all() {
    let test = SiteTest::base().replace(PLANS, "report = { count = 2,", "report = { colour = 1, count = 2,");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-key]: `colour` is not a key of `report`
      --> plans/care.toml:36:12
       |
    36 | report = { colour = 1, count = 2, per = "year" }
       |            ^^^^^^
       |
       = help: expected one of `footnotes`, `is`, `level`, `text`, `count`, `per` and `each-at-most`

    1 error
    "#);
}

#[test]
fn a_missing_key_is_shown_at_its_table() {
    let test = SiteTest::base().replace(
        PLANS,
        "fee.flat = { amount = \"40\", per = \"month\" }",
        "fee.flat = { amount = \"40\" }",
    );
    assert_snapshot!(test.problems(), @r#"
    error[missing-key]: `flat` lacks `per`
      --> plans/care.toml:33:12
       |
    33 | fee.flat = { amount = "40" }
       |            ^^^^^^^^^^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_missing_key_of_the_file_is_shown_at_its_beginning() {
    let test = SiteTest::base().replace(PLANS, "vat = \"excluded\"\n", "");
    assert_snapshot!(test.problems(), @r#"
    error[missing-key]: `vat` is missing
     --> plans/care.toml:1:1
      |
    1 | currency = "EUR"
      | ^

    1 error
    "#);
}

#[test]
fn a_value_of_another_type_is_shown() {
    let test = SiteTest::base().replace(PLANS, "per = \"month\" }\nsupport", "per = 1 }\nsupport");
    assert_snapshot!(test.problems(), @r#"
    error[wrong-type]: `per` is a string, not a whole number
      --> plans/care.toml:20:54
       |
    20 | pc.per-unit = { counter = "pc", amount = "10", per = 1 }
       |                                                      ^

    1 error
    "#);
}

#[test]
fn an_amount_as_floating_point_number_is_shown() {
    let test = SiteTest::base().replace(PLANS, "amount = \"10\"", "amount = 10.5");
    assert_snapshot!(test.problems(), @r#"
    error[float-amount]: `10.5` is a floating-point number, which is not exact
      --> plans/care.toml:20:42
       |
    20 | pc.per-unit = { counter = "pc", amount = 10.5, per = "month" }
       |                                          ^^^^
       |
       = help: put it in quotes: "10.5"

    1 error
    "#);
}

#[test]
fn amounts_may_be_whole_numbers() {
    SiteTest::base().replace(PLANS, "amount = \"10\"", "amount = 10").builds();
}

#[test]
fn amounts_may_have_decimals_in_quotes() {
    SiteTest::base().replace(PLANS, "amount = \"10\"", "amount = \"10.50\"").builds();
}

#[test]
fn an_amount_that_is_none_is_shown() {
    let test = SiteTest::base().replace(PLANS, "amount = \"10\"", "amount = \"10,50 €\"");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `10,50 €` is not an amount
      --> plans/care.toml:20:42
       |
    20 | pc.per-unit = { counter = "pc", amount = "10,50 €", per = "month" }
       |                                          ^^^^^^^^^
       |
       = help: expected digits with a decimal point, such as `12.50`

    1 error
    "#);
}

#[test]
fn a_duration_without_unit_is_shown() {
    let test = SiteTest::base().replace(PLANS, "included = \"30min\"", "included = \"30\"");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `30` has no unit
      --> plans/care.toml:21:51
       |
    21 | support.usage = { counter = "support", included = "30", rate = "60", per = "1h", increment = "15min", rounding = "per-month", unused...
       |                                                   ^^^^
       |
       = help: expected `30h` or `30min`

    1 error
    "#);
}

#[test]
fn an_unknown_word_is_shown_with_the_known_ones() {
    let test = SiteTest::base().replace(PLANS, "vat = \"excluded\"", "vat = \"netto\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-word]: `netto` is not a value of `vat`
     --> plans/care.toml:2:7
      |
    2 | vat = "netto"
      |       ^^^^^^^
      |
      = help: expected one of `excluded`, `included` and `unstated`

    1 error
    "#);
}

#[test]
fn an_unknown_kind_of_charge_is_shown() {
    let test = SiteTest::base().replace(PLANS, "fee.flat", "fee.falt");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-word]: `falt` is not a kind of `fee`
      --> plans/care.toml:33:5
       |
    33 | fee.falt = { amount = "40", per = "month" }
       |     ^^^^
       |
       = help: did you mean `flat`?

    1 error
    "#);
}

#[test]
fn an_id_that_is_none_is_shown() {
    let test = SiteTest::base().replace(PLANS, "notes = [\"time-expires\"]", "notes = [\"Time expires\"]");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `Time expires` is not an id
      --> plans/care.toml:17:10
       |
    17 | notes = ["Time expires"]
       |          ^^^^^^^^^^^^^^
       |
       = help: expected lower-case letters, digits and single hyphens, beginning with a letter, such as `paket-s`

    1 error
    "#);
}

#[test]
fn problems_of_several_files_are_shown_together_by_file_and_place() {
    let test = SiteTest::base()
        .replace(PLANS, "vat = \"excluded\"", "vat = \"netto\"")
        .replace(PLANS, "amount = \"10\"", "amount = 10.5")
        .replace("i18n/sl/care.ftl", "care-name = Skrb", "care-name Skrb");
    assert_snapshot!(test.problems(), @r#"
    error[fluent-syntax]: expected `=`
     --> i18n/sl/care.ftl:1:11
      |
    1 | care-name Skrb
      |           ^

    error[unknown-word]: `netto` is not a value of `vat`
     --> plans/care.toml:2:7
      |
    2 | vat = "netto"
      |       ^^^^^^^
      |
      = help: expected one of `excluded`, `included` and `unstated`

    error[float-amount]: `10.5` is a floating-point number, which is not exact
      --> plans/care.toml:20:42
       |
    20 | pc.per-unit = { counter = "pc", amount = 10.5, per = "month" }
       |                                          ^^^^
       |
       = help: put it in quotes: "10.5"

    3 errors
    "#);
}
