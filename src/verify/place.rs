//! Where the author wrote what is wrong in a built page.

use crate::diagnostic::Span;
use crate::site::{Language, Page, PageAddress, RawHtml, Site};

/// Returns where the Markdown of a built page links to a place, if its author wrote that link and not the theme.
pub(super) fn of_anchor(site: &Site, path: &str, id: &str) -> Option<Span> {
    let (_, page) = pages(site).find(|(language, page)| lies_at(language, page, path))?;
    let leads_there = |to: &str| to.split_once('#').is_some_and(|(_, found)| found == id);
    let link = page.outline().links.iter().find(|link| leads_there(&link.to))?;
    Some(page.body.span_of(link.range.clone()))
}

/// Returns where the HTML of a built page stands in Markdown, if an author wrote it there and not the theme: in the text of that page, or of another that is part of it.
pub(super) fn of_html(site: &Site, path: &str, html: &str) -> Option<Span> {
    if site.settings.raw_html == RawHtml::Escaped {
        return None;
    }
    let found = |page: &Page| {
        let start = page.body.text().find(html)?;
        Some(page.body.span_of(start..start + html.len()))
    };
    let own = pages(site).find(|(language, page)| lies_at(language, page, path));
    own.and_then(|(_, page)| found(page)).or_else(|| pages(site).find_map(|(_, page)| found(page)))
}

fn pages(site: &Site) -> impl Iterator<Item = (&Language, &Page)> {
    site.languages.iter().flat_map(|language| language.pages.values().map(move |page| (&**language, &**page)))
}

fn lies_at(language: &Language, page: &Page, path: &str) -> bool {
    PageAddress::new(language, &page.id).file() == path
}
