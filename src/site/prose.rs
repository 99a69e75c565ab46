//! Text with placeables in it.

use std::ops::Range;

use tarif_l10n::compile::Inline;

use crate::diagnostic::Span;

/// A text in which placeables stand, `{ $podpora_standard_fee_amount }`, as in messages.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The text, placeables included.
    pub text: String,
    /// The placeables, in their order.
    pub placeables: Vec<Placeable>,
    /// Where the text stands. Its bytes are those of the text, except in front matter, where the place includes the quotes.
    pub span: Span,
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
    /// Returns where the text begins in the file, if it stands there as it is: a title in quotes may have escape sequences.
    pub fn start(&self) -> Option<usize> {
        let Range { start, end } = self.span.range;
        let quote = usize::from(end - start != self.text.len());
        let start = start + quote;
        (self.span.source.text.get(start..start + self.text.len())? == self.text).then_some(start)
    }

    /// Returns the words of the text, without its placeables.
    pub fn words(&self) -> String {
        self.words_in(&(0..self.text.len()))
    }

    /// Returns the words of a part of the text, without its placeables.
    pub fn words_in(&self, part: &Range<usize>) -> String {
        let mut words = String::new();
        let mut read = part.start;
        for placeable in
            self.placeables.iter().filter(|found| found.range.start >= part.start && found.range.end <= part.end)
        {
            words.push_str(&self.text[read..placeable.range.start]);
            words.push(' ');
            read = placeable.range.end;
        }
        words.push_str(&self.text[read..part.end]);
        words
    }

    /// Returns where a part of the text stands in the file.
    pub fn span_of(&self, range: Range<usize>) -> Span {
        if self.span.range.len() == self.text.len() {
            let start = self.span.range.start;
            self.span.source.span(start + range.start..start + range.end)
        } else {
            self.span.clone()
        }
    }
}
