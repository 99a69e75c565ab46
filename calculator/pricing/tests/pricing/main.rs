//! Tests of the price model: tables worked out by hand, and properties.

#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod analysis;
mod availability;
mod contract;
mod course;
mod fees;
mod fixtures;
mod per_unit;
mod properties;
mod rates;
mod selections;
mod usage;
