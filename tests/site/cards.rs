//! What the first page shows of a catalogue is made and looked at with the catalogue's own pages; what is wrong in it is told at its place in the first page.

use tarif::diagnostic::Diagnostic;

use crate::site_test::SiteTest;

const CARD: &str = "themes/default/templates/partials/catalogue-card.html";

/// Returns what is wrong with the first page of a language when a theme has another card.
fn problems_with(card: &str) -> Vec<Diagnostic> {
    SiteTest::base().write(CARD, card).build().expect_err("the card is wrong")
}

#[test]
fn another_amount_than_the_price_list_has_is_found_in_a_card() {
    let problems = problems_with("<li><b data-amount=\"1\" data-amount-of=\"care/complete/fee\">1,00</b></li>\n");
    let wrong = problems.iter().find(|problem| problem.code == "amount-mismatch").expect("it is found");
    let span = &wrong.primary.span;
    assert_eq!(span.source.path, "de/index.html");
    assert!(span.source.text.starts_with("<!doctype html>"), "the whole page is shown");
}

#[test]
fn an_id_that_the_first_page_has_already_is_found_in_a_card() {
    let problems = problems_with("<li id=\"content\">x</li>\n");
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["duplicate-element-id"]);
}

#[test]
fn a_link_from_a_card_to_nowhere_is_found() {
    let problems = problems_with("<li><a href=\"/de/nowhere/\">x</a></li>\n");
    assert!(problems.iter().all(|problem| problem.code == "broken-link"));
    let source = &problems[0].primary.span.source;
    assert_eq!(source.path, "de/index.html");
    assert!(source.text.starts_with("<!doctype html>"), "the whole page is shown");
}
