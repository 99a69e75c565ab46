//! What is worth knowing of an offer: bounds, prices that never win, what is left unstated.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PLANS: &str = "plans/care.toml";
const FEE: &str = "fee.flat = { amount = \"40\", per = \"month\" }";
const COMPLETE: &str = "[plans.complete]\n\n";

/// Returns the small site, which leaves nothing unstated, with bounds on its larger plan.
fn with_bounds(bounds: &str) -> SiteTest {
    SiteTest::base().replace(PLANS, COMPLETE, &format!("[plans.complete]\neligibility = {bounds}\n\n"))
}

#[test]
fn an_offer_that_states_everything_says_nothing() {
    SiteTest::base().builds();
    assert_eq!(SiteTest::base().problems(), "no problems");
}

#[test]
fn a_gap_between_bounds_is_shown_with_its_smallest_selection() {
    assert_snapshot!(with_bounds("{ pc = { at-least = 7 } }").problems(), @"
    note[eligibility-gap]: no plan takes `pc=6`
      --> plans/care.toml:16:17
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
    ...
    31 | eligibility = { pc = { at-least = 7 } }
       |                 -- `complete` takes 7 or more `pc`
       |
       = help: that is the smallest of the selections with 6 `pc`

    1 note
    ");
}

#[test]
fn a_gap_over_two_counters_is_one() {
    let test = with_bounds("{ pc = { at-least = 6 }, server = { at-least = 1 } }").replace(
        PLANS,
        "pc = \"units\"\n",
        "pc = \"units\"\nserver = \"units\"\n",
    );
    assert_snapshot!(test.problems(), @"
    note[eligibility-gap]: no plan takes `pc=6 server=0`
      --> plans/care.toml:17:17
       |
    17 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
    ...
    32 | eligibility = { pc = { at-least = 6 }, server = { at-least = 1 } }
       |                                        ------ `complete` takes 1 or more `server`
       |
       = help: that is the smallest of the selections with 6 or more `pc` and no `server`

    1 note
    ");
}

#[test]
fn bounds_that_meet_leave_no_gap() {
    assert!(!with_bounds("{ pc = { at-least = 6 } }").reports("eligibility-gap"));
    assert!(!with_bounds("{ pc = { at-least = 5 } }").reports("eligibility-gap"));
    assert!(!SiteTest::base().reports("eligibility-gap"));
}

#[test]
fn an_overlap_at_the_seam_is_shown() {
    assert_snapshot!(with_bounds("{ pc = { at-least = 5 } }").problems(), @"
    note[eligibility-overlap]: `basic` and `complete` both take `pc=5`
      --> plans/care.toml:30:8
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 -- `basic` takes at most 5 `pc`
    ...
    30 | [plans.complete]
       |        ^^^^^^^^
    31 | eligibility = { pc = { at-least = 5 } }
       |                 -- `complete` takes 5 or more `pc`
       |
       = help: that is the smallest of the selections with 5 `pc`

    1 note
    ");
}

#[test]
fn a_plan_that_takes_all_that_another_takes_is_a_choice() {
    assert!(!with_bounds("{ pc = { at-most = 9 } }").reports("eligibility-overlap"));
    assert!(!SiteTest::base().reports("eligibility-overlap"));
    assert!(!with_bounds("{ pc = { at-least = 6 } }").reports("eligibility-overlap"));
}

#[test]
fn a_plan_that_never_costs_least_is_shown_with_the_plans_that_do() {
    // To 5 computers, 50 at most against 60, and the same for time but without an allowance.
    let dearer = "fee.flat = { amount = \"60\", per = \"month\" }\nsupport.usage = { counter = \"support\", rate = \"60\", per = \"1h\", increment = \"15min\", rounding = \"per-month\", unused = \"expires\" }";
    let test = with_bounds("{ pc = { at-most = 5 } }").replace(PLANS, FEE, dearer);
    assert_snapshot!(test.problems(), @"
    note[eligibility-gap]: no plan takes `pc=6`
      --> plans/care.toml:16:17
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
    ...
    31 | eligibility = { pc = { at-most = 5 } }
       |                 -- `complete` takes at most 5 `pc`
       |
       = help: that is the smallest of the selections with 6 or more `pc`

    note[never-cheapest]: `complete` never costs least
      --> plans/care.toml:30:8
       |
    30 | [plans.complete]
       |        ^^^^^^^^
       |
       = help: by `pc`, those that cost least are `basic` from 0 to 5
       = help: by `support`, those that cost least are `basic` from 0m

    2 notes
    ");
}

#[test]
fn a_plan_that_alone_is_available_somewhere_costs_least_there() {
    let dear = |bounds: &str| with_bounds(bounds).replace(PLANS, "amount = \"40\"", "amount = \"1000000\"");
    assert!(!dear("{ pc = { at-least = 5 } }").reports("never-cheapest"));
    let on_request = SiteTest::base().on_request();
    assert!(!on_request.reports("never-cheapest"), "what is on request is not compared");
}

/// Returns a site whose larger plan costs nothing, for everybody.
fn for_nothing() -> SiteTest {
    SiteTest::base()
        .replace(PLANS, "notes = [\"time-expires\"]\n", "")
        .replace(PLANS, "amount = \"40\"", "amount = \"0\"")
        .without_message("i18n/de/care.ftl", "care-text-time-expires")
        .without_message("i18n/sl/care.ftl", "care-text-time-expires")
}

/// The service of the smaller plan, for the larger one.
const SERVICE: &str = "\n[plans.complete.services.faults]\nresponse = { within = \"24h\", clock = \"window-hours\" }\nwindows = [{ days = \"workdays\", hours = [\"8-16\"] }]\n";

#[test]
fn a_plan_in_whose_place_another_can_be_taken_is_shown() {
    assert_snapshot!(for_nothing().append(PLANS, SERVICE).problems(), @"
    warning[dominated-plan]: `complete` gives at least as much as `basic` and never costs more
      --> plans/care.toml:15:8
       |
    15 | [plans.basic]
       |        ^^^^^
    ...
    29 | [plans.complete]
       |        -------- the plan to take in its place
       |
       = help: add what speaks for it to its entitlements or services, or take it out

    1 warning
    ");
}

#[test]
fn a_plan_that_something_speaks_for_is_not_dominated() {
    assert!(!for_nothing().reports("dominated-plan"), "only the smaller plan has a service");
    let slower = for_nothing().append(PLANS, &SERVICE.replace("24h", "25h"));
    assert!(!slower.reports("dominated-plan"), "it answers sooner");
    let bound = for_nothing().append(PLANS, SERVICE).replace(
        PLANS,
        COMPLETE,
        "[plans.complete]\nterms = { term = 1, renewal = 1 }\n\n",
    );
    assert!(!bound.reports("dominated-plan"), "it has no term");
    let dearer = for_nothing().append(PLANS, SERVICE).replace(PLANS, "amount = \"0\"", "amount = \"0.01\"");
    assert!(!dearer.reports("dominated-plan"), "it costs less while nothing is entered");
}

#[test]
fn an_unpublished_amount_is_shown() {
    let test = SiteTest::base().on_request();
    assert_snapshot!(test.problems(), @r#"
    note[unpublished-amount]: the amount of `fee` of `complete` is not published
      --> plans/care.toml:33:1
       |
    33 | fee.flat = { amount = "on-request", per = "month" }
       | ^^^

    1 note
    "#);
}

#[test]
fn an_unstated_increment_is_shown() {
    let test = SiteTest::base().replace(
        PLANS,
        "increment = \"15min\", rounding = \"per-month\"",
        "increment = \"unstated\", rounding = \"unstated\"",
    );
    assert_snapshot!(test.problems(), @r#"
    note[unstated-rounding]: the increment of `support` of `basic` is not stated
      --> plans/care.toml:21:1
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "60", per = "1h", increment = "unstated", rounding = "unstated", u...
       | ^^^^^^^
       |
       = help: it is computed to the exact minute, and each quote says so

    1 note
    "#);
}

#[test]
fn an_unstated_rounding_is_shown() {
    assert_snapshot!(SiteTest::base().replace(PLANS, "\"per-month\"", "\"unstated\"").problems(), @r#"
    note[unstated-rounding]: the rounding of `support` of `basic` is not stated
      --> plans/care.toml:21:1
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "60", per = "1h", increment = "15min", rounding = "unstated", unus...
       | ^^^^^^^
       |
       = help: whether each request or the month is rounded up to 15m: quotes of several requests have two totals

    1 note
    "#);
}

#[test]
fn to_the_exact_minute_there_is_nothing_to_round() {
    let exact = SiteTest::base().replace(
        PLANS,
        "increment = \"15min\", rounding = \"per-month\"",
        "increment = \"1min\", rounding = \"unstated\"",
    );
    assert!(!exact.reports("unstated-rounding"));
}

#[test]
fn included_time_without_a_rate_is_shown() {
    assert_snapshot!(SiteTest::base().replace(PLANS, "rate = \"60\"", "rate = \"on-request\"").problems(), @r#"
    note[allowance-without-rate]: what `basic` charges beyond its 30m is not published
      --> plans/care.toml:21:1
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "on-request", per = "1h", increment = "15min", rounding = "per-mon...
       | ^^^^^^^
       |
       = help: above 30m of `support`, its quotes are incomplete

    note[unpublished-amount]: the amount of `support` of `basic` is not published
      --> plans/care.toml:21:1
       |
    21 | support.usage = { counter = "support", included = "30min", rate = "on-request", per = "1h", increment = "15min", rounding = "per-mon...
       | ^^^^^^^

    2 notes
    "#);
}

#[test]
fn a_rate_on_request_without_included_time_is_only_unpublished() {
    let test = SiteTest::base().replace(PLANS, "included = \"30min\", rate = \"60\"", "rate = \"on-request\"").replace(
        PLANS,
        "notes = [\"time-expires\"]\n",
        "",
    );
    assert!(!test.reports("allowance-without-rate"));
}

#[test]
fn a_counter_that_nothing_reads_is_shown() {
    let test = SiteTest::base().replace(PLANS, "pc = \"units\"\n", "pc = \"units\"\nserver = \"units\"\n");
    assert_snapshot!(test.problems(), @r#"
    warning[unused-counter]: no plan charges or bounds `server`
     --> plans/care.toml:9:1
      |
    9 | server = "units"
      | ^^^^^^
      |
      = help: take it out, or let a charge or a bound read it

    1 warning
    "#);
}

#[test]
fn a_counter_that_bounds_or_lends_is_used() {
    let bounds = with_bounds("{ server = { at-least = 1 } }").replace(
        PLANS,
        "pc = \"units\"\n",
        "pc = \"units\"\nserver = \"units\"\n",
    );
    assert!(!bounds.reports("unused-counter"));
    let lends = SiteTest::base().replace(
        PLANS,
        "pc = \"units\"\n",
        "pc = { units = { starts-as = \"server\" } }\nserver = \"units\"\n",
    );
    assert!(!lends.reports("unused-counter"));
}

#[test]
fn a_term_without_a_word_on_what_follows_is_shown() {
    let test = SiteTest::base().replace(PLANS, COMPLETE, "[plans.complete]\nterms = { term = 12, notice = 1 }\n\n");
    assert_snapshot!(test.problems(), @"
    note[term-without-renewal]: what follows the term of 12 months of `complete` is not stated
      --> plans/care.toml:31:9
       |
    31 | terms = { term = 12, notice = 1 }
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: add `renewal`: so many months, or `ends`

    1 note
    ");
}

#[test]
fn a_term_that_ends_or_goes_on_is_stated() {
    for terms in ["{ term = 12, renewal = 12 }", "{ term = 12, renewal = \"ends\" }", "{ notice = 1 }"] {
        let test = SiteTest::base().replace(PLANS, COMPLETE, &format!("[plans.complete]\nterms = {terms}\n\n"));
        assert!(!test.reports("term-without-renewal"), "{terms}");
    }
}

#[test]
fn a_response_time_on_an_unstated_clock_is_shown() {
    assert_snapshot!(SiteTest::base().replace(PLANS, "clock = \"window-hours\"", "clock = \"unstated\"").problems(), @"
    note[undefined-term]: `faults` of `basic` answers within 24h, and on which clock is not stated
      --> plans/care.toml:26:23
       |
    26 | [plans.basic.services.faults]
       |                       ^^^^^^
       |
       = help: `clock` is `window-hours` where the time runs only inside the windows, else `elapsed-hours`

    1 note
    ");
}

#[test]
fn a_week_of_the_month_that_nobody_defines_is_shown() {
    let test = SiteTest::base().replace(PLANS, "hours = [\"8-16\"] }]", "hours = [\"8-16\"], week-of-month = 3 }]");
    assert_snapshot!(test.problems(), @"
    note[undefined-term]: `faults` of `basic` is given in week 3 of the month, and when that begins is not defined
      --> plans/care.toml:26:23
       |
    26 | [plans.basic.services.faults]
       |                       ^^^^^^
       |
       = help: define it in a footnote of the service

    1 note
    ");
}

#[test]
fn a_week_of_the_month_with_a_footnote_is_defined() {
    let test = SiteTest::base().replace(
        PLANS,
        "hours = [\"8-16\"] }]",
        "hours = [\"8-16\"], week-of-month = 3 }]\nfootnotes = [\"time-expires\"]",
    );
    assert!(!test.reports("undefined-term"));
}
