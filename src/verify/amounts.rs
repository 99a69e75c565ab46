//! Amounts on all surfaces: what pages show, what structured data says, what the calculator computes with.

mod said;
mod shown;

use std::cell::RefCell;
use std::collections::BTreeSet;

use foldhash::HashMap;
use serde::Deserialize;
use serde_json::Value;
use tarif_l10n::{MoneyStyle, Value as Written};
use tarif_pricing::charge::UnitPrice;
use tarif_pricing::{Amount, CatalogueId, ChargeKind, Currency, Money, PriceList, Version};

pub(super) use shown::{Beginning, Ended, Said, Shown, Unended};

use crate::diagnostic::{Rule, Standing};
use crate::site::{Language, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "amount-mismatch",
    standing: Standing::Fixed,
    finds: "a page, structured data or calculator that says another amount than the price list",
    reason: "A wrong amount is the worst that an offer can have.",
    example: "<span data-amount=\"950\">850 Kč</span>",
}];

/// The published amounts of a price list by what pages call them: `podpora/standard/fee`.
type ByName = HashMap<String, (Money, Currency)>;

/// The published amounts of a site, as the price lists have them, with which some files are compared. Those of a catalogue are collected when one of them is first asked for.
pub(super) struct Amounts<'a> {
    site: &'a Site,
    /// By the place of the catalogue, and whether it is the announced list.
    collected: RefCell<HashMap<(usize, bool), ByName>>,
    /// The places of the catalogues that were asked for one.
    asked: RefCell<BTreeSet<usize>>,
}

/// What a calculator's data say of prices.
#[derive(Deserialize)]
struct CalculatorPrices {
    price_lists: Vec<PriceList>,
    #[serde(default)]
    releases: Vec<Current>,
}

/// Which list of a catalogue a calculator computes with.
#[derive(Deserialize)]
struct Current {
    catalogue: CatalogueId,
    #[serde(default)]
    current: Option<Version>,
}

/// A problem before its place is known: code and message.
type Problem = Option<(&'static str, String)>;

pub(super) const CODE: &str = "amount-mismatch";

impl<'a> Amounts<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, collected: RefCell::default(), asked: RefCell::default() }
    }

    /// Returns the places of the catalogues that were asked for an amount.
    pub(super) fn into_asked(self) -> BTreeSet<usize> {
        self.asked.into_inner()
    }

    /// Returns the amount of a name in the list that is in force, or in the one that is announced for a day.
    fn amount(&self, name: &str, from: Option<&str>) -> Option<(Money, Currency)> {
        let place = self.place(name.split('/').next()?)?;
        let announced = self.site.catalogues[place].announced;
        let is_announced = |from: &str| announced.is_some_and(|next| next.version.effective().to_string() == from);
        let key = (place, from.is_some_and(is_announced));
        self.collected.borrow_mut().entry(key).or_insert_with(|| self.collect(key)).get(name).copied()
    }

    fn collect(&self, (place, is_announced): (usize, bool)) -> ByName {
        let catalogue = &self.site.catalogues[place];
        let next = || self.site.announced.as_ref()?.catalogue(catalogue.catalogue.id());
        let catalogue = if is_announced { next() } else { Some(catalogue) };
        catalogue.map(|catalogue| published(&catalogue.catalogue.price_list)).unwrap_or_default()
    }

    fn place(&self, id: &str) -> Option<usize> {
        let place = self.site.catalogues.position(id)?;
        self.asked.borrow_mut().insert(place);
        Some(place)
    }

    /// Checks an element that shows an amount: what it says to people and to machines must both be what the price list has.
    pub(super) fn shown(&self, page: &str, said: &Said<'_>) -> Problem {
        let Said { tag, text, .. } = said;
        let (amount, name) = (tag.attribute("data-amount")?, tag.attribute("data-amount-of").unwrap_or_default());
        let Some((money, currency)) = self.amount(name, tag.attribute("data-amount-from")) else {
            return Some((CODE, format!("a page shows {amount} as the amount of `{name}`, which is not published")));
        };
        let right: Option<Money> = amount.parse().ok();
        if right != Some(money) {
            return Some((CODE, format!("a page shows {amount} for `{name}`, and the price list has {money}")));
        }
        let plain = said::as_seen(text);
        let short = self.written(page, money, currency, MoneyStyle::Short)?;
        let is_said = said::says(&plain, &short)
            || self.written(page, money, currency, MoneyStyle::Full).is_some_and(|full| said::says(&plain, &full));
        (!is_said).then(|| {
            let plain = plain.replace(said::APART, " ");
            (CODE, format!("a page shows `{}` for `{name}`, where `{short}` is expected", plain.trim()))
        })
    }

    /// Returns an amount as the language of a page writes it, without the currency.
    fn written(&self, page: &str, money: Money, currency: Currency, style: MoneyStyle) -> Option<String> {
        let language = self.language(page)?;
        let value = Written::Money {
            amount: money.amount(),
            currency: currency.code().to_owned(),
            digits: currency.digits(),
            style,
        };
        value.number().map(|number| language.messages.number(number))
    }

    fn language(&self, page: &str) -> Option<&'a Language> {
        let (folder, _) = page.split_once('/')?;
        self.site.languages.iter().map(AsRef::as_ref).find(|language: &&Language| language.locale.as_str() == folder)
    }

    /// Checks the prices in structured data.
    pub(super) fn structured(&self, json: &str) -> Problem {
        let Ok(data) = serde_json::from_str::<Value>(json) else {
            return Some((CODE, "structured data is not JSON".to_owned()));
        };
        let offers = data.pointer("/hasOfferCatalog/itemListElement")?.as_array()?;
        offers.iter().find_map(|offer| {
            let prices = offer.get("priceSpecification")?.as_array()?;
            let plan = offer.get("identifier")?.as_str()?;
            prices.iter().find_map(|price| {
                let (name, amount) =
                    (format!("{plan}/{}", price.get("name")?.as_str()?), price.get("price")?.as_str()?);
                let right = self.amount(&name, price.get("validFrom").and_then(Value::as_str)).map(|(money, _)| money);
                let found: Option<Money> = amount.parse().ok();
                (right.is_none() || right != found).then(|| {
                    (CODE, format!("structured data has {amount} for `{name}`, and the price list another amount"))
                })
            })
        })
    }

    /// Checks the price lists that the calculator computes with.
    pub(super) fn calculator(&self, json: &str) -> Problem {
        // What else the data has is passed over.
        let data: CalculatorPrices = serde_json::from_str(json).ok()?;
        data.price_lists.iter().find_map(|found| {
            self.place(found.catalogue.as_str());
            let of = |site: &'a Site| Some(&site.catalogue(&found.catalogue)?.catalogue.price_list);
            let version = data.releases.iter().find(|released| released.catalogue == found.catalogue);
            let version = version.and_then(|released| released.current);
            let announced = self.site.catalogue(&found.catalogue).and_then(|catalogue| catalogue.announced);
            let announced = announced.map(|announced| announced.version);
            let is_announced = version.is_some() && version == announced;
            let right = if is_announced { self.site.announced.as_deref().and_then(of) } else { of(self.site) };
            (right != Some(found))
                .then(|| (CODE, format!("the calculator computes with another price list than `{}`", found.catalogue)))
        })
    }
}

/// Returns the published amounts of a price list by name.
fn published(price_list: &PriceList) -> ByName {
    let mut by_name = ByName::default();
    for plan in &price_list.plans {
        for charge in &plan.charges {
            let name = format!("{}/{}/{}", price_list.catalogue, plan.id, charge.id);
            for (part, amount) in parts(&charge.kind) {
                if let Amount::Published(money) = amount {
                    by_name.insert(format!("{name}{part}"), (money, price_list.currency));
                }
            }
        }
    }
    by_name
}

/// Returns the amounts of a charge with what follows its name on pages.
fn parts(kind: &ChargeKind) -> Vec<(String, Amount)> {
    let whole = |amount| vec![(String::new(), amount)];
    match kind {
        ChargeKind::Flat(flat) => whole(flat.amount),
        ChargeKind::Usage(usage) => whole(usage.rate),
        ChargeKind::Minimum(minimum) => whole(minimum.amount),
        ChargeKind::OneOff(one_off) => whole(one_off.amount),
        ChargeKind::PerEvent(per_event) => whole(per_event.amount),
        ChargeKind::PercentOff(_) => Vec::new(),
        ChargeKind::PerUnit(per_unit) => match &per_unit.price {
            UnitPrice::Single(amount) => whole(*amount),
            UnitPrice::Graduated(tiers) | UnitPrice::Volume(tiers) => {
                let bounded = tiers.bounded.iter().map(|tier| (format!("/{}", tier.up_to), tier.amount));
                bounded.chain([("/above".to_owned(), tiers.above)]).collect()
            }
        },
    }
}
