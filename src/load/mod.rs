//! The files of a site become a [`Site`], with the place of everything in them.

mod fluent;
mod front_matter;
mod language;
mod page;
mod plan_file;
mod prose;
mod settings;
mod source;
mod toml_file;

use rayon::prelude::*;
use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use crate::diagnostic::{self, Diagnostic};
use crate::facts::Facts;
use crate::site::{Language, Settings, Site, SiteCatalogue};
use crate::world::World;

/// The path of a site's settings. Where it is missing there is no site.
pub const SETTINGS: &str = "site.toml";

/// What came of reading something, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// What was read, as far as it could be; nothing if too much is wrong.
    pub value: Option<T>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
}

/// Returns the site of a world. All its files are read, each once, whatever is wrong with the others.
pub fn site(world: &dyn World) -> Loaded<Site> {
    let Loaded { value: settings, mut problems } = settings(world);
    let Some((settings, catalogue_ids)) = settings else {
        return Loaded { value: None, problems };
    };
    let (catalogues, languages) = rayon::join(
        || catalogue_ids.par_iter().map(|id| catalogue(world, id)).collect::<Vec<_>>(),
        || settings.languages.par_iter().map(|locale| language(world, locale)).collect::<Vec<_>>(),
    );
    let catalogues = gather(catalogues, &mut problems);
    let languages = gather(languages, &mut problems);
    let complete = catalogues.len() == catalogue_ids.len() && languages.len() == settings.languages.len();
    diagnostic::sort(&mut problems);
    if !complete {
        return Loaded { value: None, problems };
    }
    let facts = Facts::of(&catalogues, &settings.contact);
    Loaded { value: Some(Site { settings, catalogues, languages, facts }), problems }
}

/// Returns the settings of a site, with the ids of its catalogues in their order.
pub fn settings(world: &dyn World) -> Loaded<(Settings, Vec<CatalogueId>)> {
    match source::read(world, SETTINGS) {
        Ok(source) => settings::load(&source),
        Err(problem) => Loaded { value: None, problems: vec![problem] },
    }
}

/// Returns one catalogue, read from `plans/<id>.toml`.
pub fn catalogue(world: &dyn World, id: &CatalogueId) -> Loaded<SiteCatalogue> {
    match source::read(world, &format!("plans/{id}.toml")) {
        Ok(source) => plan_file::load(id, &source),
        Err(problem) => Loaded { value: None, problems: vec![problem] },
    }
}

/// Returns the copy in one language: all messages in `i18n/<language>/` and all pages in `content/<language>/`.
pub fn language(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    language::load(world, locale)
}

/// Returns the messages of one language without its pages.
pub fn messages(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    language::load_messages(world, locale)
}

/// Takes the problems out of what was read, in order.
fn gather<T>(loaded: Vec<Loaded<T>>, problems: &mut Vec<Diagnostic>) -> Vec<T> {
    let values = loaded.into_iter().filter_map(|loaded| {
        problems.extend(loaded.problems);
        loaded.value
    });
    values.collect()
}
