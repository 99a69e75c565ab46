//! The messages that all calculators of a language have in common, in a file of their own: a page then has its catalogue's alone, and a visitor fetches the rest once.

use std::sync::Arc;

use rayon::prelude::*;
use tarif_calculator::{SharedMessages, shared_messages};
use tarif_l10n::{Locale, Messages};

use crate::assets::fingerprinted;
use crate::output::{OutputFile, OutputKind};
use crate::site::{Language, Settings, Site};

/// The files of shared messages, one a language, each with what it was made from; none for a site that has nothing to calculate.
#[derive(Clone, Debug, Default)]
pub(super) struct MessageFiles {
    settings: Option<Arc<Settings>>,
    files: Vec<(Arc<Language>, Arc<MessageFile>)>,
}

/// The shared messages of a language.
#[derive(Debug)]
struct MessageFile {
    messages: Messages,
    /// Where pages find the file.
    link: String,
    file: OutputFile,
}

impl MessageFiles {
    /// Makes the files of a site, but for those that are known and would be the same.
    pub(super) fn of(site: &Site, known: &Self) -> Self {
        if site.catalogues.is_empty() {
            return Self::default();
        }
        let is_same = known.settings.as_ref().is_some_and(|settings| Arc::ptr_eq(settings, &site.settings));
        let known = |language: &Language| {
            let mut known = known.files.iter().filter(|_| is_same);
            known.find_map(|(from, file)| from.has_same_messages(language).then(|| Arc::clone(file)))
        };
        let of_language = |language: &Arc<Language>| {
            let file = known(language).unwrap_or_else(|| Arc::new(MessageFile::of(site, language)));
            (Arc::clone(language), file)
        };
        Self { settings: Some(Arc::clone(&site.settings)), files: site.languages.par_iter().map(of_language).collect() }
    }

    /// Returns the messages of a language, and where they are.
    pub(super) fn in_language(&self, locale: &Locale) -> Option<SharedMessages<'_>> {
        let mut files = self.files.iter().map(|(_, file)| file);
        let MessageFile { messages, link, .. } = &**files.find(|file| file.messages.locale() == locale)?;
        Some(SharedMessages { messages, url: link })
    }

    /// Returns the files.
    pub(super) fn published(&self) -> impl Iterator<Item = OutputFile> {
        self.files.iter().map(|(_, file)| file.file.clone())
    }
}

impl MessageFile {
    fn of(site: &Site, language: &Language) -> Self {
        let messages = shared_messages(&language.messages);
        let json = serde_json::to_vec(&messages).expect("texts, numbers and lists are JSON");
        let path = fingerprinted(&format!("calculator-{}.json", language.locale), &json);
        let link = site.settings.base_url.link(&path);
        Self {
            messages,
            link,
            file: OutputFile { path, bytes: json.into_boxed_slice().into(), kind: OutputKind::Asset },
        }
    }
}
