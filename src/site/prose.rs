//! Text with placeables in it.

use std::ops::Range;

use tarif_l10n::compile::Inline;

use crate::diagnostic::Span;

/// A text in which placeables stand, `{ $podpora_standard_fee_amount }`, as in messages.
#[derive(Clone, Debug)]
pub struct Prose {
    text: Text,
    /// The placeables, in their order.
    pub placeables: Box<[Placeable]>,
    /// Where the text stands. Its bytes are those of the text, except in front matter, where the place includes the quotes.
    pub span: Span,
}

/// Where a text is kept. Files stay in memory as they were read, and most texts are part of one.
#[derive(Clone, Debug)]
enum Text {
    /// The bytes of the file that it is from.
    InFile(Range<usize>),
    /// By itself, where it is written with escape sequences in the file.
    ByItself(Box<str>),
}

/// A placeable in prose.
#[derive(Clone, Debug)]
pub struct Placeable {
    /// Its bytes in the prose's text, braces included.
    pub range: Range<usize>,
    /// What it stands for.
    pub inline: Inline,
}

impl Prose {
    /// Returns the prose of a text that stands at a place, with no placeables yet.
    pub fn new(text: &str, span: Span) -> Self {
        let quote = usize::from(span.range.len() != text.len());
        let start = span.range.start + quote;
        let range = start..start + text.len();
        let is_there = span.source.text.get(range.clone()) == Some(text);
        let text = if is_there { Text::InFile(range) } else { Text::ByItself(text.into()) };
        Self { text, placeables: Box::default(), span }
    }

    /// Returns the text, placeables included.
    pub fn text(&self) -> &str {
        match &self.text {
            Text::InFile(range) => &self.span.source.text[range.clone()],
            Text::ByItself(text) => text,
        }
    }

    /// Returns where the text begins in the file, if it stands there as it is: a title in quotes may have escape sequences.
    pub fn start(&self) -> Option<usize> {
        match &self.text {
            Text::InFile(range) => Some(range.start),
            Text::ByItself(_) => None,
        }
    }

    /// Returns the words of the text, without its placeables.
    pub fn words(&self) -> String {
        self.words_in(&(0..self.text().len()))
    }

    /// Returns the words of a part of the text, without its placeables.
    pub fn words_in(&self, part: &Range<usize>) -> String {
        let mut words = String::new();
        let mut read = part.start;
        for placeable in
            self.placeables.iter().filter(|found| found.range.start >= part.start && found.range.end <= part.end)
        {
            words.push_str(&self.text()[read..placeable.range.start]);
            words.push(' ');
            read = placeable.range.end;
        }
        words.push_str(&self.text()[read..part.end]);
        words
    }

    /// Returns where a part of the text stands in the file.
    pub fn span_of(&self, range: Range<usize>) -> Span {
        if self.span.range.len() == self.text().len() {
            let start = self.span.range.start;
            self.span.source.span(start + range.start..start + range.end)
        } else {
            self.span.clone()
        }
    }
}
