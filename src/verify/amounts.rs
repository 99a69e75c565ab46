//! Amounts on all surfaces: what pages show, what structured data says, what the calculator computes with.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;
use tarif_l10n::{MoneyStyle, Value as Written};
use tarif_pricing::charge::UnitPrice;
use tarif_pricing::{Amount, CatalogueId, ChargeKind, Currency, Money, PriceList, Version};

use super::html::Tag;
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

/// The published amounts of a site, as the price lists have them.
pub(super) struct Amounts<'a> {
    site: &'a Site,
    /// By what pages call them: `podpora/standard/fee`.
    by_name: HashMap<String, (Money, Currency)>,
    /// The same with all announced price lists in force.
    announced: HashMap<String, (Money, Currency)>,
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

const CODE: &str = "amount-mismatch";

impl<'a> Amounts<'a> {
    pub(super) fn of(site: &'a Site) -> Self {
        let by_name = published(site);
        let announced = site.announced.as_deref().map(published).unwrap_or_default();
        Self { site, by_name, announced }
    }

    /// Returns the amount of a name in the list that is in force, or in the one that is announced for a day.
    fn amount(&self, name: &str, from: Option<&str>) -> Option<(Money, Currency)> {
        let announced = |from: &str| {
            let catalogue = self.site.catalogue(&name.split('/').next()?.parse().ok()?)?;
            catalogue.announced.filter(|announced| announced.version.effective().to_string() == from)
        };
        let list = if from.and_then(announced).is_some() { &self.announced } else { &self.by_name };
        list.get(name).copied()
    }

    /// Checks an element that shows an amount: what it says to people and to machines must both be what the price list has.
    pub(super) fn shown(&self, page: &str, tag: Tag<'_>, text: &str) -> Problem {
        let (amount, name) = (tag.attribute("data-amount")?, tag.attribute("data-amount-of").unwrap_or_default());
        let Some((money, currency)) = self.amount(name, tag.attribute("data-amount-from")) else {
            return Some((CODE, format!("a page shows {amount} as the amount of `{name}`, which is not published")));
        };
        let right: Option<Money> = amount.parse().ok();
        if right != Some(money) {
            return Some((CODE, format!("a page shows {amount} for `{name}`, and the price list has {money}")));
        }
        let written = self.written(page, money, currency)?;
        let plain = text.replace("&nbsp;", "\u{a0}");
        (!plain.contains(&written))
            .then(|| (CODE, format!("a page shows `{}` for `{name}`, where `{written}` is expected", plain.trim())))
    }

    /// Returns an amount as the language of a page writes it, without the currency.
    fn written(&self, page: &str, money: Money, currency: Currency) -> Option<String> {
        let language = self.language(page)?;
        let value = Written::Money {
            amount: money.amount(),
            currency: currency.code().to_owned(),
            digits: currency.digits(),
            style: MoneyStyle::Short,
        };
        value.number().map(|number| language.messages.number(number))
    }

    fn language(&self, page: &str) -> Option<&'a Language> {
        let (folder, _) = page.split_once('/')?;
        self.site.languages.iter().find(|language| language.locale.as_str() == folder)
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
        // Of a page's data, the messages are the largest part, and are passed over.
        let data: CalculatorPrices = serde_json::from_str(json).ok()?;
        data.price_lists.iter().find_map(|found| {
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

/// Returns the published amounts of a site's price lists by name.
fn published(site: &Site) -> HashMap<String, (Money, Currency)> {
    let mut by_name = HashMap::new();
    for catalogue in &site.catalogues {
        let price_list = &catalogue.catalogue.price_list;
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
