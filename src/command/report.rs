//! What is printed, and where. A reader who went away is no error.

use std::env;
use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};

use crate::diagnostic::{self, Diagnostic, Severity, Style};

/// Prints a result.
pub(super) fn output(text: &str) {
    let mut out = io::stdout().lock();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Prints a line about the run, beside its result.
pub(super) fn error_line(line: &str) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// Prints errors and warnings, and how many there are of them and of notes. What nobody need do anything about is not printed by itself.
pub(super) fn problems(problems: &[Diagnostic]) {
    if problems.iter().any(|problem| problem.severity != Severity::Note) {
        print(problems, |problem| problem.severity != Severity::Note);
    }
}

/// Prints problems, notes among them, and how many there are.
pub(super) fn all_problems(problems: &[Diagnostic]) {
    if !problems.is_empty() {
        print(problems, |_| true);
    }
}

fn print(problems: &[Diagnostic], is_shown: impl Fn(&Diagnostic) -> bool) {
    let style = style();
    for problem in problems.iter().filter(|problem| is_shown(problem)) {
        error_line(&diagnostic::render(problem, style));
        error_line("");
    }
    error_line(&diagnostic::summary(problems));
}

/// Colours are for terminals, and not for people who set `NO_COLOR`.
///
/// Source: no-color.org.
fn style() -> Style {
    style_for(io::stderr().is_terminal(), env::var_os("NO_COLOR").as_deref())
}

fn style_for(is_terminal: bool, no_color: Option<&OsStr>) -> Style {
    let unwanted = no_color.is_some_and(|value| !value.is_empty());
    if is_terminal && !unwanted { Style::Coloured } else { Style::Plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_terminals_of_people_who_want_them() {
        let style = |is_terminal, no_color: Option<&str>| style_for(is_terminal, no_color.map(OsStr::new));
        assert_eq!(style(true, None), Style::Coloured);
        assert_eq!(style(true, Some("")), Style::Coloured);
        assert_eq!(style(true, Some("1")), Style::Plain);
        assert_eq!(style(false, None), Style::Plain);
    }
}
