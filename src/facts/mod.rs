//! Figures that copy refers to instead of repeating them: `$podpora_standard_fee_amount`.
//!
//! A name is made of the ids that lead to the figure, joined by `_`: catalogue, plan, then charge, row, counter or text, then what is meant of it.
//! Durations have their numbers of hours and minutes too, under the name followed by `-hours` and `-minutes`, and amounts of money their number under `-value`, so that a message can select a plural form by them.

mod collect;
mod windows;

use std::sync::{Arc, PoisonError, RwLock};

use foldhash::HashMap;
use tarif_l10n::{MessageError, Messages, Value};
use tarif_pricing::CatalogueId;
use tarif_pricing::conditions::Window;

use crate::site::{Contact, Context, SiteCatalogue};

pub use windows::{clock_time, window, windows};

/// What the names of a plan's facts begin with in texts that belong to whichever plan shows them.
const OF_THE_PLAN: &str = "plan_";

/// Of how many catalogues the facts stay, once they are collected. To collect them anew for each language takes a hundredth of a build's time, and to keep them an eighth of a large one's memory.
const MOST_KEPT: usize = 100;

/// All facts of a site by name. Those of a catalogue are collected when one of them is first asked for, and again after they were [let go of](Facts::forget): a page asks few catalogues, of which a large site has hundreds.
#[derive(Clone, Debug, Default)]
pub struct Facts(Arc<Collected>);

#[derive(Debug, Default)]
struct Collected {
    /// Those of whoever publishes the site.
    of_site: ByName,
    /// Those of each catalogue, by its id, which stands before the first `_` of their names.
    of_catalogues: HashMap<Box<str>, OfCatalogue>,
}

type ByName = HashMap<Box<str>, Fact>;

#[derive(Debug)]
struct OfCatalogue {
    catalogue: Arc<SiteCatalogue>,
    by_name: RwLock<Option<Arc<ByName>>>,
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
    pub fn of(catalogues: &[Arc<SiteCatalogue>], contact: &Contact) -> Self {
        let of_catalogue = |catalogue: &Arc<SiteCatalogue>| {
            let of = OfCatalogue { catalogue: Arc::clone(catalogue), by_name: RwLock::default() };
            (catalogue.catalogue.id().as_str().into(), of)
        };
        let of_catalogues = catalogues.iter().map(of_catalogue).collect();
        Self(Arc::new(Collected { of_site: collect::of_site(contact), of_catalogues }))
    }

    /// Returns whether there is a fact of this name in a context.
    pub fn look_up(&self, name: &str, context: Context<'_>) -> Lookup {
        let lookup = |fact: &Fact| match fact {
            Fact::Value(_) | Fact::Windows(_) => Lookup::Known,
            Fact::OnRequest => Lookup::OnRequest,
        };
        self.find(name, context, lookup).unwrap_or(Lookup::Unknown)
    }

    /// Returns the value of a fact for the messages of a language, if there is such a fact in the context and it is published.
    ///
    /// # Errors
    /// Those of [`Messages::text`] if the language lacks the messages of service windows.
    pub fn value(&self, name: &str, context: Context<'_>, messages: &Messages) -> Result<Option<Value>, MessageError> {
        let value = |fact: &Fact| match fact {
            Fact::Value(value) => Ok(Some(value.clone())),
            Fact::Windows(found) => Ok(Some(Value::Text(windows(messages, found)?))),
            Fact::OnRequest => Ok(None),
        };
        self.find(name, context, value).unwrap_or(Ok(None))
    }

    /// Returns the names of all facts, in no order.
    pub fn names(&self) -> Vec<String> {
        let of = |by_name: &ByName| by_name.keys().map(|name| String::from(&**name)).collect::<Vec<_>>();
        let of_catalogues = self.0.of_catalogues.values().flat_map(|found| of(&found.by_name()));
        of_catalogues.chain(of(&self.0.of_site)).collect()
    }

    /// Lets go of the facts of a catalogue, on a large site, until one of them is asked for.
    pub fn forget(&self, catalogue: &CatalogueId) {
        let found = self.0.of_catalogues.get(catalogue.as_str()).filter(|_| self.is_of_many());
        found.into_iter().for_each(OfCatalogue::forget);
    }

    /// Lets go of the facts of all catalogues, on a large site.
    pub fn forget_all(&self) {
        self.0.of_catalogues.values().filter(|_| self.is_of_many()).for_each(OfCatalogue::forget);
    }

    fn is_of_many(&self) -> bool {
        self.0.of_catalogues.len() > MOST_KEPT
    }

    /// Returns what `then` makes of a fact, if there is one of this name in a context.
    fn find<T>(&self, name: &str, context: Context<'_>, then: impl FnOnce(&Fact) -> T) -> Option<T> {
        match (name.strip_prefix(OF_THE_PLAN), context) {
            (Some(rest), Context::Plan(catalogue, plan)) => self.named(&format!("{catalogue}_{plan}_{rest}"), then),
            _ => self.named(name, then),
        }
    }

    fn named<T>(&self, name: &str, then: impl FnOnce(&Fact) -> T) -> Option<T> {
        let (owner, _) = name.split_once('_')?;
        let of_catalogue = self.0.of_catalogues.get(owner).map(OfCatalogue::by_name);
        let fact = of_catalogue.as_ref().and_then(|by_name| by_name.get(name));
        fact.or_else(|| self.0.of_site.get(name)).map(then)
    }
}

impl OfCatalogue {
    fn by_name(&self) -> Arc<ByName> {
        if let Some(known) = &*self.by_name.read().unwrap_or_else(PoisonError::into_inner) {
            return Arc::clone(known);
        }
        let mut by_name = self.by_name.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(by_name.get_or_insert_with(|| Arc::new(collect::of_catalogue(&self.catalogue.catalogue))))
    }

    fn forget(&self) {
        *self.by_name.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Returns whether a name is that of a fact of whichever plan is at hand: `plan_fee_amount`.
pub fn is_of_the_plan(name: &str) -> bool {
    name.starts_with(OF_THE_PLAN)
}
