//! What has to be done so that a folder holds a site.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::manifest::Manifest;
use super::paths::{Names, parents};
use super::steps::Folder;
use super::{Entry, PublishError, Summary};
use crate::output::{OutputFile, OutputKind};

/// The difference between a folder and a site.
#[derive(Debug)]
pub(super) struct Changes<'a> {
    /// Files whose paths are free.
    pub(super) new: Vec<&'a OutputFile>,
    /// Files that are there with other content.
    pub(super) changed: Vec<&'a OutputFile>,
    /// Files of earlier runs that the site no longer has.
    pub(super) obsolete: Vec<(String, OutputKind)>,
}

/// How a file of the site stands in the folder.
enum State {
    New,
    Changed,
    Unchanged,
    InTheWay,
}

impl<'a> Changes<'a> {
    /// Compares a folder with a site, reading every file that is in both.
    ///
    /// # Errors
    /// [`PublishError::NotAFolder`] and [`PublishError::SymbolicLink`] for the folders of any path, [`PublishError::InTheWay`] for files that are not ours, [`PublishError::Io`].
    pub(super) fn find(
        folder: &Folder<'_>,
        names: &Names,
        earlier: &Manifest,
        files: &'a [OutputFile],
    ) -> Result<Self, PublishError> {
        let ours: HashMap<String, (&String, OutputKind)> =
            earlier.files.iter().map(|(path, kind)| (names.key(path), (path, *kind))).collect();
        let needed: BTreeSet<&str> = files.iter().flat_map(|file| parents(&file.path)).collect();
        let needed: Vec<&str> = needed.into_iter().collect();
        needed.par_iter().try_for_each(|path| folder.check_folder(path))?;
        let states: Vec<State> = files
            .par_iter()
            .map(|file| state(folder, file, ours.contains_key(&names.key(&file.path))))
            .collect::<Result<_, _>>()?;

        let mut changes = Self { new: Vec::new(), changed: Vec::new(), obsolete: Vec::new() };
        let mut in_the_way = Vec::new();
        for (file, state) in files.iter().zip(states) {
            match state {
                State::New => changes.new.push(file),
                State::Changed => changes.changed.push(file),
                State::InTheWay => in_the_way.push(file.path.clone()),
                State::Unchanged => {}
            }
        }
        if !in_the_way.is_empty() {
            in_the_way.sort_unstable();
            return Err(PublishError::InTheWay { folder: folder.path().into(), paths: in_the_way });
        }
        // On a disk without case, an old path in other letters is the file that this run writes.
        let kept: HashSet<String> = files.iter().map(|file| names.key(&file.path)).collect();
        changes.obsolete = ours
            .into_iter()
            .filter(|(key, _)| !kept.contains(key))
            .map(|(_, (path, kind))| (path.clone(), kind))
            .collect();
        changes.obsolete.sort_unstable();
        Ok(changes)
    }

    /// Returns whether nothing has to be done.
    pub(super) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.obsolete.is_empty()
    }

    /// Returns all files to write.
    pub(super) fn written(&self) -> impl Iterator<Item = &'a OutputFile> {
        self.new.iter().chain(&self.changed).copied()
    }

    /// Returns what carrying this out will have done.
    pub(super) fn summary(&self, files: &[OutputFile]) -> Summary {
        let size = |file: &OutputFile| file.bytes.len() as u64;
        let written = self.written().count();
        Summary {
            written,
            unchanged: files.len() - written,
            removed: self.obsolete.len(),
            bytes: files.iter().map(size).sum(),
            bytes_written: self.written().map(size).sum(),
        }
    }
}

fn state(folder: &Folder<'_>, file: &OutputFile, is_ours: bool) -> Result<State, PublishError> {
    Ok(match folder.entry(&file.path)? {
        None => State::New,
        Some(_) if !is_ours => State::InTheWay,
        Some(Entry::Folder) => State::InTheWay,
        Some(Entry::File(size)) if size == file.bytes.len() as u64 && folder.read(&file.path)? == *file.bytes => {
            State::Unchanged
        }
        Some(Entry::File(_) | Entry::Other) => State::Changed,
    })
}
