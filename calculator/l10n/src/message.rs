//! Messages in the form that is evaluated.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Conventions, Locale};

/// The messages of one language, parsed and checked, with the language's conventions.
///
/// A message is addressed by its id (`plan-price`), an attribute by `id.attribute` (`plan-price.aria-label`).
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "compile")] {
/// use tarif_l10n::{Args, compile::compile};
///
/// let source = "hours = { $hours ->
///     [one] { $hours } ura
///     [two] { $hours } uri
///     [few] { $hours } ure
///    *[other] { $hours } ur
/// }";
/// let compiled = compile(&"sl".parse().unwrap(), &[source]);
/// assert!(compiled.problems.is_empty());
/// let text = compiled.messages.text("hours", &Args::new().with("hours", 2_u32));
/// // A figure keeps the word that it counts.
/// assert_eq!(text.unwrap(), "2\u{a0}uri");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Messages {
    pub(crate) locale: Locale,
    pub(crate) conventions: Conventions,
    /// By address: `id`, `id.attribute`, `-term`, `-term.attribute`. Shared, since calculators are made of parts of them by the thousand.
    pub(crate) patterns: Arc<BTreeMap<String, Pattern>>,
}

/// The fields in their order: a list takes less code to read than names do.
type Stored = (Locale, Conventions, BTreeMap<String, Pattern>);

impl From<Stored> for Messages {
    fn from((locale, conventions, patterns): Stored) -> Self {
        Self { locale, conventions, patterns: Arc::new(patterns) }
    }
}

impl From<Messages> for Stored {
    fn from(messages: Messages) -> Self {
        (messages.locale, messages.conventions, Arc::unwrap_or_clone(messages.patterns))
    }
}

/// The value of a message: text and placeables in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern(pub(crate) Arc<[Part]>);

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Text as it stands, or a string literal.
    Text(String),
    /// A number literal.
    Number(Decimal),
    /// A variable, by its name.
    Variable(String),
    /// Another message, an attribute or a term, by its address, with the values given to a term.
    Reference(String, Vec<(String, Part)>),
    /// `NUMBER(…)`.
    Format(Box<Part>, NumberOptions),
    /// The selector, the variants in order, and the index of the default one.
    Select(Box<Part>, Vec<(Key, Pattern)>, usize),
}

/// What a variant is chosen by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A text, or the name of a plural form.
    Name(String),
    /// Exactly this number.
    Number(Decimal),
}

/// How many decimals `NUMBER(…)` shows; nothing leaves them as the value has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct NumberOptions(pub(crate) Option<u8>, pub(crate) Option<u8>);

impl Messages {
    /// Returns the language of the messages.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns how the language writes numbers and chooses plural forms.
    pub fn conventions(&self) -> &Conventions {
        &self.conventions
    }

    /// Returns whether there is a message or attribute at that address.
    pub fn contains(&self, id: &str) -> bool {
        self.message(id).is_some()
    }

    /// Returns whether `is_meant` holds for some text in a message, as it stands between placeables.
    pub fn any_text(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        let mut texts = self.patterns.values();
        texts.any(|pattern| {
            let mut any = false;
            pattern.each_part(&mut |part| any |= matches!(part, Part::Text(text) if is_meant(text)));
            any
        })
    }

    /// Returns the pattern of the message or attribute at that address.
    pub(crate) fn message(&self, id: &str) -> Option<&Pattern> {
        self.patterns.get(id).filter(|_| !id.starts_with('-'))
    }

    /// Returns all patterns in the order of their addresses, those of terms too.
    pub fn patterns(&self) -> impl Iterator<Item = (&str, &Pattern)> {
        self.patterns.iter().map(|(address, pattern)| (address.as_str(), pattern))
    }

    /// Returns the addresses of all messages and attributes in their order; terms have none.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let addresses = self.patterns.keys().map(String::as_str);
        addresses.filter(|id| !id.starts_with('-'))
    }
}

/// A text that follows a text joins it, so that the same message is always the same parts.
impl FromIterator<Part> for Pattern {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        let mut joined: Vec<Part> = Vec::new();
        for part in parts {
            match (joined.last_mut(), part) {
                (_, Part::Text(text)) if text.is_empty() => {}
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => joined.push(part),
            }
        }
        Self(joined.into())
    }
}

impl NumberOptions {
    /// Returns `number` with the decimals that are to be shown, rounded half away from zero where some are cut.
    pub(crate) fn apply(self, number: Decimal) -> Decimal {
        let Self(minimum, maximum) = self;
        let mut shown = match maximum {
            Some(maximum) => {
                number.round_dp_with_strategy(maximum.into(), rust_decimal::RoundingStrategy::MidpointAwayFromZero)
            }
            None => number,
        };
        if let Some(minimum) = minimum.map(u32::from)
            && shown.scale() < minimum
        {
            shown.rescale(minimum);
        }
        shown
    }
}
