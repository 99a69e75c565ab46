//! What an addition writes, known as a whole before anything is written.

use std::collections::BTreeMap;
use std::path::Path;

use super::{GrowError, Grown, Written};
use crate::world::World;

/// New files, and additions to files that are there.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    new: BTreeMap<String, String>,
    /// The text before and after.
    changed: BTreeMap<String, (String, String)>,
}

impl Edits {
    /// Adds a file that is not there yet.
    ///
    /// # Errors
    /// [`GrowError::Exists`], where `what` names what the file is of.
    pub(super) fn add(&mut self, world: &dyn World, path: String, text: String, what: &str) -> Result<(), GrowError> {
        if world.read(&path).is_ok() {
            return Err(GrowError::Exists { what: what.to_owned(), path });
        }
        self.new.insert(path, text);
        Ok(())
    }

    /// Changes a file, which is made if it is not there.
    pub(super) fn change(
        &mut self,
        world: &dyn World,
        path: &str,
        change: impl FnOnce(&str) -> String,
    ) -> Result<(), GrowError> {
        if let Some(text) = self.new.get_mut(path) {
            *text = change(text);
            return Ok(());
        }
        if let Some((_, text)) = self.changed.get_mut(path) {
            *text = change(text);
            return Ok(());
        }
        match text(world, path)? {
            Some(old) => {
                let new = change(&old);
                self.changed.insert(path.to_owned(), (old, new));
            }
            None => {
                self.new.insert(path.to_owned(), change(""));
            }
        }
        Ok(())
    }

    /// Returns all files that are written, with their texts.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let changed = self.changed.iter().map(|(path, (_, text))| (path.as_str(), text.as_str()));
        self.new.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain(changed)
    }

    /// Writes everything, or nothing.
    pub(super) fn apply(self, root: &Path) -> Result<Grown, GrowError> {
        let mut written = Written::default();
        let new = self.new.iter().map(|(path, text)| (path, None, text));
        let changed = self.changed.iter().map(|(path, (old, text))| (path, Some(old), text));
        for (path, old, text) in new.chain(changed) {
            let result = match old {
                None => written.add(root, path, text.as_bytes()),
                Some(old) => written.change(root, path, old.as_bytes(), text.as_bytes()),
            };
            if let Err((path, source)) = result {
                written.undo();
                return Err(GrowError::Io { path, source });
            }
        }
        Ok(Grown { new: self.new.into_keys().collect(), changed: self.changed.into_keys().collect() })
    }
}

/// Returns the text of a file; nothing if it is not there.
pub(super) fn text(world: &dyn World, path: &str) -> Result<Option<String>, GrowError> {
    let refused = |source| GrowError::Io { path: path.into(), source };
    match world.read(path) {
        Ok(bytes) => {
            let text = String::from_utf8(bytes.into_owned());
            text.map(Some).map_err(|error| refused(std::io::Error::other(error)))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(refused(error)),
    }
}
