//! What has to be done so that a folder holds a site.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::manifest::Role;
use super::paths::Names;
use super::{PublishError, Summary};
use crate::assets::is_fingerprinted;
use crate::output::OutputKind;
use crate::unchanged::Stamp;

/// How the names of feeds end.
const FEED: &str = ".atom";

/// A file of the site that has been made and compared.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) path: String,
    pub(super) kind: OutputKind,
    /// Its size in bytes.
    pub(super) size: u64,
    pub(super) state: State,
    /// How it lay there when it was compared, or lies where it waits; nothing where that is not known.
    pub(super) stamp: Option<Stamp>,
}

/// How a file of the site stands in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Its path is free, and it waits under this number.
    New(usize),
    /// It is there with other content, and waits under this number.
    Changed(usize),
    /// It is there.
    Unchanged,
    /// Something that is not ours is there.
    InTheWay,
}

/// A file that waits to be renamed into place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting<'a> {
    pub(super) path: &'a str,
    pub(super) kind: OutputKind,
    pub(super) number: usize,
    size: u64,
}

/// The difference between a folder and a site.
#[derive(Debug)]
pub(super) struct Changes<'a> {
    /// Files whose paths are free.
    pub(super) new: Vec<Waiting<'a>>,
    /// Files that are there with other content.
    pub(super) changed: Vec<Waiting<'a>>,
    /// Files of earlier runs that nobody needs any more.
    pub(super) obsolete: Vec<(String, OutputKind)>,
    /// Files of earlier runs that the site does not have, and that stay until another run changes something: whoever has just read a page of the site before asks for them.
    pub(super) former: Vec<String>,
    /// Whether anything of the site is another than it was.
    is_any: bool,
}

impl<'a> Changes<'a> {
    /// Returns what the files of a site, each compared with the folder, come to.
    ///
    /// # Errors
    /// [`PublishError::InTheWay`] for files that are not ours.
    pub(super) fn of(
        made: &'a [Made],
        folder: &Path,
        names: &Names,
        ours: &HashMap<String, (String, Role)>,
    ) -> Result<Self, PublishError> {
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        let mut in_the_way = Vec::new();
        for Made { path, kind, size, state, .. } in made {
            let waiting = |number| Waiting { path, kind: *kind, number, size: *size };
            match *state {
                State::New(number) => new.push(waiting(number)),
                State::Changed(number) => changed.push(waiting(number)),
                State::InTheWay => in_the_way.push(path.clone()),
                State::Unchanged => {}
            }
        }
        if !in_the_way.is_empty() {
            in_the_way.sort_unstable();
            return Err(PublishError::InTheWay { folder: folder.into(), paths: in_the_way });
        }
        // On a disk without case, an old path in other letters is the file that this run writes.
        let kept: HashSet<String> = made.iter().map(|file| names.key(&file.path)).collect();
        let (mut former, mut leaving, mut obsolete, mut comes_back) = (Vec::new(), Vec::new(), Vec::new(), false);
        for (key, (path, role)) in ours {
            match (kept.contains(key), *role) {
                (true, Role::Former) => comes_back = true,
                (true, Role::Published(_)) => {}
                (false, Role::Former) => former.push(path.clone()),
                (false, Role::Published(kind)) if is_fingerprinted(path, kind) => leaving.push(path.clone()),
                (false, Role::Published(kind)) => obsolete.push((path.clone(), kind)),
            }
        }
        let is_any = comes_back || !(new.is_empty() && changed.is_empty() && leaving.is_empty() && obsolete.is_empty());
        if is_any {
            // They have stayed for one change.
            obsolete.extend(former.drain(..).map(|path| (path, OutputKind::Asset)));
            former = leaving;
        }
        former.sort_unstable();
        obsolete.sort_unstable();
        Ok(Self { new, changed, obsolete, former, is_any })
    }

    /// Returns whether nothing has to be done.
    pub(super) fn is_empty(&self) -> bool {
        !self.is_any
    }

    /// Returns what carrying this out will have done, but for what is removed: that is found when it is.
    pub(super) fn summary(&self, made: &[Made]) -> Summary {
        let written = || self.new.iter().chain(&self.changed);
        Summary {
            written: written().count(),
            pages_written: written().filter(|file| file.kind == OutputKind::Page).count(),
            feeds_written: written().filter(|file| file.path.ends_with(FEED)).count(),
            unchanged: made.len() - written().count(),
            removed: 0,
            bytes: made.iter().map(|file| file.size).sum(),
            bytes_written: written().map(|file| file.size).sum(),
        }
    }
}
