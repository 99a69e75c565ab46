//! The copy of a site in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tarif_l10n::compile::Entry;
use tarif_l10n::{Locale, Messages};

use super::{Page, PageId};
use crate::diagnostic::{Source, Span};
use crate::grow::is_mark;

/// Messages and pages in one language. What is not replaced by the words of a price list is shared with every copy.
#[derive(Clone, Debug)]
pub struct Language {
    /// The language.
    pub locale: Locale,
    /// Its messages, compiled.
    pub messages: Arc<Messages>,
    /// Where each message and attribute stands, and which variables it uses.
    pub entries: Arc<BTreeMap<String, Entry>>,
    /// The message files, in the order in which [`Entry::file`] counts them.
    pub message_files: Arc<[Arc<Source>]>,
    /// Its pages. One whose file is the same is the same in memory, whatever else was edited.
    pub pages: Arc<BTreeMap<PageId, Arc<Page>>>,
    /// The pages whose files are there and could not be read.
    pub unread_pages: Arc<BTreeSet<PageId>>,
}

impl Language {
    /// Returns whether it is the same as another, by the places of its parts in memory; messages by themselves, for the words of a price list are put among them anew each time.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pages, &other.pages)
            && Arc::ptr_eq(&self.unread_pages, &other.unread_pages)
            && self.has_same_messages(other)
    }

    /// Returns whether its messages are the same as another's, with the places where they stand.
    pub(crate) fn has_same_messages(&self, other: &Self) -> bool {
        self.locale == other.locale
            && Arc::ptr_eq(&self.entries, &other.entries)
            && Arc::ptr_eq(&self.message_files, &other.message_files)
            && self.messages == other.messages
    }

    /// Returns the ids of the pages that are not the very same as another's.
    pub(crate) fn differing_pages<'l>(&'l self, other: &'l Self) -> BTreeSet<&'l PageId> {
        if Arc::ptr_eq(&self.pages, &other.pages) {
            return BTreeSet::new();
        }
        let differs = |id: &&PageId| match (self.pages.get(*id), other.pages.get(*id)) {
            (Some(one), Some(other)) => !Arc::ptr_eq(one, other),
            _ => true,
        };
        self.pages.keys().chain(other.pages.keys()).filter(differs).collect()
    }

    /// Returns where a message or attribute stands, if there is one.
    pub fn span(&self, id: &str) -> Option<Span> {
        self.entries.get(id).map(|entry| self.span_of(entry))
    }

    /// Returns where one of its entries stands.
    pub fn span_of(&self, entry: &Entry) -> Span {
        self.message_files[entry.file].span(entry.range.clone())
    }

    /// Returns whether a message is marked as not translated: its words are not the language's yet.
    pub fn is_unfinished(&self, id: &str) -> bool {
        let Some(entry) = self.entries.get(id.split('.').next().unwrap_or(id)) else { return false };
        let before = &self.message_files[entry.file].text[..entry.range.start];
        before.lines().next_back().is_some_and(is_mark)
    }

    /// Returns the text of a message or attribute as it stands in its file, without its id and without spaces around it.
    pub fn source(&self, id: &str) -> Option<&str> {
        let entry = self.entries.get(id)?;
        let text = self.message_files.get(entry.file)?.text.get(entry.range.end..)?;
        let starts_another = |line: &str| {
            let is_attribute = line.trim_start().starts_with('.') && line.contains('=');
            is_attribute || line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'))
        };
        let lines = text.split_inclusive('\n').enumerate();
        let length =
            lines.take_while(|(number, line)| *number == 0 || !starts_another(line)).map(|(_, line)| line.len()).sum();
        Some(text.get(..length)?.trim_start_matches(' ').strip_prefix('=')?.trim_matches([' ', '\n']))
    }

    /// Returns the words of a message or attribute, without its placeables.
    pub fn words(&self, id: &str) -> String {
        let Some(entry) = self.entries.get(id) else { return String::new() };
        let Some(file) = self.message_files.get(entry.file) else { return String::new() };
        let words: Vec<&str> = entry.words.iter().filter_map(|words| file.text.get(words.clone())).collect();
        words.join(" ")
    }

    /// Returns whether a message or attribute is missing. One that stands in a file and could not be read is wrong in another way.
    pub fn lacks(&self, id: &str) -> bool {
        let name = id.split('.').next().unwrap_or(id);
        let defines = |line: &str| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        };
        let is_unread = || self.message_files.iter().any(|file| file.text.lines().any(defines));
        let is_known = self.entries.contains_key(id);
        // A message that was read lacks its attributes for certain.
        let was_read = || id != name && self.entries.contains_key(name);
        !is_known && (was_read() || !is_unread())
    }

    /// Returns the page with an id.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.get(id).map(AsRef::as_ref)
    }
}

/// Returns the id of the message that names a language: `language-pt-br` for `pt-BR`.
pub(crate) fn name_message(tag: &str) -> String {
    format!("language-{}", tag.to_ascii_lowercase())
}
