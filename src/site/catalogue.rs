//! A catalogue with the places of its parts in the plan file.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tarif_pricing::charge::UnitPrice;
use tarif_pricing::{Amount, Catalogue, ChargeId, ChargeKind, CounterId, Money, PlanId, RowId, TextId, Version};

use crate::diagnostic::{Source, Span};

/// A catalogue, and where its parts stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteCatalogue {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// The plan file.
    pub source: Arc<Source>,
    /// The bytes of its parts in the file. A part that stands in several places has its first.
    pub places: BTreeMap<Place, Range<usize>>,
    /// Which sentence of the plan or the catalogue says how a charge of a plan is counted, where one does.
    pub charge_clauses: ChargeClauses,
    /// The version of the released price list that the catalogue is; nothing for a plan file that was never released.
    pub version: Option<Version>,
    /// The released price list that takes this one's place next.
    pub announced: Option<Announced>,
    /// Whether all of the file could be read. What is missing from an incomplete catalogue may stand in the file.
    pub complete: bool,
}

/// Which sentence says how a charge is counted, by plan and charge: where a link leads, no promise of the offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChargeClauses(BTreeMap<PlanId, BTreeMap<ChargeId, TextId>>);

impl ChargeClauses {
    /// Says which sentence a charge of a plan names.
    pub fn insert(&mut self, plan: &PlanId, charge: &ChargeId, clause: TextId) {
        self.0.entry(plan.clone()).or_default().insert(charge.clone(), clause);
    }

    /// Returns the sentence that a charge of a plan names, if it names one.
    pub fn get(&self, plan: &PlanId, charge: &ChargeId) -> Option<&TextId> {
        self.0.get(plan)?.get(charge)
    }
}

/// A price list that is released and not in force yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    /// Its version, which says on which day it takes effect.
    pub version: Version,
    /// The beginning of that day in the time zone of the site, in seconds after the beginning of 1970 in UTC.
    pub from: u32,
}

/// A part of a plan file that a problem can point at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The source language.
    SourceLanguage,
    /// The default plan.
    DefaultPlan,
    /// A counter where it is declared.
    Counter(CounterId),
    /// A row of the comparison where it is declared.
    Row(RowId),
    /// A plan where it is named.
    Plan(PlanId),
    /// A charge of a plan.
    Charge(PlanId, ChargeId),
    /// The counter that a charge of a plan reads.
    ChargeCounter(PlanId, ChargeId),
    /// A counter that a plan bounds.
    BoundCounter(PlanId, CounterId),
    /// The term, notice and renewal of a plan.
    Terms(PlanId),
    /// A service of a plan.
    Service(PlanId, RowId),
    /// A text where it is first used.
    Text(TextId),
}

impl SiteCatalogue {
    /// Returns where a part stands; the beginning of the file for a part that it leaves out.
    pub fn span(&self, place: &Place) -> Span {
        self.places.get(place).map_or_else(|| self.source.whole(), |range| self.source.span(range.clone()))
    }

    /// Returns whether it is another in nothing but how high its published amounts are, and in where its parts stand.
    pub fn is_same_but_for_amounts(&self, other: &Self) -> bool {
        self.but_for_amounts() == other.but_for_amounts()
    }

    /// Returns all of it but how high its published amounts are, and where its parts stand.
    pub fn but_for_amounts(&self) -> (Catalogue, &ChargeClauses, (Option<Version>, Option<Announced>, bool)) {
        let Self { catalogue, source: _, places: _, charge_clauses, version, announced, complete } = self;
        (without_amounts(catalogue), charge_clauses, (*version, *announced, *complete))
    }
}

/// Returns a catalogue with 0 for every published amount of its charges.
fn without_amounts(catalogue: &Catalogue) -> Catalogue {
    let mut catalogue = catalogue.clone();
    for charge in catalogue.price_list.plans.iter_mut().flat_map(|plan| &mut plan.charges) {
        for amount in amounts_mut(&mut charge.kind) {
            if let Amount::Published(money) = amount {
                *money = Money::ZERO;
            }
        }
    }
    catalogue
}

fn amounts_mut(kind: &mut ChargeKind) -> Vec<&mut Amount> {
    match kind {
        ChargeKind::Flat(flat) => vec![&mut flat.amount],
        ChargeKind::Usage(usage) => vec![&mut usage.rate],
        ChargeKind::Minimum(minimum) => vec![&mut minimum.amount],
        ChargeKind::OneOff(one_off) => vec![&mut one_off.amount],
        ChargeKind::PerEvent(per_event) => vec![&mut per_event.amount],
        ChargeKind::PercentOff(_) => Vec::new(),
        ChargeKind::PerUnit(per_unit) => match &mut per_unit.price {
            UnitPrice::Single(amount) => vec![amount],
            UnitPrice::Graduated(tiers) | UnitPrice::Volume(tiers) => {
                tiers.bounded.iter_mut().map(|tier| &mut tier.amount).chain([&mut tiers.above]).collect()
            }
        },
    }
}
