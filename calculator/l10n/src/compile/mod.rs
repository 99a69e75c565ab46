//! Fluent sources become [`Messages`], and everything wrong with them becomes data.

mod check;
mod cldr;
mod excerpt;
mod inline;
mod lower;
mod problem;
mod text;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::Entry as Ast;

use crate::{Binding, Conventions, Locale, Messages};
use check::Declared;
use lower::{Lowering, PluralForms};
use text::parse;

pub use excerpt::Excerpts;
pub use inline::{Inline, compile_inline, placeable_end};
pub use problem::{Problem, ProblemKind};

/// What became of the sources of one language.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// All messages that could be parsed. They are complete and safe to write only if there are no problems.
    pub messages: Messages,
    /// Everything that is wrong, in the order of the files and of the places in them.
    pub problems: Vec<Problem>,
    /// Where each message and attribute stands and what it needs, by address (`id`, `id.attribute`); terms are not among them.
    pub entries: BTreeMap<String, Entry>,
}

/// Where a message or attribute stands, and what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Index of the source.
    pub file: usize,
    /// The bytes of its id.
    pub range: Range<usize>,
    /// Names of the variables that it uses, those of the messages that it refers to included: sorted, each once.
    pub variables: Box<[String]>,
    /// The bytes of its words: all text between its placeables, that of its variants included.
    pub words: Box<[Range<usize>]>,
    /// The messages that it refers to, by address, those that its terms refer to included: sorted, each once.
    pub references: Box<[String]>,
}

/// Compiles all sources of one language together; each may refer to the messages of the others.
///
/// Nothing stops at the first problem: what can be parsed is in the result, whatever is wrong is in its list. Spaces at which no line may end are bound, as [`Binding`] says.
///
/// # Examples
///
/// ```
/// use tarif_l10n::compile::compile;
///
/// let compiled = compile(&"cs".parse().unwrap(), &["greeting = Dobrý den, { $name }", "= x"]);
/// assert!(compiled.messages.contains("greeting"));
/// assert_eq!(compiled.problems[0].file, 1);
/// ```
pub fn compile(locale: &Locale, sources: &[&str]) -> Compiled {
    let conventions = Conventions::from_cldr(locale);
    let forms = PluralForms::of(&conventions.plurals);
    let mut declared = Declared::default();
    let mut problems = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let (resource, errors) = parse(source);
        for error in errors {
            problems.push(Problem::syntax(file, source, &error));
        }
        let mut lowering = Lowering::new(file, source, 0, &forms);
        for entry in &resource.body {
            match entry {
                Ast::Message(message) => lowering.message(message, &mut declared),
                Ast::Term(term) => lowering.term(term, &mut declared),
                Ast::Comment(_) | Ast::GroupComment(_) | Ast::ResourceComment(_) => {}
                // The parser reports what it skips.
                Ast::Junk { .. } => {}
            }
        }
        problems.append(&mut lowering.problems);
    }
    declared.check(&mut problems);
    problems.sort_by_key(|problem| (problem.file, problem.range.start));
    let entries = declared.entries();
    let patterns = Arc::new(declared.into_patterns());
    let mut messages = Messages { locale: locale.clone(), conventions, patterns };
    // A list of words that cannot be written is among the problems, or its variable is found missing by whoever checks variables.
    let binding = Binding::of(&messages).unwrap_or_default();
    Arc::make_mut(&mut messages.patterns).values_mut().for_each(|pattern| binding.bind_pattern(pattern));
    Compiled { messages, problems, entries }
}
