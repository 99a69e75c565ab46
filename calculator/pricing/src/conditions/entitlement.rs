//! Entitlements: what a plan includes, row by row.

use serde::{Deserialize, Serialize};

use crate::{Minutes, Period, RowId, TextId};

/// One row of the comparison for one plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntitlementRow {
    /// The row; the same id in several plans is one row.
    pub id: RowId,
    /// What the plan gives.
    pub entitlement: Entitlement,
    /// Footnotes to the cell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<TextId>,
}

/// What a plan gives in a row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entitlement {
    /// Included.
    Yes,
    /// Not included.
    No,
    /// Included in part.
    Partly,
    /// The offer does not say.
    Unstated,
    /// So many times in a period, each of at most a length if one is stated.
    Count {
        /// How many times.
        count: u32,
        /// In which period.
        per: Period,
        /// The longest that one may last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each_at_most: Option<Minutes>,
    },
    /// A named level, such as "basic" or "advanced"; the text says what it comprises.
    Level(TextId),
    /// A text of the catalogue.
    Text(TextId),
}
