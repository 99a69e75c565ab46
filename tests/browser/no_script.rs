//! The pages where no script runs.

use crate::harness::{Visitor, demonstration};

const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

#[test]
fn the_estimate_can_be_read_without_scripts_in_every_language() {
    for language in LANGUAGES {
        let page = Visitor::new().without_scripts().opens(demonstration(), &format!("/{language}/podpora/"));
        // Standard for 1 h: 950, and 30 min beyond the prepaid 30 at 800 an hour.
        assert_eq!(page.attribute("output", "data-total").as_deref(), Some("1350.00"), "{language}");
        let total = page.text_of("output").replace(|c: char| !c.is_ascii_digit(), "");
        assert_eq!(total, "1350", "{language}");
        assert_eq!(page.texts_of(".calculator__line").len(), 2);
        assert!(page.shows(".calculator__noscript"), "that it is an example is said");
        assert!(!page.shows(".calculator__failed"));
        assert_eq!(page.count("[data-plan-total]"), 5);
    }
}

#[test]
fn an_address_with_a_selection_leaves_the_example_in_sight() {
    let page = Visitor::new().without_scripts().opens(demonstration(), "/sl/vzdrzevanje/?plan=mini&pc=3");
    assert!(page.shows("output"));
    assert!(page.shows(".calculator__noscript"));
    assert_eq!(page.attribute("output", "data-total").as_deref(), Some("250.00"));
}

#[test]
fn every_plan_of_the_home_page_has_its_total_or_its_unknowns() {
    let page = Visitor::new().without_scripts().opens(demonstration(), "/fr/");
    // 4 + 6 + 3 + 5 + 4 plans.
    let totals = page.texts_of("[data-plan-total]");
    assert_eq!(totals.len(), 22);
    assert!(totals.iter().all(|total| !total.trim().is_empty()), "{totals:?}");
}
