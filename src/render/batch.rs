//! Pages that are made together, and kept together where they need not be made again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
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
    /// What calculators fetch: the messages that they share, and released price lists, in all languages.
    Fetched,
    /// A catalogue in a language: its page, those of its plans and of its changes.
    Offer(Locale, CatalogueId),
    /// A page that is text alone.
    Text(Locale, PageId),
    /// The first page of a language and its feed, which tell of all catalogues.
    Home(Locale),
    /// The first page of the site, and that for addresses that lead nowhere.
    Front,
    /// A file of the sitemap, by its place among them.
    Sitemap(usize),
    /// What speaks of all pages, for search engines and hosts.
    Index,
}

/// What came of a batch beside its files. Of a batch that is published and clean, all but its basis and what is wrong can be written down.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Beside {
    /// The catalogues that the files were made from. Nothing else that they were made from may differ from catalogue to catalogue.
    #[serde(skip)]
    pub(super) basis: Basis,
    /// What the first page shows of the catalogue.
    pub(super) card: Option<Arc<Card>>,
    /// What the first page, if it is among the files, shows of each catalogue.
    #[serde(skip)]
    pub(super) cards: Vec<Arc<Card>>,
    /// The releases of the catalogue, for the feed.
    pub(super) feed: Vec<FeedEntry>,
    pub(super) told: Arc<Told>,
}

/// What the first page of a language shows of a catalogue. It is made with the pages of the catalogue, and looked at with them, so that neither need be done for all catalogues when one is another.
#[derive(Debug, Serialize, Deserialize)]
pub struct Card {
    /// The path of the first page.
    pub page: String,
    /// The card in HTML, as the first page has it.
    pub html: String,
    /// Whether it was looked at and nothing in it concerns the rest of its page.
    is_right: AtomicBool,
}

impl Card {
    pub(super) fn new(page: String, html: String) -> Self {
        Self { page, html, is_right: AtomicBool::new(false) }
    }

    /// Remembers whether it was found right by itself: nothing is wrong in it nor depends on what is not made yet, and it has no ids, which must be unlike those of its page.
    pub fn find(&self, is_right: bool) {
        self.is_right.store(is_right, Ordering::Relaxed);
    }

    /// Returns whether it need not be looked at within its page.
    pub fn is_right(&self) -> bool {
        self.is_right.load(Ordering::Relaxed)
    }
}

impl Beside {
    /// Returns the catalogues that the files were made from; none where it was written down, for they stand elsewhere.
    pub fn basis(&self) -> &Basis {
        &self.basis
    }
}

impl Batch {
    /// Returns a batch whose files are published already.
    pub fn published(id: BatchId, beside: Arc<Beside>) -> Self {
        Self { id, files: Vec::new(), beside }
    }

    /// Returns what came of it beside its files, if there is nothing to tell of it when all are made.
    pub fn beside_if_clean(&self) -> Option<&Arc<Beside>> {
        self.beside.told.is_clean().then_some(&self.beside)
    }

    /// Returns what the first page shows of the catalogue that the batch is of.
    pub fn card(&self) -> Option<&Card> {
        self.beside.card.as_deref()
    }

    /// Returns what the first page among its files shows of each catalogue.
    pub fn cards(&self) -> &[Arc<Card>] {
        &self.beside.cards
    }
}

/// What is told of batches that are clean, each kind once: of nearly all it is the same.
#[derive(Debug, Default)]
pub(super) struct Alike(Mutex<Vec<Arc<Told>>>);

/// How many kinds are known at most: each further one is looked for among all of them.
const MOST_ALIKE: usize = 64;

impl Alike {
    /// Returns what is the same as `told`; that of another batch, where it is known.
    pub(super) fn share(&self, told: Arc<Told>) -> Arc<Told> {
        if !told.is_clean() {
            return told;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(same) = known.iter().find(|known| **known == told) {
            return Arc::clone(same);
        }
        if known.len() < MOST_ALIKE {
            known.push(Arc::clone(&told));
        }
        told
    }
}

/// What is to be told of a batch when all are made.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Told {
    /// What the templates were given.
    pub(super) observed: Observed,
    /// What is wrong beside that.
    #[serde(skip)]
    pub(super) problems: Vec<Diagnostic>,
}

impl Told {
    /// Returns whether anything kept a file from being made as it should be.
    pub(super) fn is_spoilt(&self) -> bool {
        !self.problems.is_empty() || self.observed.has_failures()
    }

    /// Returns whether there is nothing to tell.
    pub(super) fn is_clean(&self) -> bool {
        !self.is_spoilt() && self.observed.has_nothing_to_tell()
    }
}
