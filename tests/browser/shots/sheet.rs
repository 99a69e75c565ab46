//! The contact sheets: all photographs of a kind of page on one, to compare languages, widths and schemes at a glance.

use std::fmt::Write as _;
use std::fs;

use super::{SCHEMES, Subject, WIDTHS, folder, kinds_of, photograph, stem};
use crate::harness::{Site, Visitor};
use crate::kinds::Look;

/// How many pixels of a photograph are one of the sheet.
const SCALE: u32 = 4;

/// How high a photograph is on the sheet; a longer one goes on beside itself.
const COLUMN: u32 = 1600;

const STYLE: &str = "
body { margin: 16px; font: 14px sans-serif; background: #888; inline-size: max-content }
section { display: flex; gap: 12px; align-items: start; margin-block-end: 24px }
h2 { inline-size: 2em; font-size: 20px; margin: 0 }
span { overflow: hidden }
img { display: block; background: #fff }
";

/// Makes `target/shots/KIND.png` of each kind among `subjects`.
pub(super) fn make_all(subjects: &[Subject]) {
    let site = Site::serve(folder());
    for kind in kinds_of(subjects) {
        let looks = subjects.iter().map(|subject| &subject.look);
        let html = sheet(looks.filter(|look| look.kind == kind));
        fs::write(folder().join(format!("{kind}.html")), html).expect("the photographs' folder can be written to");
        let page = Visitor::new().width(2600).opens(&site, &format!("/{kind}.html"));
        assert_eq!(page.errors(), [""; 0], "a photograph is missing");
        println!("{}", page.screenshot(kind).display());
    }
}

fn sheet<'look>(looks: impl Iterator<Item = &'look Look>) -> String {
    let mut html = format!(
        "<!doctype html><html lang=\"en\"><title>Shots</title><link rel=\"icon\" href=\"data:,\"><style>{STYLE}</style>"
    );
    for look in looks {
        let _ = write!(html, "<section><h2>{}</h2>", look.language);
        for scheme in SCHEMES {
            for width in WIDTHS {
                put(&mut html, &photograph(look, width, scheme), width / SCALE);
            }
        }
        for page in printed(look) {
            put(&mut html, &page, 200);
        }
        html += "</section>";
    }
    html
}

/// Adds the photograph, `width` pixels wide.
fn put(html: &mut String, name: &str, width: u32) {
    let (whole_width, whole_height) = size(name);
    let height = width * whole_height / whole_width;
    for start in (0..height).step_by(COLUMN as usize) {
        let rest = COLUMN.min(height - start);
        let _ = write!(
            html,
            "<span style=\"height:{rest}px\"><img src=\"{name}.png\" width=\"{width}\" height=\"{height}\" style=\"margin-top:-{start}px\" alt=\"{name}\"></span>"
        );
    }
}

/// Returns a photograph's width and height, which a PNG has at its head.
fn size(name: &str) -> (u32, u32) {
    let picture = fs::read(folder().join(format!("{name}.png"))).expect("the photograph was just taken");
    let number = |at| picture[at..].first_chunk().map(|bytes| u32::from_be_bytes(*bytes)).expect("a PNG has a head");
    (number(16), number(20))
}

/// The names of the pictures of a page's printed sheets, in their order.
fn printed(look: &Look) -> Vec<String> {
    let stem = format!("{}-print-", stem(look));
    let pictures = fs::read_dir(folder().join(look.kind)).into_iter().flatten().flatten();
    let names = pictures.map(|entry| format!("{}/{}", look.kind, entry.file_name().to_string_lossy()));
    let names = names.filter_map(|name| name.strip_suffix(".png").map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| name.starts_with(&stem)).collect();
    names.sort();
    names
}
