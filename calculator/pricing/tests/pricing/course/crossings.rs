//! Crossings of two courses, against sums by hand and every single position.

use proptest::prelude::*;
use tarif_pricing::charge::RoundingScope;
use tarif_pricing::course::{Axis, Course, Stretch, Verdict, crossings};
use tarif_pricing::{Minutes, Period, PriceList};

use super::lists::{entries, list};
use super::{along, plans, traced};
use crate::fixtures::{bound, charging, flat, per_event, per_unit, percent_off, single, usage};

/// Returns stretches as `first-last verdict`, `~` behind one on totals with unknown parts.
fn texts(stretches: &[Stretch]) -> Vec<String> {
    let text = |stretch: &Stretch| {
        let open = if stretch.complete { "" } else { "~" };
        format!("{}-{} {:?}{open}", stretch.first, stretch.last, stretch.verdict)
    };
    stretches.iter().map(text).collect()
}

fn crossed(list: &PriceList, one: &str, other: &str, entries: &str, axis: &Axis) -> Vec<String> {
    texts(&crossings(&traced(list, one, entries, axis), &traced(list, other, entries, axis)))
}

/// Work without a contract to the exact minute, against a fee with prepaid time and started quarters of an hour.
fn by_the_minute_or_prepaid() -> PriceList {
    plans([
        ("technician", charging([("support", usage("0min", "1000", "unstated", RoundingScope::Unstated))])),
        (
            "standard",
            charging([
                ("fee", flat("950", Period::Month)),
                ("support", usage("30min", "800", "15min", RoundingScope::Unstated)),
            ]),
        ),
    ])
}

#[test]
fn steps_meet_a_line_by_turns() {
    let list = by_the_minute_or_prepaid();
    // 164 min: 2733.33 against 165 → 135 beyond: 950 + 1800 = 2750. 165 min: 2750 both.
    // 213 min: 3550 against 225 → 195 beyond: 950 + 2600 = 3550. 214 min: 3566.67 against 3550, and so on:
    // a quarter of an hour is 250 to the minute and a step of 200, so it is dearer for good.
    assert_eq!(
        crossed(&list, "technician", "standard", "", &along(&list, "support")),
        ["0-164 Cheaper", "165-213 ByTurns", "214-1000000 Dearer"]
    );
}

#[test]
fn on_a_grid_of_quarters_of_an_hour_they_are_equal_once() {
    let list = by_the_minute_or_prepaid();
    // 2 h 30 min: 2500 against 950 + 120 × 800 ÷ 60 = 2550. 2 h 45 min: 2750 both. 3 h: 3000 against 2950.
    assert_eq!(
        crossed(&list, "technician", "standard", "", &along(&list, "support").every(15)),
        ["0-10 Cheaper", "11-11 Equal", "12-66666 Dearer"]
    );
}

#[test]
fn what_is_so_by_one_reading_alone_depends_on_it() {
    let list = by_the_minute_or_prepaid();
    let requests = Axis::of_requests(list.counter_named("support").unwrap(), Minutes::new(9).unwrap());
    // A technician, to the minute: 150 a request by both readings. Standard, each request rounded: 950 + 200 × (n − 2)
    // from the third on, which is always more. Standard, the month rounded: 19 requests are 171 → 180 min, 150 beyond:
    // 2950 against 2850. 20 are 180 min: 2950 against 3000; 22 are 198 → 210: 3350 against 3300; 23 are 207 → 210:
    // 3350 against 3450, and so on.
    let last = requests.last();
    assert_eq!(
        crossed(&list, "technician", "standard", "", &requests),
        ["0-19 Cheaper".to_owned(), format!("20-{last} ByReading")]
    );
    assert_eq!(
        crossed(&list, "standard", "technician", "", &requests),
        ["0-19 Dearer".to_owned(), format!("20-{last} ByReading")]
    );
}

#[test]
fn lines_cross_once_however_far_away() {
    let list = plans([
        ("small", charging([("pc", per_unit("pc", single("15.01")))])),
        ("large", charging([("fee", flat("9000", Period::Month)), ("pc", per_unit("pc", single("15")))])),
    ]);
    // 0.01 × 900,000 = 9,000
    assert_eq!(
        crossed(&list, "small", "large", "", &along(&list, "pc")),
        ["0-899999 Cheaper", "900000-900000 Equal", "900001-1000000 Dearer"]
    );
    assert_eq!(
        crossed(&list, "large", "small", "", &along(&list, "pc")),
        ["0-899999 Dearer", "900000-900000 Equal", "900001-1000000 Cheaper"]
    );
}

#[test]
fn discounts_on_money_cross_to_the_cent() {
    let list = plans([
        ("mini", charging([("other", percent_off("15"))])),
        ("plus", charging([("fee", flat("40", Period::Month)), ("other", percent_off("20"))])),
    ]);
    // 5 % of 800.00 is 40.00. Cents: below 799.90, 5 % is below 39.995; from there on rounding lets both be equal or not.
    let along_money = along(&list, "other");
    let stretches = crossings(&traced(&list, "mini", "", &along_money), &traced(&list, "plus", "", &along_money));
    assert_eq!(stretches.first().map(|stretch| (stretch.first, stretch.verdict)), Some((0, Verdict::Cheaper)));
    assert_eq!(
        stretches.last().map(|stretch| (stretch.last, stretch.verdict)),
        Some((100_000_000_000, Verdict::Dearer))
    );
    let undecided = &stretches[1..stretches.len() - 1];
    assert!(
        undecided.iter().all(|stretch| (79_980..=80_020).contains(&stretch.first) && stretch.last <= 80_020),
        "{undecided:?}"
    );
    // On whole euros: 799 × 5 % = 39.95, 800 × 5 % = 40.00
    assert_eq!(
        crossed(&list, "mini", "plus", "", &along_money.every(100)),
        ["0-799 Cheaper", "800-800 Equal", "801-1000000000 Dearer"]
    );
}

#[test]
fn a_line_and_steps_at_one_rate_take_turns_to_the_end() {
    let list = plans([
        ("minute", charging([("support", usage("0min", "60", "1min", RoundingScope::PerMonth))])),
        ("quarter", charging([("support", usage("0min", "60", "15min", RoundingScope::PerMonth))])),
    ]);
    // Equal at each whole quarter of an hour, the minute cheaper in between; 1,000,000 = 66,666 × 15 + 10.
    assert_eq!(
        crossed(&list, "minute", "quarter", "", &along(&list, "support")),
        ["0-0 Equal", "1-999990 ByTurns", "999991-1000000 Cheaper"]
    );
    let apart = plans([
        (
            "minute",
            charging([
                ("fee", flat("1", Period::Month)),
                ("support", usage("0min", "60", "1min", RoundingScope::PerMonth)),
            ]),
        ),
        (
            "quarter",
            charging([
                ("fee", flat("16", Period::Month)),
                ("support", usage("0min", "60", "15min", RoundingScope::PerMonth)),
            ]),
        ),
    ]);
    assert_eq!(crossed(&apart, "minute", "quarter", "", &along(&apart, "support")), ["0-1000000 Cheaper"]);
}

#[test]
fn an_allowance_within_the_first_step_does_not_move_a_crossing() {
    let list = plans([
        ("steps", charging([("support", usage("2min", "11.25", "15min", RoundingScope::PerMonth))])),
        ("fee", charging([("fee", flat("85", Period::Month))])),
    ]);
    // The 30th step ends at 450 min: 11.25 × 448 ÷ 60 = 84.00. The next: 11.25 × 463 ÷ 60 = 86.8125.
    assert_eq!(crossed(&list, "steps", "fee", "", &along(&list, "support")), ["0-450 Cheaper", "451-1000000 Dearer"]);
}

#[test]
fn only_positions_where_both_are_available_and_known_are_compared() {
    let mut list = plans([
        ("small", charging([("pc", per_unit("pc", single("15"))), ("travel", per_event())])),
        ("large", charging([("pc", per_unit("pc", single("25")))])),
        ("special", charging([("fee", flat("on-request", Period::Month))])),
    ]);
    list.plans[0].eligibility = vec![bound("pc", None, Some(5))];
    list.plans[1].eligibility = vec![bound("pc", Some(4), Some(10))];
    // The small plan's travel is on request: its total is "at least".
    assert_eq!(crossed(&list, "small", "large", "", &along(&list, "pc")), ["4-5 Cheaper~"]);
    assert_eq!(crossed(&list, "special", "large", "", &along(&list, "pc")), [""; 0]);
}

#[test]
fn courses_along_different_axes_do_not_cross() {
    let list = by_the_minute_or_prepaid();
    let minutes = traced(&list, "technician", "", &along(&list, "support"));
    let quarters = traced(&list, "standard", "", &along(&list, "support").every(15));
    assert_eq!(crossings(&minutes, &quarters), []);
}

/// Returns the verdicts of the lower and of the higher reading at one position, or nothing where the two are not compared.
fn verdicts(one: &Course<'_>, other: &Course<'_>, at: u64) -> Option<([Verdict; 2], bool)> {
    let (one, other) = (one.at(at), other.at(at));
    let comparable = one.is_available() && other.is_available();
    let (cost, other_cost) = (one.least(at).filter(|_| comparable)?, other.least(at)?);
    let most = one.total_max(at).unwrap_or(cost).cmp(&other.total_max(at).unwrap_or(other_cost));
    let complete = one.is_complete() && other.is_complete();
    Some(([cost.cmp(&other_cost), most].map(|order| Verdict::from(Some(order))), complete))
}

/// Asserts that stretches say at each position of an axis what the totals say there, and change nowhere else.
fn check(one: &Course<'_>, other: &Course<'_>, last: u64) {
    let stretches = crossings(one, other);
    let begins_segment = |at| one.at(at).first == at || other.at(at).first == at;
    let ends_segment = |at| one.at(at).last == at || other.at(at).last == at;
    let mut covered = 0;
    for stretch in &stretches {
        let mut seen: Vec<[Verdict; 2]> = Vec::new();
        for at in stretch.first..=stretch.last.min(last) {
            let (verdicts, complete) = verdicts(one, other, at).unwrap();
            assert_eq!(complete, stretch.complete, "at {at} in {stretch:?}");
            if seen.last() != Some(&verdicts) {
                seen.push(verdicts);
            }
            covered += 1;
        }
        if stretch.last > last {
            continue;
        }
        match stretch.verdict {
            Verdict::ByTurns => {
                let changes = |at: u64| at == 0 || verdicts(one, other, at) != verdicts(one, other, at - 1);
                for reading in [0, 1] {
                    let takes_turns = seen.iter().any(|verdicts| verdicts[reading] != seen[0][reading]);
                    assert!(takes_turns, "{stretch:?} has one verdict, {seen:?}");
                }
                assert!(begins_segment(stretch.first) || changes(stretch.first), "{stretch:?} begins too soon");
                assert!(ends_segment(stretch.last) || changes(stretch.last + 1), "{stretch:?} ends too late");
            }
            Verdict::ByReading => {
                let differs = seen.iter().any(|[lower, higher]| lower != higher);
                assert!(differs, "{stretch:?} is one thing by both readings, {seen:?}");
            }
            one_verdict => assert_eq!(seen, [[one_verdict; 2]], "{stretch:?}"),
        }
    }
    let compared = (0..=last).filter(|at| verdicts(one, other, *at).is_some()).count();
    assert_eq!(covered, compared, "{stretches:?}");
    for pair in stretches.windows(2) {
        assert!(pair[0].last < pair[1].first);
        let same = pair[0].last + 1 == pair[1].first && pair[0].verdict == pair[1].verdict;
        assert!(!same || pair[0].complete != pair[1].complete, "{pair:?} are one stretch");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn stretches_say_what_every_position_says(list in list(), entries in entries()) {
        let axes = ["pc", "user", "support", "other"].map(|counter| along(&list, counter));
        let requests = Axis::of_requests(list.counter_named("support").unwrap(), crate::fixtures::read("9min"));
        for axis in axes.into_iter().chain([requests]) {
            let [one, other] = ["plan-0", "plan-1"].map(|plan| traced(&list, plan, entries, &axis));
            check(&one, &other, 1500);
        }
    }

    #[test]
    fn stretches_reach_to_the_end_of_the_axis(list in list(), entries in entries()) {
        for axis in [along(&list, "pc").every(333), along(&list, "support").every(333), along(&list, "other").every(33_333_333)] {
            let [one, other] = ["plan-0", "plan-1"].map(|plan| traced(&list, plan, entries, &axis));
            check(&one, &other, axis.last());
        }
    }
}
