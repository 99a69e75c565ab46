//! Released price lists as files that the calculator loads when a link asks for one.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;
use tarif_calculator::{ReleasedAt, ReleasedList, is_calculator_message};
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use crate::assets::fingerprinted;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::Resolved;
use crate::site::{Language, Release};

/// Where the released price lists of each catalogue are, in each language, as they follow one another.
#[derive(Debug, Default)]
pub(super) struct Lists(HashMap<(CatalogueId, Locale), Vec<ReleasedAt>>);

impl Lists {
    /// Returns where the lists of a catalogue are in a language.
    pub(super) fn of(&self, catalogue: &CatalogueId, locale: &Locale) -> Vec<ReleasedAt> {
        self.0.get(&(catalogue.clone(), locale.clone())).cloned().unwrap_or_default()
    }
}

/// Returns the files of all released price lists, one a list and language, and where each is.
pub(super) fn released(resolved: &Resolved<'_>) -> (Lists, Vec<OutputFile>) {
    let site = resolved.site;
    let catalogues = site.catalogues.iter().map(|catalogue| catalogue.catalogue.id());
    let releases = catalogues.flat_map(|catalogue| site.releases.of(catalogue));
    let wanted: Vec<(&Release, &Language)> =
        releases.flat_map(|release| site.languages.iter().map(move |language| (release, language))).collect();
    let files: Vec<OutputFile> = wanted.par_iter().map(|(release, language)| file(release, language)).collect();
    let mut lists = Lists::default();
    for ((release, language), file) in wanted.iter().zip(&files) {
        let at = ReleasedAt { version: release.version, url: site.settings.base_url.link(&file.path) };
        let key = (release.catalogue.id().clone(), language.locale.clone());
        lists.0.entry(key).or_default().push(at);
    }
    (lists, files)
}

fn file(release: &Release, language: &Language) -> OutputFile {
    let id = release.catalogue.id();
    let json = serde_json::to_vec(&list(release, language)).expect("texts, numbers and lists are JSON");
    let name = format!("{id}-{}-{}.json", release.version, language.locale);
    OutputFile { path: fingerprinted(&name, &json), bytes: Arc::from(json), kind: OutputKind::Asset }
}

/// Returns a released price list as the calculator takes it, with its words in a language.
pub(super) fn list(release: &Release, language: &Language) -> ReleasedList {
    let own = format!("{}-", release.catalogue.id());
    // A language that the site did not have then says it in the words of its copy.
    let words = release.words.get(&language.locale).unwrap_or(&language.messages);
    let is_needed = |address: &str| {
        is_calculator_message(address)
            && (address.starts_with(&own) || address.starts_with("counter-") || address.starts_with("reason-"))
    };
    ReleasedList {
        version: release.version,
        price_list: release.catalogue.price_list.clone(),
        messages: words.subset(is_needed),
    }
}
