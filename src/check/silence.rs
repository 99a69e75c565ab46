//! Where nothing was found, for the next process.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::digest::{Digest, Digesting};
use crate::render::Theme;
use crate::site::{Language, Site, SiteCatalogue};

/// Which checks found nothing in a site, with digests of what they looked at: while that is the same, the same binary finds nothing again. What was found is found anew each time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silence {
    /// Of what the checks below looked at. Where nothing is known, it is none.
    pub(super) seen: Option<Digest>,
    /// Of each check that reads copy, whether it found nothing.
    pub(super) checks: Vec<bool>,
    /// Of each check of a site together with its theme.
    pub(super) theme_checks: Vec<bool>,
    /// Of each language, looked at by itself.
    pub(super) languages: Vec<bool>,
    /// The catalogues in which nothing was found, in order.
    pub(super) catalogues: Vec<Digest>,
}

/// Digests of what is looked at.
pub(super) struct Seen {
    /// Copy, the theme, and of plan data all but how high amounts are.
    copy: Digest,
    /// Each catalogue by itself.
    catalogues: Vec<Digest>,
}

impl Seen {
    pub(super) fn of(site: &Site, theme: Option<&Theme>) -> Self {
        // Figures and the pages of withdrawn plans follow from the rest, and nothing is announced before it is known which lists are in force.
        let Site { settings, catalogues, languages, releases, facts: _, announced: _, accepted, withdrawn: _ } = site;
        let ((languages, forms), by_themselves) = rayon::join(
            || {
                rayon::join(
                    || languages.par_iter().map(|language| of_language(language)).collect::<Vec<_>>(),
                    || catalogues.par_iter().map(|catalogue| of_form(catalogue)).collect::<Vec<_>>(),
                )
            },
            || catalogues.par_iter().map(|catalogue| of_catalogue(site, catalogue)).collect(),
        );
        let mut copy = Digesting::default();
        copy.text(&settings.source.text);
        for parts in [languages, forms] {
            copy.length(parts.len());
            parts.into_iter().for_each(|part| copy.digest(part));
        }
        for catalogue in catalogues {
            let releases = releases.of(catalogue.catalogue.id());
            copy.length(releases.len());
            releases.iter().for_each(|release| copy.text(&release.source.text));
        }
        copy.text(&accepted.to_toml());
        for (name, bytes) in theme.into_iter().flat_map(Theme::files) {
            copy.text(name);
            copy.bytes(bytes);
        }
        Self { copy: copy.finish(), catalogues: by_themselves }
    }
}

impl Silence {
    /// Returns what it says of what is looked at now, if that is the same.
    pub(super) fn of_copy(&self, seen: &Seen) -> Option<&Self> {
        (self.seen == Some(seen.copy)).then_some(self)
    }

    /// Returns whether nothing was found in the catalogue at a place.
    pub(super) fn is_of_catalogue(&self, seen: &Seen, place: usize) -> bool {
        seen.catalogues.get(place).is_some_and(|digest| self.catalogues.binary_search(digest).is_ok())
    }

    /// Says what was looked at; in the catalogues where `is_silent` nothing was found.
    pub(super) fn after(mut self, seen: Seen, is_silent: impl Fn(usize) -> bool) -> Self {
        self.seen = Some(seen.copy);
        let catalogues = seen.catalogues.into_iter().enumerate();
        self.catalogues = catalogues.filter(|(place, _)| is_silent(*place)).map(|(_, digest)| digest).collect();
        self.catalogues.sort_unstable();
        self
    }
}

fn of_language(language: &Language) -> Digest {
    // Messages are what their files say.
    let Language { locale, messages: _, entries: _, message_files, pages, unread_pages } = language;
    let mut digesting = Digesting::default();
    digesting.text(locale.as_str());
    digesting.length(message_files.len());
    message_files.iter().for_each(|file| digesting.source(file));
    digesting.length(pages.len());
    pages.values().for_each(|page| digesting.source(&page.source));
    unread_pages.iter().for_each(|id| digesting.text(id.as_str()));
    digesting.finish()
}

fn of_form(catalogue: &SiteCatalogue) -> Digest {
    let mut digesting = Digesting::default();
    let (catalogue, clauses, state) = catalogue.but_for_amounts();
    digesting.value(&catalogue);
    digesting.value(clauses);
    digesting.text(&format!("{state:?}"));
    digesting.finish()
}

/// What a plan file is read as depends on the settings too.
fn of_catalogue(site: &Site, catalogue: &SiteCatalogue) -> Digest {
    let mut digesting = Digesting::default();
    digesting.text(&site.settings.source.text);
    digesting.source(&catalogue.source);
    digesting.finish()
}
