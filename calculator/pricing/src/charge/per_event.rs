//! `per-event`: an amount for each occasion of something that no counter counts, such as a call-out.

use serde::{Deserialize, Serialize};

use crate::Amount;
use crate::quote::{Putting, QuoteError};

/// A charge for occasions that nobody can enter beforehand: always an unknown line without a quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerEvent {
    /// How much an occasion.
    pub amount: Amount,
}

impl PerEvent {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        putting.uncounted();
        Ok(())
    }
}
