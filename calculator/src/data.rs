//! What the generator hands to the calculator, and the page to the browser.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tarif_l10n::{Locale, Messages};
use tarif_pricing::{CatalogueId, PriceList};

/// Everything that one calculator on one page knows. It stands in the page as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalculatorData {
    /// What is calculated.
    pub scope: Scope,
    /// The language of the page.
    pub locale: Locale,
    /// The messages of that language, at least those that [`is_calculator_message`](crate::is_calculator_message) accepts.
    pub messages: Messages,
    /// The price lists, in the order in which they are shown.
    pub price_lists: Vec<PriceList>,
    /// Where the pages are: `catalogue` or `catalogue/plan` to a path such as `/sl/podpora/`.
    pub links: BTreeMap<String, String>,
}

/// What a calculator calculates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The plans of one catalogue, one of which is chosen.
    Catalogue(CatalogueId),
    /// Every plan of every catalogue side by side, for counters that are entered once.
    All,
}

impl Scope {
    /// Returns the value of `data-tarif-calculator` on the root element: the catalogue's id, or `all`.
    pub fn name(&self) -> &str {
        match self {
            Self::Catalogue(catalogue) => catalogue.as_str(),
            Self::All => "all",
        }
    }
}
