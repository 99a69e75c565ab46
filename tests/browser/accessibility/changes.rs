//! The page of changes of a catalogue with two releases, in every language: the demonstration site has one of each, and nothing to compare.

use super::axe::{assert_nothing_found, bring_axe, findings, ways};
use super::{go, prefer, widen};
use crate::announced;
use crate::harness::Visitor;

#[test]
fn axe_finds_nothing_on_a_page_of_changes_between_two_releases() {
    let page = Visitor::new().languages("en").opens(announced::site(), "/404.html");
    bring_axe(&page);
    let mut found = Vec::new();
    for language in ["sl", "lv", "fr", "cs", "de"] {
        let path = format!("/{language}/podpora/changes/");
        go(&page, &path);
        assert!(page.has("[id='from-2027-01-01'] table"), "{path}");
        for &(width, scheme) in ways() {
            widen(&page, width);
            prefer(&page, &[("prefers-color-scheme", scheme)]);
            let here = findings(&page).unwrap_or_else(|crash| panic!("{path}: {crash}"));
            found.extend(here.into_iter().map(|line| format!("{path} {width} px {scheme}: {line}")));
        }
    }
    assert_nothing_found(&found);
}
