//! Structured data for search engines: a catalogue and its offers in the vocabulary of schema.org.

use serde_json::{Map, Value, json};
use tarif_pricing::{Amount, Catalogue, Charge, ChargeKind, Money, Period, PlanId};

use crate::resolve::CatalogueView;
use crate::site::{Site, SiteCatalogue, day_before};

/// Returns a catalogue as JSON that is safe within a script element: its plans, each with its published monthly fee.
///
/// An amount that is not published, or that depends on what a visitor enters, is left out: an offer without a price says so.
pub(super) fn catalogue(site: &Site, of: &SiteCatalogue, view: &CatalogueView, lang: &str) -> String {
    let (base, catalogue) = (&site.settings.base_url, &of.catalogue);
    let announced = site.announced.as_deref().and_then(|site| site.catalogue(catalogue.id()));
    let plans = catalogue.price_list.plans.iter().zip(&view.plans);
    let offers: Vec<Value> = plans
        .map(|(plan, card)| {
            let mut offer = Map::new();
            offer.insert("@type".into(), "Offer".into());
            offer.insert("identifier".into(), format!("{}/{}", catalogue.id(), plan.id).into());
            offer.insert("name".into(), card.name.as_str().into());
            offer.insert("description".into(), card.audience.as_str().into());
            offer.insert("url".into(), format!("{}{}", base.origin(), card.url).into());
            let ends = of.announced.and_then(|announced| day_before(announced.version.effective()));
            let mut prices = Vec::new();
            if let Some(mut now) = monthly_price(catalogue, &plan.id) {
                if let Some(version) = of.version {
                    now.insert("validFrom".into(), version.effective().to_string().into());
                }
                if let Some(last) = ends {
                    now.insert("validThrough".into(), last.to_string().into());
                    offer.insert("priceValidUntil".into(), last.to_string().into());
                }
                prices.push(Value::Object(now));
            }
            let next = of.announced.zip(announced.and_then(|next| monthly_price(&next.catalogue, &plan.id)));
            if let Some((announced, mut next)) = next {
                next.insert("validFrom".into(), announced.version.effective().to_string().into());
                prices.push(Value::Object(next));
            }
            if !prices.is_empty() {
                offer.insert("priceSpecification".into(), prices.into());
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

/// Returns the published monthly fee of a plan in the vocabulary of schema.org.
fn monthly_price(catalogue: &Catalogue, plan: &PlanId) -> Option<Map<String, Value>> {
    let (plan, _) = catalogue.plan(plan)?;
    let (charge, fee) = plan.charges.iter().find_map(|charge| Some((charge, monthly_fee(charge)?)))?;
    let currency = catalogue.price_list.currency;
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
    Some(price)
}
