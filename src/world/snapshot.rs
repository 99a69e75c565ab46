//! A site on disk, kept in memory and brought up to date file by file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tarif_pricing::Date;

use super::file::{self, Folders};
use super::walk::{Found, named, walk};
use super::{World, is_hidden};
use crate::load::SETTINGS;
use crate::site::TimeZone;

/// What a site consists of, as far as it is anybody's business: no other file of its folder is looked at.
const SOURCES: [&str; 5] = ["content", "i18n", "plans", SETTINGS, "themes"];

/// The files of a site as they were when they were last looked at, and the clock of the computer.
///
/// Whatever happens on the disk meanwhile, one build sees one state of every file.
///
/// # Examples
///
/// ```
/// use tarif::world::{Snapshot, World};
///
/// let folder = std::env::temp_dir().join(format!("tarif-snapshot-{}", std::process::id()));
/// std::fs::create_dir_all(folder.join("plans"))?;
/// let mut site = Snapshot::of(&folder);
/// std::fs::write(folder.join("plans/care.toml"), "currency = \"EUR\"")?;
/// assert!(site.read("plans/care.toml").is_err());
/// assert_eq!(site.renew(&folder.join("plans/care.toml")), ["plans/care.toml"]);
/// assert!(site.read("plans/care.toml").is_ok());
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Snapshot {
    root: PathBuf,
    /// Each file, or what hinders reading it.
    files: BTreeMap<String, Result<Vec<u8>, Hindrance>>,
    /// What keeps folders from being listed, by the path of what is in the way.
    hindrances: BTreeMap<String, Hindrance>,
}

/// An error of the system, which can be told more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hindrance {
    kind: io::ErrorKind,
    message: String,
}

impl Snapshot {
    /// Returns the site in the folder `root` as it is now.
    pub fn of(root: impl Into<PathBuf>) -> Self {
        let mut snapshot = Self { root: root.into(), files: BTreeMap::new(), hindrances: BTreeMap::new() };
        snapshot.renew(&snapshot.root.clone());
        snapshot
    }

    /// Returns the places of everything that a site consists of in the folder `root`, whether it is there or not.
    pub fn sources(root: &Path) -> impl Iterator<Item = PathBuf> {
        SOURCES.into_iter().map(|name| root.join(name))
    }

    /// Returns the folders among them.
    pub fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
        SOURCES.into_iter().filter(|name| *name != SETTINGS).map(|name| root.join(name))
    }

    /// Looks again at a file or folder on disk and everything in it, and returns the files that are new, gone or different.
    ///
    /// What is no part of the site is not looked at.
    pub fn renew(&mut self, place: &Path) -> Vec<String> {
        let Some(path) = self.path_of(place) else { return Vec::new() };
        let sources: Vec<String> = match path.as_str() {
            "" => SOURCES.iter().map(|name| (*name).to_owned()).collect(),
            _ => vec![path],
        };
        sources.iter().flat_map(|path| self.renew_source(path)).collect()
    }

    /// Returns the path in the site of a place on disk; none for what is no part of it.
    fn path_of(&self, place: &Path) -> Option<String> {
        let names = place.strip_prefix(&self.root).ok()?.iter().map(|name| name.to_str());
        let names: Vec<&str> = names.collect::<Option<_>>()?;
        let is_source = names.first().is_none_or(|first| SOURCES.contains(first));
        (is_source && !names.iter().any(|name| is_hidden(name))).then(|| names.join("/"))
    }

    fn renew_source(&mut self, path: &str) -> Vec<String> {
        let place = self.root.join(path);
        let (mut files, mut hindrances, folders) = (BTreeMap::new(), BTreeMap::new(), Folders::default());
        let mut take = |found| match found {
            Found::File(path) => {
                let bytes = file::read(&self.root, &path, &folders);
                // What was there a moment ago and is not now was never there.
                if !bytes.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
                    files.insert(path, bytes.map_err(|error| Hindrance::from(&error)));
                }
            }
            Found::Hindrance(path, error) => {
                hindrances.insert(path, Hindrance::from(&error));
            }
        };
        match fs::metadata(&place) {
            Ok(metadata) if metadata.is_dir() => walk(&self.root, path, &mut take),
            Ok(_) => take(Found::File(path.to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound && !place.is_symlink() => {}
            Err(error) => take(Found::Hindrance(path.to_owned(), error)),
        }
        let mut changed = replace_below(&mut self.files, path, files);
        changed.extend(replace_below(&mut self.hindrances, path, hindrances));
        changed
    }
}

impl World for Snapshot {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        match self.files.get(path) {
            Some(Ok(bytes)) => Ok(Cow::Borrowed(bytes)),
            Some(Err(hindrance)) => Err(hindrance.error()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let found = self.hindrances.get_key_value(folder);
        match found.or_else(|| self.hindrances.range(in_folder(folder)).next()) {
            Some((path, hindrance)) => Err(named(folder, path, hindrance.error())),
            None => Ok(self.files.range(in_folder(folder)).map(|(path, _)| path.clone()).collect()),
        }
    }

    fn today(&self, zone: &TimeZone) -> Date {
        zone.day_of(SystemTime::now())
    }
}

impl Hindrance {
    fn error(&self) -> io::Error {
        io::Error::new(self.kind, self.message.clone())
    }
}

impl From<&io::Error> for Hindrance {
    fn from(error: &io::Error) -> Self {
        Self { kind: error.kind(), message: error.to_string() }
    }
}

/// Returns the range of the paths of everything in a folder: `0` is the character after `/`.
fn in_folder(folder: &str) -> Range<String> {
    format!("{folder}/")..format!("{folder}0")
}

/// Puts what is now at a path and below it in place of what was, and returns the paths at which that makes a difference.
fn replace_below<T: PartialEq>(all: &mut BTreeMap<String, T>, path: &str, now: BTreeMap<String, T>) -> Vec<String> {
    let mut earlier: BTreeMap<String, T> = all.remove_entry(path).into_iter().collect();
    let inside: Vec<String> = all.range(in_folder(path)).map(|(path, _)| path.clone()).collect();
    earlier.extend(inside.into_iter().filter_map(|path| all.remove_entry(&path)));
    let gone = earlier.keys().filter(|path| !now.contains_key(*path));
    let different = now.iter().filter(|(path, value)| earlier.get(*path) != Some(*value)).map(|(path, _)| path);
    let changed = gone.chain(different).cloned().collect();
    all.extend(now);
    changed
}

#[cfg(test)]
mod tests {
    use super::super::DiskWorld;
    use super::*;

    fn site() -> (tempfile::TempDir, Snapshot) {
        let folder = tempfile::tempdir().unwrap();
        for path in ["site.toml", "plans/care.toml", "i18n/sl/site.ftl", "i18n/de/site.ftl", "target/x.toml"] {
            write(&folder, path, "1");
        }
        let snapshot = Snapshot::of(folder.path());
        (folder, snapshot)
    }

    fn write(folder: &tempfile::TempDir, path: &str, text: &str) {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    #[test]
    fn only_the_sources_of_a_site_are_looked_at() {
        let (folder, mut snapshot) = site();
        assert_eq!(snapshot.files("i18n").unwrap(), ["i18n/de/site.ftl", "i18n/sl/site.ftl"]);
        assert!(snapshot.read("target/x.toml").is_err());
        write(&folder, "target/x.toml", "2");
        write(&folder, "i18n/sl/.#site.ftl", "2");
        write(&folder, "i18n/sl/site.ftl~", "2");
        for path in ["target/x.toml", "i18n/sl/.#site.ftl", "i18n/sl/site.ftl~", "../elsewhere"] {
            assert_eq!(snapshot.renew(&folder.path().join(path)), [""; 0], "{path}");
        }
        assert_eq!(snapshot.renew(folder.path()), [""; 0]);
    }

    #[test]
    fn what_is_new_gone_or_different_is_told_and_what_was_only_touched_is_not() {
        let (folder, mut snapshot) = site();
        write(&folder, "plans/care.toml", "1");
        assert_eq!(snapshot.renew(&folder.path().join("plans/care.toml")), [""; 0]);
        write(&folder, "plans/care.toml", "2");
        assert_eq!(snapshot.renew(&folder.path().join("plans/care.toml")), ["plans/care.toml"]);
        fs::remove_dir_all(folder.path().join("i18n/de")).unwrap();
        write(&folder, "i18n/lv/site.ftl", "1");
        assert_eq!(snapshot.renew(&folder.path().join("i18n")), ["i18n/de/site.ftl", "i18n/lv/site.ftl"]);
        assert_eq!(snapshot.files("i18n").unwrap(), ["i18n/lv/site.ftl", "i18n/sl/site.ftl"]);
        fs::rename(folder.path().join("plans"), folder.path().join("plans-2")).unwrap();
        assert_eq!(snapshot.renew(folder.path()), ["plans/care.toml"]);
        assert_eq!(snapshot.files("plans").unwrap(), [""; 0]);
    }

    #[test]
    fn a_file_that_becomes_a_folder_is_one() {
        let (folder, mut snapshot) = site();
        let place = folder.path().join("plans/care.toml");
        fs::remove_file(&place).unwrap();
        write(&folder, "plans/care.toml/x", "1");
        assert_eq!(snapshot.renew(&place), ["plans/care.toml", "plans/care.toml/x"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_looked_at_hinders_as_it_does_on_disk() {
        let (folder, mut snapshot) = site();
        std::os::unix::fs::symlink("nowhere", folder.path().join("i18n/sl/away.ftl")).unwrap();
        assert_eq!(snapshot.renew(&folder.path().join("i18n/sl")), ["i18n/sl/away.ftl"]);
        let disk = DiskWorld::new(folder.path());
        for path in ["i18n", "i18n/sl", "i18n/de", "plans", "themes"] {
            let told = |files: io::Result<Vec<String>>| files.map_err(|error| error.to_string());
            assert_eq!(told(snapshot.files(path)), told(disk.files(path)), "{path}");
        }
        assert!(snapshot.files("i18n/sl").is_err() && snapshot.files("i18n/de").is_ok());
    }
}
