//! Tests of the calculator without a browser.

mod address;
mod json;
mod offers;
mod prerender;
mod state;
mod text;
