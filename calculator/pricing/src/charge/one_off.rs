//! `one-off`: an amount that is paid once, such as a set-up fee.

use serde::{Deserialize, Serialize};

use crate::quote::{Priced, Putting, Quantity, QuoteError};
use crate::{Amount, CounterId, Period};

/// A charge at the beginning. It is no part of the monthly total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneOff {
    /// How much.
    pub amount: Amount,
    /// The counter for each of whose units it is paid; without one it is paid once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<CounterId>,
}

impl OneOff {
    pub(crate) fn put(&self, putting: &mut Putting<'_>) -> Result<(), QuoteError> {
        let (quantity, per) = match &self.counter {
            None => (Quantity::Fee, Quantity::Fee),
            Some(counter) => {
                (Quantity::Units(putting.units(counter)?, counter.clone()), Quantity::Units(1, counter.clone()))
            }
        };
        putting.price(Priced { period: Period::Once, quantity, amount: self.amount, per })
    }
}
