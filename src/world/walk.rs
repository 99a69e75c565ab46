//! The files below a folder on disk, as a site sees them.

use std::fs;
use std::io;
use std::path::Path;

use super::is_hidden;

/// Something below a folder.
pub(super) enum Found {
    /// A file, by its path in the site.
    File(String),
    /// What cannot be looked at, by its path in the site, and what hinders it.
    Hindrance(String, io::Error),
}

/// Tells `found` of everything below `folder`, which `path` is the path of in the site; in no order.
///
/// Hidden files and the backup copies of editors are left out. A link to a folder counts as the folder.
pub(super) fn walk(folder: &Path, path: &str, found: &mut dyn FnMut(Found)) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return found(Found::Hindrance(path.to_owned(), error)),
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return found(Found::Hindrance(path.to_owned(), error)),
        };
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            let error = format!("`{}` has a name that is not UTF-8", name.display());
            found(Found::Hindrance(path.to_owned(), io::Error::new(io::ErrorKind::InvalidData, error)));
            continue;
        };
        if is_hidden(name) {
            continue;
        }
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        match fs::metadata(entry.path()) {
            Ok(metadata) if metadata.is_dir() => walk(&entry.path(), &path, found),
            Ok(_) => found(Found::File(path)),
            Err(error) => found(Found::Hindrance(path, error)),
        }
    }
}
