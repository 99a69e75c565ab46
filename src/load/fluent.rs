//! What is wrong with messages, as problems of their files.

use std::sync::Arc;

use tarif_l10n::compile::{Problem, ProblemKind};

use crate::diagnostic::{Diagnostic, Rule, Source, Span, Standing};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "fluent-syntax",
        standing: Standing::Fixed,
        finds: "a text that is not Fluent",
        reason: "The message cannot be read, so it would be missing.",
        example: r"
plan-open Details            # wrong
plan-open = Details          # right
",
    },
    Rule {
        code: "duplicate-message",
        standing: Standing::Fixed,
        finds: "a message or attribute that is defined twice in one language",
        reason: "Nobody can say which of the two texts is meant.",
        example: r"
site-name = Care
site-name = Care and more    # one of them must go
",
    },
    Rule {
        code: "unknown-message",
        standing: Standing::Fixed,
        finds: "a reference to a message that does not exist",
        reason: "There is no text to put in its place.",
        example: r"
greeting = Welcome to { site-nmae }     # wrong
greeting = Welcome to { site-name }     # right
",
    },
    Rule {
        code: "cyclic-message",
        standing: Standing::Fixed,
        finds: "messages that refer to one another in a circle",
        reason: "Their text would never end.",
        example: r"
one = { two }
two = { one }
",
    },
    Rule {
        code: "overlong-message",
        standing: Standing::Fixed,
        finds: "a message that comes to more than 100,000 bytes with all that it refers to, or refers to others more than 32 deep",
        reason: "A few lines that refer to one another ten times each come to more than any computer can write.",
        example: r"
-one = { -two }{ -two }{ -two }{ -two }
-two = { -three }{ -three }{ -three }{ -three }      # and so on

Write the text where it stands.
",
    },
    Rule {
        code: "missing-term-argument",
        standing: Standing::Fixed,
        finds: "a reference to a term that leaves out what the term needs",
        reason: "The term's text would have a gap.",
        example: r#"
-plan = the plan { $name }
choice = You chose { -plan }                    # wrong
choice = You chose { -plan(name: "Basic") }     # right
"#,
    },
    Rule {
        code: "missing-plural-form",
        standing: Standing::Fixed,
        finds: "a selection by number that lacks a plural form of the language",
        reason: "Some numbers would stand beside the wrong form of a word, such as two in Slovenian without its dual.",
        example: r"
{ $count ->
    [one] { $count } računalnik
    [two] { $count } računalnika        # Slovenian needs all four
    [few] { $count } računalniki
   *[other] { $count } računalnikov
}
",
    },
    Rule {
        code: "unknown-plural-form",
        standing: Standing::Fixed,
        finds: "a variant for a plural form that the language does not have",
        reason: "It would never be shown; most often it was copied from another language.",
        example: "[two] { $count } Computer    # German has `one` and `other`",
    },
    Rule {
        code: "duplicate-variant",
        standing: Standing::Fixed,
        finds: "two variants of a selection with the same key",
        reason: "Only one of them would ever be shown.",
        example: r"
[one] { $count } computer
[one] { $count } machine     # take one of them out
",
    },
    Rule {
        code: "unsupported-function",
        standing: Standing::Fixed,
        finds: "a function other than `NUMBER`",
        reason: "Nothing computes it. Amounts, durations and dates are formatted as the language writes them without one.",
        example: r"
{ DATETIME($start) }         # wrong
{ $start }                   # right
",
    },
    Rule {
        code: "number-too-long",
        standing: Standing::Fixed,
        finds: "a number with more digits than can be computed with",
        reason: "It could not be written exactly.",
        example: "{ 1.00000000000000000000000000001 }",
    },
];

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
        ProblemKind::TooDeep { .. } | ProblemKind::TooLong { .. } => {
            ("overlong-message", Some("write the text where it stands, instead of a reference"))
        }
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
