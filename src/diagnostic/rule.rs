//! A kind of problem: what it is, why it matters, and how severe it is.

use super::{Diagnostic, Severity, Span};

/// A kind of problem, told to whoever asks `tarif explain`.
///
/// Each stands beside the code that finds it, and [`crate::rules`] knows them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in kebab-case, which says what is wrong: `missing-message`.
    pub code: &'static str,
    /// How severe it is, and whether a site may change that.
    pub standing: Standing,
    /// What it finds: a phrase in lower case and without a full stop.
    pub finds: &'static str,
    /// Why that is bad: whole sentences.
    pub reason: &'static str,
    /// Lines that have the problem, and what to write in their place.
    pub example: &'static str,
}

/// How severe a problem is, and whether a site may change that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An error in every site: without what is wrong nothing could be published, or it would be published wrong.
    Fixed,
    /// This severe, unless `[check]` in `site.toml` says otherwise.
    Adjustable(Severity),
}

impl Rule {
    /// Returns how severe the problem is where a site says nothing about it.
    pub const fn severity(&self) -> Severity {
        match self.standing {
            Standing::Fixed => Severity::Error,
            Standing::Adjustable(severity) => severity,
        }
    }

    /// Returns a problem of this kind at a place, as severe as the kind is where a site says nothing about it.
    pub fn at(&self, message: impl Into<Box<str>>, span: Span) -> Diagnostic {
        Diagnostic { severity: self.severity(), ..Diagnostic::error(self.code, message, span) }
    }
}
