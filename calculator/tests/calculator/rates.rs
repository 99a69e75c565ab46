//! The rep's own rates: in fields, in quotes and in addresses.

use tarif_calculator::{Form, RateSlot, Shown, State, address};
use tarif_pricing::ChargeKind;

use crate::offers::{form, price_lists};

fn opened(form: &Form, query: &str) -> State {
    State::from_address(form, address::read(form, query))
}

fn totals(form: &Form, state: &State) -> Vec<(String, bool, bool)> {
    let plans = Shown::of(form, state, None).plans.into_iter();
    plans.map(|plan| (plan.data_total, plan.quote.is_complete(), plan.quote.has_rep_rates())).collect()
}

fn slots(catalogue: &str) -> Vec<String> {
    form(catalogue, "de").rate_slots().iter().map(|slot| slot.name()).collect()
}

#[test]
fn what_is_on_request_can_be_filled_in() {
    // The time beyond the packs is one slot for all three, the fee of the contract is its own.
    assert_eq!(slots("support-pakete"), ["r.minutes", "r.fee"]);
    assert_eq!(slots("podpora"), [""; 0], "every amount is published");
    assert_eq!(slots("all"), [""; 0], "no plan is chosen there");
}

#[test]
fn every_amount_on_request_that_counts_in_a_monthly_total_can_be_filled_in() {
    for price_list in price_lists() {
        let slots = RateSlot::all(&price_list);
        for plan in &price_list.plans {
            for charge in &plan.charges {
                let on_request = charge.kind.amounts().iter().any(|amount| amount.is_on_request());
                let has_slot = slots.iter().any(|slot| slot.charge == charge.id && slot.is_of(plan));
                // Nothing counts how often a technician comes, or which hardware is out of warranty.
                let is_counted = !matches!(charge.kind, ChargeKind::PerEvent(_));
                assert_eq!(
                    has_slot,
                    on_request && is_counted,
                    "{}: {} of {}",
                    price_list.catalogue,
                    charge.id,
                    plan.id
                );
            }
        }
    }
}

#[test]
fn the_amounts_of_several_plans_stand_under_one_name() {
    let form = form("infogerance", "fr");
    let mut state = opened(&form, "plan=niveau-3&support=2h");
    // The slots: the rate for remote work of the first level, and the fees of the two others.
    for (index, amount) in ["80", "300", "450"].into_iter().enumerate() {
        state.type_rate(&form, index, amount.into());
    }
    let written = "plan=niveau-3&support=2h&r.remote-work=80/h&r.fee=niveau-2:300,niveau-3:450";
    assert_eq!(state.query(&form), written);
    assert_eq!(opened(&form, written).own_rates(), state.own_rates());
    // 2 h at 80 are 160; the fees are what the totals are, for travel and hardware are not counted.
    let expected = [("160.00", false, true), ("300.00", false, true), ("450.00", false, true)];
    assert_eq!(totals(&form, &state), expected.map(|(total, complete, own)| (total.to_owned(), complete, own)));
    let past = "?plan=niveau-3&support=2h&rate.remote-work=80/h&rate.niveau-2.fee=300&rate.niveau-3.fee=450";
    assert_eq!(opened(&form, past).query(&form), written);
}

#[test]
fn a_rate_for_time_counts_for_every_plan_that_leaves_it_to_a_request() {
    let form = form("support-pakete", "de");
    let mut state = opened(&form, "plan=paket-s&support=25min");
    state.type_rate(&form, 0, "1,50".into());
    // 15 + (25 − 10) × 1.50 = 37.50; 25 min are within the 30 and the 60 of the others; the contract's fee is still on request.
    let expected = [("37.50", true, true), ("40.00", true, false), ("80.00", true, false), ("", false, false)];
    assert_eq!(totals(&form, &state), expected.map(|(total, complete, own)| (total.to_owned(), complete, own)));
    state.type_rate(&form, 0, String::new());
    assert_eq!(totals(&form, &state)[0], ("15.00".to_owned(), false, false), "an empty field fills nothing in");
}

#[test]
fn any_other_amount_counts_for_its_own_plan_alone() {
    let form = form("support-pakete", "de");
    let mut state = opened(&form, "plan=wartungsvertrag&support=5min");
    state.type_rate(&form, 1, "300".into());
    // The fees of the packs are published and stay.
    let expected = [("15.00", true, false), ("40.00", true, false), ("80.00", true, false), ("300.00", true, true)];
    assert_eq!(totals(&form, &state), expected.map(|(total, complete, own)| (total.to_owned(), complete, own)));
}

#[test]
fn only_the_fields_of_the_chosen_plan_are_shown() {
    let form = form("support-pakete", "de");
    let shown = |plan: &str| -> Vec<bool> {
        let shown = Shown::of(&form, &opened(&form, &format!("plan={plan}")), None);
        shown.rates.iter().map(|rate| rate.of_chosen).collect()
    };
    assert_eq!(shown("paket-l"), [true, false]);
    assert_eq!(shown("wartungsvertrag"), [false, true]);
}

#[test]
fn a_field_says_what_its_amount_is_for() {
    let form = form("support-pakete", "de");
    let units = |query: &str| -> Vec<String> {
        Shown::of(&form, &opened(&form, query), None).rates.into_iter().map(|rate| rate.unit).collect()
    };
    // The offer states no period for the contract's price, so the field names none.
    assert_eq!(units(""), ["€\u{a0}pro Minute", "€"]);
    assert_eq!(units("rate.minutes=80/h")[0], "€\u{a0}pro Stunde", "a link's unit is kept");
}

#[test]
fn a_wrong_rate_keeps_the_last_one_and_says_what_is_wrong() {
    let form = form("support-pakete", "de");
    let mut state = opened(&form, "plan=paket-s&support=25min");
    state.type_rate(&form, 0, "1,50".into());
    for wrong in ["viel", "-1", "1,5000001", "1500000000", "1,50 $"] {
        state.type_rate(&form, 0, wrong.into());
        let shown = Shown::of(&form, &state, None);
        assert_eq!(shown.plans[0].data_total, "37.50", "{wrong}");
        assert_eq!(shown.rates[0].text, wrong);
        let error = shown.rates[0].error.clone().unwrap();
        assert_eq!(shown.announcement(&form), error);
    }
    state.type_rate(&form, 0, "0,0125 €".into());
    // A rate may be finer than the currency: 15 × 0.0125 = 0.1875, rounded 0.19.
    assert_eq!(Shown::of(&form, &state, None).plans[0].data_total, "15.19");
}

#[test]
fn an_address_carries_the_rates() {
    let form = form("support-pakete", "de");
    for (query, written) in [
        ("support=25min&r.minutes=1.50/min&plan=paket-s", "plan=paket-s&support=25m&r.minutes=1.5/min"),
        ("plan=paket-s&r.minutes=90/h&utm=1", "plan=paket-s&r.minutes=90/h&utm=1"),
        (
            "r.fee=wartungsvertrag:300%2Fmonth&r.minutes=1/min&plan=paket-s",
            "plan=paket-s&r.minutes=1/min&r.fee=wartungsvertrag:300",
        ),
        ("r.minutes=0/min&plan=paket-s", "plan=paket-s&r.minutes=0/min"),
        // Links of the past.
        (
            "rate.wartungsvertrag.fee=300%2Fmonth&rate.minutes=1/min&plan=paket-s",
            "plan=paket-s&r.minutes=1/min&r.fee=wartungsvertrag:300",
        ),
    ] {
        let state = opened(&form, query);
        assert_eq!(state.query(&form), written);
        assert_eq!(state.ignored(), [""; 0], "{query}");
        assert_eq!(opened(&form, written).own_rates(), state.own_rates());
    }
}

#[test]
fn rates_that_cannot_be_used_are_named() {
    let form = form("support-pakete", "de");
    for (pair, name) in [
        ("r.minutes=1.50", "r.minutes"),
        ("r.minutes=1/min,2/min", "r.minutes"),
        ("r.fee=300", "r.fee"),
        ("r.fee=paket-s:300", "r.fee"),
        ("r.fee=wartungsvertrag:300/min", "r.fee"),
        ("r.fee=wartungsvertrag:", "r.fee"),
        ("r.fee=wartungsvertrag:300,", "r.fee"),
        ("r.wartungsvertrag.fee=300", "r.wartungsvertrag.fee"),
        ("r.fee=wartungsvertrag:1&rate.wartungsvertrag.fee=2", "rate.wartungsvertrag.fee"),
        ("rate.fee=wartungsvertrag:300", "rate.fee"),
        ("rate.minutes=1.50", "rate.minutes"),
        ("rate.minutes=1,50/min", "rate.minutes"),
        ("rate.minutes=1.50/month", "rate.minutes"),
        ("rate.minutes=-1/min", "rate.minutes"),
        ("rate.minutes=1/0min", "rate.minutes"),
        ("rate.minutes=1/min&rate.minutes=2/min", "rate.minutes"),
        ("rate.fee=300/month", "rate.fee"),
        ("rate.wartungsvertrag.fee=300/min", "rate.wartungsvertrag.fee"),
        ("rate.wartungsvertrag.fee=", "rate.wartungsvertrag.fee"),
        ("rate.paket-s.fee=1/month", "rate.paket-s.fee"),
        ("rate.paket-s.minutes=1/min", "rate.paket-s.minutes"),
        ("rate.=1/min", "rate."),
        ("rate.minutes", "rate.minutes"),
    ] {
        assert_eq!(opened(&form, pair).ignored(), [name], "{pair}");
    }
    // The first of two stays.
    let state = opened(&form, "plan=paket-s&support=25min&rate.minutes=1/min&rate.minutes=2/min");
    assert_eq!(totals(&form, &state)[0].0, "30.00");
}

#[test]
fn rates_are_somebody_else_s_where_no_plan_is_chosen() {
    let form = form("all", "de");
    let state = opened(&form, "support=25min&rate.minutes=1.50/min");
    assert_eq!(state.query(&form), "support=25m&rate.minutes=1.50/min");
    assert_eq!(opened(&form, "support=25min&r.fee=x:1").query(&form), "support=25m&r.fee=x:1");
    assert_eq!(state.ignored(), [""; 0]);
}

#[test]
fn rates_are_marked_as_the_rep_s_own_wherever_they_count() {
    let form = form("support-pakete", "de");
    let state = opened(&form, "plan=paket-s&support=25min&rate.minutes=1.50/min");
    let shown = Shown::of(&form, &state, None);
    let text = &shown.chosen.as_ref().unwrap().text;
    let label = "Zusätzliche Minuten (manuell eingetragener Preis, nicht veröffentlicht)";
    assert_eq!(text.lines[1].label, label);
    let included = "Der Betrag enthält manuell eingetragene Preise, die das Angebot nicht veröffentlicht.";
    assert_eq!(text.rep_rates.as_deref(), Some(included));
    let announced = "Paket S, Betrag pro Monat mit manuell eingetragenen Preisen: 37,50 €";
    assert_eq!(shown.announcement(&form).replace('\u{a0}', " "), announced);
    assert!(shown.record().contains(r#""rep_rates":true"#));
    assert!(shown.rates_open);
    let state = opened(&form, "plan=paket-m&support=25min&rate.minutes=1.50/min");
    let shown = Shown::of(&form, &state, None);
    assert_eq!(shown.chosen.as_ref().unwrap().text.rep_rates, None, "25 min are within the 30 of the pack");
}
