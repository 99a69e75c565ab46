//! The tag that names a language: `sl`, `pt-BR`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A well-formed BCP 47 language tag in its usual case: language, script, region and variants, without extensions.
///
/// The order of two locales is that of their text.
///
/// # Examples
///
/// ```
/// use tarif_l10n::Locale;
///
/// let locale: Locale = "pt-br".parse()?;
/// assert_eq!(locale.as_str(), "pt-BR");
/// assert_eq!(locale.language(), "pt");
/// assert!("slovenian language".parse::<Locale>().is_err());
/// # Ok::<(), tarif_l10n::LocaleError>(())
/// ```
///
/// Source: RFC 5646, section 2.1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

/// Why a text is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{found}` is not a language tag such as `sl` or `pt-BR`")]
pub struct LocaleError {
    /// The text that was found.
    pub found: String,
}

impl Locale {
    /// Returns the tag as text, the form for a `lang` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the language without script, region and variants: `pt` for `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(text: &str) -> Result<Self, LocaleError> {
        canonical(text).map(Self).ok_or_else(|| LocaleError { found: text.to_owned() })
    }
}

impl TryFrom<String> for Locale {
    type Error = LocaleError;

    fn try_from(text: String) -> Result<Self, LocaleError> {
        text.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Returns the tag in its usual case, or nothing if it is not well formed.
fn canonical(text: &str) -> Option<String> {
    let mut subtags = text.split('-').peekable();
    let language = subtags.next()?;
    if !is_alphabetic(language) || !matches!(language.len(), 2 | 3 | 5..=8) {
        return None;
    }
    let mut tag = language.to_ascii_lowercase();
    if let Some(script) = subtags.next_if(|s| s.len() == 4 && is_alphabetic(s)) {
        tag.push('-');
        tag.push_str(&script[..1].to_ascii_uppercase());
        tag.push_str(&script[1..].to_ascii_lowercase());
    }
    if let Some(region) = subtags.next_if(|s| is_region(s)) {
        tag.push('-');
        tag.push_str(&region.to_ascii_uppercase());
    }
    let mut variants = Vec::new();
    for variant in subtags {
        let variant = variant.to_ascii_lowercase();
        if !is_variant(&variant) || variants.contains(&variant) {
            return None;
        }
        tag.push('-');
        tag.push_str(&variant);
        variants.push(variant);
    }
    Some(tag)
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    (subtag.len() == 2 && is_alphabetic(subtag)) || (subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_digit()))
}

fn is_variant(subtag: &str) -> bool {
    let starts_with_digit = subtag.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let long_enough = subtag.len() >= 5 || (subtag.len() == 4 && starts_with_digit);
    long_enough && subtag.len() <= 8 && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_usual_case() {
        for (text, expected) in [
            ("SL", "sl"),
            ("pt-br", "pt-BR"),
            ("SR-LATN-rs", "sr-Latn-RS"),
            ("es-419", "es-419"),
            ("de-1996", "de-1996"),
            ("sl-ROZAJ-biske", "sl-rozaj-biske"),
        ] {
            assert_eq!(text.parse::<Locale>().unwrap().as_str(), expected);
        }
    }

    #[test]
    fn malformed_tags_are_refused() {
        for text in ["", "s", "-sl", "sl-", "sl_SI", "slov", "de-1996-1996", "č", "sl-SI-SI", "../x"] {
            assert!(text.parse::<Locale>().is_err(), "{text}");
        }
    }
}
