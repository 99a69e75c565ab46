//! Names of things, validated once: lower-case letters, digits and single hyphens, as they stand in files, links and page addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use crate::limits::LONGEST_ID;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// Nothing was given.
    #[error("an id is empty; expected lower-case letters, digits and hyphens, such as `paket-s`")]
    Empty,
    /// A character that no id may hold, or one at a place where it may not stand.
    #[error(
        "`{found}` is not an id; expected lower-case letters, digits and single hyphens, beginning with a letter, such as `paket-s`"
    )]
    Malformed {
        /// The text as given.
        found: String,
    },
    /// More characters than [`LONGEST_ID`].
    #[error("an id of {length} characters is too long; expected at most {LONGEST_ID}")]
    TooLong {
        /// Its length in characters.
        length: usize,
    },
}

fn validate(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > LONGEST_ID {
        return Err(IdError::TooLong { length: text.chars().count() });
    }
    let parts_are_filled = text.split('-').all(|part| !part.is_empty());
    let characters_fit = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if !parts_are_filled || !characters_fit || !text.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err(IdError::Malformed { found: text.to_owned() });
    }
    Ok(())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the id as it stands in files and links.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                validate(text)?;
                Ok(Self(text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::duration::deserialize_text(deserializer, "an id")
            }
        }
    )+};
}

ids! {
    /// The id of a catalogue, such as `podpora`.
    CatalogueId
    /// The id of a plan within its catalogue, such as `paket-s`.
    PlanId
    /// The id of a charge; charges with the same id in several plans are one row of the comparison.
    ChargeId
    /// The id of a counter, such as `pc` or `support`; also its name in links.
    CounterId
    /// The id of a row of the comparison: an entitlement or a service.
    RowId
    /// The id of a text of the catalogue: a rule, an exclusion, a footnote, a level.
    TextId
    /// The id of a figure that copy refers to.
    FactId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_single_hyphens() {
        for good in ["pc", "paket-s", "niveau-1", "a"] {
            assert_eq!(good.parse::<PlanId>().unwrap().as_str(), good);
        }
        for bad in ["Paket", "paket_s", "-s", "s-", "a--b", "1a", "naïve", "a b"] {
            assert!(matches!(bad.parse::<PlanId>(), Err(IdError::Malformed { .. })), "{bad}");
        }
        assert_eq!("".parse::<PlanId>(), Err(IdError::Empty));
        assert_eq!("a".repeat(65).parse::<PlanId>(), Err(IdError::TooLong { length: 65 }));
    }
}
