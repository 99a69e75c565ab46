//! Sample customers: whom the owner thinks of when prices change.

use std::ops::Range;

use tarif_pricing::{CatalogueId, CounterId, PlanId};

/// A customer of `[[samples]]`, by whom `tarif diff` shows what a change does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What the owner calls them.
    pub name: Box<str>,
    /// Whose offer they would take.
    pub catalogue: CatalogueId,
    /// The plan that they have; without one, every plan that they may buy counts.
    pub plan: Option<PlanId>,
    /// What they would enter, as on the command line. Each price list reads it by its own counters.
    pub entries: Vec<(CounterId, Box<str>)>,
    /// Where they stand in the settings.
    pub places: SamplePlaces,
}

/// Where the parts of a sample customer stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SamplePlaces {
    /// The catalogue.
    pub catalogue: Range<usize>,
    /// The plan, if there is one.
    pub plan: Range<usize>,
    /// The counter of each entry.
    pub counters: Vec<Range<usize>>,
    /// What is entered for each.
    pub entries: Vec<Range<usize>>,
}
