//! Which language a message or a page was written in first, and what was said there.

use super::{Language, Page, PageId, Site};

/// Returns the language of a message's original: that of the offer for a catalogue's own, else the default language of the site. Where that lacks the message, it is the first language that has it.
pub(crate) fn of_message<'a>(site: &'a Site, id: &str) -> Option<&'a Language> {
    let catalogue = site.catalogues.of_message(id).map(|(place, _)| &*site.catalogues[place].catalogue.source_language);
    let has = |language: &&Language| language.entries.contains_key(id);
    language(site, catalogue).filter(has).or_else(|| site.languages.iter().map(AsRef::as_ref).find(has))
}

/// Returns the language of a page's original with the page, in the same way.
pub(crate) fn of_page<'a>(site: &'a Site, id: &PageId) -> Option<(&'a Language, &'a Page)> {
    let own = id.as_str().split('/').next().and_then(|catalogue| site.catalogues.position(catalogue));
    let catalogue = own.map(|place| &*site.catalogues[place].catalogue.source_language);
    let with_page = |language: &'a Language| Some((language, language.page(id)?));
    language(site, catalogue)
        .and_then(with_page)
        .or_else(|| site.languages.iter().find_map(|language| with_page(language)))
}

fn language<'a>(site: &'a Site, source_language: Option<&str>) -> Option<&'a Language> {
    let source_language = source_language.unwrap_or(site.settings.default_language.as_str());
    site.languages.iter().map(AsRef::as_ref).find(|language: &&Language| language.locale.as_str() == source_language)
}
