//! What a build knew of its site, kept for the next one: so that it can say what has changed since, and what it wrote for that.
//!
//! It lies in the output folder beside the note. Where it is missing or damaged, a build says nothing of what has changed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use tarif_pricing::Catalogue;

use super::Stamp;
use super::note::{digest, stamp_text, stamped};

/// Its file in an output folder.
const KNOWN: &str = ".tarif-known";

const HEADER: &str = "tarif-known 1";

/// Of how many plans amounts are kept. On a larger site, writing them all would take longer than what they are kept for.
pub const MOST_PLANS: usize = 1_000;

/// What a build knew of its site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The files that it read, with their stamps.
    pub files: BTreeMap<String, Stamp>,
    /// The price lists in force, each with the file that it is from; none for a site of very many plans.
    pub lists: Vec<(String, Catalogue)>,
}

impl Known {
    /// Returns what the last build into a folder knew, if it can be read.
    pub fn read(folder: &Path) -> Option<Self> {
        let bytes = fs::read(folder.join(KNOWN)).ok()?;
        let (text, end) = split_end(str::from_utf8(&bytes).ok()?)?;
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) || end != digest(text) {
            return None;
        }
        let mut known = Self::default();
        for line in lines {
            let (kind, rest) = line.split_once(' ')?;
            match kind {
                "read" => {
                    let (stamp, path) = stamped(rest)?;
                    known.files.insert(path.to_owned(), stamp);
                }
                "list" => {
                    let (path, json) = rest.split_once(' ')?;
                    known.lists.push((path.to_owned(), serde_json::from_str(json).ok()?));
                }
                _ => return None,
            }
        }
        Some(known)
    }

    /// Keeps it in an output folder, for the next build.
    ///
    /// # Errors
    /// What hinders writing.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut text = format!("{HEADER}\n");
        let mut line = |line: std::fmt::Arguments<'_>| writeln!(text, "{line}").expect("writing to a string succeeds");
        for (path, stamp) in &self.files {
            line(format_args!("read {} {path}", stamp_text(*stamp)));
        }
        for (path, list) in &self.lists {
            let json = serde_json::to_string(list).expect("texts, numbers and lists are JSON");
            line(format_args!("list {path} {json}"));
        }
        let digest = digest(&text);
        writeln!(text, "end {digest:016x}").expect("writing to a string succeeds");
        super::leave(folder, KNOWN, text.as_bytes())
    }
}

/// Parts the digest at the end from the lines before it.
fn split_end(text: &str) -> Option<(&str, u64)> {
    let (text, end) = text.split_at(text.trim_end().rfind('\n')? + 1);
    Some((text, u64::from_str_radix(end.trim_end().strip_prefix("end ")?, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_damaged_is_not() {
        let folder = std::env::temp_dir().join(format!("tarif-known-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let stamp = Stamp { size: 1, modified: 2, changed: 3, number: 4 };
        let released = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/released/podpora/2026-11-01.json");
        let list = crate::release::Frozen::read(&fs::read_to_string(released).unwrap()).unwrap().catalogue;
        let files = BTreeMap::from([("i18n/de/a file.ftl".to_owned(), stamp)]);
        let known = Known { files, lists: vec![("plans/podpora.toml".to_owned(), list)] };
        known.write(&folder).unwrap();
        assert_eq!(Known::read(&folder), Some(known));
        let text = fs::read_to_string(folder.join(KNOWN)).unwrap();
        fs::write(folder.join(KNOWN), text.replace("\"950\"", "\"850\"")).unwrap();
        assert_eq!(Known::read(&folder), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
