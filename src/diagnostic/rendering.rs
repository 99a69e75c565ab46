//! Problems as text for the person at the keyboard.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Label, Severity, count};

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With colours, for a terminal.
    Coloured,
    /// Text alone.
    Plain,
}

/// Returns a problem with its code, the lines it is in, and what to do about it.
pub fn render(problem: &Diagnostic, style: Style) -> String {
    let renderer = match style {
        Style::Coloured => Renderer::styled(),
        Style::Plain => Renderer::plain(),
    };
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&*problem.message).id(problem.code);
    let mut group = with_primary(Group::with_title(title), problem);
    for label in problem.labels.iter().filter(|label| !is_beside(problem, label)) {
        group = group.element(snippet(label, AnnotationKind::Context));
    }
    for help in &problem.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// Returns how many problems there are, as the last line of a run: `2 errors, 1 warning and 3 notes`.
pub fn summary(problems: &[Diagnostic]) -> String {
    let counted = |severity| match count(problems, severity) {
        0 => None,
        1 => Some(format!("1 {severity}")),
        several => Some(format!("{several} {severity}s")),
    };
    let counts: Vec<String> =
        [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(counted).collect();
    match counts.as_slice() {
        [] => "no problems".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn with_primary<'a>(group: Group<'a>, problem: &'a Diagnostic) -> Group<'a> {
    let source = &problem.primary.span.source;
    // A file that is not there or cannot be read has no line to show.
    if source.text.is_empty() {
        return group.element(Origin::path(source.path.as_str()));
    }
    let beside = problem.labels.iter().filter(|label| is_beside(problem, label));
    group.element(beside.fold(snippet(&problem.primary, AnnotationKind::Primary), |snippet, label| {
        snippet.annotation(AnnotationKind::Context.span(visible(label)).label(label.text.as_str()))
    }))
}

fn snippet(label: &Label, kind: AnnotationKind) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let source = &label.span.source;
    let mut annotation = kind.span(visible(label));
    if !label.text.is_empty() {
        annotation = annotation.label(label.text.as_str());
    }
    Snippet::source(source.text.as_str()).path(source.path.as_str()).annotation(annotation)
}

fn is_beside(problem: &Diagnostic, label: &Label) -> bool {
    label.span.source == problem.primary.span.source
}

/// Returns the place without the line breaks at its end, and only the first line of a place of several lines, which would hide what is wrong in it.
fn visible(label: &Label) -> Range<usize> {
    let Range { start, end } = label.span.range.clone();
    let text = label.span.text();
    let line = text.split(['\n', '\r']).next().unwrap_or_default();
    if line.is_empty() { start..end.min(start) } else { start..start + line.len() }
}
