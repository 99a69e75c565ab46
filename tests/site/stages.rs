//! What a build gives.

use std::collections::BTreeSet;
use std::path::Path;

use tarif::build::{Options, build};
use tarif::output::OutputKind;
use tarif::world::MemoryWorld;
use tarif_bench_site::{Site, shared_messages};

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
    assert_eq!(indexes, ["_headers", "robots.txt", "sitemap.xml"]);
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
    assert!(text("sl/care/basic/index.html").contains("Za največ 5\u{a0}računalnikov."));
}

#[test]
fn of_more_than_twelve_catalogues_the_first_page_alone_has_the_list() {
    // 65 plans are 15 catalogues, 45 are ten.
    for (pages, catalogues, are_few) in [(325, 15, false), (225, 10, true)] {
        let site = Site::of_plan_pages(pages);
        assert_eq!(site.catalogues(), catalogues);
        let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
        for (path, text) in site.tarif().chain(shared_messages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()) {
            world.insert(path, text);
        }
        let files = build(&world, &Options::default(), &|_| {}).unwrap().files;
        let page = |path: &str| {
            let file = files.iter().find(|file| file.path == path).unwrap();
            str::from_utf8(&file.bytes).unwrap().to_owned()
        };
        let (first, plan) = (page("sl/index.html"), page("sl/offer-1/plan-1/index.html"));
        assert!(first.contains("href=\"/sl/offer-2/\""));
        assert_eq!(plan.contains("href=\"/sl/offer-2/\""), are_few);
        assert_eq!(plan.contains("href=\"/sl/#catalogues\""), !are_few);
        assert_eq!(first.contains("data-tarif-calculator=\"all\""), are_few);
    }
}

#[test]
fn time_that_an_offer_counts_in_minutes_stays_in_minutes() {
    let included = |test: &SiteTest| {
        let built = test.builds();
        let page = built.files.iter().find(|file| file.path == "de/care/basic/index.html").unwrap();
        let html = String::from_utf8(page.bytes.to_vec()).unwrap();
        let (_, rest) = html.split_once("monatlich enthalten: ").unwrap();
        rest.split('<').next().unwrap().replace('\u{a0}', " ")
    };
    let an_hour = SiteTest::base().replace("plans/care.toml", "included = \"30min\"", "included = \"60min\"");
    assert_eq!(included(&an_hour), "1 Std.");
    let in_minutes = an_hour.replace("plans/care.toml", "time = \"hours\"", "time = \"minutes\"");
    assert_eq!(included(&in_minutes), "60 Min.");
}

#[test]
fn how_long_each_may_take_is_said_of_one_as_of_one() {
    for (count, said) in
        [("1", "einmal im Jahr, höchstens 2 Std."), ("2", "zweimal im Jahr, je Termin höchstens 2 Std.")]
    {
        let row = format!("count = {count}, per = \"year\", each-at-most = \"2h\"");
        let test = SiteTest::base().replace("plans/care.toml", "count = 2, per = \"year\"", &row);
        let built = test.builds();
        let page = built.files.iter().find(|file| file.path == "de/care/index.html").unwrap();
        let html = String::from_utf8(page.bytes.to_vec()).unwrap().replace('\u{a0}', " ");
        assert!(html.contains(said), "{count}");
    }
}
