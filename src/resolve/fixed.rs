//! What is the same on all pages of a language while its words are: texts without figures, written once.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::HashMap;
use tarif_calculator::is_calculator_message;
use tarif_l10n::{Args, Binding, MessageError, Messages};
use tarif_pricing::conditions::{ClockTime, Window};

use super::long_words::has_long_word;
use crate::facts;
use crate::site::{Catalogues, Context, Language, Site};

/// The texts of messages that are given no values, and what else follows from the messages of a language alone. Each is made when it is first needed: most are, and on many pages.
#[derive(Debug)]
pub(super) struct Fixed {
    /// Where lines may not end. Messages are bound already, but for what stands in their variables.
    pub(super) binding: Binding,
    texts: HashMap<Box<str>, OnceLock<Option<Box<str>>>>,
    furniture: OnceLock<Vec<String>>,
    labels: OnceLock<Arc<BTreeMap<String, String>>>,
    of_every_calculator: OnceLock<Messages>,
    has_long_word: OnceLock<bool>,
    windows: Phrases<Window>,
    clock_times: Phrases<ClockTime>,
}

/// Texts of what many plans say alike, as far as they were written.
#[derive(Debug)]
struct Phrases<T>(Mutex<HashMap<T, Box<str>>>);

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone + Eq + Hash> Phrases<T> {
    /// Returns the text of a value. One that cannot be written is tried, and reported, each time.
    fn text(&self, value: &T, write: impl FnOnce() -> Result<String, MessageError>) -> Result<String, MessageError> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known().get(value) {
            return Ok((**text).to_owned());
        }
        let text = write()?;
        known().insert(value.clone(), text.as_str().into());
        Ok(text)
    }
}

impl Fixed {
    pub(super) fn of(language: &Language) -> Self {
        let entries = language.entries.iter().filter(|(_, entry)| entry.variables.is_empty());
        Self {
            // A list of words that needs a variable is reported with the other messages that do.
            binding: Binding::of(&language.messages).unwrap_or_default(),
            texts: entries.map(|(id, _)| (id.as_str().into(), OnceLock::new())).collect(),
            furniture: OnceLock::new(),
            labels: OnceLock::new(),
            of_every_calculator: OnceLock::new(),
            has_long_word: OnceLock::new(),
            windows: Phrases::default(),
            clock_times: Phrases::default(),
        }
    }

    /// Returns the text of a message that is given no values; nothing for another, or one that cannot be written.
    pub(super) fn text(&self, site: &Site, language: &Language, id: &str) -> Option<&str> {
        let write = || {
            let text = site.text(language, id, Context::Site, Args::new()).ok()?;
            Some(self.binding.bind(&text).into())
        };
        self.texts.get(id)?.get_or_init(write).as_deref()
    }

    /// Returns the phrase for a window of service hours.
    pub(super) fn window(&self, language: &Language, window: &Window) -> Result<String, MessageError> {
        self.windows.text(window, || facts::window(&language.messages, window))
    }

    /// Returns a time of the day as the language writes it.
    pub(super) fn clock_time(&self, language: &Language, time: ClockTime) -> Result<String, MessageError> {
        self.clock_times.text(&time, || facts::clock_time(&language.messages, time))
    }

    /// Returns the ids of all messages that are no catalogue's.
    pub(super) fn furniture(&self, catalogues: &Catalogues, language: &Language) -> &[String] {
        let is_of_none = |id: &&str| catalogues.of_message(id).is_none();
        self.furniture.get_or_init(|| language.messages.ids().filter(is_of_none).map(str::to_owned).collect())
    }

    /// Returns what `write` makes of the messages that every page may show, made once.
    pub(super) fn labels(&self, write: impl FnOnce() -> BTreeMap<String, String>) -> &Arc<BTreeMap<String, String>> {
        self.labels.get_or_init(|| Arc::new(write()))
    }

    /// Returns the messages that every calculator is given.
    pub(super) fn of_every_calculator(&self, language: &Language) -> &Messages {
        let is_of_every = |id: &str| is_calculator_message(id) && !is_of_some_catalogue(id);
        self.of_every_calculator.get_or_init(|| language.messages.subset(is_of_every))
    }

    /// Returns whether a word in the messages is longer than a column can be.
    pub(super) fn has_long_word(&self, language: &Language) -> bool {
        *self.has_long_word.get_or_init(|| language.messages.any_text(has_long_word))
    }
}

/// Returns whether a message is the name of a catalogue, plan or charge; a large site has many, of which one catalogue needs few.
fn is_of_some_catalogue(id: &str) -> bool {
    !id.starts_with("counter-") && (id.ends_with("-name") || id.contains("-charge-"))
}
