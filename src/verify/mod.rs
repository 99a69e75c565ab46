//! Compares all surfaces of a built site with one another: amounts agree, links lead somewhere, nothing comes from elsewhere.

mod amounts;
pub(crate) mod html;
mod links;
mod page;
mod place;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::{self, Diagnostic, Rule, Source};
use crate::output::{OutputFile, OutputKind};
use crate::site::Site;
use amounts::Amounts;
use links::Links;

/// Returns what can be wrong with a built site.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    page::RULES.iter().chain(amounts::RULES)
}

/// Compares the files of a site with one another and with its price lists, each as soon as it is made.
pub struct Verifier<'a> {
    site: &'a Site,
    amounts: Amounts<'a>,
    links: Links<'a>,
    /// What is wrong with pages by themselves, each mistake once: by code and message.
    problems: Mutex<HashMap<(&'static str, Box<str>), Diagnostic>>,
}

impl<'a> Verifier<'a> {
    /// Returns a verifier for a site. `known` are the paths of files that there will be; others are known when they are [added](Self::add).
    pub fn new(site: &'a Site, known: impl IntoIterator<Item = String>) -> Self {
        Self { site, amounts: Amounts::of(site), links: Links::new(site, known), problems: Mutex::default() }
    }

    /// Takes a file into account, from any thread.
    pub fn add(&self, file: &OutputFile) {
        if file.kind != OutputKind::Page {
            return self.links.add(file, &[]);
        }
        let Some(found) = page::read(file, self.site, &self.amounts, &self.links) else { return };
        self.links.add(file, &found.ids);
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        for problem in found.problems {
            keep_first(&mut problems, problem);
        }
    }

    /// Returns everything in which the site contradicts itself or its price lists. A mistake that many pages share is told once.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut problems = self.problems.into_inner().unwrap_or_else(PoisonError::into_inner);
        for problem in self.links.broken(self.site) {
            keep_first(&mut problems, problem);
        }
        let mut problems: Vec<Diagnostic> = problems.into_values().collect();
        diagnostic::sort(&mut problems);
        problems
    }
}

/// The menu stands on every page, and so does its mistake: of those with the same words the one in the first file is kept.
fn keep_first(problems: &mut HashMap<(&'static str, Box<str>), Diagnostic>, problem: Diagnostic) {
    let place = |problem: &Diagnostic| (problem.primary.span.source.path.clone(), problem.primary.span.range.start);
    match problems.entry((problem.code, problem.message.clone())) {
        Entry::Occupied(known) if place(known.get()) <= place(&problem) => {}
        Entry::Occupied(mut known) => {
            known.insert(problem);
        }
        Entry::Vacant(free) => {
            free.insert(problem);
        }
    }
}

/// Returns a page as the source of problems, at the place where an element begins.
fn source(file: &OutputFile, html: &str) -> Arc<Source> {
    Arc::new(Source::new(file.path.clone(), html))
}
