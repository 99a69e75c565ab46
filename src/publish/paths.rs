//! Which paths a published file may have.

use std::collections::{BTreeMap, HashSet};

use super::PublishError;
use crate::output::OutputFile;

/// How the names of our own files begin; no published file and no folder may begin so.
pub(crate) const OURS: &str = ".tarif-";

/// Checks that every path lies in the output folder, and that no two are one on any disk.
///
/// # Errors
/// [`PublishError::InvalidPath`] and [`PublishError::Colliding`], for the first that is found.
pub(super) fn check(files: &[OutputFile]) -> Result<(), PublishError> {
    if let Some(file) = files.iter().find(|file| !is_valid(&file.path)) {
        return Err(PublishError::InvalidPath { path: file.path.clone() });
    }
    check_names(files.iter().map(|file| file.path.as_str()))
}

/// Checks that no two paths are one on any disk.
///
/// # Errors
/// [`PublishError::Colliding`], for the first that is found.
pub(super) fn check_names<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), PublishError> {
    let mut paths: Vec<&str> = paths.collect();
    if are_plain_and_apart(&paths) {
        return Ok(());
    }
    paths.sort_unstable();
    let mut taken = BTreeMap::new();
    for path in &paths {
        if let Some(first) = taken.insert(path.to_lowercase(), *path) {
            return Err(PublishError::Colliding { first: first.into(), second: (*path).into() });
        }
    }
    // A file cannot be a folder too.
    for path in &paths {
        let folders = parents(path).find_map(|folder| taken.get(&folder.to_lowercase()));
        if let Some(first) = folders {
            return Err(PublishError::Colliding { first: (*first).into(), second: (*path).into() });
        }
    }
    Ok(())
}

/// Returns whether paths are all in small letters of ASCII, each once and none a folder of another: what those of most sites are, and quicker to see than what collides.
fn are_plain_and_apart(paths: &[&str]) -> bool {
    let is_plain = |path: &str| path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let mut taken = HashSet::with_capacity(paths.len());
    let mut folders = HashSet::new();
    paths.iter().all(|path| is_plain(path) && taken.insert(*path))
        && paths.iter().all(|path| {
            // Where a folder is known, so are those that it lies in.
            let mut new = parents(path).take_while(|folder| folders.insert(*folder));
            new.all(|folder| !taken.contains(folder))
        })
}

/// Returns whether a path is relative, has no way up, and is written the same on every system.
pub(super) fn is_valid(path: &str) -> bool {
    path.split('/').all(|name| {
        let forbidden = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        // Windows drops a dot or space at the end, which makes two names one; `.` and `..` are among these.
        let dropped = name.ends_with('.') || name.ends_with(' ');
        !name.is_empty() && !dropped && !name.contains(forbidden) && !name.to_lowercase().starts_with(OURS)
    })
}

/// Returns the folders that a path lies in, the deepest first; the output folder itself is not among them.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(end, _)| &path[..end])
}

/// Says which paths are one file on a certain disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Upper and lower case differ.
    CaseSensitive,
    /// They do not.
    CaseInsensitive,
}

impl Names {
    /// Returns what two paths have in common if they are one file.
    pub(super) fn key(self, path: &str) -> String {
        match self {
            Self::CaseSensitive => path.into(),
            Self::CaseInsensitive => path.to_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::output::OutputKind;

    fn files(paths: &[&str]) -> Vec<OutputFile> {
        let file = |path: &&str| OutputFile { path: (*path).into(), bytes: Bytes::new(), kind: OutputKind::Page };
        paths.iter().map(file).collect()
    }

    #[test]
    fn paths_of_sites_are_valid() {
        for path in ["index.html", "sl/podpora/index.html", "assets/main-0a1b2c3d.css", "čas/ü.html", ".well-known/a"]
        {
            assert!(is_valid(path), "{path}");
        }
    }

    #[test]
    fn ways_out_of_the_folder_are_invalid() {
        for path in ["", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "c:a", "a\nb", "a\0", "a. "]
        {
            assert!(!is_valid(path), "{path:?}");
        }
    }

    #[test]
    fn names_of_our_own_are_invalid() {
        for path in [".tarif-manifest", "sl/.tarif-index.html.tmp", ".TARIF-lock", ".tarif-x/index.html"] {
            assert!(!is_valid(path), "{path}");
        }
        assert!(is_valid(".tarif"));
    }

    #[test]
    fn paths_that_differ_in_case_only_collide() {
        let colliding = |paths: &[&str]| match check(&files(paths)) {
            Err(PublishError::Colliding { first, second }) => Some((first, second)),
            _ => None,
        };
        assert_eq!(colliding(&["sl/a/x.html", "sl/A/x.html"]), Some(("sl/A/x.html".into(), "sl/a/x.html".into())));
        assert_eq!(colliding(&["Č.html", "č.html"]), Some(("Č.html".into(), "č.html".into())));
        assert_eq!(colliding(&["a", "a"]), Some(("a".into(), "a".into())));
        assert_eq!(colliding(&["a", "b", "A/b", "ab"]), Some(("a".into(), "A/b".into())));
        assert_eq!(colliding(&["b/c", "a/b/d", "a/b"]), Some(("a/b".into(), "a/b/d".into())));
        assert_eq!(colliding(&["a/b", "a/c", "ab", "b"]), None);
    }

    #[test]
    fn parents_are_listed_from_the_deepest() {
        assert_eq!(parents("a/b/c.html").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(parents("c.html").count(), 0);
    }
}
