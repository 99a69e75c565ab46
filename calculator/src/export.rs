//! What the module offers to scripts of a page.

use serde::Serialize;
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{PriceList, Rates, quote as put};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::address;

/// Takes the calculators of the page over; runs once, when the module has loaded.
#[wasm_bindgen(start)]
pub fn start() {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        crate::takeover::take_over_all(&document);
    }
}

/// Returns the JSON of a plan's quote, or `{"error": …}`.
///
/// `price_list` is a price list as the page's data has it, `query` a selection as an address has it: `pc=8&support=2h30m`. What it does not name is 0; a plan in it is not looked at, and a value that cannot be read is an error.
#[wasm_bindgen]
pub fn quote(price_list: &str, plan: &str, query: &str) -> String {
    record(price_list, plan, query).unwrap_or_else(|error| to_json(&Failure { error }))
}

#[derive(Serialize)]
struct Failure {
    error: String,
}

fn record(price_list: &str, plan: &str, query: &str) -> Result<String, String> {
    let price_list: PriceList = serde_json::from_str(price_list).map_err(|error| error.to_string())?;
    let plan = plan.parse().map_err(|error: tarif_pricing::IdError| error.to_string())?;
    let address = address::read_with(&price_list.counters, price_list.currency, None, query);
    if !address.ignored.is_empty() {
        return Err(["cannot read the value of ", &address.ignored.join(", ")].concat());
    }
    let quote = put(&price_list, &plan, &address.selection, &Rates::default()).map_err(|error| error.to_string())?;
    Ok(to_json(&QuoteRecord::from(&quote)))
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
