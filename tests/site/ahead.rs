//! The days on which announced price lists take effect: what will be an error then is told before.

use insta::assert_snapshot;
use tarif::build::Options;
use tarif::diagnostic::{Diagnostic, Severity};

use crate::releases::{with_a_longer_name, withdrawn};
use crate::site_test::SiteTest;

const PLAN: &str = "plans/care.toml";
const HOME: &str = "content/de/home.md";
const GERMAN: &str = "i18n/de/care.ftl";
const SLOVENIAN: &str = "i18n/sl/care.ftl";
const FEE: &str = "fee.flat = { amount = \"40\", per = \"month\" }";

/// Returns the site with one more charge of the larger plan, paid once.
fn with_charge(test: SiteTest, charge: &str) -> SiteTest {
    test.replace(PLAN, FEE, &format!("{FEE}\n{charge}.one-off = {{ amount = \"90\" }}"))
        .append(GERMAN, &format!("care-charge-{charge} = Einmaliges\n"))
        .append(SLOVENIAN, &format!("care-charge-{charge} = Enkratno\n"))
}

/// Takes such a charge away.
fn without_charge(test: SiteTest, charge: &str) -> SiteTest {
    test.replace(PLAN, &format!("\n{charge}.one-off = {{ amount = \"90\" }}"), "")
        .without_message(GERMAN, &format!("care-charge-{charge}"))
        .without_message(SLOVENIAN, &format!("care-charge-{charge}"))
}

/// Returns the site with two lists: that of March has no longer what is paid once for setting up.
fn ending(test: SiteTest) -> SiteTest {
    without_charge(with_charge(test, "setup").released("2026-02-01"), "setup").released("2026-03-01")
}

/// Returns the site with something more on its first page, which keeps HTML.
fn saying(text: &str) -> SiteTest {
    let test = SiteTest::base().append(HOME, &format!("\n{text}\n"));
    test.replace("site.toml", "[contact]", "raw-html = true\n\n[contact]")
}

/// Returns what comes of a site in February with some options: what is said of days to come, and whether it was built.
fn built_with(test: &SiteTest, options: Options) -> (Vec<(&'static str, Severity)>, bool) {
    let told = |problems: Vec<Diagnostic>| {
        let of_days = problems.iter().filter(|problem| problem.code == CODE);
        of_days.map(|problem| (problem.code, problem.severity)).collect()
    };
    match test.build_with(&Options { as_of: Some("2026-02-15".parse().unwrap()), ..options }) {
        Ok(built) => (told([built.warnings, built.notes].concat()), true),
        Err(problems) => (told(problems), false),
    }
}

const CODE: &str = "error-on-announced-day";

#[test]
fn a_path_to_a_plan_that_is_withdrawn_ahead_is_told_with_its_day() {
    let test = withdrawn(saying("<a href=\"/de/care/complete/\">Komplett</a>"));
    assert_snapshot!(test.problems_on("2026-02-28"), @r#"
    warning[error-on-announced-day]: from 2026-03-01 on, `/de/care/complete/` leads nowhere
     --> content/de/home.md:8:1
      |
    8 | <a href="/de/care/complete/">Komplett</a>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the site has no such page or file
      = help: on that day the announced price list of `care` takes effect, and with the error `broken-link` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-03-01` shows the problems of that day

    1 warning
    "#);
    // On the day itself it is what it was said to become.
    let told = test.problems_on("2026-03-01");
    let expected = "error[broken-link]: `/de/care/complete/` leads nowhere\n --> content/de/home.md:8:1\n";
    assert!(told.contains(expected) && !told.contains(CODE), "{told}");
}

#[test]
fn a_link_to_a_charge_that_ends_is_told_with_its_day() {
    let test = ending(saying("Auch [Einrichtung](page:care#charge-setup)."));
    assert_snapshot!(test.problems_on("2026-02-15"), @"
    warning[error-on-announced-day]: from 2026-03-01 on, `/de/care/#charge-setup` leads nowhere
     --> content/de/home.md:8:6
      |
    8 | Auch [Einrichtung](page:care#charge-setup).
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place
      = help: on that day the announced price list of `care` takes effect, and with the error `broken-anchor` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-03-01` shows the problems of that day

    1 warning
    ");
}

#[test]
fn so_is_one_in_html() {
    let test = ending(saying("<a href=\"/de/care/#charge-setup\">Einrichtung</a>"));
    assert_snapshot!(test.problems_on("2026-02-15"), @r##"
    warning[error-on-announced-day]: from 2026-03-01 on, `/de/care/#charge-setup` leads nowhere
     --> content/de/home.md:8:10
      |
    8 | <a href="/de/care/#charge-setup">Einrichtung</a>
      |          ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place
      = help: on that day the announced price list of `care` takes effect, and with the error `broken-anchor` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-03-01` shows the problems of that day

    1 warning
    "##);
}

#[test]
fn a_figure_that_ends_is_told_although_the_plan_file_has_it_again() {
    let test = with_charge(ending(saying("Die Einrichtung: { $care_complete_setup_amount }.")), "setup");
    let test = test.append("site.toml", "\n[check]\nunreleased-change = \"allow\"\n");
    assert_snapshot!(test.problems_on("2026-02-15"), @"
    warning[error-on-announced-day]: from 2026-03-01 on, there is no figure `$care_complete_setup_amount`
     --> content/de/home.md:8:18
      |
    8 | Die Einrichtung: { $care_complete_setup_amount }.
      |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the text is needed in `de`
      = help: on that day the announced price list of `care` takes effect, and with the error `unwritable-text` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-03-01` shows the problems of that day

    1 warning
    ");
}

#[test]
fn of_several_days_each_problem_has_the_first() {
    let both = with_charge(
        with_charge(saying("[Einrichtung](page:care#charge-setup) und [Besuch](page:care#charge-visit)"), "visit"),
        "setup",
    );
    let test = without_charge(both.released("2026-02-01"), "setup").released("2026-03-01");
    let test = without_charge(test, "visit").released("2026-04-01");
    assert_snapshot!(test.problems_on("2026-02-15"), @"
    warning[error-on-announced-day]: from 2026-03-01 on, `/de/care/#charge-setup` leads nowhere
     --> content/de/home.md:8:1
      |
    8 | [Einrichtung](page:care#charge-setup) und [Besuch](page:care#charge-visit)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place
      = help: on that day the announced price list of `care` takes effect, and with the error `broken-anchor` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-03-01` shows the problems of that day

    warning[error-on-announced-day]: from 2026-04-01 on, `/de/care/#charge-visit` leads nowhere
     --> content/de/home.md:8:43
      |
    8 | [Einrichtung](page:care#charge-setup) und [Besuch](page:care#charge-visit)
      |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place
      = help: on that day the announced price list of `care` takes effect, and with the error `broken-anchor` nothing could be published any more
      = help: write what is right before and after it; `tarif check --as-of 2026-04-01` shows the problems of that day

    2 warnings
    ");
    // Once the first day has come, what was wrong with it is an error, and no day to come is looked at.
    let told = test.problems_on("2026-03-01");
    assert!(told.contains("error[broken-anchor]") && !told.contains(CODE), "{told}");
}

#[test]
fn a_page_that_no_list_reaches_is_not_made_again_and_its_links_are_known_all_the_same() {
    let page = |link: &str| format!("+++\ntitle = \"Wir\"\ndescription = \"Wir.\"\n+++\n\n[mehr](page:care{link})\n");
    // No list is in force before that of March, which has not what the plan file has since.
    let test = |link| {
        let test = with_charge(SiteTest::base().released("2026-03-01"), "setup");
        test.write("content/de/about.md", page(link)).write("content/sl/about.md", page(""))
    };
    let told = |link| built_with(&test(link), Options::default()).0.len();
    assert_eq!((told("#charge-setup"), told("#charge-fee")), (1, 0));
}

#[test]
fn a_page_of_text_is_made_again_where_what_it_says_ends() {
    const ABOUT: &str = "content/de/about.md";
    let page = |text: &str| format!("+++\ntitle = \"Wir\"\ndescription = \"Wir.\"\n+++\n\n{text}\n");
    let with_about = |text: &str| {
        let test = SiteTest::base().replace("site.toml", "[contact]", "raw-html = true\n\n[contact]");
        test.write(ABOUT, page(text)).write("content/sl/about.md", page("Mi."))
    };
    let told = |test: SiteTest, expected: &str| {
        let told = test.problems_on("2026-02-15");
        assert!(told.contains(&format!("{expected}\n --> {ABOUT}:6:")) && told.contains("\n1 warning"), "{told}");
    };
    // An address that is gone may stand on any page.
    let path = withdrawn(with_about("<a href=\"/de/care/complete/\">Komplett</a>"));
    told(path, "from 2026-03-01 on, `/de/care/complete/` leads nowhere");
    let place = ending(with_about("[Einrichtung](page:care#charge-setup)"));
    told(place, "from 2026-03-01 on, `/de/care/#charge-setup` leads nowhere");
    // A figure makes its catalogue one of those that the page is made from.
    let figure = with_charge(ending(with_about("{ $care_complete_setup_amount }")), "setup");
    let figure = figure.append("site.toml", "\n[check]\nunreleased-change = \"allow\"\n");
    told(figure, "from 2026-03-01 on, there is no figure `$care_complete_setup_amount`");
}

/// The price list reaches no page of the other catalogue, and its words do.
#[test]
fn so_is_a_heading_of_another_catalogue_that_is_another_then() {
    let test = with_a_longer_name()
        .append("content/de/care-plus/basic.md", "\n## { care-plan-basic-name }\n\n[Mehr](#s-basis)\n")
        .released("2026-02-01")
        .replace(PLAN, "amount = \"10\"", "amount = \"12\"")
        .replace(GERMAN, "care-plan-basic-name = Basis", "care-plan-basic-name = Grundstock")
        .released("2026-03-01");
    assert_eq!(built_with(&test, Options::default()), (vec![(CODE, Severity::Warning)], true));
}

#[test]
fn a_coming_day_on_which_all_is_right_is_not_spoken_of() {
    let test = saying(
        "<a href=\"/de/care/complete/\">Komplett</a> [Einrichtung](page:care#charge-setup) { $care_complete_setup_amount }",
    );
    let test = with_charge(test, "setup").released("2026-02-01");
    let test = test.replace(PLAN, "setup.one-off = { amount = \"90\" }", "setup.one-off = { amount = \"95\" }");
    test.released("2026-03-01").builds_on("2026-02-15");
}

#[test]
fn a_day_that_is_today_or_over_is_not_to_come() {
    let test = SiteTest::base().released("2026-02-01").replace(PLAN, "\"10\"", "\"12\"").released("2026-03-01");
    for day in ["2026-02-28", "2026-03-01", "2026-03-02"] {
        test.builds_on(day);
    }
}

#[test]
fn how_severe_it_is_the_site_decides() {
    let test = ending(saying("Auch [Einrichtung](page:care#charge-setup)."));
    let told = |severity| vec![(CODE, severity)];
    assert_eq!(built_with(&test, Options::default()), (told(Severity::Warning), true));
    let strict = || Options { strict: true, ..Options::default() };
    assert_eq!(built_with(&test, strict()), (told(Severity::Error), false));
    let test = test.append("site.toml", "\n[check]\nerror-on-announced-day = \"error\"\n");
    assert_eq!(built_with(&test, Options::default()), (told(Severity::Error), false));
    let test = test.replace("site.toml", "day = \"error\"", "day = \"note\"");
    assert_eq!(built_with(&test, Options::default()), (told(Severity::Note), true));
    let test = test.replace("site.toml", "day = \"note\"", "day = \"allow\"");
    assert_eq!(built_with(&test, strict()), (Vec::new(), true));
}

#[test]
fn a_build_of_today_alone_leaves_the_days_to_come_aside() {
    let test = ending(saying("Auch [Einrichtung](page:care#charge-setup)."));
    let today_alone = Options { today_alone: true, ..Options::default() };
    assert_eq!(built_with(&test, today_alone), (Vec::new(), true));
}
