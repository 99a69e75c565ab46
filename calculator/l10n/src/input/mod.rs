//! What people type in their language becomes numbers.
//!
//! A visitor writes "2,5", "2:30", "2 h 30", "150 min", "1,5 ure", "4 × 9 min", "1.200 €". [`Reader`] reads that with the signs and
//! words of one language; which unit a bare number has, the caller says.

mod duration;
mod number;

use std::borrow::Cow;

use rust_decimal::Decimal;
use thiserror::Error;

use crate::{Args, Messages};

/// Reads what people type in one language.
///
/// Signs in numbers:
///
/// - The language's decimal separator separates decimals.
/// - The other one of `.` and `,` separates groups where the language uses it so and exactly three digits follow: Slovenian
///   and German "2.500" is 2500. Otherwise it separates decimals too: "2.5" is 2.5 everywhere, Czech "2.500" is 2.5.
/// - Spaces of any width may stand between groups of three digits.
/// - Digits may be those of the Arabic, Persian and Devanagari scripts.
///
/// Words are compared without regard to case and to a full stop at their end.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "compile")] {
/// use tarif_l10n::compile::compile;
/// use tarif_l10n::input::{BareUnit, DurationInput};
///
/// let source = "input-hour-words = h, ura, uri, ure, ur\ninput-minute-words = min, m";
/// let messages = compile(&"sl".parse().unwrap(), &[source]).messages;
/// let reader = messages.reader();
/// let read = reader.duration("1,5 ure", BareUnit::Minutes);
/// assert_eq!(read, Ok(DurationInput { requests: None, minutes: 90 }));
/// assert_eq!(reader.whole("2.500"), Ok(2500));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    decimal_separator: Option<char>,
    group_separator: Option<char>,
    hour_words: Vec<String>,
    minute_words: Vec<String>,
    currency_words: Vec<(String, String)>,
}

/// The unit of a number that stands without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BareUnit {
    /// "2,5" is two and a half hours.
    Hours,
    /// "150" is 150 minutes.
    Minutes,
}

/// A duration as it was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationInput {
    /// How many requests there are, where the text says so ("4 × 9 min").
    pub requests: Option<u32>,
    /// The minutes of each request, or of everything together where `requests` is nothing.
    pub minutes: u32,
}

/// Why a text could not be read.
///
/// The list is complete, so that the calculator's compiler finds a message missing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InputError {
    /// There is nothing but spaces.
    #[error("nothing was entered")]
    Empty,
    /// The text, or the part of it that was found, is no number.
    #[error("`{found}` is not a number")]
    NotANumber {
        /// The part that could not be read.
        found: String,
    },
    /// The number is followed by a word that is no unit here.
    #[error("`{found}` is not a known unit")]
    UnknownUnit {
        /// The word.
        found: String,
    },
    /// The number is below zero.
    #[error("the number is negative")]
    Negative,
    /// A number that must be whole has decimals.
    #[error("the number is not whole")]
    NotWhole,
    /// The duration is not a whole number of minutes.
    #[error("the duration is not a whole number of minutes")]
    NotWholeMinutes,
    /// The minutes after an hour are more than 59 and have no unit: "2:75".
    #[error("{minutes} minutes are more than an hour")]
    MinutesAboveHour {
        /// The minutes.
        minutes: u32,
    },
    /// The amount has more decimals than its currency.
    #[error("the amount has more than {digits} decimals")]
    TooPrecise {
        /// The decimals that the currency has.
        digits: u32,
    },
    /// The number is larger than can be computed with.
    #[error("the number is too large")]
    TooLarge,
}

impl Messages {
    /// Returns a reader for the language.
    ///
    /// The words for units are the messages `input-hour-words` and `input-minute-words`, separated by commas; the words for
    /// currencies are the messages `currency-<code>`. A language without these messages reads numbers without units.
    pub fn reader(&self) -> Reader {
        let conventions = self.conventions();
        let words = |id| {
            let text = self.text(id, &Args::new()).unwrap_or_default();
            let words = text.split(',').map(normal_word);
            words.filter(|word| !word.is_empty()).collect()
        };
        let currencies = self.ids().filter_map(|id| {
            let code = id.strip_prefix("currency-")?;
            let symbol = self.text(id, &Args::new()).ok()?;
            Some((code.to_owned(), normal_word(&symbol)))
        });
        Reader {
            decimal_separator: single(&conventions.decimal_separator),
            group_separator: single(&conventions.group_separator),
            hour_words: words("input-hour-words"),
            minute_words: words("input-minute-words"),
            currency_words: currencies.collect(),
        }
    }
}

impl Reader {
    /// Returns a whole number of things: "12", "2 500".
    ///
    /// # Errors
    ///
    /// [`InputError::NotWhole`] for decimals other than zeros, [`InputError::TooLarge`] above 4,294,967,295.
    pub fn whole(&self, text: &str) -> Result<u32, InputError> {
        let number = self.number(&with_western_digits(text))?;
        if !number::is_whole(number) {
            return Err(InputError::NotWhole);
        }
        u32::try_from(number).map_err(|_| InputError::TooLarge)
    }

    /// Returns an amount of money in the main unit of the currency with that ISO 4217 code, which has `digits` decimals.
    ///
    /// The currency's symbol or code may stand before or after the number.
    ///
    /// # Errors
    ///
    /// [`InputError::UnknownUnit`] for another currency, [`InputError::TooPrecise`] for more decimals.
    pub fn money(&self, text: &str, currency: &str, digits: u32) -> Result<Decimal, InputError> {
        let amount = self.number(self.without_currency(&with_western_digits(text), currency))?;
        if amount.normalize().scale() > digits {
            return Err(InputError::TooPrecise { digits });
        }
        Ok(amount)
    }

    /// Returns a duration: "2,5", "2:30", "2 h 30", "150 min", or requests of a duration each, "4 × 9 min".
    ///
    /// A bare number, also that of "4 × 9", has the unit `bare`.
    ///
    /// # Errors
    ///
    /// [`InputError::NotWholeMinutes`] for "0,01 h", [`InputError::MinutesAboveHour`] for "2:75".
    pub fn duration(&self, text: &str, bare: BareUnit) -> Result<DurationInput, InputError> {
        duration::read(self, &with_western_digits(text), bare)
    }

    fn number(&self, text: &str) -> Result<Decimal, InputError> {
        let text = number::positive(text)?;
        match number::unit(text) {
            Some(found) => Err(InputError::UnknownUnit { found: found.to_owned() }),
            None => number::read(self, text),
        }
    }

    fn without_currency<'t>(&self, text: &'t str, currency: &str) -> &'t str {
        let text = text.trim();
        let code = currency.to_ascii_lowercase();
        let symbols = self.currency_words.iter().filter(|(of, _)| *of == code);
        let symbols: Vec<&str> = symbols.map(|(_, symbol)| symbol.as_str()).collect();
        let is_word = |word: &str| {
            let word = normal_word(word);
            !word.is_empty() && (word == code || symbols.contains(&word.as_str()))
        };
        let after = text.find(|c: char| !is_wordlike(c)).unwrap_or(text.len());
        let before = text
            .rfind(|c: char| !is_wordlike(c))
            .map_or(0, |last| last + text[last..].chars().next().map_or(0, char::len_utf8));
        if is_word(&text[..after]) {
            &text[after..]
        } else if is_word(&text[before..]) {
            &text[..before]
        } else {
            text
        }
    }
}

/// Returns a text with the digits 0 to 9 in the place of other scripts' digits, and with the signs that are written between those.
///
/// Source: Unicode, blocks Arabic and Devanagari, general category Nd; UTS 35, part 3, "Number Symbols" of the numbering system `arab`.
fn with_western_digits(text: &str) -> Cow<'_, str> {
    const ZEROS: [char; 3] = ['\u{660}', '\u{6f0}', '\u{966}'];
    let western = |c: char| match c {
        '\u{66b}' => '.',
        '\u{66c}' => '\u{a0}',
        _ => {
            let value = ZEROS.iter().filter_map(|zero| (c as u32).checked_sub(*zero as u32)).find(|value| *value < 10);
            value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
        }
    };
    if text.is_ascii() { text.into() } else { text.chars().map(western).collect::<String>().into() }
}

/// Returns whether a unit or currency may contain the character.
fn is_wordlike(c: char) -> bool {
    !(c.is_whitespace() || c.is_ascii_digit() || matches!(c, ',' | ':' | '-' | '\u{2212}'))
}

fn normal_word(word: &str) -> String {
    word.trim().trim_end_matches('.').chars().map(lower).collect()
}

/// Returns the small letter of a capital one in the Latin, Greek and Cyrillic alphabets.
///
/// The standard library knows every alphabet, by tables that would weigh more in the browser than all the rest of this module.
fn lower(c: char) -> char {
    let step = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        // In these blocks each capital is followed by its small letter, beginning with an even or an odd code.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => u32::from((c as u32).is_multiple_of(2)),
        'Ĺ'..='ň' | 'Ź'..='ž' => u32::from(!(c as u32).is_multiple_of(2)),
        _ => 0,
    };
    char::from_u32(c as u32 + step).unwrap_or(c)
}

fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}
