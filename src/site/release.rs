//! Released price lists: catalogues as they were when they were released.

use std::collections::BTreeMap;
use std::sync::Arc;

use tarif_l10n::{Locale, Messages};
use tarif_pricing::{Catalogue, CatalogueId, Date, Version};

use super::{ChargeClauses, PageId, SiteCatalogue};
use crate::diagnostic::Source;

/// A catalogue as it was released.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its version, which says when it takes effect.
    pub version: Version,
    /// What it charged and promised.
    pub catalogue: Catalogue,
    /// Which of its sentences says how a charge is counted; nothing where the frozen file does not say it.
    pub charge_clauses: Option<ChargeClauses>,
    /// Its words in each language that the site had then: names, units, clauses.
    pub words: BTreeMap<Locale, Messages>,
    /// The frozen file.
    pub source: Arc<Source>,
}

/// All that was released of a site's catalogues.
#[derive(Clone, Debug, Default)]
pub struct Releases(BTreeMap<CatalogueId, Vec<Release>>);

impl Release {
    /// Returns the words that it had in the language of `messages`, with the spaces bound that the language binds today; nothing where the site did not have that language then.
    pub fn words_in(&self, messages: &Messages) -> Option<Messages> {
        Some(self.words.get(messages.locale())?.clone().bound_as(messages))
    }
}

impl Releases {
    /// Adds a release.
    pub fn add(&mut self, release: Release) {
        let of_catalogue = self.0.entry(release.catalogue.id().clone()).or_default();
        let place = of_catalogue.partition_point(|earlier| earlier.version < release.version);
        of_catalogue.insert(place, release);
    }

    /// Returns the releases of a catalogue, as they follow one another.
    pub fn of(&self, catalogue: &CatalogueId) -> &[Release] {
        self.0.get(catalogue).map_or(&[], Vec::as_slice)
    }

    /// Returns the release of a version.
    pub fn version(&self, catalogue: &CatalogueId, version: Version) -> Option<&Release> {
        self.of(catalogue).iter().find(|release| release.version == version)
    }

    /// Returns the newest release with the plan that a page is about, if one has it.
    pub fn newest_with_plan_of(&self, page: &PageId) -> Option<&Release> {
        let (catalogue, plan) = page.as_str().rsplit_once('/')?;
        let has_plan = |release: &&Release| {
            let mut plans = release.catalogue.price_list.plans.iter();
            plans.any(|found| found.id.as_str() == plan)
        };
        self.of(&catalogue.parse().ok()?).iter().rev().find(has_plan)
    }

    /// Returns the pages of the plans that releases have of a catalogue and its plan file has no longer. Of a plan file that could not be read as a whole nobody knows which plans it has.
    pub fn withdrawn<'r>(&'r self, now: &'r SiteCatalogue) -> impl Iterator<Item = PageId> + 'r {
        let id = now.catalogue.id();
        let released = self.of(id).iter().filter(|_| now.complete);
        let plans = released.flat_map(|release| &release.catalogue.price_list.plans);
        let gone = plans.filter(|plan| now.catalogue.plan(&plan.id).is_none());
        gone.map(|plan| PageId::of_plan(id, &plan.id))
    }

    /// Returns the release that is in force on a day: the newest of those that have taken effect.
    pub fn in_force(&self, catalogue: &CatalogueId, day: Date) -> Option<&Release> {
        self.of(catalogue).iter().rev().find(|release| release.version.effective() <= day)
    }

    /// Returns the release that takes effect next after a day. Of several for one day the last takes the place of the others.
    pub fn announced(&self, catalogue: &CatalogueId, day: Date) -> Option<&Release> {
        let next = self.of(catalogue).iter().find(|release| release.version.effective() > day)?;
        self.in_force(catalogue, next.version.effective())
    }
}
