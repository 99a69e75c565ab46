//! What was written to a folder, so that it can be taken back.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Files and folders that were made and files that were changed, in this order.
#[derive(Default)]
pub(crate) struct Written {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
    changed: Vec<(PathBuf, Vec<u8>)>,
}

/// Where the disk refused, and what it said.
pub(crate) type Refusal = (PathBuf, io::Error);

impl Written {
    /// Writes a file that is not there, with the folders that it lies in.
    pub(crate) fn add(&mut self, root: &Path, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = root.join(path);
        let folder = path.parent().unwrap_or(root);
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder).map_err(|error| (folder.to_owned(), error))?;
            self.folders.push(folder.into());
        }
        self.create(&path, bytes)
    }

    /// Puts other bytes into a file that has `old`. What others wrote into it meanwhile is not written over.
    pub(crate) fn change(&mut self, root: &Path, path: &str, old: &[u8], new: &[u8]) -> Result<(), Refusal> {
        let path = root.join(path);
        let found = fs::read(&path).map_err(|error| (path.clone(), error))?;
        if found != old {
            return Err((path, io::Error::other("it was changed meanwhile")));
        }
        replace(&path, new).map_err(|error| (path.clone(), error))?;
        self.changed.push((path, found));
        Ok(())
    }

    /// What appeared since the look is not written over.
    fn create(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
        let failed = |error| (path.to_owned(), error);
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
        self.files.push(path.to_owned());
        file.write_all(bytes).map_err(failed)
    }

    /// Takes everything back. The error that led here is what is reported; what cannot be taken back stays.
    pub(crate) fn undo(self) {
        for (file, old) in self.changed {
            let _ = replace(&file, &old);
        }
        for file in self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.into_iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Puts a whole file in the place of another one, so that nobody ever reads half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.tarif-new"));
    let written = fs::write(&beside, bytes)
        .and_then(|()| fs::metadata(path))
        .and_then(|old| fs::set_permissions(&beside, old.permissions()))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}
