//! The world outside: files and the date, behind one trait with an in-memory twin.

mod disk;
mod file;
mod memory;
mod snapshot;
mod walk;

use std::borrow::Cow;
use std::io;

use tarif_pricing::Date;

use crate::site::TimeZone;

pub use disk::DiskWorld;
pub use file::{Folders, LARGEST_FILE};
pub use memory::MemoryWorld;
pub use snapshot::Snapshot;

/// Where a site is read from. Paths are relative to the site and parted by `/`.
pub trait World: Send + Sync {
    /// Returns the content of a file.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] if there is none; else what hinders reading.
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>>;

    /// Returns the paths of all files in a folder and its folders, sorted; none if there is no such folder.
    ///
    /// Hidden files and the backup copies of editors are left out.
    ///
    /// # Errors
    /// What hinders listing.
    fn files(&self, folder: &str) -> io::Result<Vec<String>>;

    /// Returns which day it is now in a time zone.
    fn today(&self, zone: &TimeZone) -> Date;
}

/// Returns whether a file or folder of this name takes no part in a site.
pub(crate) fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}
