//! Footnotes of one page: numbered once, shown near what they note.

use serde::Serialize;

/// The footnotes of a page in the making.
#[derive(Debug, Default)]
pub(super) struct Notes {
    texts: Vec<String>,
    shown: usize,
}

/// A footnote where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Its number on the page, from 1.
    pub number: usize,
    /// What it says.
    pub text: String,
}

impl Notes {
    /// Returns the number of a footnote; what was noted before on the page keeps the number it has.
    pub(super) fn number(&mut self, text: String) -> usize {
        let known = self.texts.iter().position(|known| *known == text);
        known.unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        }) + 1
    }

    /// Returns the footnotes that came up since the last call, to be shown where the page is now.
    pub(super) fn due(&mut self) -> Vec<Note> {
        let first = std::mem::replace(&mut self.shown, self.texts.len());
        let due = self.texts.iter().enumerate().skip(first);
        due.map(|(index, text)| Note { number: index + 1, text: text.clone() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_numbered_once_and_shown_where_it_first_comes_up() {
        let mut notes = Notes::default();
        assert_eq!(notes.number("first".into()), 1);
        assert_eq!(notes.number("second".into()), 2);
        assert_eq!(notes.due().len(), 2);
        assert_eq!(notes.number("first".into()), 1);
        assert_eq!(notes.number("third".into()), 3);
        assert_eq!(notes.due(), [Note { number: 3, text: "third".into() }]);
        assert!(notes.due().is_empty());
    }
}
