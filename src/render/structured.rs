//! Structured data for search engines: a catalogue and its offers in the vocabulary of schema.org.

use serde_json::{Map, Value, json};
use tarif_pricing::{Amount, Catalogue, Charge, ChargeKind, Currency, Money, Period};

use crate::resolve::CatalogueView;
use crate::site::BaseUrl;

/// Returns a catalogue as JSON that is safe within a script element: its plans, each with its published monthly fee.
///
/// An amount that is not published, or that depends on what a visitor enters, is left out: an offer without a price says so.
pub(super) fn catalogue(base: &BaseUrl, catalogue: &Catalogue, view: &CatalogueView, lang: &str) -> String {
    let currency = catalogue.price_list.currency;
    let plans = catalogue.price_list.plans.iter().zip(&view.plans);
    let offers: Vec<Value> = plans
        .map(|(plan, card)| {
            let mut offer = Map::new();
            offer.insert("@type".into(), "Offer".into());
            offer.insert("identifier".into(), format!("{}/{}", catalogue.id(), plan.id).into());
            offer.insert("name".into(), card.name.as_str().into());
            offer.insert("description".into(), card.audience.as_str().into());
            offer.insert("url".into(), format!("{}{}", base.origin(), card.url).into());
            let fee = plan.charges.iter().find_map(|charge| Some((charge, monthly_fee(charge)?)));
            if let Some((charge, fee)) = fee {
                offer.insert("priceSpecification".into(), price(currency, charge, fee, catalogue));
            }
            Value::Object(offer)
        })
        .collect();
    let service = json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "name": view.name,
        "description": view.tagline,
        "inLanguage": lang,
        "url": format!("{}{}", base.origin(), view.url),
        "hasOfferCatalog": { "@type": "OfferCatalog", "name": view.name, "itemListElement": offers },
    });
    service.to_string().replace('<', "\\u003c")
}

fn monthly_fee(charge: &Charge) -> Option<Money> {
    match &charge.kind {
        ChargeKind::Flat(flat) if flat.per == Period::Month => match flat.amount {
            Amount::Published(money) => Some(money),
            Amount::OnRequest => None,
        },
        _ => None,
    }
}

fn price(currency: Currency, charge: &Charge, fee: Money, catalogue: &Catalogue) -> Value {
    let mut price = Map::new();
    price.insert("@type".into(), "UnitPriceSpecification".into());
    price.insert("name".into(), charge.id.as_str().into());
    price.insert("price".into(), fee.with_digits(currency).into());
    price.insert("priceCurrency".into(), currency.code().into());
    price.insert("unitCode".into(), "MON".into());
    match catalogue.price_list.vat {
        tarif_pricing::Vat::Excluded => price.insert("valueAddedTaxIncluded".into(), false.into()),
        tarif_pricing::Vat::Included => price.insert("valueAddedTaxIncluded".into(), true.into()),
        tarif_pricing::Vat::Unstated => None,
    };
    Value::Object(price)
}
