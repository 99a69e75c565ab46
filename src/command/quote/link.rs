//! Links of quotes: where they lead, and what they say.

use std::collections::BTreeMap;

use tarif_calculator::address::{self, Address, Written};
use tarif_calculator::{CalculatorData, Form, OwnRates, RateSlot, Releases, Scope};
use tarif_l10n::{Locale, Messages};
use tarif_pricing::{CatalogueId, Plan, PriceList, Rates, Selection, Version};

use super::Failure;
use crate::load;
use crate::site::{Language, PageAddress, PageId, Settings};
use crate::world::World;

/// Where a link leads, and what it says there.
pub(super) struct Link {
    /// The language of the page.
    pub(super) locale: Locale,
    /// The catalogue of the page.
    pub(super) catalogue: CatalogueId,
    /// What stands after the question mark.
    pub(super) query: String,
}

/// Finds the page that an address leads to, on whatever host and under whatever path the site is published.
///
/// # Errors
/// An address that is not one of a catalogue's page.
pub(super) fn find(world: &dyn World, settings: &Settings, url: &str) -> Result<Link, Failure> {
    let address = url.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
    let path = format!("/{path}/");
    for locale in settings.languages.iter().filter(|locale| path.contains(&format!("/{locale}/"))) {
        let Some(language) = load::language(world, locale).value else { continue };
        let leads_to = |id: &&CatalogueId| path.ends_with(&format!("/{}", page(&language, id).as_str()));
        if let Some(catalogue) = settings.catalogues.iter().map(|(id, _)| id).find(leads_to) {
            return Ok(Link { locale: locale.clone(), catalogue: catalogue.clone(), query: query.to_owned() });
        }
    }
    let shown = settings.catalogues.first().map(|(id, _)| of_page(world, settings, &settings.default_language, id));
    let failure = Failure::usage(format!("`{url}` leads to no offer of this site"));
    Err(failure.with_help(format!("expected a link such as `{}?plan=…`", shown.unwrap_or_default())))
}

/// Returns the full address of a catalogue's page.
pub(super) fn of_page(world: &dyn World, settings: &Settings, locale: &Locale, catalogue: &CatalogueId) -> String {
    let language = load::language(world, locale).value;
    let address = language.map(|language| settings.base_url.url(page(&language, catalogue).as_str()));
    address.unwrap_or_else(|| settings.base_url.to_string())
}

fn page(language: &Language, catalogue: &CatalogueId) -> PageAddress {
    PageAddress::new(language, &PageId::of_catalogue(catalogue))
}

/// Returns the link of a quote on a page, with the rates that count for its plan.
pub(super) fn write(
    page: &str,
    price_list: &PriceList,
    version: Option<Version>,
    plan: &Plan,
    selection: &Selection,
    rates: &Rates,
) -> String {
    let slots = RateSlot::all(price_list);
    let mut own = OwnRates::default();
    for (index, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.is_of(plan)) {
        own.set(index, rates.get(&slot.charge).cloned());
    }
    let written = Written { plan: Some(&plan.id), selection, slots: &slots, rates: &own, version, foreign: &[] };
    format!("{page}?{}", address::write(&price_list.counters, written))
}

/// Returns a calculator by a price list, as the page of a link has it.
pub(super) fn form(price_list: &PriceList, version: Option<Version>, messages: Messages) -> Form {
    let catalogue = price_list.catalogue.clone();
    let data = CalculatorData {
        scope: Scope::Catalogue(catalogue.clone()),
        locale: messages.locale().clone(),
        messages,
        price_lists: vec![price_list.clone()],
        links: BTreeMap::new(),
        releases: vec![Releases { catalogue, current: version, lists: Vec::new(), next: None }],
        words: Vec::new(),
    };
    Form::new(data).expect("the price list is that of the scope")
}

/// Reads what a link says to a calculator.
///
/// # Errors
/// Every value that cannot be read.
pub(super) fn read(form: &Form, query: &str) -> Result<Address, Failure> {
    let address = address::read(form, query);
    if address.ignored.is_empty() {
        return Ok(address);
    }
    let errors = address.ignored.iter().map(|name| {
        let is_named = |pair: &&str| pair.split('=').next() == Some(name);
        let said: Vec<String> = query.split('&').filter(is_named).map(|pair| format!("`{pair}`")).collect();
        match said.as_slice() {
            [] => format!("what the link says for `{name}` cannot be read"),
            [one] => format!("{one} in the link cannot be read"),
            several => format!("the link says `{name}` more than once: {}; expected one", several.join(", ")),
        }
    });
    Err(Failure::Usage { errors: errors.collect(), help: None })
}
