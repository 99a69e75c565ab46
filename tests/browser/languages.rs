//! The same page in the five languages.

use crate::harness::Page;
use crate::offer_page::{click, opened};

/// A language, how its people write two hours and a half, and how it writes 2550 crowns.
const LANGUAGES: [(&str, &str, &str); 5] = [
    ("sl", "2,5 ure", "2550 CZK"),
    ("lv", "2,5 stundas", "2550 CZK"),
    ("fr", "2,5 heures", "2 550 CZK"),
    ("cs", "2,5 hodiny", "2 550 Kč"),
    ("de", "2,5 Stunden", "2.550 CZK"),
];

/// Returns the total as it is read, with every space a plain one.
fn shown_total(page: &Page) -> String {
    page.text_of("output[data-total]").replace(char::is_whitespace, " ")
}

fn type_and_switch(index: usize) {
    let (language, hours, total) = LANGUAGES[index];
    let page = opened(&format!("/{language}/podpora/"));
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(language));
    page.type_into("input[name=support]", hours);
    // 950, and 120 min beyond the prepaid 30 at 800 an hour.
    page.wait_for("output[data-total='2550.00']");
    assert_eq!(shown_total(&page), total);
    page.wait_until("the address follows", |page| {
        page.address().ends_with("?plan=standard&support=2h30m&v=2026-11-01")
    });
    let (other, _, total) = LANGUAGES[(index + 1) % LANGUAGES.len()];
    click(&page, &format!("[data-tarif-language={other}]"));
    page.wait_for(&format!("html[lang={other}] [data-tarif-calculator][data-ready]"));
    assert_eq!(page.address(), format!("/{other}/podpora/?plan=standard&support=2h30m&v=2026-11-01"));
    assert_eq!(page.attribute("output", "data-total").as_deref(), Some("2550.00"));
    assert_eq!(shown_total(&page), total);
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn slovenian_is_typed_read_and_left_for_latvian() {
    type_and_switch(0);
}

#[test]
fn latvian_is_typed_read_and_left_for_french() {
    type_and_switch(1);
}

#[test]
fn french_is_typed_read_and_left_for_czech() {
    type_and_switch(2);
}

#[test]
fn czech_is_typed_read_and_left_for_german() {
    type_and_switch(3);
}

#[test]
fn german_is_typed_read_and_left_for_slovenian() {
    type_and_switch(4);
}

#[test]
fn a_shared_address_opens_alike_in_every_language() {
    for (language, ..) in LANGUAGES {
        let page = opened(&format!("/{language}/vzdrzevanje/?plan=napredni&pc=12&server=2&other=100"));
        // 12 × 35 + 2 × 60 + 100 less 30 %.
        assert_eq!(page.attribute("output", "data-total").as_deref(), Some("610.00"), "{language}");
        let counts =
            ["pc", "server", "user", "other"].map(|name| page.property(&format!("input[name={name}]"), "value"));
        assert_eq!(counts, ["12", "2", "12", "100"].map(|count| Some(count.to_owned())), "{language}");
        assert_eq!(page.texts_of(".calculator__line").len(), 3);
        assert_eq!(page.errors(), [""; 0], "{language}");
    }
}

#[test]
fn a_dot_before_three_digits_groups_where_the_language_does() {
    for (language, computers) in [("sl", "1200"), ("de", "1.200")] {
        let page = opened(&format!("/{language}/vzdrzevanje/"));
        page.type_into("input[name=pc]", "1.200");
        // 1200 × 25 + 1 × 50.
        page.wait_for("output[data-total='30050.00']");
        click(&page, "[data-counter=pc] .calculator__step--down");
        click(&page, "[data-counter=pc] .calculator__step--up");
        assert_eq!(page.property("input[name=pc]", "value").as_deref(), Some(computers));
    }
    // Elsewhere it is the decimal sign of another language, and 1.2 computers are none.
    let page = opened("/cs/vzdrzevanje/");
    page.type_into("input[name=pc]", "1.200");
    page.wait_for("input[name=pc][aria-invalid=true]");
}
