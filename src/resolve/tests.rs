//! What pages will say, resolved from the demonstration site and from small changes to it.

use std::sync::OnceLock;

use super::*;
use crate::world::MemoryWorld;
use crate::{embedded, load};

fn world() -> MemoryWorld {
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    for (path, bytes) in embedded::demonstration_site() {
        world.insert_static(path, bytes);
    }
    world
}

fn demonstration() -> &'static Resolved<'static> {
    static SITE: OnceLock<Site> = OnceLock::new();
    static RESOLVED: OnceLock<Resolved<'static>> = OnceLock::new();
    let site = SITE.get_or_init(|| load::site(&world()).value.unwrap());
    RESOLVED.get_or_init(|| resolve(site))
}

/// Returns the pages of all catalogues, a list a language.
fn pages() -> &'static [Vec<CatalogueView>] {
    static PAGES: OnceLock<Vec<Vec<CatalogueView>>> = OnceLock::new();
    let of_language = |language: &ResolvedLanguage<'_>| {
        (0..language.texts.site.catalogues.len()).map(|place| language.offer(place).value.page).collect()
    };
    PAGES.get_or_init(|| demonstration().languages.iter().map(of_language).collect())
}

fn catalogue(lang: &str, id: &str) -> &'static CatalogueView {
    let languages = &demonstration().languages;
    let language = languages.iter().position(|language| language.language.locale.as_str() == lang).unwrap();
    pages()[language].iter().find(|catalogue| catalogue.id == id).unwrap()
}

fn card<'a>(catalogue: &'a CatalogueView, plan: &str) -> &'a PlanCard {
    catalogue.plans.iter().find(|card| card.id == plan).unwrap()
}

fn whole(price: &Price) -> String {
    let Price { before, currency_before, figure, currency_after, gap, after, .. } = price;
    [before, currency_before, figure, currency_after, *gap, after].concat()
}

fn price<'a>(card: &'a PlanCard, charge: &str) -> &'a Price {
    &card.charges.iter().find(|found| found.id == charge).unwrap().prices[0].price
}

/// Resolves the demonstration site with another contact page in Slovenian, and returns its text or what is wrong with it.
fn contact_page(markdown: &str) -> Result<String, Vec<Diagnostic>> {
    let mut world = world();
    world.insert("content/sl/contact.md", format!("+++\ntitle = \"T\"\ndescription = \"D\"\n+++\n{markdown}\n"));
    let site = load::site(&world).value.unwrap();
    let resolved = resolve(&site);
    let problems = resolved.problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let language = &resolved.languages[0];
    let pages = language.text_pages();
    let written = language.text(pages.into_iter().find(|page| page.id.as_str() == "contact").unwrap());
    if written.problems.is_empty() { Ok(written.value.body) } else { Err(written.problems) }
}

#[test]
fn the_parts_of_a_price_are_the_whole_of_its_text() {
    let standard = |lang| whole(price(card(catalogue(lang, "podpora"), "standard"), "fee"));
    assert_eq!(standard("sl"), "950\u{a0}CZK mesečno");
    assert_eq!(standard("cs"), "950\u{a0}Kč měsíčně");
    let fee = price(card(catalogue("cs", "podpora"), "vip"), "fee");
    assert_eq!((fee.figure.as_str(), fee.currency_after.as_str()), ("5\u{a0}000", "\u{a0}Kč"));
    assert_eq!(fee.amount.as_deref(), Some("5000.00"));
    let discount = price(card(catalogue("sl", "vzdrzevanje"), "napredni"), "other");
    assert_eq!((discount.figure.as_str(), discount.amount.as_deref()), ("30", None));
}

#[test]
fn an_amount_on_request_is_said_and_marked() {
    let work = price(card(catalogue("sl", "sadarbiba"), "minimalais"), "work");
    assert_eq!((work.figure.as_str(), work.on_request), ("na povpraševanje", true));
    assert_eq!(work.amount, None);
}

#[test]
fn a_catalogue_that_publishes_no_amount_says_that_its_currency_is_not_its_own_statement() {
    let remarks = &catalogue("lv", "sadarbiba").remarks;
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert!(catalogue("cs", "podpora").remarks != *remarks);
}

#[test]
fn only_a_translation_names_the_language_of_the_original() {
    assert_eq!(catalogue("cs", "podpora").remarks.len(), 1);
    assert_eq!(catalogue("de", "podpora").remarks.len(), 2);
}

#[test]
fn every_row_of_the_comparison_has_a_cell_for_every_plan() {
    for catalogue in pages().iter().flatten() {
        for row in catalogue.comparison.iter().flat_map(|group| &group.rows) {
            assert_eq!(row.cells.len(), catalogue.plans.len(), "{} {}", catalogue.id, row.label);
            assert!(!row.label.is_empty());
        }
    }
}

#[test]
fn a_charge_that_a_plan_does_not_have_is_no_price() {
    let prices = &catalogue("sl", "vzdrzevanje").comparison[0];
    // Mini has no charge for servers, and its discount stands last.
    let states: Vec<_> = prices.rows.iter().map(|row| row.cells[0].state).collect();
    assert_eq!(states, [CellState::Price, CellState::None, CellState::Price]);
}

#[test]
fn a_clock_that_the_offer_does_not_state_is_a_footnote() {
    let catalogue = catalogue("sl", "vzdrzevanje");
    let noted = catalogue.service_notes.iter().any(|note| note.text.contains("Ponudba ne navaja"));
    assert!(noted, "{:?}", catalogue.service_notes);
    let answers = &catalogue.services[0].answers;
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0].plans, ["Mini", "Mini+", "Standard"]);
    // Eight to eighteen at ten units an hour, right of the names of the days.
    let week = answers[1].week.as_ref().unwrap();
    assert_eq!((week.days[0].spans[0].x - week.left, week.days[0].spans[0].width), (80, 100));
    assert!(week.days[5].spans.is_empty() && week.days.len() == 7);
}

#[test]
fn a_sentence_that_holds_for_some_plans_names_them() {
    let rules = &catalogue("cs", "podpora").clauses[0];
    assert_eq!(rules.kind, "rules");
    assert_eq!(rules.clauses[0].plans.as_deref(), Some("Standard, Plus a\u{a0}VIP"));
}

#[test]
fn links_between_pages_lead_to_the_same_language() {
    let html = contact_page("[x](page:podpora/vip?plan=vip#service) [y](page:home)").unwrap();
    assert_eq!(html, "<p><a href=\"/sl/podpora/vip/?plan=vip#service\">x</a> <a href=\"/sl/\">y</a></p>\n");
}

#[test]
fn html_in_markdown_is_text_unless_the_site_keeps_it() {
    let html = contact_page("a <b>c</b>\n\n<script>x()</script>").unwrap();
    assert!(html.contains("&lt;b&gt;") && html.contains("&lt;script&gt;"), "{html}");
}

#[test]
fn tables_have_scopes_and_no_style_attributes() {
    let html = contact_page("| a | b |\n|---|--:|\n| c | d |").unwrap();
    assert!(html.contains("<th scope=\"col\">a</th><th scope=\"col\" data-align=\"end\">b</th>"), "{html}");
    assert!(html.contains("<tbody><tr><td>c</td><td data-align=\"end\">d</td></tr>"), "{html}");
}

#[test]
fn links_that_cannot_be_followed_are_problems_with_their_place() {
    let problems = contact_page("[x](page:nowhere)\n\n[y](javascript:x)").unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.primary.span.text())).collect();
    assert_eq!(found, [("broken-link", "page:nowhere"), ("unsafe-link", "javascript:x")]);
}

#[test]
fn response_times_are_drawn_against_the_longest() {
    let services = &catalogue("cs", "podpora").services;
    let responses = services[0].answers.iter().flat_map(|answer| &answer.responses);
    let shares: Vec<(&str, u32)> = responses.map(|response| (response.plan.as_str(), response.share)).collect();
    // 48, 24 and 4 of 48 hours; 4 × 1000 ÷ 48 = 83.3…
    assert_eq!(shares, [("Standard", 1000), ("Plus", 500), ("VIP", 83)]);
}
