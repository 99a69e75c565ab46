//! What pages are made from, in digests.

use std::collections::HashMap;

use rayon::prelude::*;
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use crate::digest::{Digest, Digesting};
use crate::render::Theme;
use crate::resolve::{Resolved, ResolvedLanguage};
use crate::site::{Language, PageId, Site, SiteCatalogue};

/// Digests of what the pages of catalogues are made from. Whatever a session compares ([`render::Memory`](crate::render::Memory)) goes into one of them.
#[derive(Debug)]
pub struct Digests {
    languages: HashMap<Locale, OfLanguage>,
    catalogues: HashMap<CatalogueId, Digest>,
}

#[derive(Debug)]
struct OfLanguage {
    /// What all pages of the language are made from.
    shared: Digest,
    /// The content of the pages of each catalogue: its own, those of its plans, and of what its owner says of its releases.
    pages: HashMap<String, Digest>,
}

impl Digests {
    /// Returns the digests of a site.
    pub fn of(resolved: &Resolved<'_>, theme: &Theme) -> Self {
        let site = resolved.site;
        let languages: Vec<(&ResolvedLanguage<'_>, Digest)> =
            resolved.languages.par_iter().map(|language| (language, shown_of(language))).collect();
        let frame = frame(site, theme, &languages);
        let of_language = |(language, _): &(&ResolvedLanguage<'_>, Digest)| {
            let of = OfLanguage { shared: shared(site, language, frame), pages: pages(language.language) };
            (language.language.locale.clone(), of)
        };
        Self {
            languages: languages.par_iter().map(of_language).collect(),
            catalogues: site.catalogues.iter().map(|it| (it.catalogue.id().clone(), of_catalogue(it))).collect(),
        }
    }

    /// Returns the digest of what the pages of a catalogue are made from in a language, but for catalogues.
    pub(super) fn made_from(&self, locale: &Locale, catalogue: &CatalogueId) -> Option<Digest> {
        let language = self.languages.get(locale)?;
        let mut digesting = Digesting::default();
        digesting.digest(language.shared);
        if let Some(pages) = language.pages.get(catalogue.as_str()) {
            digesting.digest(*pages);
        }
        Some(digesting.finish())
    }

    /// Returns the digest of a catalogue. Which list of it is in force or announced is part of what all pages are made from.
    pub(super) fn of_catalogue(&self, id: &CatalogueId) -> Option<Digest> {
        self.catalogues.get(id).copied()
    }
}

/// What all languages share, and what each shows of the others.
fn frame(site: &Site, theme: &Theme, languages: &[(&ResolvedLanguage<'_>, Digest)]) -> Digest {
    let mut digesting = Digesting::default();
    digesting.text(&site.settings.source.text);
    for (name, bytes) in theme.files() {
        digesting.text(name);
        digesting.bytes(bytes);
    }
    for catalogue in &site.catalogues {
        let (id, versions) = (catalogue.catalogue.id(), (catalogue.version, catalogue.announced));
        digesting.text(&format!("{id} {versions:?}"));
        for release in site.releases.of(id) {
            digesting.text(&release.source.text);
        }
    }
    languages.iter().for_each(|(_, shown)| digesting.digest(*shown));
    digesting.finish()
}

/// What the pages of other languages show of a language.
fn shown_of(language: &ResolvedLanguage<'_>) -> Digest {
    let mut digesting = Digesting::default();
    digesting.text(&language.name);
    let mut ids: Vec<&PageId> = language.page_ids().collect();
    ids.sort_unstable();
    for id in ids {
        digesting.text(id.as_str());
        digesting.text(language.address(id).map_or("", |address| address.as_str()));
    }
    digesting.finish()
}

/// What all pages of a language are made from.
fn shared(site: &Site, language: &ResolvedLanguage<'_>, frame: Digest) -> Digest {
    let mut digesting = Digesting::default();
    digesting.digest(frame);
    digesting.value(&language.furniture);
    language.language.message_files.iter().for_each(|file| digesting.source(file));
    // Of a released list the words take the place of those in the files, unless the plan file says the same; and any page may say a word of any catalogue.
    for site in [Some(site), site.announced.as_deref()].into_iter().flatten() {
        let is_released = site.catalogues.iter().any(|catalogue| catalogue.version.is_some());
        let language = site.language(&language.language.locale).filter(|_| is_released);
        for (address, pattern) in language.into_iter().flat_map(|language| language.messages.patterns()) {
            digesting.text(address);
            digesting.text(&pattern.to_string());
        }
    }
    digesting.finish()
}

/// The pages of a catalogue have its id in common.
fn pages(language: &Language) -> HashMap<String, Digest> {
    let mut pages: HashMap<String, Digesting> = HashMap::new();
    for (id, page) in &*language.pages {
        let catalogue = id.as_str().split('/').next().unwrap_or_default();
        if !pages.contains_key(catalogue) {
            pages.insert(catalogue.to_owned(), Digesting::default());
        }
        if let Some(digesting) = pages.get_mut(catalogue) {
            digesting.text(id.as_str());
            digesting.text(&page.source.text);
        }
    }
    pages.into_iter().map(|(catalogue, digesting)| (catalogue, digesting.finish())).collect()
}

fn of_catalogue(catalogue: &SiteCatalogue) -> Digest {
    let mut digesting = Digesting::default();
    digesting.text(&catalogue.source.text);
    digesting.finish()
}
