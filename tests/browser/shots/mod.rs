//! Every kind of page in windows of many widths, in light and dark: checked for what shows at a glance and, for `cargo xtask shots`, photographed into `target/shots/`.

mod sheet;
mod subject;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};
use std::thread;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::harness::{Page, Visitor, scratch};
use crate::kinds::{Look, kinds_in, of_all_languages};
use subject::Subject;

/// Set by `cargo xtask shots`: every language is looked at then, and photographed. It holds the kinds that are asked for, parted by commas, or nothing for all.
const ASKED_FOR: &str = "TARIF_SHOTS";

const WIDTHS: [u32; 4] = [320, 768, 1280, 1920];

const SCHEMES: [&str; 2] = ["light", "dark"];

#[test]
fn every_kind_of_page_fits_its_window_and_shows_no_error() {
    match env::var(ASKED_FOR) {
        Ok(kinds) => {
            let subjects = asked_for(&kinds);
            // A page that has lost its last printed sheet would keep the old picture of it.
            for kind in kinds_of(&subjects) {
                drop(fs::remove_dir_all(folder().join(kind)));
                fs::create_dir_all(folder().join(kind)).expect("the photographs' folder can be written to");
            }
            look_at(&subjects, true);
            sheet::make_all(&subjects);
        }
        Err(_) => {
            let looks = kinds_in("sl").into_iter().chain(of_all_languages());
            look_at(&looks.map(subject::as_opened).collect::<Vec<_>>(), false);
        }
    }
}

/// Returns the subjects of the kinds that are named, parted by commas; all of them where none is.
fn asked_for(kinds: &str) -> Vec<Subject> {
    let kinds: Vec<&str> = kinds.split(',').filter(|kind| !kind.is_empty()).collect();
    let mut subjects = subject::all();
    let known = kinds_of(&subjects);
    let unknown: Vec<&&str> = kinds.iter().filter(|kind| !known.contains(kind)).collect();
    assert!(unknown.is_empty(), "there is no kind of page called {unknown:?}; there are {}", known.join(", "));
    subjects.retain(|subject| kinds.is_empty() || kinds.contains(&subject.look.kind));
    subjects
}

/// Returns each kind once, in the order of the alphabet.
fn kinds_of(subjects: &[Subject]) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = subjects.iter().map(|subject| subject.look.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Looks at the subjects two at a time, for photographs of all pages take minutes.
fn look_at(subjects: &[Subject], photographed: bool) {
    let next = Mutex::new(subjects.iter());
    let take = || next.lock().expect("taking the next one does not panic").next();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(subject) = take() {
                    look_at_one(subject, photographed);
                }
            });
        }
    });
}

fn look_at_one(subject: &Subject, photographed: bool) {
    let look = &subject.look;
    for scheme in SCHEMES {
        let visitor = if scheme == "dark" { Visitor::new().dark() } else { Visitor::new() };
        let page = subject.open(visitor);
        for width in WIDTHS {
            resize(&page, width, 800);
            let reach = page.run("return document.documentElement.scrollWidth - innerWidth");
            assert!(reach.as_i64().is_some_and(|reach| reach <= 0), "{} at {width} px: {reach} px too wide", look.path);
            if photographed {
                // What sticks to the window's edge would lie over what comes before it: here it is where it belongs.
                let height = page.run("return document.documentElement.scrollHeight").as_u64();
                resize(&page, width, height.expect("the page has a height"));
                page.screenshot(&photograph(look, width, scheme));
            }
        }
        if photographed && scheme == "light" {
            print(&page, look);
        }
        assert_eq!(page.errors(), [""; 0], "{}", look.path);
    }
}

/// Gives the window another size, in CSS pixels.
fn resize(page: &Page, width: u32, height: u64) {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.chromium("Emulation.setDeviceMetricsOverride", metrics);
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
