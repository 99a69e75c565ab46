//! Whether amounts are with or without VAT, in words. Nobody has said it of amounts that somebody typed, so it is said of published ones alone.

use tarif_pricing::{PriceList, Quote, Vat};

/// Returns the message on the amounts of a price list, for where nobody types any.
pub(crate) fn of_list(price_list: &PriceList) -> &'static str {
    match price_list.vat {
        Vat::Excluded if price_list.publishes_amounts() => "calculator-vat-excluded",
        Vat::Included if price_list.publishes_amounts() => "calculator-vat-included",
        Vat::Excluded | Vat::Included | Vat::Unstated => "calculator-vat-unstated",
    }
}

/// Returns the message on the amounts of a quote; nothing where there is none of which anything is to be said.
pub(crate) fn of_quote(quote: &Quote) -> Option<&'static str> {
    let (entered, published) = (quote.has_entered_amounts(), quote.has_published_amounts());
    match quote.vat {
        Vat::Unstated => Some("calculator-vat-unstated"),
        Vat::Excluded | Vat::Included if !published => entered.then_some("calculator-vat-entered"),
        Vat::Excluded if entered => Some("calculator-vat-excluded-published"),
        Vat::Included if entered => Some("calculator-vat-included-published"),
        Vat::Excluded => Some("calculator-vat-excluded"),
        Vat::Included => Some("calculator-vat-included"),
    }
}
