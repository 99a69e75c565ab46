//! The five real offers, as their plan files state them, compute what the offers say.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod conditions;
mod courses;
mod infogerance;
mod notes;
mod podpora;
mod sadarbiba;
mod support_pakete;
mod vzdrzevanje;

use std::path::Path;

use tarif::load;
use tarif::world::DiskWorld;
use tarif_pricing::quote::{QuoteRecord, ReasonRecord};
use tarif_pricing::{Catalogue, Rates, Selection, quote};

/// Returns a catalogue of the demonstration site.
fn catalogue(id: &str) -> Catalogue {
    let world = DiskWorld::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let loaded = load::catalogue(&world, &id.parse().unwrap());
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    loaded.value.unwrap().catalogue
}

/// Returns the quote of `plan counter=value …` in a catalogue.
fn quoted(catalogue_id: &str, words: &str) -> QuoteRecord {
    quoted_with(catalogue_id, words, &[])
}

/// Returns the quote of `plan counter=value …` in a catalogue, with a rep's rates.
fn quoted_with(catalogue_id: &str, words: &str, rates: &[(&str, &str)]) -> QuoteRecord {
    let list = catalogue(catalogue_id).price_list;
    let mut words = words.split_whitespace();
    let plan = words.next().unwrap().parse().unwrap();
    let selection = Selection::parse(&list, words.map(|pair| pair.split_once('=').unwrap())).unwrap();
    let mut supplied = Rates::default();
    for (charge, rate) in rates {
        supplied.add(charge.parse().unwrap(), rate.parse().unwrap()).unwrap();
    }
    QuoteRecord::from(&quote(&list, &plan, &selection, &supplied).unwrap())
}

/// Returns the known monthly total of `plan counter=value …`, or `-`.
fn total(catalogue_id: &str, words: &str) -> String {
    quoted(catalogue_id, words).total.unwrap_or("-".to_owned())
}

/// Returns the reasons why a plan is not available, as `code counter bound`.
fn reasons(catalogue_id: &str, words: &str) -> Vec<String> {
    let text = |reason: &ReasonRecord| format!("{} {} {}", reason.code, reason.counter, reason.bound);
    quoted(catalogue_id, words).reasons.iter().map(text).collect()
}

/// Returns the unknown lines of a quote, as `charge quantity unit`.
fn unknowns(quote: &QuoteRecord) -> Vec<String> {
    let text = |unknown: &tarif_pricing::quote::UnknownRecord| {
        let quantity = unknown.quantity.as_deref().unwrap_or("-");
        format!("{} {quantity} {}", unknown.charge, unknown.unit.as_deref().unwrap_or("-"))
    };
    quote.unknown.iter().map(text).collect()
}

/// Returns the codes of a quote's notes.
fn notes(quote: &QuoteRecord) -> Vec<&'static str> {
    quote.notes.iter().map(|note| note.code).collect()
}
