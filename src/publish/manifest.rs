//! The list of our files in an output folder.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::paths;
use crate::output::{OutputFile, OutputKind};

const HEADER: &str = "tarif-manifest 1";

/// The files that a run wrote, or may have written before it was interrupted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    /// How far that run came.
    pub(super) progress: Progress,
    /// The paths of the files and what each is.
    pub(super) files: BTreeMap<String, OutputKind>,
}

/// How far a run came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// It has begun: each file may be there in its old or its new state, or not at all, and some may lie beside their places.
    Writing,
    /// It has ended: exactly the files of the list are there.
    Written,
}

impl Manifest {
    /// Returns the list that a finished run leaves.
    pub(super) fn of(files: &[OutputFile]) -> Self {
        let files = files.iter().map(|file| (file.path.clone(), file.kind)).collect();
        Self { progress: Progress::Written, files }
    }

    /// Returns the list that a run towards `self` begins with.
    pub(super) fn with_earlier(&self, earlier: Option<&Self>) -> Self {
        let mut files = earlier.map(|earlier| earlier.files.clone()).unwrap_or_default();
        files.extend(self.files.clone());
        Self { progress: Progress::Writing, files }
    }

    /// Reads a list as [`Manifest::to_text`] writes it.
    ///
    /// # Errors
    /// The number of the first line that is not as we write it: with a path out of the folder in it, following the list would remove other people's files.
    pub(super) fn parse(text: &[u8]) -> Result<Self, usize> {
        // What is not UTF-8 becomes a character that no path of ours has at this place, so that its line is found.
        let text = String::from_utf8_lossy(text);
        let mut lines = text.split_terminator('\n').zip(1..);
        let progress = match (lines.next(), lines.next()) {
            (Some((HEADER, _)), Some(("writing", _))) => Progress::Writing,
            (Some((HEADER, _)), Some(("written", _))) => Progress::Written,
            (Some((HEADER, _)), _) => return Err(2),
            _ => return Err(1),
        };
        let mut files = BTreeMap::new();
        for (line, number) in lines {
            let (kind, path) = line.split_once(' ').ok_or(number)?;
            let kind = KINDS.iter().find(|(name, _)| *name == kind).ok_or(number)?.1;
            if !paths::is_valid(path) || path.contains(char::REPLACEMENT_CHARACTER) {
                return Err(number);
            }
            files.insert(path.to_owned(), kind);
        }
        Ok(Self { progress, files })
    }

    /// Returns the list as text, one file a line.
    pub(super) fn to_text(&self) -> String {
        let progress = match self.progress {
            Progress::Writing => "writing",
            Progress::Written => "written",
        };
        let mut text = format!("{HEADER}\n{progress}\n");
        for (path, kind) in &self.files {
            let name = KINDS.iter().find(|(_, of)| of == kind).expect("every kind has a name").0;
            writeln!(text, "{name} {path}").expect("writing to a string succeeds");
        }
        text
    }
}

const KINDS: [(&str, OutputKind); 3] =
    [("asset", OutputKind::Asset), ("page", OutputKind::Page), ("index", OutputKind::Index)];

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let files = [("a b.html", OutputKind::Page), ("assets/č.css", OutputKind::Asset), ("z", OutputKind::Index)];
        Manifest {
            progress: Progress::Writing,
            files: files.into_iter().map(|(path, kind)| (path.to_owned(), kind)).collect(),
        }
    }

    #[test]
    fn it_round_trips_through_text() {
        let text = "tarif-manifest 1\nwriting\npage a b.html\nasset assets/č.css\nindex z\n";
        assert_eq!(manifest().to_text(), text);
        assert_eq!(Manifest::parse(text.as_bytes()), Ok(manifest()));
    }

    #[test]
    fn what_we_did_not_write_is_refused_at_its_line() {
        let refused = |text: &str| Manifest::parse(text.as_bytes()).unwrap_err();
        assert_eq!(refused(""), 1);
        assert_eq!(refused("tarif-manifest 2\nwritten\n"), 1);
        assert_eq!(refused("tarif-manifest 1\n"), 2);
        assert_eq!(refused("tarif-manifest 1\nwritten\npage a\nfolder b\n"), 4);
        assert_eq!(refused("tarif-manifest 1\nwritten\npage ../../a\n"), 3);
        assert_eq!(refused("tarif-manifest 1\nwritten\npage /a\n"), 3);
        assert_eq!(Manifest::parse(b"tarif-manifest 1\nwritten\npage \xff\n"), Err(3));
    }

    #[test]
    fn a_run_begins_with_the_old_and_the_new_files() {
        let target = Manifest { progress: Progress::Written, files: [("n".into(), OutputKind::Page)].into() };
        let begun = target.with_earlier(Some(&manifest()));
        assert_eq!(begun.progress, Progress::Writing);
        assert_eq!(begun.files.keys().collect::<Vec<_>>(), ["a b.html", "assets/č.css", "n", "z"]);
    }
}
