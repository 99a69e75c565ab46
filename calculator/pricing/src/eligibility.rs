//! Who may buy a plan: bounds on counters, charged or not.

use serde::{Deserialize, Serialize};

use crate::CounterId;

/// A bound on what is entered for a counter of whole units. Both ends belong to the range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// The counter that is bounded.
    pub counter: CounterId,
    /// The smallest count that fits; none means 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u32>,
    /// The largest count that fits; none means any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u32>,
}

impl Bound {
    /// Returns whether a count lies within the bound.
    pub fn admits(&self, count: u32) -> bool {
        self.nearest(count) == count
    }

    /// Returns the count within the bound that is nearest to a count.
    pub fn nearest(&self, count: u32) -> u32 {
        count.max(self.at_least.unwrap_or(0)).min(self.at_most.unwrap_or(u32::MAX))
    }
}
