//! Links of the past, which open for ever, and links that nobody should have written.
//!
//! `links/good.json` holds links with what they mean. Links are only ever added to it: whoever changes the grammar adds those of the new one, and these go on meaning the same. `links/bad.json` holds links with a mistake, which names are reported, and what opens all the same; the browser's tests walk through them too.

use proptest::prelude::*;
use serde::Deserialize;
use tarif_calculator::{Form, OwnRates, Shown, State, address};
use tarif_pricing::{CounterId, CounterKind, Entry, Minutes, PlanId, RateUnit, RepRate, Selection, TimeEntry};

use crate::offers::form;

const CATALOGUES: [&str; 5] = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Good {
    catalogue: String,
    link: String,
    plan: String,
    entries: String,
    version: Option<String>,
    /// The rates that it fills in.
    #[serde(default)]
    rates: String,
    #[serde(default)]
    foreign: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bad {
    catalogue: String,
    link: String,
    /// What stands for `…` in the link, so many times.
    repeated: Option<(String, usize)>,
    ignored: String,
    opens: String,
}

impl Bad {
    fn whole(&self, text: &str) -> String {
        let repeated = self.repeated.as_ref().map(|(part, times)| part.repeat(*times));
        text.replace('…', &repeated.unwrap_or_default())
    }
}

#[test]
fn every_link_of_the_past_means_what_it_meant() {
    let links: Vec<Good> = serde_json::from_str(include_str!("links/good.json")).unwrap();
    assert!(links.len() >= 34);
    for link in links {
        let form = form(&link.catalogue, "sl");
        let state = State::from_address(&form, address::read(&form, &link.link));
        assert_eq!(state.ignored(), [] as [&str; 0], "{}", link.link);
        assert_eq!(state.plan().unwrap().as_str(), link.plan, "{}", link.link);
        let pairs = link.entries.split(' ').map(|pair| pair.split_once('=').unwrap());
        let expected = Selection::parse(form.price_list().unwrap(), pairs).unwrap();
        for counter in form.counters() {
            assert_eq!(state.selection().entry(counter), expected.entry(counter), "{}: {}", link.link, counter.id);
        }
        let rates = address::read(&form, &link.rates.replace(' ', "&"));
        assert_eq!((&rates.rates, rates.ignored), (state.own_rates(), Vec::new()), "{}", link.link);
        let version = address::read(&form, &link.link).version;
        assert_eq!(version.map(|version| version.to_string()), link.version, "{}", link.link);
        let foreign: String = link.foreign.split_whitespace().flat_map(|pair| ["&", pair]).collect();
        assert_eq!(state.query(&form), state.link_query(&form) + &foreign, "{}", link.link);
    }
}

#[test]
fn every_bad_link_opens_as_far_as_it_can_be_read() {
    let links: Vec<Bad> = serde_json::from_str(include_str!("links/bad.json")).unwrap();
    assert!(links.len() >= 40);
    for link in links {
        let form = form(&link.catalogue, "sl");
        let state = State::from_address(&form, address::read(&form, &link.whole(&link.link)));
        assert_eq!(state.ignored().join(" "), link.ignored, "{}", link.link);
        let opens = link.whole(&link.opens);
        assert_eq!(state.query(&form), opens, "{}", link.link);
        let again = State::from_address(&form, address::read(&form, &opens));
        assert_eq!(again.query(&form), opens, "{}", link.link);
        let shown = Shown::of(&form, &state, None);
        assert_eq!(shown.plans.len(), form.price_list().unwrap().plans.len(), "{}", link.link);
        assert_eq!(shown.ignored.is_none(), link.ignored.is_empty(), "{}", link.link);
    }
}

/// The longest entry of a counter as a link writes it: of requests, 10,000 of 100 min are the most time there can be.
fn longest(kind: CounterKind) -> Entry {
    match kind {
        CounterKind::Units => Entry::Units(1_000_000),
        CounterKind::Time(_) => Entry::Time(TimeEntry::Requests(10_000, "1h40m".parse().unwrap())),
        CounterKind::Money => Entry::Money("999999999.99".parse().unwrap()),
    }
}

/// Returns the link of a selection with rates, as in `sl/vzdrzevanje/?plan=…`: what stands beyond the base address.
fn beyond_the_base(form: &Form, plan: &PlanId, selection: &Selection, rates: &OwnRates, version: &str) -> String {
    let (slots, version) = (form.rate_slots(), Some(version.parse().unwrap()));
    let written = address::Written { plan: Some(plan), selection, slots, rates, version, foreign: &[] };
    let query = address::write(form.counters(), written);
    let read = address::read(form, &query);
    assert_eq!((&read.rates, read.ignored.len()), (rates, 0), "{query}");
    for (counter, entry) in selection.entries() {
        assert_eq!(read.selection.entered(counter).unwrap_or(Entry::zero(kind(form, counter))), entry, "{query}");
    }
    format!("sl/{}/?{query}", form.data().scope.name())
}

fn kind(form: &Form, id: &CounterId) -> CounterKind {
    form.counters().iter().find(|counter| counter.id == *id).unwrap().kind
}

#[test]
fn the_longest_link_has_at_most_three_hundred_characters_beyond_the_base_address() {
    for catalogue in CATALOGUES {
        let form = form(catalogue, "sl");
        let mut selection = Selection::default();
        for counter in form.counters() {
            selection.set(counter.id.clone(), longest(counter.kind));
        }
        let mut rates = OwnRates::default();
        for (index, slot) in form.rate_slots().iter().enumerate() {
            // The finest amount there is, for the longest time of which there is a rate.
            let unit = if matches!(slot.unit, RateUnit::Time(_)) { "1000000min".into() } else { slot.unit.to_string() };
            let mut rate: RepRate = format!("999999999.999999/{unit}").parse().unwrap();
            if matches!(slot.unit, RateUnit::Period(_)) {
                rate.unit = slot.unit.clone();
            }
            rates.set(index, Some(rate));
        }
        for plan in &form.price_list().unwrap().plans {
            let link = beyond_the_base(&form, &plan.id, &selection, &rates, "9999-12-31-99");
            assert!(link.len() <= 300, "{} characters: {link}", link.len());
        }
    }
}

/// Any amount there is, to six digits after the decimal point.
fn any_amount() -> impl Strategy<Value = Option<String>> {
    prop::option::weighted(
        0.9,
        (0..1_000_000_000_u32, 0..1_000_000_u32).prop_map(|(whole, part)| format!("{whole}.{part:06}")),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_link_has_at_most_three_hundred_characters_beyond_the_base_address(
        plan in any::<prop::sample::Index>(),
        units in prop::collection::vec(0..=1_000_000_u32, 3),
        (count, each) in (1..=10_000_u32).prop_flat_map(|count| (Just(count), 1..=1_000_000 / count)),
        cents in 0..100_000_000_000_u64,
        amounts in prop::collection::vec(any_amount(), 8),
        per in 1..=1_000_000_u32,
        (month, number) in (1..=12_u32, 1..=99_u32),
    ) {
        for catalogue in CATALOGUES {
            let form = form(catalogue, "sl");
            let (mut selection, mut rates) = (Selection::default(), OwnRates::default());
            for (index, counter) in form.counters().iter().enumerate() {
                selection.set(counter.id.clone(), match counter.kind {
                    CounterKind::Units => Entry::Units(units[index]),
                    CounterKind::Time(_) => Entry::Time(TimeEntry::requests(count, Minutes::new(each).unwrap()).unwrap()),
                    CounterKind::Money => Entry::Money(format!("{}.{:02}", cents / 100, cents % 100).parse().unwrap()),
                });
            }
            prop_assert!(form.rate_slots().len() <= amounts.len());
            for (index, (slot, amount)) in form.rate_slots().iter().zip(&amounts).enumerate() {
                let time = Minutes::new(per).unwrap();
                let unit = if matches!(slot.unit, RateUnit::Time(_)) { RateUnit::Time(time) } else { slot.unit.clone() };
                rates.set(index, amount.as_ref().map(|amount| RepRate { amount: amount.parse().unwrap(), unit }));
            }
            let version = if number == 1 { format!("2026-{month:02}-01") } else { format!("2026-{month:02}-01-{number}") };
            let plans = &form.price_list().unwrap().plans;
            let link = beyond_the_base(&form, &plans[plan.index(plans.len())].id, &selection, &rates, &version);
            prop_assert!(link.len() <= 300, "{} characters: {link}", link.len());
        }
    }
}
