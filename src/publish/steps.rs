//! The steps of publishing, each on the files of one output folder.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::changes::{Changes, Waiting};
use super::manifest::{Earlier, Manifest, Unreadable};
use super::paths::{Names, OURS, parents};
use super::{Disk, Entry, Lock, PublishError, Task};
use crate::output::{OutputFile, OutputKind};

/// The list of what the last finished run wrote.
pub(super) const MANIFEST: &str = ".tarif-manifest";
/// The list of what the run under way, or interrupted, writes.
pub(super) const NEXT: &str = ".tarif-next";
const LOCK: &str = ".tarif-lock";
/// The folder in which files wait until the whole site is made.
pub(super) const WAITING: &str = ".tarif-waiting";

/// An output folder on a disk.
pub(super) struct Folder<'a> {
    disk: &'a dyn Disk,
    path: &'a Path,
}

impl<'a> Folder<'a> {
    pub(super) fn new(disk: &'a dyn Disk, path: &'a Path) -> Self {
        // No path at all is the current folder, whose files must be found foreign.
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        Self { disk, path }
    }

    pub(super) fn path(&self) -> &Path {
        self.path
    }

    /// Refuses a folder that has files and has never been ours.
    pub(super) fn refuse_foreign(&self) -> Result<(), PublishError> {
        let names = match self.disk.list(self.path) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(PublishError::NotAFolder { path: self.path.into() });
            }
            Err(source) => return Err(failed(Task::Read, self.path)(source)),
        };
        if names.iter().any(|name| name == MANIFEST || name == NEXT) {
            return Ok(());
        }
        let entries: Vec<String> = names
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .filter(|name| !name.starts_with(OURS))
            .collect();
        if entries.is_empty() { Ok(()) } else { Err(PublishError::Foreign { folder: self.path.into(), entries }) }
    }

    /// Makes the folder if need be, and takes its lock.
    ///
    /// The file stays when the lock is given back: whoever removed it could remove it from under another that has just locked it.
    pub(super) fn lock(&self) -> Result<Lock, PublishError> {
        self.disk.create_folder(self.path).map_err(failed(Task::CreateFolder, self.path))?;
        let path = self.path.join(LOCK);
        self.disk.lock(&path).map_err(|source| match source.kind() {
            io::ErrorKind::WouldBlock => PublishError::Locked { folder: self.path.into() },
            _ => PublishError::Io { task: Task::Lock, path, source },
        })
    }

    /// Finds out whether the disk tells upper from lower case, by the lock's name.
    pub(super) fn names(&self) -> Result<Names, PublishError> {
        let found = self.entry(&LOCK.to_uppercase())?;
        Ok(if found.is_some() { Names::CaseInsensitive } else { Names::CaseSensitive })
    }

    /// Returns what earlier runs left.
    pub(super) fn earlier(&self) -> Result<Earlier, PublishError> {
        Ok(Earlier { finished: self.manifest(MANIFEST)?, interrupted: self.manifest(NEXT)? })
    }

    /// Records what this run will write, and returns when that is safe on the disk.
    pub(super) fn begin(&self, earlier: &Earlier, target: &Manifest) -> Result<(), PublishError> {
        if earlier.interrupted.is_some() {
            // Its files must stay known as ours when its list is replaced.
            self.replace_manifest(&earlier.files())?;
        }
        let path = self.path.join(NEXT);
        let write = || {
            self.disk.create(&path, target.to_text().as_bytes())?;
            self.disk.sync(&path)?;
            self.disk.sync(self.path)
        };
        write().map_err(failed(Task::Write, &path))
    }

    /// Records that the run has done all that it began with.
    pub(super) fn end(&self) -> Result<(), PublishError> {
        self.clear_waiting()?;
        let path = self.path.join(MANIFEST);
        self.disk.rename(&self.path.join(NEXT), &path).map_err(failed(Task::Write, &path))
    }

    fn replace_manifest(&self, manifest: &Manifest) -> Result<(), PublishError> {
        let (path, beside) = (self.path.join(MANIFEST), self.path.join(format!("{MANIFEST}.tmp")));
        let write = || {
            self.disk.create(&beside, manifest.to_text().as_bytes())?;
            self.disk.sync(&beside)?;
            self.disk.rename(&beside, &path)?;
            self.disk.sync(self.path)
        };
        write().map_err(failed(Task::Write, &path))
    }

    fn manifest(&self, name: &str) -> Result<Option<Manifest>, PublishError> {
        let path = self.path.join(name);
        let text = match self.disk.read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(PublishError::Io { task: Task::Read, path, source }),
        };
        match Manifest::parse(&text) {
            Ok(manifest) => Ok(Some(manifest)),
            // The run was interrupted while it wrote the list, so it has written nothing else.
            Err(Unreadable::Unfinished(_)) if name == NEXT => Ok(Some(Manifest::default())),
            Err(Unreadable::Unfinished(line) | Unreadable::Damaged(line)) => {
                Err(PublishError::DamagedManifest { path, line })
            }
        }
    }

    /// Checks that a path, if anything is there, is a folder in the output folder.
    pub(super) fn check_folder(&self, path: &str) -> Result<(), PublishError> {
        match self.entry(path)? {
            None | Some(Entry::Folder) => Ok(()),
            Some(Entry::File(_)) => Err(PublishError::NotAFolder { path: self.path.join(path) }),
            Some(Entry::Other) => Err(PublishError::SymbolicLink { path: self.path.join(path) }),
        }
    }

    /// Returns what is at a path, or none if nothing is.
    pub(super) fn entry(&self, path: &str) -> Result<Option<Entry>, PublishError> {
        let path = self.path.join(path);
        match self.disk.entry(&path) {
            // Below a file there is nothing, and that the file is there is found at its own path.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
            result => result.map_err(failed(Task::Read, &path)),
        }
    }

    /// Returns the content of a file.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, PublishError> {
        let path = self.path.join(path);
        self.disk.read(&path).map_err(failed(Task::Read, &path))
    }

    /// Takes away the files that wait, and their folder. A run that was interrupted left some, unless somebody put something else there.
    pub(super) fn clear_waiting(&self) -> Result<(), PublishError> {
        let folder = self.path.join(WAITING);
        match self.entry(WAITING)? {
            None => return Ok(()),
            Some(Entry::File(_) | Entry::Other) => return self.remove_if_there(&folder),
            Some(Entry::Folder) => {}
        }
        let names = self.disk.list(&folder).map_err(failed(Task::Read, &folder))?;
        names.par_iter().try_for_each(|name| self.remove_if_there(&folder.join(name)))?;
        self.remove_folder_if_empty(&folder)
    }

    /// Makes the folder in which files wait.
    pub(super) fn make_waiting(&self) -> Result<(), PublishError> {
        let folder = self.path.join(WAITING);
        self.disk.create_folder(&folder).map_err(failed(Task::CreateFolder, &folder))
    }

    /// Writes a file where it waits. A full disk is found here, before the first page has changed.
    pub(super) fn write_waiting(&self, number: usize, file: &OutputFile) -> Result<(), PublishError> {
        let place = self.path.join(&file.path);
        self.disk.create(&self.waiting(number), &file.bytes).map_err(failed(Task::Write, &place))
    }

    /// Returns those of some files of ours that are there. What an interrupted run never wrote, or somebody took away, is nobody's.
    pub(super) fn lying(&self, files: &[String]) -> Result<Vec<String>, PublishError> {
        let lying = files.par_iter().filter_map(|path| match self.is_there(path) {
            Ok(is_there) => is_there.then(|| Ok(path.clone())),
            Err(error) => Some(Err(error)),
        });
        lying.collect()
    }

    /// Removes files of earlier runs, and the folders that this leaves empty. Returns how many of the files were there.
    ///
    /// What names others goes first: indexes, then their parts, then pages, then assets.
    pub(super) fn remove(&self, obsolete: &[(String, OutputKind)]) -> Result<usize, PublishError> {
        let mut removed = 0;
        for kind in ORDER.into_iter().rev() {
            let stage: Vec<&String> = obsolete.iter().filter(|(_, of)| *of == kind).map(|(path, _)| path).collect();
            let were_there = stage.par_iter().map(|path| self.remove_file_of_ours(path));
            removed += were_there.collect::<Result<Vec<bool>, _>>()?.into_iter().filter(|was_there| *was_there).count();
        }
        let folders: BTreeSet<&str> = obsolete.iter().flat_map(|(path, _)| parents(path)).collect();
        // A folder sorts before all that it holds.
        folders.into_iter().rev().try_for_each(|folder| self.remove_folder_if_empty(&self.path.join(folder)))?;
        Ok(removed)
    }

    /// Renames all files that wait into place.
    ///
    /// New files of a kind come before changed ones, which may name them, and the start page comes last of its kind: what is new and not yet whole is then named by nothing that a visitor can come from.
    pub(super) fn rename_into_place(&self, changes: &Changes<'_>) -> Result<(), PublishError> {
        let folders: BTreeSet<&str> = changes.new.iter().filter_map(|file| parents(file.path).next()).collect();
        for folder in folders {
            let folder = self.path.join(folder);
            self.disk.create_folder(&folder).map_err(failed(Task::CreateFolder, &folder))?;
        }
        for kind in ORDER {
            for files in [&changes.new, &changes.changed] {
                let mut stages: BTreeMap<usize, Vec<&Waiting<'_>>> = BTreeMap::new();
                for file in files.iter().filter(|file| file.kind == kind) {
                    stages.entry(parents(file.path).count()).or_default().push(file);
                }
                for stage in stages.values().rev() {
                    stage.par_iter().try_for_each(|file| {
                        let place = self.path.join(file.path);
                        self.disk.rename(&self.waiting(file.number), &place).map_err(failed(Task::Write, &place))
                    })?;
                }
            }
        }
        Ok(())
    }

    /// Where a file waits.
    /// Returns where a file waits under its number.
    pub(super) fn waiting(&self, number: usize) -> PathBuf {
        self.path.join(format!("{WAITING}/{number}"))
    }

    /// Returns whether the file was there.
    fn remove_file_of_ours(&self, path: &str) -> Result<bool, PublishError> {
        let is_there = self.is_there(path)?;
        if is_there {
            self.remove_if_there(&self.path.join(path))?;
        }
        Ok(is_there)
    }

    /// Returns whether a file of ours is there. Where somebody has put a folder in its place, or a link in place of its folder, it is gone.
    fn is_there(&self, path: &str) -> Result<bool, PublishError> {
        for folder in parents(path) {
            if self.entry(folder)? == Some(Entry::Other) {
                return Ok(false);
            }
        }
        Ok(matches!(self.entry(path)?, Some(Entry::File(_) | Entry::Other)))
    }

    fn remove_if_there(&self, path: &Path) -> Result<(), PublishError> {
        match self.disk.remove_file(path) {
            Err(error) if is_absence(&error) => Ok(()),
            result => result.map_err(failed(Task::Remove, path)),
        }
    }

    fn remove_folder_if_empty(&self, path: &Path) -> Result<(), PublishError> {
        match self.disk.remove_folder(path) {
            Err(error) if is_absence(&error) || error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            result => result.map_err(failed(Task::Remove, path)),
        }
    }
}

const ORDER: [OutputKind; 4] = [OutputKind::Asset, OutputKind::Page, OutputKind::IndexPart, OutputKind::Index];

/// Nothing is at a path whose folder is missing, or is a file.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn failed(task: Task, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    move |source| PublishError::Io { task, path: path.into(), source }
}
