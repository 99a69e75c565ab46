//! The price of a selection: what the calculator computes after every keystroke.

use std::path::Path;

use divan::{Bencher, black_box};
use tarif::load;
use tarif::world::DiskWorld;
use tarif_pricing::{PlanId, PriceList, Rates, Selection, quote};

use crate::counted::Work;

/// Returns a price list of the demonstration site.
pub(crate) fn price_list(catalogue: &str) -> PriceList {
    let world = DiskWorld::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    load::catalogue(&world, &catalogue.parse().unwrap()).value.unwrap().catalogue.price_list
}

fn selection(price_list: &PriceList, entries: &[(&str, &str)]) -> Selection {
    Selection::parse(price_list, entries.iter().copied()).unwrap()
}

/// One plan: a fee, and started quarter-hours beyond prepaid time.
#[divan::bench]
fn one_plan(bencher: Bencher<'_, '_>) {
    bencher.bench_local(quote_of_one_plan());
}

pub(crate) fn quote_of_one_plan() -> Work {
    let list = price_list("podpora");
    let (plan, selection): (PlanId, _) = ("standard".parse().unwrap(), selection(&list, &[("support", "36min")]));
    Box::new(move || drop(black_box(quote(black_box(&list), &plan, &selection, &Rates::default()).unwrap())))
}

/// All plans of the catalogue with the most counters, as its page shows them.
#[divan::bench]
fn all_plans_of_a_catalogue(bencher: Bencher<'_, '_>) {
    bencher.bench_local(quotes_of_all_plans());
}

pub(crate) fn quotes_of_all_plans() -> Work {
    let list = price_list("vzdrzevanje");
    let entries = [("pc", "8"), ("server", "1"), ("user", "8"), ("other", "100")];
    let (selection, rates) = (selection(&list, &entries), Rates::default());
    Box::new(move || {
        let quotes = list.plans.iter().map(|plan| quote(black_box(&list), &plan.id, &selection, &rates).unwrap());
        drop(black_box(quotes.collect::<Vec<_>>()));
    })
}

/// What was typed becomes a selection.
#[divan::bench]
fn a_selection_from_text(bencher: Bencher<'_, '_>) {
    let list = price_list("podpora");
    bencher.bench(|| selection(black_box(&list), &[("support", "2h15m")]));
}
