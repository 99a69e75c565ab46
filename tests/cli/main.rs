//! The command line, called as a person or a program calls it.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod accept;
mod build;
mod check;
mod diff;
mod new;
mod program;
mod quote_errors;
mod quote_json;
mod quote_links;
mod quote_rates;
mod quote_text;
mod quotes;
mod release;
mod same_bytes;
mod schema;
mod serve;
mod terminal;
mod usage;
