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

use crate::{FactId, TextId};

/// The conditions of one plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// The rows of the comparison, in its order.
    pub entitlements: Vec<EntitlementRow>,
    /// When somebody answers and how fast, by kind of request.
    pub services: Vec<ServiceRow>,
    /// Term, notice, renewal.
    pub terms: Terms,
    /// The sentences that hold for this plan.
    pub clauses: Clauses,
}

/// Sentences of an offer, by what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clauses {
    /// What the offer itself names as its advantages.
    pub advantages: Vec<Clause>,
    /// Rules, most with a consequence.
    pub rules: Vec<Clause>,
    /// What is not included.
    pub exclusions: Vec<Clause>,
    /// What must be so before, or for as long as, the contract holds.
    pub preconditions: Vec<Clause>,
    /// What else must be known.
    pub notes: Vec<Clause>,
}

/// A sentence of the offer: a text, with the figures in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The text, a message of the catalogue.
    pub id: TextId,
    /// The figures that the text refers to.
    pub facts: Vec<(FactId, Fact)>,
}
