//! A site in a folder on disk.

use std::borrow::Cow;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tarif_pricing::Date;

use super::World;
use super::file::{self, Folders};
use super::walk::{Found, named, walk};
use crate::site::TimeZone;

/// A folder on disk, and the clock of the computer.
#[derive(Clone, Debug)]
pub struct DiskWorld {
    root: PathBuf,
}

impl DiskWorld {
    /// Returns the world of the site in the folder `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns what is known of a file without reading it; it can be [read](World::read) then. `folders` are shared by all files of one reading of the site.
    ///
    /// # Errors
    /// As [`World::read`], for what shows without reading.
    pub fn look(&self, path: &str, folders: &Folders) -> io::Result<Metadata> {
        file::look(&self.root, path, folders)
    }

    /// Returns the content of a file that was [looked at](Self::look).
    ///
    /// # Errors
    /// As [`World::read`].
    pub fn read_looked_at(&self, path: &str, found: &Metadata) -> io::Result<Vec<u8>> {
        file::read_looked_at(&self.root, path, found)
    }
}

impl World for DiskWorld {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        file::read(&self.root, path, &Folders::default()).map(Cow::Owned)
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let (mut files, mut hindrance) = (Vec::new(), None);
        // Only the folder itself may be missing: a link in it that leads nowhere is an error.
        if self.root.join(folder).try_exists()? {
            walk(&self.root, folder, &mut |found| match found {
                Found::File(path) => files.push(path),
                Found::Hindrance(path, error) => hindrance = Some(named(folder, &path, error)),
            });
        }
        files.sort_unstable();
        hindrance.map_or(Ok(files), Err)
    }

    fn today(&self, zone: &TimeZone) -> Date {
        zone.day_of(SystemTime::now())
    }
}
