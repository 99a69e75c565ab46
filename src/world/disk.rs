//! A site in a folder on disk.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tarif_pricing::Date;

use super::{World, is_hidden};
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
        fs::read(self.root.join(path)).map(Cow::Owned)
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut files = Vec::new();
        let root = self.root.join(folder);
        // Only the folder itself may be missing: a link in it that leads nowhere is an error.
        if root.try_exists()? {
            collect(&root, folder, &mut files)?;
        }
        files.sort_unstable();
        Ok(files)
    }

    fn today(&self, zone: &TimeZone) -> Date {
        zone.day_of(SystemTime::now())
    }
}

fn collect(folder: &Path, path: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, format!("`{}` has a name that is not UTF-8", name.display()))
        })?;
        if is_hidden(name) {
            continue;
        }
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        // A link to a folder counts as the folder.
        if fs::metadata(entry.path())?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
