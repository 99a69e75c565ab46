//! Compares all surfaces of a built site with one another: amounts agree, links lead somewhere, nothing comes from elsewhere.

mod addresses;
mod amounts;
mod attributes;
pub(crate) mod html;
mod links;
mod page;
mod place;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{self, Diagnostic, Rule, Source};
use crate::output::{OutputFile, OutputKind};
use crate::render::{Batch, BatchId};
use crate::resolve::ResolvedLanguage;
use crate::site::{Basis, Site};
use amounts::Amounts;
use html::{Known, Tags};
use links::{Links, Open};
pub(crate) use page::IN_BUILT_PAGE;

/// Returns what can be wrong with a built site.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    page::RULES.iter().chain(amounts::RULES)
}

/// What was seen of the files of one site, kept for the next time.
#[derive(Debug, Default)]
pub struct Memory(HashMap<BatchId, (Arc<Batch>, Arc<Seen>)>);

/// What was seen of some files. Where nothing is wrong with them, all but the basis can be written down.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Seen {
    /// The catalogues with which they were compared.
    #[serde(skip)]
    basis: Basis,
    links: Open,
    /// What is wrong with pages by themselves, each mistake once.
    #[serde(skip)]
    problems: Mistakes,
}

impl Seen {
    /// Returns whether nothing is wrong with the files, nor depends on whether others are made.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.links.awaits_no_file()
    }

    /// Returns the catalogues with which they were compared; none where it was written down, for they stand elsewhere.
    pub fn basis(&self) -> &Basis {
        &self.basis
    }
}

/// Problems by code and message.
type Mistakes = HashMap<(&'static str, Box<str>), Diagnostic>;

/// Compares the files of a site with one another and with its price lists, each as soon as it is made.
pub struct Verifier<'a> {
    site: &'a Site,
    links: Links<'a>,
    memory: &'a Memory,
    /// The tags of which nothing is asked, as far as they were read, for each thread that looks at files.
    tags: Mutex<Vec<Tags>>,
    looked_at: Mutex<Vec<LookedAt>>,
}

/// A batch that was looked at.
struct LookedAt {
    id: BatchId,
    /// The batch, where it is to be remembered.
    batch: Option<Arc<Batch>>,
    seen: Arc<Seen>,
}

impl<'a> Verifier<'a> {
    /// Returns a verifier for a site. `known` are the paths of files that there will be, beside the pages of `languages`; others are known when they are [added](Self::add). What `memory` has seen of a batch that is the same holds.
    pub fn new(
        site: &'a Site,
        known: impl IntoIterator<Item = String>,
        languages: &'a [ResolvedLanguage<'a>],
        memory: &'a Memory,
    ) -> Self {
        let links = Links::new(site, known, languages);
        Self { site, links, memory, tags: Mutex::default(), looked_at: Mutex::default() }
    }

    /// Takes files into account, from any thread, and returns what was seen of them; with `keeps` they are remembered.
    pub fn add(&self, batch: &Arc<Batch>, keeps: bool) -> Arc<Seen> {
        let known = self.memory.0.get(&batch.id).filter(|(known, seen)| {
            Arc::ptr_eq(known, batch) && seen.basis.holds(self.site) && seen.problems.is_empty()
        });
        let seen = match known {
            Some((_, seen)) => Arc::clone(seen),
            None => Arc::new(self.look_at(batch)),
        };
        self.remember(&batch.id, keeps.then(|| Arc::clone(batch)), &seen);
        seen
    }

    /// Takes files into account that an earlier build has looked at.
    pub fn add_seen(&self, id: &BatchId, seen: &Arc<Seen>) {
        self.remember(id, None, seen);
    }

    fn remember(&self, id: &BatchId, batch: Option<Arc<Batch>>, seen: &Arc<Seen>) {
        let looked_at = LookedAt { id: id.clone(), batch, seen: Arc::clone(seen) };
        self.looked_at.lock().unwrap_or_else(PoisonError::into_inner).push(looked_at);
    }

    fn look_at(&self, batch: &Batch) -> Seen {
        let (amounts, mut seen) = (Amounts::new(self.site), Seen::default());
        let card = batch.card().map(|card| {
            let bytes = Bytes::copy_from_slice(card.html.as_bytes());
            (card, OutputFile { path: card.page.clone(), bytes, kind: OutputKind::Page })
        });
        let mut known = Known::with(self.tags.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default());
        let mut language = card.as_ref().and_then(|(_, file)| file.path.split('/').next());
        if let Some((card, file)) = &card {
            let mut open = Open::default();
            let found = page::read(file, &[], &mut known, self.site, &amounts, &self.links, &mut open);
            let is_settled =
                found.is_some_and(|found| found.problems.is_empty() && found.ids.is_empty() && found.is_whole);
            // What is wrong with it, or may turn out to be, is told at its place in the page.
            card.find(is_settled && open.is_empty());
        }
        for file in &batch.files {
            if file.kind != OutputKind::Page {
                self.links.add(&mut seen.links, file, &[]);
                continue;
            }
            // What is right in one language is written in another way in the next.
            let folder = file.path.split('/').next();
            if language != folder {
                known.forget_elements();
                language = folder;
            }
            let (cards, open) = (batch.cards(), &mut seen.links);
            let Some(found) = page::read(file, cards, &mut known, self.site, &amounts, &self.links, open) else {
                continue;
            };
            self.links.add(&mut seen.links, file, &found.ids);
            for problem in found.problems {
                keep_first(&mut seen.problems, problem);
            }
        }
        self.tags.lock().unwrap_or_else(PoisonError::into_inner).push(known.into_tags());
        seen.basis = Basis::of(self.site, amounts.into_asked());
        seen
    }

    /// Returns everything in which the site contradicts itself or its price lists, a mistake that many pages share once, and what to remember.
    pub fn finish(self) -> (Vec<Diagnostic>, Memory) {
        let looked_at = self.looked_at.into_inner().unwrap_or_else(PoisonError::into_inner);
        let seen = || looked_at.iter().map(|looked_at| &*looked_at.seen);
        let mut problems = Mistakes::new();
        for problem in seen().flat_map(|seen| seen.problems.values()) {
            keep_first(&mut problems, problem.clone());
        }
        for problem in self.links.broken(self.site, seen().map(|seen| &seen.links)) {
            keep_first(&mut problems, problem);
        }
        let mut problems: Vec<Diagnostic> = problems.into_values().collect();
        diagnostic::sort(&mut problems);
        let kept = looked_at.into_iter().filter_map(|LookedAt { id, batch, seen }| Some((id, (batch?, seen))));
        (problems, Memory(kept.collect()))
    }
}

/// The menu stands on every page, and so does its mistake: of those with the same words the one in the first file is kept.
fn keep_first(problems: &mut Mistakes, problem: Diagnostic) {
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
