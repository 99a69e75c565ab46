//! `tarif new` and `tarif init --languages`.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::program::{Called, tarif_in};

/// Calls the program in a new starter site.
fn in_starter(calls: &[&[&str]]) -> Called {
    let folder = tempfile::tempdir().unwrap();
    tarif::init::init(folder.path(), &[]).unwrap();
    let (last, before) = calls.split_last().unwrap();
    for call in before {
        let called = tarif_in(folder.path(), call);
        assert_eq!(called.status, 0, "{call:?}: {}", called.errors);
    }
    tarif_in(folder.path(), last)
}

#[test]
fn what_was_added_is_listed() {
    let called = in_starter(&[&["new", "plan", "care/premium"]]);
    assert_snapshot!(called.out, @r"
    + content/de/care/premium.md
    + content/sl/care/premium.md
    ~ i18n/de/care.ftl
    ~ i18n/sl/care.ftl
    ~ plans/care.toml
    Next: `tarif check` lists the words that are to be written.
    ");
}

#[test]
fn what_is_left_is_listed_by_check_and_keeps_the_site_from_being_built() {
    let called = in_starter(&[&["new", "page", "team"], &["check"]]);
    assert_eq!(called.status, 1);
    assert_snapshot!(called.errors, @r"
    error[unfinished-copy]: the page `team` is not translated
     --> content/de/team.md:4:16
      |
    4 | untranslated = true
      |                ^^^^
      |
      = help: write it in `de`, then take out this line

    error[unfinished-copy]: the page `team` is not translated
     --> content/sl/team.md:4:16
      |
    4 | untranslated = true
      |                ^^^^
      |
      = help: write it in `sl`, then take out this line

    2 errors
    ");
    let called = in_starter(&[&["new", "plan", "care/premium"], &["build"]]);
    assert_eq!(called.status, 1);
    let help = "help: write it in `sl`, then take out the line `# untranslated` above it";
    assert!(
        called.errors.contains("error[unfinished-copy]: `care-plan-premium-for` is not translated"),
        "{}",
        called.errors
    );
    assert!(called.errors.contains(help), "{}", called.errors);
}

#[test]
fn a_wrong_name_is_a_wrong_call() {
    let called = in_starter(&[&["new", "plan", "caer/premium"]]);
    assert_eq!(called.status, 2);
    assert_snapshot!(called.errors, @r"
    error: `caer` is not a catalogue of this site; expected one of `care`
    help: did you mean `care`?
    ");
    let called = in_starter(&[&["new", "plan", "premium"]]);
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("expected a catalogue and a plan, such as `care/premium`"), "{}", called.errors);
    let called = in_starter(&[&["new", "catalogue", "Backup"]]);
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("`Backup` is not an id"), "{}", called.errors);
}

#[test]
fn what_is_there_stays_and_is_no_wrong_call() {
    let called = in_starter(&[&["new", "page", "contact"]]);
    assert_eq!(called.status, 1);
    assert_eq!(called.errors, "error: the page `contact` is there already: `content/de/contact.md`\n");
}

#[test]
fn a_site_is_laid_down_in_chosen_languages() {
    let folder = tempfile::tempdir().unwrap();
    let called = tarif_in(folder.path(), &["init", "site", "--languages", "fr,cs"]);
    assert_eq!(called.status, 0, "{}", called.errors);
    let site = folder.path().join("site");
    let languages = |part: &str| {
        let mut found: Vec<_> =
            fs::read_dir(site.join(part)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        found.sort();
        found
    };
    assert_eq!(languages("content"), ["cs", "fr"]);
    assert_eq!(languages("i18n"), ["cs", "fr"]);
    let settings = fs::read_to_string(site.join("site.toml")).unwrap();
    assert!(settings.contains("languages = [\"fr\", \"cs\"]\ndefault-language = \"fr\"\n"), "{settings}");
    assert_eq!(tarif_in(&site, &["check"]).status, 0);
    assert!(!Path::new(&site).join("public").exists());
}

#[test]
fn a_language_that_is_none_is_a_wrong_call() {
    let folder = tempfile::tempdir().unwrap();
    let called = tarif_in(folder.path(), &["init", "site", "--languages", "fr,czech language"]);
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("`czech language` is not a language tag"), "{}", called.errors);
    assert!(!folder.path().join("site").exists());
}
