//! Back and Forward.

use fantoccini::key::Key;

use crate::harness::Page;
use crate::offer_page::{click, opened, total, value, wait_for_total};

fn entries(page: &Page) -> u64 {
    page.run("return history.length").as_u64().expect("a history has a length")
}

/// Types over what is in a field, as a visitor does; WebDriver's own emptying of a field leaves it and so commits.
fn retype(page: &Page, counter: &str, text: &str) {
    let before = value(page, counter).chars().count();
    page.press_in(&format!("input[name={counter}]"), &(Key::Backspace.to_string().repeat(before) + text));
}

fn wait_for_address(page: &Page, expected: &str) {
    page.wait_until(&format!("the address is {expected}"), |page| page.address() == expected);
}

#[test]
fn back_and_forward_lead_along_what_was_committed() {
    let page = opened("/sl/vzdrzevanje/");
    let before = entries(&page);
    retype(&page, "pc", "10");
    page.press_in("input[name=pc]", &Key::Enter.to_string());
    page.wait_until("Enter makes an entry", |page| entries(page) == before + 1);
    click(&page, "[data-counter=server] .calculator__step--up");
    page.wait_until("a step makes an entry", |page| entries(page) == before + 2);
    click(&page, "input[name=plan][value=napredni]");
    page.wait_until("a choice makes an entry", |page| entries(page) == before + 3);
    // 10 × 35 + 2 × 60.
    assert_eq!(total(&page), "470.00");
    page.go_back();
    // 10 × 25 + 2 × 50.
    wait_for_total(&page, "350.00");
    assert!(page.has("input[name=plan][value=standard]:checked"));
    page.go_back();
    wait_for_total(&page, "300.00");
    page.go_back();
    // The default: 8 × 25 + 1 × 50.
    wait_for_total(&page, "250.00");
    assert_eq!((page.address().as_str(), value(&page, "pc").as_str()), ("/sl/vzdrzevanje/", "8"));
    for expected in ["300.00", "350.00", "470.00"] {
        page.go_forward();
        wait_for_total(&page, expected);
    }
    assert_eq!((value(&page, "pc").as_str(), value(&page, "server").as_str()), ("10", "2"));
    assert_eq!(entries(&page), before + 3, "going makes no entries");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn leaving_a_field_makes_an_entry_and_typing_makes_none() {
    let page = opened("/cs/podpora/?plan=plus&support=2h");
    let before = entries(&page);
    retype(&page, "support", "3 h");
    page.wait_until("the address follows", |page| page.address().contains("support=3h"));
    assert_eq!(entries(&page), before);
    page.press(&Key::Tab.to_string());
    page.wait_until("an entry is there", |page| entries(page) == before + 1);
    page.go_back();
    page.wait_until("the field follows", |page| value(page, "support") == "2");
    assert_eq!(page.address(), "/cs/podpora/?plan=plus&support=2h");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_link_within_the_page_takes_nothing_away() {
    let page = opened("/sl/vzdrzevanje/");
    page.type_into("input[name=pc]", "10");
    wait_for_total(&page, "300.00");
    page.run("location.hash = 'calculator'");
    page.wait_until("the address follows", |page| page.address().contains("pc=10"));
    assert_eq!((total(&page).as_str(), value(&page, "pc").as_str()), ("300.00", "10"));
}

#[test]
fn a_browser_that_refuses_addresses_breaks_nothing() {
    let page = opened("/sl/vzdrzevanje/");
    page.run("history.pushState = history.replaceState = () => { window.refused = true; throw new DOMException('too often', 'SecurityError'); }");
    click(&page, "[data-counter=server] .calculator__step--up");
    page.wait_until("the address is refused", |page| page.run("return window.refused === true") == true);
    click(&page, "[data-counter=server] .calculator__step--up");
    // 8 × 25 + 3 × 50.
    wait_for_total(&page, "350.00");
    assert_eq!(page.address(), "/sl/vzdrzevanje/");
    page.run("delete history.pushState; delete history.replaceState");
    // It tries again by itself.
    wait_for_address(&page, "/sl/vzdrzevanje/?plan=standard&pc=8&server=3&v=2026-11-01");
    page.go_back();
    wait_for_total(&page, "250.00");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_browser_that_is_asked_far_too_often_goes_on() {
    let page = opened("/sl/vzdrzevanje/");
    // More than Chromium takes in half a minute, after which it throws.
    page.run(
        "window.thrown = 0;
         for (let i = 0; i < 300; i++) { try { history.replaceState(null, '', '?x=' + i) } catch { window.thrown++ } }",
    );
    click(&page, "[data-counter=server] .calculator__step--up");
    wait_for_total(&page, "300.00");
    page.type_into("input[name=pc]", "10");
    // 10 × 25 + 2 × 50.
    wait_for_total(&page, "350.00");
    page.wait_until("the status speaks", |page| {
        page.property(".calculator__status", "textContent").is_some_and(|text| text.contains("350"))
    });
}
