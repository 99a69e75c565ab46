//! Which plans cost least with some selection, and which never cost more than another.

use proptest::prelude::*;
use tarif_pricing::analysis::{Decision, Space};
use tarif_pricing::charge::{RoundingScope, UnitPrice};
use tarif_pricing::course::Axis;
use tarif_pricing::{Money, Period, Plan, PlanId, PriceList, Quote, Rates, Selection, quote};

use crate::course::lists::list;
use crate::course::plans;
use crate::fixtures::{bound, charging, flat, minimum, per_unit, percent_off, read, single, tiers, usage};

/// Returns a selection with which a plan costs least, `never` or `open`.
fn least(list: &PriceList, plan: &str) -> String {
    match Space::of(list).unwrap().costs_least(&read(plan)) {
        Decision::With(selection) => {
            let entered = selection.entries().map(|(counter, entry)| format!("{counter}={entry}"));
            entered.collect::<Vec<_>>().join(" ")
        }
        Decision::Never => "never".to_owned(),
        Decision::Open => "open".to_owned(),
    }
}

fn never_more(list: &PriceList, plan: &str, than: &str) -> bool {
    Space::of(list).unwrap().never_costs_more(&read(plan), &read(than))
}

fn contract(fee: &str, included: &str) -> PriceList {
    charging([("fee", flat(fee, Period::Month)), ("support", usage(included, "800", "15min", RoundingScope::Unstated))])
}

#[test]
fn of_three_contracts_only_the_first_ever_costs_least() {
    let list = plans([
        ("standard", contract("950", "30min")),
        ("plus", contract("2500", "1h")),
        ("vip", contract("5000", "5h")),
    ]);
    assert_ne!(least(&list, "standard"), "never");
    // plus: 2500 − 400 more prepaid; vip: 5000 − 3600 more prepaid. Both cost more at every usage.
    assert_eq!((least(&list, "plus").as_str(), least(&list, "vip").as_str()), ("never", "never"));
    assert!(never_more(&list, "standard", "vip"));
    // Above 4 h, plus is dearer than vip: 4 h 15 min are 5100.
    assert!(!never_more(&list, "plus", "vip") && !never_more(&list, "vip", "plus"));
}

#[test]
fn a_plan_is_cheapest_where_it_alone_is_available() {
    let mut list = plans([
        ("small", charging([("pc", per_unit("pc", single("15")))])),
        ("large", charging([("pc", per_unit("pc", single("25")))])),
    ]);
    assert_eq!(least(&list, "large"), "never");
    list.plans[0].eligibility = vec![bound("pc", None, Some(5))];
    assert_eq!(least(&list, "large"), "other=0 pc=6 server=0 support=0m user=0");
    assert!(!never_more(&list, "small", "large"), "small does not take what large takes");
}

#[test]
fn several_counters_decide_together() {
    // One costs less for computers, the other for servers: 15 + 40 against 25 + 10.
    let list = plans([
        ("pcs", charging([("pc", per_unit("pc", single("15"))), ("server", per_unit("server", single("40")))])),
        ("servers", charging([("pc", per_unit("pc", single("25"))), ("server", per_unit("server", single("10")))])),
        ("both", charging([("pc", per_unit("pc", single("25"))), ("server", per_unit("server", single("40")))])),
    ]);
    assert_eq!(least(&list, "both"), "never");
    let mut fees = list;
    for plan in &mut fees.plans {
        plan.charges.push(
            charging([("fee", flat(if plan.id.as_str() == "both" { "10" } else { "9" }, Period::Month))]).plans[0]
                .charges[0]
                .clone(),
        );
    }
    assert_eq!(least(&fees, "both"), "never");
    assert!(never_more(&fees, "pcs", "both") && !never_more(&fees, "pcs", "servers"));
}

#[test]
fn what_is_on_request_is_never_taken_for_nothing() {
    let pack = |fee: &str, included: &str| {
        charging([
            ("fee", flat(fee, Period::Month)),
            ("minutes", usage(included, "on-request", "1min", RoundingScope::PerMonth)),
        ])
    };
    let list = plans([
        ("s", pack("15", "10min")),
        ("m", pack("40", "30min")),
        ("special", charging([("fee", flat("on-request", Period::Month))])),
    ]);
    // From 11 minutes on, s is "at least 15": that m costs more is not known.
    assert_eq!(least(&list, "m"), "other=0 pc=0 server=0 support=11m user=0");
    assert_ne!(least(&list, "special"), "never");
    assert!(!never_more(&list, "s", "m") && !never_more(&list, "special", "m"));
}

#[test]
fn yearly_and_one_off_amounts_count_against_a_plan() {
    let list = plans([
        ("yearly", charging([("fee", flat("10", Period::Month)), ("year", flat("120", Period::Year))])),
        ("monthly", charging([("fee", flat("20", Period::Month))])),
    ]);
    assert_ne!(least(&list, "monthly"), "never");
    assert!(!never_more(&list, "yearly", "monthly"));
    assert!(!never_more(&list, "monthly", "yearly"));
}

#[test]
fn a_minimum_is_part_of_what_a_plan_costs() {
    let list = plans([
        ("minimum", charging([("pc", per_unit("pc", single("10"))), ("least", minimum("100"))])),
        ("fee", charging([("fee", flat("100", Period::Month)), ("pc", per_unit("pc", single("10")))])),
        ("units", charging([("pc", per_unit("pc", single("10")))])),
    ]);
    // max(10 n, 100) against 100 + 10 n: dearer only as 100 + 0; against 10 n: equal from 10 on.
    assert!(never_more(&list, "minimum", "fee") && !never_more(&list, "fee", "minimum"));
    assert!(never_more(&list, "units", "minimum") && !never_more(&list, "minimum", "units"));
    assert_eq!(least(&list, "minimum"), "other=0 pc=10 server=0 support=0m user=0");
}

#[test]
fn volume_tiers_may_fall() {
    let list = plans([
        ("volume", charging([("pc", per_unit("pc", UnitPrice::Volume(tiers([(10, "15")], "10"))))])),
        ("single", charging([("pc", per_unit("pc", single("13")))])),
        ("dear", charging([("pc", per_unit("pc", single("14"))), ("other", percent_off("0"))])),
    ]);
    // 11 × 10 = 110 < 11 × 13; 1 × 15 > 1 × 13. 14 a unit is dearer than 13 a unit, but for none.
    assert!(!never_more(&list, "volume", "single") && !never_more(&list, "single", "volume"));
    assert_eq!(least(&list, "volume"), "other=0 pc=11 server=0 support=0m user=0");
}

/// Returns small axes of all counters.
fn small_axes(list: &PriceList) -> Vec<Axis> {
    let along = |id| Axis::of(list.counter_named(id).unwrap(), list.currency);
    vec![
        along("pc").up_to(5),
        along("server").up_to(2),
        along("user").up_to(4),
        along("support").every(23).up_to(5),
        along("other").every(1999).up_to(1),
    ]
}

/// Returns every selection of small axes.
fn selections(axes: &[Axis]) -> Vec<Selection> {
    axes.iter().fold(vec![Selection::default()], |selections, axis| {
        let entered = |selection: &Selection, at| {
            let mut selection = selection.clone();
            selection.set(axis.counter().clone(), axis.entry(at));
            selection
        };
        selections.iter().flat_map(|selection| (0..=axis.last()).map(move |at| entered(selection, at))).collect()
    })
}

/// Returns whether all that a plan charges yearly or once is charged by the other as well.
fn comparable(plan: &Plan, other: &Plan) -> bool {
    let beside = |plan: &Plan| -> Vec<tarif_pricing::ChargeKind> {
        let kinds = plan.charges.iter().map(|charge| charge.kind.clone());
        kinds
            .filter(|kind| match kind {
                tarif_pricing::ChargeKind::Flat(flat) => flat.per == Period::Year,
                tarif_pricing::ChargeKind::OneOff(_) => true,
                _ => false,
            })
            .collect()
    };
    beside(plan).iter().all(|kind| beside(other).contains(kind))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn answers_are_those_of_every_selection(list in list()) {
        let axes = small_axes(&list);
        let space = Space::along(&list, axes.clone()).unwrap();
        let selections = selections(&axes);
        let quoted = |plan: &PlanId, selection: &Selection| -> Quote { quote(&list, plan, selection, &Rates::default()).unwrap() };
        let quotes: Vec<Vec<Quote>> = list.plans.iter().map(|plan| selections.iter().map(|selection| quoted(&plan.id, selection)).collect()).collect();
        let total = |quote: &Quote| quote.total.unwrap_or(Money::ZERO);
        for (place, plan) in list.plans.iter().enumerate() {
            let others: Vec<usize> = (0..list.plans.len()).filter(|other| *other != place && comparable(&list.plans[*other], plan)).collect();
            let always = plan.charges.iter().any(|charge| list.counters.iter().all(|counter| !charge.kind.reads(&counter.id)));
            let charges = |selection: &Selection| always || list.counters.iter().any(|counter| {
                !selection.entry(counter).is_zero() && plan.charges.iter().any(|charge| charge.kind.reads(&counter.id))
            });
            let costs_least = (0..selections.len()).any(|at| {
                let own = &quotes[place][at];
                own.is_available() && charges(&selections[at]) && others.iter().all(|other| {
                    let other = &quotes[*other][at];
                    !other.is_available() || !other.is_complete() || total(own) <= total(other)
                })
            });
            match space.costs_least(&plan.id) {
                Decision::With(selection) => {
                    prop_assert!(costs_least, "{:?}", selection);
                    let own = quoted(&plan.id, &selection);
                    prop_assert!(own.is_available() && charges(&selection));
                    for other in &others {
                        let other = quoted(&list.plans[*other].id, &selection);
                        prop_assert!(!other.is_available() || !other.is_complete() || total(&own) <= total(&other));
                    }
                }
                Decision::Never => prop_assert!(!costs_least, "{}", plan.id),
                Decision::Open => prop_assert!(false, "a small space leaves nothing open"),
            }
            for other in list.plans.iter().filter(|other| other.id != plan.id) {
                let than = list.plans.iter().position(|found| found.id == other.id).unwrap();
                let taken: Vec<usize> = (0..selections.len()).filter(|at| quotes[than][*at].is_available()).collect();
                let never_more = !taken.is_empty() && comparable(plan, other) && taken.iter().all(|at| {
                    let own = &quotes[place][*at];
                    own.is_available() && own.is_complete() && total(own) <= total(&quotes[than][*at])
                });
                prop_assert_eq!(space.never_costs_more(&plan.id, &other.id), never_more, "{} than {}", plan.id, other.id);
            }
        }
    }
}
