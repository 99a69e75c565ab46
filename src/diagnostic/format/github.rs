//! Workflow commands, by which GitHub shows problems beside the lines of a change.

use crate::diagnostic::{Diagnostic, Severity};

/// Returns a workflow command for each problem.
///
/// Source: GitHub's documentation, "Workflow commands for GitHub Actions".
pub fn github(problems: &[Diagnostic], folder: &str) -> String {
    problems.iter().map(|problem| command(problem, folder)).collect()
}

fn command(problem: &Diagnostic, folder: &str) -> String {
    let name = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let span = &problem.primary.span;
    let mut command = format!("::{name} file={}", property(&format!("{folder}{}", span.source.path)));
    if let Some((start, end)) = span.positions() {
        command += &format!(",line={},endLine={}", start.line, end.line);
        // Columns are taken only for a place in one line.
        if start.line == end.line {
            command += &format!(",col={},endColumn={}", start.column, end.column.max(start.column + 1));
        }
    }
    let text: Vec<&str> = [&*problem.message].into_iter().chain(problem.help.iter().map(String::as_str)).collect();
    format!("{command},title={}::{}\n", property(problem.code), data(&text.join("\n")))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
