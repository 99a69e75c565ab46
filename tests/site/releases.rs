//! Released price lists: which is in force, and what may not become of them.

use insta::assert_snapshot;
use tarif::build::Built;
use tarif::diagnostic::{self, Style};

use crate::site_test::SiteTest;

const PLAN: &str = "plans/care.toml";
const FROZEN: &str = "plans/released/care/2026-02-01.json";
const DIGESTS: &str = "plans/released/SHA256SUMS";

fn page(built: &Built, path: &str) -> String {
    let file = built.files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.bytes.to_vec()).unwrap()
}

fn assets<'b>(built: &'b Built, start: &str) -> Vec<&'b str> {
    let start = format!("assets/{start}");
    built.files.iter().map(|file| file.path.as_str()).filter(|path| path.starts_with(&start)).collect()
}

#[test]
fn a_released_list_is_in_force_from_its_day_on() {
    let test = SiteTest::base().released("2026-02-01");
    let page = page(&test.builds_on("2026-02-01"), "de/care/index.html");
    assert!(page.contains("\"current\":\"2026-02-01\""), "{page}");
}

#[test]
fn what_is_not_released_shows_on_no_page() {
    let test = SiteTest::base().released("2026-02-01").replace(PLAN, "\"10\"", "\"12\"");
    assert_snapshot!(test.problems_on("2026-02-01"), @r#"
    warning[unreleased-change]: `care` differs from its newest released price list, `2026-02-01`
      --> plans/care.toml:20:1
       |
    20 | pc.per-unit = { counter = "pc", amount = "12", per = "month" }
       | ^^ the release has another amount here
       |
       = help: pages show what is released, from its day on; `tarif release care --effective DATE` releases the change

    1 warning
    "#);
    let built = test.build_on("2026-02-01").unwrap();
    let page = page(&built, "de/care/index.html");
    assert!(page.contains("Ein Computer kostet 10\u{a0}€.") && !page.contains("12\u{a0}€"), "{page}");
}

#[test]
fn plans_and_conditions_that_are_not_released_are_named() {
    let test = SiteTest::base()
        .released("2026-02-01")
        .replace(PLAN, "at-most = 5", "at-most = 6")
        .replace(PLAN, "[plans.complete]\n\n[plans.complete.charges]", "[plans.whole]\n\n[plans.whole.charges]")
        .replace(PLAN, "[plans.complete.entitlements]", "[plans.whole.entitlements]")
        .remove("content/de/care/complete.md")
        .remove("content/sl/care/complete.md")
        .append("i18n/de/care.ftl", "care-plan-whole-name = Ganz\ncare-plan-whole-for = Für alle.\n")
        .append("i18n/sl/care.ftl", "care-plan-whole-name = Celota\ncare-plan-whole-for = Za vse.\n");
    assert_snapshot!(test.problems_on("2026-02-01"), @r"
    warning[unused-message]: nothing shows the message `care-plan-complete-name`
     --> i18n/de/care.ftl:5:1
      |
    5 | care-plan-complete-name = Komplett
      | ^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: take it out of `care.ftl` in every language

    warning[unused-message]: nothing shows the message `care-plan-complete-for`
     --> i18n/de/care.ftl:6:1
      |
    6 | care-plan-complete-for = Für alle.
      | ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: take it out of `care.ftl` in every language

    warning[unreleased-change]: `care` differs from its newest released price list, `2026-02-01`
      --> plans/care.toml:15:8
       |
    15 | [plans.basic]
       |        ^^^^^ the release has other conditions
    ...
    30 | [plans.whole]
       |        ----- the release has no such plan
       |
       = help: the release has the plans `complete` too
       = help: pages show what is released, from its day on; `tarif release care --effective DATE` releases the change

    error[missing-page]: there is no page `care/whole` in `de`, `sl`
      --> plans/care.toml:30:8
       |
    30 | [plans.whole]
       |        ^^^^^
       |
       = help: add `care/whole.md` in each of these languages in `content/`

    1 error and 3 warnings
    ");
}

#[test]
fn a_list_is_said_in_its_own_words_until_the_next_one() {
    let renamed = SiteTest::base().released("2026-02-01").replace("i18n/de/care.ftl", "= Basis", "= Grundstock");
    // The plan file says the same, so a better wording needs no release.
    assert!(page(&renamed.builds_on("2026-02-01"), "de/care/index.html").contains("Grundstock"));
    let changed = renamed.replace(PLAN, "\"10\"", "\"12\"").released("2026-03-01");
    let before = page(&changed.builds_on("2026-02-28"), "de/care/index.html");
    assert!(before.contains("/basic/\">Basis<") && !before.contains("/basic/\">Grundstock<"), "{before}");
    assert!(page(&changed.builds_on("2026-03-01"), "de/care/index.html").contains("Grundstock"));
}

/// Returns the site with a second catalogue, whose name goes on from that of the first.
pub(crate) fn with_a_longer_name() -> SiteTest {
    let copied = [
        (PLAN, "plans/care-plus.toml"),
        ("i18n/de/care.ftl", "i18n/de/care-plus.ftl"),
        ("i18n/sl/care.ftl", "i18n/sl/care-plus.ftl"),
        ("content/de/care/basic.md", "content/de/care-plus/basic.md"),
        ("content/de/care/complete.md", "content/de/care-plus/complete.md"),
        ("content/de/care/index.md", "content/de/care-plus/index.md"),
        ("content/sl/care/basic.md", "content/sl/care-plus/basic.md"),
        ("content/sl/care/complete.md", "content/sl/care-plus/complete.md"),
        ("content/sl/care/index.md", "content/sl/care-plus/index.md"),
    ];
    let copy = |test: SiteTest, (from, to): (&str, &'static str)| {
        let text = test.text(from).replace("$care_", "$care-plus_");
        let text = if to.ends_with(".ftl") { text.replace("care-", "care-plus-") } else { text };
        test.write(to, text)
    };
    let test = copied.into_iter().fold(SiteTest::base(), copy);
    test.replace("site.toml", "\"care\"", "\"care\", \"care-plus\"")
}

/// What a list's words refer to is kept with them, and is no word of the list.
#[test]
fn a_list_says_nothing_in_the_place_of_a_catalogue_whose_name_goes_on_from_its_own() {
    let drafted = with_a_longer_name()
        .replace("i18n/de/care.ftl", "care-tagline = ", "care-tagline = { care-plus-name }: ")
        .replace("i18n/sl/care.ftl", "care-tagline = ", "care-tagline = { care-plus-name }: ")
        .released("2026-02-01")
        .replace(PLAN, "\"10\"", "\"12\"")
        .replace("i18n/de/care-plus.ftl", "care-plus-name = Betreuung", "care-plus-name = Rundum");
    let built = drafted.build_on("2026-02-01").unwrap();
    for path in ["de/care-plus/index.html", "de/index.html", "de/care/index.html"] {
        assert!(page(&built, path).contains("Rundum"), "{path}");
    }
}

/// Returns the site with two lists: in that of March the larger plan is gone. Its pages are still there.
pub(crate) fn withdrawn(test: SiteTest) -> SiteTest {
    test.released("2026-02-01")
        .replace(PLAN, "[plans.complete]\n\n[plans.complete.charges]\nfee.flat = { amount = \"40\", per = \"month\" }\n\n[plans.complete.entitlements]\nreport = { count = 2, per = \"year\" }\n", "")
        .without_message("i18n/de/care.ftl", "care-plan-complete-name")
        .without_message("i18n/de/care.ftl", "care-plan-complete-for")
        .without_message("i18n/de/care.ftl", "care-charge-fee")
        .without_message("i18n/sl/care.ftl", "care-plan-complete-name")
        .without_message("i18n/sl/care.ftl", "care-plan-complete-for")
        .without_message("i18n/sl/care.ftl", "care-charge-fee")
        .released("2026-03-01")
}

#[test]
fn the_page_of_a_withdrawn_plan_keeps_its_text_until_the_plan_is_gone() {
    let text = |page: &'static str, title: &str, fee: &str| {
        (page, format!("+++\ntitle = \"{title}\"\ndescription = \"{title}.\"\nmenu = 1\n+++\n\n{fee}\n"))
    };
    let (german, in_german) = text("content/de/care/complete.md", "Komplett", "Die Pauschale: { $plan_fee_amount }.");
    let (slovenian, in_slovenian) =
        text("content/sl/care/complete.md", "Vse", "Pavšal: { $care_complete_fee_amount }.");
    let test = withdrawn(SiteTest::base().write(german, in_german).write(slovenian, in_slovenian));
    let before = test.builds_on("2026-02-28");
    assert!(
        page(&before, "de/care/complete/index.html").contains("<p>Die Pauschale: "),
        "{}",
        page(&before, "de/care/complete/index.html")
    );
    assert!(page(&before, "de/care/complete/index.html").contains("40\u{a0}€"));
    assert!(page(&before, "sl/care/complete/index.html").contains("<p>Pavšal: "));
    assert!(page(&before, "sitemap.xml").contains("/de/care/complete/"));
    // Then it is nowhere: no page, no entry of the menu, no address.
    let after = test.builds_on("2026-03-01");
    assert!(after.files.iter().all(|file| !file.path.contains("complete")));
    let is_named = |file: &tarif::output::OutputFile| String::from_utf8_lossy(&file.bytes).contains("care/complete/");
    let pages = after.files.iter().filter(|file| file.path.ends_with(".html") || file.path.ends_with(".xml"));
    assert_eq!(pages.filter(|file| is_named(file)).map(|file| file.path.as_str()).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn of_the_page_of_a_withdrawn_plan_a_note_is_made() {
    assert_snapshot!(withdrawn(SiteTest::base()).problems(), @"
    note[withdrawn-plan-page]: `care/complete` is the page of a plan that only released price lists have
     --> content/de/care/complete.md:1:1
      |
    1 | +++
      | ^
      |
      = help: it is shown while one of them is in force; take it away after that, in every language

    note[eligibility-gap]: no plan takes `pc=6`
      --> plans/care.toml:16:17
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
       |
       = help: that is the smallest of the selections with 6 or more `pc`

    2 notes
    ");
}

#[test]
fn a_link_to_a_withdrawn_plan_would_lead_nowhere_one_day() {
    let linked =
        SiteTest::base().append("content/de/care/index.md", "\nMehr bietet [Komplett](page:care/complete#was).\n");
    assert_snapshot!(withdrawn(linked).problems_on("2026-02-28"), @"
    note[withdrawn-plan-page]: `care/complete` is the page of a plan that only released price lists have
     --> content/de/care/complete.md:1:1
      |
    1 | +++
      | ^
      |
      = help: it is shown while one of them is in force; take it away after that, in every language

    error[link-to-withdrawn-plan]: `page:care/complete#was` leads to a plan that the plan file has no longer
     --> content/de/care/index.md:8:13
      |
    8 | Mehr bietet [Komplett](page:care/complete#was).
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: it would lead nowhere as soon as the price list without the plan takes effect

    note[eligibility-gap]: no plan takes `pc=6`
      --> plans/care.toml:16:17
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
       |
       = help: that is the smallest of the selections with 6 or more `pc`

    1 error and 2 notes
    ");
}

#[test]
fn so_would_a_link_to_its_place_on_the_page_of_the_catalogue_but_not_those_of_its_own_page() {
    let linked = |path, link: &str| {
        let test = withdrawn(SiteTest::base().append(path, &format!("\n[Komplett]({link})\n")));
        test.problems_on("2026-02-28").matches("error[link-to-withdrawn-plan]").count()
    };
    assert_eq!(linked("content/de/home.md", "page:care#plan-complete"), 1);
    assert_eq!(linked("content/de/care/basic.md", "page:care/complete"), 1);
    for (path, link) in [
        ("content/de/home.md", "page:care#plan-basic"),
        ("content/de/home.md", "page:care/basic"),
        ("content/de/home.md", "page:care"),
        ("content/de/care/complete.md", "page:care/complete"),
    ] {
        assert_eq!(linked(path, link), 0, "{path}: {link}");
    }
}

#[test]
fn a_plan_that_comes_back_under_its_name_is_withdrawn_no_longer() {
    let before = SiteTest::base();
    let plans = before.text(PLAN);
    let test = withdrawn(before).write(PLAN, plans);
    assert!(!test.reports("withdrawn-plan-page"));
}

#[test]
fn figures_that_a_withdrawn_plan_never_had_are_none_on_its_page() {
    let wrong = SiteTest::base().append("content/de/care/complete.md", "\n{ $plan_fee_amount }, { $plan_pc_amount }\n");
    assert_snapshot!(withdrawn(wrong).problems_on("2026-02-28"), @"
    note[withdrawn-plan-page]: `care/complete` is the page of a plan that only released price lists have
     --> content/de/care/complete.md:1:1
      |
    1 | +++
      | ^
      |
      = help: it is shown while one of them is in force; take it away after that, in every language

    error[unknown-variable]: there is no figure `$plan_pc_amount` of the plan `care/complete`
     --> content/de/care/complete.md:8:23
      |
    8 | { $plan_fee_amount }, { $plan_pc_amount }
      |                       ^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `$plan_fee_amount`?

    note[eligibility-gap]: no plan takes `pc=6`
      --> plans/care.toml:16:17
       |
    16 | eligibility = { pc = { at-most = 5 } }
       |                 ^^ `basic` takes at most 5 `pc`
       |
       = help: that is the smallest of the selections with 6 or more `pc`

    1 error and 2 notes
    ");
}

#[test]
fn a_plan_that_is_gone_is_shown_as_long_as_its_list_is_in_force() {
    let test = withdrawn(SiteTest::base().remove("content/de/care/complete.md").remove("content/sl/care/complete.md"));
    let paths = |day| test.builds_on(day).files.into_iter().map(|file| file.path).collect::<Vec<_>>();
    let of_plan = "de/care/complete/index.html".to_owned();
    assert!(paths("2026-02-28").contains(&of_plan));
    assert!(page(&test.builds_on("2026-02-28"), "de/care/index.html").contains(">Komplett<"));
}

#[test]
fn every_released_list_ships_in_every_language_and_no_page_loads_it() {
    let test = SiteTest::base().released("2026-02-01").replace(PLAN, "\"10\"", "\"12\"").released("2026-03-01");
    let built = test.builds_on("2026-03-01");
    assert_eq!(assets(&built, "care-2026-02-01-").len(), 2);
    assert_eq!(assets(&built, "care-2026-03-01-").len(), 2);
    let [old] = assets(&built, "care-2026-02-01-de-")[..] else { panic!("one file in German") };
    let list = page(&built, old);
    assert!(list.contains("\"version\":\"2026-02-01\"") && list.contains("\"10\"") && list.contains("Basis"), "{list}");
    let page = page(&built, "de/care/index.html");
    assert!(page.contains(&format!("\"url\":\"/{old}\"")), "{page}");
    assert!(!page.contains(&format!("href=\"/{old}\"")) && !page.contains(&format!("src=\"/{old}\"")));
}

#[test]
fn of_two_lists_for_one_day_the_later_is_in_force() {
    let test = SiteTest::base().released("2026-02-01").replace(PLAN, "\"10\"", "\"12\"").released("2026-02-01-2");
    assert!(page(&test.builds_on("2026-02-01"), "de/care/index.html").contains("Ein Computer kostet 12\u{a0}€."));
}

#[test]
fn a_released_list_that_was_changed_is_refused() {
    let test = SiteTest::base().released("2026-02-01").replace(FROZEN, "\"rate\": \"60\"", "\"rate\": \"61\"");
    assert_snapshot!(test.problems(), @r#"
    error[edited-release]: the released price list `plans/released/care/2026-02-01.json` was changed
     --> plans/released/care/2026-02-01.json:1:1
      |
    1 | {
      | ^
      |
      = help: a released price list stays as it is for ever: bring the file back from the version control, change the plan file, and release that with `tarif release`

    1 error
    "#);
}

#[test]
fn a_released_list_that_is_gone_is_refused() {
    let test = SiteTest::base().released("2026-02-01").remove(FROZEN);
    assert_snapshot!(test.problems().replace(&digest(&SiteTest::base().released("2026-02-01")), "(digest)"), @r#"
    error[missing-release]: the released price list `plans/released/care/2026-02-01.json` is gone
     --> plans/released/SHA256SUMS:1:1
      |
    1 | (digest)  care/2026-02-01.json
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: released price lists are kept for ever: bring the file back from the version control

    1 error
    "#);
}

fn digest(test: &SiteTest) -> String {
    test.text(DIGESTS).split_once(' ').unwrap().0.to_owned()
}

#[test]
fn a_file_without_a_digest_is_refused() {
    let test = SiteTest::base().released("2026-02-01").write(DIGESTS, "");
    assert_snapshot!(test.problems(), @r#"
    error[unlisted-release]: `plans/released/care/2026-02-01.json` is no released price list: `plans/released/SHA256SUMS` does not name it
     --> plans/released/care/2026-02-01.json:1:1
      |
    1 | {
      | ^
      |
      = help: take the file away; `tarif release` writes a price list together with its digest

    1 error
    "#);
}

#[test]
fn a_line_that_is_no_digest_is_shown() {
    let test = SiteTest::base().released("2026-02-01").append(DIGESTS, "<<<<<<< HEAD\n");
    assert_snapshot!(test.problems(), @r#"
    error[digest-syntax]: `<<<<<<< HEAD` is not a digest with a path; expected 64 hexadecimal digits, two spaces, and a path that no other line has
     --> plans/released/SHA256SUMS:2:1
      |
    2 | <<<<<<< HEAD
      | ^^^^^^^^^^^^
      |
      = help: bring the line back from the version control; `tarif release` adds lines by itself

    1 error
    "#);
}

#[test]
fn a_file_of_a_later_format_is_refused() {
    let test = SiteTest::base().frozen("care/2026-02-01.json", "{\n  \"format\": 3\n}\n");
    assert_snapshot!(test.problems(), @r#"
    error[unreadable-release]: `plans/released/care/2026-02-01.json` cannot be read: its format is 3, and this program reads 1 to 2
     --> plans/released/care/2026-02-01.json:1:1
      |
    1 | {
      | ^
      |
      = help: a later version of `tarif` wrote it: use that version

    1 error
    "#);
}

#[test]
fn a_file_that_is_no_price_list_is_shown() {
    let test = SiteTest::base().frozen("care/2026-02-01.json", "{\n  \"format\": 1,\n  \"price\": 10\n}\n");
    assert_snapshot!(test.problems(), @r#"
    error[unreadable-release]: `plans/released/care/2026-02-01.json` cannot be read: unknown field `price`, expected one of `format`, `version`, `catalogue`, `charge_clauses`, `words` at line 3 column 9
     --> plans/released/care/2026-02-01.json:3:1
      |
    3 |   "price": 10
      | ^

    1 error
    "#);
}

#[test]
fn a_file_under_another_name_is_refused() {
    let text = SiteTest::base().released("2026-02-01").text(FROZEN);
    let test = SiteTest::base().frozen("care/2026-03-01.json", &text);
    assert_snapshot!(test.problems(), @r#"
    error[unreadable-release]: `plans/released/care/2026-03-01.json` holds the list `2026-02-01` of `care`
     --> plans/released/care/2026-03-01.json:1:1
      |
    1 | {
      | ^

    1 error
    "#);
}

#[test]
fn other_line_ends_do_not_change_a_released_list() {
    let test = SiteTest::base().released("2026-02-01");
    let (frozen, digests) = (test.text(FROZEN), test.text(DIGESTS));
    let test = test.write(FROZEN, frozen.replace('\n', "\r\n")).write(DIGESTS, digests.replace('\n', "\r\n"));
    test.builds();
}

#[test]
fn what_is_no_price_list_may_lie_beside_them() {
    SiteTest::base().released("2026-02-01").write("plans/released/README.md", "Kept for ever.\n").builds();
}

#[test]
fn released_lists_of_a_catalogue_that_is_gone_stay() {
    let test = SiteTest::base().released("2026-02-01");
    let frozen = test.text(FROZEN).replace("\"catalogue\": \"care\"", "\"catalogue\": \"help\"");
    test.frozen("help/2026-02-01.json", &frozen).builds();
}

#[test]
fn words_that_are_released_have_no_figures_of_others() {
    let test = SiteTest::base().replace("i18n/de/care.ftl", "= Für alle.", "= Für alle, { $site_email }.");
    let site = tarif::load::site(&test.world).value.unwrap();
    let found =
        tarif::release::Freezer::of(&site).freeze(&site.catalogues[0], "2026-02-01".parse().unwrap()).unwrap_err();
    let problem = found.into_iter().next().unwrap().into();
    assert_snapshot!(diagnostic::render(&problem, Style::Plain), @r#"
    error[foreign-figure]: `care-plan-complete-for` refers to `$site_email`, which is no figure of its own catalogue
     --> i18n/de/care.ftl:6:1
      |
    6 | care-plan-complete-for = Für alle, { $site_email }.
      | ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: a released price list keeps its own figures only: add the figure to the plan file, or move the sentence to a page
    "#);
}

/// Returns what is said of a further list on 10 February, a list of 1 February being in force and one of 1 March announced.
fn further(effective: &str) -> Option<String> {
    let test = SiteTest::base().released("2026-03-01").released("2026-02-01");
    let site = tarif::load::site(&test.world).value.unwrap();
    let (catalogue, today) = (&site.catalogues[0], "2026-02-10".parse().unwrap());
    let before = site.releases.of(catalogue.catalogue.id());
    let problem = tarif::release::past(catalogue, before, effective.parse().unwrap(), today)?;
    Some(diagnostic::render(&problem, Style::Plain))
}

#[test]
fn a_list_behind_the_one_in_force_is_not_released() {
    assert_snapshot!(further("2026-01-31").unwrap(), @r#"
    error[past-effective-date]: a list of `care` for 2026-01-31 would never be in force: `2026-02-01` has taken effect since
     --> plans/care.toml:1:1
      |
    1 | currency = "EUR"
      | ^
      |
      = help: expected 2026-02-01 or a later day
    "#);
}

#[test]
fn a_list_of_a_day_that_is_over_may_follow_the_one_in_force() {
    for day in ["2026-02-01", "2026-02-09", "2026-02-10", "2026-02-28", "2026-03-02"] {
        assert_eq!(further(day), None, "{day}");
    }
    let site = tarif::load::site(&SiteTest::base().world).value.unwrap();
    let day = |text: &str| text.parse().unwrap();
    let first = tarif::release::past(&site.catalogues[0], &[], day("2020-01-01"), day("2026-02-10"));
    assert!(first.is_none());
}

#[test]
fn an_unknown_time_zone_is_shown() {
    let test = SiteTest::base().replace("site.toml", "[contact]", "time-zone = \"Europe/Lubliana\"\n\n[contact]");
    assert_snapshot!(test.problems(), @r#"
    error[invalid-value]: `Europe/Lubliana` is not a time zone
     --> site.toml:5:13
      |
    5 | time-zone = "Europe/Lubliana"
      |             ^^^^^^^^^^^^^^^^^
      |
      = help: expected a name of the IANA database, such as `Europe/Ljubljana`

    1 error
    "#);
}

#[test]
fn an_announced_amount_stands_beside_the_one_in_force_wherever_that_stands() {
    let test = SiteTest::base().released("2026-02-01").replace(PLAN, "\"10\"", "\"12\"").released("2026-03-01");
    let built = test.builds_on("2026-02-15");
    let catalogue = page(&built, "de/care/index.html");
    // 2026-03-01T00:00Z: 56 years of 365 days and 14 leap days after 1970, and 31 + 28 days, are 20513 days.
    let at = 20_513 * 86_400;
    assert_eq!(at, 1_772_323_200);
    for part in [
        // Plan card and comparison.
        "data-amount=\"10.00\" data-amount-of=\"care/basic/pc\"><",
        "data-amount=\"12.00\" data-amount-of=\"care/basic/pc\" data-amount-from=\"2026-03-01\">",
        "<span class=\"dated__date\">bis\u{a0}28.\u{a0}Februar 2026</span>",
        "<span class=\"dated__date\">ab\u{a0}1.\u{a0}März 2026</span>",
        // Prose.
        "Ein Computer kostet <span class=\"dated\" data-tarif-at=\"1772323200\"><span class=\"dated__now\">10\u{a0}€</span> (bis\u{a0}28.\u{a0}Februar 2026), <span class=\"dated__next\">12\u{a0}€</span> (ab\u{a0}1.\u{a0}März 2026)</span>.",
        // Remarks: the one list in the place of the other, from its day on.
        "<li data-tarif-at=\"1772323200\"><span class=\"remarks__now\">Preisliste, gültig ab 1.\u{a0}Februar 2026</span> <span class=\"remarks__next\">Preisliste, gültig ab 1.\u{a0}März 2026</span></li>",
        "Ab 1.\u{a0}März 2026\u{a0}gilt eine neue Preisliste.",
        // The calculator of the new list.
        "<template data-tarif-at=\"1772323200\"><div class=\"calculator\"",
        "\"current\":\"2026-03-01\"",
    ] {
        assert!(catalogue.contains(part), "{part}\n{catalogue}");
    }
    assert!(page(&built, "sl/care/basic/index.html").contains("do\u{a0}28.\u{a0}februarja 2026"));
    // The script that goes over to the new list is on pages that have something of it, and on no other.
    for (path, has_script) in [
        ("de/care/index.html", true),
        ("de/care/basic/index.html", true),
        ("de/index.html", true),
        ("de/care/changes/index.html", false),
        ("404.html", false),
    ] {
        assert_eq!(page(&built, path).contains("/in-force-"), has_script, "{path}");
    }
    // Without an announced list there is neither the one nor the other.
    let after = page(&test.builds_on("2026-03-01"), "de/care/index.html");
    assert!(
        !after.contains("data-tarif-at")
            && !after.contains("data-amount=\"10.00\"")
            && after.contains("Ein Computer kostet 12\u{a0}€.")
    );
}

#[test]
fn a_plan_that_only_the_announced_list_has_is_shown_with_its_day() {
    let test = SiteTest::base()
        .released("2026-02-01")
        .append(PLAN, "\n[plans.more]\n\n[plans.more.charges]\nfee.flat = { amount = \"99\", per = \"month\" }\n\n[plans.more.entitlements]\nreport = { count = 12, per = \"year\" }\n")
        .append("i18n/de/care.ftl", "care-plan-more-name = Mehr\ncare-plan-more-for = Für viele.\n")
        .append("i18n/sl/care.ftl", "care-plan-more-name = Več\ncare-plan-more-for = Za mnoge.\n")
        .write(
            "content/de/care/more.md",
            "+++\ntitle = \"Mehr\"\ndescription = \"Neu.\"\n+++\n\n{ $plan_fee_amount }\n",
        )
        .write(
            "content/sl/care/more.md",
            "+++\ntitle = \"Več\"\ndescription = \"Novo.\"\n+++\n\n{ $plan_fee_amount }\n",
        )
        .released("2026-03-01");
    let built = test.builds_on("2026-02-15");
    let card = "data-amount=\"99.00\" data-amount-of=\"care/more/fee\" data-amount-from=\"2026-03-01\"";
    assert!(page(&built, "de/care/index.html").contains(card));
    assert!(page(&built, "de/care/more/index.html").contains(card));
}

#[test]
fn what_an_announced_list_includes_stands_beside_what_is_included_now() {
    let test = SiteTest::base()
        .released("2026-02-01")
        .replace(PLAN, "report = \"no\"", "report = { count = 1, per = \"year\" }")
        .replace(PLAN, "count = 2", "count = 4")
        .released("2026-03-01");
    let built = test.builds_on("2026-02-15");
    let dated =
        "<span class=\"dated\" data-tarif-at=\"1772323200\"><span class=\"dated__now\"><span class=\"cell__line\">";
    for (path, count) in
        [("de/care/index.html", 2), ("de/care/basic/index.html", 1), ("de/care/complete/index.html", 1)]
    {
        assert_eq!(page(&built, path).matches(dated).count(), count, "{path}");
    }
    let plan = page(&built, "de/care/complete/index.html");
    for part in [
        "<span class=\"cell__line\">zweimal im Jahr</span> <span class=\"dated__date\">bis\u{a0}28.\u{a0}Februar 2026</span>",
        "<span class=\"cell__line\">viermal im Jahr</span> <span class=\"dated__date\">ab\u{a0}1.\u{a0}März 2026</span>",
    ] {
        assert!(plan.contains(part), "{part}\n{plan}");
    }
}

#[test]
fn what_an_announced_list_drops_is_said_to_be_no_longer_included() {
    let test = SiteTest::base()
        .released("2026-02-01")
        .replace(PLAN, "report = { count = 2, per = \"year\" }", "")
        .released("2026-03-01");
    let plan = page(&test.builds_on("2026-02-15"), "de/care/complete/index.html").to_owned();
    assert!(
        plan.contains(
            "<span class=\"cell__line\">nein</span> <span class=\"dated__date\">ab\u{a0}1.\u{a0}März 2026</span>"
        ),
        "{plan}"
    );
}

#[test]
fn an_announced_allowance_stands_beside_the_one_whose_place_it_takes() {
    let test = SiteTest::base()
        .released("2026-02-01")
        .replace(PLAN, "included = \"30min\"", "included = \"1h\"")
        .released("2026-03-01");
    let catalogue = page(&test.builds_on("2026-02-15"), "de/care/index.html").replace('\u{a0}', " ");
    let places = [
        "monatlich enthalten: 30 Min. (bis 28. Februar 2026)",
        "monatlich enthalten: 1 Std. (ab 1. März 2026)",
        "abgerechnet je angefangene 15 Min.",
    ]
    .map(|part| catalogue.find(part).unwrap_or_else(|| panic!("{part}\n{catalogue}")));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn sentences_that_an_announced_list_changes_follow_one_another() {
    let said = |text: &str| {
        let test = SiteTest::base()
            .replace("i18n/de/care.ftl", "Von { $plan_support_included } verfällt der Rest.", text)
            .released("2026-02-01")
            .replace(PLAN, "included = \"30min\"", "included = \"1h\"")
            .released("2026-03-01");
        page(&test.builds_on("2026-02-15"), "de/care/index.html").replace('\u{a0}', " ")
    };
    let sentences = said("{ $plan_support_included } sind frei, der Rest verfällt.");
    let expected = "30 Min. sind frei, der Rest verfällt. Ab 1. März 2026: 1 Std. sind frei, der Rest verfällt.";
    assert!(sentences.contains(expected), "{sentences}");
    // Anything less than a sentence has its days in brackets.
    let phrases = said("{ $plan_support_included } inklusive");
    let expected = "30 Min. inklusive (bis 28. Februar 2026), 1 Std. inklusive (ab 1. März 2026)";
    assert!(phrases.contains(expected), "{phrases}");
}
