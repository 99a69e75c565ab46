//! Why a command stopped.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::wasm_toolchain::ToolchainError;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong.
    Usage(String),
    /// A program that was run reported failure, and has said why.
    Step(String),
    /// A program could not be started.
    NotStarted { program: String, source: io::Error },
    /// Something is missing that cannot be installed from here.
    Missing { what: &'static str, packages: Vec<&'static str> },
    /// No toolchain compiles the calculator.
    Toolchain(ToolchainError),
    /// A package cannot be part of a release under its terms.
    Terms { package: String, terms: String },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
}

impl Failure {
    /// Returns what stopped the work at a file or folder.
    pub(crate) fn at(path: &Path, source: io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    /// 2 for a wrong command line, 1 for all else.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Usage(_) => 2,
            _ => 1,
        })
    }
}

impl From<ToolchainError> for Failure {
    fn from(error: ToolchainError) -> Self {
        Self::Toolchain(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => f.write_str(text),
            Self::Step(step) => write!(f, "`{step}` failed"),
            Self::NotStarted { program, source } => {
                write!(f, "could not run `{program}`: {source}")
            }
            Self::Missing { what, packages } => write!(
                f,
                "{what} cannot be installed from here; install these packages and run the command again: {}",
                packages.join(" ")
            ),
            Self::Toolchain(error) => error.fmt(f),
            Self::Terms { package, terms } => {
                write!(f, "`{package}` is under terms that `deny.toml` does not allow: {terms}")
            }
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}
