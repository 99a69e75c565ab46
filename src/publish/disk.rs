//! The few operations on files that publishing needs, so that a test can let each of them fail.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

/// What is at a path, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file of so many bytes.
    File(u64),
    /// A folder.
    Folder,
    /// A symbolic link, or something stranger.
    Other,
}

/// A lock on a file, held until it is dropped.
#[derive(Debug)]
pub struct Lock(File);

impl Drop for Lock {
    /// Closing the file is not enough: a program that another thread starts at this moment has it open too, for a little longer.
    fn drop(&mut self) {
        // Where it fails there was no lock, on a disk that knows none.
        let _ = self.0.unlock();
    }
}

/// Operations on files. None but [`Disk::create`] and [`Disk::create_folder`] leaves anything between "before" and "after" when it fails.
pub trait Disk: Sync {
    /// Returns what is at `path`, or none if nothing is.
    ///
    /// # Errors
    /// What hinders looking.
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>>;

    /// Returns the content of a file.
    ///
    /// # Errors
    /// What hinders reading.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Returns the names in a folder, sorted.
    ///
    /// # Errors
    /// What hinders listing.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Makes a folder, and those that it lies in; it may be there already.
    ///
    /// # Errors
    /// What hinders it.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Writes a new file in place of whatever file or link has this name; on an error part of it may be there.
    ///
    /// # Errors
    /// What hinders it.
    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Forces a file, or the names in a folder, to the disk.
    ///
    /// # Errors
    /// What hinders it.
    fn sync(&self, path: &Path) -> io::Result<()>;

    /// Gives a file another name in the same folder, in place of the file that has it.
    ///
    /// # Errors
    /// What hinders it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file or link.
    ///
    /// # Errors
    /// What hinders it; [`io::ErrorKind::NotFound`] if there is none.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// What hinders it; [`io::ErrorKind::DirectoryNotEmpty`] if it holds something.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Locks a file, making it if need be, until what is returned is dropped.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] if somebody holds the lock; else what hinders it.
    fn lock(&self, path: &Path) -> io::Result<Lock>;
}

/// The disks of this machine.
#[derive(Clone, Copy, Debug)]
pub struct LocalDisk;

impl Disk for LocalDisk {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        match fs::symlink_metadata(path) {
            Ok(found) if found.is_file() => Ok(Some(Entry::File(found.len()))),
            Ok(found) if found.is_dir() => Ok(Some(Entry::Folder)),
            Ok(_) => Ok(Some(Entry::Other)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let mut names =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<OsString>>>()?;
        names.sort_unstable();
        Ok(names)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let create = || OpenOptions::new().write(true).create_new(true).open(path);
        // A link of this name must not be written through, so what is there goes first.
        let file = match create() {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                fs::remove_file(path)?;
                create()
            }
            result => result,
        };
        file?.write_all(bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        let synced = File::open(path).and_then(|file| file.sync_all());
        // Other systems open no folder as a file, and force only what was opened for writing; they keep names safe by themselves.
        if cfg!(unix) { synced } else { Ok(()) }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            // Some network disks know no locks; publishing to one is not worth refusing.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Lock(file)),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_lock_ends_when_it_is_dropped_though_another_process_has_the_file_open() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("lock");
        let lock = LocalDisk.lock(&path).unwrap();
        assert_eq!(LocalDisk.lock(&path).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        // What a process has that was started while the lock was held, until it closes it.
        let inherited = lock.0.try_clone().unwrap();
        drop(lock);
        LocalDisk.lock(&path).unwrap();
        drop(inherited);
    }
}
