//! A site on its way into a folder, file by file.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::changes::{Changes, Made, State};
use super::manifest::{Earlier, Manifest};
use super::paths::{self, Names, parents};
use super::steps::Folder;
use super::{Disk, Entry, PublishError, Summary};
use crate::output::{OutputFile, OutputKind, PutBefore, Sink};
use crate::unchanged::Stamp;

/// Files that are put into it are compared with those in the folder, and written where they differ; visitors see them when it is closed. One that is dropped without being closed leaves the folder as it was.
pub struct Publication<'a> {
    folder: Folder<'a>,
    _lock: File,
    names: Names,
    earlier: Earlier,
    /// What earlier runs wrote, by what makes two paths one file.
    ours: HashMap<String, (String, OutputKind)>,
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
        let ours = files.map(|(path, kind)| (names.key(&path), (path, kind))).collect();
        Ok(Self { folder, _lock: lock, names, earlier, ours, progress: Mutex::default(), closed: false })
    }

    /// Lets visitors see what was put in, takes away what earlier runs published and this one did not, and returns what that took.
    ///
    /// # Errors
    /// As [`publish`](super::publish), and whatever hindered taking a file.
    pub fn close(mut self) -> Result<Summary, PublishError> {
        let Progress { made, failure, .. } = std::mem::take(&mut *self.progress());
        if let Some(failure) = failure {
            return Err(failure);
        }
        paths::check_names(made.iter().map(|file| file.path.as_str()))?;
        let changes = Changes::of(&made, self.folder.path(), &self.names, &self.ours)?;
        let summary = changes.summary(&made);
        if self.earlier.is_settled() && changes.is_empty() {
            self.closed = true;
            return Ok(summary);
        }
        self.folder.begin(&self.earlier, &Manifest::of(made.iter().map(|file| (&*file.path, file.kind))))?;
        self.folder.rename_into_place(&changes)?;
        self.folder.remove(&changes.obsolete)?;
        self.folder.end()?;
        self.closed = true;
        Ok(summary)
    }

    fn take(&self, file: &OutputFile) -> Result<(), PublishError> {
        if !paths::is_valid(&file.path) {
            return Err(PublishError::InvalidPath { path: file.path.clone() });
        }
        self.check_folders(&file.path)?;
        let is_ours = self.ours.contains_key(&self.names.key(&file.path));
        let state = match self.folder.entry(&file.path)? {
            None => State::New(self.write(file)?),
            Some(_) if !is_ours => State::InTheWay,
            Some(Entry::Folder) => State::InTheWay,
            Some(Entry::File(size))
                if size == file.bytes.len() as u64 && self.folder.read(&file.path)? == *file.bytes =>
            {
                State::Unchanged
            }
            Some(Entry::File(_) | Entry::Other) => State::Changed(self.write(file)?),
        };
        let made = Made { path: file.path.clone(), kind: file.kind, size: file.bytes.len() as u64, state };
        self.progress().made.push(made);
        Ok(())
    }

    /// Returns a file of an earlier run as it is, if it is ours and lies as it was left.
    fn found_again(&self, file: &PutBefore) -> Option<Made> {
        let stamp = file.stamp?;
        let is_ours = paths::is_valid(&file.path) && self.ours.contains_key(&self.names.key(&file.path));
        let lies_as_left = is_ours
            && self.check_folders(&file.path).is_ok()
            && Stamp::of(&self.folder.path().join(&file.path)).is_ok_and(|found| found == stamp);
        let made = || Made { path: file.path.clone(), kind: file.kind, size: stamp.size, state: State::Unchanged };
        lies_as_left.then(made)
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
