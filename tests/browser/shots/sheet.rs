//! The contact sheets: all photographs of a kind of page on one, to compare languages, widths and schemes at a glance.

use std::fmt::Write as _;
use std::fs;

use super::{SCHEMES, folder, photograph, stem};
use crate::harness::{Site, Visitor};
use crate::kinds::Look;

/// How the photographs lie on the sheet, at a quarter of their size; long pages are cut off at the foot.
const STYLE: &str = "
body { margin: 16px; font: 14px sans-serif; background: #888; inline-size: max-content }
section { display: flex; gap: 12px; align-items: start; margin-block-end: 24px }
h2 { inline-size: 2em; font-size: 20px; margin: 0 }
img { max-block-size: 1600px; object-fit: cover; object-position: top; background: #fff }
";

/// Makes `target/shots/KIND.png` of each kind among `looks`.
pub(super) fn make_all(looks: &[Look], widths: &[u32]) {
    let site = Site::serve(folder());
    let mut kinds: Vec<&str> = looks.iter().map(|look| look.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let shown: Vec<&Look> = looks.iter().filter(|look| look.kind == kind).collect();
        let html = sheet(&shown, widths);
        fs::write(folder().join(format!("{kind}.html")), html).expect("the photographs' folder can be written to");
        let page = Visitor::new().width(2600).opens(&site, &format!("/{kind}.html"));
        assert_eq!(page.errors(), [""; 0], "a photograph is missing");
        println!("{}", page.screenshot(kind).display());
    }
}

fn sheet(looks: &[&Look], widths: &[u32]) -> String {
    let mut html = format!(
        "<!doctype html><html lang=\"en\"><title>Shots</title><link rel=\"icon\" href=\"data:,\"><style>{STYLE}</style>"
    );
    for look in looks {
        let _ = write!(html, "<section><h2>{}</h2>", look.language);
        for scheme in SCHEMES {
            for &width in widths {
                put(&mut html, &photograph(look, width, scheme), width / 4);
            }
        }
        for page in printed(look) {
            put(&mut html, &page, 200);
        }
        html += "</section>";
    }
    html
}

fn put(html: &mut String, name: &str, width: u32) {
    let _ = write!(html, "<img src=\"{name}.png\" width=\"{width}\" alt=\"{name}\">");
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
