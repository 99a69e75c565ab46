//! `minimum`: the least that a month costs.

use serde::{Deserialize, Serialize};

use crate::Amount;
use crate::quote::{Putting, QuoteError};

/// A minimum commitment: if the monthly lines above it come to less, a line makes up the difference.
///
/// With unknown lines above it the difference is that to the known lines, so that the known total is the least the month can cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minimum {
    /// The least a month.
    pub amount: Amount,
}

impl Minimum {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        putting.top_up(self.amount)
    }
}
