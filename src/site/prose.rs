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
