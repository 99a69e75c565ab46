//! Calls of `tarif quote` that are wrong.

use crate::program::refusal;

#[test]
fn an_unknown_catalogue_is_refused_with_the_nearest() {
    assert_eq!(
        refusal("podopra/standard"),
        "error: `podopra` is not a catalogue of this site; expected one of `vzdrzevanje`, `sadarbiba`, `infogerance`, `podpora`, `support-pakete`\nhelp: did you mean `podpora`?\n"
    );
}

#[test]
fn an_unknown_plan_is_refused_with_the_known_ones() {
    assert_eq!(
        refusal("infogerance/gold"),
        "error: `gold` is not a plan of `infogerance`; expected one of `niveau-1`, `niveau-2`, `niveau-3`\n"
    );
}

#[test]
fn an_unknown_language_is_refused() {
    assert_eq!(
        refusal("podpora --lang en"),
        "error: `en` is not a language of this site; expected one of `sl`, `lv`, `fr`, `cs`, `de`\n"
    );
}

#[test]
fn an_unknown_counter_is_refused() {
    assert_eq!(
        refusal("podpora/standard pc=3"),
        "error: `pc` is not a counter of this catalogue; expected one of `support`\n"
    );
}

#[test]
fn a_repeated_counter_is_refused() {
    assert_eq!(
        refusal("vzdrzevanje/mini pc=3 pc=4"),
        "error: `pc` is given twice; expected one value for each counter\n"
    );
}

#[test]
fn a_value_without_counter_is_refused() {
    assert_eq!(
        refusal("vzdrzevanje/mini 3"),
        "error: `3` is not an entry; expected a counter and a value, such as `pc=8`\n"
    );
}

#[test]
fn values_that_are_none_are_refused() {
    for (entry, said) in [
        ("pc=", "`` is not a count for `pc`; expected a whole number, such as `8`"),
        ("pc=three", "`three` is not a count for `pc`; expected a whole number, such as `8`"),
        ("pc=2.5", "`2.5` is not a count for `pc`; expected a whole number, such as `8`"),
        ("pc=-1", "`-1` is negative; expected 0 or more for `pc`"),
        ("pc=1000001", "`1000001` is too large for `pc`; expected at most 1000000"),
        ("pc=99999999999999999999", "`99999999999999999999` is too large for `pc`; expected at most 1000000"),
        ("other=10,50", "`10,50` is not an amount; expected digits with a decimal point, such as `12.50`"),
        ("other=-1", "`-1` is negative; expected an amount of 0 or more"),
        ("other=1.005", "`1.005` is finer than EUR has digits; expected at most 2 after the decimal point"),
        ("other=1000000001", "`1000000001` is too large; expected at most 1000000000"),
    ] {
        assert_eq!(refusal(&format!("vzdrzevanje/mini {entry}")), format!("error: {said}\n"));
    }
}

#[test]
fn times_that_are_none_are_refused() {
    for (entry, said) in [
        ("support=2.5", "`2.5` has no unit; expected `2.5h` or `2.5min`"),
        ("support=-5min", "`-5min` is negative; expected a duration of 0 or more"),
        ("support=0.33h", "`0.33h` is not a whole number of minutes"),
        ("support=1000001min", "`1000001min` is too long; expected at most 1000000 minutes"),
        ("support=2,5h", "`2,5h` is not a duration; expected hours and minutes, such as `2h15m`, `2.25h` or `135min`"),
        ("support=0x9min", "`0` is not a number of requests; expected a whole number from 1 to 10000, as in `4x9min`"),
    ] {
        assert_eq!(refusal(&format!("podpora/standard {entry}")), format!("error: {said}\n"));
    }
}

#[test]
fn everything_that_is_wrong_is_said_together() {
    assert_eq!(
        refusal("vzdrzevanje/mini pc=-1 laptop=2 --rate pc=x"),
        "error: `-1` is negative; expected 0 or more for `pc`\nerror: `laptop` is not a counter of this catalogue; expected one of `pc`, `server`, `user`, `other`\nerror: `x` is not a rate; expected an amount and a unit, such as `1.50/min`, `80/h`, `12/pc` or `300/month`\n"
    );
}

#[test]
fn an_unknown_format_is_refused() {
    assert!(refusal("podpora --format yaml").contains("[possible values: text, json]"));
}
