//! Every kind of problem is explained, and shown in a test.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tarif::diagnostic::{Severity, Standing};
use tarif::rules;

/// Returns the text of all sources in a folder.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &sources(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text += &fs::read_to_string(path).unwrap();
        }
    }
    text
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn codes() -> BTreeSet<&'static str> {
    rules::all().iter().map(|rule| rule.code).collect()
}

/// Returns the codes of the problems that tests show.
fn shown(text: &str) -> BTreeSet<&str> {
    let after = ["error[", "warning[", "note["].into_iter().flat_map(|start| text.split(start).skip(1));
    after.filter_map(|rest| rest.split_once("]: ")).map(|(code, _)| code).filter(|code| code.len() < 30).collect()
}

/// The rules on what was built, which a site can break only together with a theme. They are tested beside their code.
const OF_BUILT_SITES: [&str; 12] = [
    "amount-mismatch",
    "calculator-failed",
    "duplicate-element-id",
    "foreign-resource",
    "invalid-css",
    "missing-block",
    "template-failed",
    "template-syntax",
    "unknown-template-variable",
    "unknown-theme",
    "unwritable-text",
    "unreadable-file",
];

#[test]
fn every_rule_is_shown_in_a_test_and_every_shown_one_is_explained() {
    let tests = sources(&root().join("tests/site"));
    let (codes, shown) = (codes(), shown(&tests));
    let untested: Vec<_> = codes.difference(&shown).filter(|code| !OF_BUILT_SITES.contains(code)).collect();
    let unexplained: Vec<_> = shown.difference(&codes).collect();
    assert!(untested.is_empty() && unexplained.is_empty(), "untested: {untested:?}, unexplained: {unexplained:?}");
}

#[test]
fn every_code_that_a_source_reports_is_explained() {
    let text = sources(&root().join("src"));
    let reported = ["Diagnostic::error(\"", "Diagnostic::warning(\"", ".report(\"", ".problem(\""];
    let reported =
        reported.into_iter().flat_map(|call| text.split(call).skip(1)).filter_map(|rest| rest.split('"').next());
    let reported: BTreeSet<&str> = reported.collect();
    assert!(reported.len() > 30, "found only {reported:?}");
    let unexplained: Vec<_> = reported.difference(&codes()).copied().collect();
    assert!(unexplained.is_empty(), "{unexplained:?}");
}

#[test]
fn no_two_rules_have_one_code() {
    assert_eq!(rules::all().len(), codes().len());
}

#[test]
fn every_rule_says_what_it_finds_why_that_is_bad_and_shows_it() {
    for rule in rules::all() {
        let code = rule.code;
        assert!(
            !code.starts_with("no-") && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{code}"
        );
        let first = rule.finds.chars().next().unwrap();
        assert!(!first.is_uppercase() && !rule.finds.ends_with('.'), "{code}: {}", rule.finds);
        assert!(rule.reason.starts_with(char::is_uppercase) && rule.reason.ends_with('.'), "{code}: {}", rule.reason);
        assert!(!rule.example.trim().is_empty(), "{code}");
    }
}

#[test]
fn only_errors_are_fixed() {
    for rule in rules::all() {
        assert!(rule.standing != Standing::Fixed || rule.severity() == Severity::Error, "{}", rule.code);
    }
}
