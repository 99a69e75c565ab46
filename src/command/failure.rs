//! Why a command did not do what it was asked to.

use std::process::ExitCode;

use super::report;
use crate::diagnostic::Diagnostic;

/// Why a command failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// The call is wrong: each thing that is, and what to do about it.
    Usage {
        /// What is wrong.
        errors: Vec<String>,
        /// What to do about it.
        help: Option<String>,
    },
    /// The site has problems.
    Problems(Vec<Diagnostic>),
    /// The site has problems, which have been shown.
    Shown,
    /// Something outside hindered it.
    Other(String),
}

impl Failure {
    /// Returns the failure for one mistake in the call.
    pub(super) fn usage(error: impl Into<String>) -> Self {
        Self::Usage { errors: vec![error.into()], help: None }
    }

    /// Returns the failure with advice, where it is one of the call.
    pub(super) fn with_help(self, advice: impl Into<String>) -> Self {
        match self {
            Self::Usage { errors, .. } => Self::Usage { errors, help: Some(advice.into()) },
            other => other,
        }
    }

    /// Returns the exit status: 2 for a wrong call, else 1.
    pub(super) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage { .. } => ExitCode::from(2),
            Self::Problems(_) | Self::Shown | Self::Other(_) => ExitCode::FAILURE,
        }
    }

    /// Says what is wrong.
    pub(super) fn print(&self) {
        match self {
            Self::Usage { errors, help } => {
                for error in errors {
                    report::error_line(&format!("error: {error}"));
                }
                if let Some(help) = help {
                    report::error_line(&format!("help: {help}"));
                }
            }
            Self::Problems(problems) => report::problems(problems),
            Self::Shown => {}
            Self::Other(error) => report::error_line(&format!("error: {error}")),
        }
    }
}
