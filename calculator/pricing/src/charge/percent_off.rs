//! `percent-off`: a discount on what other services cost.

use serde::{Deserialize, Serialize};

use crate::quote::{Putting, QuoteError};
use crate::{CounterId, Percent};

/// A discount on the money entered for a counter; the line is what is left to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PercentOff {
    /// The counter of money before the discount.
    pub counter: CounterId,
    /// The discount.
    pub percent: Percent,
}

impl PercentOff {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        let before = putting.money(&self.counter)?;
        putting.discount(before, self.percent)
    }
}
