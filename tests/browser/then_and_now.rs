//! Links that were made with another price list than the one in force.

use std::fs;
use std::sync::LazyLock;

use fantoccini::key::Key;
use serde_json::json;

use crate::harness::{Page, Site, Visitor, add_start, copy_demonstration, edit, scratch, tarif};
use crate::offer_page::{click, total, value, wait_for_total};

/// The languages of the demonstration.
const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

/// A link of the older list: 900 for the plan that is 950 now, and 30 min of 800 an hour.
pub(crate) const OLD: &str = "?plan=standard&support=1h&v=2026-01-01";

/// Returns the demonstration site with an older list of one catalogue, in which a plan was cheaper and had another name, and one was there that is gone.
pub(crate) fn site() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| {
        let site = scratch().join("two-lists");
        drop(fs::remove_dir_all(&site));
        copy_demonstration(&site);
        edit(&site.join("plans/podpora.toml"), |text| text.replace(r#"amount = "950""#, r#"amount = "900""#));
        for language in LANGUAGES {
            edit(&site.join(format!("i18n/{language}/podpora.ftl")), |text| {
                text.replace("podpora-plan-standard-name = Standard", "podpora-plan-standard-name = Basic")
            });
        }
        add_start(&site);
        // An older list is released after a newer one by nobody: here it is the first.
        fs::remove_dir_all(site.join("plans/released")).expect("it is a copy");
        tarif(&site, &["release", "podpora", "--effective", "2026-01-01"]);
        let released = fs::read(site.join("plans/released/podpora/2026-01-01.json")).expect("it is released");
        let digest = fs::read_to_string(site.join("plans/released/SHA256SUMS")).expect("it is released");
        fs::remove_dir_all(&site).expect("it is ours");
        copy_demonstration(&site);
        fs::write(site.join("plans/released/podpora/2026-01-01.json"), released).expect("the folder is there");
        edit(&site.join("plans/released/SHA256SUMS"), |digests| in_order(&(digests + &digest)));
        tarif(&site, &["build", "--as-of", "2026-12-01", "--out", "out"]);
        Site::serve(site.join("out"))
    });
    &SITE
}

/// Returns digests in the order of the files that they are of.
fn in_order(digests: &str) -> String {
    let mut lines: Vec<&str> = digests.lines().collect();
    lines.sort_by_key(|line| line.split_once(' ').map(|(_, file)| file));
    lines.join("\n") + "\n"
}

fn opened(path: &str) -> Page {
    let page = Visitor::new().opens(site(), path);
    page.wait_for("[data-tarif-calculator][data-ready]");
    page
}

/// Returns what stands in the cells of a row, each as one text.
fn cells(page: &Page, row: &str) -> Vec<String> {
    let texts = page.run(&format!(
        "return [...document.querySelectorAll('.versions__{row} .versions__cell')].map(it => it.textContent)"
    ));
    let texts = texts.as_array().cloned().unwrap_or_default();
    texts.iter().map(|text| text.as_str().unwrap_or_default().replace(char::is_whitespace, " ")).collect()
}

#[test]
fn an_old_link_shows_its_quote_and_todays_in_every_language() {
    for (index, language) in LANGUAGES.into_iter().enumerate() {
        let page = opened(&format!("/{language}/podpora/{OLD}"));
        page.wait_for(".versions__table");
        // 900 + 400, and 950 + 400.
        let totals = cells(&page, "total");
        let [then, now] = [&totals[1], &totals[2]].map(|text| text.replace([' ', '.', ','], ""));
        assert!(then.starts_with("130000") && now.starts_with("135000"), "{language}: {totals:?}");
        assert_eq!(total(&page), "1350.00", "the calculator keeps to the list in force");
        assert!(page.has(".versions__row[data-change=changed]"));
        let changes = page.text_of(".versions__changes");
        assert!(changes.contains("Basic") && changes.contains("Standard") && changes.contains("50,00"), "{changes}");
        // The link stays what it is, in the other languages too.
        assert_eq!(page.address(), format!("/{language}/podpora/{OLD}"));
        let other = LANGUAGES[(index + 1) % LANGUAGES.len()];
        click(&page, &format!("[data-tarif-language={other}]"));
        page.wait_for(&format!("html[lang={other}] .versions__table"));
        assert_eq!(page.address(), format!("/{other}/podpora/{OLD}"));
        assert_eq!(page.errors(), [""; 0], "{language}");
    }
}

#[test]
fn either_list_can_be_gone_on_with() {
    let page = opened(&format!("/cs/podpora/{OLD}"));
    page.wait_for(".versions__table");
    page.run("document.querySelector('[data-versions=other]').focus()");
    page.press(&Key::Enter.to_string());
    // By the older list, which has a plan more.
    wait_for_total(&page, "1300.00");
    assert_eq!(page.count("input[name=plan]"), 6);
    // Its sentence stands at the line: the page has that of the list in force only.
    let explained = "[data-charge=support] + .calculator__explained";
    let sentence = page.text_of(&format!("{explained} .calculator__sentence"));
    assert!(sentence.contains("započatých 15 minut"), "{sentence:?}");
    assert!(!page.has(&format!("{explained} .calculator__clause")));
    // What no price says stands beside the older prices too.
    assert!(page.text_of(".calculator__compared").contains("48"), "a plan answers within 48 h");
    assert!(!page.has(".versions__table") && page.shows(".versions__title"));
    assert_eq!(page.run("return document.activeElement.dataset.versions"), "current");
    click(&page, "input[name=plan][value=start]");
    wait_for_total(&page, "500.00");
    page.wait_until("the address follows", |page| page.address() == "/cs/podpora/?plan=start&support=1h&v=2026-01-01");
    page.go_back();
    wait_for_total(&page, "1300.00");
    click(&page, "[data-versions=current]");
    wait_for_total(&page, "1350.00");
    assert!(page.has(&format!("{explained} .calculator__clause")) && !page.has(".calculator__sentence"));
    assert_eq!(page.count("input[name=plan]"), 5);
    page.wait_until("the address follows", |page| {
        page.address() == "/cs/podpora/?plan=standard&support=1h&v=2026-11-01"
    });
    assert!(!page.shows(".versions"));
    page.go_back();
    page.wait_for(".versions__table");
    click(&page, "[data-versions=current]");
    page.wait_until("the band goes", |page| !page.shows(".versions"));
    page.wait_until("the address follows", |page| page.address().ends_with("&v=2026-11-01"));
    page.type_into("input[name=support]", "2 h");
    // 950 and 90 min of 800 an hour.
    wait_for_total(&page, "2150.00");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_plan_that_is_gone_keeps_its_quote() {
    let page = opened("/de/podpora/?plan=start&support=1h&v=2026-01-01");
    page.wait_for(".versions__table");
    let totals = cells(&page, "total");
    assert!(totals[1].starts_with("500,00") && totals[2].is_empty(), "{totals:?}");
    assert!(page.text_of(".versions__changes").contains("Start"));
    click(&page, "[data-versions=other]");
    wait_for_total(&page, "500.00");
    assert!(page.has("input[name=plan][value=start]:checked"));
    assert_eq!(value(&page, "support"), "1");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn an_unknown_version_is_said_and_todays_list_used() {
    let page = opened("/sl/podpora/?plan=standard&support=1h&v=2001-01-01");
    assert!(page.text_of(".versions__title").contains("2001"));
    assert!(!page.shows(".versions__actions") && !page.has(".versions__table"));
    assert_eq!(total(&page), "1350.00");
    let page = opened("/sl/podpora/?plan=standard&support=1h&v=2026-11-01");
    assert!(!page.shows(".versions"), "the list in force is nothing to speak of");
}

#[test]
fn a_link_of_a_version_alone_is_answered_too() {
    let page = opened("/cs/podpora/?v=2026-01-01");
    page.wait_for(".versions__table");
    // The hour that both lists begin with: 900 + 400, and 950 + 400.
    let totals = cells(&page, "total");
    assert!(totals[1].starts_with("1 300,00") && totals[2].starts_with("1 350,00"), "{totals:?}");
    click(&page, "[data-versions=other]");
    wait_for_total(&page, "1300.00");
    click(&page, "[data-versions=current]");
    wait_for_total(&page, "1350.00");
    page.wait_until("the address follows", |page| {
        page.address() == "/cs/podpora/?plan=standard&support=1h&v=2026-11-01"
    });
    // There is a list of that day, and this is another one.
    let page = opened("/de/podpora/?v=2026-11-01-7");
    let title = page.text_of(".versions__title").replace('\u{a0}', " ");
    assert!(title.contains("1. November 2026 (Nr. 7)"), "{title}");
    assert!(!page.shows(".versions__actions"));
    assert_eq!(total(&page), "1350.00");
    let page = opened("/de/podpora/?v=2026-11-01");
    assert!(!page.shows(".versions"), "the list in force is nothing to speak of");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_list_that_does_not_come_is_said() {
    let page = Visitor::new().opens(site(), "/fr/");
    page.chromium("Network.enable", json!({}));
    page.chromium("Network.setBlockedURLs", json!({ "urls": ["*podpora-2026-01-01*"] }));
    page.go(&format!("/fr/podpora/{OLD}"));
    page.wait_for("[data-tarif-calculator][data-ready]");
    page.wait_until("it is said", |page| page.text_of(".versions__title").contains("n’a pas pu"));
    assert_eq!(total(&page), "1350.00");
    page.chromium("Network.setBlockedURLs", json!({ "urls": [] }));
    page.chromium("Network.disable", json!({}));
}

#[test]
fn an_old_link_fits_a_narrow_screen_and_paper() {
    let page = Visitor::new().width(320).opens(site(), &format!("/lv/podpora/{OLD}"));
    page.wait_for(".versions__table");
    let width = page.run("return document.documentElement.scrollWidth");
    assert_eq!(width, 320, "nothing is to be pushed sideways");
    page.screenshot("then-and-now-320");
    page.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert!(page.shows(".versions__table") && !page.shows(".versions__actions"));
}
