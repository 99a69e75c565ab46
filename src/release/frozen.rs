//! The format of a frozen file. What was written once is read for ever: a change of the format is a new number with a reader of its own, and the old readers stay.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tarif_l10n::Locale;
use tarif_pricing::{Catalogue, Version};

use crate::site::ChargeClauses;

/// The number of the format that is written.
pub const FORMAT: u32 = 2;

/// What a frozen file holds.
///
/// Words are Fluent, not what this program compiles it to: the one is a standard that outlives the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The number of the format.
    pub format: u32,
    /// The version, which says when the list takes effect.
    pub version: Version,
    /// What is charged and promised. Figures that the words refer to are in it.
    pub catalogue: Catalogue,
    /// Which of its sentences says how a charge is counted; nothing where the file is of format 1, which kept none of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charge_clauses: Option<ChargeClauses>,
    /// By language, the lines of the Fluent messages that the catalogue needs.
    pub words: BTreeMap<Locale, Vec<String>>,
}

/// Why a frozen file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FrozenError {
    /// It is not JSON, or not of its format.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// It has a format that this program does not know.
    #[error("its format is {found}, and this program reads 1 to {FORMAT}")]
    Format {
        /// The number of the format.
        found: u32,
    },
}

/// What every format says first.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

impl Frozen {
    /// Returns what a frozen file holds, whatever format it was written in.
    ///
    /// # Errors
    /// [`FrozenError::Format`] for a format of a later program, [`FrozenError::Json`] for what is no frozen file.
    pub fn read(text: &str) -> Result<Self, FrozenError> {
        match serde_json::from_str::<Head>(text)?.format {
            // The second added a part and changed none.
            1 | 2 => Ok(serde_json::from_str(text)?),
            found => Err(FrozenError::Format { found }),
        }
    }

    /// Returns whether both promise the same, whenever they take effect. Which sentence a charge leads to is no promise.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.catalogue == other.catalogue && self.words == other.words
    }
}

impl std::fmt::Display for Frozen {
    /// Writes the file: the same content is always the same bytes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let json = serde_json::to_string_pretty(self).expect("texts, numbers and lists are JSON");
        f.write_str(&json)?;
        f.write_str("\n")
    }
}
