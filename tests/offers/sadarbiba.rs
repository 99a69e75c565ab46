//! `sadarbiba`: levels without published prices.

use crate::{catalogue, notes, quoted, quoted_with, unknowns};

const CATALOGUE: &str = "sadarbiba";

#[test]
fn nothing_published_is_never_nothing_to_pay() {
    for (words, expected) in [
        ("minimalais support=2h", vec!["work 120 min", "call-out - -"]),
        ("minimalais", vec!["call-out - -"]),
        ("standarts", vec!["fee 1 fee", "extra-work - -"]),
        ("standarts-plus", vec!["fee 1 fee", "extra-work - -"]),
        ("profesionalais", vec!["fee 1 fee"]),
        ("profesionalais-plus", vec!["fee 1 fee"]),
        ("specialais", vec!["fee 1 fee"]),
    ] {
        let quote = quoted(CATALOGUE, words);
        assert_eq!((quote.total.as_deref(), quote.complete, quote.available), (None, false, true), "{words}");
        assert_eq!(unknowns(&quote), expected, "{words}");
    }
}

#[test]
fn a_size_that_the_first_level_does_not_suit_is_a_note() {
    for (words, noted) in [
        ("minimalais pc=19 server=1", false),
        ("minimalais pc=20 server=1", false),
        ("minimalais pc=21 server=1", true),
        ("minimalais pc=20 server=2", true),
        ("standarts pc=500 server=9", false),
    ] {
        let quote = quoted(CATALOGUE, words);
        assert!(quote.available, "{words}");
        assert_eq!(notes(&quote).contains(&"outside-suited-size"), noted, "{words}");
    }
}

#[test]
fn a_reps_hourly_rate_leaves_the_call_out_unknown() {
    // 2 × 40
    let quote = quoted_with(CATALOGUE, "minimalais support=2h", &[("work", "40/h")]);
    assert_eq!((quote.total.as_deref(), quote.complete), (Some("80.00"), false));
    assert_eq!((quote.lines[0].rate_by, unknowns(&quote)), ("rep", vec!["call-out - -".to_owned()]));
}

#[test]
fn the_levels_are_those_of_the_offer() {
    let plans: Vec<String> = catalogue(CATALOGUE).price_list.plans.iter().map(|plan| plan.id.to_string()).collect();
    assert_eq!(
        plans,
        ["minimalais", "standarts", "standarts-plus", "profesionalais", "profesionalais-plus", "specialais"]
    );
}
