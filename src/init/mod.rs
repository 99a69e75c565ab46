//! Lays down the smallest complete site.
//!
//! Its own files, one catalogue with two plans in two languages, lie in `starter/` and are embedded; the messages that every site has are those of the demonstration site. The theme is not copied: a site without one is shown in the embedded theme.

mod starter;

use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Lays down the starter site in `folder`, which is made if it is not there, and returns the paths of its files in it, sorted.
///
/// # Errors
/// [`InitError::NotEmpty`] and [`InitError::NotAFolder`], with nothing written. [`InitError::Io`], with what was written removed again.
///
/// # Examples
///
/// ```
/// let folder = std::env::temp_dir().join(format!("tarif-init-{}", std::process::id()));
/// let files = tarif::init::init(&folder)?;
/// assert!(files.contains(&"site.toml"));
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn init(folder: &Path) -> Result<Vec<&'static str>, InitError> {
    // No path at all is the current folder, whose files must be found.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = entries(folder)?;
    if !entries.is_empty() {
        return Err(InitError::NotEmpty { folder: folder.into(), entries });
    }
    let mut files = starter::files();
    files.sort_unstable_by_key(|(path, _)| *path);
    let mut written = Written::default();
    for (path, bytes) in &files {
        if let Err(error) = written.add(folder, path, bytes) {
            written.remove();
            return Err(error);
        }
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// Why a site was not laid down.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InitError {
    /// The folder has files in it.
    #[error("`{folder}` is not empty: it has {}; choose another folder", listed(entries))]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
        /// The names in it, sorted.
        entries: Vec<String>,
    },
    /// There is a file of this name.
    #[error("`{path}` is a file; choose another folder")]
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// The disk refused.
    #[error("cannot write `{path}`: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn listed(entries: &[String]) -> String {
    const SHOWN: usize = 10;
    let mut text = entries.iter().take(SHOWN).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if let Some(more @ 1..) = entries.len().checked_sub(SHOWN) {
        text += &format!(" and {more} more");
    }
    text
}

/// Returns what is in a folder. The history of a repository that has just been made is no file of a site.
fn entries(folder: &Path) -> Result<Vec<String>, InitError> {
    let failed = |source| InitError::Io { path: folder.into(), source };
    let found = match fs::read_dir(folder) {
        Ok(found) => found,
        Err(error) => {
            return match error.kind() {
                io::ErrorKind::NotFound => Ok(Vec::new()),
                io::ErrorKind::NotADirectory => Err(InitError::NotAFolder { path: folder.into() }),
                _ => Err(failed(error)),
            };
        }
    };
    let mut entries = Vec::new();
    for entry in found {
        let name = entry.map_err(failed)?.file_name();
        if name != OsStr::new(".git") {
            entries.push(name.to_string_lossy().into_owned());
        }
    }
    entries.sort_unstable();
    Ok(entries)
}

/// Files and folders that were made, in this order, so that they can be taken away again.
#[derive(Default)]
struct Written {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Written {
    fn add(&mut self, root: &Path, path: &str, bytes: &[u8]) -> Result<(), InitError> {
        let path = root.join(path);
        let failed = |path: &Path| {
            let path = path.to_owned();
            |source| InitError::Io { path, source }
        };
        let folder = path.parent().unwrap_or(root);
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder).map_err(failed(folder))?;
            self.folders.push(folder.into());
        }
        // What appeared since the look is not written over.
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed(&path))?;
        self.files.push(path.clone());
        file.write_all(bytes).map_err(failed(&path))
    }

    /// The error that led here is what is reported; what cannot be removed stays.
    fn remove(self) {
        for file in self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.into_iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests;
