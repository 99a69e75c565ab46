//! Every kind of page in windows of many widths, in light and dark: checked for what shows at a glance and, for `cargo xtask shots`, photographed into `target/shots/`.

mod sheet;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::thread;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::harness::{Page, Visitor, demonstration, scratch};
use crate::kinds::{Look, every_kind, kinds_in, of_all_languages};

/// Set by `cargo xtask shots`: every language and width is looked at then, and photographed.
const ASKED_FOR: &str = "TARIF_SHOTS";

const SCHEMES: [&str; 2] = ["light", "dark"];

/// How much is looked at.
struct Extent {
    looks: Vec<Look>,
    widths: &'static [u32],
    photographed: bool,
}

fn extent() -> Extent {
    if env::var_os(ASKED_FOR).is_some() {
        return Extent { looks: every_kind(), widths: &[320, 768, 1280, 1920], photographed: true };
    }
    let looks = kinds_in("sl").into_iter().chain(of_all_languages()).collect();
    Extent { looks, widths: &[320, 768, 1280], photographed: false }
}

#[test]
fn every_kind_of_page_fits_its_window_and_shows_no_error() {
    let extent = extent();
    demonstration();
    if extent.photographed && folder().exists() {
        // A page that has lost its last printed sheet would keep the old picture of it.
        fs::remove_dir_all(folder()).expect("the photographs' folder can be written to");
    }
    // Two at a time, for photographs of all pages take minutes.
    let half = extent.looks.len().div_ceil(2);
    thread::scope(|scope| {
        for looks in extent.looks.chunks(half) {
            scope.spawn(|| looks.iter().for_each(|look| look_at(look, &extent)));
        }
    });
    if extent.photographed {
        sheet::make_all(&extent.looks, extent.widths);
    }
}

fn look_at(look: &Look, extent: &Extent) {
    for scheme in SCHEMES {
        let visitor = if scheme == "dark" { Visitor::new().dark() } else { Visitor::new() };
        // The list of languages would go on to a language that the site has.
        let page = visitor.languages("en").opens(demonstration(), &look.path);
        page.wait_until("the calculator has taken over", |page| {
            page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
        });
        for &width in extent.widths {
            let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
            page.chromium("Emulation.setDeviceMetricsOverride", metrics);
            let reach = page.run("return document.documentElement.scrollWidth - innerWidth");
            assert!(reach.as_i64().is_some_and(|reach| reach <= 0), "{} at {width} px: {reach} px too wide", look.path);
            if extent.photographed {
                page.screenshot(&photograph(look, width, scheme));
            }
        }
        if extent.photographed && scheme == "light" {
            print(&page, look);
        }
        assert_eq!(page.errors(), [""; 0], "{}", look.path);
    }
}

/// The photograph's name below `target/shots/`, without its ending.
fn photograph(look: &Look, width: u32, scheme: &str) -> String {
    format!("{}-{width}-{scheme}", stem(look))
}

/// What the names of all photographs of a page begin with.
fn stem(look: &Look) -> String {
    let language = if look.language.is_empty() { "all" } else { look.language };
    format!("{}/{language}", look.kind)
}

/// Prints the page, and makes pictures of the sheets of paper where `pdftoppm` is installed, as `cargo xtask shots` sees to.
fn print(page: &Page, look: &Look) {
    let answer = page.chromium("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": true }));
    let document = STANDARD.decode(answer["data"].as_str().unwrap_or_default());
    let document = document.expect("Chromium answers in base64");
    let path = folder().join(format!("{}-print.pdf", stem(look)));
    fs::write(&path, document).expect("the photographs' folder can be written to");
    let mut pictures = Command::new("pdftoppm");
    drop(pictures.args(["-r", "48", "-png"]).arg(&path).arg(path.with_extension("")).status());
}

/// Where photographs are, beside the tests' scratch folder.
fn folder() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| scratch().with_file_name("shots"));
    &FOLDER
}
