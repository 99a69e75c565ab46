//! Problems of a site, with their places, and how they are shown.

mod format;
mod nearest;
mod position;
mod rendering;
mod rule;
mod source;

pub use format::{github, json, sarif, short};
pub use nearest::nearest;
pub use position::Position;
pub use rendering::{Style, render, summary};
pub use rule::{Rule, Standing};
pub use source::{Source, Span};

use std::fmt;

/// One problem of a site. Its texts and lists are boxed, so that a result that may be a problem stays small.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
/// use tarif::diagnostic::{Diagnostic, Source};
///
/// let source = Arc::new(Source::new("plans/care.toml", "vat = \"gross\"\n"));
/// let problem = Diagnostic::error("invalid-value", "`gross` is not a VAT state", source.span(6..13))
///     .with_help("expected `excluded`, `included` or `unstated`");
/// assert_eq!(problem.code, "invalid-value");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem it is, in kebab-case: `missing-message`.
    pub code: &'static str,
    /// Whether anything is published in spite of it.
    pub severity: Severity,
    /// What is wrong, in lower case and without a full stop.
    pub message: Box<str>,
    /// Where it is.
    pub primary: Label,
    /// Other places that have to do with it.
    pub labels: Box<[Label]>,
    /// What to do about it, each in lower case and without a full stop.
    pub help: Box<[String]>,
}

/// Whether anything is published in spite of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// The site is published all the same, except where warnings count as errors.
    Warning,
    /// The site is published. Nothing need be wrong: it is worth knowing, and shown to those who ask for a check.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// A place, with what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be said; it may be empty.
    pub text: String,
}

impl Diagnostic {
    /// Returns an error.
    pub fn error(code: &'static str, message: impl Into<Box<str>>, span: Span) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            primary: Label { span, text: String::new() },
            labels: Box::default(),
            help: Box::default(),
        }
    }

    /// Returns a warning.
    pub fn warning(code: &'static str, message: impl Into<Box<str>>, span: Span) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, span) }
    }

    /// Returns the problem with something said at its place.
    pub fn with_primary_label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Returns the problem with one more place.
    pub fn with_label(mut self, span: Span, text: impl Into<String>) -> Self {
        let label = Label { span, text: text.into() };
        self.labels = self.labels.into_iter().chain([label]).collect();
        self
    }

    /// Returns the problem with one more piece of advice.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = self.help.into_iter().chain([help.into()]).collect();
        self
    }
}

/// Returns how many of the problems are this severe.
pub fn count(problems: &[Diagnostic], severity: Severity) -> usize {
    problems.iter().filter(|problem| problem.severity == severity).count()
}

/// Returns whether any of the problems is an error.
pub fn has_errors(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Sorts problems by file and place, and takes out those that are said twice.
pub fn sort(problems: &mut Vec<Diagnostic>) {
    problems.sort_by(|left, right| {
        let key = |problem: &Diagnostic| (problem.primary.span.range.start, problem.primary.span.range.end);
        let path = |problem: &Diagnostic| problem.primary.span.source.path.clone();
        path(left)
            .cmp(&path(right))
            .then_with(|| (key(left), left.code, &left.message).cmp(&(key(right), right.code, &right.message)))
    });
    problems.dedup();
}
