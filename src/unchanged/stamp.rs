//! By what a file is known to be as it was.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Size, times and identity of a file. Two equal stamps of one path mean that nobody wrote to the file in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its size in bytes.
    pub(crate) size: u64,
    /// When its data changed last, in nanoseconds since 1970.
    pub(super) modified: u64,
    /// When anything of it changed last, where the system tells: its data, its name, its owner, its other time.
    pub(super) changed: u64,
    /// Its number on the disk, where the system tells: another file under the same name has another.
    pub(super) number: u64,
}

impl Stamp {
    /// Returns the stamp of a file.
    ///
    /// # Errors
    /// What hinders looking; [`io::ErrorKind::InvalidInput`] for what is no file.
    pub fn of(path: &Path) -> io::Result<Self> {
        Self::from_metadata(&fs::metadata(path)?)
    }

    /// Returns the stamp of a file that is no link.
    ///
    /// # Errors
    /// As [`Stamp::of`], and [`io::ErrorKind::InvalidInput`] for a link.
    pub fn of_no_link(path: &Path) -> io::Result<Self> {
        Self::from_metadata(&fs::symlink_metadata(path)?)
    }

    /// Returns the stamp of a file of which this is known.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidInput`] for what is no file; where times are not told, that.
    pub fn from_metadata(found: &Metadata) -> io::Result<Self> {
        if !found.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let modified = found.modified()?.duration_since(UNIX_EPOCH).map_or(0, nanoseconds);
        let (changed, number) = identity(found);
        Ok(Self { size: found.len(), modified, changed, number })
    }

    /// Returns whether it is the same file with the same content, by whatever name: to be renamed changes nothing else of it than when anything of it changed last.
    pub fn is_same_content(&self, other: &Self) -> bool {
        (self.size, self.modified, self.number) == (other.size, other.modified, other.number)
    }

    /// Returns whether the file was last changed before a moment.
    pub fn is_before(&self, moment: SystemTime) -> bool {
        let moment = moment.duration_since(UNIX_EPOCH).map_or(0, nanoseconds);
        self.modified < moment && self.changed < moment
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(unix)]
fn identity(found: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;

    let seconds = u64::try_from(found.ctime()).unwrap_or(0);
    let rest = u64::try_from(found.ctime_nsec()).unwrap_or(0);
    (seconds.saturating_mul(1_000_000_000).saturating_add(rest), found.ino())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, u64) {
    (0, 0)
}
