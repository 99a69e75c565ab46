//! What every page has to itself, and pages that are text alone.

use serde::Serialize;

use super::links::Links;
use super::markdown;
use super::texts::Texts;
use crate::site::{Context, Page, PageAddress, PageId};

/// What a page is called, and where it lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meta {
    /// Its id.
    #[serde(skip)]
    pub id: PageId,
    /// Where it lies.
    #[serde(skip)]
    pub address: PageAddress,
    /// Its title, for the window and for search engines.
    pub title: String,
    /// What it is about, in one sentence.
    pub description: String,
}

/// A page of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextView {
    /// Title, description and address.
    pub meta: Meta,
    /// Its text as HTML.
    pub body: String,
}

impl Meta {
    /// Returns what a page is called: what its content says, or the name and sentence that it has without content.
    pub(super) fn new(
        texts: &Texts<'_>,
        links: &Links,
        context: Context<'_>,
        id: PageId,
        without_content: (&str, &str),
    ) -> Self {
        let (name, sentence) = without_content;
        let page = texts.language.page(&id);
        let title = page.map_or_else(|| name.to_owned(), |page| texts.prose(context, &page.title));
        let description = page.map(|page| texts.prose(context, &page.description)).filter(|text| !text.is_empty());
        let address = links.get(&id).cloned().unwrap_or_else(|| PageAddress::new(texts.language, &id));
        Self { id, address, title, description: description.unwrap_or_else(|| sentence.to_owned()) }
    }
}

/// Returns the text of a page as HTML, if it has content.
pub(super) fn body(texts: &Texts<'_>, links: &Links, context: Context<'_>, id: &PageId) -> Option<String> {
    let page = texts.language.page(id)?;
    let html = markdown::html(texts, links, context, &page.body);
    (!html.trim().is_empty()).then_some(html)
}

/// Returns a page that is text alone.
pub(super) fn text(texts: &Texts<'_>, links: &Links, page: &Page) -> TextView {
    TextView {
        meta: Meta::new(texts, links, Context::Site, page.id.clone(), ("", "")),
        body: markdown::html(texts, links, Context::Site, &page.body),
    }
}
