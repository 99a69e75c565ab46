//! Disks for tests: one that fails, one that is watched, one that does not tell upper from lower case.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tarif::publish::{Disk, Entry, LocalDisk, Lock};

/// What happens at the failing step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// This step fails, and what follows works: a disk that was full for a moment.
    Once,
    /// This step fails, and so does all that follows: the process is killed.
    ForEver,
}

/// The local disk, of which one step fails, and which is looked at after every step.
pub(crate) struct TestDisk<'a> {
    failing: Option<(usize, Fault)>,
    watch: Box<dyn Fn() + Sync + 'a>,
    // One step at a time, so that the watcher sees each.
    steps: Mutex<usize>,
}

impl<'a> TestDisk<'a> {
    /// Returns a disk that does not fail.
    pub(crate) fn sound() -> Self {
        Self { failing: None, watch: Box::new(|| {}), steps: Mutex::new(0) }
    }

    pub(crate) fn failing_at(step: usize, fault: Fault) -> Self {
        Self { failing: Some((step, fault)), ..Self::sound() }
    }

    /// Calls `watch` after every step.
    pub(crate) fn watched_by(self, watch: impl Fn() + Sync + 'a) -> Self {
        Self { watch: Box::new(watch), ..self }
    }

    /// Returns how many steps were attempted.
    pub(crate) fn steps(&self) -> usize {
        *self.steps.lock().unwrap()
    }

    fn step<T>(&self, work: impl FnOnce() -> io::Result<T>, broken: impl FnOnce()) -> io::Result<T> {
        let mut steps = self.steps.lock().unwrap();
        let step = *steps;
        *steps += 1;
        let result = match self.failing {
            Some((failing, _)) if step == failing => {
                broken();
                Err(io::ErrorKind::StorageFull.into())
            }
            Some((failing, Fault::ForEver)) if step > failing => Err(io::ErrorKind::StorageFull.into()),
            _ => work(),
        };
        (self.watch)();
        result
    }
}

impl Disk for TestDisk<'_> {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        self.step(|| LocalDisk.entry(path), || {})
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step(|| LocalDisk.read(path), || {})
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.step(|| LocalDisk.list(folder), || {})
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step(|| LocalDisk.create_folder(path), || {})
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        // Half of the file is what a full disk leaves.
        self.step(|| LocalDisk.create(path, bytes), || LocalDisk.create(path, &bytes[..bytes.len() / 2]).unwrap())
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        // What a power cut would lose is nothing that a test could see, and forcing takes long.
        self.step(|| LocalDisk.entry(path).map(drop), || {})
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| LocalDisk.rename(from, to), || {})
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(|| LocalDisk.remove_file(path), || {})
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step(|| LocalDisk.remove_folder(path), || {})
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        self.step(|| LocalDisk.lock(path), || {})
    }
}

/// A disk on which names that differ in case only are one, below the folder `root`.
pub(crate) struct CaselessDisk {
    pub(crate) root: PathBuf,
}

impl CaselessDisk {
    fn fold(&self, path: &Path) -> PathBuf {
        let below = path.strip_prefix(&self.root).unwrap();
        self.root.join(below.to_str().unwrap().to_lowercase())
    }
}

impl Disk for CaselessDisk {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        LocalDisk.entry(&self.fold(path))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        LocalDisk.read(&self.fold(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        LocalDisk.list(&self.fold(folder))
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        LocalDisk.create_folder(&self.fold(path))
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        LocalDisk.create(&self.fold(path), bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        LocalDisk.sync(&self.fold(path))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        LocalDisk.rename(&self.fold(from), &self.fold(to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        LocalDisk.remove_file(&self.fold(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        LocalDisk.remove_folder(&self.fold(path))
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        LocalDisk.lock(&self.fold(path))
    }
}
