//! Released price lists as files that the calculator loads when a link asks for one.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;
use tarif_calculator::{CalculatorData, ReleasedAt, ReleasedList, Scope, is_calculator_message, prerender_body};
use tarif_l10n::Locale;
use tarif_pricing::{CatalogueId, Version};

use crate::assets::fingerprinted;
use crate::diagnostic::Diagnostic;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{Resolved, ResolvedLanguage};
use crate::site::{Language, Release, Releases, Settings, Site};

/// Where the released price lists of each catalogue are, in each language, as they follow one another.
#[derive(Debug, Default)]
pub(super) struct Lists(HashMap<(CatalogueId, Locale), Vec<ReleasedAt>>);

impl Lists {
    /// Returns where the lists of a catalogue are in a language.
    pub(super) fn of(&self, catalogue: &CatalogueId, locale: &Locale) -> Vec<ReleasedAt> {
        self.0.get(&(catalogue.clone(), locale.clone())).cloned().unwrap_or_default()
    }
}

/// The files of released price lists, one a list and language, each with what it was made from.
#[derive(Clone, Debug, Default)]
pub(super) struct ListFiles {
    settings: Option<Arc<Settings>>,
    releases: Arc<Releases>,
    files: HashMap<Key, (Arc<Language>, OutputFile)>,
}

impl ListFiles {
    /// Makes the files of all released price lists of a site, but for those that are known and would be the same. With it come the lists by which no calculator can be made.
    pub(super) fn of(resolved: &Resolved<'_>, known: &Self) -> (Self, Vec<Diagnostic>) {
        let site = resolved.site;
        let is_same = known.settings.as_ref().is_some_and(|settings| Arc::ptr_eq(settings, &site.settings));
        let is_same = is_same && Arc::ptr_eq(&known.releases, &site.releases);
        let known = |release: &Release, language: &Arc<Language>| {
            let (made_from, file) = known.files.get(&key(release, language)).filter(|_| is_same)?;
            // Of a language they have its messages and none of its pages.
            made_from.has_same_messages(language).then(|| file.clone())
        };
        let in_language = |release: &Release, language: &Arc<Language>, resolved: &ResolvedLanguage<'_>| {
            let file = known(release, language).map_or_else(|| file(site, release, resolved), Ok);
            (key(release, language), Arc::clone(language), file)
        };
        let in_all = |release: &&Release| {
            let languages = site.languages.iter().zip(&resolved.languages);
            languages.map(|(language, resolved)| in_language(release, language, resolved)).collect::<Vec<_>>()
        };
        let releases: Vec<&Release> = released(site).collect();
        let made = releases.par_iter().flat_map_iter(in_all);
        let (mut files, mut problems) = (HashMap::new(), Vec::new());
        for (key, language, file) in made.collect::<Vec<_>>() {
            match file {
                Ok(file) => {
                    files.insert(key, (language, file));
                }
                Err(found) => problems.extend(found),
            }
        }
        let (settings, releases) = (Some(Arc::clone(&site.settings)), Arc::clone(&site.releases));
        (Self { settings, releases, files }, problems)
    }

    /// Returns where the files are, and the files.
    pub(super) fn published(&self, site: &Site) -> (Lists, Vec<OutputFile>) {
        let (mut lists, mut files) = (Lists::default(), Vec::new());
        for release in released(site) {
            for language in &site.languages {
                let Some((_, file)) = self.files.get(&key(release, language)) else { continue };
                let at = ReleasedAt { version: release.version, url: site.settings.base_url.link(&file.path) };
                let of = (release.catalogue.id().clone(), language.locale.clone());
                lists.0.entry(of).or_default().push(at);
                files.push(file.clone());
            }
        }
        (lists, files)
    }
}

type Key = (CatalogueId, Version, Locale);

fn key(release: &Release, language: &Language) -> Key {
    (release.catalogue.id().clone(), release.version, language.locale.clone())
}

fn released(site: &Site) -> impl Iterator<Item = &Release> {
    site.catalogues.iter().flat_map(|catalogue| site.releases.of(catalogue.catalogue.id()))
}

fn file(site: &Site, release: &Release, resolved: &ResolvedLanguage<'_>) -> Result<OutputFile, Vec<Diagnostic>> {
    let (id, language) = (release.catalogue.id(), resolved.language);
    // What a plan promised is said as it was then, whatever is in force.
    let mut list = ReleasedList { words: resolved.plan_words_then(release)?, ..list(release, language) };
    // What is said of a link's list comes with it: few visitors ever need it.
    let of_versions = language.messages.subset_of(language.messages.ids_with_prefix("versions-"));
    list.messages = list.messages.with(&of_versions, |_| true);
    let page = CalculatorData {
        scope: Scope::Catalogue(id.clone()),
        locale: language.locale.clone(),
        messages: resolved.calculator_messages(id),
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
    Ok(OutputFile { path: fingerprinted(&name, &json), bytes: json.into_boxed_slice().into(), kind: OutputKind::Asset })
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
        messages: words.subset(is_needed).bound_as(&language.messages),
        words: Vec::new(),
        html: String::new(),
    }
}
