//! `[[samples]]` of the settings. Whether the site has their catalogues, plans and counters is checked with it.

use std::convert::Infallible;
use std::str::FromStr;

use tarif_pricing::{CatalogueId, CounterId, PlanId};

use super::keys::settings::{SAMPLE_CATALOGUE, SAMPLE_KEYS, SAMPLE_NAME, SAMPLE_PLAN, SAMPLE_SELECTION};
use super::toml_file::{Table, Value};
use crate::site::{Sample, SamplePlaces};

/// An entry as it is written, to be read by the counter of a price list.
struct EntryText(Box<str>);

impl FromStr for EntryText {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.into()))
    }
}

/// Reads the sample customers.
pub(super) fn samples(value: &Value<'_>) -> Vec<Sample> {
    let tables = value.list().unwrap_or_default().into_iter().filter_map(|value| value.table(&SAMPLE_KEYS));
    tables.filter_map(|table| sample(&table)).collect()
}

fn sample(table: &Table<'_>) -> Option<Sample> {
    let name = table.required(&SAMPLE_NAME).and_then(|value| value.text());
    let catalogue = table.required(&SAMPLE_CATALOGUE).and_then(|value| value.parse::<CatalogueId>());
    let plan = table.get(&SAMPLE_PLAN).map(|value| value.parse::<PlanId>());
    let selection = table.required(&SAMPLE_SELECTION).and_then(|value| value.entries());
    table.finish();
    let read = selection?.into_iter().filter_map(|(key, value)| {
        Some((key.range.clone(), key.parse::<CounterId>()?, value.parse_figure::<EntryText>()?))
    });
    let (mut entries, mut places) = (Vec::new(), SamplePlaces::default());
    for (name, counter, text) in read {
        places.counters.push(name);
        places.entries.push(text.range);
        entries.push((counter, text.value.0));
    }
    let plan = match plan {
        Some(read) => Some(read?),
        None => None,
    };
    let catalogue = catalogue?;
    places.catalogue = catalogue.range;
    if let Some(plan) = &plan {
        places.plan = plan.range.clone();
    }
    Some(Sample { name: name?.into(), catalogue: catalogue.value, plan: plan.map(|plan| plan.value), entries, places })
}
