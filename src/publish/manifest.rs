//! The list of our files in an output folder.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::paths;
use crate::output::OutputKind;

const HEADER: &str = "tarif-manifest 1";
const END: &str = "end";

/// The files that a run wrote or is about to write, and what each is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) files: BTreeMap<String, OutputKind>,
}

/// What earlier runs left in a folder.
#[derive(Clone, Debug)]
pub(super) struct Earlier {
    /// The list of the last run that ended, if one has.
    pub(super) finished: Option<Manifest>,
    /// The list of the run after it, if that was interrupted: each of its files may be there in its old or its new state, or not at all, and some may lie beside their places.
    pub(super) interrupted: Option<Manifest>,
}

impl Earlier {
    /// Returns all files that are ours.
    pub(super) fn files(&self) -> Manifest {
        let finished = self.finished.clone().unwrap_or_default();
        self.interrupted.clone().unwrap_or_default().with(finished)
    }

    /// Returns whether the folder is as a run leaves it.
    pub(super) fn is_settled(&self) -> bool {
        self.finished.is_some() && self.interrupted.is_none()
    }
}

/// Why a list cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Its end is missing after this line: the run was interrupted while it wrote the list.
    Unfinished(usize),
    /// This line, counted from 1, is not as we write it.
    Damaged(usize),
}

impl Manifest {
    /// Returns the list of a site.
    pub(super) fn of<'a>(files: impl Iterator<Item = (&'a str, OutputKind)>) -> Self {
        Self { files: files.map(|(path, kind)| (path.to_owned(), kind)).collect() }
    }

    /// Returns the files of both lists; what `self` says of a file holds.
    pub(super) fn with(self, other: Self) -> Self {
        let mut files = other.files;
        files.extend(self.files);
        Self { files }
    }

    /// Reads a list as [`Manifest::to_text`] writes it.
    ///
    /// # Errors
    /// A path out of the folder is damage too: following it would remove other people's files.
    pub(super) fn parse(text: &[u8]) -> Result<Self, Unreadable> {
        // What is not UTF-8 becomes a character that no path of ours has, so that its line is found.
        let text = String::from_utf8_lossy(text);
        let Some(text) = text.strip_suffix("\nend\n") else {
            return Err(Unreadable::Unfinished(text.lines().count().max(1)));
        };
        let mut lines = text.split('\n').zip(1..);
        if lines.next() != Some((HEADER, 1)) {
            return Err(Unreadable::Damaged(1));
        }
        let mut files = BTreeMap::new();
        for (line, number) in lines {
            let file = line.split_once(' ').and_then(|(name, path)| {
                let (_, kind) = KINDS.iter().find(|(known, _)| *known == name)?;
                let is_ours = paths::is_valid(path) && !path.contains(char::REPLACEMENT_CHARACTER);
                is_ours.then(|| (path.to_owned(), *kind))
            });
            let (path, kind) = file.ok_or(Unreadable::Damaged(number))?;
            files.insert(path, kind);
        }
        Ok(Self { files })
    }

    /// Returns the list as text, one file a line.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for (path, kind) in &self.files {
            let name = KINDS.iter().find(|(_, of)| of == kind).expect("every kind has a name").0;
            writeln!(text, "{name} {path}").expect("writing to a string succeeds");
        }
        text + END + "\n"
    }
}

const KINDS: [(&str, OutputKind); 4] = [
    ("asset", OutputKind::Asset),
    ("page", OutputKind::Page),
    ("index-part", OutputKind::IndexPart),
    ("index", OutputKind::Index),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let files = [("a b.html", OutputKind::Page), ("assets/č.css", OutputKind::Asset), ("z", OutputKind::Index)];
        Manifest { files: files.into_iter().map(|(path, kind)| (path.to_owned(), kind)).collect() }
    }

    #[test]
    fn it_round_trips_through_text() {
        let text = "tarif-manifest 1\npage a b.html\nasset assets/č.css\nindex z\nend\n";
        assert_eq!(manifest().to_text(), text);
        assert_eq!(Manifest::parse(text.as_bytes()), Ok(manifest()));
        assert_eq!(Manifest::parse(Manifest::default().to_text().as_bytes()), Ok(Manifest::default()));
    }

    #[test]
    fn what_we_did_not_write_is_refused_at_its_line() {
        let refused = |text: &[u8]| Manifest::parse(text).unwrap_err();
        assert_eq!(refused(b"tarif-manifest 2\nend\n"), Unreadable::Damaged(1));
        assert_eq!(refused(b"tarif-manifest 1\npage a\nfolder b\nend\n"), Unreadable::Damaged(3));
        assert_eq!(refused(b"tarif-manifest 1\npage ../../a\nend\n"), Unreadable::Damaged(2));
        assert_eq!(refused(b"tarif-manifest 1\npage /a\nend\n"), Unreadable::Damaged(2));
        assert_eq!(refused(b"tarif-manifest 1\npage \xff\nend\n"), Unreadable::Damaged(2));
        assert_eq!(refused(b"tarif-manifest 1\n\nend\n"), Unreadable::Damaged(2));
    }

    #[test]
    fn no_part_of_a_list_passes_for_a_list() {
        let text = manifest().to_text();
        for length in 0..text.len() {
            let part = Manifest::parse(&text.as_bytes()[..length]);
            assert!(matches!(part, Err(Unreadable::Unfinished(1..=5))), "{length}: {part:?}");
        }
    }

    #[test]
    fn of_two_lists_the_first_says_what_a_file_is() {
        let newer = Manifest { files: [("z".into(), OutputKind::Page)].into() };
        let both = newer.with(manifest());
        assert_eq!(both.files.len(), 3);
        assert_eq!(both.files["z"], OutputKind::Page);
    }
}
