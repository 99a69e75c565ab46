//! Placeables in prose, in the same syntax as in messages.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Pattern as Tree, PatternElement};

use super::lower::{Lowering, PluralForms};
use super::text::{Text, parse};
use super::{Problem, ProblemKind};
use crate::{Messages, Pattern};

/// What stands before the author's text when it is parsed as a message.
const PREFIX: &str = "inline = ";

/// A compiled placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What [`Messages::pattern`] writes.
    pub pattern: Pattern,
    /// Names of the variables that the placeable itself uses: sorted, each once.
    pub variables: Box<[String]>,
    /// The messages and terms that it refers to, by address: sorted, each once.
    pub references: Box<[String]>,
}

/// Compiles one placeable, `text` being all of it with its braces, against the messages that it may refer to.
///
/// # Errors
///
/// Everything that is wrong; ranges count from the start of `text`, the file is always 0.
///
/// # Examples
///
/// ```
/// use tarif_l10n::Args;
/// use tarif_l10n::compile::{compile, compile_inline};
///
/// let messages = compile(&"de".parse().unwrap(), &[]).messages;
/// let inline = compile_inline(&messages, "{ $devices }").unwrap();
/// let text = messages.pattern(&inline.pattern, &Args::new().with("devices", 2500_u32));
/// assert_eq!(text.unwrap(), "2.500");
/// ```
pub fn compile_inline(messages: &Messages, text: &str) -> Result<Inline, Vec<Problem>> {
    let source = format!("{PREFIX}{text}");
    let (resource, errors) = parse(&source);
    if !errors.is_empty() {
        let own = errors.into_iter().map(|mut error| {
            error.pos = error.pos.start.saturating_sub(PREFIX.len())..error.pos.end.saturating_sub(PREFIX.len());
            Problem::syntax(0, text, &error)
        });
        return Err(own.collect());
    }
    let value = match resource.body.as_slice() {
        [Entry::Message(message)] => message.value.as_ref(),
        _ => None,
    };
    // The parser skips comments after the placeable and takes attributes, which are no part of it.
    let Some(value) = value.filter(|value| is_one_placeable(value) && placeable_end(text) == Some(text.len())) else {
        let kind = ProblemKind::NotAPlaceable;
        return Err(vec![Problem { file: 0, range: 0..text.len(), kind }]);
    };
    let forms = PluralForms::of(&messages.conventions.plurals);
    let mut lowering = Lowering::new(0, &source, PREFIX.len(), &forms);
    let pattern = lowering.pattern(value);
    let mut targets = BTreeSet::new();
    for reference in std::mem::take(&mut lowering.references) {
        for kind in reference.problems("", messages.patterns.get(&reference.target)) {
            lowering.report(reference.range.clone(), kind);
        }
        targets.insert(reference.target);
    }
    if lowering.problems.is_empty() {
        let variables = pattern.variables().into_iter().collect();
        Ok(Inline { pattern, variables, references: targets.into_iter().collect() })
    } else {
        let mut problems = lowering.problems;
        problems.sort_by_key(|problem| problem.range.start);
        Err(problems)
    }
}

/// Returns how many bytes the placeable at the start of `text` takes, braces included; nothing if `text` does not start with one or it does not end.
///
/// Braces within a placeable pair up, except in its strings.
///
/// # Examples
///
/// ```
/// use tarif_l10n::compile::placeable_end;
///
/// assert_eq!(placeable_end("{ $price } a month"), Some(10));
/// assert_eq!(placeable_end("{ $price"), None);
/// ```
pub fn placeable_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    // Within a string nothing but its end counts; outside the braces of an inner pattern, `"` is ordinary text.
    let mut in_string = false;
    let mut escaped = false;
    let mut in_text = Vec::new();
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if depth == 0 && byte != b'{' => return None,
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' if in_string => in_string = false,
            _ if in_string => {}
            b'"' if in_text.last() == Some(&false) => in_string = true,
            // After a variant's key its pattern follows, which is text.
            b']' if in_text.last() == Some(&false) => {
                if let Some(text) = in_text.last_mut() {
                    *text = true;
                }
            }
            b'{' => {
                depth += 1;
                in_text.push(false);
            }
            b'}' => {
                depth -= 1;
                in_text.pop();
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_one_placeable(value: &Tree<Text<'_>>) -> bool {
    matches!(value.elements.as_slice(), [PatternElement::Placeable { .. }])
}
