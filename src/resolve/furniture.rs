//! What every page of a language has: its menu, and the texts of the furniture.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tarif_l10n::Locale;

use super::links::Links;
use super::texts::Texts;
use crate::site::{Context, Language, PageId, Site, SiteCatalogue};

/// Languages that are written from right to left where their tag names no script.
const RIGHT_TO_LEFT: [&str; 13] = ["ar", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "ps", "sd", "ug", "ur", "yi"];

/// Scripts that are written from right to left.
const SCRIPTS_FROM_THE_RIGHT: [&str; 6] = ["Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"];

/// What is the same on all pages of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Furniture {
    /// The language.
    pub lang: String,
    /// Its direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether a word of its messages is longer than a column can be.
    pub long_words: bool,
    /// The address of its first page.
    pub home: String,
    /// The address of the page with contact data, if there is one.
    pub contact: Option<MenuItem>,
    /// Every message that needs no values and is no catalogue's, by its id with `_` for `-`. Those that need values are written into the pages instead.
    pub labels: Arc<BTreeMap<String, String>>,
    /// The catalogues, unless they are more than a menu can list.
    pub catalogues: Vec<MenuItem>,
    /// The feed of changes, if any price list was ever released.
    pub feed: Option<MenuItem>,
    /// The other pages of the main menu.
    pub pages: Vec<MenuItem>,
}

/// An entry of the main menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MenuItem {
    /// The id of its page.
    pub id: String,
    /// What it says.
    pub title: String,
    /// Where it leads.
    pub url: String,
    /// The hue of its catalogue, if it leads to one.
    pub hue: Option<usize>,
}

pub(super) fn furniture(texts: &Texts<'_>, links: &Links) -> Furniture {
    let locale = &texts.language.locale;
    let contact = "contact".parse().ok().and_then(|id| page(texts, links, &id));
    Furniture {
        lang: locale.to_string(),
        dir: direction(locale),
        long_words: texts.has_long_word(),
        home: url(texts, links, &PageId::home()),
        contact,
        labels: texts.labels(),
        catalogues: catalogues(texts, links),
        feed: feed(texts),
        pages: pages(texts, links),
    }
}

/// Returns how the language of a tag is written: its script says so, else the language itself.
fn direction(locale: &Locale) -> &'static str {
    let script =
        locale.as_str().split('-').nth(1).filter(|part| part.len() == 4 && !part.starts_with(char::is_numeric));
    let from_the_right = match script {
        Some(script) => SCRIPTS_FROM_THE_RIGHT.contains(&script),
        None => RIGHT_TO_LEFT.contains(&locale.language()),
    };
    if from_the_right { "rtl" } else { "ltr" }
}

fn catalogues(texts: &Texts<'_>, links: &Links) -> Vec<MenuItem> {
    let listed = if texts.site.catalogues.are_few() { &*texts.site.catalogues } else { &[] };
    let catalogues = listed.iter().enumerate();
    let item = |(index, catalogue): (usize, &Arc<SiteCatalogue>)| {
        let id = catalogue.catalogue.id();
        MenuItem {
            id: id.to_string(),
            title: texts.text(&format!("{id}-name")),
            url: url(texts, links, &PageId::of_catalogue(id)),
            hue: Some(index + 1),
        }
    };
    catalogues.map(item).collect()
}

fn feed(texts: &Texts<'_>) -> Option<MenuItem> {
    let path = feed_path(texts.site, texts.language)?;
    let (title, url) = (texts.text("changes-feed"), texts.site.settings.base_url.link(&path));
    Some(MenuItem { id: path, title, url, hue: None })
}

/// Returns where the feed of changes of a language lies; nothing where no price list was ever released.
pub(super) fn feed_path(site: &Site, language: &Language) -> Option<String> {
    let is_released = |found: &Arc<SiteCatalogue>| !site.releases.of(found.catalogue.id()).is_empty();
    site.catalogues.iter().any(is_released).then(|| format!("{}/changes.atom", language.locale))
}

fn pages(texts: &Texts<'_>, links: &Links) -> Vec<MenuItem> {
    let pages = texts.language.pages.values();
    let shown = pages.filter(|page| links.get(&page.id).is_some());
    let mut listed: Vec<_> = shown.filter_map(|page| Some((page.menu?, &page.id))).collect();
    listed.sort();
    listed.into_iter().filter_map(|(_, id)| page(texts, links, id)).collect()
}

fn page(texts: &Texts<'_>, links: &Links, id: &PageId) -> Option<MenuItem> {
    let page = texts.language.page(id)?;
    let title = texts.prose(Context::Site, &page.title);
    Some(MenuItem { id: id.to_string(), title, url: url(texts, links, id), hue: None })
}

pub(super) fn url(texts: &Texts<'_>, links: &Links, id: &PageId) -> String {
    let address = links.get(id).map_or("", |address| address.as_str());
    texts.site.settings.base_url.link(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_decides_before_the_language() {
        for (tag, expected) in [
            ("de", "ltr"),
            ("pl-PL", "ltr"),
            ("ar", "rtl"),
            ("ar-EG", "rtl"),
            ("he", "rtl"),
            ("az", "ltr"),
            ("az-Arab-IR", "rtl"),
            ("ar-Latn", "ltr"),
            ("de-1996", "ltr"),
        ] {
            assert_eq!(direction(&tag.parse().unwrap()), expected, "{tag}");
        }
    }
}
