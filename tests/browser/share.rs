//! The share panel.

use fantoccini::key::Key;
use serde_json::json;
use tarif_calculator::share::Code;

use crate::harness::{Page, Visitor, demonstration};
use crate::offer_page::{click, come_to_further, opened_further, total, wait_for_total};

/// Presses a button of the panel by keyboard alone.
fn press(page: &Page, button: &str) {
    page.run(&format!("document.querySelector('{button}').focus()"));
    page.press(&Key::Enter.to_string());
}

fn word(page: &Page) -> String {
    page.property(".share__word", "textContent").unwrap_or_default().trim().to_owned()
}

/// Opens a page whose navigator has something else than it would have.
fn opened_with(script: &str, path: &str) -> Page {
    let page = Visitor::new().opens(demonstration(), "/sl/");
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    page.go(path);
    page.wait_for("[data-tarif-calculator][data-ready]");
    come_to_further(&page);
    page
}

fn link(page: &Page, path: &str) -> String {
    let origin = page.run("return location.origin");
    format!("{}{path}", origin.as_str().expect("an origin is a text"))
}

#[test]
fn the_link_is_copied_and_opens_the_same_quote_in_each_language() {
    for language in ["sl", "lv", "fr", "cs", "de"] {
        let page = opened_further(&format!("/{language}/vzdrzevanje/?utm_source=letter"));
        page.chromium(
            "Browser.grantPermissions",
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
        );
        page.type_into("input[name=pc]", "12");
        click(&page, "input[name=plan][value=napredni]");
        // 12 × 35 + 1 × 60.
        wait_for_total(&page, "480.00");
        press(&page, "[data-share=copy]");
        page.wait_until("the panel says so", |page| !word(page).is_empty());
        let copied =
            page.run_and_wait("navigator.clipboard.readText().then(arguments[0], it => arguments[0](`${it}`))");
        let copied = copied.as_str().expect("a text is copied").to_owned();
        let path = copied.strip_prefix(&link(&page, "")).expect("the link leads to this site").to_owned();
        assert!(path.starts_with(&format!("/{language}/vzdrzevanje/?plan=napredni&pc=12&server=1")), "{path}");
        assert!(!path.contains("utm_source") && path.len() <= 301, "{path}");
        page.type_into("input[name=pc]", "13");
        page.wait_until("the word goes with the quote", |page| word(page).is_empty());
        page.go(&path);
        page.wait_for("[data-tarif-calculator][data-ready]");
        assert_eq!(total(&page), "480.00");
        assert_eq!(page.errors(), [""; 0]);
    }
}

#[test]
fn a_link_that_may_not_be_copied_is_shown_selected() {
    for refusal in [
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    ] {
        let page = opened_with(refusal, "/cs/podpora/?plan=plus&support=2h");
        assert!(!page.shows(".share__link"));
        press(&page, "[data-share=copy]");
        page.wait_until("the panel says so", |page| !word(page).is_empty());
        assert!(page.shows(".share__link"));
        let chosen = "const it = document.activeElement; return it.value.slice(it.selectionStart, it.selectionEnd)";
        let expected = link(&page, "/cs/podpora/?plan=plus&support=2h&v=2026-11-01");
        page.wait_until("the link is selected", |page| page.run(chosen) == expected.as_str());
        assert_eq!(page.errors(), [""; 0]);
    }
}

#[test]
fn the_system_is_asked_only_where_it_shares() {
    let page = opened_with("navigator.share = undefined; delete Navigator.prototype.share", "/cs/podpora/");
    assert!(!page.shows("[data-share=system]"));
    for (answer, says) in [
        ("Promise.resolve()", true),
        ("Promise.reject(new DOMException('away', 'AbortError'))", false),
        ("Promise.reject(new DOMException('no', 'DataError'))", true),
    ] {
        let script = format!("navigator.share = data => {{ window.handed = {{ ...data }}; return {answer} }}");
        let page = opened_with(&script, "/de/podpora/?plan=plus&support=2h");
        assert!(page.shows("[data-share=system]"));
        press(&page, "[data-share=system]");
        page.wait_until("the system is asked", |page| page.run("return !!window.handed") == true);
        assert_eq!(page.run("return handed.url"), link(&page, "/de/podpora/?plan=plus&support=2h&v=2026-11-01"));
        if says {
            page.wait_until("the panel says so", |page| !word(page).is_empty());
        } else {
            assert_eq!(word(&page), "");
        }
        assert_eq!(page.errors(), [""; 0]);
    }
}

#[test]
fn the_mail_program_gets_the_quote_in_the_language_of_the_page() {
    for (language, total) in
        [("sl", "2700 CZK"), ("lv", "2700 CZK"), ("fr", "2 700 CZK"), ("cs", "2 700 Kč"), ("de", "2.700 CZK")]
    {
        let page = opened_further(&format!("/{language}/podpora/?plan=plus&support=1h15m"));
        let mail = page.attribute("[data-share=mail]", "href").expect("it calls the mail program");
        let mail = url::Url::parse(&mail).expect("it is an address");
        assert_eq!(mail.scheme(), "mailto");
        let part = |name: &str| mail.query_pairs().find(|(key, _)| key == name).map(|(_, text)| text.into_owned());
        let (subject, body) = (part("subject").unwrap_or_default(), part("body").unwrap_or_default());
        let plain = subject.replace(char::is_whitespace, " ");
        assert!(plain.contains(total), "{plain}");
        let link = link(&page, &format!("/{language}/podpora/?plan=plus&support=1h15m&v=2026-11-01"));
        assert!(body.ends_with(&link), "{body}");
    }
}

#[test]
fn the_code_is_drawn_when_it_is_asked_for_and_follows() {
    let page = opened_further("/lv/podpora/?plan=plus&support=2h");
    assert!(!page.has(".share__drawing"));
    press(&page, "[aria-controls=tarif-podpora-share-code]");
    page.wait_for(".share__drawing");
    page.wait_until("a word says so", |page| word(page) == "QR kods ir redzams zemāk.");
    for hours in [2, 3] {
        page.type_into("input[name=support]", &format!("{hours} h"));
        let link = link(&page, &format!("/lv/podpora/?plan=plus&support={hours}h&v=2026-11-01"));
        let code = Code::of(&link).expect("the link is short");
        page.wait_until("the code follows", |page| {
            page.attribute(".share__drawing path:last-child", "d").as_deref() == Some(&code.path)
        });
    }
    page.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert!(page.shows(".share__drawing") && page.shows(".share__printed") && !page.shows(".share__actions"));
    assert_eq!(page.text_of(".share__printed"), link(&page, "/lv/podpora/?plan=plus&support=3h&v=2026-11-01"));
    page.chromium("Emulation.setEmulatedMedia", json!({ "media": "" }));
    press(&page, "[aria-controls=tarif-podpora-share-code]");
    page.wait_until("the code is put away", |page| !page.has(".share__drawing") && word(page).is_empty());
    assert_eq!(page.errors(), [""; 0]);
}
