//! Where the author wrote what is wrong in a built page.

use crate::diagnostic::Span;
use crate::site::{PageAddress, Site};

/// Returns where the Markdown of a built page links to a place, if its author wrote that link and not the theme.
pub(super) fn of_anchor(site: &Site, path: &str, id: &str) -> Option<Span> {
    let pages = site.languages.iter().flat_map(|language| language.pages.values().map(move |page| (language, page)));
    let (_, page) = pages.into_iter().find(|(language, page)| PageAddress::new(language, &page.id).file() == path)?;
    let leads_there = |to: &str| to.split_once('#').is_some_and(|(_, found)| found == id);
    let link = page.outline().links.iter().find(|link| leads_there(&link.to))?;
    Some(page.body.span_of(link.range.clone()))
}
