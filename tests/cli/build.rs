//! `tarif build`, `check` and `init`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program::{tarif, tarif_in};

/// Lays down the starter site in a new folder.
fn starter() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let called = tarif_in(folder.path(), &["init", "site"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    folder
}

fn files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path.to_str().unwrap().to_owned());
        }
    }
    files
}

#[test]
fn the_starter_site_builds_at_once() {
    let folder = starter();
    let called = tarif_in(folder.path(), &["build", "--site", "site"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    assert!(called.out.starts_with("Built "), "{}", called.out);
    assert!(folder.path().join("public/index.html").is_file());
}

#[test]
fn the_site_of_the_current_folder_is_built_into_public() {
    let folder = starter();
    let site = folder.path().join("site");
    assert_eq!(tarif_in(&site, &["build"]).status, 0);
    assert!(site.join("public/de/index.html").is_file());
}

#[test]
fn a_second_build_leaves_everything_as_it_is() {
    let folder = starter();
    let site = folder.path().join("site");
    tarif_in(&site, &["build"]);
    let called = tarif_in(&site, &["build"]);
    assert!(called.out.contains(" 0 files written") && called.out.contains(" 0 removed"), "{}", called.out);
}

/// Returns the pages of a built site, by path.
fn pages(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let pages = files(&site.join("public")).into_iter().filter(|path| path.ends_with(".html"));
    pages.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn edit(site: &Path, path: &str, old: &str, new: &str) {
    let text = fs::read_to_string(site.join(path)).unwrap();
    assert!(text.contains(old), "`{old}` is not in `{path}`");
    fs::write(site.join(path), text.replace(old, new)).unwrap();
}

#[test]
fn a_build_says_what_it_wrote_and_why() {
    let folder = starter();
    let site = folder.path().join("site");
    let first = tarif_in(&site, &["build"]).out;
    assert!(first.starts_with("Built "), "{first}");
    let before = pages(&site);
    edit(&site, "plans/care.toml", "amount = \"49\"", "amount = \"45\"");
    let out = tarif_in(&site, &["build"]).out;
    let after = pages(&site);
    let written = after.iter().filter(|(path, bytes)| before[*path] != **bytes).count();
    // −4 × 100 ÷ 49 = −8.163…
    let expected = format!("plans/care.toml: complete.fee 49 → 45 EUR a month (−4, −8.16 %): {written} pages\nBuilt ");
    assert!(written > 2 && out.starts_with(&expected), "{out}");
    edit(&site, "plans/care.toml", "amount = \"45\"", "amount = \"46\"");
    edit(&site, "i18n/de/care.ftl", "= Komplett", "= Alles");
    let out = tarif_in(&site, &["build"]).out;
    // 1 × 100 ÷ 45 = 2.222…
    let expected =
        "plans/care.toml: complete.fee 45 → 46 EUR a month (+1, +2.22 %)\ni18n/de/care.ftl: changed\nTogether: ";
    assert!(out.starts_with(expected), "{out}");
    let nothing = tarif_in(&site, &["build"]).out;
    assert!(nothing.starts_with("Built "), "{nothing}");
}

#[test]
fn a_build_says_which_release_it_follows_and_that_nothing_of_the_site_is_the_reason() {
    let folder = starter();
    let site = folder.path().join("site");
    tarif_in(&site, &["release", "--effective", "2026-02-01"]);
    edit(&site, "plans/care.toml", "amount = \"49\"", "amount = \"45\"");
    tarif_in(&site, &["release", "--effective", "2026-03-01"]);
    tarif_in(&site, &["build", "--as-of", "2026-02-01"]);
    let out = tarif_in(&site, &["build", "--as-of", "2026-03-01"]).out;
    let expected = "plans/released/care/2026-03-01.json: complete.fee 49 → 45 EUR a month (−4, −8.16 %): ";
    assert!(out.starts_with(expected), "{out}");
    fs::remove_file(site.join("public/de/index.html")).unwrap();
    let out = tarif_in(&site, &["build", "--as-of", "2026-03-01"]).out;
    let expected =
        "No file of the site has changed, but the day, the options, the program or the output: 1 page\nBuilt ";
    assert!(out.starts_with(expected), "{out}");
}

#[test]
fn with_an_error_the_old_site_stays_as_it_was() {
    let folder = starter();
    let site = folder.path().join("site");
    tarif_in(&site, &["build"]);
    let before: Vec<_> = files(&site.join("public")).into_iter().map(|path| (fs::read(&path).unwrap(), path)).collect();
    let settings = fs::read_to_string(site.join("site.toml")).unwrap();
    fs::write(site.join("site.toml"), settings.replace("languages", "langages")).unwrap();
    let called = tarif_in(&site, &["build"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert!(called.errors.contains("did you mean `languages`?"), "{}", called.errors);
    let after: Vec<_> = files(&site.join("public")).into_iter().map(|path| (fs::read(&path).unwrap(), path)).collect();
    assert!(before == after, "the published site changed");
}

#[test]
fn checking_publishes_nothing() {
    let folder = starter();
    let called = tarif_in(folder.path(), &["check", "--site", "site"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    assert!(called.out.starts_with("No errors in "), "{}", called.out);
    assert!(!folder.path().join("public").exists());
}

#[test]
fn a_base_address_with_a_path_is_in_every_link() {
    let folder = starter();
    let called = tarif_in(folder.path(), &["build", "--site", "site", "--base-url", "https://example.com/offers/"]);
    assert_eq!(called.status, 0, "{}", called.errors);
    let page = fs::read_to_string(folder.path().join("public/de/index.html")).unwrap();
    assert!(page.contains("https://example.com/offers/de/"), "{page}");
    for link in page.split("href=\"/").skip(1) {
        assert!(link.starts_with("offers/"), "href=\"/{}", link.split('"').next().unwrap());
    }
}

#[test]
fn a_folder_that_is_not_empty_gets_no_site() {
    let folder = starter();
    let called = tarif_in(folder.path(), &["init", "site"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert!(called.errors.contains("is not empty"), "{}", called.errors);
}

#[test]
fn the_demonstration_site_has_notes_on_its_offers_and_no_problems() {
    let called = tarif(&["check", "--demo", "--strict", "--format", "short"]);
    assert_eq!((called.status, called.errors.as_str()), (0, ""));
    let notes = called.out.lines().filter(|line| line.starts_with("plans/") && line.contains("note[")).count();
    // What each note says is tested with the offers.
    assert!(notes > 0 && notes == called.out.lines().count(), "{}", called.out);
}
