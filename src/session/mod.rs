//! A site that is built again and again while it is being worked on.

mod watch;

use std::collections::BTreeSet;
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

/// Returns how many pages are in one site only, or different in both. The files of both are in their order.
fn differing_pages(earlier: &[OutputFile], now: &[OutputFile]) -> usize {
    let is_page = |file: &&OutputFile| file.kind == OutputKind::Page;
    let mut earlier = earlier.iter().filter(is_page).peekable();
    let mut differing = 0;
    for file in now.iter().filter(is_page) {
        while earlier.next_if(|before| before.path < file.path).is_some() {
            differing += 1;
        }
        let before = earlier.next_if(|before| before.path == file.path);
        differing += usize::from(before != Some(file));
    }
    differing + earlier.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns pages in their order: `a1` is that at `a` with the text `1`.
    fn pages(pages: &str) -> Vec<OutputFile> {
        let page = |page: &str| OutputFile {
            path: page[..1].to_owned(),
            bytes: page[1..].to_owned().into(),
            kind: OutputKind::Page,
        };
        pages.split_whitespace().map(page).collect()
    }

    #[test]
    fn pages_that_are_new_gone_or_different_are_counted() {
        let counted = |earlier, now| differing_pages(&pages(earlier), &pages(now));
        assert_eq!(counted("", "a1 b1"), 2);
        assert_eq!(counted("a1 b1 c1", "a1 b1 c1"), 0);
        assert_eq!(counted("a1 b1 c1", "a1 b2 c1"), 1);
        // `a` and `c` are gone, `b` is new.
        assert_eq!(counted("a1 c1 d1", "b1 d1"), 3);
        assert_eq!(counted("b1", "a1 b1 c1"), 2);
        assert_eq!(counted("a1 b1", ""), 2);
    }

    #[test]
    fn other_files_than_pages_are_not_counted() {
        let mut now = pages("a1 b1");
        now[0].kind = OutputKind::Asset;
        assert_eq!(differing_pages(&[], &now), 1);
    }
}
