//! The files of a site become a [`Site`], with the place of everything in them.

mod accepted;
mod fluent;
mod front_matter;
pub(crate) mod keys;
mod language;
mod memory;
mod page;
mod plan_file;
mod prose;
mod releases;
mod samples;
mod settings;
pub(crate) mod source;
mod toml_file;
mod unlisted;

use std::ops::Range;
use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use crate::diagnostic::{Diagnostic, Rule, Source};
use crate::site::{Language, Releases, Settings, Site, SiteCatalogue};
use crate::world::World;

pub use memory::Memory;

/// The path of a site's settings. Where it is missing there is no site.
pub const SETTINGS: &str = "site.toml";

/// Returns what can be wrong with single files.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    let lists = [
        source::RULES,
        unlisted::RULES,
        toml_file::RULES,
        settings::RULES,
        front_matter::RULES,
        page::RULES,
        language::RULES,
        prose::RULES,
        releases::RULES,
        fluent::RULES,
    ];
    lists.into_iter().flatten().chain(plan_file::rules())
}

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
    Memory::default().site(world, |_| ())
}

/// Returns the settings of a site.
pub fn settings(world: &dyn World) -> Loaded<Settings> {
    from_file(world, SETTINGS, settings::load)
}

/// Returns one catalogue, read from `plans/<id>.toml`.
pub fn catalogue(world: &dyn World, id: &CatalogueId) -> Loaded<SiteCatalogue> {
    from_file(world, &plan_path(id), |source| plan_file::load(id, source))
}

/// Returns what was released of one catalogue.
pub fn releases(world: &dyn World, id: &CatalogueId) -> Loaded<Releases> {
    releases::load(world, &[id])
}

/// Returns the copy in one language: all messages in `i18n/<language>/` and all pages in `content/<language>/`.
pub fn language(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    language::load(world, locale)
}

/// Returns the messages of one language without its pages.
pub fn messages(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    language::load_messages(world, locale)
}

/// Returns the path of a catalogue's plan file.
pub(crate) fn plan_path(id: &CatalogueId) -> String {
    format!("plans/{id}.toml")
}

/// Reads a catalogue; where its file is missing, the problem is where the catalogue is listed.
fn listed_catalogue(
    world: &dyn World,
    settings: &Settings,
    (id, listed): &(CatalogueId, Range<usize>),
) -> Loaded<SiteCatalogue> {
    let mut loaded = catalogue(world, id);
    for problem in &mut loaded.problems {
        if problem.code == source::MISSING_FILE {
            problem.primary.span = settings.source.span(listed.clone());
        }
    }
    loaded
}

/// Reads one file and what is in it.
fn from_file<T>(world: &dyn World, path: &str, load: impl FnOnce(&Arc<Source>) -> Loaded<T>) -> Loaded<T> {
    let mut problems = Vec::new();
    let Some(source) = source::read(world, path, &mut problems) else {
        return Loaded { value: None, problems };
    };
    let loaded = load(&source);
    problems.extend(loaded.problems);
    Loaded { value: loaded.value, problems }
}

fn shared<T>(loaded: Loaded<T>) -> Loaded<Arc<T>> {
    Loaded { value: loaded.value.map(Arc::new), problems: loaded.problems }
}

/// Takes the problems out of what was read, in order.
fn gather<T>(loaded: Vec<Loaded<T>>, problems: &mut Vec<Diagnostic>) -> Vec<T> {
    let values = loaded.into_iter().filter_map(|loaded| {
        problems.extend(loaded.problems);
        loaded.value
    });
    values.collect()
}
