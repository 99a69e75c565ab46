//! Links of the past, which open for ever, and links that nobody should have written.
//!
//! `links/good.json` holds links with what they mean. Links are only ever added to it: whoever changes the grammar adds those of the new one, and these go on meaning the same. `links/bad.json` holds links with a mistake, which names are reported, and what opens all the same; the browser's tests walk through them too.

use serde::Deserialize;
use tarif_calculator::{OwnRates, Shown, State, address};
use tarif_pricing::{Entry, Selection};

use crate::offers::form;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Good {
    catalogue: String,
    link: String,
    plan: String,
    entries: String,
    version: Option<String>,
    /// The rates that it fills in, as the address writes them.
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
    assert!(links.len() >= 31);
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
        let query = state.link_query(&form);
        let rates: Vec<&str> = query.split('&').filter(|pair| pair.starts_with("rate.")).collect();
        assert_eq!(rates.join(" "), link.rates, "{}", link.link);
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

/// The longest entry of a counter as a link writes it.
fn longest(entry: Entry) -> Entry {
    match entry {
        Entry::Units(_) => Entry::Units(1_000_000),
        Entry::Time(_) => Entry::Time(tarif_pricing::TimeEntry::Requests(10_000, "1h39m".parse().unwrap())),
        Entry::Money(_) => Entry::Money("999999999.99".parse().unwrap()),
    }
}

#[test]
fn the_longest_link_has_at_most_three_hundred_characters_beyond_the_base_address() {
    for catalogue in ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"] {
        let form = form(catalogue, "sl");
        let price_list = form.price_list().unwrap();
        let mut selection = Selection::default();
        for (index, counter) in form.counters().iter().enumerate() {
            let mut entry = longest(Entry::zero(counter.kind));
            if let (Entry::Units(count), 1..) = (&mut entry, index) {
                // Another count than the one before, so that no counter is left out.
                *count -= 1;
            }
            selection.set(counter.id.clone(), entry);
        }
        let mut rates = OwnRates::default();
        for (index, slot) in form.rate_slots().iter().enumerate() {
            rates.set(index, Some(format!("9999999.99/{}", slot.unit).parse().unwrap()));
        }
        for plan in &price_list.plans {
            let written = address::Written {
                plan: Some(&plan.id),
                selection: &selection,
                slots: form.rate_slots(),
                rates: &rates,
                version: Some("9999-12-31-99".parse().unwrap()),
                foreign: &[],
            };
            let query = address::write(form.counters(), written);
            let read = address::read(&form, &query);
            assert_eq!((read.selection.entries().count(), read.ignored.len()), (form.counters().len(), 0), "{query}");
            // As in `sl/vzdrzevanje/?plan=…`.
            let beyond = format!("sl/{catalogue}/?{query}");
            assert!(beyond.len() <= 300, "{} characters: {beyond}", beyond.len());
        }
    }
}
