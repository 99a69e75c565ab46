//! Makes pages of what is resolved: each a pure function of one typed page.

mod batch;
mod calculator;
mod feed;
mod index;
mod lists;
mod look;
mod memory;
mod page;
mod pages;
mod references;
mod shared_messages;
mod structured;
mod template;
mod theme;

use std::sync::Arc;

use rayon::prelude::*;
use tarif_pricing::CatalogueId;

use batch::Alike;
pub use batch::{Batch, BatchId, Beside, Card};
pub use memory::Memory;
pub use theme::Theme;

use crate::diagnostic::{self, Diagnostic, Rule};
use crate::host::{self, HEADERS_FILE};
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{Resolved, ResolvedLanguage};
use crate::site::Site;
use index::Sitemap;
use lists::{ListFiles, Lists};
use look::Look;
use pages::Pages;
use shared_messages::MessageFiles;

/// Returns what can be wrong with a theme, and with what pages are made of.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    theme::RULES.iter().chain(template::RULES).chain(calculator::RULES)
}

/// Where a theme's icon lies in the output folder: browsers ask for it by this name.
const ICON: &str = "favicon.svg";
/// The first page of the site: its languages.
const FIRST_PAGE: &str = "index.html";
/// The page that hosts give for addresses that lead nowhere.
const NOT_FOUND: &str = "404.html";
const SITEMAP: &str = "sitemap.xml";
const ROBOTS: &str = "robots.txt";

/// Makes the files of a site.
pub struct Renderer<'a> {
    resolved: &'a Resolved<'a>,
    /// What the theme looks like, or what is wrong with it.
    look: Result<Arc<Look>, Vec<Diagnostic>>,
    lists: Lists,
    messages: MessageFiles,
    /// The files of both.
    fetched: Vec<OutputFile>,
    problems: Vec<Diagnostic>,
}

impl<'a> Renderer<'a> {
    /// Makes what pages name, and reads the templates; what `memory` has of it, and would be the same, is taken from there.
    pub fn new(resolved: &'a Resolved<'a>, theme: &Arc<Theme>, memory: &mut Memory) -> Self {
        let site = resolved.site;
        let known = memory.look(theme, &site.settings);
        let look = || known.map_or_else(|| Look::of(theme, &site.settings.base_url).map(Arc::new), Ok);
        let fetched =
            || rayon::join(|| MessageFiles::of(site, memory.messages()), || ListFiles::of(resolved, memory.lists()));
        let (look, (messages, (made, problems))) = rayon::join(look, fetched);
        if let Ok(look) = &look {
            memory.keep_look(theme, &site.settings, look);
        }
        let (lists, mut fetched) = made.published(site);
        fetched.extend(messages.published());
        memory.keep_fetched(&messages, made);
        memory.settle(resolved, theme);
        Self { resolved, look, lists, messages, fetched, problems }
    }

    /// Returns the paths of the files that there will be, but for the pages of languages.
    pub fn paths(&self) -> Vec<String> {
        let assets = self.look.iter().flat_map(|look| &look.assets).chain(&self.fetched);
        let assets = assets.map(|file| file.path.clone());
        let fixed = [FIRST_PAGE, NOT_FOUND, SITEMAP, ROBOTS, HEADERS_FILE].map(str::to_owned);
        let feeds = self.resolved.languages.iter().filter_map(ResolvedLanguage::feed);
        assets.chain(fixed).chain(feeds).collect()
    }

    /// Makes all files, but for those that `memory` has and that would be the same, and those of batches that `earlier` gives, and passes on each batch as soon as it is there, from several threads.
    ///
    /// # Errors
    /// What is wrong with styles and templates, each mistake once, however many pages it spoils; and every text that cannot be written.
    pub fn render(
        self,
        memory: &mut Memory,
        earlier: &EarlierBatch<'_>,
        made: &(dyn Fn(&Arc<Batch>) + Sync),
    ) -> Result<(), Vec<Diagnostic>> {
        let Self { resolved, look, lists, messages, fetched, mut problems } = self;
        match look {
            Ok(look) => {
                let making = Making { site: resolved.site, memory, earlier, made, alike: Alike::default() };
                let (assets, _) = making.batch(BatchId::Assets, || (look.assets.clone(), Beside::default()));
                making.pass_on(BatchId::Fetched, fetched);
                let pages = Pages { resolved, look: &look, lists: &lists, messages: &messages };
                let (batches, told): (Vec<_>, Vec<_>) = pages.all(&making).into_iter().unzip();
                let sitemap = Sitemap::new(resolved, SITEMAP, index::MOST_ADDRESSES);
                let parts = (0..sitemap.parts()).into_par_iter().map(|part| {
                    making.batch(BatchId::Sitemap(part), || (vec![sitemap.part(part)], Beside::default())).0
                });
                let sitemaps: Vec<_> = parts.collect();
                let (index, _) = making.batch(BatchId::Index, || (index_files(resolved, &sitemap), Beside::default()));
                problems.extend(told.iter().flat_map(|told| told.problems.iter().cloned()));
                problems.extend(look.templates.problems(told.iter().map(|told| &told.observed)));
                memory.keep(batches.into_iter().chain(sitemaps).chain([assets, index]).flatten());
            }
            Err(found) => problems.extend(found),
        }
        if problems.is_empty() {
            return Ok(());
        }
        diagnostic::sort(&mut problems);
        Err(problems)
    }
}

/// Returns a batch that an earlier build published, with no need to pass it on.
pub type EarlierBatch<'a> = dyn Fn(&BatchId) -> Option<Arc<Batch>> + Sync + 'a;

/// Makes what is not known yet, and passes it on.
struct Making<'a> {
    site: &'a Site,
    memory: &'a Memory,
    earlier: &'a EarlierBatch<'a>,
    made: &'a (dyn Fn(&Arc<Batch>) + Sync),
    /// What is told of the batches that were made.
    alike: Alike,
}

impl Making<'_> {
    /// Returns what came of a batch, and the batch itself where it is to be kept.
    fn batch(
        &self,
        id: BatchId,
        make: impl FnOnce() -> (Vec<OutputFile>, Beside),
    ) -> (Option<Arc<Batch>>, Arc<Beside>) {
        if let Some(batch) = (self.earlier)(&id) {
            return (None, Arc::clone(&batch.beside));
        }
        let batch = self.memory.batch(&id, self.site).unwrap_or_else(|| {
            let (files, mut beside) = make();
            beside.told = self.alike.share(beside.told);
            Arc::new(Batch { id, files, beside: Arc::new(beside) })
        });
        (self.made)(&batch);
        let beside = Arc::clone(&batch.beside);
        // What was wrong is looked at again.
        let is_kept = self.memory.keeps() && !beside.told.is_spoilt();
        (is_kept.then_some(batch), beside)
    }

    /// Lets go of the figures of a catalogue whose pages are made in a language, where nothing is kept.
    fn forget(&self, catalogue: &CatalogueId) {
        if !self.memory.keeps() {
            self.site.facts.forget(catalogue);
        }
    }

    /// Passes on files that are made already.
    fn pass_on(&self, id: BatchId, files: Vec<OutputFile>) {
        (self.made)(&Arc::new(Batch { id, files, beside: Arc::default() }));
    }
}

fn index_files(resolved: &Resolved<'_>, sitemap: &Sitemap<'_>) -> Vec<OutputFile> {
    let mut files: Vec<OutputFile> = sitemap.index().into_iter().collect();
    files.push(text(ROBOTS, index::robots(resolved, SITEMAP), OutputKind::Index));
    files.push(text(HEADERS_FILE, host::headers_file(&resolved.site.settings.base_url), OutputKind::Index));
    files
}

fn text(path: impl Into<String>, text: String, kind: OutputKind) -> OutputFile {
    OutputFile { path: path.into(), bytes: text.into_boxed_str().into_boxed_bytes().into(), kind }
}

#[cfg(test)]
mod tests;
