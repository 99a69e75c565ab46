//! What the generator hands to the calculator, and the page to the browser.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tarif_l10n::{Locale, Messages};
use tarif_pricing::{CatalogueId, ChargeId, PlanId, PriceList, Version};

/// Everything that one calculator on one page knows. It stands in the page as JSON, but for the messages that all calculators of a language share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalculatorData {
    /// What is calculated.
    pub scope: Scope,
    /// The language of the page.
    pub locale: Locale,
    /// The messages of that language, at least those that [`is_calculator_message`](crate::is_calculator_message) accepts. In the page, those alone that not all calculators of the language share.
    pub messages: Messages,
    /// The price lists in force, in the order in which they are shown.
    pub price_lists: Vec<PriceList>,
    /// Where the pages are: `catalogue` or `catalogue/plan` to a path such as `/sl/podpora/`. And where the page with the calculator says what holds for a charge: `catalogue/plan/charge` to an anchor such as `#clause-started-increments`.
    pub links: BTreeMap<String, String>,
    /// What is released of each catalogue, in the order of `price_lists`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<Releases>,
    /// What no price says of each plan; for [`Scope::Catalogue`].
    #[serde(default)]
    pub words: Vec<PlanWords>,
}

/// What stands beside a plan's price, in the words of the page's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanWords {
    /// The plan.
    pub plan: PlanId,
    /// When and how fast somebody answers, and for how long one is bound: what about, and what holds.
    pub promises: Vec<(String, String)>,
    /// What the plan includes, each in one phrase.
    pub included: Vec<String>,
    /// Its rules, sentences.
    pub rules: Vec<String>,
    /// What it does not include, sentences.
    pub exclusions: Vec<String>,
    /// How its charges are counted, the sentence that each names. Only a list of the past or the future brings them: for the one in force, `links` leads to where the page says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<(ChargeId, String)>,
}

/// What is released of one catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Releases {
    /// The catalogue.
    pub catalogue: CatalogueId,
    /// The version of its list in `price_lists`, which links carry; nothing for a list that was never released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Version>,
    /// Every list that was ever released, by its version, the current one and announced ones among them. A calculator over all catalogues has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ReleasedAt>,
    /// The announced list that takes the current one's place next. The generator alone needs it: it prerenders a calculator for each list, and the page's script puts the one that is in force into the place of the other before either is taken over.
    #[serde(skip)]
    pub next: Option<NextList>,
}

/// An announced price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextList {
    /// The moment at which it takes effect, midnight where the offer is made, in seconds after the beginning of 1970 in UTC.
    pub from: u32,
    /// The list.
    pub list: ReleasedList,
}

/// Where a released price list is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleasedAt {
    /// Its version, which says when it took or takes effect.
    pub version: Version,
    /// The path of a file with a [`ReleasedList`] as JSON, in the language of the page: `/assets/podpora-2026-11-01-cs-1f2e3d4c.json`. Nothing loads it before a link asks for it.
    pub url: String,
}

/// A released price list with its words in one language: all that a quote of it needs beside the messages of the page.
///
/// A quote of it is written with the page's messages, in which those of the list take the place of newer ones: `messages.with(&list.messages, |_| true)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleasedList {
    /// Its version.
    pub version: Version,
    /// What it charges.
    pub price_list: PriceList,
    /// The names of its catalogue, plans, charges and counters, as they were when it was released.
    pub messages: Messages,
    /// What it promises beside its prices, plan by plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<PlanWords>,
    /// The body of a calculator by this list, prerendered in the language of the page; empty for a list that comes with the page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub html: String,
}

impl CalculatorData {
    /// Returns the data of a calculator by another list, whatever is in force.
    pub fn by(&self, list: ReleasedList) -> Self {
        let ReleasedList { version, price_list, messages, words, .. } = list;
        let releases =
            Releases { catalogue: price_list.catalogue.clone(), current: Some(version), lists: Vec::new(), next: None };
        let messages = self.messages.clone().with(&messages, |_| true);
        // Where the page says how a charge is counted is of the list in force, and may not have held then.
        let of_charge = |key: &String| key.matches('/').count() > 1;
        let links = self.links.iter().filter(|(key, _)| !of_charge(key));
        let links = links.map(|(key, link)| (key.clone(), link.clone())).collect();
        Self { messages, price_lists: vec![price_list], releases: vec![releases], words, links, ..self.clone() }
    }

    /// Returns the data of a page with the messages that all calculators of its language share.
    pub fn sharing(self, shared: &Messages) -> Self {
        Self { messages: shared.clone().with(&self.messages, |_| true), ..self }
    }

    /// Returns the data with the announced lists in force that take effect up to a moment, in seconds after the beginning of 1970 in UTC.
    ///
    /// No clock is read here.
    pub fn at(mut self, moment: u32) -> Self {
        for releases in &mut self.releases {
            let Some(NextList { list, .. }) = releases.next.take_if(|next| next.from <= moment) else { continue };
            for price_list in self.price_lists.iter_mut().filter(|found| found.catalogue == releases.catalogue) {
                *price_list = list.price_list.clone();
            }
            self.messages = self.messages.with(&list.messages, |_| true);
            releases.current = Some(list.version);
        }
        self
    }

    /// Returns what is released of a catalogue.
    pub fn releases_of(&self, catalogue: &CatalogueId) -> Option<&Releases> {
        self.releases.iter().find(|releases| releases.catalogue == *catalogue)
    }
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
