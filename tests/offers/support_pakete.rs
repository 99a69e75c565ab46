//! `support-pakete`: minute packs and maintenance contracts.

use tarif_pricing::Vat;

use crate::{notes, quoted, quoted_with, unknowns};

const CATALOGUE: &str = "support-pakete";

#[test]
fn minutes_beyond_the_pack_are_unknown_and_the_quote_is_incomplete() {
    for (words, total, unknown) in [
        ("paket-s support=9min", "15.00", None),
        ("paket-s support=10min", "15.00", None),
        ("paket-s support=11min", "15.00", Some("minutes 1 min")),
        ("paket-s support=25min", "15.00", Some("minutes 15 min")),
        ("paket-m support=30min", "40.00", None),
        ("paket-m support=31min", "40.00", Some("minutes 1 min")),
        ("paket-l support=60min", "80.00", None),
        ("paket-l support=61min", "80.00", Some("minutes 1 min")),
    ] {
        let quote = quoted(CATALOGUE, words);
        assert_eq!(quote.total.as_deref(), Some(total), "{words}");
        assert_eq!(
            (quote.complete, unknowns(&quote).first().map(String::as_str)),
            (unknown.is_none(), unknown),
            "{words}"
        );
        assert!(notes(&quote).contains(&"period-unstated"), "{words}");
    }
}

#[test]
fn a_reps_rate_completes_the_quote_and_stays_marked() {
    // 15 + 15 × 1.50 = 15 + 22.50
    let quote = quoted_with(CATALOGUE, "paket-s support=25min", &[("minutes", "1.50/min")]);
    assert_eq!((quote.total.as_deref(), quote.complete), (Some("37.50"), true));
    assert_eq!((quote.lines[0].rate_by, quote.lines[1].rate_by), ("list", "rep"));
}

#[test]
fn the_maintenance_contract_has_no_published_price() {
    let quote = quoted(CATALOGUE, "wartungsvertrag");
    assert_eq!((quote.total.as_deref(), unknowns(&quote)), (None, vec!["fee 1 fee".to_owned()]));
}

#[test]
fn only_the_packs_prices_are_called_net() {
    assert_eq!(quoted(CATALOGUE, "paket-l support=61min").vat, Vat::Excluded);
    assert_eq!(quoted(CATALOGUE, "wartungsvertrag").vat, Vat::Unstated);
    // What a rep fills in does not make it a price of the offer.
    assert_eq!(quoted_with(CATALOGUE, "wartungsvertrag", &[("fee", "120/month")]).vat, Vat::Unstated);
}
