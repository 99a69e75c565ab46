//! Messages: what is missing, what does not agree between languages, what refers to nothing.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const DE: &str = "i18n/de/care.ftl";
const SL: &str = "i18n/sl/care.ftl";

#[test]
fn a_message_that_one_language_lacks_is_shown() {
    let test = SiteTest::base().replace(SL, "care-tagline = Za majhne pisarne.\n", "");
    assert_snapshot!(test.problems(), @"
    error[missing-message]: there is no message `care-tagline` in `sl`
     --> i18n/de/care.ftl:2:1
      |
    2 | care-tagline = Für kleine Büros.
      | ^^^^^^^^^^^^
      |
      = help: add it to `i18n/sl/care.ftl`

    1 error
    ");
}

#[test]
fn a_message_that_all_languages_lack_is_shown_where_it_is_needed() {
    let test =
        SiteTest::base().replace(DE, "care-row-report = Bericht\n", "").replace(SL, "care-row-report = Poročilo\n", "");
    assert_snapshot!(test.problems(), @r#"
    error[missing-message]: there is no message `care-row-report` in any language
      --> plans/care.toml:12:17
       |
    12 | entitlements = ["report"]
       |                 ^^^^^^^^
       |
       = help: add it to `care.ftl` of each language in `i18n/`

    1 error
    "#);
}

#[test]
fn a_message_of_the_page_furniture_that_all_languages_lack_is_shown() {
    let test = SiteTest::base()
        .without_message("i18n/de/site.ftl", "site-skip")
        .without_message("i18n/sl/site.ftl", "site-skip");
    assert_snapshot!(test.problems(), @r#"
    error[missing-message]: there is no message `site-skip` in any language
     --> site.toml:1:1
      |
    1 | base-url = "https://example.com/"
      | ^
      |
      = help: add it to `site.ftl` of each language in `i18n/`

    1 error
    "#);
}

#[test]
fn a_language_without_messages_is_told_once() {
    let test = SiteTest::base().replace("site.toml", "[\"de\", \"sl\"]", "[\"de\", \"sl\", \"lv\"]");
    let problems = test.problems();
    let about_messages = problems.split("\n\n").filter(|problem| problem.contains("missing-message"));
    assert_snapshot!(about_messages.collect::<Vec<_>>().join("\n\n"), @r#"
    error[missing-message]: there are no messages in `lv`
     --> site.toml:1:1
      |
    1 | base-url = "https://example.com/"
      | ^
      |
      = help: expected files such as `i18n/lv/site.ftl`
    "#);
}

#[test]
fn fluent_that_is_none_is_shown() {
    let test = SiteTest::base().replace(DE, "care-name = Betreuung", "care-name = { Betreuung");
    assert_snapshot!(test.problems(), @"
    error[fluent-syntax]: expected `}`
     --> i18n/de/care.ftl:2:1
      |
    2 | care-tagline = Für kleine Büros.
      | ^

    1 error
    ");
}

#[test]
fn a_message_that_is_defined_twice_is_shown_with_its_first_place() {
    let test = SiteTest::base().append(DE, "care-name = Pflege\n");
    assert_snapshot!(test.problems(), @"
    error[duplicate-message]: `care-name` is defined twice
      --> i18n/de/care.ftl:13:1
       |
     1 | care-name = Betreuung
       | --------- first defined here
    ...
    13 | care-name = Pflege
       | ^^^^^^^^^

    1 error
    ");
}

#[test]
fn a_message_that_two_files_define_is_shown_with_its_first_place() {
    let test = SiteTest::base().write("i18n/de/extra.ftl", "care-name = Pflege\n");
    assert_snapshot!(test.problems(), @"
    error[duplicate-message]: `care-name` is defined twice
     --> i18n/de/extra.ftl:1:1
      |
    1 | care-name = Pflege
      | ^^^^^^^^^
      |
     ::: i18n/de/care.ftl:1:1
      |
    1 | care-name = Betreuung
      | --------- first defined here

    1 error
    ");
}

#[test]
fn a_missing_plural_form_is_shown() {
    let test = SiteTest::base().replace(SL, "    [two] { $plan_pc_at-most } računalnika\n", "");
    assert_snapshot!(test.problems(), @"
    error[missing-plural-form]: `care-plan-basic-for` lacks a plural form: two
     --> i18n/sl/care.ftl:4:36
      |
    4 | care-plan-basic-for = Za največ { $plan_pc_at-most ->
      |                                    ^^^^^^^^^^^^^^^
      |
      = help: add a variant for each form; `*[other]` alone does not cover them

    1 error
    ");
}

#[test]
fn a_plural_form_that_the_language_lacks_is_shown() {
    let test = SiteTest::base().replace(
        DE,
        "Für höchstens { $plan_pc_at-most } Computer.",
        "{ $plan_pc_at-most ->\n    [one] Für einen.\n    [two] Für zwei.\n   *[other] Für { $plan_pc_at-most }.\n}",
    );
    assert_snapshot!(test.problems(), @"
    error[unknown-plural-form]: `care-plan-basic-for` has a variant `two`, but the plural forms are: one, other
     --> i18n/de/care.ftl:6:6
      |
    6 |     [two] Für zwei.
      |      ^^^
      |
      = help: take the variant out

    1 error
    ");
}

#[test]
fn a_reference_to_no_message_is_shown() {
    let test = SiteTest::base().replace(DE, "Für alle.", "Für { care-everybody }.");
    assert_snapshot!(test.problems(), @"
    error[unknown-message]: `care-plan-complete-for` refers to `care-everybody`, which does not exist
     --> i18n/de/care.ftl:6:32
      |
    6 | care-plan-complete-for = Für { care-everybody }.
      |                                ^^^^^^^^^^^^^^

    1 error
    ");
}

#[test]
fn messages_in_a_circle_are_shown() {
    let test = SiteTest::base()
        .replace(DE, "care-tagline = Für kleine Büros.", "care-tagline = { care-plan-complete-for }")
        .replace(DE, "Für alle.", "{ care-tagline }");
    assert_snapshot!(test.problems(), @"
    error[cyclic-message]: messages refer to one another in a circle: care-plan-complete-for → care-tagline → care-plan-complete-for
     --> i18n/de/care.ftl:6:1
      |
    6 | care-plan-complete-for = { care-tagline }
      | ^^^^^^^^^^^^^^^^^^^^^^

    1 error
    ");
}

#[test]
fn a_translation_without_a_figure_of_the_original_is_shown() {
    let test = SiteTest::base().replace(SL, "Od { $plan_support_included } ostanek zapade.", "Ostanek zapade.");
    assert_snapshot!(test.problems(), @"
    error[placeable-mismatch]: `care-text-time-expires` lacks `$plan_support_included`, which it has in `de`
      --> i18n/sl/care.ftl:17:1
       |
    17 | care-text-time-expires = Ostanek zapade.
       | ^^^^^^^^^^^^^^^^^^^^^^
       |
      ::: i18n/de/care.ftl:12:1
       |
    12 | care-text-time-expires = Von { $plan_support_included } verfällt der Rest.
       | ---------------------- the original in `de`

    1 error
    ");
}

#[test]
fn a_translation_with_another_figure_than_the_original_is_shown() {
    let test =
        SiteTest::base().replace(SL, "Od { $plan_support_included } ostanek", "Od { $plan_support_increment } ostanek");
    assert_snapshot!(test.problems(), @"
    error[placeable-mismatch]: `care-text-time-expires` has `$plan_support_increment` in place of `$plan_support_included`, which it has in `de`
      --> i18n/sl/care.ftl:17:1
       |
    17 | care-text-time-expires = Od { $plan_support_increment } ostanek zapade.
       | ^^^^^^^^^^^^^^^^^^^^^^
       |
      ::: i18n/de/care.ftl:12:1
       |
    12 | care-text-time-expires = Von { $plan_support_included } verfällt der Rest.
       | ---------------------- the original in `de`

    1 error
    ");
}

#[test]
fn a_translation_may_select_by_the_number_of_a_duration() {
    let select = "{ $plan_support_included-minutes ->\n    [one] Od { $plan_support_included }\n    [two] Od { $plan_support_included }\n    [few] Od { $plan_support_included }\n   *[other] Od { $plan_support_included }\n} ostanek";
    SiteTest::base().replace(SL, "Od { $plan_support_included } ostanek", select).builds();
}

#[test]
fn a_figure_that_does_not_exist_is_shown_with_the_nearest() {
    let test = SiteTest::base()
        .replace(DE, "care-tagline = Für kleine Büros.", "care-tagline = Ab { $care_basic_pc_amuont }.")
        .replace(SL, "care-tagline = Za majhne pisarne.", "care-tagline = Od { $care_basic_pc_amuont }.");
    assert_snapshot!(test.problems(), @"
    error[unknown-variable]: there is no figure `$care_basic_pc_amuont`
     --> i18n/de/care.ftl:2:21
      |
    2 | care-tagline = Ab { $care_basic_pc_amuont }.
      |                     ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `$care_basic_pc_amount`?

    error[unknown-variable]: there is no figure `$care_basic_pc_amuont`
     --> i18n/sl/care.ftl:2:21
      |
    2 | care-tagline = Od { $care_basic_pc_amuont }.
      |                     ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `$care_basic_pc_amount`?

    2 errors
    ");
}

#[test]
fn a_figure_that_a_plan_of_the_text_lacks_is_shown() {
    let test = SiteTest::base().replace(
        "plans/care.toml",
        "[plans.complete]\n",
        "[plans.complete]\nnotes = [\"time-expires\"]\n",
    );
    assert_snapshot!(test.problems(), @"
    error[unknown-variable]: there is no figure `$plan_support_included` of the plan `care/complete`
      --> i18n/de/care.ftl:12:32
       |
    12 | care-text-time-expires = Von { $plan_support_included } verfällt der Rest.
       |                                ^^^^^^^^^^^^^^^^^^^^^^

    error[unknown-variable]: there is no figure `$plan_support_included` of the plan `care/complete`
      --> i18n/sl/care.ftl:17:31
       |
    17 | care-text-time-expires = Od { $plan_support_included } ostanek zapade.
       |                               ^^^^^^^^^^^^^^^^^^^^^^

    2 errors
    ");
}

#[test]
fn a_figure_of_the_plan_where_there_is_no_plan_is_shown() {
    let test = SiteTest::base()
        .replace(DE, "care-tagline = Für kleine Büros.", "care-tagline = Ab { $plan_pc_amount }.")
        .replace(SL, "care-tagline = Za majhne pisarne.", "care-tagline = Od { $plan_pc_amount }.");
    assert_snapshot!(test.problems(), @"
    error[unknown-variable]: there is no plan here that `$plan_pc_amount` could be of
     --> i18n/de/care.ftl:2:21
      |
    2 | care-tagline = Ab { $plan_pc_amount }.
      |                     ^^^^^^^^^^^^^^^
      |
      = help: name the plan: `$<catalogue>_<plan>_…`

    error[unknown-variable]: there is no plan here that `$plan_pc_amount` could be of
     --> i18n/sl/care.ftl:2:21
      |
    2 | care-tagline = Od { $plan_pc_amount }.
      |                     ^^^^^^^^^^^^^^^
      |
      = help: name the plan: `$<catalogue>_<plan>_…`

    2 errors
    ");
}

#[test]
fn an_amount_on_request_cannot_be_printed() {
    let test = SiteTest::base().on_request().replace(DE, "Für alle.", "Für alle, { $plan_fee_amount }.").replace(
        SL,
        "Za vse.",
        "Za vse, { $plan_fee_amount }.",
    );
    assert_snapshot!(test.problems(), @r#"
    error[unpublished-figure]: the amount `$plan_fee_amount` is on request
     --> i18n/de/care.ftl:6:38
      |
    6 | care-plan-complete-for = Für alle, { $plan_fee_amount }.
      |                                      ^^^^^^^^^^^^^^^^
      |
      = help: say in words that it is not published

    error[unpublished-figure]: the amount `$plan_fee_amount` is on request
      --> i18n/sl/care.ftl:11:36
       |
    11 | care-plan-complete-for = Za vse, { $plan_fee_amount }.
       |                                    ^^^^^^^^^^^^^^^^
       |
       = help: say in words that it is not published

    note[unpublished-amount]: the amount of `fee` of `complete` is not published
      --> plans/care.toml:33:1
       |
    33 | fee.flat = { amount = "on-request", per = "month" }
       | ^^^

    2 errors and 1 note
    "#);
}

#[test]
fn a_name_with_a_figure_is_shown() {
    let test = SiteTest::base()
        .replace(DE, "care-plan-basic-name = Basis", "care-plan-basic-name = Basis { $care_basic_pc_at-most }")
        .replace(SL, "care-plan-basic-name = Osnovni", "care-plan-basic-name = Osnovni { $care_basic_pc_at-most }");
    assert_snapshot!(test.problems(), @"
    error[variable-in-label]: `care-plan-basic-name` is a name and cannot refer to `$care_basic_pc_at-most`
     --> i18n/de/care.ftl:3:32
      |
    3 | care-plan-basic-name = Basis { $care_basic_pc_at-most }
      |                                ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: names of catalogues, plans and charges are fixed texts

    error[variable-in-label]: `care-plan-basic-name` is a name and cannot refer to `$care_basic_pc_at-most`
     --> i18n/sl/care.ftl:3:34
      |
    3 | care-plan-basic-name = Osnovni { $care_basic_pc_at-most }
      |                                  ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: names of catalogues, plans and charges are fixed texts

    2 errors
    ");
}

#[test]
fn a_variable_that_a_message_is_not_given_is_shown_with_those_that_it_is() {
    let test = SiteTest::base()
        .without_message("i18n/de/site.ftl", "plan-open")
        .append(DE, "plan-open = Details: { $tariff }\n")
        .without_message("i18n/sl/site.ftl", "plan-open")
        .append(SL, "plan-open = Več: { $tariff }\n");
    assert_snapshot!(test.problems(), @"
    error[unknown-variable]: `plan-open` is not given `$tariff`
      --> i18n/de/care.ftl:13:24
       |
    13 | plan-open = Details: { $tariff }
       |                        ^^^^^^^
       |
       = help: it is given `$plan`

    error[unknown-variable]: `plan-open` is not given `$tariff`
      --> i18n/sl/care.ftl:18:20
       |
    18 | plan-open = Več: { $tariff }
       |                    ^^^^^^^
       |
       = help: it is given `$plan`

    2 errors
    ");
}

#[test]
fn an_attribute_that_one_language_lacks_is_shown() {
    let test = SiteTest::base()
        .append(DE, "care-note = Hinweis\n    .title = Titel\n")
        .append(SL, "care-note = Opomba\n")
        .append("content/de/home.md", "\n{ care-note }: { care-note.title }\n");
    assert_snapshot!(test.problems(), @"
    error[missing-message]: there is no message `care-note.title` in `sl`
      --> i18n/de/care.ftl:14:6
       |
    14 |     .title = Titel
       |      ^^^^^
       |
       = help: add it to `i18n/sl/care.ftl`

    1 error
    ");
}

#[test]
fn a_message_that_cannot_be_read_is_not_missing_too() {
    let test = SiteTest::base().replace(DE, "care-row-report = Bericht", "care-row-report = { \"Bericht }");
    assert_snapshot!(test.problems(), @r#"
    error[fluent-syntax]: the string is not closed by `"`
      --> i18n/de/care.ftl:10:31
       |
    10 | care-row-report = { "Bericht }
       |                               ^

    1 error
    "#);
}

#[test]
fn a_term_without_what_it_needs_is_shown() {
    let test = SiteTest::base()
        .append(DE, "-device = { $case ->\n   *[nominative] Gerät\n    [genitive] Geräts\n} { $number }\n")
        .replace(DE, "Für alle.", "Für { -device(case: \"genitive\") }.");
    assert_snapshot!(test.problems(), @r#"
    error[missing-term-argument]: `care-plan-complete-for` refers to `-device` without its `$number`
     --> i18n/de/care.ftl:6:33
      |
    6 | care-plan-complete-for = Für { -device(case: "genitive") }.
      |                                 ^^^^^^

    1 error
    "#);
}

#[test]
fn a_variant_that_is_there_twice_is_shown() {
    let test = SiteTest::base().replace(SL, "    [few] {", "    [two] { $plan_pc_at-most } računalnika\n    [few] {");
    assert_snapshot!(test.problems(), @"
    error[duplicate-variant]: `care-plan-basic-for` has two variants `two`
     --> i18n/sl/care.ftl:7:6
      |
    7 |     [two] { $plan_pc_at-most } računalnika
      |      ^^^

    1 error
    ");
}

#[test]
fn a_function_that_there_is_not_is_shown() {
    let test = SiteTest::base().replace(DE, "{ $plan_pc_at-most }", "{ DATETIME($plan_pc_at-most) }");
    assert_snapshot!(test.problems(), @"
    error[unsupported-function]: `DATETIME` is not supported; `NUMBER($value)` is, with `minimumFractionDigits` and `maximumFractionDigits` from 0 to 20
     --> i18n/de/care.ftl:4:39
      |
    4 | care-plan-basic-for = Für höchstens { DATETIME($plan_pc_at-most) } Computer.
      |                                       ^^^^^^^^

    error[placeable-mismatch]: `care-plan-basic-for` has `$plan_pc_at-most`, which it lacks in `de`
     --> i18n/sl/care.ftl:4:1
      |
    4 | care-plan-basic-for = Za največ { $plan_pc_at-most ->
      | ^^^^^^^^^^^^^^^^^^^
      |
     ::: i18n/de/care.ftl:4:1
      |
    4 | care-plan-basic-for = Für höchstens { DATETIME($plan_pc_at-most) } Computer.
      | ------------------- the original in `de`

    2 errors
    ");
}

#[test]
fn a_number_that_is_too_long_is_shown() {
    let test = SiteTest::base().replace(DE, "Für alle.", "Für { 100000000000000000000000000000 }.");
    assert_snapshot!(test.problems(), @"
    error[number-too-long]: `100000000000000000000000000000` has too many digits
     --> i18n/de/care.ftl:6:32
      |
    6 | care-plan-complete-for = Für { 100000000000000000000000000000 }.
      |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    1 error
    ");
}
