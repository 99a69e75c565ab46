//! How severe each kind of problem is for one site.

use std::fmt;

use super::find;
use crate::diagnostic::{Diagnostic, Severity, Standing};
use crate::site::Settings;

/// What `[check]` in `site.toml` makes of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Its problems are not reported.
    Allow,
    /// Its problems are this severe.
    At(Severity),
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allow => f.write_str("allow"),
            Self::At(severity) => severity.fmt(f),
        }
    }
}

/// Returns problems as severe as the settings have them, without those that they allow. With `strict`, warnings are errors.
///
/// A rule that is fixed keeps its severity, whatever the settings say: that they say so is a problem of its own, `fixed-severity`.
pub fn adjusted(problems: Vec<Diagnostic>, settings: &Settings, strict: bool) -> Vec<Diagnostic> {
    let adjusted = problems.into_iter().filter_map(|mut problem| {
        let chosen = settings.severities.iter().find(|chosen| *chosen.code == *problem.code);
        if let Some(chosen) = chosen.filter(|_| is_adjustable(problem.code)) {
            match chosen.level {
                Level::Allow => return None,
                Level::At(severity) => problem.severity = severity,
            }
        }
        if strict && problem.severity == Severity::Warning {
            problem.severity = Severity::Error;
        }
        Some(problem)
    });
    adjusted.collect()
}

fn is_adjustable(code: &str) -> bool {
    find(code).is_some_and(|rule| matches!(rule.standing, Standing::Adjustable(_)))
}
