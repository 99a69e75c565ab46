//! How severe problems are for a site.

use insta::assert_snapshot;
use tarif::build::Options;

use crate::site_test::SiteTest;

/// Returns a site with a problem that is a warning, `unlisted-file`, and with lines below `[check]`.
fn with_a_warning(settings: &str) -> SiteTest {
    let test = SiteTest::base().write("plans/more.toml", "currency = \"EUR\"\n");
    if settings.is_empty() { test } else { test.append("site.toml", &format!("\n[check]\n{settings}\n")) }
}

#[test]
fn a_warning_that_the_site_makes_an_error_is_one() {
    assert_snapshot!(with_a_warning("unlisted-file = \"error\"").problems(), @"
    error[unlisted-file]: the catalogue `more` is no part of the site
    --> plans/more.toml
     = help: add it to `catalogues` in `site.toml`

    1 error
    ");
}

#[test]
fn a_warning_that_the_site_makes_a_note_is_one() {
    let test = with_a_warning("unlisted-file = \"note\"");
    assert_snapshot!(test.problems(), @"
    note[unlisted-file]: the catalogue `more` is no part of the site
    --> plans/more.toml
     = help: add it to `catalogues` in `site.toml`

    1 note
    ");
    let built = test.build().unwrap();
    assert_eq!((built.warnings.len(), built.notes.len()), (0, 1));
}

#[test]
fn a_warning_that_the_site_allows_is_not_reported() {
    assert!(with_a_warning("").reports("unlisted-file"));
    assert!(!with_a_warning("unlisted-file = \"allow\"").reports("unlisted-file"));
}

#[test]
fn warnings_are_errors_where_they_count_as_such() {
    let strict = Options { strict: true, ..Options::default() };
    let problems = with_a_warning("").build_with(&strict).unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["unlisted-file"]);
    assert!(with_a_warning("unlisted-file = \"note\"").build_with(&strict).is_ok());
}

#[test]
fn an_error_without_which_nothing_wrong_is_published_can_be_lowered() {
    let page = "+++\ntitle = \"Mehr\"\ndescription = \"Mehr\"\n+++\n";
    let test = SiteTest::base().write("content/de/care/more.md", page).write("content/sl/care/more.md", page);
    assert!(test.build().is_err());
    test.append("site.toml", "\n[check]\nunknown-plan-page = \"allow\"\n").builds();
}

#[test]
fn an_error_by_which_something_wrong_would_be_published_cannot_be_lowered() {
    let test = SiteTest::base().append("site.toml", "\n[check]\nmissing-message = \"warning\"\n");
    let test = test.without_message("i18n/sl/care.ftl", "care-name");
    assert_snapshot!(test.problems(), @r#"
    error[missing-message]: there is no message `care-name` in `sl`
     --> i18n/de/care.ftl:1:1
      |
    1 | care-name = Betreuung
      | ^^^^^^^^^
      |
      = help: add it to `i18n/sl/care.ftl`

    error[fixed-severity]: `missing-message` is always an error and cannot be `warning`
     --> site.toml:9:1
      |
    9 | missing-message = "warning"
      | ^^^^^^^^^^^^^^^
      |
      = help: `tarif explain missing-message` says why

    2 errors
    "#);
}

#[test]
fn an_error_that_the_site_calls_one_is_no_problem() {
    SiteTest::base().append("site.toml", "\n[check]\nmissing-message = \"error\"\n").builds();
}

#[test]
fn a_rule_that_does_not_exist_is_shown_with_the_nearest() {
    assert_snapshot!(with_a_warning("unlisted-fiel = \"allow\"").problems(), @r#"
    warning[unlisted-file]: the catalogue `more` is no part of the site
    --> plans/more.toml
     = help: add it to `catalogues` in `site.toml`

    error[unknown-rule]: there is no rule `unlisted-fiel`
     --> site.toml:9:1
      |
    9 | unlisted-fiel = "allow"
      | ^^^^^^^^^^^^^
      |
      = help: did you mean `unlisted-file`?

    1 error and 1 warning
    "#);
}

#[test]
fn a_severity_that_there_is_not_is_shown() {
    let test = SiteTest::base().append("site.toml", "\n[check]\nunlisted-file = \"off\"\n");
    assert_snapshot!(test.problems(), @r#"
    error[unknown-word]: `off` is not a value of `unlisted-file`
     --> site.toml:9:17
      |
    9 | unlisted-file = "off"
      |                 ^^^^^
      |
      = help: expected one of `error`, `warning`, `note` and `allow`

    1 error
    "#);
}
