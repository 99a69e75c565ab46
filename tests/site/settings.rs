//! `site.toml`.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const SETTINGS: &str = "site.toml";

#[test]
fn an_address_that_is_none_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "https://example.com/", "example.com");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `example.com` is not the address of a site
     --> site.toml:1:12
      |
    1 | base-url = "example.com"
      |            ^^^^^^^^^^^^^
      |
      = help: expected one such as `https://example.com/offers/`

    1 error
    "#);
}

#[test]
fn a_language_that_is_none_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "[\"de\", \"sl\"]", "[\"de\", \"sl\", \"slovenian language\"]");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `slovenian language` is not a language tag such as `sl` or `pt-BR`
     --> site.toml:2:26
      |
    2 | languages = ["de", "sl", "slovenian language"]
      |                          ^^^^^^^^^^^^^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_language_that_is_listed_twice_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "[\"de\", \"sl\"]", "[\"de\", \"sl\", \"de\"]");
    assert_snapshot!(test.problems(), @r#"
    error[duplicate-id]: `de` is listed twice
     --> site.toml:2:26
      |
    2 | languages = ["de", "sl", "de"]
      |                          ^^^^

    1 error
    "#);
}

#[test]
fn a_default_language_that_is_not_listed_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "catalogues", "default-language = \"cs\"\ncatalogues");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-language]: `cs` is not among the languages of the site
     --> site.toml:3:20
      |
    3 | default-language = "cs"
      |                    ^^^^
      |
      = help: expected one of `de`, `sl`

    1 error
    "#);
}

#[test]
fn a_site_without_catalogues_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "[\"care\"]", "[]");
    assert_snapshot!(test.problems(), @"
    error[empty-list]: the list is empty
     --> site.toml:3:14
      |
    3 | catalogues = []
      |              ^^
      |
      = help: a site has at least one

    1 error
    ");
}

#[test]
fn a_catalogue_with_a_reserved_name_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "[\"care\"]", "[\"care\", \"site\"]");
    assert_snapshot!(test.problems(), @r#"
    error[missing-file]: there is no file `plans/site.toml`
     --> site.toml:3:23
      |
    3 | catalogues = ["care", "site"]
      |                       ^^^^^^

    error[reserved-id]: `site` cannot be the name of a catalogue: the names of other facts begin with it
     --> site.toml:3:23
      |
    3 | catalogues = ["care", "site"]
      |                       ^^^^^^

    2 errors
    "#);
}

#[test]
fn a_missing_settings_file_is_shown() {
    let test = SiteTest::base().remove(SETTINGS);
    assert_snapshot!(test.problems(), @"
    error[missing-file]: there is no file `site.toml`
    --> site.toml

    1 error
    ");
}

#[test]
fn an_unknown_key_of_the_contact_is_shown() {
    let test = SiteTest::base().replace(SETTINGS, "email = ", "e-mail = ");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-key]: `e-mail` is not a key of `contact`
     --> site.toml:6:1
      |
    6 | e-mail = "info@example.com"
      | ^^^^^^
      |
      = help: did you mean `email`?

    1 error
    "#);
}

#[test]
fn a_price_list_that_is_not_listed_is_a_warning() {
    let test = SiteTest::base();
    let plans = test.text("plans/care.toml");
    let test = test.write("plans/repair.toml", plans);
    assert_snapshot!(test.problems(), @"
    warning[unlisted-file]: the catalogue `repair` is no part of the site
    --> plans/repair.toml
     = help: add it to `catalogues` in `site.toml`

    1 warning
    ");
    assert!(test.build().is_ok());
}

#[test]
fn a_language_that_is_not_listed_is_a_warning() {
    let test = SiteTest::base().replace("site.toml", "[\"de\", \"sl\"]", "[\"de\"]");
    assert_snapshot!(test.problems(), @"
    warning[unlisted-file]: the language `sl` is no part of the site
    --> content/sl
     = help: add it to `languages` in `site.toml`

    warning[unlisted-file]: the language `sl` is no part of the site
    --> i18n/sl
     = help: add it to `languages` in `site.toml`

    2 warnings
    ");
}

#[test]
fn released_price_lists_need_not_be_listed() {
    SiteTest::base().write("plans/released/2026-01.toml", "").builds();
}

#[test]
fn a_sample_customer_whom_no_price_list_can_quote_is_shown() {
    let samples = "
[[samples]]
name = \"Eight computers\"
catalogue = \"care\"
plan = \"basis\"
selection = { pcs = 8, pc = \"many\" }

[[samples]]
name = \"Nobody\"
catalogue = \"cars\"
selection = {}
";
    assert_snapshot!(SiteTest::base().append(SETTINGS, samples).problems(), @r#"
    error[unknown-sample]: `basis` is not a plan of `care`
      --> site.toml:11:8
       |
    11 | plan = "basis"
       |        ^^^^^^^
       |
       = help: did you mean `basic`?

    error[unknown-sample]: `pcs` is not a counter of `care`
      --> site.toml:12:15
       |
    12 | selection = { pcs = 8, pc = "many" }
       |               ^^^
       |
       = help: did you mean `pc`?

    error[unknown-sample]: `many` is not a count for `pc`
      --> site.toml:12:29
       |
    12 | selection = { pcs = 8, pc = "many" }
       |                             ^^^^^^
       |
       = help: expected a whole number, such as `8`

    error[unknown-sample]: `cars` is not a catalogue of this site
      --> site.toml:16:13
       |
    16 | catalogue = "cars"
       |             ^^^^^^
       |
       = help: did you mean `care`?

    4 errors
    "#);
}

#[test]
fn a_sample_customer_of_a_price_list_is_silent() {
    let sample = "\n[[samples]]\nname = \"Eight\"\ncatalogue = \"care\"\nplan = \"basic\"\nselection = { pc = 8 }\n";
    SiteTest::base().append(SETTINGS, sample).builds();
}
