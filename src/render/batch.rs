//! Pages that are made together, and kept together where they need not be made again.

use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use super::feed::FeedEntry;
use super::template::Observed;
use crate::diagnostic::Diagnostic;
use crate::output::OutputFile;
use crate::site::{Basis, PageId};

/// Files that are made together.
#[derive(Debug)]
pub struct Batch {
    /// Which they are.
    pub id: BatchId,
    /// The files.
    pub files: Vec<OutputFile>,
    pub(super) beside: Arc<Beside>,
}

/// What a batch is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BatchId {
    /// Scripts, styles, icons.
    Assets,
    /// A released price list as the calculator loads it, in all languages.
    Lists,
    /// A catalogue in a language: its page, those of its plans and of its changes.
    Offer(Locale, CatalogueId),
    /// A page that is text alone.
    Text(Locale, PageId),
    /// The first page of a language and its feed, which tell of all catalogues.
    Home(Locale),
    /// The first page of the site, and that for addresses that lead nowhere.
    Front,
    /// What names all pages, for search engines.
    Index,
}

/// What came of a batch beside its files.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// The catalogues that the files were made from. Nothing else that they were made from may differ from catalogue to catalogue.
    pub(super) basis: Basis,
    /// What the first page shows of the catalogue, as HTML.
    pub(super) card: Option<String>,
    /// The releases of the catalogue, for the feed.
    pub(super) feed: Vec<FeedEntry>,
    pub(super) told: Arc<Told>,
}

/// What is to be told of a batch when all are made.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// What the templates were given.
    pub(super) observed: Observed,
    /// What is wrong beside that.
    pub(super) problems: Vec<Diagnostic>,
}

impl Told {
    /// Returns whether anything kept a file from being made as it should be.
    pub(super) fn is_spoilt(&self) -> bool {
        !self.problems.is_empty() || self.observed.has_failures()
    }
}
