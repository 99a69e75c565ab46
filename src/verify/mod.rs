//! Compares all surfaces of a built site with one another: amounts agree, links lead somewhere, nothing comes from elsewhere.

mod amounts;
mod html;
mod links;
mod page;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{self, Diagnostic, Rule, Source};
use crate::output::{OutputFile, OutputKind};
use crate::site::Site;
use amounts::Amounts;
use links::Links;

/// Returns what can be wrong with a built site.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    page::RULES.iter().chain(amounts::RULES)
}

/// Returns everything in which the built site contradicts itself or its price lists. A mistake that many pages share is told once.
pub fn verify(site: &Site, files: &[OutputFile]) -> Vec<Diagnostic> {
    let (amounts, links) = (Amounts::of(site), Links::new(site, files));
    let pages = files.par_iter().filter(|file| file.kind == OutputKind::Page);
    let found: Vec<page::Found> = pages.filter_map(|file| page::read(file, site, &amounts, &links)).collect();
    let mut problems = Vec::new();
    for page in &found {
        problems.extend(page.problems.iter().cloned());
    }
    let anchors = found.iter().flat_map(|page| &page.anchors);
    problems.extend(links.broken_anchors(anchors));
    once_each(problems)
}

/// The menu stands on every page, and so does its mistake.
fn once_each(mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    problems.sort_by(|left, right| {
        let key = |problem: &Diagnostic| (problem.code, problem.message.clone());
        key(left).cmp(&key(right)).then_with(|| left.primary.span.source.path.cmp(&right.primary.span.source.path))
    });
    problems.dedup_by(|second, first| second.code == first.code && second.message == first.message);
    diagnostic::sort(&mut problems);
    problems
}

/// Returns a page as the source of problems, at the place where an element begins.
fn source(file: &OutputFile, html: &str) -> Arc<Source> {
    Arc::new(Source::new(file.path.clone(), html))
}
