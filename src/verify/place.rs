//! Where the author wrote what is wrong in a built page.

use std::ops::Range;

use crate::diagnostic::Span;
use crate::site::{Language, Page, PageAddress, RawHtml, Site};

/// Returns where the text of a built page links to a place, if its author wrote that link and not the theme. `of` is the path of the page that the place is on, as links name it, where that is another.
pub(super) fn of_anchor(site: &Site, path: &str, of: Option<&str>, id: &str) -> Option<Span> {
    let (_, page) = at(site, path)?;
    let range = in_html(site, page, of, id).or_else(|| in_markdown(page, of, id))?;
    Some(page.body.span_of(range))
}

/// Returns where Markdown links to a place. Where several links lead to places of one name, the first is told of.
fn in_markdown(page: &Page, of: Option<&str>, id: &str) -> Option<Range<usize>> {
    let leads_there =
        |to: &str| to.split_once('#').is_some_and(|(address, found)| found == id && address.is_empty() == of.is_none());
    page.outline().links.iter().find(|link| leads_there(&link.to)).map(|link| link.range.clone())
}

/// Returns where HTML that an author wrote in a page links to a place.
fn in_html(site: &Site, page: &Page, of: Option<&str>, id: &str) -> Option<Range<usize>> {
    if site.settings.raw_html == RawHtml::Escaped {
        return None;
    }
    let text = page.body.text();
    let (before, named): (&[char], String) = match of {
        None => (&['"', '\'', '='], format!("#{id}")),
        Some(path) => (&['"', '\'', '=', '/'], format!("{path}#{id}")),
    };
    let is_address = |start: &usize| {
        let ends = text[start + named.len()..].starts_with(|c: char| c.is_ascii_whitespace() || "\"'>".contains(c));
        ends && text[..*start].ends_with(before)
    };
    let start = text.match_indices(&named).map(|(start, _)| start).find(is_address)?;
    let whole = text[..start].rfind(['"', '\'', '=', ' ']).map_or(start, |before| before + 1);
    Some(whole..start + named.len())
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
    let Some((language, own)) = at(site, path) else {
        // It is the page of what changes in a catalogue, or that for addresses that lead nowhere, which is of all languages.
        let pages = site.languages.iter().flat_map(|language| language.pages.values()).map(AsRef::as_ref);
        return pages.filter(|page| !page.is_by_itself()).find_map(found);
    };
    let parts =
        || language.pages.range(own.id.clone()..).take_while(|(id, _)| id.as_str().starts_with(own.id.as_str()));
    parts().find_map(|(_, page)| found(page))
}

/// Returns the page of a language that lies at a path.
fn at<'s>(site: &'s Site, path: &str) -> Option<(&'s Language, &'s Page)> {
    let (locale, rest) = path.split_once('/')?;
    let language = site.languages.iter().find(|language| language.locale.as_str() == locale)?;
    let lies_there = |page: &&Page| PageAddress::new(language, &page.id).file() == path;
    // Most pages lie where their ids say.
    let named = rest.strip_suffix("/index.html").and_then(|id| language.pages.get(id)).map(AsRef::as_ref);
    let page = named.filter(lies_there).or_else(|| language.pages.values().map(AsRef::as_ref).find(lies_there))?;
    Some((language, page))
}
