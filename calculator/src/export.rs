//! What the module offers to scripts of a page.

use serde::Serialize;
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{PriceList, quote as put};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{RateSlot, address, json};

/// Takes the calculators of the page over; to be called once. `messages` is the file that they share, which `data-tarif-messages` names.
#[wasm_bindgen]
pub fn take_over(messages: String) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        crate::takeover::take_over_all(document, messages);
    }
}

/// Returns the JSON of a plan's quote, or `{"error": …}`.
///
/// `price_list` is a price list as the page's data has it, `query` a selection as an address has it: `pc=8&support=2h30m&rate.minutes=1.50/min`. What it does not name is 0; a plan in it is not looked at, and a value that cannot be read is an error.
#[wasm_bindgen]
pub fn quote(price_list: &str, plan: &str, query: &str) -> String {
    record(price_list, plan, query).unwrap_or_else(|error| to_json(&Failure { error }))
}

#[derive(Serialize)]
struct Failure {
    error: &'static str,
}

/// Errors are for programmers and few; the long ones of the crates below would weigh more than the rest of this file.
fn record(price_list: &str, plan: &str, query: &str) -> Result<String, &'static str> {
    let price_list: PriceList = json::read(price_list).map_err(|_| "this is not a price list")?;
    let plan = price_list.plans.iter().find(|known| known.id.as_str() == plan).ok_or("there is no such plan")?;
    let slots = RateSlot::all(&price_list);
    let address = address::read_with(&price_list.counters, price_list.currency, None, Some(&slots), query);
    if !address.ignored.is_empty() {
        return Err("a value in the query cannot be read");
    }
    let rates = address.rates.of(&slots, plan);
    let quote = put(&price_list, &plan.id, &address.selection, &rates);
    let quote = quote.map_err(|_| "the price list contradicts itself")?;
    Ok(to_json(&QuoteRecord::from(&quote)))
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
