//! What a page waits for before it is shown, what it fetches when, and that nothing moves meanwhile.

use serde_json::json;

use crate::harness::{Page, Visitor, demonstration};
use crate::kinds::{every_kind, kinds_in};

/// Opens a page in a telephone's window.
fn on_a_phone(path: &str) -> Page {
    Visitor::new().width(412).languages("en").opens(demonstration(), path)
}

#[test]
fn every_page_is_shown_as_soon_as_it_and_its_style_sheet_are_there() {
    let page = on_a_phone("/404.html");
    for look in every_kind() {
        page.go(&look.path);
        // What a browser waits for before it paints the body: style sheets, and scripts above it that are not put off.
        let blocking = page.run(
            "const put_off = 'script[type=module], script[type$=json], script[async], script[defer]';
            return [...document.head.querySelectorAll('link[rel=stylesheet], style, script')]
                .filter(it => !it.matches(put_off)).map(it => it.localName)",
        );
        assert_eq!(blocking, json!(["link"]), "{}", look.path);
        // A page with a calculator is not laid out twice: its first paint waits for its end.
        let waits = page.run(
            "const expected = [...document.querySelectorAll('link[rel=expect][blocking=render]')].map(it => it.getAttribute('href'));
            return expected.map(it => document.querySelector(it)?.localName)",
        );
        let footer: &[&str] = if page.has("[data-tarif-calculator]") { &["footer"] } else { &[] };
        assert_eq!(waits, json!(footer), "{}", look.path);
    }
}

#[test]
fn the_calculator_gets_ready_without_a_visitor_near_and_lets_the_page_rest_first() {
    let page = on_a_phone("/sl/vzdrzevanje/");
    page.wait_for("[data-tarif-calculator][data-ready]");
    assert_eq!(page.run("return scrollY"), 0);
    // Three seconds after the page is there, by a clock that may round; a slow machine only makes it later.
    let rested = page.run(
        "const there = performance.getEntriesByType('navigation')[0].loadEventStart;
        return performance.getEntriesByType('resource').find(it => /calculator-\\w+\\.js$/.test(it.name)).startTime > there + 2900",
    );
    assert_eq!(rested, true);
}

#[test]
fn an_address_with_a_selection_is_answered_at_once() {
    let page = on_a_phone("/sl/vzdrzevanje/?pc=9");
    page.wait_for("[data-tarif-calculator][data-ready]");
    assert_eq!(page.run("return scrollY"), 0);
}

#[test]
fn nothing_moves_while_a_page_loads_and_its_calculator_takes_over() {
    let page = on_a_phone("/404.html");
    for look in kinds_in("de").into_iter().chain(kinds_in("cs")) {
        page.go(&look.path);
        page.run("document.querySelector('[data-tarif-calculator]')?.scrollIntoView({ behavior: 'instant' })");
        page.wait_until("the calculator has taken over", |page| {
            page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
        });
        page.run("document.querySelector('.calculator__further > *')?.scrollIntoView({ behavior: 'instant' })");
        page.wait_until("what goes further than the quote answers too", |page| {
            page.run("return !document.querySelector('.calculator__further:not([data-ready])')") == true
        });
        let moved = page.run_and_wait(
            "const done = arguments[0];
            new PerformanceObserver(list => done(list.getEntries().map(it => it.sources.map(source => source.node?.className))))
                .observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done([]), 300);",
        );
        assert_eq!(moved, json!([]), "{}", look.path);
    }
}
