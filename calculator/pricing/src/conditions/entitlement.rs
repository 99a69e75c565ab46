//! Entitlements: what a plan includes, row by row.

use crate::{Minutes, Period, RowId, TextId};

/// One row of the comparison for one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntitlementRow {
    /// The row; the same id in several plans is one row.
    pub id: RowId,
    /// What the plan gives.
    pub entitlement: Entitlement,
    /// Footnotes to the cell.
    pub footnotes: Vec<TextId>,
}

/// What a plan gives in a row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        each_at_most: Option<Minutes>,
    },
    /// A named level, such as "basic" or "advanced"; the text says what it comprises.
    Level(TextId),
    /// A text of the catalogue.
    Text(TextId),
}
