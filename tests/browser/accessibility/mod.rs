//! Whether everybody can use the pages: with a screen reader, a keyboard, large type, no colours or other ones.

mod axe;
mod changes;
mod contrast;
mod keyboard;
mod panels;
mod preferences;
mod structure;

use serde_json::{Value, json};

use crate::harness::{Page, Visitor, demonstration};

/// Opens a page of the demonstration site in a window whose width and colours change, for many looks at many pages.
fn opened(path: &str) -> Page {
    // The list of languages would go on to a language that the site has.
    let page = Visitor::new().languages("en").opens(demonstration(), path);
    wait_for_takeover(&page);
    page
}

/// Opens another page in the same window. A page that is not there fails the test, which would else look at the one for missing pages.
fn go(page: &Page, path: &str) {
    page.go(path);
    let status = page.run("return performance.getEntriesByType('navigation')[0].responseStatus");
    assert_eq!(status, 200, "{path}");
    wait_for_takeover(page);
}

/// Comes near the calculator, where there is one, and waits until it answers to its visitor.
///
/// The window is scrolled, not the calculator brought into view: in some versions of Chromium the Tab key would go on from there.
fn wait_for_takeover(page: &Page) {
    page.run(
        "const near = document.querySelector('[data-tarif-calculator]')?.getBoundingClientRect().top ?? 0;
        scrollTo({ top: scrollY + near, behavior: 'instant' })",
    );
    page.wait_until("the calculator has taken over", |page| {
        page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
    });
    page.run(
        "const near = document.querySelector('.calculator__further > *')?.getBoundingClientRect().top ?? 0;
        scrollTo({ top: scrollY + near, behavior: 'instant' })",
    );
    page.wait_until("what goes further than the quote answers too", |page| {
        page.run("return !document.querySelector('.calculator__further:not([data-ready])')") == true
    });
    page.run("scrollTo({ top: 0, behavior: 'instant' })");
}

/// Gives the window another width, in CSS pixels.
fn widen(page: &Page, width: u32) {
    let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    page.chromium("Emulation.setDeviceMetricsOverride", metrics);
}

/// Sets what the visitor prefers, as in `("prefers-color-scheme", "dark")`; all else is as usual.
fn prefer(page: &Page, preferences: &[(&str, &str)]) {
    let features: Vec<Value> =
        preferences.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    page.chromium("Emulation.setEmulatedMedia", json!({ "features": features }));
}

/// Styles the page as a visitor's own style sheet does, which no policy of the page's keeps out.
fn style(page: &Page, rules: &str) {
    page.run(&format!(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync({}); document.adoptedStyleSheets.push(sheet)",
        json!(rules)
    ));
}

/// Returns the texts in a script's answer.
fn texts(answer: &Value) -> Vec<String> {
    let answer = answer.as_array().unwrap_or_else(|| panic!("a list of texts was expected, not {answer}"));
    answer.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}
