//! The list of pages in an output folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::hash::BuildHasher;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::PoisonError;

use foldhash::quality::FixedState;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Earlier, Kept, Published};
use crate::check::Silence;
use crate::publish;
use crate::unchanged::{self, Stamp};

/// Its file in an output folder.
pub(crate) const LIST: &str = ".tarif-pages";

const HEADER: &[u8] = b"tarif-pages 2\n";

/// How many bytes the digest takes behind the header.
const DIGEST: usize = size_of::<u64>();

/// What stands behind the digest, with the pages behind it.
#[derive(Serialize, Deserialize)]
struct Head {
    /// By which binary the pages were made, with which options, on which day.
    asked: String,
    /// Where nothing was found wrong.
    silence: Silence,
    /// How many bytes the pages of each catalogue in each language take.
    lengths: Vec<usize>,
}

impl Earlier {
    /// Returns what the last build left in a folder; nothing where it was asked otherwise or interrupted, or where the list is damaged or cannot be read.
    pub fn read(folder: &Path, asked: &str) -> Self {
        if publish::is_interrupted(folder) {
            return Self::default();
        }
        fs::read(folder.join(LIST)).ok().and_then(|list| parse(list, asked)).unwrap_or_default()
    }

    /// Leaves the list of this build's pages in a folder, whose files are to be found again as they lie there.
    ///
    /// # Errors
    /// What hinders writing. There is no list then, and the next build makes all pages.
    pub fn leave(self, folder: &Path, asked: &str, lying: &BTreeMap<String, Stamp>) -> io::Result<()> {
        let mut pages = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let written = pages.par_iter_mut().map(|kept| match kept {
            Kept::Again(range) => Ok(Cow::Borrowed(&self.list[range.clone()])),
            Kept::Made(published) => {
                published.files.iter_mut().for_each(|file| file.stamp = lying.get(&file.path).copied());
                postcard::to_stdvec(published).map(Cow::Owned)
            }
        });
        let written = written.collect::<Result<Vec<_>, _>>().map_err(io::Error::other)?;
        let (asked, silence) = (asked.to_owned(), self.silence_now.into_inner().unwrap_or_default());
        let head = Head { asked, silence, lengths: written.iter().map(|it| it.len()).collect() };
        let head = postcard::to_stdvec(&head).map_err(io::Error::other)?;
        let length = written.iter().map(|published| published.len()).sum::<usize>();
        let mut list = Vec::with_capacity(HEADER.len() + DIGEST + head.len() + length);
        list.extend_from_slice(HEADER);
        list.extend_from_slice(&[0; DIGEST]);
        list.extend_from_slice(&head);
        written.iter().for_each(|published| list.extend_from_slice(published));
        let digest = digest(&list[HEADER.len() + DIGEST..]);
        list[HEADER.len()..][..DIGEST].copy_from_slice(&digest);
        unchanged::leave(folder, LIST, &list)
    }
}

fn parse(list: Vec<u8>, asked: &str) -> Option<Earlier> {
    let (found, content) = list.strip_prefix(HEADER)?.split_at_checked(DIGEST)?;
    if found != digest(content) {
        return None;
    }
    let (head, pages) = postcard::take_from_bytes::<Head>(content).ok()?;
    if head.asked != asked {
        return None;
    }
    let mut start = list.len() - pages.len();
    let mut next = |length: usize| {
        let range = start..start.checked_add(length)?;
        start = range.end;
        Some(range)
    };
    let ranges = head.lengths.into_iter().map(&mut next).collect::<Option<Vec<Range<usize>>>>()?;
    let read = |range: Range<usize>| Some((postcard::from_bytes(list.get(range.clone())?).ok()?, range));
    let published = ranges.into_par_iter().map(read).collect::<Option<Vec<(Published, _)>>>()?;
    Some(Earlier::of(list, head.silence, published))
}

/// The same binary reads the list that wrote it. A damaged list is told by this, not one that somebody forges.
fn digest(content: &[u8]) -> [u8; DIGEST] {
    FixedState::default().hash_one(content).to_le_bytes()
}
