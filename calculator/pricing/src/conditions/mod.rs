//! What a plan promises beside its price: entitlements, service, terms, rules, exclusions, preconditions.

mod entitlement;
mod fact;
mod service;
mod terms;

pub use entitlement::{Entitlement, EntitlementRow};
pub use fact::Fact;
pub use service::{Channel, ClockTime, ClockTimeError, Day, Days, Hours, Response, ResponseClock, ServiceRow, Window};
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
    /// Rules with a consequence.
    pub rules: Vec<Clause>,
    /// What the plan does not include.
    pub exclusions: Vec<Clause>,
    /// What must be so before, or for as long as, the plan holds.
    pub preconditions: Vec<Clause>,
    /// Footnotes and notes to the plan as a whole.
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
