//! Places as people and programs count them: lines and columns.

use super::Span;

/// A place between two characters of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl Span {
    /// Returns where the place begins and where it ends; nothing for a file that could not be read, which has no places.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::Arc;
    /// use tarif::diagnostic::{Position, Source};
    ///
    /// let source = Arc::new(Source::new("i18n/cs/site.ftl", "a = b\nč = žluť\n"));
    /// let (start, end) = source.span(11..17).positions().unwrap();
    /// assert_eq!(start, Position { line: 2, column: 5 });
    /// assert_eq!(end, Position { line: 2, column: 9 });
    /// ```
    pub fn positions(&self) -> Option<(Position, Position)> {
        let text = &self.source.text;
        let position = |offset: usize| {
            let before = text.get(..offset)?;
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            Some(Position { line, column })
        };
        if text.is_empty() { None } else { position(self.range.start).zip(position(self.range.end)) }
    }
}
