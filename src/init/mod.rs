//! Lays down the smallest complete site.
//!
//! Its own files, one catalogue with two plans in five languages, lie in `starter/` and are embedded; the messages that every site has are those of the demonstration site. The theme is not copied: a site without one is shown in the embedded theme.

mod site;
mod starter;

pub use starter::COMMON;

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tarif_l10n::Locale;

use crate::grow::Written;

/// Lays down the starter site in `folder`, which is made if it is not there, and returns the paths of its files in it, sorted.
///
/// `languages` are those of the site, the first of them its default; German and Slovenian if there are none. The starter site is written in the languages of the demonstration site; in any other its words are those of the first of them, or German ones, marked as untranslated.
///
/// # Errors
/// [`InitError::NotEmpty`] and [`InitError::NotAFolder`], with nothing written. [`InitError::Io`], with what was written removed again.
///
/// # Examples
///
/// ```
/// let folder = std::env::temp_dir().join(format!("tarif-init-{}", std::process::id()));
/// let files = tarif::init::init(&folder, &["fr".parse()?])?;
/// assert!(files.contains(&"content/fr/home.md".to_owned()));
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn init(folder: &Path, languages: &[Locale]) -> Result<Vec<String>, InitError> {
    // No path at all is the current folder, whose files must be found.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = entries(folder)?;
    if !entries.is_empty() {
        return Err(InitError::NotEmpty { folder: folder.into(), entries });
    }
    let files = site::files(languages);
    let mut written = Written::default();
    for (path, bytes) in &files {
        if let Err((path, source)) = written.add(folder, path, bytes) {
            written.undo();
            return Err(InitError::Io { path, source });
        }
    }
    Ok(files.into_keys().collect())
}

/// Returns what this program brings along for the file `new` of another language in the place of the file `path`, if that one is as it was brought along.
pub(crate) fn translated(path: &str, text: &str, new: &str) -> Option<String> {
    starter::translated(path, text, new).map(str::to_owned)
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

#[cfg(test)]
mod tests;
