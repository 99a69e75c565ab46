//! A further language needs data only.

use std::fs;

use tarif::build::{Built, Options, build};
use tarif::world::DiskWorld;

#[path = "../sixth_language/mod.rs"]
mod data;

fn built() -> Built {
    let folder = tempfile::tempdir().unwrap();
    data::lay_down(folder.path());
    let built = build(&DiskWorld::new(folder.path().to_owned()), &Options::default(), &|_| {});
    built
        .unwrap_or_else(|problems| panic!("{:#?}", problems.iter().map(|problem| &problem.message).collect::<Vec<_>>()))
}

fn page(built: &Built, path: &str) -> String {
    let file = built.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no page {path}"));
    String::from_utf8(file.bytes.to_vec()).unwrap().replace('\u{a0}', " ")
}

#[test]
fn a_language_from_right_to_left_is_laid_out_so() {
    let built = built();
    assert!(built.warnings.is_empty(), "{:?}", built.warnings);
    let arabic = page(&built, "ar/care/index.html");
    assert!(arabic.contains(r#"<html lang="ar" dir="rtl""#));
    assert!(arabic.contains("العناية بالحواسيب"));
    // Its link in the switch of another language says both too.
    let polish = page(&built, "pl/care/index.html");
    assert!(polish.contains(r#"<html lang="pl" dir="ltr""#));
}

#[test]
fn amounts_are_written_as_the_language_writes_them() {
    let built = built();
    // The fee of the larger plan is 49 a month; Polish writes a comma, Arabic 0 to 9 with a point.
    let polish = page(&built, "pl/care/complete/index.html");
    assert!(polish.contains("49 €"), "{polish}");
    let arabic = page(&built, "ar/care/complete/index.html");
    assert!(arabic.contains("49 €"), "{arabic}");
}

#[test]
fn every_plural_form_has_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    data::lay_down(folder.path());
    let counted = |language: &str, id: &str, argument: &'static str, counts: &[&str]| -> Vec<String> {
        let world = DiskWorld::new(folder.path().to_owned());
        let messages = tarif::load::messages(&world, &language.parse().unwrap()).value.unwrap().messages;
        let write = |count: &&str| {
            let count: rust_decimal::Decimal = count.parse().unwrap();
            messages.text(id, &tarif_l10n::Args::new().with(argument, count)).unwrap().replace('\u{a0}', " ")
        };
        counts.iter().map(write).collect()
    };
    // CLDR for Polish: one for 1, few for 2 to 4 but not 12 to 14, many for the other whole numbers.
    assert_eq!(
        counted("pl", "counter-pc-count", "count", &["0", "1", "2", "4", "5", "12", "22", "25", "112"]),
        [
            "0 komputerów",
            "1 komputer",
            "2 komputery",
            "4 komputery",
            "5 komputerów",
            "12 komputerów",
            "22 komputery",
            "25 komputerów",
            "112 komputerów",
        ]
    );
    assert_eq!(counted("pl", "terms-term", "months", &["1", "12", "24"]), ["1 miesiąc", "12 miesięcy", "24 miesiące"]);
    // CLDR for Arabic: few for 3 to 10 of a hundred, many for 11 to 99, other for 100 to 102 and so on.
    assert_eq!(
        counted("ar", "counter-pc-count", "count", &["0", "1", "2", "3", "10", "11", "99", "100", "103", "111"]),
        [
            "لا أجهزة",
            "جهاز واحد",
            "جهازان",
            "3 أجهزة",
            "10 أجهزة",
            "11 جهازًا",
            "99 جهازًا",
            "100 جهاز",
            "103 أجهزة",
            "111 جهازًا",
        ]
    );
    assert_eq!(counted("ar", "terms-term", "months", &["1", "2", "12"]), ["شهر واحد", "شهران", "12 شهرًا"]);
}

#[test]
fn its_files_are_all_that_a_language_adds() {
    let folder = tempfile::tempdir().unwrap();
    data::lay_down(folder.path());
    let files = |path: &str| fs::read_dir(folder.path().join(path)).unwrap().count();
    assert_eq!((files("i18n/pl"), files("i18n/ar")), (files("i18n/de"), files("i18n/de")));
    assert_eq!((files("content/pl"), files("content/ar")), (files("content/de"), files("content/de")));
}
