//! The content security policy: that it holds on every page, and that nothing of the site's own runs into it.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::harness::{Page, Site, Visitor, demonstration};
use crate::kinds::every_kind;
use crate::offer_page::{click, come_to_further};
use crate::then_and_now;

/// Keeps what the policy refuses, from before the page's first element on.
const WATCH: &str = "window.refused = []; addEventListener('securitypolicyviolation', event => refused.push(`${event.effectiveDirective} ${event.blockedURI}`), true);";

/// Opens a site whose refusals are kept.
fn watched(site: &Site) -> Page {
    let page = Visitor::new().opens(site, "/404.html");
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }));
    page
}

fn refused(page: &Page) -> Value {
    page.run("return refused")
}

#[test]
fn no_page_does_what_its_policy_refuses() {
    let page = watched(demonstration());
    for look in every_kind() {
        page.go(&look.path);
        page.run("document.querySelector('[data-tarif-calculator]')?.scrollIntoView({ behavior: 'instant' })");
        page.wait_until("the calculator has taken over", |page| {
            page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
        });
        assert_eq!(refused(&page), json!([]), "{}", look.path);
        let policies = page.run(
            "return [...document.querySelectorAll('meta[http-equiv=Content-Security-Policy]')].map(it => it.content)",
        );
        assert_eq!(policies, json!([tarif::host::PAGE_POLICY]), "{}", look.path);
    }
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn the_policy_refuses_what_somebody_smuggles_into_a_page() {
    let page = watched(demonstration());
    page.go("/cs/podpora/");
    assert_ne!(page.count("script[type='application/ld+json']"), 0, "structured data are there, and are no script");
    page.run(
        "const add = (name, given) => document.body.append(Object.assign(document.createElement(name), given));
        window.ran = 0;
        add('script', { textContent: 'ran += 1' });
        add('p', { innerHTML: '<img src=x onerror=\"ran += 1\"><b style=\"color: red\">x</b>' });
        add('script', { src: 'https://example.org/x.js' });
        add('iframe', { srcdoc: 'x' });
        add('iframe', { src: 'https://example.org/' });
        setTimeout('ran += 1');
        fetch('https://example.org/', { mode: 'no-cors' }).catch(() => {});
        location.href = 'javascript:void(ran += 1)';",
    );
    let expected = ["connect-src", "frame-src", "script-src-elem", "style-src-attr"];
    let found = |page: &Page| -> Vec<String> {
        let refused = refused(page);
        let texts = refused.as_array().into_iter().flatten().filter_map(Value::as_str);
        texts.filter_map(|text| Some(text.split_once(' ')?.0.to_owned())).collect()
    };
    page.wait_until("all of it is refused", |page| {
        let found = found(page);
        expected.iter().all(|directive| found.iter().any(|it| it == directive))
    });
    assert_eq!(page.run("return ran"), 0);
}

#[test]
fn what_the_calculator_can_do_needs_nothing_that_is_refused() {
    let page = watched(demonstration());
    page.go("/cs/podpora/?plan=standard&support=1h");
    page.wait_for("[data-tarif-calculator][data-ready]");
    come_to_further(&page);
    page.type_into("input[name=support]", "5 h");
    page.run("for (const it of document.querySelectorAll('details')) it.open = true");
    for button in [".share__action[aria-expanded]", "[data-share=copy]"] {
        page.run(&format!("document.querySelector('{button}').focus()"));
        page.press(&Key::Enter.to_string());
    }
    page.wait_until("the code is drawn", |page| page.has(".share__code svg"));
    page.press_in(".chart__plot", &Key::Right.to_string());
    assert_ne!(page.count(".chart__drawing svg"), 0);
    assert_eq!(refused(&page), json!([]));
}

#[test]
fn an_older_list_is_fetched_and_shown_within_the_policy() {
    let page = watched(then_and_now::site());
    page.go(&format!("/cs/podpora/{}", then_and_now::OLD));
    page.wait_for("[data-tarif-calculator][data-ready]");
    page.wait_for(".versions__table");
    click(&page, "[data-versions=other]");
    page.wait_until("the older list is gone on with", |page| !page.has(".versions__table"));
    assert_eq!(refused(&page), json!([]));
}
