//! `tarif release`, and what a build says of released price lists.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Called, tarif, tarif_in};

/// A site in a folder of its own, with one catalogue, `care`, in which a computer costs 15 €.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(tarif_in(folder.path(), &["init", "."]).status, 0);
        Self { folder }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.text(path);
        assert!(text.contains(old), "`{old}` is not in `{path}`");
        fs::write(self.path(path), text.replace(old, new)).unwrap();
    }

    pub(crate) fn call(&self, words: &str) -> Called {
        tarif_in(self.folder.path(), &words.split(' ').collect::<Vec<_>>())
    }

    #[track_caller]
    pub(crate) fn succeeds(&self, words: &str) -> String {
        let Called { out, errors, status } = self.call(words);
        assert_eq!((status, errors.as_str()), (0, ""), "{words}");
        out
    }

    fn released(&self) -> Vec<String> {
        let mut names = names(&self.path("plans/released/care"));
        names.sort();
        names
    }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

const PLAN: &str = "plans/care.toml";

#[test]
fn a_release_is_kept_under_its_day_and_named_among_the_digests() {
    let site = Site::new();
    let said = site.succeeds("release care --effective 2026-02-01");
    assert_eq!(
        said,
        "Released `care` as `2026-02-01`, in force from 2026-02-01: `plans/released/care/2026-02-01.json`. Commit it together with `plans/released/SHA256SUMS`.\n"
    );
    let digests = site.text("plans/released/SHA256SUMS");
    assert!(digests.ends_with("  care/2026-02-01.json\n") && digests.lines().count() == 1, "{digests}");
    site.succeeds("build");
}

#[test]
fn what_did_not_change_is_not_released_again() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    let said = site.succeeds("release --effective 2026-03-01");
    assert_eq!(said, "Nothing to release of `care`: `2026-02-01` says the same already.\n");
    assert_eq!(site.released(), ["2026-02-01.json"]);
}

#[test]
fn a_list_that_waits_can_be_brought_forward_by_who_names_the_day() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    site.replace(PLAN, "\"15\"", "\"16\"");
    site.succeeds("release --effective 2098-02-01");
    // Without a day nothing takes effect that was announced for a later one.
    let said = site.succeeds("release");
    assert_eq!(said, "Nothing to release of `care`: `2098-02-01` says the same already.\n");
    let said = site.succeeds("release --effective 2098-01-15");
    assert!(said.starts_with("Released `care` as `2098-01-15`"), "{said}");
    assert_eq!(site.released(), ["2026-02-01.json", "2098-01-15.json", "2098-02-01.json"]);
    for (day, fee) in [("2098-01-14", "15"), ("2098-01-15", "16"), ("2098-02-01", "16")] {
        assert!(site.succeeds(&format!("quote care/basic pc=1 --as-of {day}")).contains(fee), "{day}");
    }
    let said = site.succeeds("release --effective 2098-01-20");
    assert_eq!(said, "Nothing to release of `care`: `2098-01-15` says the same already.\n");
}

#[test]
fn a_second_release_for_one_day_has_a_number() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    let first = site.text("plans/released/care/2026-02-01.json");
    site.replace(PLAN, "\"15\"", "\"16\"");
    site.succeeds("release --effective 2026-02-01");
    site.replace(PLAN, "\"16\"", "\"17\"");
    site.succeeds("release --effective 2026-02-01");
    assert_eq!(site.released(), ["2026-02-01-2.json", "2026-02-01-3.json", "2026-02-01.json"]);
    assert_eq!(site.text("plans/released/care/2026-02-01.json"), first);
    assert!(site.succeeds("quote care/basic pc=1 --as-of 2026-02-01").contains("17"));
}

#[test]
fn a_list_behind_the_one_in_force_is_refused_unless_the_site_allows_it() {
    let site = Site::new();
    site.succeeds("release --effective 2000-02-01");
    site.replace(PLAN, "\"15\"", "\"16\"");
    let called = site.call("release --effective 2000-01-31");
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert!(called.errors.starts_with("error[past-effective-date]: "), "{}", called.errors);
    assert_eq!(site.released(), ["2000-02-01.json"]);
    site.replace("site.toml", "[contact]", "[check]\npast-effective-date = \"allow\"\n\n[contact]");
    site.succeeds("release --effective 2000-01-31");
    assert_eq!(site.released(), ["2000-01-31.json", "2000-02-01.json"]);
}

#[test]
fn a_release_is_the_same_bytes_wherever_it_is_made() {
    let released = || {
        let site = Site::new();
        site.succeeds("release --effective 2026-02-01");
        (site.text("plans/released/care/2026-02-01.json"), site.text("plans/released/SHA256SUMS"))
    };
    assert_eq!(released(), released());
}

#[test]
fn an_unknown_catalogue_is_told_with_the_one_that_was_meant() {
    let called = Site::new().call("release cares");
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert_eq!(
        called.errors,
        "error: `cares` is not a catalogue of this site; expected one of `care`\nhelp: did you mean `care`?\n"
    );
}

#[test]
fn a_day_that_is_none_is_refused() {
    let called = Site::new().call("release --effective 2026-02-30");
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("`2026-02-30` is not a day of the calendar"), "{}", called.errors);
}

#[test]
fn nothing_is_released_in_the_demonstration_site_of_the_program() {
    let called = tarif(&["release", "--demo"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert!(called.errors.starts_with("error: the demonstration site is part of this program"), "{}", called.errors);
}

#[test]
fn a_site_with_an_error_releases_nothing() {
    let site = Site::new();
    site.replace(PLAN, "\"15\"", "\"a lot\"");
    assert_eq!(site.call("release").status, 1);
    assert!(!site.path("plans/released").exists());
}

#[test]
fn pages_and_quotes_keep_to_the_list_in_force() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    site.replace(PLAN, "\"15\"", "\"16\"");
    // What is not released shows nowhere, and a build says so.
    let called = site.call("build --as-of 2026-02-01");
    assert_eq!(called.status, 0);
    assert!(called.errors.contains("warning[unreleased-change]"), "{}", called.errors);
    let page = |site: &Site| site.text("public/de/care/index.html");
    assert!(page(&site).contains("data-amount=\"15.00\"") && !page(&site).contains("16.00"));
    assert_eq!(site.call("build --as-of 2026-02-01 --strict").status, 1);
    // Released for a later day it is in force from that day on.
    site.succeeds("release --effective 2026-03-01");
    assert!(site.succeeds("quote care/basic pc=1 --as-of 2026-02-28").contains("15,00"));
    assert!(site.succeeds("quote care/basic pc=1 --as-of 2026-03-01").contains("16,00"));
}

#[test]
fn a_quote_states_the_version_of_its_price_list() {
    let site = Site::new();
    let before = site.succeeds("quote care/basic pc=1 --format json");
    assert!(!before.contains("version"), "{before}");
    site.succeeds("release --effective 2026-02-01");
    let json = site.succeeds("quote care/basic pc=1 --as-of 2026-02-01 --format json");
    assert!(json.contains("\"version\": \"2026-02-01\""), "{json}");
    let text = site.succeeds("quote care/basic pc=1 --as-of 2026-02-01 --lang de");
    assert!(text.contains("Preisliste, gültig ab 1.\u{a0}Februar 2026\n"), "{text}");
    let announced = site.succeeds("quote care/basic pc=1 --as-of 2026-01-31 --format json");
    assert!(!announced.contains("version"), "{announced}");
}

#[test]
fn an_edited_or_removed_release_is_never_published() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    site.succeeds("build --as-of 2026-02-01");
    let frozen = "plans/released/care/2026-02-01.json";
    let text = site.text(frozen);
    site.replace(frozen, "\"15\"", "\"14\"");
    let called = site.call("build --as-of 2026-02-01");
    assert_eq!(called.status, 1);
    assert!(called.errors.contains("error[edited-release]"), "{}", called.errors);
    fs::remove_file(site.path(frozen)).unwrap();
    let called = site.call("build --as-of 2026-02-01");
    assert_eq!(called.status, 1);
    assert!(called.errors.contains("error[missing-release]"), "{}", called.errors);
    assert!(site.text("public/de/care/index.html").contains("data-amount=\"15.00\""));
    fs::write(site.path(frozen), text).unwrap();
    site.succeeds("build --as-of 2026-02-01");
}

#[test]
fn one_date_gives_one_site_whatever_day_it_is() {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    site.succeeds("build --as-of 2026-02-01");
    let said = site.succeeds("build --as-of 2026-02-01");
    assert!(said.contains(" 0 files written") && said.contains(" 0 removed"), "{said}");
}

#[test]
fn a_release_takes_problems_as_severely_as_the_site_does() {
    let site = Site::new();
    let settings = site.text("site.toml");
    let set = |level: &str| fs::write(site.path("site.toml"), format!("{settings}\n[check]\n{level}\n")).unwrap();
    let contact = site.text("content/de/contact.md");
    fs::write(site.path("content/de/contact.md"), contact + "\nNur 12 €.\n").unwrap();
    set("typed-amount = \"error\"");
    let called = site.call("release care");
    assert!(called.status == 1 && called.errors.contains("typed-amount"), "{}", called.errors);
    // What a release is for hinders none, however severe it is taken.
    set("unreleased-change = \"error\"");
    site.succeeds("release care --effective 2099-01-01");
    site.replace(PLAN, "amount = \"15\"", "amount = \"16\"");
    site.succeeds("release care --effective 2099-02-01");
}

#[test]
fn what_will_be_an_error_on_an_announced_day_is_told_by_every_build_and_publishes() {
    let site = Site::new();
    let (fee, setup) = ("fee.flat = { amount = \"49\", per = \"month\" }", "setup.one-off = { amount = \"90\" }");
    site.replace(PLAN, fee, &format!("{fee}\n{setup}"));
    for (path, more) in [
        ("i18n/de/care.ftl", "\ncare-charge-setup = Einrichtung\n"),
        ("i18n/sl/care.ftl", "\ncare-charge-setup = Vzpostavitev\n"),
        ("content/de/contact.md", "\n[Einrichtung](page:care#charge-setup)\n"),
    ] {
        let text = site.text(path) + more;
        fs::write(site.path(path), text).unwrap();
    }
    site.succeeds("release --effective 2026-02-01");
    site.replace(PLAN, &format!("\n{setup}"), "");
    site.replace("i18n/de/care.ftl", "\ncare-charge-setup = Einrichtung\n", "");
    site.replace("i18n/sl/care.ftl", "\ncare-charge-setup = Vzpostavitev\n", "");
    let said = site.succeeds("release --effective 2099-01-01");
    assert!(said.ends_with("\n`tarif check` says what would be an error on that day.\n"), "{said}");

    let told = "warning[error-on-announced-day]: from 2099-01-01 on, `/de/care/#charge-setup` leads nowhere\n";
    for _ in 0..2 {
        let built = site.call("build --as-of 2098-12-31");
        assert!(built.status == 0 && built.errors.starts_with(told), "{}", built.errors);
    }
    let checked = site.call("check --as-of 2098-12-31 --format short");
    let place = "content/de/contact.md:9:1: warning[error-on-announced-day]: ";
    assert!(checked.status == 0 && checked.out.starts_with(place), "{}", checked.out);
    let checked = site.call("check --as-of 2098-12-31 --strict");
    assert!(checked.status == 1 && checked.errors.starts_with("error[error-on-announced-day]: "), "{}", checked.errors);
    let checked = site.call("check --as-of 2099-01-01");
    assert!(checked.status == 1 && checked.errors.starts_with("error[broken-anchor]: "), "{}", checked.errors);
}
