//! Small sites, and what is said of them: each problem with its whole text, and the near misses that are none.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod ahead;
mod cards;
mod changes;
mod clauses;
mod codes;
mod copy;
mod encoding;
mod formats;
mod hostile;
mod limits;
mod messages;
mod offers;
mod pages;
mod plans;
mod pricing;
mod rebuilding;
mod releases;
mod schema;
mod settings;
mod severities;
mod site_test;
mod sixth_language;
mod stages;
mod syntax;
mod unfinished;
mod unsafe_links;
mod xml;
