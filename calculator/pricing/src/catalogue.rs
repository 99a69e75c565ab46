//! Catalogues: a price list with the conditions of its plans.

use serde::{Deserialize, Serialize};

use crate::conditions::{Clauses, Conditions, Fact};
use crate::{CatalogueId, FactId, Plan, PlanId, PriceList, RowId};

/// A family of plans: what they charge, and under which conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// What is charged. The calculator in the browser gets this part alone.
    pub price_list: PriceList,
    /// The conditions of each plan, in the order of the price list's plans.
    pub conditions: Vec<Conditions>,
    /// The sentences that hold for every plan.
    pub clauses: Clauses,
    /// The rows of the comparison that are entitlements, in its order.
    pub entitlement_rows: Vec<RowId>,
    /// The rows of the comparison that are services, in its order.
    pub service_rows: Vec<RowId>,
    /// The language in which the offer was made; the others are translations.
    pub source_language: Box<str>,
    /// Figures that hold for the whole catalogue and that its copy refers to.
    pub facts: Vec<(FactId, Fact)>,
}

impl Catalogue {
    /// Returns the catalogue's id.
    pub fn id(&self) -> &CatalogueId {
        &self.price_list.catalogue
    }

    /// Returns each plan with its conditions, in the order in which they are shown.
    pub fn plans(&self) -> impl Iterator<Item = (&Plan, &Conditions)> {
        self.price_list.plans.iter().zip(&self.conditions)
    }

    /// Returns one plan with its conditions.
    pub fn plan(&self, id: &PlanId) -> Option<(&Plan, &Conditions)> {
        self.plans().find(|(plan, _)| plan.id == *id)
    }
}
