//! Random price lists of a few plans, with every charge kind, and what may be entered.

use proptest::prelude::*;
use tarif_pricing::charge::{RoundingScope, UnitPrice};
use tarif_pricing::{Bound, ChargeKind, Period, Plan, PriceList};

use crate::fixtures::{
    bound, charging, flat, minimum, one_off, per_event, per_unit, percent_off, read, single, tiers, usage,
};

fn amount() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        1 => Just("on-request".to_owned()),
        1 => Just("0".to_owned()),
        6 => (0u32..60, prop_oneof![Just(""), Just(".5"), Just(".25"), Just(".333"), Just(".0625")]).prop_map(|(whole, part)| format!("{whole}{part}")),
    ]
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![4 => Just(Period::Month), 1 => Just(Period::Year), 1 => Just(Period::Unstated)]
}

fn scope() -> impl Strategy<Value = RoundingScope> {
    prop_oneof![Just(RoundingScope::PerRequest), Just(RoundingScope::PerMonth), Just(RoundingScope::Unstated)]
}

fn unit_price() -> impl Strategy<Value = UnitPrice> {
    let tiered = (amount(), amount(), amount(), 1u32..20, 1u32..30);
    prop_oneof![
        amount().prop_map(|price| single(&price)),
        tiered.clone().prop_map(|(a, b, c, to, more)| UnitPrice::Graduated(tiers([(to, &a), (to + more, &b)], &c))),
        tiered.prop_map(|(a, b, c, to, more)| UnitPrice::Volume(tiers([(to, &a), (to + more, &b)], &c))),
    ]
}

fn metered() -> impl Strategy<Value = ChargeKind> {
    let step = prop_oneof![Just("1min"), Just("7min"), Just("15min"), Just("30min"), Just("unstated")];
    (0u32..100, amount(), step, scope())
        .prop_map(|(included, rate, step, scope)| usage(&format!("{included}min"), &rate, step, scope))
}

fn kind() -> impl Strategy<Value = ChargeKind> {
    prop_oneof![
        3 => (amount(), period()).prop_map(|(amount, period)| flat(&amount, period)),
        3 => (prop_oneof![Just("pc"), Just("user"), Just("server")], unit_price()).prop_map(|(counter, price)| per_unit(counter, price)),
        3 => metered(),
        1 => (0u32..=100).prop_map(|percent| percent_off(&percent.to_string())),
        1 => amount().prop_map(|amount| minimum(&amount)),
        1 => (0u32..900).prop_map(|amount| minimum(&amount.to_string())),
        1 => (amount(), prop::option::of(Just("pc"))).prop_map(|(amount, counter)| one_off(&amount, counter)),
        1 => Just(per_event()),
    ]
}

fn eligibility() -> impl Strategy<Value = Vec<Bound>> {
    let bounded = (prop_oneof![Just("pc"), Just("user"), Just("server")], 0u32..12, prop::option::of(0u32..20))
        .prop_map(|(counter, least, more)| bound(counter, (least > 0).then_some(least), more.map(|more| least + more)));
    prop::collection::vec(bounded, 0..3)
}

fn plan() -> impl Strategy<Value = Plan> {
    const IDS: [&str; 5] = ["a", "b", "c", "d", "e"];
    (prop::collection::vec(kind(), 1..5), eligibility()).prop_map(|(kinds, eligibility)| {
        let plan = charging(IDS.into_iter().zip(kinds)).plans.into_iter().next().unwrap();
        Plan { eligibility, ..plan }
    })
}

/// Returns price lists of two to four plans `plan-0`, `plan-1`, …
pub(crate) fn list() -> impl Strategy<Value = PriceList> {
    prop::collection::vec(plan(), 2..5).prop_map(|plans| {
        let named = |(number, plan)| Plan { id: read(&format!("plan-{number}")), ..plan };
        PriceList { plans: plans.into_iter().enumerate().map(named).collect(), ..charging([]) }
    })
}

/// Returns what is entered for the other counters.
pub(super) fn entries() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just(""),
        Just("pc=3 server=1 support=40min other=99.99"),
        Just("pc=12 user=5 server=2 support=4x9min"),
        Just("user=7 support=3x16min other=0.01"),
    ]
}
