//! Problems as JSON, a contract with other people's programs: keys may be added, and none changes its meaning.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Label, Position, Severity, count};

#[derive(Serialize)]
struct Report<'a> {
    problems: Vec<Problem<'a>>,
    errors: usize,
    warnings: usize,
    notes: usize,
}

#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    severity: String,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    labels: Vec<Place<'a>>,
    help: &'a [String],
}

/// A place, with what is said of it. A file that could not be read has no lines.
#[derive(Serialize)]
struct Place<'a> {
    file: String,
    start: Option<LineColumn>,
    end: Option<LineColumn>,
    label: &'a str,
}

/// Both count from 1, columns in characters.
#[derive(Serialize)]
struct LineColumn {
    line: usize,
    column: usize,
}

/// Returns one JSON object: the list `problems`, and how many `errors`, `warnings` and `notes` there are.
pub fn json(problems: &[Diagnostic], folder: &str) -> String {
    let report = Report {
        problems: problems.iter().map(|problem| self::problem(problem, folder)).collect(),
        errors: count(problems, Severity::Error),
        warnings: count(problems, Severity::Warning),
        notes: count(problems, Severity::Note),
    };
    serde_json::to_string_pretty(&report).expect("texts and numbers are always JSON") + "\n"
}

fn problem<'a>(problem: &'a Diagnostic, folder: &str) -> Problem<'a> {
    Problem {
        code: problem.code,
        severity: problem.severity.to_string(),
        message: &problem.message,
        place: place(&problem.primary, folder),
        labels: problem.labels.iter().map(|label| place(label, folder)).collect(),
        help: &problem.help,
    }
}

fn place<'a>(label: &'a Label, folder: &str) -> Place<'a> {
    let (start, end) = label.span.positions().unzip();
    let counted = |position: Option<Position>| position.map(|Position { line, column }| LineColumn { line, column });
    Place {
        file: format!("{folder}{}", label.span.source.path),
        start: counted(start),
        end: counted(end),
        label: &label.text,
    }
}
