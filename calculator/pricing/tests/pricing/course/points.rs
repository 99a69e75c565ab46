//! A course says at every position what a quote says there.

use proptest::prelude::*;
use tarif_pricing::charge::{RoundingScope, UnitPrice};
use tarif_pricing::course::{Axis, Course, Growth, course};
use tarif_pricing::{ChargeId, Entry, Period, PriceList, QuoteError, Rates, Selection, quote};

use super::lists::{entries, list};
use super::{along, segments, totals, traced};
use crate::fixtures::{
    bound, charging, flat, minimum, one_off, per_event, per_unit, percent_off, read, selected, single, tiers, usage,
};

/// Asserts that a course says what quotes say, at some positions.
fn agrees(list: &PriceList, course: &Course<'_>, selection: &Selection, positions: impl IntoIterator<Item = u64>) {
    for at in positions {
        let mut entered = selection.clone();
        entered.set(course.axis().counter().clone(), course.axis().entry(at));
        let quote = quote(list, course.plan, &entered, &Rates::default()).unwrap();
        let segment = course.at(at);
        assert!(segment.first <= at && at <= segment.last, "{at} in {}-{}", segment.first, segment.last);
        assert_eq!(segment.total(at), quote.total, "the total of {} at {at}", course.plan);
        assert_eq!(segment.total_max(at), quote.total_max, "the higher total of {} at {at}", course.plan);
        let mut unknown: Vec<&ChargeId> = quote.unknown.iter().map(|unknown| &unknown.charge).collect();
        unknown.dedup();
        assert_eq!(segment.unknown, unknown, "what is unknown of {} at {at}", course.plan);
        assert_eq!(segment.reasons, quote.reasons, "the reasons against {} at {at}", course.plan);
    }
}

/// Returns the axes of every counter, coarser ones and one of requests.
fn axes(list: &PriceList) -> Vec<Axis> {
    let mut axes: Vec<Axis> = ["pc", "server", "user", "support", "other"].map(|id| along(list, id)).to_vec();
    axes.push(along(list, "support").every(15));
    axes.push(along(list, "other").every(137));
    axes.push(Axis::of_requests(list.counter_named("support").unwrap(), read("9min")));
    axes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_position_agrees_with_its_quote(list in list(), entries in entries()) {
        let selection = selected(&list, entries);
        for axis in axes(&list) {
            for plan in &list.plans {
                let course = course(&list, &plan.id, &selection, &Rates::default(), &axis).unwrap();
                let ends = course.segments().iter().flat_map(|segment| [segment.first, segment.last]);
                let far = [axis.last() - 1, axis.last(), axis.last() / 2, axis.last() / 3];
                agrees(&list, &course, &selection, (0..=150).chain(ends).chain(far));
            }
        }
    }

    #[test]
    fn segments_follow_one_another_from_the_first_position_to_the_last(list in list(), entries in entries()) {
        for axis in axes(&list) {
            for plan in &list.plans {
                let course = course(&list, &plan.id, &selected(&list, entries), &Rates::default(), &axis).unwrap();
                let mut next = 0;
                for segment in course.segments() {
                    prop_assert_eq!(segment.first, next);
                    prop_assert!(segment.last >= segment.first);
                    next = segment.last + 1;
                }
                prop_assert_eq!(next, axis.last() + 1);
            }
        }
    }
}

#[test]
fn started_quarters_of_an_hour_agree_with_quotes_at_every_minute_of_a_week() {
    let list = charging([
        ("fee", flat("950", Period::Month)),
        ("support", usage("30min", "799.99", "15min", RoundingScope::Unstated)),
    ]);
    let course = traced(&list, "plan", "", &along(&list, "support"));
    agrees(&list, &course, &Selection::default(), 0..=7 * 24 * 60);
    assert_eq!(segments(&course), ["0-30", "31-1000000"]);
    assert_eq!([Growth::Constant, Growth::Steps], [0, 1].map(|index| course.segments()[index].growth()));
}

#[test]
fn a_price_for_each_unit_is_one_line_from_the_first_position() {
    let list = charging([("pc", per_unit("pc", single("15")))]);
    let course = traced(&list, "plan", "", &along(&list, "pc"));
    assert_eq!(segments(&course), ["0-1000000"]);
    assert_eq!(course.segments()[0].growth(), Growth::Linear);
    // 3 × 15; 1,000,000 × 15. With no computer nothing applies.
    assert_eq!(totals(&course, &[0, 3, 1_000_000]), ["-", "45.00", "15000000.00"]);
    assert_eq!(course.at(0).least(0), Some(read("0")));
}

#[test]
fn tiers_break_after_their_last_unit() {
    let graduated = charging([("pc", per_unit("pc", UnitPrice::Graduated(tiers([(10, "15"), (20, "10")], "5"))))]);
    let course = traced(&graduated, "plan", "", &along(&graduated, "pc"));
    assert_eq!(segments(&course), ["0-10", "11-20", "21-1000000"]);
    // 10 × 15 = 150; + 1 × 10; + 10 × 10 = 250; + 1 × 5
    assert_eq!(totals(&course, &[10, 11, 20, 21]), ["150.00", "160.00", "250.00", "255.00"]);

    let volume = charging([("pc", per_unit("pc", UnitPrice::Volume(tiers([(10, "15")], "on-request"))))]);
    let course = traced(&volume, "plan", "", &along(&volume, "pc"));
    // Above ten, all units are on request: nothing is known.
    assert_eq!(totals(&course, &[9, 10, 11]), ["135.00", "150.00", "-~"]);
    assert_eq!(course.at(11).least(11), None);
}

#[test]
fn a_minimum_ends_where_the_lines_above_it_reach_it() {
    let list = charging([
        ("pc", per_unit("pc", single("15"))),
        ("least", minimum("100")),
        ("server", per_unit("server", single("40"))),
    ]);
    let course = traced(&list, "plan", "server=1", &along(&list, "pc"));
    // 6 × 15 = 90 < 100; 7 × 15 = 105. The server lies below the minimum: + 40.
    assert_eq!(segments(&course), ["0-6", "7-1000000"]);
    assert_eq!(totals(&course, &[0, 6, 7]), ["140.00", "140.00", "145.00"]);
}

#[test]
fn users_move_with_computers_until_they_are_entered() {
    let mut list = charging([("user", per_unit("user", single("2")))]);
    list.plans[0].eligibility = vec![bound("user", Some(5), Some(10))];
    let course = traced(&list, "plan", "", &along(&list, "pc"));
    assert_eq!(totals(&course, &[4, 5, 10, 11]), ["8.00", "10.00", "20.00", "22.00"]);
    assert_eq!([4, 5, 10, 11].map(|at| course.at(at).is_available()), [false, true, true, false]);

    let entered = traced(&list, "plan", "user=7", &along(&list, "pc"));
    assert_eq!(segments(&entered), ["0-1000000"]);
    assert_eq!(totals(&entered, &[0, 99]), ["14.00", "14.00"]);
}

#[test]
fn requests_have_both_readings_along_their_number() {
    let list = charging([
        ("fee", flat("950", Period::Month)),
        ("support", usage("30min", "800", "15min", RoundingScope::Unstated)),
    ]);
    let selection = selected(&list, "support=4x9min");
    let counter = list.counter_named("support").unwrap();
    let axis = Axis::through(counter, list.currency, &selection);
    assert_eq!(axis.position(selection.entry(counter)), Some(4));
    let course = traced(&list, "plan", "support=4x9min", &axis);
    // 2 × 15 = 30, all prepaid. 3: the month 27 → 30, each 45: + 200. 4: 36 → 45: + 200, each 60: + 400.
    assert_eq!(totals(&course, &[2, 3, 4]), ["950.00", "950.00", "1150.00"]);
    let higher = [2, 3, 4].map(|at| course.at(at).total_max(at));
    assert_eq!(higher, [None, Some(read("1150")), Some(read("1350"))]);
}

#[test]
fn what_is_paid_yearly_or_once_and_what_nobody_can_count_is_no_part_of_the_total() {
    let list = charging([
        ("fee", flat("12", Period::Month)),
        ("yearly", flat("500", Period::Year)),
        ("setup", one_off("99", Some("pc"))),
        ("travel", per_event()),
        ("other", percent_off("30")),
    ]);
    let course = traced(&list, "plan", "pc=3", &along(&list, "other"));
    // 100.00 − 30 % = 70.00: 12 + 70. 0.01 − 30 % = 0.007 → 0.01; 0.02 → 0.014 → 0.01
    assert_eq!(totals(&course, &[0, 1, 2, 10_000]), ["12.00~", "12.01~", "12.01~", "82.00~"]);
}

#[test]
fn a_reps_rate_closes_what_is_on_request() {
    let list = charging([("support", usage("10min", "on-request", "1min", RoundingScope::PerMonth))]);
    let mut rates = Rates::default();
    rates.add(read("support"), read("1.50/min")).unwrap();
    let axis = along(&list, "support");
    let closed = course(&list, &read("plan"), &Selection::default(), &rates, &axis).unwrap();
    // 15 min × 1.50
    assert_eq!(totals(&closed, &[10, 25]), ["-", "22.50"]);
    assert_eq!(totals(&traced(&list, "plan", "", &axis), &[10, 25]), ["-", "-~"]);
}

#[test]
fn an_axis_of_another_catalogue_is_refused() {
    let list = charging([("fee", flat("1", Period::Month))]);
    let mut other = list.counter_named("pc").unwrap().clone();
    other.id = read("printer");
    let axis = Axis::of(&other, list.currency);
    let refused = course(&list, &read("plan"), &Selection::default(), &Rates::default(), &axis);
    assert_eq!(refused, Err(QuoteError::NoSuchAxis { counter: read("printer") }));
    other.id = read("support");
    let axis = Axis::of(&other, list.currency);
    let refused = course(&list, &read("plan"), &Selection::default(), &Rates::default(), &axis);
    assert_eq!(refused, Err(QuoteError::NoSuchAxis { counter: read("support") }));
}

#[test]
fn positions_and_entries_say_the_same() {
    let list = charging([]);
    for (axis, entry, position) in [
        (along(&list, "pc"), "12", 12),
        (along(&list, "support"), "2h45m", 165),
        (along(&list, "support").every(15), "2h45m", 11),
        (along(&list, "other"), "70.5", 7050),
    ] {
        assert_eq!(axis.entry(position).to_string(), entry);
        assert_eq!(axis.position(axis.entry(position)), Some(position));
    }
    // Between two positions, the one below: 2 h 50 min lies above 11 quarters.
    let quarters = along(&list, "support").every(15);
    assert_eq!(quarters.position(along(&list, "support").entry(170)), Some(11));
    assert_eq!(quarters.position(Entry::Units(3)), None);
    assert_eq!((along(&list, "other").last(), quarters.last()), (100_000_000_000, 66_666));
}
