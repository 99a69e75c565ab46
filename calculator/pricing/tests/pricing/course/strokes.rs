//! Strokes: what a chart draws of a course.

use proptest::prelude::*;
use tarif_pricing::Period;
use tarif_pricing::charge::RoundingScope;
use tarif_pricing::course::Growth;

use super::lists::{entries, list};
use super::{along, traced};
use crate::fixtures::{charging, flat, usage};

#[test]
fn each_step_is_a_stroke_and_prepaid_time_is_one() {
    let list = charging([
        ("fee", flat("950", Period::Month)),
        ("support", usage("30min", "800", "15min", RoundingScope::Unstated)),
    ]);
    let course = traced(&list, "plan", "", &along(&list, "support"));
    let strokes: Vec<String> = course
        .strokes(10, 70)
        .map(|stroke| {
            let total = |at| stroke.segment.total(at).unwrap().to_string();
            format!("{}-{}: {}-{}", stroke.first, stroke.last, total(stroke.first), total(stroke.last))
        })
        .collect();
    // Each started quarter of an hour beyond 30 min costs 200.
    assert_eq!(strokes, ["10-30: 950-950", "31-45: 1150-1150", "46-60: 1350-1350", "61-70: 1550-1550"]);
}

#[test]
fn a_window_beyond_the_axis_has_no_strokes() {
    let list = charging([("fee", flat("950", Period::Month))]);
    let course = traced(&list, "plan", "", &along(&list, "support"));
    assert_eq!(course.strokes(1_000_001, 1_000_010).count(), 0);
    assert_eq!(
        course.strokes(999_999, 1_000_010).map(|stroke| (stroke.first, stroke.last)).collect::<Vec<_>>(),
        [(999_999, 1_000_000)]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn strokes_cover_a_window_and_run_straight(list in list(), entries in entries()) {
        for counter in ["pc", "support", "other"] {
            for plan in &list.plans {
                let course = traced(&list, plan.id.as_str(), entries, &along(&list, counter));
                let mut next = 3;
                for stroke in course.strokes(3, 200) {
                    prop_assert_eq!(stroke.first, next);
                    next = stroke.last + 1;
                    let steps = stroke.segment.growth() != Growth::Linear;
                    let constant = steps && plan.charges.iter().filter(|charge| matches!(charge.kind, tarif_pricing::ChargeKind::Usage(_))).count() <= 1;
                    if constant {
                        prop_assert_eq!(stroke.segment.total(stroke.first), stroke.segment.total(stroke.last));
                    }
                }
                prop_assert_eq!(next, 201);
            }
        }
    }
}
