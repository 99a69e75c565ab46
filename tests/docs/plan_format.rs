//! The reference of the plan format: its examples are price lists, and its figures are what they come to.

use tarif::load;
use tarif::world::MemoryWorld;
use tarif_pricing::{PriceList, Quote, Rates, Selection, quote};

use crate::markdown::{Part, parts};

const DOCUMENT: &str = "docs/plan-format.md";

/// Reads a price list, in which nothing is wrong.
#[track_caller]
fn price_list(text: &str) -> PriceList {
    let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
    world.insert("plans/care.toml", text);
    let loaded = load::catalogue(&world, &"care".parse().unwrap());
    assert!(loaded.problems.is_empty(), "{text}\n{:#?}", loaded.problems);
    loaded.value.unwrap().catalogue.price_list
}

/// Returns what a quote says under a heading of a table.
fn said(quote: &Quote, heading: &str) -> String {
    match heading {
        "monthly" if !quote.is_available() => "not available".to_owned(),
        "monthly" => {
            let total = quote.total.map_or_else(|| "none".to_owned(), |total| amount(quote, total));
            let most = quote.total_max.map(|most| format!(" to {}", amount(quote, most))).unwrap_or_default();
            total + &most + if quote.is_complete() { "" } else { " and unknown" }
        }
        "yearly" => amount(quote, quote.yearly),
        "once" => amount(quote, quote.one_off),
        other => panic!("a table cannot have `{other}`"),
    }
}

fn amount(quote: &Quote, money: tarif_pricing::Money) -> String {
    format!("{:.2}", money.rounded(quote.currency).to_string().parse::<rust_decimal::Decimal>().unwrap())
}

/// Compares the rows of a table with the quotes of a price list, and returns how many there are.
#[track_caller]
fn compare(list: &PriceList, rows: &[Vec<String>]) -> usize {
    let [headings, rows @ ..] = rows else { panic!("a table without rows") };
    for row in rows {
        let words = if row[0] == "nothing" { "" } else { &row[0] };
        let pairs = words.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        let selection = Selection::parse(list, pairs).unwrap();
        let quote = quote(list, &list.default_plan, &selection, &Rates::default()).unwrap();
        for (heading, cell) in headings.iter().zip(row).skip(1).filter(|(heading, _)| *heading != "how") {
            assert_eq!(said(&quote, heading), *cell, "{row:?}\n{quote:#?}");
        }
    }
    rows.len()
}

#[test]
fn the_parts_of_the_reference_are_a_whole_file() {
    let found = parts(DOCUMENT);
    let of_the_file = found.iter().take_while(|part| !is_heading(part, "The kinds of charges"));
    let blocks = of_the_file.clone().filter_map(block).map(String::as_str);
    let list = price_list(&blocks.collect::<Vec<_>>().join("\n"));
    let rows =
        of_the_file.filter_map(|part| if let Part::Table(rows) = part { Some(compare(&list, rows)) } else { None });
    assert_eq!(rows.sum::<usize>(), 5);
}

#[test]
fn every_example_of_a_charge_comes_to_what_the_reference_says() {
    let found = parts(DOCUMENT);
    let head = found.iter().find_map(block).unwrap().replace("notes = [\"started-increments\"]\n", "");
    let examples = found.iter().skip_while(|part| !is_heading(part, "The kinds of charges"));
    let (mut list, mut computed, mut kinds) = (None, 0, Vec::new());
    for part in examples {
        match part {
            Part::Block(_, text) if text.starts_with("[facts]") => {
                drop(price_list(&format!("{head}\n{text}\n[plans.basic.charges]\n")))
            }
            Part::Block(_, text) => list = Some(price_list(&format!("{head}\n[plans.basic.charges]\n{text}"))),
            Part::Table(rows) => computed += compare(list.as_ref().unwrap(), rows),
            Part::Heading(_, title) => kinds.extend(title.split('`').nth(1)),
        }
    }
    assert_eq!(kinds, ["flat", "per-unit", "usage", "percent-off", "minimum", "one-off", "per-event"]);
    assert!(computed >= 28, "{computed}");
}

fn block(part: &Part) -> Option<&String> {
    match part {
        Part::Block(info, text) if info == "toml" => Some(text),
        _ => None,
    }
}

fn is_heading(part: &Part, expected: &str) -> bool {
    matches!(part, Part::Heading(2, title) if title == expected)
}
