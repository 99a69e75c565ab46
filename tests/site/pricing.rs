//! Tiers, increments and rates that cannot be.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PLANS: &str = "plans/care.toml";
const SINGLE: &str = "amount = \"10\", per = \"month\" }";

fn with_tiers(tiers: &str) -> SiteTest {
    SiteTest::base()
        .replace(PLANS, SINGLE, &format!("per = \"month\", graduated = {tiers} }}"))
        .replace("content/de/care/index.md", "{ $care_basic_pc_amount }", "{ $care_basic_pc_above-amount }")
        .replace("content/sl/care/index.md", "{ $care_basic_pc_amount }", "{ $care_basic_pc_above-amount }")
}

#[test]
fn tiers_have_rising_bounds() {
    with_tiers("{ up-to = [[10, \"9\"], [20, \"8\"]], above = \"7\" }").builds();
}

#[test]
fn a_bound_that_does_not_rise_is_shown() {
    let test = with_tiers("{ up-to = [[10, \"9\"], [10, \"8\"]], above = \"7\" }");
    assert_snapshot!(test.problems(), @r#"
    error[tier-bounds]: the bound 10 is not above the one before it, 10
      --> plans/care.toml:20:82
       |
    20 | pc.per-unit = { counter = "pc", per = "month", graduated = { up-to = [[10, "9"], [10, "8"]], above = "7" } }
       |                                                                                  ^^^^^^^^^
       |
       = help: bounds rise from tier to tier; each belongs to its own tier

    1 error
    "#);
}

#[test]
fn a_first_tier_that_no_unit_falls_in_is_shown() {
    let test = with_tiers("{ up-to = [[0, \"9\"]], above = \"7\" }");
    assert_snapshot!(test.problems(), @r#"
    error[tier-bounds]: the bound 0 is not above the one before it, 0
      --> plans/care.toml:20:71
       |
    20 | pc.per-unit = { counter = "pc", per = "month", graduated = { up-to = [[0, "9"]], above = "7" } }
       |                                                                       ^^^^^^^^
       |
       = help: bounds rise from tier to tier; each belongs to its own tier

    1 error
    "#);
}

#[test]
fn a_tier_that_is_no_pair_is_shown() {
    let test = with_tiers("{ up-to = [10, \"9\"], above = \"7\" }");
    assert_snapshot!(test.problems(), @r#"
    error[wrong-type]: a tier is a pair of a bound and an amount
      --> plans/care.toml:20:71
       |
    20 | pc.per-unit = { counter = "pc", per = "month", graduated = { up-to = [10, "9"], above = "7" } }
       |                                                                       ^^
       |
       = help: write `[10, "5.00"]` for a price of 5.00 up to and including the tenth unit

    1 error
    "#);
}

#[test]
fn tiers_beside_a_price_are_shown() {
    let test = SiteTest::base().replace(
        PLANS,
        SINGLE,
        "amount = \"10\", per = \"month\", volume = { up-to = [[10, \"9\"]], above = \"7\" } }",
    );
    assert_snapshot!(test.problems(), @r#"
    error[unknown-key]: `amount` is not a key of `per-unit`
      --> plans/care.toml:20:33
       |
    20 | pc.per-unit = { counter = "pc", amount = "10", per = "month", volume = { up-to = [[10, "9"]], above = "7" } }
       |                                 ^^^^^^
       |
       = help: expected one of `counter`, `per`, `graduated`, `volume` and `clause`

    1 error
    "#);
}

#[test]
fn an_increment_of_no_time_is_shown() {
    let test = SiteTest::base().replace(PLANS, "increment = \"15min\"", "increment = \"0min\"");
    assert_snapshot!(test.problems(), @r#"
    error[zero-duration]: no time at all
      --> plans/care.toml:21:97
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "60", per = "1h", increment = "0min", rounding = "per-month", unus...
       |                                                                                                 ^^^^^^
       |
       = help: expected a duration such as `1min`, `15min` or `1h`

    1 error
    "#);
}

#[test]
fn a_rate_for_no_time_is_shown() {
    let test = SiteTest::base().replace(PLANS, "per = \"1h\"", "per = \"0h\"");
    assert_snapshot!(test.problems(), @r#"
    error[zero-duration]: no time at all
      --> plans/care.toml:21:79
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "60", per = "0h", increment = "15min", rounding = "per-month", unu...
       |                                                                               ^^^^
       |
       = help: expected a duration such as `1min`, `15min` or `1h`

    1 error
    "#);
}

#[test]
fn an_increment_may_be_unstated() {
    SiteTest::base().replace(PLANS, "increment = \"15min\"", "increment = \"unstated\"").builds();
}

#[test]
fn a_count_that_is_negative_is_shown() {
    let test = SiteTest::base().replace(PLANS, "count = 2", "count = -2");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `-2` is out of range for `count`
      --> plans/care.toml:36:20
       |
    36 | report = { count = -2, per = "year" }
       |                    ^^

    1 error
    "#);
}

#[test]
fn graduated_and_volume_tiers_together_are_shown() {
    let tiers = "{ up-to = [[10, \"9\"]], above = \"7\" }";
    let charge = format!("per = \"month\", graduated = {tiers}, volume = {tiers} }}");
    let test = SiteTest::base().replace(PLANS, SINGLE, &charge);
    assert_snapshot!(test.problems(), @r#"
    error[contradiction]: a charge has either graduated or volume tiers
      --> plans/care.toml:20:107
       |
    20 | ... up-to = [[10, "9"]], above = "7" }, volume = { up-to = [[10, "9"]], above = "7" } }
       |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: take one of them out

    1 error
    "#);
}
