//! The JSON of a quote.

use serde_json::{json, to_value};
use tarif_pricing::charge::RoundingScope;
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{Period, PriceList};

use crate::fixtures::{bound, charging, flat, per_unit, percent_off, quoted, single, usage};

#[test]
fn a_quote_has_the_fields_of_the_contract() {
    let list = charging([
        ("fee", flat("950", Period::Month)),
        ("support", usage("30min", "800", "15min", RoundingScope::Unstated)),
    ]);
    let record = QuoteRecord::from(&quoted(&list, "support=36min"));
    assert_eq!(
        to_value(record).unwrap(),
        json!({
            "catalogue": "catalogue", "plan": "plan", "currency": "EUR", "vat": "excluded",
            "available": true, "reasons": [],
            "lines": [
                {"charge": "fee", "period": "month", "quantity": "1", "unit": "fee", "unit_price": "950.00", "per": "1 fee",
                 "percent_off": null, "amount": "950.00", "amount_max": null, "rate_by": "list"},
                {"charge": "support", "period": "month", "quantity": "15", "unit": "min", "unit_price": "800.00", "per": "60 min",
                 "percent_off": null, "amount": "200.00", "amount_max": null, "rate_by": "list"},
            ],
            "unknown": [],
            "notes": [{"code": "allowance", "charge": "support", "entered": 36, "charged": 45, "included": 30}],
            "complete": true, "total": "1150.00", "total_max": null, "yearly": "0.00", "one_off": "0.00", "rep_rates": false,
        })
    );
}

#[test]
fn unknowns_reasons_and_discounts_are_spelled_out() {
    let mut list = charging([("pc", per_unit("pc", single("on-request"))), ("other", percent_off("30"))]);
    list.plans[0].eligibility = vec![bound("pc", None, Some(3))];
    let record = to_value(QuoteRecord::from(&quoted(&list, "pc=4 other=100"))).unwrap();
    assert_eq!(record["reasons"], json!([{"code": "above-maximum", "counter": "pc", "bound": 3}]));
    assert_eq!(record["unknown"], json!([{"charge": "pc", "quantity": "4", "unit": "pc"}]));
    assert_eq!(record["lines"][0]["percent_off"], "30");
    assert_eq!(record["lines"][0]["amount"], "70.00");
    assert_eq!((&record["available"], &record["complete"]), (&json!(false), &json!(false)));
}

#[test]
fn a_price_list_survives_its_json() {
    let mut list = charging([
        ("fee", flat("on-request", Period::Unstated)),
        ("support", usage("30min", "800", "15min", RoundingScope::Unstated)),
    ]);
    list.plans[0].eligibility = vec![bound("pc", Some(1), None)];
    let text = serde_json::to_string(&list).unwrap();
    assert_eq!(serde_json::from_str::<PriceList>(&text).unwrap(), list);
}
