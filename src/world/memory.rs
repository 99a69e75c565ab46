//! A site in memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

use super::{Date, World, is_hidden};

/// Files in memory, and a fixed date.
///
/// # Examples
///
/// ```
/// use tarif::world::{Date, MemoryWorld, World};
///
/// let mut world = MemoryWorld::new(Date { year: 2026, month: 1, day: 31 });
/// world.insert("plans/care.toml", "currency = \"EUR\"");
/// assert_eq!(world.files("plans").unwrap(), ["plans/care.toml"]);
/// ```
#[derive(Clone, Debug)]
pub struct MemoryWorld {
    files: BTreeMap<Cow<'static, str>, Cow<'static, [u8]>>,
    today: Date,
}

impl MemoryWorld {
    /// Returns a world without files.
    pub fn new(today: Date) -> Self {
        Self { files: BTreeMap::new(), today }
    }

    /// Puts a file at a path, in place of the one that was there.
    pub fn insert(&mut self, path: impl Into<Cow<'static, str>>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), Cow::Owned(bytes.into()));
    }

    /// Puts a file that is part of the program at a path, without a copy of it.
    pub fn insert_static(&mut self, path: &'static str, bytes: &'static [u8]) {
        self.files.insert(Cow::Borrowed(path), Cow::Borrowed(bytes));
    }

    /// Takes the file at a path away.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
}

impl World for MemoryWorld {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        self.files.get(path).map(|bytes| Cow::Borrowed(bytes.as_ref())).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let within = |path: &&Cow<'static, str>| {
            let rest = if folder.is_empty() {
                Some(path.as_ref())
            } else {
                path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'))
            };
            rest.is_some_and(|rest| !rest.split('/').any(is_hidden))
        };
        Ok(self.files.keys().filter(within).map(|path| path.to_string()).collect())
    }

    fn today(&self) -> Date {
        self.today
    }
}
