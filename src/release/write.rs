//! Releasing: a new frozen file, and its line among the digests.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use tarif_pricing::{Date, Version};

use super::digests::Digests;
use super::frozen::Frozen;
use super::{DIGESTS, FOLDER, path};
use crate::site::Release;

/// What becomes of a catalogue that is to be released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freezing {
    /// Nothing: the release of this version says the same already.
    Unchanged(Version),
    /// It is kept under this version.
    New(Version),
}

/// Why nothing could be released.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReleaseError {
    /// A day has as many lists as it can have.
    #[error("no further list can be released for {day}")]
    TooMany {
        /// The day.
        day: Date,
    },
    /// A file cannot be written.
    #[error("`{path}` cannot be written: {error}")]
    Write {
        /// The file.
        path: String,
        /// What hinders it.
        error: io::Error,
    },
}

impl Freezing {
    /// Returns what becomes of a catalogue, given what was released of it before, the newest last. A list that is announced for a later day than `effective` can be `brought_forward`; otherwise what the newest release says is not released again.
    ///
    /// # Errors
    /// [`ReleaseError::TooMany`] if there is no version left for the day.
    pub fn of(
        frozen: &Frozen,
        before: &[Release],
        effective: Date,
        brought_forward: bool,
    ) -> Result<Self, ReleaseError> {
        let in_force = before.iter().rev().find(|release| !brought_forward || release.version.effective() <= effective);
        let newest = in_force.and_then(|release| Frozen::read(&release.source.text).ok());
        if let Some(newest) = newest.filter(|newest| newest.says_the_same(frozen)) {
            return Ok(Self::Unchanged(newest.version));
        }
        let taken = before.iter().rev().find(|release| release.version.effective() == effective);
        let version = taken.map_or(Some(Version::first(effective)), |taken| taken.version.following());
        version.map(Self::New).ok_or(ReleaseError::TooMany { day: effective })
    }
}

/// Keeps catalogues for ever in the site at `root`, and returns the paths of the new files in it.
///
/// No file is ever replaced. A run that is interrupted leaves a file without its digest, which the next build tells.
///
/// # Errors
/// [`ReleaseError::Write`] if a file is there already or cannot be written.
pub fn release(root: &Path, frozen: &[Frozen], mut digests: Digests) -> Result<Vec<String>, ReleaseError> {
    let mut paths = Vec::new();
    for frozen in frozen {
        let (name, text) = (path(frozen.catalogue.id(), frozen.version), frozen.to_string());
        let path = format!("{FOLDER}/{name}");
        write_new(&root.join(&path), &text).map_err(|error| ReleaseError::Write { path: path.clone(), error })?;
        digests.add(&name, &text);
        paths.push(path);
    }
    let written = replace(&root.join(DIGESTS), &digests.to_string());
    written.map_err(|error| ReleaseError::Write { path: DIGESTS.to_owned(), error })?;
    Ok(paths)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// The file is never seen in part: it is written beside the old one and takes its place.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(beside, path)
}
