//! The calculator in the pages of one language.

use std::collections::{BTreeMap, BTreeSet};

use tarif_calculator::{
    CalculatorData, NextList, PlanWords, RateSlot, Releases, Scope, SharedMessages, is_calculator_message, prerender,
};
use tarif_l10n::Messages;
use tarif_pricing::{CatalogueId, PriceList};

use super::lists::{Lists, list};
use super::page::{CalculatorPart, LaterCalculator};
use super::shared_messages::MessageFiles;
use crate::diagnostic::{Diagnostic, Rule, Standing};
use crate::resolve::ResolvedLanguage;
use crate::site::Site;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "calculator-failed",
    standing: Standing::Fixed,
    finds: "a calculator that cannot be shown with its default selection",
    reason: "The page would promise a calculator and have none.",
    example: "default-selection = { pc = \"99999999\" }",
}];

/// What is said of plans beside their prices.
#[derive(Default)]
pub(super) struct Words {
    /// Of those of the list in force.
    pub(super) now: Vec<PlanWords>,
    /// Of those of the announced list.
    pub(super) next: Vec<PlanWords>,
}

/// Makes the calculators of one language.
pub(super) struct Calculators<'a> {
    site: &'a Site,
    language: &'a ResolvedLanguage<'a>,
    lists: &'a Lists,
    /// Nothing if there is nothing to calculate.
    shared: Option<SharedMessages<'a>>,
}

impl<'a> Calculators<'a> {
    pub(super) fn new(
        site: &'a Site,
        language: &'a ResolvedLanguage<'a>,
        lists: &'a Lists,
        messages: &'a MessageFiles,
    ) -> Self {
        let shared = messages.in_language(&language.language.locale);
        Self { site, language, lists, shared }
    }

    /// Returns the calculator of one catalogue; `words` are those of its plans, `places` are where its page says what holds for each charge.
    pub(super) fn of(
        &self,
        catalogue: &CatalogueId,
        words: Words,
        places: &BTreeMap<String, String>,
    ) -> Result<Option<CalculatorPart>, Diagnostic> {
        let Some(found) = self.site.catalogue(catalogue) else { return Ok(None) };
        let messages = self.language.calculator_messages(catalogue);
        let price_lists = vec![found.catalogue.price_list.clone()];
        self.part(Scope::Catalogue(catalogue.clone()), price_lists, messages, words, places.clone())
    }

    /// Returns the calculator over all catalogues, if a visitor can survey them.
    pub(super) fn of_all(&self) -> Result<Option<CalculatorPart>, Diagnostic> {
        if !self.site.catalogues.are_few() {
            return Ok(None);
        }
        let price_lists = self.site.catalogues.iter().map(|catalogue| catalogue.catalogue.price_list.clone());
        let messages = self.language.language.messages.subset(is_calculator_message);
        // Where all plans stand side by side, no line of theirs is explained.
        self.part(Scope::All, price_lists.collect(), messages, Words::default(), BTreeMap::new())
    }

    /// Returns what is released of a catalogue, if anything is. Links that ask for an older list lead to a catalogue, so a calculator over all of them needs no other lists than those in force.
    fn releases(&self, id: &CatalogueId, scope: &Scope) -> Option<Releases> {
        let catalogue = self.site.catalogue(id)?;
        let current = catalogue.version;
        let next = catalogue.announced.and_then(|announced| {
            let release = self.site.releases.version(id, announced.version)?;
            Some(NextList { from: announced.from, list: list(release, self.language.language) })
        });
        let lists = match scope {
            Scope::Catalogue(_) => self.lists.of(id, &self.language.language.locale),
            Scope::All => Vec::new(),
        };
        let anything = current.is_some() || next.is_some() || !lists.is_empty();
        anything.then(|| Releases { catalogue: id.clone(), current, lists, next })
    }

    fn part(
        &self,
        scope: Scope,
        price_lists: Vec<PriceList>,
        messages: Messages,
        words: Words,
        places: BTreeMap<String, String>,
    ) -> Result<Option<CalculatorPart>, Diagnostic> {
        let Some(shared) = self.shared.filter(|_| !price_lists.is_empty()) else { return Ok(None) };
        let announced = self.site.announced.as_deref();
        let next =
            price_lists.iter().filter_map(|list| Some(&announced?.catalogue(&list.catalogue)?.catalogue.price_list));
        let names = names(&scope, price_lists.iter().chain(next));
        let links =
            price_lists.iter().flat_map(|list| self.language.offer_links(&list.catalogue)).chain(places).collect();
        let locale = self.language.language.locale.clone();
        let releases = price_lists.iter().filter_map(|list| self.releases(&list.catalogue, &scope)).collect();
        let data = CalculatorData { scope, locale, messages, price_lists, links, releases, words: words.now };
        let mut moments: Vec<u32> = data.releases.iter().filter_map(|it| Some(it.next.as_ref()?.from)).collect();
        moments.sort_unstable();
        moments.dedup();
        let later = moments.into_iter().map(|at| {
            let data = CalculatorData { words: words.next.clone(), ..data.clone().at(at) };
            prerender(&data, &shared).map(|html| LaterCalculator { at, html })
        });
        match prerender(&data, &shared).and_then(|html| Ok((html, later.collect::<Result<_, _>>()?))) {
            Ok((html, later)) => Ok(Some(CalculatorPart { html, later, names })),
            Err(error) => {
                let files = self.language.language.message_files.first();
                let place = files.unwrap_or(&self.site.settings.source).whole();
                Err(Diagnostic::error("calculator-failed", error.to_string(), place))
            }
        }
    }
}

/// Returns what an address may hold for a calculator: the plan, every counter, the rates of a catalogue by their names of today and of the past, and its version.
fn names<'a>(scope: &Scope, price_lists: impl Iterator<Item = &'a PriceList> + Clone) -> String {
    let counters = price_lists.clone().flat_map(|price_list| &price_list.counters);
    let counters: BTreeSet<_> = counters.map(|counter| counter.id.as_str()).collect();
    let rates = price_lists.filter(|_| *scope != Scope::All).flat_map(RateSlot::all);
    let rates: BTreeSet<_> = rates.flat_map(|slot| [slot.name(), slot.field_name()]).collect();
    let version = (*scope != Scope::All).then(|| "v".to_owned());
    let names = std::iter::once("plan").chain(counters).map(str::to_owned).chain(rates).chain(version);
    let names: Vec<_> = names.collect();
    names.join(" ")
}
