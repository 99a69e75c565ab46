//! Source texts and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A file that was read.
#[derive(PartialEq, Eq)]
pub struct Source {
    /// Its path in the site, parted by `/`.
    pub path: String,
    /// Its text; empty for a file that could not be read.
    pub text: String,
}

/// A place in a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes of its text, on the borders of characters.
    pub range: Range<usize>,
}

impl Source {
    /// Returns a source.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Returns a place in it.
    pub fn span(self: &Arc<Self>, range: Range<usize>) -> Span {
        Span { source: Arc::clone(self), range }
    }

    /// Returns the file as a whole, for a problem that has no place in it.
    pub fn whole(self: &Arc<Self>) -> Span {
        self.span(0..0)
    }
}

impl Span {
    /// Returns the text at the place.
    pub fn text(&self) -> &str {
        self.source.text.get(self.range.clone()).unwrap_or_default()
    }
}

impl fmt::Debug for Source {
    /// Leaves the text out, which is long.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.path)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:?}", self.source.path, self.range)
    }
}
