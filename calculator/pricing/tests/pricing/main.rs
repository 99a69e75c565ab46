//! Tests of the price model: tables worked out by hand, and properties.

mod availability;
mod contract;
mod fees;
mod fixtures;
mod per_unit;
mod properties;
mod rates;
mod selections;
mod usage;
