//! What can be wrong with messages.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};
use thiserror::Error;

use super::check::{DEEPEST, LONGEST};
use super::text::whole;
use crate::PluralCategory;

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Index of the source.
    pub file: usize,
    /// The bytes that are wrong; they lie within the source, on the borders of characters.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is not Fluent.
    #[error("{reason}")]
    Syntax {
        /// What the parser expected or refused.
        reason: String,
    },
    /// The id has been given before.
    #[error("`{id}` is defined twice")]
    DuplicateId {
        /// The address that is taken.
        id: String,
        /// Index of the source with the first definition.
        first_file: usize,
        /// The bytes of the id there.
        first_range: Range<usize>,
    },
    /// A reference leads nowhere.
    #[error("`{id}` refers to `{target}`, which does not exist")]
    UnknownReference {
        /// The address of the message that refers; empty for a pattern without one.
        id: String,
        /// The address that does not exist.
        target: String,
    },
    /// Messages refer to one another in a circle.
    #[error("messages refer to one another in a circle: {}", ids.join(" → "))]
    CyclicReference {
        /// The addresses in the order in which they refer to one another, the first again at the end.
        ids: Vec<String>,
    },
    /// Messages refer to one another deeper than is followed.
    #[error("`{id}` refers to messages that refer to others, more than {DEEPEST} deep")]
    TooDeep {
        /// The address of the message.
        id: String,
    },
    /// A message comes to more than can be written in reasonable time.
    #[error("`{id}` comes to more than {LONGEST} bytes with all that it refers to")]
    TooLong {
        /// The address of the message.
        id: String,
    },
    /// A term needs a value that the reference does not give.
    #[error("`{id}` refers to `{term}` without its `${variable}`")]
    MissingTermArgument {
        /// The address of the message that refers; empty for a pattern without one.
        id: String,
        /// The term's address.
        term: String,
        /// The variable's name.
        variable: String,
    },
    /// A selection by number lacks plural forms that the language has.
    #[error("`{id}` lacks a plural form: {}", names(missing))]
    MissingPluralForm {
        /// The address of the message; empty for a pattern without one.
        id: String,
        /// The forms that the language uses for whole numbers and that have no variant.
        missing: Vec<PluralCategory>,
    },
    /// A selection by number has a variant for a plural form that the language does not have.
    #[error("`{id}` has a variant `{found}`, but the plural forms are: {}", names(known))]
    UnknownPluralForm {
        /// The address of the message; empty for a pattern without one.
        id: String,
        /// The variant's key.
        found: String,
        /// The forms that the language has.
        known: Vec<PluralCategory>,
    },
    /// Two variants of one selection have the same key.
    #[error("`{id}` has two variants `{key}`")]
    DuplicateVariant {
        /// The address of the message; empty for a pattern without one.
        id: String,
        /// The key.
        key: String,
    },
    /// A function other than `NUMBER`, or `NUMBER` with other arguments than one value and its options.
    #[error(
        "`{found}` is not supported; `NUMBER($value)` is, with `minimumFractionDigits` and `maximumFractionDigits` from 0 to 20"
    )]
    UnsupportedFunction {
        /// The function or option.
        found: String,
    },
    /// A number with more digits than can be computed with.
    #[error("`{found}` has too many digits")]
    NumberTooLong {
        /// The number as written.
        found: String,
    },
    /// A placeable in prose is not exactly one `{ … }`.
    #[error("expected one placeable in braces")]
    NotAPlaceable,
}

fn names(categories: &[PluralCategory]) -> String {
    let names: Vec<_> = categories.iter().map(|category| category.as_str()).collect();
    names.join(", ")
}

impl Problem {
    pub(crate) fn syntax(file: usize, source: &str, error: &ParserError) -> Self {
        Self {
            file,
            range: whole(source, error.pos.clone()),
            kind: ProblemKind::Syntax { reason: reason(&error.kind) },
        }
    }
}

impl ProblemKind {
    /// Returns the problem of a selection that says nothing where no variant fits.
    pub(crate) fn without_default() -> Self {
        Self::Syntax { reason: reason(&ErrorKind::MissingDefaultVariant) }
    }
}

fn reason(kind: &ErrorKind) -> String {
    let fixed = match kind {
        ErrorKind::ExpectedToken(token) => return format!("expected `{token}`"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => "expected a line break",
        ErrorKind::ExpectedCharRange { range } => {
            return format!("expected a character of `{range}`");
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            return format!("message `{entry_id}` has neither a value nor attributes");
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return format!("term `{entry_id}` has no value");
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            return format!("argument `{name}` is given twice");
        }
        ErrorKind::UnknownEscapeSequence(found) => {
            return format!("unknown escape sequence `\\{found}`");
        }
        ErrorKind::InvalidUnicodeEscapeSequence(found) => {
            return format!("`{found}` is not the code of a character");
        }
        ErrorKind::ForbiddenCallee => "only functions in capitals and terms take arguments",
        ErrorKind::MissingDefaultVariant => "the selection has no default variant, marked with `*`",
        ErrorKind::MultipleDefaultVariants => "the selection has two default variants",
        ErrorKind::MissingValue => "expected a value",
        ErrorKind::MessageReferenceAsSelector => "a message cannot select a variant",
        ErrorKind::MessageAttributeAsSelector => "an attribute of a message cannot select a variant",
        ErrorKind::TermReferenceAsSelector => "a term cannot select a variant, only its attribute can",
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term can only select a variant",
        ErrorKind::UnterminatedStringLiteral => "the string is not closed by `\"`",
        ErrorKind::PositionalArgumentFollowsNamed => "a named argument comes before an unnamed one",
        ErrorKind::UnbalancedClosingBrace => "`}` without `{`",
        ErrorKind::ExpectedInlineExpression => "expected a variable, reference, string or number",
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "only a variable, function, number, string or attribute of a term can select a variant"
        }
        ErrorKind::ExpectedLiteral => "expected a string or a number",
    };
    fixed.to_owned()
}
