//! What goes further than the chosen plan's quote: fetched apart, when a visitor comes to it.

use serde_json::json;

use crate::calculator::own_site;
use crate::harness::{Fault, Page, Site, Visitor, demonstration};
use crate::offer_page::{come_to_further, wait_for_total};

const READY: &str = ".calculator__further[data-ready]";

/// Opens a page in a telephone's window, where the comparison is far below the fields.
fn on_a_phone(path: &str) -> Page {
    let page = Visitor::new().width(360).languages("en").opens(demonstration(), path);
    page.run("document.querySelector('[data-tarif-calculator]').scrollIntoView({ behavior: 'instant' })");
    page.wait_for("[data-tarif-calculator][data-ready]");
    page
}

/// Returns the name of the first part's file.
fn first_part(site: &Site) -> String {
    site.asset("calculator", "wasm")
}

/// Returns the name of the second part's file.
fn second_part(site: &Site) -> String {
    site.asset("further", "wasm")
}

#[test]
fn who_only_calculates_fetches_the_first_part_alone() {
    let site = own_site();
    let page = Visitor::new().width(360).languages("en").opens(&site, "/sl/vzdrzevanje/");
    page.run("document.querySelector('[data-tarif-calculator]').scrollIntoView({ behavior: 'instant' })");
    page.wait_for("[data-tarif-calculator][data-ready]");
    assert_eq!(site.asked(&first_part(&site)), 1);
    assert_eq!(site.asked(&second_part(&site)), 0);
    assert!(!page.has(READY));
    come_to_further(&page);
    assert_eq!(site.asked(&second_part(&site)), 1);
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_host_that_adds_to_the_type_of_a_module_serves_both_parts_all_the_same() {
    // Browsers refuse to compile such a file while it comes.
    let site = own_site();
    site.spoil(".wasm", Fault::Type("application/wasm; charset=utf-8"));
    let page = Visitor::new().opens(&site, "/sl/vzdrzevanje/?pc=10&server=1");
    // 10 × 25 + 1 × 50.
    wait_for_total(&page, "300.00");
    come_to_further(&page);
    assert!(!page.has("html[data-tarif-failed]"));
    assert_eq!([site.asked(&first_part(&site)), site.asked(&second_part(&site))], [1, 1]);
    assert_eq!(page.errors(), [""; 0]);
}

/// What the page itself has fetched of modules: what its thread fetches is not among it.
fn modules_of_the_page(page: &Page) -> serde_json::Value {
    page.run("return performance.getEntriesByType('resource').filter(it => it.name.endsWith('.wasm')).length")
}

#[test]
fn modules_are_compiled_in_a_thread_of_their_own() {
    let site = own_site();
    let page = Visitor::new().opens(&site, "/sl/vzdrzevanje/?pc=10&server=1");
    // 10 × 25 + 1 × 50.
    wait_for_total(&page, "300.00");
    come_to_further(&page);
    assert_eq!([site.asked(&first_part(&site)), site.asked(&second_part(&site))], [1, 1]);
    assert_eq!(modules_of_the_page(&page), 0);
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_page_without_a_thread_compiles_by_itself() {
    let site = own_site();
    let page = Visitor::new().width(360).opens(&site, "/sl/vzdrzevanje/");
    let starts = |why: &str| {
        page.run("document.querySelector('[data-tarif-calculator]').scrollIntoView({ behavior: 'instant' })");
        page.wait_for("[data-tarif-calculator][data-ready]");
        page.type_into("input[name=pc]", "10");
        // 10 × 25 + 1 × 50.
        wait_for_total(&page, "300.00");
        come_to_further(&page);
        assert_eq!(modules_of_the_page(&page), 2, "{why}");
    };
    // The page has its script; the thread will not get it.
    site.spoil(&site.asset("start", "js"), Fault::Missing);
    starts("its script is gone");
    site.mend();
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": "delete window.Worker" }));
    page.go("/sl/vzdrzevanje/");
    starts("the browser has none");
}

#[test]
fn what_was_prerendered_is_hidden_once_it_is_not_true_and_comes_after_a_rest() {
    let page = on_a_phone("/sl/vzdrzevanje/");
    let total =
        || page.run("return document.querySelector('[data-chosen=true] .calculator__compared-total').textContent");
    let before = total();
    page.type_into("input[name=pc]", "10");
    // 10 × 25 + 1 × 50.
    wait_for_total(&page, "300.00");
    // Never is a figure of another selection in sight.
    page.wait_until("the comparison follows or is hidden", |page| {
        page.has(".calculator__further[aria-busy=true]") || page.has(READY)
    });
    page.wait_for(READY);
    assert_ne!(total(), before);
    assert!(!page.has(".calculator__further[aria-busy]"));
    assert!(page.shows(".calculator__compared"));
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn where_it_cannot_be_fetched_the_quote_stays_and_the_page_says_so() {
    let site = own_site();
    for language in ["sl", "lv", "fr", "cs", "de"] {
        site.spoil(&second_part(&site), Fault::Missing);
        let page = Visitor::new().opens(&site, &format!("/{language}/vzdrzevanje/?plan=napredni&pc=12&server=1"));
        page.wait_for(".calculator__further[data-failed]");
        // 12 × 35 + 1 × 60.
        wait_for_total(&page, "480.00");
        assert!(page.shows(".calculator__further-failed"), "{language}");
        assert!(!page.shows(".calculator__compared") && !page.has("html[data-tarif-failed]"), "{language}");
        // The next entry tries again.
        site.mend();
        page.type_into("input[name=pc]", "13");
        page.wait_for(READY);
        assert!(page.shows(".calculator__compared") && !page.shows(".calculator__further-failed"), "{language}");
    }
}

#[test]
fn what_a_visitor_has_opened_and_where_the_keyboard_is_stay() {
    let site = own_site();
    site.hold(&second_part(&site));
    let page = Visitor::new().opens(&site, "/cs/podpora/");
    page.run("document.querySelector('.chart__numbers').open = true; document.querySelector('.chart__plot').focus()");
    page.wait_for("[data-tarif-calculator][data-ready]");
    assert!(!page.has(READY));
    site.release();
    page.wait_for(READY);
    let kept = page.run("return [document.querySelector('.chart__numbers').open, document.activeElement.className]");
    assert_eq!(kept, json!([true, "chart__plot"]));
}

#[test]
fn an_entry_hides_what_was_prerendered_while_the_second_part_is_on_its_way() {
    let site = own_site();
    site.hold(&second_part(&site));
    let page = Visitor::new().opens(&site, "/cs/podpora/");
    page.run("document.querySelector('.calculator__compared').scrollIntoView({ behavior: 'instant' })");
    page.wait_for("[data-tarif-calculator][data-ready]");
    page.run("document.querySelector('.calculator__further').dispatchEvent(new Event('tarif:near'))");
    assert!(page.shows(".calculator__compared"));
    page.type_into("input[name=support]", "3 h");
    // 950 + 150 min of 800 an hour.
    wait_for_total(&page, "2950.00");
    assert!(!page.shows(".calculator__compared"), "it is of another selection");
    site.release();
    page.wait_for(READY);
    assert!(page.shows(".calculator__compared"));
}

#[test]
fn a_link_is_answered_by_its_quote_first_and_then_by_what_goes_further() {
    let site = own_site();
    site.hold(&second_part(&site));
    let page = Visitor::new().width(360).opens(&site, "/cs/podpora/?plan=standard&support=3h");
    page.wait_for("[data-tarif-calculator][data-ready]");
    // 950 + 150 min of 800 an hour.
    wait_for_total(&page, "2950.00");
    assert!(!page.shows(".calculator__compared"), "it is of another selection");
    site.release();
    // Nobody comes near: a rest is enough.
    page.wait_for(READY);
    let text = page.run("return document.querySelector('.chart__at').textContent");
    assert!(text.as_str().is_some_and(|text| text.contains("3\u{a0}h")), "{text}");
    assert!(page.shows(".calculator__compared"));
}

#[test]
fn what_is_typed_into_a_link_while_the_calculator_starts_is_kept() {
    let site = own_site();
    site.hold(&first_part(&site));
    let page = Visitor::new().opens(&site, "/cs/podpora/?plan=standard&support=3h");
    page.run(
        "document.querySelector('input[name=support]').value = '4 h';
        document.querySelector('input[name=support]').focus();
        document.querySelector('input[name=support]').setSelectionRange(1, 1);",
    );
    site.release();
    page.wait_for("[data-tarif-calculator][data-ready]");
    // The plan is the link's, the time the visitor's: 950 + 210 min of 800 an hour.
    wait_for_total(&page, "3750.00");
    let caret = page.run("return [document.activeElement.name, document.activeElement.selectionStart]");
    assert_eq!(caret, json!(["support", 1]));
}
