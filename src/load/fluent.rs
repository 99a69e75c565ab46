//! What is wrong with messages, as problems of their files.
//!
//! - `fluent-syntax`: a text that is not Fluent.
//! - `duplicate-message`: a message or attribute is defined twice in one language.
//! - `unknown-message`: a reference to a message that does not exist.
//! - `cyclic-message`: messages that refer to one another in a circle.
//! - `missing-term-argument`: a reference to a term that leaves out what the term needs.
//! - `missing-plural-form`: a selection by number that lacks a plural form of the language, such as the Slovenian dual.
//! - `unknown-plural-form`: a variant for a plural form that the language does not have.
//! - `duplicate-variant`: two variants of a selection with the same key.
//! - `unsupported-function`: a function other than `NUMBER`.
//! - `number-too-long`: a number with more digits than can be computed with.

use std::sync::Arc;

use tarif_l10n::compile::{Problem, ProblemKind};

use crate::diagnostic::{Diagnostic, Source, Span};

/// Returns a problem of the messages in `files`.
pub(super) fn of_messages(problem: &Problem, files: &[Arc<Source>]) -> Diagnostic {
    let span = files[problem.file].span(problem.range.clone());
    match &problem.kind {
        ProblemKind::DuplicateId { first_file, first_range, .. } => diagnostic(&problem.kind, span)
            .with_label(files[*first_file].span(first_range.clone()), "first defined here"),
        kind => diagnostic(kind, span),
    }
}

/// Returns a problem of a placeable, `span` being where it is in the file.
pub(super) fn of_placeable(problem: &Problem, span: Span) -> Diagnostic {
    let message = match &problem.kind {
        // A placeable has no id of its own to name.
        ProblemKind::UnknownReference { target, .. } => format!("there is no message `{target}`"),
        ProblemKind::MissingPluralForm { missing, .. } => {
            let forms: Vec<&str> = missing.iter().map(|form| form.as_str()).collect();
            format!("the selection lacks a plural form: {}", forms.join(", "))
        }
        kind => kind.to_string(),
    };
    Diagnostic { message: message.into(), ..diagnostic(&problem.kind, span) }
}

fn diagnostic(kind: &ProblemKind, span: Span) -> Diagnostic {
    let (code, help) = match kind {
        ProblemKind::DuplicateId { .. } => ("duplicate-message", None),
        ProblemKind::UnknownReference { .. } => ("unknown-message", None),
        ProblemKind::CyclicReference { .. } => ("cyclic-message", None),
        ProblemKind::MissingTermArgument { .. } => ("missing-term-argument", None),
        ProblemKind::MissingPluralForm { .. } => {
            ("missing-plural-form", Some("add a variant for each form; `*[other]` alone does not cover them"))
        }
        ProblemKind::UnknownPluralForm { .. } => ("unknown-plural-form", Some("take the variant out")),
        ProblemKind::DuplicateVariant { .. } => ("duplicate-variant", None),
        ProblemKind::UnsupportedFunction { .. } => ("unsupported-function", None),
        ProblemKind::NumberTooLong { .. } => ("number-too-long", None),
        ProblemKind::NotAPlaceable => ("fluent-syntax", Some("a brace that is meant as one is written `{\"{\"}`")),
        _ => ("fluent-syntax", None),
    };
    let problem = Diagnostic::error(code, kind.to_string(), span);
    match help {
        Some(help) => problem.with_help(help),
        None => problem,
    }
}
