//! What holds for every price list and every selection.

use proptest::prelude::*;
use tarif_pricing::charge::{RoundingScope, UnitPrice};
use tarif_pricing::{
    ChargeKind, Entry, Minutes, Money, Period, PriceList, Rates, RepRate, Selection, TimeEntry, quote,
};

use crate::fixtures::{charging, flat, minimum, per_unit, percent_off, read, single, tiers, usage};

fn scope() -> impl Strategy<Value = RoundingScope> {
    prop_oneof![Just(RoundingScope::PerRequest), Just(RoundingScope::PerMonth), Just(RoundingScope::Unstated)]
}

fn amount() -> impl Strategy<Value = String> {
    prop_oneof![1 => Just("on-request".to_owned()), 9 => (0u32..100_000, 0u32..1000).prop_map(|(whole, part)| format!("{whole}.{part:03}"))]
}

/// A price list whose total never falls: no volume tiers, graduated tiers only.
fn rising_list() -> impl Strategy<Value = PriceList> {
    let charges = (
        amount(),
        amount(),
        amount(),
        amount(),
        0u32..200,
        1u32..60,
        scope(),
        0u32..=100,
        prop::option::of(0u32..10_000),
    );
    charges.prop_map(|(fee, pc, tier, rate, included, step, scope, percent, least)| {
        let mut charges: Vec<(&'static str, ChargeKind)> = vec![
            ("fee", flat(&fee, Period::Month)),
            ("pc", per_unit("pc", UnitPrice::Graduated(tiers([(10, &pc), (50, &tier)], "1.5")))),
            ("server", per_unit("server", single(&tier))),
            ("support", usage(&format!("{included}min"), &rate, &format!("{step}min"), scope)),
            ("other", percent_off(&percent.to_string())),
        ];
        charges.extend(least.map(|least| ("least", minimum(&least.to_string()))));
        charging(charges)
    })
}

fn time_entry() -> impl Strategy<Value = TimeEntry> {
    let minutes = |most: u32| (0..=most).prop_map(|n| Minutes::new(n).unwrap());
    prop_oneof![
        minutes(1_000_000).prop_map(TimeEntry::Total),
        (1u32..=100, minutes(10_000)).prop_map(|(count, each)| TimeEntry::Requests(count, each)),
    ]
}

fn entries() -> impl Strategy<Value = Vec<(&'static str, Entry)>> {
    let units = || (0u32..=1_000_000).prop_map(Entry::Units);
    let money =
        (0u64..=100_000_000_000).prop_map(|cents| Entry::Money(read(&format!("{}.{:02}", cents / 100, cents % 100))));
    (units(), units(), units(), time_entry().prop_map(Entry::Time), money)
        .prop_map(|(pc, server, user, support, other)| {
            vec![("pc", pc), ("server", server), ("user", user), ("support", support), ("other", other)]
        })
        .prop_shuffle()
}

fn selection(entries: &[(&str, Entry)]) -> Selection {
    let mut selection = Selection::default();
    for (counter, entry) in entries {
        selection.set(read(counter), *entry);
    }
    selection
}

fn total(list: &PriceList, selection: &Selection) -> Money {
    quote(list, &read("plan"), selection, &Rates::default()).unwrap().total.unwrap_or(Money::ZERO)
}

proptest! {
    #[test]
    fn lines_sum_to_the_total(list in rising_list(), entries in entries()) {
        let quote = quote(&list, &read("plan"), &selection(&entries), &Rates::default()).unwrap();
        let monthly = quote.lines.iter().filter(|line| line.period == Period::Month);
        let sum = monthly.fold(Money::ZERO, |sum, line| sum.checked_add(line.amount).unwrap());
        prop_assert_eq!(quote.total.unwrap_or(Money::ZERO), sum);
        prop_assert!(quote.total_max.is_none_or(|most| Some(most) > quote.total));
        prop_assert!(quote.lines.iter().all(|line| line.amount == line.amount.rounded(list.currency)));
    }

    #[test]
    fn the_total_never_falls_when_a_counter_rises(list in rising_list(), entries in entries(), which in 0usize..5, more in 1u32..5000) {
        let mut raised = entries.clone();
        raised[which].1 = match raised[which].1 {
            Entry::Units(count) => Entry::Units((count + more).min(1_000_000)),
            Entry::Time(TimeEntry::Total(time)) => Entry::Time(TimeEntry::Total(Minutes::new((time.get() + more).min(1_000_000)).unwrap())),
            Entry::Time(TimeEntry::Requests(count, each)) => Entry::Time(TimeEntry::Requests(count + 1, each)),
            Entry::Money(money) => Entry::Money(money.checked_add(read(&more.to_string())).unwrap()),
        };
        prop_assert!(total(&list, &selection(&raised)) >= total(&list, &selection(&entries)));
    }

    #[test]
    fn the_order_of_entries_makes_no_difference(list in rising_list(), entries in entries()) {
        let mut sorted = entries.clone();
        sorted.sort_by_key(|(counter, _)| *counter);
        let quoted = |entries: &[(&str, Entry)]| quote(&list, &read("plan"), &selection(entries), &Rates::default());
        prop_assert_eq!(quoted(&entries), quoted(&sorted));
    }

    #[test]
    fn a_selection_survives_its_text(list in rising_list(), entries in entries()) {
        let selection = selection(&entries);
        let texts: Vec<(String, String)> = selection.entries().map(|(counter, entry)| (counter.to_string(), entry.to_string())).collect();
        let pairs = texts.iter().map(|(counter, entry)| (counter.as_str(), entry.as_str()));
        prop_assert_eq!(Selection::parse(&list, pairs), Ok(selection));
    }

    #[test]
    fn a_duration_survives_its_text(minutes in 0u32..=1_000_000) {
        let duration = Minutes::new(minutes).unwrap();
        prop_assert_eq!(read::<Minutes>(&duration.to_string()), duration);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}", list in rising_list()) {
        for counter in ["pc", "support", "other", "nothing"] {
            let _ = Selection::parse(&list, [(counter, text.as_str())]);
        }
        let _ = text.parse::<RepRate>();
        let _ = text.parse::<Minutes>();
        let _ = text.parse::<Money>();
    }

    #[test]
    fn nearly_valid_texts_do_not_panic(text in "[0-9hmx.,-]{0,30}(min|h|m)?", list in rising_list()) {
        let _ = Selection::parse(&list, [("support", text.as_str())]);
        let _ = format!("{text}/h").parse::<RepRate>();
    }
}
