//! Waits until something in a site changes on disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use same_file::Handle;

use crate::world::{Snapshot, is_hidden};

/// How long nothing may happen before what happened counts as one change. An editor's save takes less than a millisecond between its steps, a checkout of many files hardly more.
const QUIET: Duration = Duration::from_millis(8);

/// The same where nothing seems to be under way: the last that happened is that a file was closed or got its name, and all files are there.
const QUIET_AFTER_SAVE: Duration = Duration::from_millis(2);

/// Of so many places one save may tell: of a file, of one written beside it, and of its folder. More are a checkout, or many saves at once.
const OF_ONE_SAVE: usize = 3;

/// How long a change may go on before it is looked at all the same.
const LONGEST: Duration = Duration::from_millis(400);

/// How often to look whether folders that are watched were taken away or put there: the system tells nothing of a folder that is not there.
const LOOK: Duration = Duration::from_millis(500);

/// Why a site cannot be watched.
#[derive(Debug, thiserror::Error)]
#[error("`{}` cannot be watched: {source}", place.display())]
pub struct WatchError {
    /// The file or folder.
    place: PathBuf,
    /// What the system says.
    source: notify::Error,
}

/// Watches the sources of a site: its settings and its four folders, each with everything in it, and nothing else beside them.
///
/// The library tells what happened to which path. That is taken as a hint to look there again and not as the truth: renames, replaced folders and overflowing queues then all come to the same thing.
#[derive(Debug)]
pub struct SourceWatcher {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    watched: Vec<Watched>,
    root: PathBuf,
    /// Folders that came to be and are looked at once more: files may have come into them before they were watched.
    again: BTreeSet<PathBuf>,
}

/// A file or folder to watch.
#[derive(Debug)]
struct Watched {
    place: PathBuf,
    mode: RecursiveMode,
    /// What is watched there. It is held open, so that what takes its place is never mistaken for it.
    handle: Option<Handle>,
}

impl SourceWatcher {
    /// Watches the site in the folder `root`.
    ///
    /// # Errors
    /// [`WatchError`] if the system watches nothing, or not as much: Linux limits how many folders may be watched.
    pub fn new(root: &Path) -> Result<Self, WatchError> {
        let (sender, events) = mpsc::channel();
        let watcher =
            notify::recommended_watcher(sender).map_err(|source| WatchError { place: root.to_owned(), source })?;
        // The folder itself tells of its direct entries: of `site.toml`, and of folders that come and go.
        let own = Watched { place: root.to_owned(), mode: RecursiveMode::NonRecursive, handle: None };
        let folders =
            Snapshot::folders(root).map(|place| Watched { place, mode: RecursiveMode::Recursive, handle: None });
        let watched = std::iter::once(own).chain(folders).collect();
        let mut watcher = Self { watcher, events, watched, root: root.to_owned(), again: BTreeSet::new() };
        watcher.renew()?;
        Ok(watcher)
    }

    /// Waits for a change, and returns the files and folders to look at again. Many changes in a short time are one.
    ///
    /// # Errors
    /// [`WatchError`] if a folder that came to be cannot be watched.
    pub fn wait(&mut self) -> Result<BTreeSet<PathBuf>, WatchError> {
        let mut places = BTreeSet::new();
        let (mut begin, mut is_saved) = (None, false);
        loop {
            let timeout = match begin {
                None => LOOK,
                Some(_) if is_saved && is_at_rest(&places) => QUIET_AFTER_SAVE,
                Some(_) => QUIET,
            };
            match self.events.recv_timeout(timeout) {
                Ok(event) => {
                    is_saved = event.as_ref().is_ok_and(|event| is_end_of_save(event.kind));
                    self.take(event, &mut places);
                    if !places.is_empty() {
                        begin.get_or_insert_with(Instant::now);
                    }
                }
                Err(RecvTimeoutError::Timeout) if begin.is_some() => break,
                Err(RecvTimeoutError::Timeout) => {
                    places.extend(self.renew()?);
                    places.append(&mut self.again);
                    if !places.is_empty() {
                        return Ok(places);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => unreachable!("the watcher holds the other end"),
            }
            if begin.is_some_and(|begin| begin.elapsed() > LONGEST) {
                break;
            }
        }
        places.extend(self.renew()?);
        self.again.extend(places.iter().filter(|place| place.is_dir()).cloned());
        Ok(places)
    }

    fn take(&self, event: notify::Result<Event>, places: &mut BTreeSet<PathBuf>) {
        match event {
            // Reading changes nothing, and a build reads every file.
            Ok(Event { kind: EventKind::Access(access), .. }) if !is_end_of_writing(access) => {}
            Ok(event) if !event.need_rescan() => {
                let sources: Vec<PathBuf> = Snapshot::sources(&self.root).collect();
                let of_site =
                    |place: &PathBuf| *place == self.root || sources.iter().any(|source| place.starts_with(source));
                places.extend(event.paths.into_iter().filter(of_site));
            }
            // More happened than was told.
            Ok(_) | Err(_) => {
                places.insert(self.root.clone());
            }
        }
    }

    /// Watches what is now at each place, and returns the places where it is not what was there.
    fn renew(&mut self) -> Result<Vec<PathBuf>, WatchError> {
        let mut renewed = Vec::new();
        for Watched { place, mode, handle } in &mut self.watched {
            let found = Handle::from_path(&*place).ok();
            if found == *handle {
                continue;
            }
            // Where the folder went away, its watch went with it or leads elsewhere.
            drop(self.watcher.unwatch(place));
            *handle = None;
            if found.is_some() {
                match self.watcher.watch(place, *mode) {
                    Ok(()) => *handle = found,
                    // It went away meanwhile.
                    Err(_) if !place.exists() => {}
                    Err(source) => return Err(WatchError { place: place.clone(), source }),
                }
            }
            renewed.push(place.clone());
        }
        Ok(renewed)
    }
}

/// Returns whether a file was closed that was written, or got another name.
fn is_end_of_save(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => is_end_of_writing(access),
        EventKind::Modify(ModifyKind::Name(_)) => true,
        _ => false,
    }
}

/// Returns whether there are no more places than one save tells of, and a file at each; those that editors write beside a file and take away again do not count.
fn is_at_rest(places: &BTreeSet<PathBuf>) -> bool {
    let is_beside = |place: &Path| place.file_name().and_then(|name| name.to_str()).is_none_or(is_hidden);
    places.len() <= OF_ONE_SAVE && places.iter().all(|place| is_beside(place) || place.is_file())
}

fn is_end_of_writing(access: AccessKind) -> bool {
    access == AccessKind::Close(AccessMode::Write)
}
