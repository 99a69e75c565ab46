//! Files of a site on disk: within its folder, files indeed, and none too large.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The largest file of a site, in bytes: 16 MiB. Far more than anybody writes, and little enough that a file put there by mistake is named rather than read.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Returns the content of the file with a path in the site at `root`.
///
/// # Errors
/// What hinders reading; among it that a link leads out of the site, that it is a pipe or a device, and that it is larger than [`LARGEST_FILE`].
pub(super) fn read(root: &Path, path: &str) -> io::Result<Vec<u8>> {
    let place = root.join(path);
    let mut parts = root.to_path_buf();
    let has_link = path.split('/').any(|name| {
        parts.push(name);
        parts.is_symlink()
    });
    if has_link {
        within(root, &place)?;
    }
    let found = fs::metadata(&place)?;
    if !found.is_file() && !found.is_dir() {
        return Err(io::Error::other("it is neither a file nor a folder"));
    }
    if found.is_file() && found.len() > LARGEST_FILE {
        let (size, largest) = (found.len() / 1_048_576, LARGEST_FILE / 1_048_576);
        return Err(io::Error::other(format!("it has {size} MiB; a file of a site has at most {largest} MiB")));
    }
    fs::read(place)
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
