//! Every figure and word of the real offers, changed one by one: none goes unnoticed.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value as Json;
use tarif_pricing::Catalogue;

use super::*;
use crate::release::Frozen;

fn offers() -> Vec<Catalogue> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans/released");
    let ids = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];
    let text = |id| fs::read_to_string(folder.join(id).join("2026-11-01.json")).unwrap();
    ids.map(|id| Frozen::read(&text(id)).unwrap().catalogue).into()
}

/// Returns where every leaf of a document is.
fn leaves(json: &Json, at: &str, found: &mut Vec<String>) {
    match json {
        Json::Object(fields) => fields.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), found)),
        Json::Array(values) => {
            values.iter().zip(0..).for_each(|(value, place)| leaves(value, &format!("{at}/{place}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

/// Returns other values of the same kind, one of which fits wherever a text stands for something.
fn others(leaf: &Json) -> Vec<Json> {
    match leaf {
        Json::Number(number) => vec![(number.as_u64().unwrap() + 1).into()],
        Json::String(text) => {
            let figure = text.parse::<u64>().map(|number| (number + 1).to_string());
            let words = ["month", "unstated", "per-month", "no", "daily", "USD", "3h", "12:00"].map(str::to_owned);
            let texts = words.into_iter().chain(figure.ok()).chain([format!("{text}x")]);
            texts.filter(|other| other != text).map(Json::String).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn no_leaf_of_an_offer_changes_unnoticed() {
    let mut tried = 0;
    for offer in offers() {
        let mut json = serde_json::to_value(&offer).unwrap();
        let mut found = Vec::new();
        leaves(&json, "", &mut found);
        for leaf in found {
            let original = json.pointer(&leaf).unwrap().clone();
            for other in others(&original) {
                *json.pointer_mut(&leaf).unwrap() = other;
                let changed = Catalogue::deserialize(&json);
                *json.pointer_mut(&leaf).unwrap() = original.clone();
                let Ok(changed) = changed else { continue };
                if changed == offer || changed.id() != offer.id() {
                    continue;
                }
                let changes = Changes::between(&offer, &changed);
                assert!(!changes.is_empty(), "{leaf}");
                // Which rows a comparison has is the arrangement of what the plans say.
                let is_arrangement = changes.general.iter().any(|change| change.part == Part::Order);
                assert_eq!(is_arrangement, leaf.contains("_rows/"), "{leaf}");
                tried += 1;
            }
        }
        assert!(Changes::between(&offer, &offer).is_empty());
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn the_same_plans_in_another_order_are_another_list() {
    for offer in offers() {
        let mut turned = offer.clone();
        turned.price_list.plans.reverse();
        turned.conditions.reverse();
        let changes = Changes::between(&offer, &turned);
        assert_eq!((changes.general[0].part.clone(), changes.plans.len()), (Part::Order, 0));
    }
}

#[test]
fn tenths_of_a_difference_have_the_digits_of_amounts() {
    let differs = |before: &str, after: &str| {
        words::difference_text(Difference::between(before.parse().unwrap(), after.parse().unwrap()).unwrap())
    };
    // 1.5 × 100 ÷ 25 = 6; 40 × 100 ÷ 950 = 4.2105…; 0.125 × 100 ÷ 1.125 = 11.11…
    assert_eq!(differs("25", "26.50"), "+1.50, +6 %");
    assert_eq!(differs("950", "990"), "+40, +4.21 %");
    assert_eq!(differs("1.125", "1"), "−0.125, −11.11 %");
}
