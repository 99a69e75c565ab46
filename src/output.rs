//! What a build results in: files, in the order in which they may appear.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::unchanged::Stamp;

/// A file of the built site.
#[derive(Clone, Debug, Eq)]
pub struct OutputFile {
    /// Its path in the output folder, parted by `/`: `sl/podpora/index.html`.
    pub path: String,
    /// Its content.
    pub bytes: Bytes,
    /// What it is, which says when it may be written.
    pub kind: OutputKind,
}

/// What an output file is. The order is that of publishing: nothing names a file of a later kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OutputKind {
    /// A file with a fingerprint in its name, or one that pages may name: scripts, styles, icons.
    Asset,
    /// A page, which names assets and other pages.
    Page,
    /// A part of what names all pages, where they are too many for one file.
    IndexPart,
    /// A file that names pages or speaks of all of them: the sitemap, `robots.txt`, `_headers`.
    Index,
}

impl PartialEq for OutputFile {
    /// Content that is the same in memory is not read: a site that is built again has thousands of such files.
    fn eq(&self, other: &Self) -> bool {
        let is_same = self.bytes.as_ptr() == other.bytes.as_ptr() && self.bytes.len() == other.bytes.len();
        self.path == other.path && self.kind == other.kind && (is_same || self.bytes == other.bytes)
    }
}

/// A file that an earlier build put, without its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutBefore {
    /// Its path in the output folder.
    pub path: String,
    /// What it is.
    pub kind: OutputKind,
    /// How it lay there; nothing before it is published.
    pub stamp: Option<Stamp>,
}

impl PutBefore {
    /// Returns what is known of a file that is being put.
    pub fn of(file: &OutputFile) -> Self {
        Self { path: file.path.clone(), kind: file.kind, stamp: None }
    }
}

/// Where files go as soon as they are made, so that a large site is never in memory as a whole.
pub trait Sink: Sync {
    /// Takes a file, in no particular order. What hinders taking it is told when the sink is closed.
    fn put(&self, file: OutputFile);

    /// Takes files that an earlier build put, if each of them lies as it was left, and returns whether it has taken them. What keeps nothing from build to build takes none.
    fn take_again(&self, _files: &[PutBefore]) -> bool {
        false
    }
}

/// Keeps all files in memory.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Vec<OutputFile>>);

impl Kept {
    /// Returns the files in the order of publishing, and by path within it.
    pub fn into_files(self) -> Vec<OutputFile> {
        let mut files = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.sort_unstable_by(|left, right| (left.kind, &left.path).cmp(&(right.kind, &right.path)));
        files
    }
}

impl Sink for Kept {
    fn put(&self, file: OutputFile) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(file);
    }
}
