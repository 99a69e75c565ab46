//! What changed from price list to price list: the page of a catalogue, and the feed of a language.

use insta::assert_snapshot;
use tarif::build::Built;

use crate::site_test::SiteTest;
use crate::xml::{Element, parse};

const PLAN: &str = "plans/care.toml";
const PAGE: &str = "de/care/changes/index.html";
const FEED: &str = "de/changes.atom";

const NOTE: &str = "+++
title = \"Mehr Computer, ein Bericht\"
description = \"Der kleine Tarif nimmt nun sechs Computer.\"
+++

Ein Computer kostet im kleinen Tarif weiterhin { $care_basic_pc_amount }.
";

const TRANSLATED: &str = "+++
title = \"Več računalnikov in poročilo\"
description = \"Manjši paket zdaj velja za šest računalnikov.\"
+++

Računalnik v manjšem paketu še vedno stane { $care_basic_pc_amount }.
";

fn file(built: &Built, path: &str) -> String {
    let file = built.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no `{path}`"));
    String::from_utf8(file.bytes.to_vec()).unwrap()
}

fn has(built: &Built, path: &str) -> bool {
    built.files.iter().any(|file| file.path == path)
}

/// A site whose second list has a dearer fee, another bound, and a report in the smaller plan.
fn twice() -> SiteTest {
    SiteTest::base()
        .released("2026-01-01")
        .replace(PLAN, "amount = \"40\"", "amount = \"45\"")
        .replace(PLAN, "at-most = 5", "at-most = 6")
        .replace(PLAN, "report = \"no\"", "report = { count = 1, per = \"year\" }")
        .released("2026-03-01")
}

/// Returns what stands in the main part of a page, a line an element that has text.
fn lines(html: &str) -> String {
    let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let mut lines = String::new();
    for part in main.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        if !text.trim().is_empty() {
            let name = tag.split(' ').next().unwrap();
            lines += &format!("{name}: {}\n", text.trim().replace('\u{a0}', "~"));
        }
    }
    lines
}

#[test]
fn a_site_that_released_nothing_has_neither_page_nor_feed() {
    let built = SiteTest::base().builds();
    assert!(!has(&built, PAGE) && !has(&built, FEED));
    assert!(!file(&built, "de/care/index.html").contains("atom"));
}

#[test]
fn with_one_release_the_page_says_since_when_the_list_holds() {
    let built = SiteTest::base().released("2026-01-01").builds();
    assert_snapshot!(lines(&file(&built, PAGE)), @r"
    a: IT-Servicetarife
    a: Betreuung
    h1: Betreuung:
    span: Änderungen der Preisliste
    p: Die neueste Preisliste steht oben. Bei jeder ist angegeben, was sich mit ihr geändert hat.
    time: Gültig ab 1.~Januar 2026
    p: Diese Preisliste gilt ab 1.~Januar 2026. Sie ist die erste veröffentlichte; eine neuere gibt es noch nicht.
    ");
}

#[test]
fn each_release_shows_what_differs_from_the_one_before_newest_first() {
    // fee: 5 × 100 ÷ 40 = 12.5
    assert_snapshot!(lines(&file(&twice().builds(), PAGE)), @r"
    a: IT-Servicetarife
    a: Betreuung
    h1: Betreuung:
    span: Änderungen der Preisliste
    p: Die neueste Preisliste steht oben. Bei jeder ist angegeben, was sich mit ihr geändert hat.
    time: Gültig ab 1.~März 2026
    h3: Basis
    caption: Basis: Änderungen ab 1.~März 2026
    th: Position
    th: Bisher
    th: Neu
    th: Unterschied
    th: Zulässige Anzahl: Computer
    span: Bisher
    span: höchstens 5
    span: Neu
    span: höchstens 6
    th: Bericht
    span: Bisher
    span: nein
    span: Neu
    span: einmal im Jahr
    h3: Komplett
    caption: Komplett: Änderungen ab 1.~März 2026
    th: Position
    th: Bisher
    th: Neu
    th: Unterschied
    th: Grundgebühr
    span: Bisher
    span: 40~€ pro Monat
    span: Neu
    span: 45~€ pro Monat
    span: Unterschied
    span: +5~€ (+12,5~%)
    time: Gültig ab 1.~Januar 2026
    p: Die erste veröffentlichte Preisliste.
    ");
}

#[test]
fn plans_that_are_new_or_renamed_are_told() {
    let mut test = SiteTest::base()
        .released("2026-01-01")
        .replace(PLAN, "[plans.complete]\n", "[plans.whole]\n")
        .replace(PLAN, "[plans.complete.charges]", "[plans.whole.charges]")
        .replace(PLAN, "[plans.complete.entitlements]", "[plans.whole.entitlements]")
        .append(PLAN, "\n[plans.extra]\n\n[plans.extra.charges]\nfee.flat = { amount = \"99\", per = \"month\" }\n");
    for (language, names) in [("de", ["Ganz", "Extra"]), ("sl", ["Celota", "Dodatno"])] {
        let path = format!("i18n/{language}/care.ftl");
        let more: String = ["whole", "extra"]
            .into_iter()
            .zip(names)
            .map(|(id, name)| format!("care-plan-{id}-name = {name}\ncare-plan-{id}-for = {name}.\n"))
            .collect();
        let text = test.text(&path) + &more;
        test.world.insert(path, text);
        let page = test.text(&format!("content/{language}/care/complete.md"));
        test = test.remove(&format!("content/{language}/care/complete.md"));
        for id in ["whole", "extra"] {
            test.world.insert(format!("content/{language}/care/{id}.md"), page.clone());
        }
    }
    let built = test.released("2026-03-01").build_on("2026-03-01").unwrap();
    assert_snapshot!(lines(&file(&built, PAGE)), @r"
    a: IT-Servicetarife
    a: Betreuung
    h1: Betreuung:
    span: Änderungen der Preisliste
    p: Die neueste Preisliste steht oben. Bei jeder ist angegeben, was sich mit ihr geändert hat.
    time: Gültig ab 1.~März 2026
    h3: Ganz
    p: Früherer Name des Tarifs: Komplett.
    h3: Extra
    p: Dieser Tarif ist neu.
    caption: Extra: Änderungen ab 1.~März 2026
    th: Position
    th: Bisher
    th: Neu
    th: Unterschied
    th: Grundgebühr
    span: Bisher
    span: gab es nicht
    span: Neu
    span: 99~€ pro Monat
    time: Gültig ab 1.~Januar 2026
    p: Die erste veröffentlichte Preisliste.
    ");
}

#[test]
fn a_plan_that_is_gone_is_told_by_the_name_that_it_had() {
    let test = SiteTest::base().released("2026-01-01");
    let kept = test.text(PLAN).split("\n[plans.complete]").next().unwrap().to_owned();
    let test = test.write(PLAN, kept).released("2026-03-01");
    let test = test.remove("content/de/care/complete.md").remove("content/sl/care/complete.md");
    let page = lines(&file(&test.build_on("2026-03-01").unwrap(), PAGE));
    assert!(page.contains("h3: Komplett\np: Diesen Tarif gibt es nicht mehr.\ntime: "), "{page}");
}

#[test]
fn of_two_lists_for_one_day_the_last_is_shown() {
    let test = SiteTest::base().released("2026-01-01");
    let test = test.replace(PLAN, "amount = \"40\"", "amount = \"45\"").released("2026-03-01");
    let test = test.replace(PLAN, "amount = \"45\"", "amount = \"46\"").released("2026-03-01-2");
    let page = file(&test.builds(), PAGE);
    assert!(page.contains("46\u{a0}€") && !page.contains("45\u{a0}€"), "{page}");
    assert_eq!(page.matches("<section").count(), 2);
}

#[test]
fn what_the_owner_says_stands_with_its_release_and_keeps_the_figures_of_that_day() {
    let test = twice()
        .write("content/de/care/changes/2026-03-01.md", NOTE)
        .write("content/sl/care/changes/2026-03-01.md", TRANSLATED)
        .replace(PLAN, "amount = \"10\"", "amount = \"11\"")
        .released("2026-05-01");
    let built = test.builds();
    let page = file(&built, PAGE);
    assert!(page.contains("<h3>Mehr Computer, ein Bericht</h3>"), "{page}");
    assert!(page.contains("im kleinen Tarif weiterhin 10\u{a0}€."), "{page}");
    assert!(!has(&built, "de/care/changes/2026-03-01/index.html"));
    let feed = parse(&file(&built, FEED));
    let titles: Vec<&str> = feed.all("entry").map(|entry| entry.one("title").text()).collect();
    assert_eq!(titles[1], "Mehr Computer, ein Bericht");
}

#[test]
fn a_note_that_a_language_lacks_or_of_no_release_is_told() {
    let test = twice().write("content/de/care/changes/2026-03-01.md", NOTE);
    assert_snapshot!(test.problems(), @r"
    error[missing-page]: there is no page `care/changes/2026-03-01` in `sl`
     --> content/de/care/changes/2026-03-01.md:1:1
      |
    1 | +++
      | ^
      |
      = help: add `content/sl/care/changes/2026-03-01.md`

    1 error
    ");
    let test = twice()
        .write("content/de/care/changes/2026-03-02.md", NOTE)
        .write("content/sl/care/changes/2026-03-02.md", TRANSLATED);
    assert_snapshot!(test.problems(), @r"
    warning[unknown-release-note]: `care` was not released as `2026-03-02`
     --> content/de/care/changes/2026-03-02.md:1:1
      |
    1 | +++
      | ^
      |
      = help: the newest release is `2026-03-01`

    warning[unknown-release-note]: `care` was not released as `2026-03-02`
     --> content/sl/care/changes/2026-03-02.md:1:1
      |
    1 | +++
      | ^
      |
      = help: the newest release is `2026-03-01`

    2 warnings
    ");
}

#[test]
fn a_plan_cannot_be_named_as_the_page_of_changes_is() {
    let test = SiteTest::base().append(PLAN, "\n[plans.changes]\n");
    assert!(test.problems().contains("error[reserved-id]: `changes` cannot be the name of a plan"));
}

#[test]
fn the_page_is_linked_and_in_the_sitemap() {
    let built = twice().builds();
    let catalogue = file(&built, "de/care/index.html");
    assert!(catalogue.contains("<a href=\"/de/care/changes/\">"), "{catalogue}");
    let alternate = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Änderungen der Preislisten (Atom-Feed)\" href=\"/de/changes.atom\">";
    assert!(catalogue.contains(alternate), "{catalogue}");
    let sitemap = file(&built, "sitemap.xml");
    for language in ["de", "sl"] {
        assert!(sitemap.contains(&format!("<loc>https://example.com/{language}/care/changes/</loc>")), "{sitemap}");
    }
}

#[test]
fn the_feed_keeps_the_rules_of_atom() {
    let feed = parse(&file(&twice().builds(), FEED));
    assert_eq!((feed.name.as_str(), feed.attribute("xmlns")), ("feed", Some("http://www.w3.org/2005/Atom")));
    assert_eq!(feed.attribute("xml:lang"), Some("de"));
    // RFC 4287, 4.1.1: exactly one id, title and updated; an author, as the entries have none; at most one alternate of a type.
    assert_eq!(feed.one("id").text(), "https://example.com/de/changes.atom");
    assert!(!feed.one("title").text().is_empty() && !feed.one("author").one("name").text().is_empty());
    assert_eq!(feed.one("updated").text(), "2026-03-01T00:00:00+00:00");
    let links: Vec<_> = feed.all("link").map(|link| (link.attribute("rel"), link.attribute("href"))).collect();
    let own = (Some("self"), Some("https://example.com/de/changes.atom"));
    assert_eq!(links, [own, (Some("alternate"), Some("https://example.com/de/"))]);
    // 4.1.2: an entry has exactly one id, title and updated, and content or an alternate; ids differ.
    let ids: Vec<&str> = feed.all("entry").map(|entry| entry.one("id").text()).collect();
    let expected = ["2026-03-01", "2026-01-01"].map(|day| format!("https://example.com/de/changes.atom#care/{day}"));
    assert_eq!(ids, expected);
    for entry in feed.all("entry") {
        assert!(!entry.one("title").text().is_empty());
        assert_eq!(entry.one("updated").text(), entry.one("published").text());
        assert_eq!(entry.one("content").attribute("type"), Some("html"));
        let page = entry.one("link").attribute("href").unwrap();
        assert!(page.starts_with("https://example.com/de/care/changes/#from-2026-"), "{page}");
    }
    let newest = feed.all("entry").next().unwrap();
    let content = newest.one("content").text();
    // 5 × 100 ÷ 40 = 12.5
    assert!(content.contains("<td>40\u{a0}€ pro Monat</td><td>45\u{a0}€ pro Monat</td>"), "{content}");
    assert!(content.contains("<td>+5\u{a0}€ (+12,5\u{a0}%)</td>"), "{content}");
}

#[test]
fn a_feed_says_its_days_in_the_time_zone_of_the_site_and_depends_on_no_clock() {
    let test = twice().replace("site.toml", "\n[contact]", "time-zone = \"Europe/Ljubljana\"\n\n[contact]");
    let early = file(&test.build_on("2026-01-05").unwrap(), FEED);
    let late = file(&test.build_on("2027-01-05").unwrap(), FEED);
    assert_eq!(early, late);
    assert_eq!(parse(&early).one("updated").text(), "2026-03-01T00:00:00+01:00");
}

#[test]
fn what_is_no_xml_is_refused() {
    for wrong in ["<a>", "<a></b>", "<a>&</a>", "<a b=c></a>", "<a/><b/>", "<a>\u{1}</a>"] {
        assert!(Element::read(wrong).is_err(), "{wrong}");
    }
}
