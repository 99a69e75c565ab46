//! Tests of the calculator without a browser.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails, which is its purpose")]

mod address;
mod chart;
mod compared;
mod json;
mod links;
mod offers;
mod prerender;
mod rates;
mod share;
mod state;
mod text;
mod then_and_now;
mod trail;
