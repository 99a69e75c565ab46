//! Titles that search engines cut off.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Language, Page, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "title-too-long",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a title of more than 60 characters",
    reason: "Search engines and tabs of browsers cut it off, most often where it says what the page is about.",
    example: r#"
title = "Care for computers, servers and printers in small and medium-sized offices"    # wrong
title = "Care for small offices"                                                        # right
"#,
}];

/// The most characters that search engines show of a title.
const MOST: usize = 60;

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let pages = site.languages.iter().flat_map(|language| language.pages.values().map(move |page| (language, page)));
    pages.filter_map(|(language, page)| too_long(site, language, page)).collect()
}

fn too_long(site: &Site, language: &Language, page: &Page) -> Option<Diagnostic> {
    let length = written(site, language, page)?.chars().count();
    let message = format!("the title has {length} characters");
    let problem = RULES[0].at(message, page.title.span.clone());
    (length > MOST)
        .then(|| problem.with_help(format!("search engines show {MOST}; what is longer belongs into `description`")))
}

/// Returns a title with its figures; nothing where one is not there, which is wrong in another way.
fn written<'p>(site: &Site, language: &Language, page: &'p Page) -> Option<Cow<'p, str>> {
    if page.title.placeables.is_empty() {
        return Some(Cow::Borrowed(page.title.text()));
    }
    let (context, mut written, mut read) = (site.context(&page.id), String::new(), 0);
    for placeable in &page.title.placeables {
        written.push_str(&page.title.text()[read..placeable.range.start]);
        written.push_str(&site.placeable(language, placeable, context).ok()?);
        read = placeable.range.end;
    }
    written.push_str(&page.title.text()[read..]);
    Some(Cow::Owned(written))
}
