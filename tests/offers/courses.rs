//! The real offers along each of their counters: every single position against its quote, and the crossings that they imply.

use tarif_pricing::course::{Axis, Considered, Course, Verdict, cheapest, course, crossings};
use tarif_pricing::{PriceList, Rates, Selection, quote};

use crate::catalogue;

const CATALOGUES: [&str; 5] = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];

fn along(list: &PriceList, counter: &str) -> Axis {
    Axis::of(list.counter_named(counter).unwrap(), list.currency)
}

fn traced<'a>(list: &'a PriceList, plan: &str, axis: &Axis) -> Course<'a> {
    course(list, &plan.parse().unwrap(), &list.default_selection, &Rates::default(), axis).unwrap()
}

/// Returns how one plan of `podpora` stands to another, as `first-last verdict` with the entries of an axis.
fn standing(list: &PriceList, one: &str, other: &str, axis: &Axis) -> Vec<String> {
    let stretches = crossings(&traced(list, one, axis), &traced(list, other, axis));
    let text = |stretch: &tarif_pricing::course::Stretch| {
        format!("{}-{} {:?}", axis.entry(stretch.first), axis.entry(stretch.last), stretch.verdict)
    };
    stretches.iter().map(text).collect()
}

#[test]
fn every_position_of_every_counter_agrees_with_its_quote() {
    for list in CATALOGUES.map(|id| catalogue(id).price_list) {
        for (counter, plan) in
            list.counters.iter().flat_map(|counter| list.plans.iter().map(move |plan| (counter, plan)))
        {
            let axis = Axis::of(counter, list.currency);
            let course = traced(&list, plan.id.as_str(), &axis);
            // Three days of minutes, as many units, and every cent of 43 euros.
            for at in (0..=3 * 24 * 60).chain([axis.last() - 1, axis.last()]) {
                let mut entered: Selection = list.default_selection.clone();
                entered.set(counter.id.clone(), axis.entry(at));
                let quote = quote(&list, &plan.id, &entered, &Rates::default()).unwrap();
                let segment = course.at(at);
                let said = (segment.total(at), segment.total_max(at), segment.is_complete(), &segment.reasons);
                let quoted = (quote.total, quote.total_max, quote.is_complete(), &quote.reasons);
                assert_eq!(said, quoted, "{} along {} at {at}", plan.id, counter.id);
            }
        }
    }
}

#[test]
fn a_technician_without_a_contract_is_cheaper_than_standard_to_2_h_44_min() {
    let list = catalogue("podpora").price_list;
    let minutes = along(&list, "support");
    // 2 h 44 min: 2733.33 against 950 + 135 × 800 ÷ 60 = 2750. 2 h 45 min: 2750 both.
    // 3 h 33 min: 3550 both (950 + 195 × 800 ÷ 60). 3 h 34 min: 3566.67 against 3550, then 250 against 200 a quarter of an hour.
    assert_eq!(
        standing(&list, "bez-smlouvy-technik", "standard", &minutes),
        ["0m-2h44m Cheaper", "2h45m-3h33m ByTurns", "3h34m-16666h40m Dearer"]
    );
    // 2 h 30 min: 2500 against 2550. 2 h 45 min: 2750 both. 3 h: 3000 against 2950.
    assert_eq!(
        standing(&list, "bez-smlouvy-technik", "standard", &minutes.every(15)),
        ["0m-2h30m Cheaper", "2h45m-2h45m Equal", "3h-16666h30m Dearer"]
    );
}

#[test]
fn plus_costs_more_than_vip_above_4_h() {
    let list = catalogue("podpora").price_list;
    // 4 h: 2500 + 180 × 800 ÷ 60 = 4900 against 5000. 4 h 1 min → 4 h 15 min: 5100.
    let minutes = along(&list, "support");
    assert_eq!(standing(&list, "plus", "vip", &minutes), ["0m-4h Cheaper", "4h1m-16666h40m Dearer"]);
}

#[test]
fn standard_costs_least_of_the_contracts_at_every_usage() {
    let list = catalogue("podpora").price_list;
    let minutes = along(&list, "support");
    for other in ["plus", "vip"] {
        assert_eq!(standing(&list, "standard", other, &minutes), ["0m-16666h40m Cheaper"], "{other}");
    }
    let courses = ["standard", "plus", "vip"].map(|plan| traced(&list, plan, &minutes));
    let least = cheapest(&courses, Considered::Complete);
    assert_eq!(
        least.iter().map(|found| (found.last, found.plans.as_slice())).collect::<Vec<_>>(),
        [(1_000_000, [0].as_slice())]
    );
}

#[test]
fn packs_are_compared_by_what_is_known_of_them() {
    let list = catalogue("support-pakete").price_list;
    let minutes = along(&list, "support");
    // Beyond the included minutes both are "at least"; the contract on request is not compared.
    let stretches = crossings(&traced(&list, "paket-s", &minutes), &traced(&list, "paket-m", &minutes));
    let said: Vec<_> = stretches.iter().map(|stretch| (stretch.last, stretch.verdict, stretch.complete)).collect();
    assert_eq!(said, [(10, Verdict::Cheaper, true), (1_000_000, Verdict::Cheaper, false)]);
    assert_eq!(crossings(&traced(&list, "paket-s", &minutes), &traced(&list, "wartungsvertrag", &minutes)), []);
}

#[test]
fn maintenance_is_cut_out_where_a_package_is_not_available() {
    let list = catalogue("vzdrzevanje").price_list;
    // Users are as many as computers; with a server: mini-plus to 5, standard from 5 to 10, napredni from 11.
    let courses =
        list.plans.iter().map(|plan| traced(&list, plan.id.as_str(), &along(&list, "pc"))).collect::<Vec<_>>();
    let least = cheapest(&courses, Considered::Complete);
    let said: Vec<_> = least.iter().map(|found| (found.first, found.last, found.plans.as_slice())).collect();
    // At 5, mini-plus is cheaper: 5 × 15 + 40 = 115 against 5 × 25 + 50 = 175.
    assert_eq!(said, [(0, 5, [1].as_slice()), (6, 10, [2].as_slice()), (11, 1_000_000, [3].as_slice())]);
}
