//! A site on its way into a folder, file by file.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::changes::{Changes, Made, State};
use super::manifest::{Earlier, Manifest, Role};
use super::paths::{self, Names, parents};
use super::steps::{Folder, MANIFEST};
use super::{Disk, Entry, Lock, PublishError, Summary};
use crate::output::{OutputFile, PutBefore, Sink};
use crate::reuse;
use crate::unchanged::{self, Stamp};

/// Files that are put into it are compared with those in the folder, and written where they differ; visitors see them when it is closed. One that is dropped without being closed leaves the folder as it was.
pub struct Publication<'a> {
    folder: Folder<'a>,
    _lock: Lock,
    names: Names,
    earlier: Earlier,
    /// What earlier runs wrote, by what makes two paths one file.
    ours: HashMap<String, (String, Role)>,
    progress: Mutex<Progress>,
    closed: bool,
}

/// What has come of the files until now.
#[derive(Default)]
struct Progress {
    made: Vec<Made>,
    /// How many files have been given a place to wait in.
    waiting: usize,
    /// Folders that nothing hinders files to be in.
    checked: HashSet<String>,
    /// The first failure; nothing is done after it.
    failure: Option<PublishError>,
}

impl<'a> Publication<'a> {
    /// Begins to publish to a folder, which is made if it is not there.
    ///
    /// # Errors
    /// Nothing has changed in the folder with [`PublishError::Foreign`], [`PublishError::NotAFolder`], [`PublishError::Locked`], [`PublishError::DamagedManifest`] and [`PublishError::Io`].
    pub fn open(disk: &'a dyn Disk, folder: &'a Path) -> Result<Self, PublishError> {
        let folder = Folder::new(disk, folder);
        folder.refuse_foreign()?;
        let lock = folder.lock()?;
        // Another run may have ended between the look and the lock.
        folder.refuse_foreign()?;
        let names = folder.names()?;
        let earlier = folder.earlier()?;
        folder.clear_waiting()?;
        let files = earlier.files().files.into_iter();
        let ours = files.map(|(path, role)| (names.key(&path), (path, role))).collect();
        Ok(Self { folder, _lock: lock, names, earlier, ours, progress: Mutex::default(), closed: false })
    }

    /// Lets visitors see what was put in, takes away what earlier runs published and nobody needs any more, and returns what that took.
    ///
    /// # Errors
    /// As [`publish`](super::publish), and whatever hindered taking a file.
    pub fn close(mut self) -> Result<Summary, PublishError> {
        Ok(self.finish()?.0)
    }

    /// As [`close`](Self::close). While no other run can begin, `leave` is told what was done, and how each file lies, the list of them included: the stamp of one that was there already is older than the look at its content. A file is not among them that somebody wrote to since it was written.
    ///
    /// # Errors
    /// As [`close`](Self::close); nothing is left then.
    pub fn close_and(
        mut self,
        leave: impl FnOnce(&Summary, &BTreeMap<String, Stamp>),
    ) -> Result<Summary, PublishError> {
        let (summary, made) = self.finish()?;
        let mut lying: BTreeMap<String, Stamp> = made.into_par_iter().filter_map(|file| self.lying(file)).collect();
        lying.extend(self.stamp(MANIFEST).map(|stamp| (MANIFEST.to_owned(), stamp)));
        leave(&summary, &lying);
        Ok(summary)
    }

    /// Returns how a file of this run lies in the folder. To be renamed changes one of its times and nothing else.
    fn lying(&self, Made { path, state, stamp, .. }: Made) -> Option<(String, Stamp)> {
        let left = stamp?;
        let stamp = if state == State::Unchanged { left } else { self.stamp(&path)? };
        stamp.is_same_content(&left).then_some((path, stamp))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        Stamp::of(&self.folder.path().join(path)).ok()
    }

    fn finish(&mut self) -> Result<(Summary, Vec<Made>), PublishError> {
        let Progress { made, failure, .. } = std::mem::take(&mut *self.progress());
        if let Some(failure) = failure {
            return Err(failure);
        }
        paths::check_names(made.iter().map(|file| file.path.as_str()))?;
        let changes = Changes::of(&made, self.folder.path(), &self.names, &self.ours)?;
        let mut summary = changes.summary(&made);
        if self.earlier.is_settled() && changes.is_empty() {
            self.closed = true;
            return Ok((summary, made));
        }
        let former = self.folder.lying(&changes.former)?;
        // What they say of the folder ends with the first file that is replaced.
        for name in [reuse::LIST, unchanged::NOTE] {
            let _ = fs::remove_file(self.folder.path().join(name));
        }
        self.folder.begin(&self.earlier, &Manifest::of(made.iter().map(|file| (&*file.path, file.kind)), former))?;
        self.folder.rename_into_place(&changes)?;
        summary.removed = self.folder.remove(&changes.obsolete)?;
        self.folder.end()?;
        self.closed = true;
        drop(changes);
        Ok((summary, made))
    }

    fn take(&self, file: &OutputFile) -> Result<(), PublishError> {
        if !paths::is_valid(&file.path) {
            return Err(PublishError::InvalidPath { path: file.path.clone() });
        }
        self.check_folders(&file.path)?;
        let is_ours = self.ours.contains_key(&self.names.key(&file.path));
        let size = file.bytes.len() as u64;
        let mut lying = None;
        let state = match self.folder.entry(&file.path)? {
            None => State::New(self.write(file)?),
            Some(_) if !is_ours => State::InTheWay,
            Some(Entry::Folder) => State::InTheWay,
            Some(Entry::File(found)) if found == size => {
                lying = self.stamp(&file.path);
                match self.folder.read(&file.path)? == *file.bytes {
                    true => State::Unchanged,
                    false => State::Changed(self.write(file)?),
                }
            }
            Some(Entry::File(_) | Entry::Other) => State::Changed(self.write(file)?),
        };
        let stamp = match state {
            State::New(number) | State::Changed(number) => Stamp::of(&self.folder.waiting(number)).ok(),
            State::Unchanged => lying,
            State::InTheWay => None,
        };
        let made = Made { path: file.path.clone(), kind: file.kind, size, state, stamp };
        self.progress().made.push(made);
        Ok(())
    }

    /// Returns a file of an earlier run as it is, if it is ours and lies as it was left.
    fn found_again(&self, file: &PutBefore) -> Option<Made> {
        let stamp = file.stamp?;
        let is_ours = paths::is_valid(&file.path) && self.ours.contains_key(&self.names.key(&file.path));
        let lies_as_left = is_ours
            && self.check_folders(&file.path).is_ok()
            && Stamp::of_no_link(&self.folder.path().join(&file.path)).is_ok_and(|found| found == stamp);
        let (path, kind, state) = (file.path.clone(), file.kind, State::Unchanged);
        lies_as_left.then_some(Made { path, kind, size: stamp.size, state, stamp: Some(stamp) })
    }

    /// Writes a file where it waits, and returns its number there.
    fn write(&self, file: &OutputFile) -> Result<usize, PublishError> {
        let number = {
            let mut progress = self.progress();
            if progress.waiting == 0 {
                self.folder.make_waiting()?;
            }
            progress.waiting += 1;
            progress.waiting
        };
        self.folder.write_waiting(number, file)?;
        Ok(number)
    }

    /// Sees to it that nothing is compared or written through a link.
    fn check_folders(&self, path: &str) -> Result<(), PublishError> {
        // Where a folder has been looked at, so have those that it lies in.
        let is_new = |folder: &&str| !self.progress().checked.contains(*folder);
        let folders: Vec<&str> = parents(path).take_while(is_new).collect();
        for folder in &folders {
            self.folder.check_folder(folder)?;
        }
        self.progress().checked.extend(folders.into_iter().map(str::to_owned));
        Ok(())
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Publication<'_> {
    fn put(&self, file: OutputFile) {
        if self.progress().failure.is_some() {
            return;
        }
        if let Err(failure) = self.take(&file) {
            self.progress().failure.get_or_insert(failure);
        }
    }

    fn take_again(&self, files: &[PutBefore]) -> bool {
        let found = files.iter().map(|file| self.found_again(file));
        let Some(found) = found.collect::<Option<Vec<Made>>>() else { return false };
        self.progress().made.extend(found);
        true
    }
}

impl Drop for Publication<'_> {
    fn drop(&mut self) {
        if !self.closed {
            // After a failure, what cannot be tidied up either is left to the next run.
            let _ = self.folder.clear_waiting();
        }
    }
}
