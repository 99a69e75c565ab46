//! A price list that is announced: what a page shows before its day, from its day on, and when that day begins while the page is open. The clock is the test's.

use std::fs;
use std::sync::LazyLock;

use serde_json::json;

use crate::harness::{Page, Site, Visitor, add_start, copy_demonstration, edit, scratch, tarif};
use crate::offer_page::{click, total, value, wait_for_total};

/// 1 January 2027 begins in Ljubljana an hour before it does in UTC: 57 years of 365 days and 14 leap days after 1970 are 20819 days.
const BEGINS: u64 = 20_819 * 86_400 - 3_600;

/// Returns the demonstration site, built in December with a list of one catalogue announced for January: a dearer plan with more time in it, and one plan more.
pub(crate) fn site() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| {
        let site = scratch().join("announced");
        drop(fs::remove_dir_all(&site));
        copy_demonstration(&site);
        edit(&site.join("plans/podpora.toml"), |text| {
            text.replace(r#"amount = "950""#, r#"amount = "990""#)
                .replace(r#"included = "30min", rate = "800""#, r#"included = "45min", rate = "800""#)
        });
        add_start(&site);
        tarif(&site, &["release", "podpora", "--effective", "2027-01-01"]);
        tarif(&site, &["build", "--as-of", "2026-12-01", "--out", "out"]);
        Site::serve(site.join("out"))
    });
    &SITE
}

/// Opens a page while it is some seconds before or after the announced list takes effect. The clock goes on from there, over reloads too.
fn opened_at(seconds: i64, path: &str) -> Page {
    let page = Visitor::new().opens(site(), "/404.html");
    set_clock(&page, seconds);
    page.go(path);
    page.wait_for("[data-tarif-calculator][data-ready]");
    page
}

/// Lets it be some seconds before or after the announced list takes effect, on every page that is opened in this window from now on.
pub(crate) fn set_clock(page: &Page, seconds: i64) {
    let clock = format!(
        "{{ const real = Date.now;
            sessionStorage.clock ??= {} - real();
            Date.now = () => real() + Number(sessionStorage.clock); }}",
        (i64::try_from(BEGINS).expect("it is a date of our time") + seconds) * 1000
    );
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": clock }));
}

/// Returns what is emphasised and what stands beside it, on the card of the plan that changes.
fn card(page: &Page) -> [String; 2] {
    let texts = page.run(
        "const dated = document.querySelector('.plan-card .dated');
        const weight = part => parseInt(getComputedStyle(dated.querySelector(part + ' .price__figure')).fontSize);
        const parts = ['.dated__now', '.dated__next'].sort((one, other) => weight(other) - weight(one));
        return parts.map(part => dated.querySelector(part).textContent.replace(/\\s+/g, ' ').trim())",
    );
    serde_json::from_value(texts).expect("there are two texts")
}

const NOW: &str = "950 Kč měsíčně do 31. prosince 2026";
const NEXT: &str = "990 Kč měsíčně od 1. ledna 2027";

#[test]
fn before_its_day_the_list_in_force_is_emphasised_and_computed_with() {
    let page = opened_at(-3600, "/cs/podpora/?plan=standard&support=1h");
    assert_eq!(card(&page), [NOW, NEXT]);
    // 950, and 30 of 60 min at 800 an hour: 400.
    assert_eq!(total(&page), "1350.00");
    assert_eq!(page.count("[data-tarif-passed]"), 0);
    assert_eq!(page.count("input[name=plan]"), 5);
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn from_its_day_on_the_announced_list_is_on_the_page_and_in_the_calculator() {
    for language in ["sl", "lv", "fr", "cs", "de"] {
        let page = opened_at(0, &format!("/{language}/podpora/?plan=standard&support=1h"));
        // 990, and 15 of 60 min at 800 an hour: 200.
        assert_eq!(total(&page), "1190.00", "{language}");
        assert_eq!(page.count("[data-tarif-at]:not([data-tarif-passed])"), 0, "{language}");
        assert_eq!(page.count("input[name=plan]"), 6, "{language}");
        click(&page, "input[name=plan][value=start]");
        wait_for_total(&page, "500.00");
        page.wait_until("the address names the list", |page| page.address().ends_with("&v=2027-01-01"));
        assert_eq!(page.errors(), [""; 0], "{language}");
    }
    let page = opened_at(0, "/cs/podpora/");
    assert_eq!(card(&page), [NEXT, NOW]);
}

#[test]
fn a_link_of_the_list_before_shows_then_and_now_from_that_day_on() {
    let page = opened_at(86_400, "/cs/podpora/?plan=standard&support=1h&v=2026-11-01");
    page.wait_for(".versions__table");
    let totals = page.texts_of(".versions__total .versions__cell");
    let [then, now] = [&totals[1], &totals[2]].map(|text| text.replace(char::is_whitespace, ""));
    assert_eq!([then.as_str(), now.as_str()], ["1350,00Kč", "1190,00Kč"]);
    assert_eq!(total(&page), "1190.00");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_page_that_is_open_at_midnight_goes_over_with_what_was_entered() {
    let page = opened_at(-3600, "/cs/podpora/?plan=standard&support=1h");
    assert_eq!(total(&page), "1350.00");
    page.type_into("input[name=support]", "2 h");
    // 950, and 90 of 120 min at 800 an hour: 1200.
    wait_for_total(&page, "2150.00");
    // The computer wakes two seconds before midnight.
    page.run(&format!(
        "sessionStorage.clock = Number(sessionStorage.clock) + {BEGINS}000 - 2000 - Date.now();
        document.dispatchEvent(new Event('visibilitychange'));"
    ));
    assert_eq!(total(&page), "2150.00");
    page.wait_for("[data-tarif-passed]");
    page.wait_for("[data-tarif-calculator][data-ready]");
    // 990, and 75 of 120 min at 800 an hour: 1000.
    wait_for_total(&page, "1990.00");
    assert_eq!(value(&page, "support"), "2");
    assert_eq!(card(&page), [NEXT, NOW]);
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn pages_of_other_catalogues_stay_as_they_are() {
    let page = opened_at(0, "/cs/vzdrzevanje/?plan=standard&pc=8&server=1");
    assert!(!page.has("[data-tarif-at]"));
    // 8 × 25 + 1 × 50.
    assert_eq!(total(&page), "250.00");
}

#[test]
fn two_lists_fit_a_narrow_screen_and_paper() {
    let page = Visitor::new().width(320).opens(site(), "/lv/podpora/");
    assert_eq!(page.run("return document.documentElement.scrollWidth"), 320, "nothing is to be pushed sideways");
    page.go("/lv/podpora/standard/");
    assert_eq!(page.run("return document.documentElement.scrollWidth"), 320, "nothing is to be pushed sideways");
    page.screenshot("announced-320");
    page.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert!(page.shows(".dated__now") && page.shows(".dated__next") && page.shows(".dated__date"));
}
