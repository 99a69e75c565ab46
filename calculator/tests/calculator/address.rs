//! The grammar of addresses.

use proptest::prelude::*;
use tarif_calculator::address::{self, Written};
use tarif_calculator::{OwnRates, State};
use tarif_pricing::{CounterKind, Entry, Minutes, Selection, TimeEntry};

use crate::offers::form;

#[test]
fn an_address_that_names_anything_is_a_whole_selection() {
    let form = form("vzdrzevanje", "sl");
    for (query, written) in [
        ("?plan=mini&pc=3", "plan=mini&pc=3"),
        ("server=2", "plan=standard&server=2"),
        ("?plan=mini", "plan=mini"),
        ("?pc=3&user=5", "plan=standard&pc=3&user=5"),
        // Users as many as computers by what was entered, and by nothing else: they stay three when the computers change.
        ("?pc=3&user=3", "plan=standard&pc=3&user=3"),
        ("?pc=3", "plan=standard&pc=3"),
        ("?plan=mini&user=0", "plan=mini&user=0"),
        ("?pc=3&user=0", "plan=standard&pc=3&user=0"),
        ("?other=99.90", "plan=standard&other=99.9"),
    ] {
        let state = State::from_address(&form, address::read(&form, query));
        assert_eq!(state.query(&form), written, "{query}");
        assert_eq!(state.ignored(), [] as [&str; 0]);
    }
}

#[test]
fn an_address_that_names_nothing_leaves_the_default() {
    let form = form("vzdrzevanje", "sl");
    for query in ["", "?", "?utm_source=letter", "?v=2026-11-01&lang=de", "?support=2h", "?&&"] {
        let address = address::read(&form, query);
        assert!(!address.has_selection, "{query}");
        let state = State::from_address(&form, address);
        assert_eq!(state.selection(), form.default_selection(), "{query}");
    }
}

#[test]
fn foreign_pairs_are_kept_as_they_are() {
    let form = form("podpora", "cs");
    let query = "?utm_source=a%20b&support=1h&flag&lang=cs&pc=8&utm_source=c&=x";
    let state = State::from_address(&form, address::read(&form, query));
    assert_eq!(state.query(&form), "plan=standard&support=1h&utm_source=a%20b&flag&lang=cs&pc=8&utm_source=c&=x");
    assert_eq!(state.link_query(&form), "plan=standard&support=1h", "they are not handed on");
    assert_eq!(state.ignored(), [] as [&str; 0]);
}

#[test]
fn malformed_values_of_known_names_are_ignored_and_named() {
    let form = form("vzdrzevanje", "sl");
    for (query, ignored) in [
        ("?pc=abc&server=1", vec!["pc"]),
        ("?plan=gold&pc=-3", vec!["plan", "pc"]),
        ("?pc=2.5", vec!["pc"]),
        ("?pc", vec!["pc"]),
        ("?pc=1000001", vec!["pc"]),
        ("?pc=8&pc=9", vec!["pc"]),
        ("?other=1,5", vec!["other"]),
        ("?pc=%ff", vec!["pc"]),
    ] {
        let address = address::read(&form, query);
        assert!(address.has_selection);
        assert_eq!(address.ignored, ignored, "{query}");
        let state = State::from_address(&form, address);
        assert_eq!(state.plan().unwrap().as_str(), "standard");
    }
    let twice = State::from_address(&form, address::read(&form, "?pc=8&pc=9"));
    assert_eq!(twice.query(&form), "plan=standard&pc=8");
}

#[test]
fn names_and_values_may_be_percent_encoded() {
    let form = form("podpora", "cs");
    for query in ["?%73upport=1h30m", "?support=1%683%30m", "?%70lan=standard&support=%31h30m"] {
        let state = State::from_address(&form, address::read(&form, query));
        assert_eq!(state.query(&form), "plan=standard&support=1h30m", "{query}");
    }
}

#[test]
fn over_all_catalogues_the_plan_is_dropped_and_a_zero_kept() {
    let form = form("all", "sl");
    let state = State::from_address(&form, address::read(&form, "?plan=mini&pc=3"));
    assert_eq!(state.query(&form), "pc=3");
    let state = State::from_address(&form, address::read(&form, "?plan=mini"));
    assert_eq!(state.query(&form), "pc=0");
    assert!(address::read(&form, "?pc=0").has_selection);
}

fn entry(kind: CounterKind) -> BoxedStrategy<Option<Entry>> {
    let minutes = (0..=1_000_000_u32).prop_map(|minutes| Minutes::new(minutes).unwrap());
    let requests = (1..=100_u32, 0..=10_000_u32)
        .prop_map(|(count, each)| TimeEntry::requests(count, Minutes::new(each).unwrap()).unwrap());
    match kind {
        CounterKind::Units => proptest::option::of((0..=1_000_000_u32).prop_map(Entry::Units)).boxed(),
        CounterKind::Time(_) => {
            proptest::option::of(prop_oneof![minutes.prop_map(TimeEntry::Total), requests].prop_map(Entry::Time))
                .boxed()
        }
        CounterKind::Money => {
            let cents = 0..=100_000_000_000_u64;
            let money = cents.prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100).parse().unwrap());
            proptest::option::of(money.prop_map(Entry::Money)).boxed()
        }
    }
}

/// Percent-encodes some letters of a name, others at another `order`.
fn encoded(name: &str, order: u64) -> String {
    let encode = |(index, byte): (usize, u8)| match (order >> (index % 64)) & 1 {
        0 => char::from(byte).to_string(),
        _ => format!("%{byte:02x}"),
    };
    name.bytes().enumerate().map(encode).collect()
}

proptest! {
    #[test]
    fn what_is_written_reads_as_the_same(
        scope in prop::sample::select(vec!["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete", "all"]),
        version in proptest::option::of("20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])(-[2-9])?"),
        seed in any::<prop::sample::Index>(),
        units in prop::collection::vec(entry(CounterKind::Units), 3),
        time in entry(CounterKind::Time(tarif_pricing::TimeUnit::Hours)),
        money in entry(CounterKind::Money),
        foreign in prop::collection::vec("[a-z_]{3}=[a-z0-9%+]{0,5}", 0..3),
    ) {
        let form = form(scope, "sl");
        let version = version.filter(|_| scope != "all").map(|version| version.parse().unwrap());
        let mut selection = Selection::default();
        for (index, counter) in form.counters().iter().enumerate() {
            let entry = match counter.kind {
                CounterKind::Units => units[index],
                CounterKind::Time(_) => time,
                CounterKind::Money => money,
            };
            if let Some(entry) = entry {
                selection.set(counter.id.clone(), entry);
            }
        }
        let plan = form.price_list().map(|list| list.plans[seed.index(list.plans.len())].id.clone());
        let written = Written { plan: plan.as_ref(), selection: &selection, slots: &[], rates: &OwnRates::default(), version, foreign: &foreign };
        let written = address::write(form.counters(), written);
        let read = address::read(&form, &written);
        prop_assert!(read.has_selection);
        prop_assert_eq!(&read.plan, &plan);
        prop_assert_eq!(&read.version, &version);
        prop_assert_eq!(&read.foreign, &foreign);
        prop_assert_eq!(&read.ignored, &Vec::<String>::new());
        for counter in form.counters() {
            let (before, after) = (selection.entry(counter), read.selection.entry(counter));
            prop_assert!(before == after || (before.is_zero() && after.is_zero()), "{}", written);
        }
        let again = Written { plan: read.plan.as_ref(), selection: &read.selection, slots: &[], rates: &OwnRates::default(), version: read.version, foreign: &foreign };
        prop_assert_eq!(address::write(form.counters(), again), written);
    }

    #[test]
    fn one_selection_has_one_link_however_it_was_written(
        scope in prop::sample::select(vec!["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"]),
        seed in any::<prop::sample::Index>(),
        units in prop::collection::vec(0..=1_000_000_u32, 3),
        minutes in 0..=1_000_000_u32,
        cents in 0..=100_000_000_000_u64,
        order in any::<u64>(),
        foreign in prop::collection::vec("[a-z_]{3}=[a-z0-9%+]{0,5}", 0..3),
    ) {
        let form = form(scope, "sl");
        let plans = &form.price_list().unwrap().plans;
        let plan = &plans[seed.index(plans.len())].id;
        let mut pairs = vec![format!("plan={plan}"), "v=2026-11-01".to_owned()];
        for (index, counter) in form.counters().iter().enumerate() {
            let (id, name) = (&counter.id, encoded(counter.id.as_str(), order));
            pairs.push(match counter.kind {
                CounterKind::Units => format!("{name}=00{}", units[index]),
                CounterKind::Time(_) => format!("{name}={minutes}min"),
                CounterKind::Money => format!("{id}={}.{:02}0", cents / 100, cents % 100),
            });
        }
        let plain = State::from_address(&form, address::read(&form, &pairs.join("&")));
        pairs.extend(foreign);
        let turned = usize::try_from(order % 7).unwrap() % pairs.len();
        pairs.rotate_left(turned);
        let turned = State::from_address(&form, address::read(&form, &pairs.join("&")));
        prop_assert_eq!(turned.ignored(), &[] as &[String]);
        prop_assert_eq!(turned.link_query(&form), plain.link_query(&form));
        let again = State::from_address(&form, address::read(&form, &plain.link_query(&form)));
        prop_assert_eq!(again.link_query(&form), plain.link_query(&form));
    }

    #[test]
    fn no_address_panics(query in ".{0,60}", known in "(plan|pc|server|user|other|support)=[0-9a-z%.+-]{0,12}") {
        let form = form("vzdrzevanje", "sl");
        for query in [query.clone(), known.clone(), format!("{known}&{query}"), format!("?{query}={known}")] {
            let state = State::from_address(&form, address::read(&form, &query));
            let again = State::from_address(&form, address::read(&form, &state.query(&form)));
            prop_assert_eq!(state.query(&form), again.query(&form));
        }
    }

    #[test]
    fn no_typing_panics(text in "\\PC{0,20}", number in "[0-9.,:x× hminsturod€]{0,12}", index in 0..4_usize) {
        let form = form("vzdrzevanje", "sl");
        let podpora = crate::offers::form("podpora", "cs");
        for text in [text, number] {
            let mut state = State::initial(&form);
            state.type_into(&form, index, text.clone());
            tarif_calculator::Shown::of(&form, &state, None);
            let mut state = State::initial(&podpora);
            state.type_into(&podpora, 0, text);
            tarif_calculator::Shown::of(&podpora, &state, None);
        }
    }
}
