//! What was read of a site, kept for the next time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use super::language::Earlier;
use super::{Loaded, accepted, gather, language, listed_catalogue, releases, settings, shared, unlisted};
use super::{SETTINGS, plan_path};
use crate::diagnostic;
use crate::facts::Facts;
use crate::release::FOLDER;
use crate::site::{ACCEPTED, Accepted, Language, Releases, Settings, Site, SiteCatalogue};
use crate::world::World;

/// What was read of the files of one site. What is still known of a file that is the same is not read again, and is the same in memory: whoever worked on it before can tell by that.
#[derive(Debug, Default)]
pub struct Memory {
    settings: Option<Loaded<Arc<Settings>>>,
    catalogues: BTreeMap<CatalogueId, Loaded<Arc<SiteCatalogue>>>,
    releases: Option<Loaded<Arc<Releases>>>,
    /// Each language without its pages, by its tag.
    messages: BTreeMap<String, Loaded<Arc<Language>>>,
    /// Each language with them.
    languages: BTreeMap<String, WithPages>,
    accepted: Option<Loaded<Arc<Accepted>>>,
}

/// A language with its pages.
#[derive(Debug)]
struct WithPages {
    language: Loaded<Arc<Language>>,
    /// Its files that are new, gone or different since.
    changed: BTreeSet<String>,
}

impl Memory {
    /// Forgets what was read from files that are new, gone or different since. Whatever stands above them, a folder that cannot be listed for one, counts as different with them.
    pub fn forget(&mut self, changed: &BTreeSet<String>) {
        let is_among = |source: &str| changed.iter().any(|path| is_within(path, source) || is_within(source, path));
        if is_among(SETTINGS) {
            *self = Self::default();
            return;
        }
        self.catalogues.retain(|id, _| !is_among(&plan_path(id)));
        if is_among(FOLDER) {
            self.releases = None;
        }
        if is_among(ACCEPTED) {
            self.accepted = None;
        }
        self.messages.retain(|locale, _| !is_among(&format!("i18n/{locale}")));
        let (messages, languages) = (&self.messages, &mut self.languages);
        languages.retain(|locale, known| {
            let folder = format!("content/{locale}");
            known.changed.extend(changed.iter().filter(|path| is_within(path, &folder)).cloned());
            // Of a folder, or of what it lies in, nobody knows what it holds.
            let is_whole = |path: &String| is_within(&folder, path);
            messages.contains_key(locale) && !changed.iter().any(is_whole)
        });
    }

    /// Returns the site of a world. What is not known of it is read, each file once, whatever is wrong with the others. `adjust` changes the settings when they are read, always in the same way.
    pub fn site(&mut self, world: &dyn World, adjust: impl Fn(&mut Settings)) -> Loaded<Site> {
        let Loaded { value: settings, mut problems } = self.settings(world, adjust);
        let Some(settings) = settings else {
            return Loaded { value: None, problems };
        };
        let read_lists =
            || rayon::join(|| self.read_catalogues(world, &settings), || self.read_releases(world, &settings));
        let ((catalogues, releases), (languages, unlisted)) = rayon::join(read_lists, || {
            rayon::join(|| self.read_languages(world, &settings), || unlisted::check(world, &settings))
        });
        self.catalogues =
            settings.catalogues.iter().map(|(id, _)| id.clone()).zip(catalogues.iter().cloned()).collect();
        self.releases = Some(releases.clone());
        let tags = || settings.languages.iter().map(ToString::to_string);
        self.messages = tags().zip(languages.iter().map(|[messages, _]| messages.clone())).collect();
        let languages: Vec<_> = languages.into_iter().map(|[_, language]| language).collect();
        let with_pages = |language: &Loaded<_>| WithPages { language: language.clone(), changed: BTreeSet::new() };
        self.languages = tags().zip(languages.iter().map(with_pages)).collect();

        let catalogues = gather(catalogues, &mut problems);
        let languages = gather(languages, &mut problems);
        let releases = gather(vec![releases], &mut problems).pop().unwrap_or_default();
        problems.extend(unlisted);
        let complete = catalogues.len() == settings.catalogues.len() && languages.len() == settings.languages.len();
        diagnostic::sort(&mut problems);
        if !complete {
            return Loaded { value: None, problems };
        }
        let accepted = self.accepted.get_or_insert_with(|| shared(accepted::load(world))).clone();
        problems.extend(accepted.problems);
        let accepted = accepted.value.unwrap_or_default();
        let facts = Facts::of(&catalogues, &settings.contact);
        let withdrawn = catalogues.iter().flat_map(|catalogue| releases.withdrawn(catalogue)).collect();
        let catalogues = catalogues.into();
        let site = Site { settings, catalogues, languages, releases, facts, announced: None, accepted, withdrawn };
        Loaded { value: Some(site), problems }
    }

    fn settings(&mut self, world: &dyn World, adjust: impl Fn(&mut Settings)) -> Loaded<Arc<Settings>> {
        let read = || {
            let Loaded { mut value, problems } = settings(world);
            value.iter_mut().for_each(adjust);
            shared(Loaded { value, problems })
        };
        self.settings.get_or_insert_with(read).clone()
    }

    fn read_catalogues(&self, world: &dyn World, settings: &Settings) -> Vec<Loaded<Arc<SiteCatalogue>>> {
        let read = |listed: &(CatalogueId, _)| match self.catalogues.get(&listed.0) {
            Some(known) => known.clone(),
            None => shared(listed_catalogue(world, settings, listed)),
        };
        settings.catalogues.par_iter().map(read).collect()
    }

    fn read_releases(&self, world: &dyn World, settings: &Settings) -> Loaded<Arc<Releases>> {
        let ids = || settings.catalogues.iter().map(|(id, _)| id).collect::<Vec<_>>();
        self.releases.clone().unwrap_or_else(|| shared(releases::load(world, &ids())))
    }

    /// Returns each language without and with its pages.
    fn read_languages(&self, world: &dyn World, settings: &Settings) -> Vec<[Loaded<Arc<Language>>; 2]> {
        let read = |locale: &Locale| {
            let (messages, known) = (self.messages.get(locale.as_str()), self.languages.get(locale.as_str()));
            let messages = messages.cloned().unwrap_or_else(|| shared(language::load_messages(world, locale)));
            let language = match known {
                Some(known) if known.changed.is_empty() => known.language.clone(),
                _ => {
                    let earlier = known.map(|known| Earlier::of(&known.language, &known.changed)).unwrap_or_default();
                    shared(language::with_pages(world, &messages, &earlier))
                }
            };
            [messages, language]
        };
        settings.languages.par_iter().map(read).collect()
    }
}

/// Returns whether a path is that of a file or folder, or lies in it.
fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_lies_in_its_folder_and_in_no_other_that_begins_alike() {
        assert!(is_within("i18n/sl/site.ftl", "i18n/sl") && is_within("i18n/sl", "i18n/sl"));
        assert!(!is_within("i18n/sl-x/site.ftl", "i18n/sl") && !is_within("i18n", "i18n/sl"));
    }
}
