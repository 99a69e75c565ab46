//! The calculator in the pages of one language.

use std::collections::{BTreeMap, BTreeSet};

use tarif_calculator::{CalculatorData, Scope, is_calculator_message, prerender};
use tarif_l10n::Messages;
use tarif_pricing::{CatalogueId, PriceList};

use super::page::CalculatorPart;
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

/// Makes the calculators of one language.
pub(super) struct Calculators<'a> {
    site: &'a Site,
    language: &'a ResolvedLanguage<'a>,
    links: BTreeMap<String, String>,
}

impl<'a> Calculators<'a> {
    pub(super) fn new(site: &'a Site, language: &'a ResolvedLanguage<'a>) -> Self {
        Self { site, language, links: language.offer_links(site) }
    }

    /// Returns the calculator of one catalogue.
    pub(super) fn of(&self, catalogue: &CatalogueId) -> Result<Option<CalculatorPart>, Diagnostic> {
        let price_lists = self.price_lists().filter(|price_list| price_list.catalogue == *catalogue).cloned();
        let own = format!("{catalogue}-");
        let messages = self.messages(|id| !is_of_some_catalogue(id) || id.starts_with(&own));
        self.part(Scope::Catalogue(catalogue.clone()), price_lists.collect(), messages)
    }

    /// Returns the calculator over all catalogues.
    pub(super) fn of_all(&self) -> Result<Option<CalculatorPart>, Diagnostic> {
        self.part(Scope::All, self.price_lists().cloned().collect(), self.messages(|_| true))
    }

    fn price_lists(&self) -> impl Iterator<Item = &PriceList> {
        self.site.catalogues.iter().map(|catalogue| &catalogue.catalogue.price_list)
    }

    fn messages(&self, wanted: impl Fn(&str) -> bool) -> Messages {
        self.language.language.messages.subset(|id| is_calculator_message(id) && wanted(id))
    }

    fn part(
        &self,
        scope: Scope,
        price_lists: Vec<PriceList>,
        messages: Messages,
    ) -> Result<Option<CalculatorPart>, Diagnostic> {
        if price_lists.is_empty() {
            return Ok(None);
        }
        let names = names(&price_lists);
        let shown = |link: &str| price_lists.iter().any(|list| belongs_to(link, list.catalogue.as_str()));
        let links = self.links.iter().filter(|(link, _)| shown(link));
        let links = links.map(|(link, path)| (link.clone(), path.clone())).collect();
        let locale = self.language.language.locale.clone();
        let data = CalculatorData { scope, locale, messages, price_lists, links };
        match prerender(&data) {
            Ok(html) => Ok(Some(CalculatorPart { html, names })),
            Err(error) => {
                let files = self.language.language.message_files.first();
                let place = files.unwrap_or(&self.site.settings.source).whole();
                Err(Diagnostic::error("calculator-failed", error.to_string(), place))
            }
        }
    }
}

/// Names of catalogues, plans and charges; a large site has many, of which one catalogue needs few.
fn is_of_some_catalogue(id: &str) -> bool {
    !id.starts_with("counter-") && (id.ends_with("-name") || id.contains("-charge-"))
}

fn belongs_to(link: &str, catalogue: &str) -> bool {
    link.strip_prefix(catalogue).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns what an address may hold for a calculator: the plan and every counter.
fn names(price_lists: &[PriceList]) -> String {
    let counters: BTreeSet<_> =
        price_lists.iter().flat_map(|price_list| &price_list.counters).map(|counter| counter.id.as_str()).collect();
    let names: Vec<_> = std::iter::once("plan").chain(counters).collect();
    names.join(" ")
}
