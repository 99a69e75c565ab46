//! What visitors do, one after the other.

use tarif_calculator::{Form, Shown, State, Step, address};
use tarif_pricing::Entry;

use crate::offers::form;

fn total(form: &Form, state: &State) -> String {
    let shown = Shown::of(form, state, None);
    shown.plans[shown.chosen.unwrap().index].data_total.clone()
}

fn opened(form: &Form, query: &str) -> State {
    State::from_address(form, address::read(form, query))
}

fn texts(state: &State) -> Vec<&str> {
    state.fields().iter().map(|field| field.text.as_str()).collect()
}

#[test]
fn at_first_the_default_plan_is_quoted_for_the_default_selection() {
    let form = form("vzdrzevanje", "sl");
    let state = State::initial(&form);
    assert_eq!(state.plan().unwrap().as_str(), "standard");
    assert_eq!(texts(&state), ["8", "1", "8", "0"]);
    // 8 × 25 + 1 × 50 = 250.
    assert_eq!(total(&form, &state), "250.00");
}

#[test]
fn what_is_typed_counts_at_once() {
    let form = form("vzdrzevanje", "sl");
    let mut state = State::initial(&form);
    state.type_into(&form, 0, "10".into());
    // 10 × 25 + 1 × 50 = 300.
    assert_eq!(total(&form, &state), "300.00");
    state.choose("napredni".parse().unwrap());
    // 10 × 35 + 1 × 60 = 410.
    assert_eq!(total(&form, &state), "410.00");
}

#[test]
fn users_are_as_many_as_computers_until_they_are_entered() {
    let form = form("vzdrzevanje", "sl");
    let mut state = State::initial(&form);
    state.type_into(&form, 0, "3".into());
    assert_eq!(texts(&state), ["3", "1", "3", "0"]);
    state.type_into(&form, 2, "5".into());
    state.type_into(&form, 0, "4".into());
    assert_eq!(texts(&state), ["4", "1", "5", "0"]);
}

#[test]
fn a_wrong_entry_keeps_the_last_good_quote() {
    let form = form("vzdrzevanje", "sl");
    let mut state = State::initial(&form);
    state.type_into(&form, 0, "9".into());
    state.type_into(&form, 0, "9x".into());
    // 9 × 25 + 1 × 50 = 275.
    assert_eq!(total(&form, &state), "275.00");
    assert_eq!(texts(&state)[0], "9x");
    let shown = Shown::of(&form, &state, None);
    assert!(shown.fields[0].error.is_some());
    assert_eq!(shown.announcement(&form), shown.fields[0].error.clone().unwrap());
    state.type_into(&form, 0, "8".into());
    assert_eq!(Shown::of(&form, &state, None).fields[0].error, None);
}

#[test]
fn an_empty_field_is_a_zero_and_no_error() {
    let form = form("vzdrzevanje", "sl");
    let mut state = State::initial(&form);
    state.type_into(&form, 0, String::new());
    // Only the server is left: 1 × 50.
    assert_eq!(total(&form, &state), "50.00");
    assert_eq!(Shown::of(&form, &state, None).fields[0].error, None);
}

#[test]
fn the_steppers_go_on_from_what_was_understood() {
    let form = form("podpora", "cs");
    let mut state = State::initial(&form);
    for (step, expected) in [
        (Step::Up, "1,25"),
        (Step::Up, "1,5"),
        (Step::Down, "1,25"),
        (Step::Down, "1"),
        (Step::Down, "0,75"),
        (Step::Down, "0,5"),
        (Step::Down, "0,25"),
        (Step::Down, "0"),
        (Step::Down, "0"),
    ] {
        state.step(&form, 0, step);
        assert_eq!(texts(&state), [expected]);
    }
    state.type_into(&form, 0, "36 min".into());
    state.step(&form, 0, Step::Up);
    assert_eq!(texts(&state), ["0,75"]);
    state.type_into(&form, 0, "4 × 9 min".into());
    state.step(&form, 0, Step::Up);
    assert_eq!(texts(&state), ["5\u{a0}×\u{a0}9\u{a0}min"]);
}

#[test]
fn minutes_step_by_five_where_minutes_are_asked() {
    let form = form("support-pakete", "de");
    let mut state = State::initial(&form);
    assert_eq!(texts(&state), ["25"]);
    state.step(&form, 0, Step::Up);
    assert_eq!(texts(&state), ["30"]);
    state.type_into(&form, 0, "31".into());
    state.step(&form, 0, Step::Down);
    assert_eq!(texts(&state), ["30"]);
}

#[test]
fn a_field_takes_what_people_type_and_says_what_it_understood() {
    for (catalogue, language, text, query, understood) in [
        ("podpora", "cs", "2,5", "plan=standard&support=2h30m", "= 2\u{a0}h\u{a0}30\u{a0}min"),
        ("podpora", "cs", "2:30", "plan=standard&support=2h30m", "= 2\u{a0}h\u{a0}30\u{a0}min"),
        ("podpora", "cs", "2 h 30", "plan=standard&support=2h30m", "= 2\u{a0}h\u{a0}30\u{a0}min"),
        ("podpora", "cs", "150 min", "plan=standard&support=2h30m", "= 2\u{a0}h\u{a0}30\u{a0}min"),
        ("podpora", "cs", "4x9 min", "plan=standard&support=4x9m", "= 36\u{a0}min"),
        ("support-pakete", "de", "90", "plan=paket-m&support=1h30m", "= 1\u{a0}Std.\u{a0}30\u{a0}Min."),
        ("support-pakete", "de", "1,5 Std.", "plan=paket-m&support=1h30m", "= 1\u{a0}Std.\u{a0}30\u{a0}Min."),
        ("vzdrzevanje", "sl", "1.200", "plan=standard&pc=1200&server=1", "= 1200"),
        ("vzdrzevanje", "de", "12.000", "plan=standard&pc=12000&server=1", ""),
    ] {
        let form = form(catalogue, language);
        let mut state = State::initial(&form);
        state.type_into(&form, 0, text.into());
        assert_eq!(state.query(&form), query, "{text}");
        let shown = Shown::of(&form, &state, None);
        assert_eq!(shown.fields[0].understood.as_deref().unwrap_or_default(), understood, "{text}");
    }
}

#[test]
fn the_unit_stands_in_the_field_only_beside_a_bare_number() {
    let form = form("podpora", "cs");
    let mut state = State::initial(&form);
    for (text, unit) in [("2,5", Some("h")), ("", Some("h")), ("150 min", None), ("2:30", None)] {
        state.type_into(&form, 0, text.into());
        assert_eq!(Shown::of(&form, &state, None).fields[0].unit.as_deref(), unit, "{text}");
    }
}

#[test]
fn entries_beyond_the_limits_are_errors() {
    for (catalogue, index, good, bad) in [
        ("vzdrzevanje", 0, "1000000", "1000001"),
        ("vzdrzevanje", 3, "1000000000", "1000000001"),
        ("podpora", 0, "1000000 min", "1000001 min"),
        ("podpora", 0, "10000x1min", "10001x1min"),
        ("podpora", 0, "1x1min", "0x1min"),
    ] {
        let form = form(catalogue, "sl");
        let mut state = State::initial(&form);
        state.type_into(&form, index, good.into());
        assert_eq!(state.fields()[index].error, None, "{good}");
        state.type_into(&form, index, bad.into());
        assert!(state.fields()[index].error.is_some(), "{bad}");
    }
}

#[test]
fn a_plan_that_is_not_available_is_quoted_with_the_ones_that_are() {
    let form = form("vzdrzevanje", "sl");
    let state = opened(&form, "?plan=mini&pc=5&server=1");
    let shown = Shown::of(&form, &state, None);
    let chosen = shown.chosen.unwrap();
    // More than 3 users, and a server: two reasons. 5 × 15 = 75 all the same.
    assert_eq!(chosen.text.reasons.len(), 2);
    assert_eq!(shown.plans[chosen.index].data_total, "75.00");
    // 5 users with a server fit both.
    let instead = chosen.instead.unwrap();
    assert!(instead.contains("Mini+") && instead.contains("Standard"), "{instead}");
    let nothing_fits = opened(&form, "?plan=mini&pc=4");
    let chosen = Shown::of(&form, &nothing_fits, None).chosen.unwrap();
    assert_eq!(chosen.instead.unwrap(), form.say("calculator-none-available"));
}

#[test]
fn all_plans_are_quoted_for_counters_entered_once() {
    let form = form("all", "cs");
    let asked: Vec<&str> = form.counters().iter().map(|counter| counter.id.as_str()).collect();
    assert_eq!(asked, ["pc", "server", "user", "support"]);
    let mut state = State::initial(&form);
    state.type_into(&form, 3, "36 min".into());
    let shown = Shown::of(&form, &state, None);
    assert_eq!(shown.plans.len(), 4 + 6 + 3 + 5 + 4);
    let plan = |name: &str| shown.plans.iter().filter(|plan| plan.plan.as_str() == name).collect::<Vec<_>>();
    // 8 × 25 + 1 × 50 in one catalogue, and 950 + 15 min of 800 an hour in the other.
    let totals: Vec<&str> = plan("standard").iter().map(|plan| plan.data_total.as_str()).collect();
    assert_eq!(totals, ["250.00", "1150.00"]);
    let links: Vec<&str> = plan("standard").iter().filter_map(|plan| plan.href.as_deref()).collect();
    assert_eq!(links, ["/cs/vzdrzevanje/?plan=standard&pc=8&server=1", "/cs/podpora/?plan=standard&support=36m"]);
    assert!(shown.chosen.is_none());
}

#[test]
fn a_changed_line_is_marked_by_turns() {
    let form = form("vzdrzevanje", "sl");
    let mut state = State::initial(&form);
    let first = Shown::of(&form, &state, None);
    assert_eq!(first.chosen.as_ref().unwrap().marks, ["", ""]);
    state.type_into(&form, 0, "9".into());
    let second = Shown::of(&form, &state, Some(&first));
    assert_eq!(second.chosen.as_ref().unwrap().marks, ["a", ""]);
    state.type_into(&form, 0, "10".into());
    let third = Shown::of(&form, &state, Some(&second));
    assert_eq!(third.chosen.as_ref().unwrap().marks, ["b", ""]);
    state.type_into(&form, 1, "2".into());
    let fourth = Shown::of(&form, &state, Some(&third));
    assert_eq!(fourth.chosen.as_ref().unwrap().marks, ["b", "a"]);
}

#[test]
fn an_address_is_restored_in_every_language() {
    for language in crate::offers::LANGUAGES {
        let form = form("podpora", language);
        let state = opened(&form, "plan=plus&support=1h15m");
        assert_eq!(state.selection().entry(&form.counters()[0]), "1h15m".parse().map(total_of).unwrap());
        // 2500, and 15 min of 800 an hour.
        assert_eq!(total(&form, &state), "2700.00", "{language}");
        let read_back = form.read(&form.counters()[0], &state.fields()[0].text).unwrap();
        assert_eq!(read_back, state.selection().entry(&form.counters()[0]), "{language}");
    }
}

fn total_of(minutes: tarif_pricing::Minutes) -> Entry {
    Entry::Time(tarif_pricing::TimeEntry::Total(minutes))
}
