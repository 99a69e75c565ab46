//! What is asked: the counters, the plans, and the language in which entries are read.

use tarif_l10n::input::Reader;
use tarif_l10n::{Args, Messages};
use tarif_pricing::{Counter, CounterKind, Currency, PlanId, PriceList, Selection, Version};

use crate::{CalculatorData, RateSlot, Scope};

/// What a calculator asks, and all it needs to answer. It stays the same while the page is open.
#[derive(Clone, Debug)]
pub struct Form {
    data: CalculatorData,
    counters: Vec<Counter>,
    default_selection: Selection,
    rate_slots: Vec<RateSlot>,
    reader: Reader,
}

/// Why there is nothing to ask.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// The price list of the catalogue is not among the data, or there is none at all.
    #[error("there is no price list for `{scope}`")]
    NoPriceList {
        /// The name of the scope.
        scope: String,
    },
}

impl Form {
    /// Returns the form for some data.
    ///
    /// In [`Scope::All`] the counters of all catalogues are asked once, in the order of their first appearance. Counters of money are left out there, for one amount would mean something else in each currency.
    ///
    /// # Errors
    /// [`FormError::NoPriceList`] if there is nothing to calculate with.
    pub fn new(mut data: CalculatorData) -> Result<Self, FormError> {
        if let Scope::Catalogue(catalogue) = &data.scope {
            data.price_lists.retain(|price_list| price_list.catalogue == *catalogue);
        }
        if data.price_lists.is_empty() {
            return Err(FormError::NoPriceList { scope: data.scope.name().to_owned() });
        }
        let (mut counters, mut default_selection) = (Vec::<Counter>::new(), Selection::default());
        for price_list in &data.price_lists {
            for counter in &price_list.counters {
                let asked = counters.iter().any(|other| other.id == counter.id);
                if asked || (data.scope == Scope::All && counter.kind == CounterKind::Money) {
                    continue;
                }
                if let Some(entry) = price_list.default_selection.entered(&counter.id) {
                    default_selection.set(counter.id.clone(), entry);
                }
                counters.push(counter.clone());
            }
        }
        let reader = data.messages.reader();
        let rate_slots = match data.scope {
            Scope::Catalogue(_) => RateSlot::all(&data.price_lists[0]),
            Scope::All => Vec::new(),
        };
        Ok(Self { data, counters, default_selection, rate_slots, reader })
    }

    /// Returns the data that the form was made of; in a catalogue's scope it has that catalogue's price list alone.
    pub fn data(&self) -> &CalculatorData {
        &self.data
    }

    /// Returns the messages.
    pub fn messages(&self) -> &Messages {
        &self.data.messages
    }

    /// Returns the reader of what people type.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Returns the counters that are asked, in the order of the fields.
    pub fn counters(&self) -> &[Counter] {
        &self.counters
    }

    /// Returns what is entered before anybody enters anything.
    pub fn default_selection(&self) -> &Selection {
        &self.default_selection
    }

    /// Returns the amounts that a rep can fill in, in the order of their fields; none in [`Scope::All`].
    pub fn rate_slots(&self) -> &[RateSlot] {
        &self.rate_slots
    }

    /// Returns the price list that a plan is chosen from; nothing in [`Scope::All`].
    pub fn price_list(&self) -> Option<&PriceList> {
        match self.data.scope {
            Scope::Catalogue(_) => self.data.price_lists.first(),
            Scope::All => None,
        }
    }

    /// Returns the version of that price list; nothing for one that was never released.
    pub fn version(&self) -> Option<Version> {
        self.data.releases_of(&self.price_list()?.catalogue)?.current
    }

    /// Returns the plan that a name in an address stands for.
    pub fn plan_named(&self, name: &str) -> Option<&PlanId> {
        let plans = &self.price_list()?.plans;
        plans.iter().map(|plan| &plan.id).find(|plan| plan.as_str() == name)
    }

    /// Returns the currency of fields of money. In [`Scope::All`] there are none.
    pub fn currency(&self) -> Currency {
        self.data.price_lists[0].currency
    }

    /// Returns the part of a selection that a price list asks for.
    pub fn restricted(&self, selection: &Selection, price_list: &PriceList) -> Selection {
        let mut part = Selection::default();
        for (counter, entry) in selection.entries() {
            if price_list.counter(counter).is_some_and(|counter| entry.is_of(counter.kind)) {
                part.set(counter.clone(), entry);
            }
        }
        part
    }

    /// Returns the id of an element of the field with a name, unique in the page.
    pub fn element_id(&self, name: &str, part: &str) -> String {
        ["tarif-", self.data.scope.name(), "-", name, "-", part].concat()
    }

    /// Returns a text without variables.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &Args::new())
    }

    /// Returns a text. A message that cannot be written shows its id; [`missing_messages`](crate::missing_messages) tells beforehand.
    pub fn say_with(&self, id: &str, args: &Args) -> String {
        crate::text::say(self.messages(), id, args)
    }
}
