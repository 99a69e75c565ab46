//! Every kind of problem is documented and shown in a test.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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

/// Returns the codes in the documentation: headings, `` ## `missing-page` ``, and lists, `` - `fluent-syntax`: ``.
fn documented(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().map(|line| line.trim_start_matches(['/', '!', ' ']));
    let entries = lines.filter_map(|line| line.strip_prefix("## ").or_else(|| line.strip_prefix("- ")));
    let listed = entries.filter(|entry| entry.starts_with('`') && (entry.ends_with('`') || entry.contains("`:")));
    listed
        .flat_map(|entry| entry.split('`').skip(1).step_by(2).take(if entry.ends_with('`') { 9 } else { 1 }))
        .collect()
}

/// Returns the codes of the problems that tests show.
fn shown(text: &str) -> BTreeSet<&str> {
    let after = ["error[", "warning["].into_iter().flat_map(|start| text.split(start).skip(1));
    after.filter_map(|rest| rest.split_once("]: ")).map(|(code, _)| code).filter(|code| code.len() < 30).collect()
}

#[test]
fn every_documented_problem_is_shown_in_a_test_and_every_shown_one_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = sources(&root.join("src/load")) + &sources(&root.join("src/check"));
    let tests = sources(&root.join("tests/site"));
    let (documented, shown) = (documented(&rules), shown(&tests));
    assert!(documented.len() > 40, "found only {documented:?}");
    let untested: Vec<_> = documented.difference(&shown).collect();
    let undocumented: Vec<_> = shown.difference(&documented).collect();
    assert!(untested.is_empty() && undocumented.is_empty(), "untested: {untested:?}, undocumented: {undocumented:?}");
}
