//! Languages that nobody has written code for, in a browser.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use tarif::build::{self, Options};
use tarif::world::DiskWorld;

use crate::harness::{Page, Site, Visitor, scratch};

#[path = "../sixth_language/mod.rs"]
mod data;

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let sources = tempfile::tempdir().unwrap();
        data::lay_down(sources.path());
        let built = build::build(&DiskWorld::new(sources.path().to_owned()), &Options::default(), &|_| {}).unwrap();
        let out: PathBuf = scratch().join("sixth-language");
        for file in &built.files {
            let path = out.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &file.bytes).unwrap();
        }
        Site::serve(out)
    })
}

fn opened(path: &str, width: u32) -> Page {
    let page = Visitor::new().width(width).opens(site(), path);
    page.wait_for("[data-tarif-calculator][data-ready]");
    page
}

/// Returns how many pixels a page is wider than its window.
fn overhang(page: &Page) -> i64 {
    let root = "document.documentElement";
    page.run(&format!("return {root}.scrollWidth - {root}.clientWidth;")).as_i64().unwrap()
}

/// Returns the middle of an element as a share of the window's width, in percent.
fn middle(page: &Page, selector: &str) -> i64 {
    let found = page.run(&format!(
        "const box = document.querySelector('{selector}').getBoundingClientRect();
         return Math.round(100 * (box.left + box.right) / 2 / document.documentElement.clientWidth);"
    ));
    found.as_i64().unwrap()
}

#[test]
fn arabic_is_laid_out_from_the_right_and_fits_its_window() {
    for path in ["/ar/", "/ar/care/", "/ar/care/complete/", "/ar/contact/"] {
        for width in [320, 1280] {
            let page = Visitor::new().width(width).opens(site(), path);
            assert_eq!(overhang(&page), 0, "{path} at {width}");
            assert_eq!(page.errors(), [""; 0], "{path}");
        }
    }
    let page = opened("/ar/care/", 1280);
    page.screenshot("sixth-language-ar");
    assert_eq!(page.attribute("html", "dir").as_deref(), Some("rtl"));
    let german = opened("/de/care/", 1280);
    // What begins a line stands on the other side: the menu, the calculator's fields, the first column.
    for selector in [".menu__link", ".calculator__plan", ".comparison__label"] {
        let (there, here) = (middle(&german, selector), middle(&page, selector));
        assert!(there < 50 && here > 50, "{selector}: {there} % in German, {here} % in Arabic");
    }
    // A drawing is not mirrored: amounts stand to the left of it, plans to the right, all within the page.
    let drawn = page.run(
        "const boxes = selector => [...document.querySelectorAll(selector)].map(it => it.getBoundingClientRect());
         const [chart] = boxes('.chart__svg'), [figure] = boxes('.chart__figure');
         const texts = boxes('.chart__svg text');
         return {
             texts: texts.length,
             out: texts.filter(box => box.left < figure.left || box.right > figure.right).length,
             amounts: boxes('.chart__amount').filter(box => box.right > chart.left).length,
             plans: boxes('.chart__label').filter(box => box.right < chart.left + chart.width / 2).length,
         };",
    );
    assert!(drawn["texts"].as_u64().unwrap() > 8, "{drawn}");
    assert_eq!(
        (drawn["out"].as_u64(), drawn["amounts"].as_u64(), drawn["plans"].as_u64()),
        (Some(0), Some(0), Some(0)),
        "texts of the chart out of its figure, amounts and plans on the wrong side"
    );
}

#[test]
fn arabic_is_typed_and_counted() {
    let page = opened("/ar/care/", 1280);
    // 15 for each computer; the digits are those of an Arabic keyboard.
    page.type_into("input[name=support]", "0");
    page.type_into("input[name=pc]", "١١");
    page.wait_for("output[data-total='165.00']");
    let lines = page.texts_of(".calculator__line").join("\n").replace('\u{a0}', " ");
    assert!(lines.contains("11 جهازًا"), "{lines}");
    page.type_into("input[name=pc]", "2");
    page.wait_for("output[data-total='30.00']");
    let lines = page.texts_of(".calculator__line").join("\n");
    assert!(lines.contains("جهازان"), "{lines}");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn polish_is_typed_and_counted() {
    let page = opened("/pl/care/", 320);
    assert_eq!(overhang(&page), 0);
    page.type_into("input[name=support]", "1,5 godziny");
    // 90 min at 90 an hour, and 15 for each computer.
    for (count, said, total) in
        [("1", "1 komputer", "150.00"), ("3", "3 komputery", "180.00"), ("5", "5 komputerów", "210.00")]
    {
        page.type_into("input[name=pc]", count);
        page.wait_for(&format!("output[data-total='{total}']"));
        let lines = page.texts_of(".calculator__line").join("\n").replace('\u{a0}', " ");
        assert!(lines.contains(said), "{lines}");
    }
    assert_eq!(page.errors(), [""; 0]);
}
