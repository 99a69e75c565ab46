//! The words of a site, piece by piece: what stands between placeables in messages, titles, descriptions and pages.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Source, Span};
use crate::site::{Language, Page, Prose};

/// Words without a placeable among them.
pub(super) struct Piece<'a> {
    /// The message that they stand in; nothing for a page.
    pub(super) message: Option<&'a str>,
    /// The page that they stand in; nothing for a message.
    pub(super) page: Option<&'a Page>,
    source: &'a Arc<Source>,
    range: Range<usize>,
}

impl<'a> Piece<'a> {
    /// Returns the words.
    pub(super) fn text(&self) -> &'a str {
        &self.source.text[self.range.clone()]
    }

    /// Returns what stands before the words in their file.
    pub(super) fn before(&self) -> &'a str {
        &self.source.text[..self.range.start]
    }

    /// Returns what stands after the words in their file.
    pub(super) fn after(&self) -> &'a str {
        &self.source.text[self.range.end..]
    }

    /// Returns a part of the words as a place in the file.
    pub(super) fn span(&self, part: Range<usize>) -> Span {
        self.source.span(self.range.start + part.start..self.range.start + part.end)
    }
}

/// Returns the words in a language, but for those that are marked as not translated; of pages' texts only those for which `matters` says that something in them may.
pub(super) fn in_language<'a>(
    language: &'a Language,
    matters: &'a dyn Fn(&str) -> bool,
) -> impl Iterator<Item = Piece<'a>> {
    let finished = language.entries.iter().filter(|(id, _)| !language.is_unfinished(id));
    let messages = finished.flat_map(move |(id, entry)| {
        let source = &language.message_files[entry.file];
        let piece = move |range: &Range<usize>| Piece { message: Some(id), page: None, source, range: range.clone() };
        entry.words.iter().map(piece)
    });
    let pages = language.pages.values().filter(|page| page.untranslated.is_none());
    messages.chain(pages.flat_map(|page| of_page(page, matters)))
}

fn of_page<'a>(page: &'a Page, matters: &dyn Fn(&str) -> bool) -> impl Iterator<Item = Piece<'a>> + use<'a> {
    let head = [&page.title, &page.description].into_iter().flat_map(of_line);
    let outline = matters(page.body.text()).then(|| page.outline());
    let words = outline.iter().flat_map(|outline| &outline.words);
    let body: Vec<Range<usize>> = words.map(|words| shifted(words, page.body.span.range.start)).collect();
    let source = &page.source;
    head.chain(body).map(move |range| Piece { message: None, page: Some(page), source, range })
}

/// Returns the words of a title or description, where the file has them as they are, without escape sequences.
fn of_line(prose: &Prose) -> Vec<Range<usize>> {
    let Some(start) = prose.start() else { return Vec::new() };
    let mut words = Vec::new();
    let mut read = 0;
    for placeable in &prose.placeables {
        words.push(shifted(&(read..placeable.range.start), start));
        read = placeable.range.end;
    }
    words.push(shifted(&(read..prose.text().len()), start));
    words.retain(|words| !words.is_empty());
    words
}

fn shifted(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}
