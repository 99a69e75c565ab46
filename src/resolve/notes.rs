//! Footnotes of one page: numbered once, shown in each section that refers to them.

use std::collections::BTreeSet;

use serde::Serialize;

/// The footnotes of a page in the making.
#[derive(Debug)]
pub(super) struct Notes {
    section: &'static str,
    /// The texts in the order of their numbers.
    texts: Vec<String>,
    /// The indexes of those that the section at hand refers to.
    due: BTreeSet<usize>,
}

/// A reference to a footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoteRef {
    /// Its number on the page, from 1.
    pub number: usize,
    /// The id of the element that it is shown in.
    pub id: String,
}

/// A footnote where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Its number on the page, from 1.
    pub number: usize,
    /// The id of the element that it is shown in.
    pub id: String,
    /// What it says.
    pub text: String,
}

impl Notes {
    /// Returns the footnotes of a page that begins with a section.
    pub(super) fn of(section: &'static str) -> Self {
        Self { section, texts: Vec::new(), due: BTreeSet::new() }
    }

    /// Returns a reference to a footnote; what was noted before on the page keeps the number it has.
    pub(super) fn refer(&mut self, text: String) -> NoteRef {
        let known = self.texts.iter().position(|known| *known == text);
        let index = known.unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        });
        self.due.insert(index);
        NoteRef { number: index + 1, id: self.id(index) }
    }

    /// Returns the footnotes that the section at hand refers to, and goes on to the next section.
    pub(super) fn close(&mut self, next: &'static str) -> Vec<Note> {
        let due = std::mem::take(&mut self.due).into_iter();
        let notes = due.map(|index| Note { number: index + 1, id: self.id(index), text: self.texts[index].clone() });
        let notes = notes.collect();
        self.section = next;
        notes
    }

    fn id(&self, index: usize) -> String {
        format!("note-{}-{}", self.section, index + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_number_and_is_shown_in_each_section_that_refers_to_it() {
        let mut notes = Notes::of("plans");
        assert_eq!(notes.refer("first".into()).number, 1);
        assert_eq!(notes.refer("second".into()).number, 2);
        assert_eq!(notes.refer("first".into()).id, "note-plans-1");
        assert_eq!(notes.close("service").iter().map(|note| note.number).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(notes.refer("third".into()).number, 3);
        assert_eq!(notes.refer("second".into()).id, "note-service-2");
        assert_eq!(
            notes.close("").iter().map(|note| note.id.as_str()).collect::<Vec<_>>(),
            ["note-service-2", "note-service-3"]
        );
        assert_eq!(notes.close(""), []);
    }
}
