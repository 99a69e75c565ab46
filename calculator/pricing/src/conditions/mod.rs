//! What a plan promises beside its price: entitlements, service, terms, rules, exclusions, preconditions.

mod entitlement;
mod fact;
mod service;
mod terms;

pub use entitlement::{Entitlement, EntitlementRow};
pub use fact::Fact;
pub use service::{
    Channel, ClockTime, ClockTimeError, Day, Days, Hours, Response, ResponseClock, ServiceRow, SetBy, Window,
};
pub use terms::{Renewal, Terms};

use serde::{Deserialize, Serialize};

use crate::{FactId, TextId};

/// The conditions of one plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Conditions {
    /// The rows of the comparison, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entitlements: Vec<EntitlementRow>,
    /// When somebody answers and how fast, by kind of request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceRow>,
    /// Term, notice, renewal.
    pub terms: Terms,
    /// The sentences that hold for this plan.
    pub clauses: Clauses,
}

/// Sentences of an offer, by what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Clauses {
    /// What the offer itself names as its advantages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub advantages: Vec<Clause>,
    /// Rules, most with a consequence.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Clause>,
    /// What is not included.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclusions: Vec<Clause>,
    /// What must be so before, or for as long as, the contract holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preconditions: Vec<Clause>,
    /// What else must be known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Clause>,
}

/// A sentence of the offer: a text, with the figures in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// The text, a message of the catalogue.
    pub id: TextId,
    /// The figures that the text refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<(FactId, Fact)>,
}
