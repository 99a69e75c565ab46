//! Whether a build would read and write what the last one did, so that nothing has to be done.
//!
//! A build notes every file that it read, every folder that it listed, and every file that it published, each with its [stamp](Stamp). The note lies in the output folder; without it, or with one that is damaged or was written by another binary, a build does all its work. A file counts as changed if its size, its times or its identity on the disk differ; the time of the last change of its data or of its attributes cannot be set back by an editor.
//!
//! A file that was written shortly before it was read could change once more without a new time, because clocks have a grain. Such a build leaves no note.

mod known;
mod note;
mod recorded;
mod stamp;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

pub use known::{Known, MOST_PLANS};
pub use note::Note;
pub use recorded::Recorded;
pub use stamp::Stamp;

use crate::publish;
use crate::world::World;

/// The note in an output folder.
pub(crate) const NOTE: &str = ".tarif-last";

/// How old a file must be when it is read, so that a later change shows in its times on every disk.
const GRAIN: Duration = Duration::from_secs(2);

/// What a build read of a world.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// The files, with their stamps from before they were read; nothing for one that was not there.
    pub files: BTreeMap<String, Option<Stamp>>,
    /// The folders that were listed, with the files in them.
    pub folders: BTreeMap<String, Vec<String>>,
}

/// Leaves a note of a build in its output folder, unless a file of the site is too young for it.
///
/// # Errors
/// What hinders writing. There is no note then, and the next build does all its work.
pub fn remember(folder: &Path, note: &Note, begun: SystemTime) -> io::Result<()> {
    let old_enough = |stamp: &Stamp| stamp.is_before(begun.checked_sub(GRAIN).unwrap_or(SystemTime::UNIX_EPOCH));
    let Some(text) = note.to_text().filter(|_| note.inputs.files.values().flatten().all(old_enough)) else {
        return forget(folder);
    };
    leave(folder, NOTE, text.as_bytes())
}

/// Leaves a file for the next build in an output folder, where it is never seen in part.
///
/// # Errors
/// What hinders writing.
pub(crate) fn leave(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let beside = folder.join(format!("{name}.tmp"));
    fs::write(&beside, content)?;
    fs::rename(&beside, folder.join(name))
}

/// Returns the note of the last build, if nothing has changed since then: neither what it read, nor what it wrote, nor how it was asked; and if no other build of the folder was interrupted since, whose new files are to be taken away.
pub fn last(world: &dyn World, site: &Path, folder: &Path, asked: &str) -> Option<Note> {
    if publish::is_interrupted(folder) {
        return None;
    }
    let note = Note::parse(&fs::read(folder.join(NOTE)).ok()?)?;
    let is_same = |root: &Path, path: &str, stamp: &Option<Stamp>| Stamp::of(&root.join(path)).ok() == *stamp;
    // Pages are many. Of the other files one is another most often, and then none of the rest need be looked at.
    let (pages, others): (Vec<_>, Vec<_>) = note.inputs.files.iter().partition(|(path, _)| path.ends_with(".md"));
    let are_same =
        |files: &[(&String, &Option<Stamp>)]| files.par_iter().all(|(path, stamp)| is_same(site, path, stamp));
    if note.asked != asked || !are_same(&others) {
        return None;
    }
    let published = || note.published.par_iter().all(|(path, stamp)| is_same(folder, path, &Some(*stamp)));
    let folders =
        || note.inputs.folders.par_iter().all(|(path, files)| world.files(path).is_ok_and(|now| now == *files));
    let (folders, (pages, published)) = rayon::join(folders, || rayon::join(|| are_same(&pages), published));
    (folders && pages && published).then_some(note)
}

fn forget(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(NOTE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

#[cfg(test)]
mod tests;
