//! `infogerance`: three levels without published prices.

use crate::{notes, quoted, unknowns};

const CATALOGUE: &str = "infogerance";

#[test]
fn the_first_level_is_billed_by_time_travel_and_hardware() {
    let quote = quoted(CATALOGUE, "niveau-1 support=90min");
    assert_eq!((quote.total.as_deref(), quote.complete), (None, false));
    assert_eq!(unknowns(&quote), ["remote-work 90 min", "travel - -", "hardware - -"]);
}

#[test]
fn the_other_levels_have_a_fee_whose_period_is_not_stated_and_extras() {
    for plan in ["niveau-2", "niveau-3"] {
        let quote = quoted(CATALOGUE, plan);
        assert_eq!((quote.total.as_deref(), quote.complete), (None, false), "{plan}");
        assert_eq!(unknowns(&quote), ["fee 1 fee", "travel - -", "hardware - -"], "{plan}");
        assert_eq!(notes(&quote), ["period-unstated"], "{plan}");
    }
}
