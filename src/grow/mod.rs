//! Adds a catalogue, a plan, a page or a language to a site, in all of its languages.
//!
//! What is added is whole but for its words: they are marked as untranslated, and the rule `unfinished-copy` lists them until they are written. Nothing is written over, and either all of it is written or nothing.

mod catalogue;
mod edits;
mod language;
mod list;
mod marker;
mod page;
mod written;

use std::path::Path;

use tarif_l10n::Locale;
use tarif_pricing::{CatalogueId, PlanId};

pub(crate) use edits::Edits;
pub(crate) use language::edits as language_edits;
pub(crate) use marker::{MARK, is_mark};
pub(crate) use written::Written;

use crate::diagnostic::{Diagnostic, nearest};
use crate::load;
use crate::site::{PageId, Settings};
use crate::world::{DiskWorld, World};

/// What is added to a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addition {
    /// A catalogue with one plan, whose amounts are on request.
    Catalogue(CatalogueId),
    /// A plan of a catalogue, its fee on request.
    Plan(CatalogueId, PlanId),
    /// A page of prose.
    Page(PageId),
    /// A language, its words those of another one.
    Language {
        /// The language.
        locale: Locale,
        /// The one that is copied; the default language of the site if none is named.
        from: Option<Locale>,
    },
}

/// What an addition wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grown {
    /// The files that are new, sorted.
    pub new: Vec<String>,
    /// The files that were added to, sorted.
    pub changed: Vec<String>,
}

/// Why nothing was added.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GrowError {
    /// What the addition is made to fit cannot be read.
    #[error("the site has problems where something is to be added")]
    Problems(Vec<Diagnostic>),
    /// Something of this name is there.
    #[error("{what} is there already: `{path}`")]
    Exists {
        /// What it is, with its name.
        what: String,
        /// The file.
        path: String,
    },
    /// A name that the site does not have.
    #[error("`{found}` is not a {what} of this site; expected one of `{}`", .known.join("`, `"))]
    Unknown {
        /// What should have been named: `catalogue`, `language`.
        what: &'static str,
        /// The name as given.
        found: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A page in the folder of a catalogue.
    #[error("the pages in `{catalogue}/` are those of its plans; `tarif new plan {page}` adds a plan")]
    PageOfCatalogue {
        /// The catalogue.
        catalogue: String,
        /// The page.
        page: String,
    },
    /// A list in the settings that is not written as one.
    #[error("`{key}` in `{}` is not a list that something can be added to", load::SETTINGS)]
    NoList {
        /// The key of the list.
        key: &'static str,
    },
    /// The disk refused, and what had been written was taken back.
    #[error("cannot write `{path}`: {source}")]
    Io {
        /// The file or folder.
        path: std::path::PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl GrowError {
    /// Returns the name that was most likely meant in place of an unknown one.
    pub fn meant(&self) -> Option<&str> {
        match self {
            Self::Unknown { found, known, .. } => nearest(found, known.iter().map(String::as_str)),
            _ => None,
        }
    }
}

/// Adds something to the site in the folder `root`, and returns what was written.
///
/// # Errors
/// [`GrowError`]; then nothing is different on disk.
pub fn grow(root: &Path, addition: &Addition) -> Result<Grown, GrowError> {
    edits(&DiskWorld::new(root.to_owned()), addition)?.apply(root)
}

fn edits(world: &dyn World, addition: &Addition) -> Result<Edits, GrowError> {
    let settings = settings(world)?;
    match addition {
        Addition::Catalogue(id) => catalogue::new_catalogue(world, &settings, id),
        Addition::Plan(catalogue, plan) => catalogue::new_plan(world, &settings, catalogue, plan),
        Addition::Page(id) => page::new_page(world, &settings, id),
        Addition::Language { locale, from } => {
            let from = from.as_ref().unwrap_or(&settings.default_language);
            language::new_language(world, &settings, locale, from)
        }
    }
}

fn settings(world: &dyn World) -> Result<Settings, GrowError> {
    let loaded = load::settings(world);
    match loaded.value {
        Some(settings) if loaded.problems.is_empty() => Ok(settings),
        _ => Err(GrowError::Problems(loaded.problems)),
    }
}

#[cfg(test)]
mod tests;
