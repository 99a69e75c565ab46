//! Spaces at which no line may end.
//!
//! Czech and Slovenian leave no preposition or conjunction of one letter at the end of a line, and no language leaves a figure there without what it counts, parts the figures of a range or begins a line with a dash. Which words those are stands in the message `binding-words`, separated by commas; a language without that message, or with an empty one, binds figures and dashes alone.
//!
//! The space between them becomes U+00A0. [`compile`](crate::compile::compile) does so in every message, so that the browser is given bound texts; whoever has other prose, such as Markdown, asks a [`Binding`].

use std::borrow::Cow;
use std::sync::Arc;

use crate::message::{Messages, Part, Pattern};
use crate::resolve::NO_BREAK_SPACE;
use crate::{Args, MessageError};

/// Between the figures of a range, and between spaces as the dash of a sentence.
const EN_DASH: char = '–';

/// After a dash at which no line ends.
const WORD_JOINER: char = '\u{2060}';

/// The message with the words that must not end a line.
pub const BINDING_WORDS: &str = "binding-words";

/// What one language binds.
///
/// # Examples
///
/// ```
/// use tarif_l10n::compile::compile;
/// use tarif_l10n::Binding;
///
/// let compiled = compile(&"cs".parse().unwrap(), &["binding-words = k, s, v, z"]);
/// let binding = Binding::of(&compiled.messages).unwrap();
/// assert_eq!(binding.bind("Reakce v ceně do 8 hodin"), "Reakce v\u{a0}ceně do 8\u{a0}hodin");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Binding {
    /// In small letters.
    words: Vec<String>,
    /// The most letters that one has, if all consist of nothing else: what ends in more of them ends in none.
    longest: Option<usize>,
}

impl Messages {
    /// Returns the messages with the spaces bound that the language of `others` binds: words that were kept without the language's own [list of words](BINDING_WORDS) were compiled without it.
    pub fn bound_as(mut self, others: &Self) -> Self {
        let binding = Binding::of(others).unwrap_or_default();
        Arc::make_mut(&mut self.patterns).values_mut().for_each(|pattern| binding.bind_pattern(pattern));
        self
    }
}

impl Binding {
    /// Returns what a language binds.
    ///
    /// # Errors
    ///
    /// Those of [`Messages::text`] if the list of words needs a variable.
    pub fn of(messages: &Messages) -> Result<Self, MessageError> {
        if !messages.contains(BINDING_WORDS) {
            return Ok(Self::default());
        }
        let list = messages.text(BINDING_WORDS, &Args::new())?;
        let words = list.split(',').map(|word| word.trim().to_lowercase());
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        let are_letters = words.iter().all(|word| word.chars().all(char::is_alphabetic));
        let longest = words.iter().map(|word| word.chars().count()).max().filter(|_| are_letters);
        Ok(Self { words, longest })
    }

    /// Returns a text in which the spaces that bind are U+00A0: those after a binding word, those between a figure and a word, and those before a dash that parts a sentence. A dash between two figures, and the hyphen after a single letter ("E-Mail"), are followed by U+2060, at which no line ends either.
    pub fn bind<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.bind_within(text, false)
    }

    /// Returns whether a text ends in something that must not end a line.
    pub fn ends_bound(&self, text: &str) -> bool {
        text.ends_with(|last: char| last.is_ascii_digit()) || self.ends_in_word(text, false)
    }

    /// Binds every text of a pattern.
    pub(crate) fn bind_pattern(&self, pattern: &mut Pattern) {
        let mut continues = false;
        for part in Arc::make_mut(&mut pattern.0) {
            match part {
                Part::Text(text) => {
                    if let Cow::Owned(bound) = self.bind_within(text, continues) {
                        *text = bound;
                    }
                }
                Part::Select(_, variants, _) => variants.iter_mut().for_each(|(_, variant)| self.bind_pattern(variant)),
                Part::Number(_) | Part::Variable(_) | Part::Reference(..) | Part::Format(..) => {}
            }
            continues = true;
        }
    }

    /// `continues`: the text follows something without a space, which its first letters may belong to.
    fn bind_within<'t>(&self, text: &'t str, continues: bool) -> Cow<'t, str> {
        let mut bound = String::new();
        let mut written = 0;
        for (place, found) in places(text) {
            let (before, after) = (&text[..place], &text[place + found.len()..]);
            let figure = before.ends_with(|last: char| last.is_ascii_digit());
            let counts = figure && after.starts_with(char::is_alphabetic);
            let parts_sentence = after.starts_with("– ") && (continues || !before.is_empty());
            if found == " " && (counts || parts_sentence || self.ends_in_word(before, continues)) {
                bound.push_str(&text[written..place]);
                bound.push(NO_BREAK_SPACE);
                written = place + found.len();
                continue;
            }
            let range = found == "–" && figure && after.starts_with(|first: char| first.is_ascii_digit());
            if range || (found == "-" && is_one_letter(before) && after.starts_with(char::is_alphabetic)) {
                bound.push_str(&text[written..place + found.len()]);
                bound.push(WORD_JOINER);
                written = place + found.len();
            }
        }
        if written == 0 {
            return Cow::Borrowed(text);
        }
        bound.push_str(&text[written..]);
        Cow::Owned(bound)
    }

    fn ends_in_word(&self, text: &str, continues: bool) -> bool {
        if self
            .longest
            .is_some_and(|longest| text.chars().rev().take_while(|c| c.is_alphabetic()).nth(longest).is_some())
        {
            return false;
        }
        self.words.iter().any(|word| {
            let mut letters = text.chars().rev();
            // The whole word, letter by letter from its end; a capital at the beginning of a sentence is the same letter.
            let same = word
                .chars()
                .rev()
                .all(|letter| letters.next().is_some_and(|found| found == letter || found.to_lowercase().eq([letter])));
            let mut stands_alone = || match letters.next() {
                None => !continues,
                Some(before) => !before.is_alphanumeric() && !matches!(before, '-' | '\'' | '’'),
            };
            same && stands_alone()
        })
    }
}

/// Returns the spaces and dashes of a text with their places. The first byte of a dash is found more quickly than the whole of it.
fn places(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let dash = EN_DASH.encode_utf8(&mut [0; 3]).as_bytes()[0];
    text.bytes().enumerate().filter_map(move |(place, byte)| match byte {
        b' ' | b'-' => Some((place, &text[place..=place])),
        byte if byte == dash && text[place..].starts_with(EN_DASH) => {
            Some((place, &text[place..place + EN_DASH.len_utf8()]))
        }
        _ => None,
    })
}

/// Returns whether a text ends in a single letter, as of "E-Mail". What stands in an address is none: spaces and brackets part words.
fn is_one_letter(text: &str) -> bool {
    let mut letters = text.chars().rev();
    letters.next().is_some_and(char::is_alphabetic)
        && letters.next().is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '„' | '«' | '»'))
}
