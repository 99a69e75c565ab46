//! `flat`: the same amount whatever is entered.

use serde::{Deserialize, Serialize};

use crate::quote::{Priced, Putting, Quantity, QuoteError};
use crate::{Amount, Period};

/// A fee that always applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flat {
    /// How much a period.
    pub amount: Amount,
    /// How often.
    pub per: Period,
}

impl Flat {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        putting.price(Priced { period: self.per, quantity: Quantity::Fee, amount: self.amount, per: Quantity::Fee })
    }
}
