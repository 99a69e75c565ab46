//! What stops publishing.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// How many paths a message shows; the error has all of them.
const SHOWN: usize = 10;

/// Why a site was not published.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// The build made a path that is not one inside the output folder.
    #[error("`{path}` cannot be the path of a published file")]
    InvalidPath {
        /// The path.
        path: String,
    },
    /// Two files of the build have one path, or paths that differ in upper and lower case only, which many disks take for one.
    #[error("`{first}` and `{second}` would be one file on a disk that does not tell upper from lower case")]
    Colliding {
        /// The path that sorts first.
        first: String,
        /// The other path.
        second: String,
    },
    /// The folder holds files, and no earlier run has written any.
    #[error(
        "`{folder}` holds files that were not published by tarif: {}; choose another with `--out`, or empty this one",
        shown(entries)
    )]
    Foreign {
        /// The output folder.
        folder: PathBuf,
        /// What is in it, sorted.
        entries: Vec<String>,
    },
    /// Somebody else's files are where pages or assets belong.
    #[error(
        "files in `{folder}` that were not published by tarif are where the site belongs: {}; move them away",
        shown(paths)
    )]
    InTheWay {
        /// The output folder.
        folder: PathBuf,
        /// Their paths in it, sorted.
        paths: Vec<String>,
    },
    /// A file is where a folder is needed.
    #[error("`{path}` is a file, and a folder is needed there")]
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// A folder of the output is a link, and what is written through it would lie elsewhere.
    #[error("`{path}` is a symbolic link, which may lead out of the output folder; remove it")]
    SymbolicLink {
        /// The link.
        path: PathBuf,
    },
    /// Another process is publishing to the same folder.
    #[error("another tarif is publishing to `{folder}`; try again when it has ended")]
    Locked {
        /// The output folder.
        folder: PathBuf,
    },
    /// The list of our files is not as a run leaves it, so nobody knows which files are ours.
    #[error("line {line} of `{path}` is not as tarif writes it; remove the output folder and build again")]
    DamagedManifest {
        /// The list.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
    },
    /// The disk refused.
    #[error("cannot {task} `{path}`: {source}")]
    Io {
        /// What was attempted.
        task: Task,
        /// With which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// What was attempted with a file or folder when the disk refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Task {
    /// Looking what is there.
    Read,
    /// Making a folder.
    CreateFolder,
    /// Writing a file, beside its place or into it.
    Write,
    /// Removing a file or an empty folder.
    Remove,
    /// Taking the lock.
    Lock,
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::CreateFolder => "create the folder",
            Self::Write => "write",
            Self::Remove => "remove",
            Self::Lock => "lock",
        })
    }
}

fn shown(paths: &[String]) -> String {
    let mut text = paths.iter().take(SHOWN).map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
    if let Some(more @ 1..) = paths.len().checked_sub(SHOWN) {
        text += &format!(" and {more} more");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_cut_and_counted() {
        let paths = |count: usize| (0..count).map(|number| number.to_string()).collect::<Vec<_>>();
        assert_eq!(shown(&paths(2)), "`0`, `1`");
        assert!(shown(&paths(10)).ends_with("`9`"));
        assert!(shown(&paths(12)).ends_with("`9` and 2 more"));
    }

    #[test]
    fn the_message_names_the_file_and_what_the_disk_said() {
        let error = PublishError::Io {
            task: Task::Write,
            path: "public/index.html".into(),
            source: io::ErrorKind::StorageFull.into(),
        };
        assert_eq!(error.to_string(), "cannot write `public/index.html`: no storage space");
    }
}
