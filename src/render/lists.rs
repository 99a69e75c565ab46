//! Released price lists as files that the calculator loads when a link asks for one.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;
use tarif_calculator::{
    CalculatorData, PlanWords, ReleasedAt, ReleasedList, Scope, is_calculator_message, prerender_body,
};
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use super::calculator::is_of_some_catalogue;
use crate::assets::fingerprinted;
use crate::diagnostic::Diagnostic;
use crate::in_force;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{Resolved, plan_words};
use crate::site::{Language, Release, Site};

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
///
/// # Errors
/// Each list by which no calculator can be made.
pub(super) fn released(resolved: &Resolved<'_>) -> Result<(Lists, Vec<OutputFile>), Vec<Diagnostic>> {
    let site = resolved.site;
    let catalogues = site.catalogues.iter().map(|catalogue| catalogue.catalogue.id());
    let releases = catalogues.flat_map(|catalogue| site.releases.of(catalogue));
    let releases: Vec<&Release> = releases.collect();
    let made: Vec<_> = releases.par_iter().map(|release| files_of(site, release)).collect();
    let (mut lists, mut files, mut problems) = (Lists::default(), Vec::new(), Vec::new());
    for (release, made) in releases.into_iter().zip(made) {
        for (language, file) in site.languages.iter().zip(made) {
            match file {
                Ok(file) => {
                    let at = ReleasedAt { version: release.version, url: site.settings.base_url.link(&file.path) };
                    let key = (release.catalogue.id().clone(), language.locale.clone());
                    lists.0.entry(key).or_default().push(at);
                    files.push(file);
                }
                Err(found) => problems.extend(found),
            }
        }
    }
    if problems.is_empty() { Ok((lists, files)) } else { Err(problems) }
}

/// Returns the files of a release, one a language.
fn files_of(site: &Site, release: &Release) -> Vec<Result<OutputFile, Vec<Diagnostic>>> {
    // What a plan promised is said as it was then, whatever is in force.
    let Some(then) = in_force::by_release(site, release) else { return Vec::new() };
    let languages = site.languages.iter().zip(&then.languages);
    let file = |(language, of_then)| file(site, release, language, plan_words(&then, 0, of_then)?);
    languages.map(file).collect()
}

fn file(
    site: &Site,
    release: &Release,
    language: &Language,
    words: Vec<PlanWords>,
) -> Result<OutputFile, Vec<Diagnostic>> {
    let id = release.catalogue.id();
    let own = format!("{id}-");
    let mut list = ReleasedList { words, ..list(release, language) };
    // What is said of a link's list comes with it: few visitors ever need it.
    list.messages = list.messages.with(&language.messages.subset(|id| id.starts_with("versions-")), |_| true);
    let page = CalculatorData {
        scope: Scope::Catalogue(id.clone()),
        locale: language.locale.clone(),
        messages: language
            .messages
            .subset(|id| is_calculator_message(id) && (!is_of_some_catalogue(id) || id.starts_with(&own))),
        price_lists: Vec::new(),
        links: BTreeMap::new(),
        releases: Vec::new(),
        words: Vec::new(),
    };
    list.html = prerender_body(&page.by(list.clone())).map_err(|error| {
        let files = language.message_files.first();
        let place = files.unwrap_or(&site.settings.source).whole();
        let message = format!("there is no calculator by the price list `{}` of `{id}`: {error}", release.version);
        vec![Diagnostic::error("calculator-failed", message, place)]
    })?;
    let json = serde_json::to_vec(&list).expect("texts, numbers and lists are JSON");
    let name = format!("{id}-{}-{}.json", release.version, language.locale);
    Ok(OutputFile { path: fingerprinted(&name, &json), bytes: Arc::from(json), kind: OutputKind::Asset })
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
        words: Vec::new(),
        html: String::new(),
    }
}
