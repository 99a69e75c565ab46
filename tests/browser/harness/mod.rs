//! What the browser tests stand on: a web server on loopback, a browser, and a page in it with verbs.
//!
//! A [`Visitor`] says how somebody browses (with scripts or not, dark, at which width) and opens a [`Page`]; a [`Site`] serves the folder that is looked at. Everything fails by panicking with a sentence, for it is only used in tests.

mod copy;
mod demonstration;
mod driver;
mod page;
mod session;
mod site;
mod visitor;

pub(crate) use copy::{add_start, copy_demonstration, edit, tarif};
pub(crate) use demonstration::demonstration;
pub(crate) use page::Page;
pub(crate) use site::{Fault, Site};
pub(crate) use visitor::Visitor;

/// The folder for what tests write: screenshots, built sites, the browser's profiles.
pub(crate) fn scratch() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_TARGET_TMPDIR"))
}
