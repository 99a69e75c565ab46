//! The note of a build as text.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Inputs, Stamp};

const HEADER: &str = "tarif-last 1";

/// What a build was asked, read and wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// How it was asked: by which binary, with which options, on which day.
    pub asked: String,
    /// What it told about the site.
    pub told: String,
    /// What it read.
    pub inputs: Inputs,
    /// The files that it published, by path, and the list of them.
    pub published: BTreeMap<String, Stamp>,
}

impl Note {
    /// Returns the note as text: its lines, and a digest of them by which damage is found. There is none for a name with a line break in it.
    pub(super) fn to_text(&self) -> Option<String> {
        let Self { asked, told, inputs, published } = self;
        let mut text = format!("{HEADER}\n");
        let mut lines = 1;
        let mut line = |kind: &str, rest: &dyn std::fmt::Display| {
            writeln!(text, "{kind} {rest}").expect("writing to a string succeeds");
            lines += 1;
        };
        line("asked", asked);
        line("told", told);
        for (path, stamp) in &inputs.files {
            match stamp {
                Some(stamp) => line("read", &format_args!("{} {path}", stamp_text(*stamp))),
                None => line("missed", path),
            }
        }
        for (folder, files) in &inputs.folders {
            line("listed", folder);
            files.iter().for_each(|file| line("file", file));
        }
        for (path, stamp) in published {
            line("wrote", &format_args!("{} {path}", stamp_text(*stamp)));
        }
        let digest = digest(&text);
        (text.lines().count() == lines).then(|| text + &format!("end {digest:016x}\n"))
    }

    /// Reads a note as [`Note::to_text`] writes it; nothing comes of any other text.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = str::from_utf8(bytes).ok()?;
        let (text, end) = text.split_at(text.trim_end().rfind('\n')? + 1);
        if end != format!("end {:016x}\n", digest(text)) {
            return None;
        }
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return None;
        }
        let mut note = Self::default();
        let mut listed: Option<&mut Vec<String>> = None;
        for line in lines {
            let (kind, rest) = line.split_once(' ')?;
            match kind {
                "asked" => note.asked = rest.to_owned(),
                "told" => note.told = rest.to_owned(),
                "read" => {
                    let (stamp, path) = stamped(rest)?;
                    note.inputs.files.insert(path.to_owned(), Some(stamp));
                }
                "missed" => {
                    note.inputs.files.insert(rest.to_owned(), None);
                }
                "listed" => listed = Some(note.inputs.folders.entry(rest.to_owned()).or_default()),
                "file" => listed.as_mut()?.push(rest.to_owned()),
                "wrote" => {
                    let (stamp, path) = stamped(rest)?;
                    note.published.insert(path.to_owned(), stamp);
                }
                _ => return None,
            }
        }
        Some(note)
    }
}

pub(super) fn stamp_text(stamp: Stamp) -> String {
    let Stamp { size, modified, changed, number } = stamp;
    format!("{size} {modified} {changed} {number}")
}

pub(super) fn stamped(text: &str) -> Option<(Stamp, &str)> {
    let mut parts = text.splitn(5, ' ');
    let mut number = || parts.next()?.parse().ok();
    let stamp = Stamp { size: number()?, modified: number()?, changed: number()?, number: number()? };
    Some((stamp, parts.next()?))
}

/// The same binary reads the note that wrote it, so its digest need not be the same for all.
pub(super) fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
