//! Sample customers of the settings whom no price list can quote.

use tarif_pricing::Entry;

use crate::diagnostic::{Diagnostic, Rule, Severity, Span, Standing, nearest};
use crate::site::{Sample, Site, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unknown-sample",
    standing: Standing::Adjustable(Severity::Error),
    finds: "a sample customer in `site.toml` with a catalogue, plan, counter or entry that the site does not have",
    reason: "Nobody would be told what a change does to them.",
    example: r#"
[[samples]]
name = "Eight computers, one server"
catalogue = "care"
selection = { pcs = 8, server = 1 }     # the counter is called `pc`
"#,
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.settings.samples.iter().flat_map(|sample| of(site, sample)).collect()
}

fn of(site: &Site, sample: &Sample) -> Vec<Diagnostic> {
    let span = |range: &std::ops::Range<usize>| site.settings.source.span(range.clone());
    let ids = || site.catalogues.iter().map(|catalogue| catalogue.catalogue.id().as_str());
    let Some(place) = site.catalogues.position(sample.catalogue.as_str()) else {
        let message = format!("`{}` is not a catalogue of this site", sample.catalogue);
        return vec![unknown(message, span(&sample.places.catalogue), sample.catalogue.as_str(), ids())];
    };
    let SiteCatalogue { catalogue, complete: true, .. } = &*site.catalogues[place] else { return Vec::new() };
    let list = &catalogue.price_list;
    let mut problems = Vec::new();
    if let Some(plan) = sample.plan.as_ref().filter(|plan| list.plan(plan).is_none()) {
        let message = format!("`{plan}` is not a plan of `{}`", sample.catalogue);
        let plans = list.plans.iter().map(|plan| plan.id.as_str());
        problems.push(unknown(message, span(&sample.places.plan), plan.as_str(), plans));
    }
    let places = sample.places.counters.iter().zip(&sample.places.entries);
    for ((counter, text), (name, entry)) in sample.entries.iter().zip(places) {
        let Some(found) = list.counter(counter) else {
            let message = format!("`{counter}` is not a counter of `{}`", sample.catalogue);
            let counters = list.counters.iter().map(|counter| counter.id.as_str());
            problems.push(unknown(message, span(name), counter.as_str(), counters));
            continue;
        };
        if let Err(error) = Entry::parse(found, list.currency, text) {
            let error = error.to_string();
            let (message, help) = error.split_once("; ").unwrap_or((&error, ""));
            let problem = Diagnostic::error("unknown-sample", message, span(entry));
            problems.push(if help.is_empty() { problem } else { problem.with_help(help) });
        }
    }
    problems
}

/// Names what was meant, else all there is.
fn unknown<'a>(message: String, span: Span, found: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let problem = Diagnostic::error("unknown-sample", message, span);
    let help = match nearest(found, known.clone()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("expected one of `{}`", known.collect::<Vec<_>>().join("`, `")),
    };
    problem.with_help(help)
}
