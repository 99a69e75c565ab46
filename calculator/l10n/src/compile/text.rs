//! Sources as the parser cuts them.

use std::ops::{Deref, Range};

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{self, ParserError, Slice};

/// A source, or what the parser cuts from it.
///
/// Of an escape that is not one the parser cuts out the byte at which it went wrong, and panics for `&str` if a longer character starts there, as in `"\uč"` ([fluent-rs, 389](https://github.com/projectfluent/fluent-rs/issues/389)). This one is cut between characters only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Text<'s>(&'s str);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl<'s> Slice<'s> for Text<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        Self(&self.0[whole(self.0, range)])
    }

    fn trim(&mut self) {
        Slice::trim(&mut self.0);
    }
}

/// Returns the entries that can be parsed, and what is wrong with the others.
pub(super) fn parse(source: &str) -> (Resource<Text<'_>>, Vec<ParserError>) {
    match parser::parse_runtime(Text(source)) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    }
}

/// Returns the range cut to the source and widened to whole characters: the parser counts on past the end and points at single bytes.
pub(super) fn whole(source: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(source.len());
    while !source.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, source.len());
    while !source.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
