//! `tarif accept`.

use std::fs;
use std::path::Path;

use crate::program::{Called, tarif_in};

/// Lays down the starter site in the folder `site`; its originals are German.
fn starter() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(tarif_in(folder.path(), &["init", "site"]).status, 0);
    folder
}

fn accept(folder: &Path, more: &[&str]) -> Called {
    tarif_in(folder, &[&["accept", "--site", "site"], more].concat())
}

/// Returns what a check says, a line a problem.
fn checked(folder: &Path) -> String {
    tarif_in(folder, &["check", "--site", "site", "--format", "short"]).out
}

fn accepted(folder: &Path) -> String {
    fs::read_to_string(folder.join("site/i18n/accepted.toml")).unwrap()
}

fn change(folder: &Path, path: &str, old: &str, new: &str) {
    let path = folder.join("site").join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(old).count(), 1, "`{old}` must stand in {} once", path.display());
    fs::write(path, text.replace(old, new)).unwrap();
}

#[test]
fn what_was_accepted_is_stale_once_its_original_changes() {
    let folder = starter();
    let folder = folder.path();
    let called = accept(folder, &[]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    assert!(called.out.starts_with("Accepted ") && called.out.ends_with(" translations in `i18n/accepted.toml`.\n"));
    let notes_only = |lines: &str| lines.lines().all(|line| line.contains(": note["));
    assert!(notes_only(&checked(folder)), "{}", checked(folder));

    change(folder, "i18n/de/care.ftl", "care-name = ", "care-name = Neue ");
    change(folder, "content/de/contact.md", "+++\n\n", "+++\n\nNeu.\n\n");
    let lines = checked(folder);
    let stale: Vec<&str> = lines.lines().filter(|line| line.contains("stale-translation")).collect();
    assert_eq!(stale.len(), 2, "{lines}");
    assert!(stale[0].starts_with("site/content/sl/contact.md:1:1: warning"), "{lines}");
    assert!(stale[1].starts_with("site/i18n/sl/care.ftl:"), "{lines}");

    assert_eq!(
        accept(folder, &["sl", "care-name", "page:contact"]).out,
        "Accepted 2 translations in `i18n/accepted.toml`.\n"
    );
    assert!(!checked(folder).contains("stale-translation"));
}

#[test]
fn a_single_translation_is_accepted_without_the_others() {
    let folder = starter();
    let called = accept(folder.path(), &["sl", "care-name"]);
    assert_eq!(called.out, "Accepted 1 translation in `i18n/accepted.toml`.\n");
    let text = accepted(folder.path());
    let lines: Vec<&str> = text.lines().skip(1).filter(|line| !line.is_empty()).collect();
    assert!(lines[0] == "[sl]" && lines[1].starts_with("\"care-name\" = \"") && lines.len() == 2, "{text}");
}

#[test]
fn what_is_marked_as_not_translated_is_not_accepted() {
    let folder = starter();
    change(folder.path(), "i18n/sl/care.ftl", "care-name =", "# untranslated\ncare-name =");
    change(folder.path(), "content/sl/contact.md", "description =", "untranslated = true\ndescription =");
    accept(folder.path(), &[]);
    let text = accepted(folder.path());
    assert!(text.contains("\"care-tagline\"") && text.contains("\"page:legal\""), "{text}");
    assert!(!text.contains("\"care-name\"") && !text.contains("\"page:contact\""), "{text}");
}

#[test]
fn the_file_is_the_same_whoever_writes_it_and_forgets_what_is_gone() {
    let folder = starter();
    accept(folder.path(), &[]);
    let first = accepted(folder.path());
    fs::write(folder.path().join("site/i18n/accepted.toml"), "[cs]\n\"a\" = \"b\"\n\n[sl]\n\"gone\" = \"b\"\n")
        .unwrap();
    accept(folder.path(), &["sl"]);
    accept(folder.path(), &["de"]);
    assert_eq!(accepted(folder.path()), first);
}

#[test]
fn originals_and_ways_of_writing_are_no_translations() {
    let folder = starter();
    for (id, errors) in [
        ("format-money", "error: `sl` has no translation `format-money`\n"),
        ("care-nmae", "error: `sl` has no translation `care-nmae`\nhelp: did you mean `care-name`?\n"),
    ] {
        let called = accept(folder.path(), &["sl", id]);
        assert_eq!((called.status, called.out.as_str()), (2, ""));
        assert!(called.errors.starts_with(errors), "{}", called.errors);
    }
    let called = accept(folder.path(), &["de", "care-name"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert!(!folder.path().join("site/i18n/accepted.toml").exists());
}

#[test]
fn a_language_that_the_site_does_not_have_is_a_wrong_call() {
    let folder = starter();
    let called = accept(folder.path(), &["cs"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert!(
        called.errors.starts_with("error: `cs` is not a language of the site\nhelp: expected one of `"),
        "{}",
        called.errors
    );
}

#[test]
fn nothing_is_accepted_in_a_site_that_cannot_be_read() {
    let folder = starter();
    change(folder.path(), "i18n/sl/care.ftl", "care-name = ", "care-name ");
    let called = accept(folder.path(), &[]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert!(called.errors.contains("error[fluent-syntax]"), "{}", called.errors);
    assert!(!folder.path().join("site/i18n/accepted.toml").exists());
}

#[test]
fn a_folder_without_a_site_is_a_wrong_call() {
    let folder = tempfile::tempdir().unwrap();
    let called = tarif_in(folder.path(), &["accept"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert_eq!(called.errors, "error: there is no `site.toml` in `.`\n");
}
