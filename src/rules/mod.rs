//! Every kind of problem that a run can report, whichever stage finds it.

mod severities;

pub use severities::{Level, adjusted};

use crate::diagnostic::Rule;
use crate::{ahead, assets, check, load, release, render, resolve, unsafe_address, verify};

/// Returns all rules in the order of their codes.
///
/// # Examples
///
/// ```
/// let rules = tarif::rules::all();
/// assert!(rules.iter().any(|rule| rule.code == "missing-message"));
/// ```
pub fn all() -> Vec<&'static Rule> {
    let of_sources = load::rules().chain(check::rules()).chain(release::rules());
    let of_pages = resolve::rules().chain(assets::rules()).chain(render::rules()).chain(verify::rules());
    let of_days = ahead::RULES.iter().chain(unsafe_address::RULES);
    let mut rules: Vec<&Rule> = of_sources.chain(of_pages).chain(of_days).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Returns the rule with a code. Where several stages find one kind of problem, one of them explains it.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.code == code)
}
