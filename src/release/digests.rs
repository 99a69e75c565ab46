//! The digests of frozen files: one line a file, as `sha256sum` writes and checks them.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::ops::Range;

use sha2::{Digest, Sha256};

/// The digest of each frozen file by its path in the folder of released price lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digests {
    /// Path to digest, and where the line stands in the file.
    pub files: BTreeMap<String, (String, Range<usize>)>,
}

/// A line that is not a digest and a path, or names a path again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{found}` is not a digest with a path; expected 64 hexadecimal digits, two spaces, and a path that no other line has"
)]
pub struct DigestsError {
    /// The line as found.
    pub found: String,
    /// Where it stands.
    pub range: Range<usize>,
}

impl Digests {
    /// Returns what a file of digests says, with every line that says nothing.
    pub fn read(text: &str) -> (Self, Vec<DigestsError>) {
        let (mut digests, mut errors) = (Self::default(), Vec::new());
        let mut start = 0;
        for whole in text.split_inclusive('\n') {
            let line = whole.trim_end_matches('\n');
            let range = start..start + line.len();
            start += whole.len();
            if line.is_empty() {
                continue;
            }
            let known =
                line.split_once("  ").filter(|(digest, path)| is_digest(digest) && !digests.files.contains_key(*path));
            match known {
                Some((digest, path)) => {
                    digests.files.insert(path.to_owned(), (digest.to_owned(), range));
                }
                None => errors.push(DigestsError { found: line.to_owned(), range }),
            }
        }
        (digests, errors)
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), (digest(text), 0..0));
    }
}

impl fmt::Display for Digests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.files.iter().try_for_each(|(path, (digest, _))| writeln!(f, "{digest}  {path}"))
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns the SHA-256 of a text in hexadecimal digits.
pub fn digest(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_read_as_they_are_written_sorted_by_path() {
        let mut digests = Digests::default();
        digests.add("b/2026-01-01.json", "");
        digests.add("a/2026-01-01.json", "");
        // The SHA-256 of nothing.
        let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let text = digests.to_string();
        assert_eq!(text, format!("{nothing}  a/2026-01-01.json\n{nothing}  b/2026-01-01.json\n"));
        let (read, errors) = Digests::read(&text);
        assert_eq!((read.to_string(), errors), (text, Vec::new()));
    }

    #[test]
    fn a_line_that_is_no_digest_or_names_a_path_again_is_told_with_its_place() {
        let line = format!("{}  a.json", digest(""));
        let text = format!("{line}\n<<<<<<< HEAD\n{line}\n");
        let (digests, errors) = Digests::read(&text);
        assert_eq!(digests.files.len(), 1);
        let found: Vec<&str> = errors.iter().map(|error| &text[error.range.clone()]).collect();
        assert_eq!(found, ["<<<<<<< HEAD", line.as_str()]);
    }
}
