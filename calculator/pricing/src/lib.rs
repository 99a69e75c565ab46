//! The price model of `tarif` and its arithmetic: the only place that computes money.
//!
//! A [`PriceList`] is what a catalogue charges; a [`Selection`] is what a visitor entered; [`quote`] puts the one through a plan of the other and gives a [`Quote`]: explained lines, the known total, and what stays unknown.
//!
//! Nothing in here does I/O, reads a clock, knows a language, uses floating point or panics on input.

pub mod analysis;
mod catalogue;
pub mod charge;
pub mod conditions;
mod counter;
pub mod course;
mod currency;
mod date;
mod difference;
mod duration;
mod eligibility;
mod id;
pub mod limits;
mod money;
mod percent;
mod price_list;
pub mod quote;
mod rates;
mod selection;
mod version;

pub use catalogue::Catalogue;
pub use charge::{Amount, Charge, ChargeKind, Period};
pub use counter::{Counter, CounterKind, TimeUnit};
pub use currency::{Currency, CurrencyError};
pub use date::{Date, DateError};
pub use difference::Difference;
pub use duration::{Minutes, MinutesError};
pub use eligibility::Bound;
pub use id::{CatalogueId, ChargeId, CounterId, FactId, IdError, PlanId, RowId, TextId};
pub use money::{Money, MoneyError};
pub use percent::{Percent, PercentError};
pub use price_list::{ModelError, Plan, PriceList, Vat};
pub use quote::{Quote, QuoteError, quote};
pub use rates::{RateError, RateUnit, Rates, RepRate};
pub use selection::{Entry, EntryError, Selection, TimeEntry};
pub use version::{Version, VersionError};
