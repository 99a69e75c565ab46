//! A site in memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::time::SystemTime;

use tarif_pricing::Date;

use super::{World, is_hidden};
use crate::site::TimeZone;

/// Files in memory, and a fixed day or the clock of the computer.
///
/// # Examples
///
/// ```
/// use tarif::world::{MemoryWorld, World};
///
/// let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
/// world.insert("plans/care.toml", "currency = \"EUR\"");
/// assert_eq!(world.files("plans").unwrap(), ["plans/care.toml"]);
/// ```
#[derive(Clone, Debug)]
pub struct MemoryWorld {
    files: BTreeMap<Cow<'static, str>, Cow<'static, [u8]>>,
    today: Option<Date>,
}

impl MemoryWorld {
    /// Returns a world without files in which it is always the same day.
    pub fn new(today: Date) -> Self {
        Self { files: BTreeMap::new(), today: Some(today) }
    }

    /// Returns a world without files in which it is the day that it is.
    pub fn by_the_clock() -> Self {
        Self { files: BTreeMap::new(), today: None }
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

    fn today(&self, zone: &TimeZone) -> Date {
        self.today.unwrap_or_else(|| zone.day_of(SystemTime::now()))
    }
}
