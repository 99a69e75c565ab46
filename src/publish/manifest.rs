//! The list of our files in an output folder.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::paths;
use crate::output::OutputKind;

const HEADER: &str = "tarif-manifest 2";
/// Lists of this format have no former files; a list stays in it until a run changes something.
const HEADER_1: &str = "tarif-manifest 1";
const END: &str = "end";

/// The files that are ours once a run is through, and what each is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) files: BTreeMap<String, Role>,
}

/// What a file of ours is to the site that a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The site has it, as a file of this kind.
    Published(OutputKind),
    /// The site before had it, under a name with a fingerprint: readers of its pages may still ask for it.
    Former,
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
    /// Returns the list of a site, and of files of the site before that stay.
    pub(super) fn of<'a>(published: impl Iterator<Item = (&'a str, OutputKind)>, former: Vec<String>) -> Self {
        let former = former.into_iter().map(|path| (path, Role::Former));
        let published = published.map(|(path, kind)| (path.to_owned(), Role::Published(kind)));
        Self { files: former.chain(published).collect() }
    }

    /// Returns the files of both lists; what `self` says of a file holds, but that no file is a former one that the other list has as published.
    pub(super) fn with(self, other: Self) -> Self {
        let mut files = other.files;
        for (path, role) in self.files {
            if role != Role::Former || !files.contains_key(&path) {
                files.insert(path, role);
            }
        }
        Self { files }
    }

    /// Returns the paths of the files that the site has.
    pub(super) fn into_published(self) -> impl Iterator<Item = String> {
        self.files.into_iter().filter(|(_, role)| *role != Role::Former).map(|(path, _)| path)
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
        let has_former = match lines.next() {
            Some((HEADER, _)) => true,
            Some((HEADER_1, _)) => false,
            _ => return Err(Unreadable::Damaged(1)),
        };
        let mut files = BTreeMap::new();
        for (line, number) in lines {
            let file = line.split_once(' ').and_then(|(name, path)| {
                let (_, role) = ROLES.iter().find(|(known, _)| *known == name)?;
                let is_ours = paths::is_valid(path) && !path.contains(char::REPLACEMENT_CHARACTER);
                (is_ours && (has_former || *role != Role::Former)).then(|| (path.to_owned(), *role))
            });
            let (path, role) = file.ok_or(Unreadable::Damaged(number))?;
            files.insert(path, role);
        }
        Ok(Self { files })
    }

    /// Returns the list as text, one file a line.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for (path, role) in &self.files {
            let name = ROLES.iter().find(|(_, of)| of == role).expect("every role has a name").0;
            writeln!(text, "{name} {path}").expect("writing to a string succeeds");
        }
        text + END + "\n"
    }
}

const ROLES: [(&str, Role); 5] = [
    ("asset", Role::Published(OutputKind::Asset)),
    ("page", Role::Published(OutputKind::Page)),
    ("index-part", Role::Published(OutputKind::IndexPart)),
    ("index", Role::Published(OutputKind::Index)),
    ("former", Role::Former),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let published = [("a b.html", OutputKind::Page), ("assets/č.css", OutputKind::Asset), ("z", OutputKind::Index)];
        Manifest::of(published.into_iter(), vec!["assets/b.css".into()])
    }

    #[test]
    fn it_round_trips_through_text() {
        let text = "tarif-manifest 2\npage a b.html\nformer assets/b.css\nasset assets/č.css\nindex z\nend\n";
        assert_eq!(manifest().to_text(), text);
        assert_eq!(Manifest::parse(text.as_bytes()), Ok(manifest()));
        assert_eq!(Manifest::parse(Manifest::default().to_text().as_bytes()), Ok(Manifest::default()));
    }

    #[test]
    fn a_list_of_the_first_format_is_read() {
        let text = "tarif-manifest 1\npage a b.html\nasset assets/č.css\nindex z\nend\n";
        let mut expected = manifest();
        expected.files.remove("assets/b.css");
        assert_eq!(Manifest::parse(text.as_bytes()), Ok(expected));
    }

    #[test]
    fn what_we_did_not_write_is_refused_at_its_line() {
        let refused = |text: &[u8]| Manifest::parse(text).unwrap_err();
        assert_eq!(refused(b"tarif-manifest 3\nend\n"), Unreadable::Damaged(1));
        for header in ["tarif-manifest 1", "tarif-manifest 2"] {
            let refused = |lines: &[u8]| refused(&[header.as_bytes(), lines].concat());
            assert_eq!(refused(b"\npage a\nfolder b\nend\n"), Unreadable::Damaged(3));
            assert_eq!(refused(b"\npage ../../a\nend\n"), Unreadable::Damaged(2));
            assert_eq!(refused(b"\nformer ../a\nend\n"), Unreadable::Damaged(2));
            assert_eq!(refused(b"\npage /a\nend\n"), Unreadable::Damaged(2));
            assert_eq!(refused(b"\npage \xff\nend\n"), Unreadable::Damaged(2));
            assert_eq!(refused(b"\n\nend\n"), Unreadable::Damaged(2));
        }
        assert_eq!(refused(b"tarif-manifest 1\nformer assets/b.css\nend\n"), Unreadable::Damaged(2));
    }

    #[test]
    fn no_part_of_a_list_passes_for_a_list() {
        let text = manifest().to_text();
        for length in 0..text.len() {
            let part = Manifest::parse(&text.as_bytes()[..length]);
            assert!(matches!(part, Err(Unreadable::Unfinished(1..=6))), "{length}: {part:?}");
        }
    }

    #[test]
    fn of_two_lists_the_first_says_what_a_file_is() {
        let newer = Manifest::of([("z", OutputKind::Page)].into_iter(), Vec::new());
        let both = newer.with(manifest());
        assert_eq!(both.files.len(), 4);
        assert_eq!(both.files["z"], Role::Published(OutputKind::Page));
    }

    #[test]
    fn of_two_lists_either_says_that_a_file_is_no_former_one() {
        let other = Manifest::of([("assets/b.css", OutputKind::Asset)].into_iter(), vec!["assets/č.css".into()]);
        for both in [other.clone().with(manifest()), manifest().with(other)] {
            assert!(both.files.values().all(|role| *role != Role::Former), "{both:?}");
            assert_eq!(both.files.len(), 4);
        }
    }
}
