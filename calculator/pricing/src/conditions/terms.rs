//! How long a contract lasts and how it ends.

use serde::{Deserialize, Serialize};

/// Term, notice and renewal, as far as the offer states them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The first term, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<u32>,
    /// The notice, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<u32>,
    /// What happens at the end of the term.
    pub renewal: Renewal,
}

/// What happens at the end of a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Renewal {
    /// The offer does not say.
    #[default]
    Unstated,
    /// The contract ends.
    Ends,
    /// It goes on by so many months unless notice was given.
    ByMonths(u32),
}
