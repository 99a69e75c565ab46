//! One line a problem, as editors and `grep` take it.

use crate::diagnostic::{Diagnostic, Position};

/// Returns a line for each problem: `plans/care.toml:3:12: error[invalid-value]: …`.
pub fn short(problems: &[Diagnostic], folder: &str) -> String {
    problems.iter().map(|problem| line(problem, folder)).collect()
}

fn line(problem: &Diagnostic, folder: &str) -> String {
    let Diagnostic { code, severity, message, primary, .. } = problem;
    let path = &primary.span.source.path;
    match primary.span.positions() {
        Some((Position { line, column }, _)) => {
            format!("{folder}{path}:{line}:{column}: {severity}[{code}]: {message}\n")
        }
        None => format!("{folder}{path}: {severity}[{code}]: {message}\n"),
    }
}
