//! The list of pages in an output folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::PoisonError;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Earlier, Published};
use crate::publish;
use crate::unchanged::{self, Stamp};

/// Its file in an output folder.
pub(crate) const LIST: &str = ".tarif-pages";

const HEADER: &[u8] = b"tarif-pages 1\n";

/// How many bytes the digest takes behind the header.
const DIGEST: usize = 32;

/// How many parts the list is read and written in at once.
const PARTS: usize = 16;

/// What stands behind the digest.
#[derive(Serialize, Deserialize)]
struct Content<Part> {
    /// By which binary the pages were made, with which options, on which day.
    asked: String,
    /// The pages, in parts, each by itself in the same form.
    parts: Vec<Part>,
}

impl Earlier {
    /// Returns what the last build left in a folder; nothing where it was asked otherwise or interrupted, or where the list is damaged or cannot be read.
    pub fn read(folder: &Path, asked: &str) -> Self {
        if publish::is_interrupted(folder) {
            return Self::default();
        }
        let bytes = fs::read(folder.join(LIST)).unwrap_or_default();
        published(&bytes, asked).map(|parts| Self::of(parts.into_iter().flatten())).unwrap_or_default()
    }
}

fn published(bytes: &[u8], asked: &str) -> Option<Vec<Vec<Published>>> {
    let (digest, content) = bytes.strip_prefix(HEADER)?.split_at_checked(DIGEST)?;
    if digest != Sha256::digest(content).as_slice() {
        return None;
    }
    let content: Content<&[u8]> = postcard::from_bytes(content).ok()?;
    if content.asked != asked {
        return None;
    }
    content.parts.par_iter().map(|part| postcard::from_bytes(part).ok()).collect()
}

impl Earlier {
    /// Leaves the list of this build's pages in a folder, whose files are to be found again as they lie there.
    ///
    /// # Errors
    /// What hinders writing. There is no list then, and the next build makes all pages.
    pub fn leave(self, folder: &Path, asked: &str, lying: &BTreeMap<String, Stamp>) -> io::Result<()> {
        let mut pages = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let files = pages.par_iter_mut().flat_map_iter(|published| &mut published.files);
        files.for_each(|file| file.stamp = lying.get(&file.path).copied());
        let parts = pages.par_chunks(pages.len().div_ceil(PARTS).max(1)).map(postcard::to_stdvec);
        let parts = parts.collect::<Result<Vec<Vec<u8>>, _>>().map_err(io::Error::other)?;
        let content = postcard::to_stdvec(&Content { asked: asked.to_owned(), parts }).map_err(io::Error::other)?;
        let mut bytes = Vec::with_capacity(HEADER.len() + DIGEST + content.len());
        bytes.extend_from_slice(HEADER);
        bytes.extend_from_slice(&Sha256::digest(&content));
        bytes.extend_from_slice(&content);
        unchanged::leave(folder, LIST, &bytes)
    }
}
