//! A site that is built again and again while it is being worked on.

mod watch;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use watch::{SourceWatcher, WatchError};

use crate::build::{Built, Memory, Options};
use crate::diagnostic::Diagnostic;
use crate::output::{OutputFile, OutputKind};
use crate::world::Snapshot;

/// A site on disk, what is known of it, and the last build of it without an error.
#[derive(Debug)]
pub struct Session {
    world: Snapshot,
    options: Options,
    memory: Memory,
    good: Option<Built>,
    /// What changed since the last build.
    changed: BTreeSet<String>,
}

/// What a build of a session came to.
#[derive(Debug)]
pub struct Rebuilt<'a> {
    /// The site, if there is no error in it.
    pub built: Result<&'a Built, Vec<Diagnostic>>,
    /// The files of the site that changed since the build before, sorted.
    pub changed: Vec<String>,
    /// How many pages are new, gone, or different from those of the last build without an error.
    pub pages: usize,
    /// How long the build took.
    pub time: Duration,
}

impl Session {
    /// Begins to work on the site in the folder `root`.
    pub fn new(root: &Path, options: Options) -> Self {
        Self { world: Snapshot::of(root), options, memory: Memory::keeping(), good: None, changed: BTreeSet::new() }
    }

    /// Looks again at files and folders on disk, and returns whether anything in the site is different now.
    pub fn renew(&mut self, places: &BTreeSet<PathBuf>) -> bool {
        self.changed.extend(places.iter().flat_map(|place| self.world.renew(place)));
        !self.changed.is_empty()
    }

    /// Builds the site as it is now. With an error in it the last build without one is kept.
    pub fn build(&mut self) -> Rebuilt<'_> {
        let begin = Instant::now();
        let changed = std::mem::take(&mut self.changed);
        self.memory.forget(&changed);
        let result = self.memory.build(&self.world, &self.options, &|_| {});
        let changed = changed.into_iter().collect();
        let (built, pages) = match result {
            Ok(built) => {
                let pages = differing_pages(self.good.as_ref().map_or(&[], |good| &good.files), &built.files);
                (Ok(&*self.good.insert(built)), pages)
            }
            Err(problems) => (Err(problems), 0),
        };
        Rebuilt { built, changed, pages, time: begin.elapsed() }
    }
}

fn differing_pages(earlier: &[OutputFile], now: &[OutputFile]) -> usize {
    let is_page = |file: &&OutputFile| file.kind == OutputKind::Page;
    let mut left: HashMap<&str, &OutputFile> =
        earlier.iter().filter(is_page).map(|file| (file.path.as_str(), file)).collect();
    let differing = now.iter().filter(is_page).filter(|file| left.remove(file.path.as_str()) != Some(file)).count();
    differing + left.len()
}
