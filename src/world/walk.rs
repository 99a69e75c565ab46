//! The files below a folder on disk, as a site sees them.

use std::fs::{self, DirEntry, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::{file, is_hidden};

/// Something below a folder.
pub(super) enum Found {
    /// A file, by its path in the site.
    File(String),
    /// What cannot be looked at, by its path in the site, and what hinders it.
    Hindrance(String, io::Error),
}

/// Tells `found` of everything below the folder that has the path `path` in the site at `root`; in no order.
///
/// Hidden files and the backup copies of editors are left out. A link to a folder of the site counts as the folder; one that leads out of the site, or back to a folder that it lies in, is a hindrance.
pub(super) fn walk(root: &Path, path: &str, found: &mut dyn FnMut(Found)) {
    let folder = root.join(path);
    if folder.is_symlink()
        && let Err(error) = file::within(root, &folder)
    {
        return found(Found::Hindrance(path.to_owned(), error));
    }
    Walk { root, found, followed: Vec::new() }.folder(&folder, path);
}

/// Returns what hinders listing a folder, with the path that it is about if that is another one.
pub(super) fn named(folder: &str, path: &str, error: io::Error) -> io::Error {
    if path == folder { error } else { io::Error::new(error.kind(), format!("`{path}`: {error}")) }
}

struct Walk<'a> {
    root: &'a Path,
    found: &'a mut dyn FnMut(Found),
    /// Where the links that led here lie, and where they lead.
    followed: Vec<PathBuf>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, path: &str) {
        match fs::read_dir(folder) {
            Ok(entries) => entries.for_each(|entry| match entry {
                Ok(entry) => self.entry(&entry, folder, path),
                Err(error) => (self.found)(Found::Hindrance(path.to_owned(), error)),
            }),
            Err(error) => (self.found)(Found::Hindrance(path.to_owned(), error)),
        }
    }

    fn entry(&mut self, entry: &DirEntry, folder: &Path, path: &str) {
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            let error = format!("`{}` has a name that is not UTF-8", name.display());
            let error = io::Error::new(io::ErrorKind::InvalidData, error);
            return (self.found)(Found::Hindrance(path.to_owned(), error));
        };
        if is_hidden(name) {
            return;
        }
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        let place = entry.path();
        // The listing itself says what each is, on most disks.
        let kind = entry.file_type();
        if kind.as_ref().is_ok_and(FileType::is_symlink) {
            return match self.link(folder, &place) {
                Ok(target) if target.is_dir() => {
                    let before = self.followed.len();
                    self.followed.extend([folder.to_owned(), target]);
                    self.folder(&place, &path);
                    self.followed.truncate(before);
                }
                Ok(_) => (self.found)(Found::File(path)),
                Err(error) => (self.found)(Found::Hindrance(path, error)),
            };
        }
        match kind {
            Ok(kind) if kind.is_dir() => self.folder(&place, &path),
            Ok(_) => (self.found)(Found::File(path)),
            Err(error) => (self.found)(Found::Hindrance(path, error)),
        }
    }

    /// Returns where a link in a folder leads.
    fn link(&self, folder: &Path, place: &Path) -> io::Result<PathBuf> {
        let target = file::within(self.root, place)?;
        let is_around = |inner: &PathBuf| inner.canonicalize().is_ok_and(|inner| inner.starts_with(&target));
        if target.is_dir() && (is_around(&folder.to_owned()) || self.followed.iter().any(is_around)) {
            return Err(io::Error::other("it is a link that leads back to a folder that it lies in"));
        }
        Ok(target)
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::world::file::Folders;
    use crate::world::{DiskWorld, World};

    fn read(root: &Path, path: &str) -> io::Result<Vec<u8>> {
        file::read(root, path, &Folders::default())
    }

    /// Returns what a walk tells of a folder, sorted.
    fn told(root: &Path) -> Vec<String> {
        let mut told = Vec::new();
        walk(root, "content", &mut |found| {
            told.push(match found {
                Found::File(path) => path,
                Found::Hindrance(path, error) => format!("{path}: {error}"),
            });
        });
        told.sort();
        told
    }

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        for path in ["content/de/home.md", "shared/legal.md"] {
            let place = site.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, "1").unwrap();
        }
        site
    }

    #[test]
    fn links_within_the_site_are_followed() {
        let site = site();
        symlink("../../shared/legal.md", site.path().join("content/de/legal.md")).unwrap();
        symlink("../shared", site.path().join("content/sl")).unwrap();
        assert_eq!(told(site.path()), ["content/de/home.md", "content/de/legal.md", "content/sl/legal.md"]);
        assert_eq!(read(site.path(), "content/sl/legal.md").unwrap(), b"1");
    }

    #[test]
    fn links_out_of_the_site_are_hindrances() {
        let (site, other) = (site(), site());
        symlink(other.path().join("shared"), site.path().join("content/sl")).unwrap();
        symlink(other.path().join("shared/legal.md"), site.path().join("content/de/legal.md")).unwrap();
        let out = "it is a link that leads out of the site";
        assert_eq!(
            told(site.path()),
            ["content/de/home.md".to_owned(), format!("content/de/legal.md: {out}"), format!("content/sl: {out}")]
        );
        for path in ["content/de/legal.md", "content/sl/legal.md"] {
            assert_eq!(read(site.path(), path).unwrap_err().to_string(), out);
        }
        fs::rename(site.path().join("content"), other.path().join("moved")).unwrap();
        symlink(other.path().join("moved"), site.path().join("content")).unwrap();
        assert_eq!(told(site.path()), [format!("content: {out}")]);
    }

    #[test]
    fn links_that_lead_in_a_circle_end() {
        let site = site();
        // Each leads to a folder with the other: followed blindly, there would be more ways than anybody could walk.
        for name in ["de", "sl"] {
            fs::create_dir_all(site.path().join("content").join(name)).unwrap();
            for (link, target) in [("a", "../de"), ("b", "../sl"), ("c", "..")] {
                symlink(target, site.path().join("content").join(name).join(link)).unwrap();
            }
        }
        let told = told(site.path());
        assert!(told.contains(&"content/de/home.md".to_owned()), "{told:?}");
        let around = "it is a link that leads back to a folder that it lies in";
        assert!(told.contains(&format!("content/de/a: {around}")), "{told:?}");
        assert!(told.contains(&format!("content/de/b/a: {around}")), "{told:?}");
        assert!(told.len() < 20, "{told:?}");
    }

    #[test]
    fn what_is_no_file_is_not_read() {
        let site = site();
        let large = fs::File::create(site.path().join("content/large.md")).unwrap();
        large.set_len(file::LARGEST_FILE + 1_048_576).unwrap();
        let error = read(site.path(), "content/large.md").unwrap_err();
        assert_eq!(error.to_string(), "it has 17 MiB; a file of a site has at most 16 MiB");
        large.set_len(file::LARGEST_FILE).unwrap();
        assert!(read(site.path(), "content/large.md").is_ok());
        symlink("/dev/zero", site.path().join("content/zero.md")).unwrap();
        assert!(read(site.path(), "content/zero.md").is_err());
        // A pipe that nobody writes to would be waited for for ever.
        let pipe = site.path().join("content/pipe.md");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(read(site.path(), "content/pipe.md").unwrap_err().to_string(), "it is neither a file nor a folder");
    }

    #[test]
    fn what_hinders_listing_a_folder_is_named() {
        let site = site();
        symlink("/etc/hostname", site.path().join("content/de/evil.md")).unwrap();
        let error = DiskWorld::new(site.path()).files("content/de").unwrap_err();
        assert!(error.to_string().starts_with("`content/de/evil.md`: "), "{error}");
    }
}
