//! Verbs for a page with a calculator.

use crate::harness::{Page, Visitor, demonstration};

/// Opens a page and waits until its calculator has taken over.
pub(crate) fn opened(path: &str) -> Page {
    let page = Visitor::new().opens(demonstration(), path);
    page.wait_for("[data-tarif-calculator][data-ready]");
    page
}

/// Opens a page and comes to what goes further than the quote: the share panel, the comparison, the chart.
pub(crate) fn opened_further(path: &str) -> Page {
    let page = opened(path);
    come_to_further(&page);
    page
}

/// Scrolls to what goes further than the quote, and waits until it answers.
pub(crate) fn come_to_further(page: &Page) {
    page.run(
        "document.querySelector('.calculator__further > *').scrollIntoView({ behavior: 'instant', block: 'center' })",
    );
    page.wait_for(".calculator__further[data-ready]");
}

/// Returns the chosen plan's total as programs read it.
pub(crate) fn total(page: &Page) -> String {
    page.attribute("output[data-total]", "data-total").expect("the output has a total")
}

/// Waits until the chosen plan's total is the expected one.
pub(crate) fn wait_for_total(page: &Page, expected: &str) {
    page.wait_until(&format!("the total is {expected}"), |page| total(page) == expected);
}

/// Returns what stands in the field of a counter.
pub(crate) fn value(page: &Page, counter: &str) -> String {
    page.property(&format!("input[name={counter}]"), "value").expect("a field has a value")
}

/// Clicks an element once it stands still: a page that scrolls smoothly moves it away from under the pointer.
pub(crate) fn click(page: &Page, selector: &str) {
    page.wait_for(selector);
    let selector_text = serde_json::json!(selector);
    page.run(&format!(
        "document.querySelector({selector_text}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ));
    page.click(selector);
}
