//! The calculator of `tarif`: fields, a total, and how it comes about, in one language.
//!
//! The same components run twice. Natively, with the feature `prerender`, [`prerender`](prerender()) writes them as HTML into a page, so that the page shows a true estimate before any script runs and without one. In the browser, with the feature `browser`, the module takes that HTML over. The two features are never on together.
//!
//! What a visitor entered is a plain [`State`], and what is shown is computed from it as plain [`Shown`] text; both are ordinary data with ordinary tests. The components only place that text. Money is computed by `tarif_pricing`, texts and numbers are written by `tarif_l10n`.

// Views are types, as deep as their markup.
#![recursion_limit = "256"]

pub mod address;
mod asked;
pub mod chart;
mod compared;
pub mod components;
mod data;
mod explanation;
#[cfg(feature = "browser")]
pub mod export;
mod field;
mod form;
pub mod json;
mod markup;
mod messages;
#[cfg(feature = "prerender")]
mod prerender;
mod rates;
pub mod share;
mod shown;
mod state;
#[cfg(feature = "browser")]
mod takeover;
pub mod text;
mod then_and_now;
mod trail;
pub mod variable;
mod vat;

pub use asked::Asked;
pub use compared::{Compared, ComparedPlan};
pub use data::{CalculatorData, NextList, PlanWords, ReleasedAt, ReleasedList, Releases, Scope};
pub use field::{Field, FieldError};
pub use form::{Form, FormError};
#[cfg(feature = "prerender")]
pub use messages::shared_messages;
pub use messages::{REQUIRED_MESSAGES, is_calculator_message, missing_messages};
#[cfg(feature = "prerender")]
pub use prerender::{PrerenderError, SharedMessages, prerender, prerender_body};
pub use rates::{OwnRates, RateSlot};
pub use shown::{ChosenShown, FieldShown, PlanShown, RateShown, Shown};
pub use state::{State, Step};
pub use then_and_now::{Change, InBoth, ThenAndNow};
pub use trail::{Trail, Writing};
