//! What a page waits for before it is shown, what it fetches when, and that nothing moves meanwhile.

use fantoccini::key::Key;
use serde_json::json;

use crate::harness::{Page, Visitor, demonstration};
use crate::kinds::{every_kind, kinds_in};

/// Opens a page in a telephone's window.
fn on_a_phone(path: &str) -> Page {
    Visitor::new().width(412).languages("en").opens(demonstration(), path)
}

#[test]
fn every_page_is_shown_as_soon_as_its_style_sheet_is_there() {
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
    }
}

#[test]
fn the_calculator_is_fetched_after_the_page_and_gets_ready_without_a_visitor_near() {
    let page = on_a_phone("/sl/vzdrzevanje/");
    page.wait_for("[data-tarif-calculator][data-ready]");
    assert_eq!(page.run("return scrollY"), 0);
    let after_the_page = page.run(
        "const paint = performance.getEntriesByType('paint').find(it => it.name === 'first-contentful-paint');
        return performance.getEntriesByType('resource').find(it => it.name.endsWith('.wasm')).startTime > paint.startTime",
    );
    assert_eq!(after_the_page, true);
}

#[test]
fn the_calculator_is_not_fetched_for_who_only_looks_at_the_prices_and_at_once_for_who_does_more() {
    let page = on_a_phone("/sl/vzdrzevanje/");
    let fetched = "return performance.getEntriesByType('resource').some(it => it.name.endsWith('.wasm'))";
    assert_eq!(page.run(fetched), false);
    page.press(&Key::Tab.to_string());
    page.wait_until("the calculator is fetched", |page| page.run(fetched) == true);
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
        let moved = page.run_and_wait(
            "const done = arguments[0];
            new PerformanceObserver(list => done(list.getEntries().map(it => it.sources.map(source => source.node?.className))))
                .observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done([]), 300);",
        );
        assert_eq!(moved, json!([]), "{}", look.path);
    }
}
