//! Plan files: rows, texts, counters, services.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PLANS: &str = "plans/care.toml";

#[test]
fn a_row_that_is_not_declared_is_shown() {
    let test = SiteTest::base().replace(PLANS, "report = \"no\"", "reprot = \"no\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-row]: `reprot` is not among the entitlements of `[rows]`
      --> plans/care.toml:24:1
       |
    24 | reprot = "no"
       | ^^^^^^
       |
       = help: did you mean `report`?

    1 error
    "#);
}

#[test]
fn a_service_row_is_no_entitlement() {
    let test = SiteTest::base().replace(PLANS, "report = \"no\"", "faults = \"no\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-row]: `faults` is not among the entitlements of `[rows]`
      --> plans/care.toml:24:1
       |
    24 | faults = "no"
       | ^^^^^^
       |
       = help: expected `report`

    1 error
    "#);
}

#[test]
fn a_plan_may_leave_a_row_out() {
    SiteTest::base().replace(PLANS, "report = \"no\"", "").builds();
}

#[test]
fn a_row_that_is_declared_twice_is_shown() {
    let test =
        SiteTest::base().replace(PLANS, "entitlements = [\"report\"]", "entitlements = [\"report\", \"report\"]");
    assert_snapshot!(test.problems(), @r#"
    error[duplicate-id]: the row `report` is declared twice
      --> plans/care.toml:12:27
       |
    12 | entitlements = ["report", "report"]
       |                           ^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_text_that_is_listed_twice_is_shown() {
    let test =
        SiteTest::base().replace(PLANS, "notes = [\"time-expires\"]", "notes = [\"time-expires\", \"time-expires\"]");
    assert_snapshot!(test.problems(), @r#"
    error[duplicate-id]: the text `time-expires` is listed twice
      --> plans/care.toml:17:26
       |
    17 | notes = ["time-expires", "time-expires"]
       |                          ^^^^^^^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_text_may_serve_two_lists() {
    SiteTest::base().replace(PLANS, "notes = [", "rules = [\"time-expires\"]\nnotes = [").builds();
}

#[test]
fn an_unknown_counter_is_shown() {
    let test = SiteTest::base().replace(PLANS, "counter = \"pc\"", "counter = \"cp\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-counter]: `cp` is not a counter of this catalogue
      --> plans/care.toml:20:27
       |
    20 | pc.per-unit = { counter = "cp", amount = "10", per = "month" }
       |                           ^^^^
       |
       = help: did you mean `pc`?

    1 error
    "#);
}

#[test]
fn an_unknown_counter_of_a_bound_is_shown() {
    let test = SiteTest::base().replace(PLANS, "eligibility = { pc", "eligibility = { server");
    assert_snapshot!(test.problems(), @"
    error[unknown-counter]: `server` is not a counter of this catalogue
      --> plans/care.toml:16:17
       |
    16 | eligibility = { server = { at-most = 5 } }
       |                 ^^^^^^
       |
       = help: expected one of `pc` and `support`

    1 error
    ");
}

#[test]
fn a_counter_of_another_kind_is_shown() {
    let test = SiteTest::base().replace(PLANS, "counter = \"pc\"", "counter = \"support\"");
    assert_snapshot!(test.problems(), @r#"
    error[wrong-counter]: `support` is not a counter of whole units
      --> plans/care.toml:20:27
       |
     9 | support = { time = "hours" }
       | ------- declared here
    ...
    20 | pc.per-unit = { counter = "support", amount = "10", per = "month" }
       |                           ^^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_counter_with_a_reserved_name_is_shown() {
    let test = SiteTest::base().replace(PLANS, "pc = \"units\"\n", "pc = \"units\"\nlang = \"units\"\n");
    assert_snapshot!(test.problems(), @r#"
    error[reserved-id]: `lang` cannot be the name of a counter: it means something else in addresses
     --> plans/care.toml:9:1
      |
    9 | lang = "units"
      | ^^^^

    1 error
    "#);
}

#[test]
fn time_without_the_unit_of_a_bare_number_is_shown() {
    let test = SiteTest::base().replace(PLANS, "support = { time = \"hours\" }", "support = \"time\"");
    assert_snapshot!(test.problems(), @r#"
    error[missing-key]: time needs the unit of a bare number
     --> plans/care.toml:9:11
      |
    9 | support = "time"
      |           ^^^^^^
      |
      = help: write `{ time = "hours" }` or `{ time = "minutes" }`

    1 error
    "#);
}

#[test]
fn a_counter_that_starts_as_itself_is_shown() {
    let test = SiteTest::base().replace(PLANS, "pc = \"units\"", "pc = { units = { starts-as = \"pc\" } }");
    assert_snapshot!(test.problems(), @r#"
    error[wrong-counter]: `pc` is not another counter of whole units
     --> plans/care.toml:8:30
      |
    8 | pc = { units = { starts-as = "pc" } }
      |                              ^^^^

    1 error
    "#);
}

#[test]
fn an_unknown_default_plan_is_shown() {
    let test = SiteTest::base().replace(PLANS, "default-plan = \"basic\"", "default-plan = \"basci\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-plan]: `basci` is not a plan of this catalogue
     --> plans/care.toml:4:16
      |
    4 | default-plan = "basci"
      |                ^^^^^^^
      |
      = help: did you mean `basic`?

    1 error
    "#);
}

#[test]
fn a_default_selection_that_its_counter_cannot_read_is_shown() {
    let test = SiteTest::base().replace(
        PLANS,
        "default-selection = { pc = \"2\" }",
        "default-selection = { pc = \"2h\", server = 1 }",
    );
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `2h` is not a count for `pc`
     --> plans/care.toml:5:28
      |
    5 | default-selection = { pc = "2h", server = 1 }
      |                            ^^^^
      |
      = help: expected a whole number, such as `8`

    error[unknown-counter]: `server` is not a counter of this catalogue
     --> plans/care.toml:5:34
      |
    5 | default-selection = { pc = "2h", server = 1 }
      |                                  ^^^^^^
      |
      = help: expected one of `pc` and `support`

    2 errors
    "#);
}

#[test]
fn a_bound_that_admits_nothing_is_shown() {
    let test = SiteTest::base().replace(PLANS, "{ pc = { at-most = 5 } }", "{ pc = { at-least = 6, at-most = 5 } }");
    assert_snapshot!(test.problems(), @"
    error[empty-bound]: no count is at least 6 and at most 5
      --> plans/care.toml:16:22
       |
    16 | eligibility = { pc = { at-least = 6, at-most = 5 } }
       |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    1 error
    ");
}

#[test]
fn a_bound_without_ends_is_shown() {
    let test = SiteTest::base().replace(
        PLANS,
        "eligibility = { pc = { at-most = 5 } }",
        "eligibility = { pc = { at-most = 5 } }\nsuits = { pc = {} }",
    );
    assert_snapshot!(test.problems(), @"
    error[empty-bound]: `pc` has no bound
      --> plans/care.toml:17:16
       |
    17 | suits = { pc = {} }
       |                ^^
       |
       = help: expected `at-least`, `at-most` or both

    1 error
    ");
}

#[test]
fn a_bound_may_admit_one_count() {
    SiteTest::base().replace(PLANS, "{ pc = { at-most = 5 } }", "{ pc = { at-least = 5, at-most = 5 } }").builds();
}

#[test]
fn an_entitlement_that_says_two_things_is_shown() {
    let test =
        SiteTest::base().replace(PLANS, "report = \"no\"", "report = { is = \"no\", count = 1, per = \"year\" }");
    assert_snapshot!(test.problems(), @r#"
    error[contradiction]: an entitlement says two things
      --> plans/care.toml:24:31
       |
    24 | report = { is = "no", count = 1, per = "year" }
       |                               ^
       |
       = help: take one of them out

    1 error
    "#);
}

#[test]
fn an_entitlement_that_says_nothing_is_shown() {
    let test = SiteTest::base().replace(PLANS, "report = \"no\"", "report = { footnotes = [\"time-expires\"] }");
    assert_snapshot!(test.problems(), @r#"
    error[missing-key]: an entitlement says nothing
      --> plans/care.toml:24:10
       |
    24 | report = { footnotes = ["time-expires"] }
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: expected `is`, `count`, `level` or `text`

    1 error
    "#);
}

#[test]
fn hours_that_end_before_they_begin_are_shown() {
    let test = SiteTest::base().replace(PLANS, "hours = [\"8-16\"]", "hours = [\"16-8\"]");
    assert_snapshot!(test.problems(), @r#"
    error[service-hours]: hours from 16:00 to 08:00 end before they begin
      --> plans/care.toml:28:42
       |
    28 | windows = [{ days = "workdays", hours = ["16-8"] }]
       |                                          ^^^^^^

    1 error
    "#);
}

#[test]
fn hours_that_overlap_are_shown() {
    let test = SiteTest::base().replace(PLANS, "hours = [\"8-16\"]", "hours = [\"8-12:30\", \"12-16\"]");
    assert_snapshot!(test.problems(), @r#"
    error[service-hours]: hours from 12:00 begin before those before them end, at 12:30
      --> plans/care.toml:28:53
       |
    28 | windows = [{ days = "workdays", hours = ["8-12:30", "12-16"] }]
       |                                                     ^^^^^^^

    1 error
    "#);
}

#[test]
fn hours_may_touch() {
    SiteTest::base().replace(PLANS, "hours = [\"8-16\"]", "hours = [\"8-12\", \"12-16\"]").builds();
}

#[test]
fn a_time_that_no_clock_shows_is_shown() {
    let test = SiteTest::base().replace(PLANS, "hours = [\"8-16\"]", "hours = [\"8-25\"]");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `25` is not a time of the day
      --> plans/care.toml:28:42
       |
    28 | windows = [{ days = "workdays", hours = ["8-25"] }]
       |                                          ^^^^^^
       |
       = help: expected hours and minutes from `00:00` to `24:00`, such as `13:30`

    1 error
    "#);
}

#[test]
fn a_week_that_no_month_has_is_shown() {
    let test = SiteTest::base().replace(PLANS, "hours = [\"8-16\"] }", "hours = [\"8-16\"], week-of-month = 6 }");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `6` is not a week of a month
      --> plans/care.toml:28:67
       |
    28 | windows = [{ days = "workdays", hours = ["8-16"], week-of-month = 6 }]
       |                                                                   ^
       |
       = help: expected 1 to 5

    1 error
    "#);
}

#[test]
fn an_unknown_source_language_is_shown() {
    let test = SiteTest::base().replace(PLANS, "source-language = \"de\"", "source-language = \"fr\"");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-source-language]: `fr` is not among the languages of the site
     --> plans/care.toml:3:19
      |
    3 | source-language = "fr"
      |                   ^^^^
      |
      = help: `languages` in `site.toml` are `de`, `sl`

    1 error
    "#);
}

#[test]
fn a_missing_plan_file_is_shown() {
    let test = SiteTest::base().remove(PLANS);
    assert_snapshot!(test.problems(), @r#"
    error[missing-file]: there is no file `plans/care.toml`
     --> site.toml:3:15
      |
    3 | catalogues = ["care"]
      |               ^^^^^^

    1 error
    "#);
}
