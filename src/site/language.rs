//! The copy of a site in one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use tarif_l10n::compile::Entry;
use tarif_l10n::{Locale, Messages};

use super::{Page, PageId};
use crate::diagnostic::{Source, Span};

/// Messages and pages in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// The language.
    pub locale: Locale,
    /// Its messages, compiled.
    pub messages: Messages,
    /// Where each message and attribute stands, and which variables it uses.
    pub entries: BTreeMap<String, Entry>,
    /// The message files, in the order in which [`Entry::file`] counts them.
    pub message_files: Vec<Arc<Source>>,
    /// Its pages.
    pub pages: BTreeMap<PageId, Page>,
}

impl Language {
    /// Returns where a message or attribute stands, if there is one.
    pub fn span(&self, id: &str) -> Option<Span> {
        let entry = self.entries.get(id)?;
        Some(self.message_files.get(entry.file)?.span(entry.range.clone()))
    }

    /// Returns the page with an id.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.get(id)
    }
}
