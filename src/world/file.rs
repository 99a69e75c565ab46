//! Files of a site on disk: within its folder, files indeed, and none too large.

use std::collections::HashSet;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The largest file of a site, in bytes: 16 MiB. Far more than anybody writes, and little enough that a file put there by mistake is named rather than read.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Folders of a site that are known to be no links, nor to lie in one: of thousands of files in a folder, each would ask. What they know holds for as long as one reading of a site takes.
#[derive(Debug, Default)]
pub struct Folders(Mutex<HashSet<Box<str>>>);

impl Folders {
    /// Returns whether the file with a path in the site at `root` lies in a folder that is a link, or that lies in one.
    fn have_link(&self, root: &Path, path: &str) -> bool {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Where a folder is known, so are those that it lies in.
        let is_new = |folder: &&str| !known().contains(*folder);
        let folders = path.rmatch_indices('/').map(|(end, _)| &path[..end]);
        let new: Vec<&str> = folders.take_while(is_new).collect();
        if new.iter().any(|folder| root.join(folder).is_symlink()) {
            return true;
        }
        known().extend(new.into_iter().map(Into::into));
        false
    }
}

/// Returns the content of the file with a path in the site at `root`.
///
/// # Errors
/// As [`look`], and what hinders reading.
pub(super) fn read(root: &Path, path: &str, folders: &Folders) -> io::Result<Vec<u8>> {
    read_looked_at(root, path, &look(root, path, folders)?)
}

/// Returns the content of a file that was [looked at](look), with the system asked for no more than that: a site has thousands of files.
///
/// # Errors
/// What hinders reading.
pub(super) fn read_looked_at(root: &Path, path: &str, found: &Metadata) -> io::Result<Vec<u8>> {
    if !found.is_file() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut file = File::open(root.join(path))?;
    let size = usize::try_from(found.len()).map_err(io::Error::other)?;
    // Where there is room for one byte more than it has, all of it is read at once, and so much is the whole file.
    let mut content = vec![0; size + 1];
    let length = loop {
        match file.read(&mut content) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read?,
        }
    };
    content.truncate(length);
    if length != size {
        file.take(LARGEST_FILE).read_to_end(&mut content)?;
    }
    Ok(content)
}

/// Returns what is known of the file with a path in the site at `root` without reading it, links followed.
///
/// # Errors
/// What hinders looking; among it that a link leads out of the site, that it is a pipe or a device, and that it is larger than [`LARGEST_FILE`].
pub(super) fn look(root: &Path, path: &str, folders: &Folders) -> io::Result<Metadata> {
    let place = root.join(path);
    let found = fs::symlink_metadata(&place)?;
    let is_link = found.is_symlink();
    if is_link || folders.have_link(root, path) {
        within(root, &place)?;
    }
    let found = if is_link { fs::metadata(&place)? } else { found };
    if !found.is_file() && !found.is_dir() {
        return Err(io::Error::other("it is neither a file nor a folder"));
    }
    if found.is_file() && found.len() > LARGEST_FILE {
        let (size, largest) = (found.len() / 1_048_576, LARGEST_FILE / 1_048_576);
        return Err(io::Error::other(format!("it has {size} MiB; a file of a site has at most {largest} MiB")));
    }
    Ok(found)
}

/// Returns where a place of the site at `root` really is, all links followed.
///
/// # Errors
/// That it is out of the site; or what hinders following the links.
pub(super) fn within(root: &Path, place: &Path) -> io::Result<PathBuf> {
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let real = place.canonicalize()?;
    if real.starts_with(root.canonicalize()?) {
        Ok(real)
    } else {
        Err(io::Error::other("it is a link that leads out of the site"))
    }
}
