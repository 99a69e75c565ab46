//! The parser's tree becomes patterns.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern as Tree, PatternElement, Term, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use rust_decimal::Decimal;

use super::check::{Declaration, Declared, Reference};
use super::text::Text;
use super::{Problem, ProblemKind};
use crate::message::{Key, NumberOptions, Part, Pattern};
use crate::{PluralCategory, PluralRules};

/// The most decimals that `NUMBER(…)` shows, so that every number still fits.
const MAX_FRACTION_DIGITS: u8 = 20;

/// The plural forms of the language, found once for all its messages, and only if one of them selects by number.
pub(crate) struct PluralForms<'s> {
    rules: &'s PluralRules,
    of_integers: OnceCell<Vec<PluralCategory>>,
}

impl<'s> PluralForms<'s> {
    pub(crate) fn of(rules: &'s PluralRules) -> Self {
        Self { rules, of_integers: OnceCell::new() }
    }

    /// Returns the forms that every selection by number must have.
    fn of_integers(&self) -> &[PluralCategory] {
        self.of_integers.get_or_init(|| self.rules.used_by_integers())
    }

    /// Returns whether `numbers` name every whole number of the form, as 1 does in German.
    fn is_covered(&self, form: PluralCategory, numbers: &[&str]) -> bool {
        let numbers: Vec<Decimal> = numbers.iter().filter_map(|number| number.parse().ok()).collect();
        self.rules.integers(form).all(|number| numbers.contains(&number))
    }
}

/// Turns the entries of one source into patterns and notes what is wrong with them.
pub(crate) struct Lowering<'s> {
    file: usize,
    source: &'s str,
    /// How many bytes of the source are not the author's.
    prefix: usize,
    forms: &'s PluralForms<'s>,
    /// The address of the pattern that is being lowered.
    id: String,
    pub(crate) references: Vec<Reference>,
    /// The bytes of the texts in the pattern that is being lowered.
    words: Vec<Range<usize>>,
    pub(crate) problems: Vec<Problem>,
}

impl<'s> Lowering<'s> {
    pub(crate) fn new(file: usize, source: &'s str, prefix: usize, forms: &'s PluralForms<'s>) -> Self {
        Self {
            file,
            source,
            prefix,
            forms,
            id: String::new(),
            references: Vec::new(),
            words: Vec::new(),
            problems: Vec::new(),
        }
    }

    pub(crate) fn message(&mut self, message: &Message<Text<'_>>, declared: &mut Declared) {
        let name = &*message.id.name;
        if let Some(value) = &message.value {
            self.declare(name.to_owned(), name, value, declared);
        }
        for attribute in &message.attributes {
            let id = format!("{name}.{}", &*attribute.id.name);
            self.declare(id, &attribute.id.name, &attribute.value, declared);
        }
    }

    pub(crate) fn term(&mut self, term: &Term<Text<'_>>, declared: &mut Declared) {
        let name = &*term.id.name;
        self.declare(format!("-{name}"), name, &term.value, declared);
        for attribute in &term.attributes {
            let id = format!("-{name}.{}", &*attribute.id.name);
            self.declare(id, &attribute.id.name, &attribute.value, declared);
        }
    }

    fn declare(&mut self, id: String, place: &str, tree: &Tree<Text<'_>>, declared: &mut Declared) {
        let range = self.range(place);
        self.id.clone_from(&id);
        let pattern = self.pattern(tree);
        let declaration = Declaration {
            file: self.file,
            range: range.clone(),
            pattern,
            references: std::mem::take(&mut self.references),
            words: std::mem::take(&mut self.words),
        };
        if let Err((first_file, first_range)) = declared.add(id.clone(), declaration) {
            let kind = ProblemKind::DuplicateId { id, first_file, first_range };
            self.report(range, kind);
        }
    }

    pub(crate) fn pattern(&mut self, tree: &Tree<Text<'_>>) -> Pattern {
        let parts = tree.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => {
                self.words.push(self.range(value));
                Part::Text(value.to_string())
            }
            PatternElement::Placeable { expression } => self.expression(expression),
        });
        parts.collect()
    }

    fn expression(&mut self, expression: &Expression<Text<'_>>) -> Part {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<Text<'_>>) -> Part {
        match inline {
            InlineExpression::StringLiteral { value } => Part::Text(unescape_unicode_to_string(value).into_owned()),
            InlineExpression::NumberLiteral { value } => Part::Number(self.number(value)),
            InlineExpression::VariableReference { id } => Part::Variable(id.name.to_string()),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => self.function(&id.name, arguments),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| &*attribute.name);
                let target = address("", &id.name, attribute);
                self.reference(&id.name, target, Vec::new())
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| &*attribute.name);
                let target = address("-", &id.name, attribute);
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let given =
                    named.map(|argument| (argument.name.name.to_string(), self.inline(&argument.value))).collect();
                self.reference(&id.name, target, given)
            }
        }
    }

    fn reference(&mut self, place: &str, target: String, given: Vec<(String, Part)>) -> Part {
        self.references.push(Reference {
            range: self.range(place),
            target: target.clone(),
            given: given.iter().map(|(name, _)| name.clone()).collect(),
        });
        Part::Reference(target, given)
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<Text<'_>>) -> Part {
        let [value] = arguments.positional.as_slice() else {
            return self.unsupported(name);
        };
        if name != "NUMBER" || matches!(value, InlineExpression::StringLiteral { .. }) {
            return self.unsupported(name);
        }
        let mut options = NumberOptions::default();
        for argument in &arguments.named {
            let digits = match &argument.value {
                InlineExpression::NumberLiteral { value } => value.parse().ok(),
                _ => None,
            };
            let digits = digits.filter(|digits: &u8| *digits <= MAX_FRACTION_DIGITS);
            match &*argument.name.name {
                "minimumFractionDigits" if digits.is_some() => options.0 = digits,
                "maximumFractionDigits" if digits.is_some() => options.1 = digits,
                option => return self.unsupported(option),
            }
        }
        Part::Format(Box::new(self.inline(value)), options)
    }

    fn unsupported(&mut self, place: &str) -> Part {
        let kind = ProblemKind::UnsupportedFunction { found: place.to_owned() };
        self.report(self.range(place), kind);
        Part::Text(String::new())
    }

    fn number(&mut self, text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap_or_else(|_| {
            let kind = ProblemKind::NumberTooLong { found: text.to_owned() };
            self.report(self.range(text), kind);
            Decimal::ZERO
        })
    }

    fn select(&mut self, selector: &InlineExpression<Text<'_>>, variants: &[Variant<Text<'_>>]) -> Part {
        self.check_duplicates(variants);
        self.check_forms(selector, variants);
        // Of a `*` without a key the parser makes a selection without variants.
        let Some(default) = variants.iter().position(|variant| variant.default) else {
            let kind = ProblemKind::without_default();
            self.report(self.range(place_of(selector)), kind);
            return Part::Text(String::new());
        };
        let selector = self.inline(selector);
        let variants = variants
            .iter()
            .map(|variant| {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => Key::Name(name.to_string()),
                    VariantKey::NumberLiteral { value } => Key::Number(self.number(value)),
                };
                (key, self.pattern(&variant.value))
            })
            .collect();
        Part::Select(Box::new(selector), variants, default)
    }

    fn check_duplicates(&mut self, variants: &[Variant<Text<'_>>]) {
        let mut seen = BTreeSet::new();
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
            if !seen.insert(*key) {
                let kind = ProblemKind::DuplicateVariant { id: self.id.clone(), key: key.to_string() };
                self.report(self.range(key), kind);
            }
        }
    }

    /// Checks that a selection by number has the plural forms of the language, all of them and no others.
    ///
    /// A selection counts as one by number if a key is a plural form; `other` alone does not make it one beside 0 ("none").
    fn check_forms(&mut self, selector: &InlineExpression<Text<'_>>, variants: &[Variant<Text<'_>>]) {
        let mut names = Vec::new();
        let mut numbers = Vec::new();
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } => names.push(&**name),
                VariantKey::NumberLiteral { value } => numbers.push(&**value),
            }
        }
        let is_form = |name: &&str| *name != "other" && PluralCategory::ALL.iter().any(|form| form.as_str() == *name);
        let none_or_other = names == ["other"] && numbers == ["0"];
        let by_number = names.iter().any(is_form) || (names == ["other"] && !none_or_other);
        // The attribute of a term and a string are texts, whatever their variants are called.
        let is_text =
            matches!(selector, InlineExpression::TermReference { .. } | InlineExpression::StringLiteral { .. });
        if !by_number || is_text {
            return;
        }
        let known = self.forms.rules.categories();
        for name in &names {
            if !known.iter().any(|form| form.as_str() == *name) {
                let found = (*name).to_owned();
                let kind = ProblemKind::UnknownPluralForm { id: self.id.clone(), found, known: known.clone() };
                self.report(self.range(name), kind);
            }
        }
        let mut missing = self.forms.of_integers().to_vec();
        missing.retain(|form| !names.contains(&form.as_str()) && !self.forms.is_covered(*form, &numbers));
        if !missing.is_empty() {
            let kind = ProblemKind::MissingPluralForm { id: self.id.clone(), missing };
            self.report(self.range(place_of(selector)), kind);
        }
    }

    pub(crate) fn report(&mut self, range: Range<usize>, kind: ProblemKind) {
        self.problems.push(Problem { file: self.file, range, kind });
    }

    /// Returns where `part` stands in the source, of which it is a slice.
    fn range(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize).saturating_sub(self.prefix);
        start..start + part.len()
    }
}

fn address(prefix: &str, name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{prefix}{name}.{attribute}"),
        None => format!("{prefix}{name}"),
    }
}

/// Returns the text by which a selector is shown to the author.
fn place_of<'a>(selector: &'a InlineExpression<Text<'_>>) -> &'a str {
    match selector {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => &id.name,
        InlineExpression::Placeable { .. } => "",
    }
}
