//! Native code and WebAssembly compute the same quotes.

use serde_json::{Value, json};
use tarif_calculator::{OwnRates, RateSlot};
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{Counter, CounterKind, PriceList, RateUnit, Selection, quote};

use crate::harness::{Page, Visitor, demonstration};

const CATALOGUES: [&str; 5] = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];

/// How many selections of each catalogue are compared.
const SELECTIONS: usize = 2_500;

/// Returns how many rounds of such selections are compared: one, or forty with `cargo xtask test --all`, half a million selections.
fn rounds() -> u64 {
    if std::env::var_os("TARIF_TEST_ALL").is_some() { 40 } else { 1 }
}

/// Random numbers that are the same in every run.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Mostly small, now and then as large as is accepted.
    fn count(&mut self, most: u64) -> u64 {
        let end = [4, 12, 100, 5_000, most + 1][self.below(5) as usize];
        self.below(end.min(most + 1))
    }

    /// Returns an entry as an address has it.
    fn entry(&mut self, kind: CounterKind) -> String {
        match (kind, self.below(4)) {
            (CounterKind::Units, _) => self.count(1_000_000).to_string(),
            (CounterKind::Money, _) => format!("{}.{:02}", self.count(999_999_999), self.below(100)),
            (CounterKind::Time(_), 0) => format!("{}x{}min", 1 + self.count(99), self.count(10_000)),
            (CounterKind::Time(_), 1) => format!("{}h{}m", self.count(16_000), self.below(60)),
            (CounterKind::Time(_), _) => format!("{}min", self.count(1_000_000)),
        }
    }

    /// Returns rates for some of the slots, each with its place among them, as an address has them.
    fn rates(&mut self, slots: &[RateSlot]) -> Vec<(usize, String)> {
        let mut rates = Vec::new();
        for (index, slot) in slots.iter().enumerate() {
            if self.below(3) == 0 {
                let unit = match &slot.unit {
                    RateUnit::Time(_) => ["h", "min", "7min"][self.below(3) as usize].to_owned(),
                    other => other.to_string(),
                };
                rates.push((index, format!("{}.{:06}/{unit}", self.count(99_999), self.below(1_000_000))));
            }
        }
        rates
    }

    /// Returns the entries for some of the counters.
    fn selection<'a>(&mut self, counters: &'a [Counter]) -> Vec<(&'a str, String)> {
        let mut entries = Vec::new();
        for counter in counters {
            if self.below(5) > 0 {
                entries.push((counter.id.as_str(), self.entry(counter.kind)));
            }
        }
        entries
    }
}

fn native(price_list: &PriceList, plan: usize, entries: &[(&str, String)], rates: &OwnRates) -> String {
    let entries = entries.iter().map(|(name, entry)| (*name, entry.as_str()));
    let selection = Selection::parse(price_list, entries).expect("every entry is well formed");
    let plan = &price_list.plans[plan];
    let quote = quote(price_list, &plan.id, &selection, &rates.of(&RateSlot::all(price_list), plan));
    serde_json::to_string(&QuoteRecord::from(&quote.expect("every plan is one"))).expect("a record is JSON")
}

/// Returns what the module in the page computes: one JSON text for each plan and query.
fn in_the_browser(page: &Page, price_list: &Value, cases: &[[String; 2]]) -> Vec<String> {
    let body = format!(
        "const done = arguments[0];
         const file = performance.getEntriesByType('resource').map(it => it.name).find(it => /calculator-\\w+\\.js$/.test(it));
         const list = {};
         import(file).then(module => done({}.map(([plan, query]) => module.quote(list, plan, query))));",
        json!(price_list.to_string()),
        json!(cases),
    );
    let quotes = page.run_and_wait(&body);
    quotes.as_array().into_iter().flatten().filter_map(|quote| quote.as_str().map(str::to_owned)).collect()
}

fn compare(catalogue: &str, seed: u64) {
    let page = Visitor::new().opens(demonstration(), &format!("/sl/{catalogue}/"));
    page.wait_for("[data-ready]");
    let data = page.run("return JSON.parse(document.querySelector('script[data-tarif-data]').textContent)");
    let price_list_json = &data["price_lists"][0];
    let price_list: PriceList = serde_json::from_value(price_list_json.clone()).expect("the page has a price list");
    let slots = RateSlot::all(&price_list);
    let mut random = Random(seed);
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for _ in 0..SELECTIONS {
        let plan = random.below(price_list.plans.len() as u64) as usize;
        let entries = random.selection(&price_list.counters);
        let mut rates = OwnRates::default();
        let mut query: Vec<String> = entries.iter().map(|(name, entry)| format!("{name}={entry}")).collect();
        for (index, rate) in random.rates(&slots) {
            query.push(format!("{}={rate}", slots[index].field_name()));
            rates.set(index, Some(rate.parse().expect("every rate is well formed")));
        }
        expected.push(native(&price_list, plan, &entries, &rates));
        cases.push([price_list.plans[plan].id.to_string(), query.join("&")]);
    }
    let found = in_the_browser(&page, price_list_json, &cases);
    assert_eq!(found.len(), SELECTIONS);
    for ((case, found), expected) in cases.iter().zip(&found).zip(&expected) {
        assert_eq!(found, expected, "{catalogue} {case:?}");
    }
}

#[test]
fn native_and_webassembly_give_the_same_quotes() {
    for round in 0..rounds() {
        for (seed, catalogue) in (1 + round * 5..).zip(CATALOGUES) {
            compare(catalogue, seed);
        }
    }
}

#[test]
fn what_is_no_quote_is_an_error_and_no_exception() {
    let page = Visitor::new().opens(demonstration(), "/cs/podpora/");
    page.wait_for("[data-ready]");
    let data = page.run("return JSON.parse(document.querySelector('script[data-tarif-data]').textContent)");
    let cases =
        [["gold", "support=1h"], ["standard", "support=1"], ["standard", ""]].map(|case| case.map(str::to_owned));
    let found = in_the_browser(&page, &data["price_lists"][0], &cases);
    assert!(found[0].starts_with(r#"{"error":"#) && found[1].starts_with(r#"{"error":"#), "{found:?}");
    assert!(found[2].contains(r#""total":"950.00""#), "{}", found[2]);
    let found = in_the_browser(&page, &json!({ "plans": 5 }), &cases);
    assert!(found.iter().all(|quote| quote.starts_with(r#"{"error":"#)), "{found:?}");
}
