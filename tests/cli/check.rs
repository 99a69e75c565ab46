//! `tarif check` and `tarif explain`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::{Called, tarif, tarif_in};

/// Lays down the starter site in the folder `site`, with a plan file that `site.toml` does not list.
fn with_a_warning() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(tarif_in(folder.path(), &["init", "site"]).status, 0);
    fs::write(folder.path().join("site/plans/more.toml"), "").unwrap();
    folder
}

fn break_settings(folder: &Path) {
    let path = folder.join("site/site.toml");
    let settings = fs::read_to_string(&path).unwrap();
    fs::write(path, settings.replace("languages =", "langages =")).unwrap();
}

fn check(folder: &Path, more: &[&str]) -> Called {
    tarif_in(folder, &[&["check", "--site", "site"], more].concat())
}

#[test]
fn a_warning_is_shown_and_is_no_failure() {
    let folder = with_a_warning();
    let called = check(folder.path(), &[]);
    assert_eq!(called.status, 0);
    assert!(called.errors.starts_with("warning[unlisted-file]: the catalogue `more` is no part of the site\n"));
    assert!(called.errors.ends_with("\n1 warning\n"), "{}", called.errors);
    assert!(called.out.starts_with("No errors in "), "{}", called.out);
}

#[test]
fn a_warning_is_an_error_to_who_is_strict() {
    let folder = with_a_warning();
    let called = check(folder.path(), &["--strict"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert!(called.errors.starts_with("error[unlisted-file]: "), "{}", called.errors);

    let built = tarif_in(folder.path(), &["build", "--site", "site", "--strict"]);
    assert_eq!((built.status, built.out.as_str()), (1, ""));
    assert!(!folder.path().join("public").exists());
    assert_eq!(tarif_in(folder.path(), &["build", "--site", "site"]).status, 0);
}

#[test]
fn a_build_counts_notes_and_a_check_shows_them() {
    let folder = with_a_warning();
    let path = folder.path().join("site/site.toml");
    let settings = fs::read_to_string(&path).unwrap();
    fs::write(path, settings + "\n[check]\nunlisted-file = \"note\"\n").unwrap();
    let built = tarif_in(folder.path(), &["build", "--site", "site"]);
    assert_eq!((built.status, built.errors.as_str()), (0, ""));
    assert!(built.out.ends_with(" `tarif check` shows 1 note.\n"), "{}", built.out);
    assert!(check(folder.path(), &["--strict"]).errors.starts_with("note[unlisted-file]: "));
}

#[test]
fn short_lines_name_files_as_they_are_reached_from_here() {
    let folder = with_a_warning();
    let called = check(folder.path(), &["--format", "short"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    let line = "site/plans/more.toml: warning[unlisted-file]: the catalogue `more` is no part of the site\n";
    assert_eq!(called.out, line);
}

#[test]
fn json_is_the_only_output_and_the_status_says_whether_there_is_an_error() {
    let folder = with_a_warning();
    let called = check(folder.path(), &["--format", "json"]);
    let report: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!((called.status, called.errors.as_str(), &report["warnings"]), (0, "", &1.into()));

    break_settings(folder.path());
    let called = check(folder.path(), &["--format", "json"]);
    let report: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!((called.status, called.errors.as_str()), (1, ""));
    assert_eq!(report["problems"][0]["file"], "site/site.toml");
    assert_eq!(report["errors"], report["problems"].as_array().unwrap().len());
}

#[test]
fn sarif_and_workflow_commands_are_printed_as_such() {
    let folder = with_a_warning();
    let called = check(folder.path(), &["--format", "sarif"]);
    let log: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "unlisted-file");
    let called = check(folder.path(), &["--format", "github"]);
    assert!(called.out.starts_with("::warning file=site/plans/more.toml,title=unlisted-file::"), "{}", called.out);
}

#[test]
fn a_format_that_there_is_not_is_a_wrong_call() {
    let called = tarif(&["check", "--demo", "--format", "xml"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert!(called.errors.contains("human, short, json, sarif, github"), "{}", called.errors);
}

#[test]
fn a_rule_is_explained_with_its_reason_and_an_example() {
    let called = tarif(&["explain", "unlisted-file"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    let expected = "\
unlisted-file: a plan file or a language that `site.toml` does not list

It is no part of the site. A catalogue that was forgotten should not go unnoticed.

    plans/care.toml              # and `catalogues` without \"care\"

    Add it to the list, or move the file to another place.

It is a warning unless `site.toml` says otherwise:

    [check]
    unlisted-file = \"allow\"    # or \"note\", \"warning\", \"error\"
";
    assert_eq!(called.out, expected);
    assert!(tarif(&["explain", "missing-message"]).out.ends_with("\nIt is always an error.\n"));
}

#[test]
fn all_rules_are_listed_with_what_they_find() {
    let called = tarif(&["explain"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    assert_eq!(called.out.lines().count(), tarif::rules::all().len());
    let line = called.out.lines().find(|line| line.starts_with("toml-syntax ")).unwrap();
    assert_eq!(line.split_whitespace().collect::<Vec<_>>()[1..5], ["error", "a", "file", "or"]);
}

#[test]
fn a_rule_that_does_not_exist_is_a_wrong_call() {
    let called = tarif(&["explain", "unlisted-fiel"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert_eq!(called.errors, "error: there is no rule `unlisted-fiel`\nhelp: did you mean `unlisted-file`?\n");
}
