//! Which plans cost least, against sums by hand and every single position.

use proptest::prelude::*;
use tarif_pricing::charge::RoundingScope;
use tarif_pricing::course::{Axis, Cheapest, Considered, Course, cheapest};
use tarif_pricing::{Period, PriceList};

use super::lists::{entries, list};
use super::{along, plans, traced};
use crate::fixtures::{charging, flat, per_event, per_unit, single, usage};

fn courses<'a>(list: &'a PriceList, entries: &str, axis: &Axis) -> Vec<Course<'a>> {
    list.plans.iter().map(|plan| traced(list, plan.id.as_str(), entries, axis)).collect()
}

/// Returns stretches as `first-last plan plan`, `/` between plans that take turns, `~` behind them where parts are unknown.
fn texts(list: &PriceList, found: &[Cheapest]) -> Vec<String> {
    let text = |found: &Cheapest| {
        let names: Vec<&str> = found.plans.iter().map(|place| list.plans[*place].id.as_str()).collect();
        let open = if found.complete { "" } else { "~" };
        format!("{}-{} {}{open}", found.first, found.last, names.join(if found.by_turns { "/" } else { "=" }))
    };
    found.iter().map(text).collect()
}

fn contract(fee: &str, included: &str) -> PriceList {
    charging([("fee", flat(fee, Period::Month)), ("support", usage(included, "800", "15min", RoundingScope::Unstated))])
}

fn by_time(rate: &str) -> PriceList {
    charging([("support", usage("0min", rate, "unstated", RoundingScope::Unstated))])
}

#[test]
fn work_without_a_contract_is_cheapest_until_a_contract_is() {
    let list = plans([
        ("technician", by_time("1000")),
        ("consultant", by_time("1500")),
        ("standard", contract("950", "30min")),
        ("plus", contract("2500", "1h")),
        ("vip", contract("5000", "5h")),
    ]);
    let axis = along(&list, "support");
    // At 0 nothing is charged without a contract. See `crossings` for the rest.
    assert_eq!(
        texts(&list, &cheapest(&courses(&list, "", &axis), Considered::Known)),
        ["0-0 technician=consultant", "1-164 technician", "165-213 technician/standard", "214-1000000 standard"]
    );
    assert_eq!(
        texts(&list, &cheapest(&courses(&list, "", &axis.every(15)), Considered::Known)),
        ["0-0 technician=consultant", "1-10 technician", "11-11 technician=standard", "12-66666 standard"]
    );
}

#[test]
fn a_plan_with_unknown_parts_is_said_to_have_them_or_left_out() {
    let pack = |fee: &str, included: &str| {
        charging([
            ("fee", flat(fee, Period::Unstated)),
            ("minutes", usage(included, "on-request", "1min", RoundingScope::PerMonth)),
        ])
    };
    let list = plans([
        ("s", pack("15", "10min")),
        ("m", pack("40", "30min")),
        ("l", pack("80", "60min")),
        ("contract", charging([("fee", flat("on-request", Period::Unstated))])),
    ]);
    let courses = courses(&list, "", &along(&list, "support"));
    assert_eq!(texts(&list, &cheapest(&courses, Considered::Known)), ["0-10 s", "11-1000000 s~"]);
    assert_eq!(texts(&list, &cheapest(&courses, Considered::Complete)), ["0-10 s", "11-30 m", "31-60 l"]);
}

#[test]
fn nothing_known_is_never_cheapest() {
    let list = plans([
        ("special", charging([("fee", flat("on-request", Period::Month))])),
        ("travel", charging([("travel", per_event())])),
    ]);
    assert_eq!(cheapest(&courses(&list, "", &along(&list, "pc")), Considered::Known), []);
    assert_eq!(cheapest(&[], Considered::Known), []);
}

#[test]
fn plans_of_one_price_are_cheapest_together() {
    let list = plans([
        ("one", charging([("pc", per_unit("pc", single("15")))])),
        ("two", charging([("pc", per_unit("pc", single("15")))])),
        ("fee", charging([("fee", flat("60", Period::Month))])),
    ]);
    // 4 × 15 = 60
    assert_eq!(
        texts(&list, &cheapest(&courses(&list, "", &along(&list, "pc")), Considered::Complete)),
        ["0-3 one=two", "4-4 one=two=fee", "5-1000000 fee"]
    );
}

#[test]
fn what_a_third_plan_leaves_of_two_by_turns_is_said_as_it_is() {
    let in_steps = |increment| charging([("support", usage("0min", "60", increment, RoundingScope::PerMonth))]);
    let with_fee = |fee| {
        let list = plans([
            ("twos", in_steps("2min")),
            ("threes", in_steps("3min")),
            ("fee", charging([("fee", flat(fee, Period::Month))])),
        ]);
        texts(&list, &cheapest(&courses(&list, "", &along(&list, "support")), Considered::Complete))
    };
    // At 1 a minute, started twos cost 0, 2, 2, 4, 4, 6, 6, 8, 8, 10 and started threes 0, 3, 3, 3, 6, 6, 6, 9, 9, 9, and so on by turns.
    assert_eq!(with_fee("3.50"), ["0-0 twos=threes", "1-2 twos", "3-3 threes", "4-1000000 fee"]);
    assert_eq!(with_fee("2.50"), ["0-0 twos=threes", "1-2 twos", "3-1000000 fee"]);
    assert_eq!(with_fee("9.50"), ["0-0 twos=threes", "1-8 twos/threes", "9-9 threes", "10-1000000 fee"]);
}

/// Returns the plans that cost least at one position.
fn least(courses: &[Course<'_>], considered: Considered, at: u64) -> Vec<usize> {
    let cost = |course: &Course<'_>| {
        let segment = course.at(at);
        let counts = segment.is_available() && (considered == Considered::Known || segment.is_complete());
        segment.least(at).filter(|_| counts)
    };
    let lowest = courses.iter().filter_map(cost).min();
    let places = courses.iter().enumerate().filter(|(_, course)| lowest.is_some() && cost(course) == lowest);
    places.map(|(place, _)| place).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn stretches_say_what_every_position_says(list in list(), entries in entries(), complete in any::<bool>()) {
        let considered = if complete { Considered::Complete } else { Considered::Known };
        for axis in [along(&list, "pc"), along(&list, "support"), along(&list, "support").every(333), along(&list, "other")] {
            let courses = courses(&list, entries, &axis);
            let found = cheapest(&courses, considered);
            for at in (0..=800).chain([axis.last() / 2, axis.last() - 1, axis.last()]) {
                let at_position = least(&courses, considered, at);
                let stretch = found.iter().find(|stretch| stretch.first <= at && at <= stretch.last);
                let Some(stretch) = stretch else {
                    prop_assert!(at_position.is_empty(), "{at_position:?} at {at}");
                    continue;
                };
                let holds = if stretch.by_turns {
                    !at_position.is_empty() && at_position.iter().all(|place| stretch.plans.contains(place))
                } else {
                    at_position == stretch.plans
                };
                prop_assert!(holds, "{at_position:?} at {at}, {stretch:?}");
            }
            for stretch in found.iter().filter(|stretch| stretch.by_turns && stretch.last <= 800) {
                let mut seen: Vec<usize> = (stretch.first..=stretch.last).flat_map(|at| least(&courses, considered, at)).collect();
                seen.sort_unstable();
                seen.dedup();
                prop_assert_eq!(&seen, &stretch.plans, "{:?}", stretch);
            }
        }
    }
}
