//! A world that notes what it is asked for.

use std::borrow::Cow;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tarif_pricing::Date;

use super::{Inputs, Stamp};
use crate::site::TimeZone;
use crate::world::{DiskWorld, Folders, World};

/// A site in a folder on disk, with a note of everything that a build reads of it.
#[derive(Debug)]
pub struct Recorded<'a> {
    world: &'a DiskWorld,
    folders: Folders,
    inputs: Mutex<Inputs>,
}

impl<'a> Recorded<'a> {
    /// Returns the world with an empty note.
    pub fn new(world: &'a DiskWorld) -> Self {
        Self { world, folders: Folders::default(), inputs: Mutex::default() }
    }

    /// Returns what was read.
    pub fn into_inputs(self) -> Inputs {
        let mut inputs = self.inputs.into_inner().unwrap_or_else(PoisonError::into_inner);
        // A folder within a listed folder is listed with it.
        let folders: Vec<String> = inputs.folders.keys().cloned().collect();
        inputs.folders.retain(|folder, _| {
            let outer = |outer: &String| folder.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
            !folders.iter().any(outer)
        });
        inputs
    }

    fn inputs(&self) -> MutexGuard<'_, Inputs> {
        self.inputs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World for Recorded<'_> {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        // Before it is read: what is written to it later has another stamp.
        let found = self.world.look(path, &self.folders);
        let stamp = found.as_ref().ok().and_then(|found| Stamp::from_metadata(found).ok());
        self.inputs().files.entry(path.to_owned()).or_insert(stamp);
        self.world.read_looked_at(path, &found?).map(Cow::Owned)
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let files = self.world.files(folder)?;
        self.inputs().folders.entry(folder.to_owned()).or_insert_with(|| files.clone());
        Ok(files)
    }

    fn today(&self, zone: &TimeZone) -> Date {
        self.world.today(zone)
    }
}
