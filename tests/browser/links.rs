//! The selection in the address.

use serde::Deserialize;

use crate::offer_page::{click, opened, total, value};

#[test]
fn the_address_follows_what_is_entered() {
    let page = opened("/sl/vzdrzevanje/");
    assert_eq!(page.address(), "/sl/vzdrzevanje/", "nothing is entered yet");
    page.type_into("input[name=pc]", "9");
    page.wait_until("the address follows", |page| {
        page.address() == "/sl/vzdrzevanje/?plan=standard&pc=9&server=1&v=2026-11-01"
    });
    click(&page, "input[name=plan][value=mini]");
    page.type_into("input[name=user]", "2");
    page.type_into("input[name=server]", "");
    page.wait_until("the address follows", |page| {
        page.address() == "/sl/vzdrzevanje/?plan=mini&pc=9&user=2&v=2026-11-01"
    });
    // 9 × 15.
    page.reload();
    page.wait_for("[data-ready]");
    assert_eq!(
        (total(&page).as_str(), value(&page, "pc").as_str(), value(&page, "user").as_str()),
        ("135.00", "9", "2")
    );
}

#[test]
fn what_an_address_leaves_out_is_zero() {
    let page = opened("/sl/vzdrzevanje/?pc=6");
    assert_eq!(["pc", "server", "user", "other"].map(|counter| value(&page, counter)), ["6", "0", "6", "0"]);
    // Standard by default: 6 × 25.
    assert_eq!(total(&page), "150.00");
    let page = opened("/cs/podpora/?plan=vip");
    assert_eq!((total(&page).as_str(), value(&page, "support").as_str()), ("5000.00", "0"));
}

#[test]
fn foreign_names_stay_and_are_not_mentioned() {
    let page = opened("/cs/podpora/?utm_source=let%20ter&support=36min&lang=cs#calculator");
    assert!(!page.shows(".calculator__ignored"));
    assert_eq!(total(&page), "1150.00");
    click(&page, "input[name=plan][value=plus]");
    page.wait_until("the address follows", |page| {
        page.address() == "/cs/podpora/?plan=plus&support=36m&v=2026-11-01&utm_source=let%20ter&lang=cs#calculator"
    });
}

#[test]
fn values_that_cannot_be_read_are_named() {
    let page = opened("/de/support-pakete/?plan=gold&support=many");
    assert!(page.shows(".calculator__ignored"));
    let notice = page.text_of(".calculator__ignored");
    assert!(notice.contains("plan") && notice.contains("support"), "{notice}");
    assert_eq!(total(&page), "40.00");
    page.type_into("input[name=support]", "10");
    page.wait_until("the notice has gone", |page| !page.shows(".calculator__ignored"));
}

#[test]
fn requests_of_one_length_are_restored() {
    let page = opened("/cs/podpora/?plan=standard&support=4x9min");
    assert_eq!(value(&page, "support"), "4\u{a0}×\u{a0}9\u{a0}min");
    // The month rounded: 45 min, 15 beyond the prepaid; each request rounded: 60 min, 30 beyond.
    assert_eq!(total(&page), "1150.00");
    let text = page.text_of("output").replace(char::is_whitespace, "");
    assert!(text.contains("1150") && text.contains("1350"), "{text}");
}

#[derive(Deserialize)]
struct BadLink {
    catalogue: String,
    link: String,
    /// What stands for `…` in the link, so many times.
    repeated: Option<(String, usize)>,
    ignored: String,
}

#[test]
fn bad_links_open_as_far_as_they_can_be_read() {
    let links = include_str!("../../calculator/tests/calculator/links/bad.json");
    let links: Vec<BadLink> = serde_json::from_str(links).expect("the file is in order");
    assert!(links.len() >= 40);
    let page = opened("/sl/vzdrzevanje/");
    for (link, language) in links.iter().zip(["sl", "lv", "fr", "cs", "de"].iter().cycle()) {
        let repeated = link.repeated.as_ref().map(|(part, times)| part.repeat(*times)).unwrap_or_default();
        page.go(&format!("/{language}/{}/{}", link.catalogue, link.link.replace('…', &repeated)));
        page.wait_for("[data-tarif-calculator][data-ready]");
        let found = page.run(
            "const notice = document.querySelector('.calculator__ignored');
             const output = document.querySelector('output');
             return [notice.hidden ? '' : notice.textContent, output.dataset.total, document.title,
               document.querySelectorAll('main b, img[src=x], main script:not([src], [type])').length]",
        );
        let notice = found[0].as_str().expect("a text");
        let named: Vec<_> = link.ignored.split_whitespace().collect();
        assert_eq!(notice.is_empty(), named.is_empty(), "{}: {notice}", link.link);
        let words: Vec<_> = notice.split(|c: char| !c.is_alphanumeric()).collect();
        assert!(named.iter().all(|name| words.contains(name)), "{}: {notice}", link.link);
        assert!(found[1].is_string() && found[2] != "1" && found[3] == 0, "{}: {found}", link.link);
    }
    assert_eq!(page.errors(), [""; 0]);
}
