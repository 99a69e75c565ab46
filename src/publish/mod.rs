//! Writes what changed, so that no page ever names a file that is not there.
//!
//! Every changed file is first written whole into a folder of ours within the output folder, as soon as it is made; only when the whole site is made and has no error are the files renamed into place: assets, then pages, then what names pages, and within each of these new files before changed ones, so that what appears first is named by nothing yet but other new files. New pages that name one another, as those of one page in several languages do, appear right after one another, before anything leads to them. Removals come last, in the opposite order. A full disk is met while the old site still stands as it was.
//!
//! Which files are ours is in `.tarif-manifest`. Before the first file is renamed, `.tarif-next` is written, the list of all that the run publishes, and the run ends by renaming it over the other. An interrupted run leaves both, and is therefore completed by the next, whatever that one is to publish. Whether a file changed is decided by reading it, or by its stamp where the caller says how it was left: what somebody edited in the output folder is restored, and what is right already keeps its time stamp.
//!
//! A reader fetches a page first and then what it names, and a build may lie in between. So a file with a fingerprint in its name that the site no longer has stays for one change more: it is listed as a former file, and the next run that changes anything removes it. A run that changes nothing leaves it. Nothing names a former file but pages that were read before, so one that somebody took away is not made again. What vanishes under a name that stays, a page or a feed, is removed at once.
//!
//! The promises hold for a process that ends at any step. Against a power cut only the list that a run begins with is forced to the disk; a page that the disk lost with its times is repaired by the next run, else by the next one without `.tarif-pages` and `.tarif-last`. Forcing every page would take longer than all else together.

mod changes;
mod disk;
mod error;
mod manifest;
mod paths;
mod publication;
mod steps;

use std::path::Path;

use rayon::prelude::*;

pub use disk::{Disk, Entry, LocalDisk, Lock};
pub use error::{PublishError, Task};
pub use publication::Publication;

pub(crate) use paths::OURS;

use crate::output::{OutputFile, Sink};
use steps::{Folder, NEXT, WAITING};

/// What a run of [`publish`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many files are new or changed.
    pub written: usize,
    /// How many of them are pages.
    pub pages_written: usize,
    /// How many of them are feeds.
    pub feeds_written: usize,
    /// How many files were right already and were not touched.
    pub unchanged: usize,
    /// How many files of earlier runs were removed: those that went now, and the former ones of the last change.
    pub removed: usize,
    /// The size of the whole site, in bytes.
    pub bytes: u64,
    /// The size of the files that were written, in bytes.
    pub bytes_written: u64,
}

/// Makes `folder` hold exactly `files`, beside what other people keep in it and fingerprinted files that the site had until now, and returns what that took.
///
/// The folder is made if it is not there. Two runs at once do not mix: the second is refused.
///
/// # Errors
/// Nothing has changed in the folder with [`PublishError::InvalidPath`], [`PublishError::Colliding`], [`PublishError::Foreign`], [`PublishError::InTheWay`], [`PublishError::NotAFolder`], [`PublishError::SymbolicLink`], [`PublishError::Locked`] and [`PublishError::DamagedManifest`]. With [`PublishError::Io`] the old site stands as it was, or, where renaming or removing failed, a mixture in which every page is whole and finds what it names; the next run completes it.
///
/// # Examples
///
/// ```
/// use tarif::output::{OutputFile, OutputKind};
///
/// let folder = std::env::temp_dir().join(format!("tarif-publish-{}", std::process::id()));
/// let page = OutputFile { path: "sl/index.html".into(), bytes: "<p>".into(), kind: OutputKind::Page };
/// let first = tarif::publish::publish(&folder, &[page.clone()])?;
/// let second = tarif::publish::publish(&folder, &[page])?;
/// assert_eq!((first.written, second.written, second.unchanged), (1, 0, 1));
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn publish(folder: &Path, files: &[OutputFile]) -> Result<Summary, PublishError> {
    publish_to(&LocalDisk, folder, files)
}

/// Returns whether a run in the folder was interrupted, or is under way: files of it may lie beside those of the last finished one, or still wait.
pub fn is_interrupted(folder: &Path) -> bool {
    [NEXT, WAITING].iter().any(|name| folder.join(name).exists())
}

/// Returns the paths in `folder` that the last run published, the list of them included; those of former files are not among them.
///
/// # Errors
/// [`PublishError::DamagedManifest`] and [`PublishError::Io`].
pub fn published(folder: &Path) -> Result<Vec<String>, PublishError> {
    let files = Folder::new(&LocalDisk, folder).earlier()?.files();
    Ok(files.into_published().chain([steps::MANIFEST.to_owned()]).collect())
}

/// Says whether files could be published, wherever to.
///
/// # Errors
/// [`PublishError::InvalidPath`] and [`PublishError::Colliding`], for the first that is found.
pub fn check(files: &[OutputFile]) -> Result<(), PublishError> {
    paths::check(files)
}

/// As [`publish`], on a disk of the caller's: tests pass one that fails.
///
/// # Errors
/// As [`publish`].
pub fn publish_to(disk: &dyn Disk, folder: &Path, files: &[OutputFile]) -> Result<Summary, PublishError> {
    paths::check(files)?;
    let publication = Publication::open(disk, folder)?;
    files.par_iter().for_each(|file| publication.put(file.clone()));
    publication.close()
}
