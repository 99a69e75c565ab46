//! What a build gives.

use std::collections::BTreeSet;

use tarif::output::OutputKind;

use crate::site_test::SiteTest;

#[test]
fn every_page_and_file_of_a_site_is_built_and_no_other() {
    let built = SiteTest::base().builds();
    let pages: BTreeSet<&str> =
        built.files.iter().filter(|file| file.kind == OutputKind::Page).map(|file| file.path.as_str()).collect();
    let expected = BTreeSet::from([
        "404.html",
        "de/care/basic/index.html",
        "de/care/complete/index.html",
        "de/care/index.html",
        "de/index.html",
        "index.html",
        "sl/care/basic/index.html",
        "sl/care/complete/index.html",
        "sl/care/index.html",
        "sl/index.html",
    ]);
    assert_eq!(pages, expected);
    let indexes: Vec<&str> =
        built.files.iter().filter(|file| file.kind == OutputKind::Index).map(|file| file.path.as_str()).collect();
    assert_eq!(indexes, ["robots.txt", "sitemap.xml"]);
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let files = || SiteTest::base().builds().files;
    assert!(files() == files(), "two builds of one site differ");
}

#[test]
fn facts_are_printed_as_the_language_writes_them() {
    let built = SiteTest::base().builds();
    let text = |path: &str| {
        let file = built.files.iter().find(|file| file.path == path).unwrap();
        String::from_utf8(file.bytes.to_vec()).unwrap()
    };
    assert!(text("de/care/index.html").contains("Ein Computer kostet 10\u{a0}€."));
    assert!(text("sl/care/index.html").contains("Računalnik stane 10\u{a0}€."));
    // At most 5 computers: the Slovenian form for five.
    assert!(text("sl/care/basic/index.html").contains("Za največ 5 računalnikov."));
}
