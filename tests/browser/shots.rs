//! Every kind of page at three widths, in light and dark: photographed into `target/shots/`, and checked for what a photograph shows at a glance.

use crate::harness::{Visitor, demonstration};

/// One page of each kind, and its name in the photographs.
const PAGES: [(&str, &str); 5] = [
    ("languages", "/"),
    ("home", "/sl/"),
    ("catalogue", "/sl/vzdrzevanje/"),
    ("plan", "/sl/vzdrzevanje/standard/"),
    ("missing", "/404.html"),
];

const WIDTHS: [u32; 3] = [360, 768, 1280];

#[test]
fn every_kind_of_page_fits_its_window_and_shows_no_error() {
    for width in WIDTHS {
        for (scheme, visitor) in [("light", Visitor::new()), ("dark", Visitor::new().dark())] {
            for (name, path) in PAGES {
                let shot = format!("{name}-{width}-{scheme}");
                // With its script, the list of languages may go on to the browser's.
                let visitor = if path == "/" { visitor.without_scripts() } else { visitor };
                let page = visitor.width(width).opens(demonstration(), path);
                page.screenshot(&shot);
                let reach = page.run("return document.documentElement.scrollWidth - innerWidth");
                assert!(reach.as_i64().is_some_and(|reach| reach <= 0), "{shot}: {reach} px too wide");
                assert_eq!(page.errors(), [""; 0], "{shot}");
            }
        }
    }
}
