//! One language at a time: messages, plurals, numbers, money, durations.
//!
//! The generator and the calculator in the browser run this same code on the same compiled messages, so both print the same text.
//! [`Messages`] is what both hold: the language's [`Conventions`] and its messages, already parsed and checked.
//! The feature `compile`, which only native code uses, makes them from Fluent sources and CLDR.
//!
//! The crate knows no prices and no pages and does no I/O. Nothing that a visitor types and no stored messages make it panic.

mod args;
#[cfg(feature = "compile")]
mod binding;
mod conventions;
mod encoding;
pub mod input;
mod locale;
mod message;
mod plural;
mod resolve;
mod subset;

#[cfg(feature = "compile")]
pub mod compile;

pub use args::{Args, MoneyStyle, Value};
#[cfg(feature = "compile")]
pub use binding::{BINDING_WORDS, Binding};
pub use conventions::Conventions;
pub use encoding::PatternError;
pub use locale::{Locale, LocaleError};
pub use message::{Messages, Pattern};
pub use plural::{PluralCategory, PluralRules, PluralRulesError};
pub use resolve::MessageError;
