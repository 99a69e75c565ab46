//! Gaps and overlaps of bounds.

use proptest::prelude::*;
use tarif_pricing::analysis::{Region, gaps, overlaps};
use tarif_pricing::{Bound, Plan, PriceList};

use crate::fixtures::{bound, charging, read};

/// Returns a price list of plans `plan-0`, `plan-1`, … with these bounds.
fn bounded(plans: impl IntoIterator<Item = Vec<Bound>>) -> PriceList {
    let list = charging([]);
    let plan =
        |(number, eligibility)| Plan { id: read(&format!("plan-{number}")), eligibility, ..list.plans[0].clone() };
    PriceList { plans: plans.into_iter().enumerate().map(plan).collect(), ..list.clone() }
}

/// Returns a region as `server 0-0 user 4-`.
fn text(region: &Region) -> String {
    let bound = |bound: &Bound| {
        let most = bound.at_most.map_or(String::new(), |most| most.to_string());
        format!("{} {}-{most}", bound.counter, bound.at_least.unwrap_or(0))
    };
    region.bounds.iter().map(bound).collect::<Vec<_>>().join(" ")
}

fn regions(regions: &[Region]) -> Vec<String> {
    regions.iter().map(text).collect()
}

/// The bounds of `vzdrzevanje` in `OFFERS.md`.
fn maintenance() -> PriceList {
    bounded([
        vec![bound("user", None, Some(3)), bound("server", None, Some(0))],
        vec![bound("user", None, Some(5)), bound("server", Some(1), None)],
        vec![bound("user", Some(5), Some(10)), bound("server", Some(1), None)],
        vec![bound("user", Some(11), None), bound("server", Some(1), None)],
    ])
}

#[test]
fn four_users_without_a_server_find_no_plan() {
    let found = gaps(&maintenance());
    assert_eq!(regions(&found), ["server 0-0 user 4-"]);
    let smallest: Vec<String> =
        found[0].smallest().entries().map(|(counter, entry)| format!("{counter}={entry}")).collect();
    assert_eq!(smallest, ["server=0", "user=4"]);
}

#[test]
fn five_users_with_a_server_find_two_plans() {
    let list = maintenance();
    let found = overlaps(&list);
    let said: Vec<_> =
        found.iter().map(|found| (found.one.as_str(), found.other.as_str(), text(&found.region))).collect();
    assert_eq!(said, [("plan-1", "plan-2", "server 1- user 5-5".to_owned())]);
}

#[test]
fn bounds_that_meet_neither_leave_a_gap_nor_overlap() {
    let list = bounded([vec![bound("pc", None, Some(5))], vec![bound("pc", Some(6), None)]]);
    assert_eq!((gaps(&list).len(), overlaps(&list).len()), (0, 0));
    let apart = bounded([vec![bound("pc", None, Some(5))], vec![bound("pc", Some(7), None)]]);
    assert_eq!(regions(&gaps(&apart)), ["pc 6-6"]);
}

#[test]
fn a_plan_for_all_and_plans_of_which_one_takes_more_are_a_choice() {
    let list = bounded([vec![], vec![bound("pc", None, Some(5))], vec![bound("pc", None, Some(9))], vec![]]);
    assert_eq!((gaps(&list).len(), overlaps(&list).len()), (0, 0));
}

#[test]
fn bounds_that_exclude_each_other_take_nothing() {
    let list = bounded([vec![bound("pc", Some(5), None), bound("pc", None, Some(4))]]);
    assert_eq!(regions(&gaps(&list)), ["pc 0-"]);
}

fn random() -> impl Strategy<Value = PriceList> {
    let bounds = (prop_oneof![Just("pc"), Just("user"), Just("server")], 0u32..5, prop::option::of(0u32..5))
        .prop_map(|(counter, least, more)| bound(counter, Some(least), more.map(|more| least + more)));
    prop::collection::vec(prop::collection::vec(bounds, 0..4), 1..5).prop_map(bounded)
}

/// Returns whether bounds admit counts of pc, server and user.
fn admits(bounds: &[Bound], counts: [u32; 3]) -> bool {
    bounds.iter().all(|bound| {
        let place = ["pc", "server", "user"].iter().position(|id| *id == bound.counter.as_str()).unwrap();
        bound.admits(counts[place])
    })
}

/// Returns all counts of pc, server and user up to 11: bounds go up to 8, so that what holds for 9 to 11 holds for all above.
fn all_counts() -> impl Iterator<Item = [u32; 3]> {
    (0..12).flat_map(|pc| (0..12).flat_map(move |server| (0..12).map(move |user| [pc, server, user])))
}

proptest! {
    #[test]
    fn gaps_are_what_no_plan_takes_and_overlaps_what_two_take(list in random()) {
        let (gaps, overlaps) = (gaps(&list), overlaps(&list));
        for counts in all_counts() {
            let taken = list.plans.iter().any(|plan| admits(&plan.eligibility, counts));
            let gaps = gaps.iter().filter(|gap| admits(&gap.bounds, counts)).count();
            prop_assert_eq!(gaps, usize::from(!taken), "{:?}", counts);
        }
        for (index, one) in list.plans.iter().enumerate() {
            for other in &list.plans[index + 1..] {
                let takes = |plan: &Plan, counts| admits(&plan.eligibility, counts);
                let shares = |has: bool, lacks: bool| all_counts().any(|counts| takes(one, counts) == has && takes(other, counts) == lacks);
                let both = all_counts().filter(|counts| takes(one, *counts) && takes(other, *counts)).collect::<Vec<_>>();
                let expected = !both.is_empty() && shares(true, false) && shares(false, true);
                let found = overlaps.iter().find(|found| *found.one == one.id && *found.other == other.id);
                prop_assert_eq!(found.is_some(), expected);
                if let Some(found) = found {
                    let within: Vec<_> = all_counts().filter(|counts| admits(&found.region.bounds, *counts)).collect();
                    prop_assert_eq!(within, both);
                }
            }
        }
    }
}
