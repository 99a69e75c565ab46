//! Figures that copy refers to instead of repeating them: `$podpora_standard_fee_amount`.
//!
//! A name is made of the ids that lead to the figure, joined by `_`: catalogue, plan, then charge, row, counter or text, then what is meant of it.
//! Durations have their numbers of hours and minutes too, under the name followed by `-hours` and `-minutes`, and amounts of money their number under `-value`, so that a message can select a plural form by them.

mod collect;
mod windows;

use std::collections::HashMap;

use tarif_l10n::{MessageError, Messages, Value};
use tarif_pricing::conditions::Window;

use crate::site::{Contact, Context, SiteCatalogue};

pub use windows::{clock_time, window, windows};

/// What the names of a plan's facts begin with in texts that belong to whichever plan shows them.
const OF_THE_PLAN: &str = "plan_";

/// All facts of a site by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    by_name: HashMap<String, Fact>,
}

/// What a fact is before a language writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// A value that each language formats in its way.
    Value(Value),
    /// Windows of a service, which become a phrase.
    Windows(Vec<Window>),
    /// An amount that the offer leaves to a request: there is a figure of this name, and nothing may be said of it.
    OnRequest,
}

/// What becomes of the name of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// There is such a fact.
    Known,
    /// The amount is on request, so that there is no figure.
    OnRequest,
    /// There is none.
    Unknown,
}

impl Facts {
    /// Returns the facts of all catalogues and of whoever publishes the site.
    pub fn of(catalogues: &[SiteCatalogue], contact: &Contact) -> Self {
        collect::facts(catalogues, contact)
    }

    /// Returns whether there is a fact of this name in a context.
    pub fn look_up(&self, name: &str, context: Context<'_>) -> Lookup {
        match self.find(name, context) {
            Some(Fact::Value(_) | Fact::Windows(_)) => Lookup::Known,
            Some(Fact::OnRequest) => Lookup::OnRequest,
            None => Lookup::Unknown,
        }
    }

    /// Returns the value of a fact for the messages of a language, if there is such a fact in the context and it is published.
    ///
    /// # Errors
    /// Those of [`Messages::text`] if the language lacks the messages of service windows.
    pub fn value(&self, name: &str, context: Context<'_>, messages: &Messages) -> Result<Option<Value>, MessageError> {
        match self.find(name, context) {
            Some(Fact::Value(value)) => Ok(Some(value.clone())),
            Some(Fact::Windows(found)) => Ok(Some(Value::Text(windows(messages, found)?))),
            Some(Fact::OnRequest) | None => Ok(None),
        }
    }

    /// Returns the names of all facts, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    fn find(&self, name: &str, context: Context<'_>) -> Option<&Fact> {
        match (name.strip_prefix(OF_THE_PLAN), context) {
            (Some(rest), Context::Plan(catalogue, plan)) => self.by_name.get(&format!("{catalogue}_{plan}_{rest}")),
            _ => self.by_name.get(name),
        }
    }
}

/// Returns whether a name is that of a fact of whichever plan is at hand: `plan_fee_amount`.
pub fn is_of_the_plan(name: &str) -> bool {
    name.starts_with(OF_THE_PLAN)
}
