//! A site in a folder on disk.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tarif_pricing::Date;

use super::walk::{Found, named, walk};
use super::{World, file};
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
}

impl World for DiskWorld {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        file::read(&self.root, path).map(Cow::Owned)
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
