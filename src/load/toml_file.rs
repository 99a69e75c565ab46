//! TOML with the place of every value, read key by key: what is asked for is what is known, and everything else is an unknown key.

use std::cell::RefCell;
use std::fmt::Display;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::{Key as Known, Keys, Need};
use crate::diagnostic::{Diagnostic, Rule, Source, Span, Standing, nearest};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "toml-syntax",
        standing: Standing::Fixed,
        finds: "a file or front matter that is not TOML",
        reason: "Nothing can be read from it.",
        example: r#"
title: Start                 # wrong
title = "Start"              # right
"#,
    },
    Rule {
        code: "duplicate-key",
        standing: Standing::Fixed,
        finds: "a key that is given twice",
        reason: "Nobody can say which of the two values is meant.",
        example: r"
[plans.mini]
[plans.mini]                 # one of them must have another name
",
    },
    Rule {
        code: "missing-key",
        standing: Standing::Fixed,
        finds: "a table that lacks what it must have",
        reason: "What is not said cannot be assumed: a charge without an amount would be a wrong quote.",
        example: r#"
fee.flat = { per = "month" }                    # wrong
fee.flat = { amount = "950", per = "month" }    # right
"#,
    },
    Rule {
        code: "unknown-key",
        standing: Standing::Fixed,
        finds: "a key that nothing reads",
        reason: "Most often it is mistyped, and what it says would be left out of the offer.",
        example: r#"
curency = "EUR"              # wrong
currency = "EUR"             # right
"#,
    },
    Rule {
        code: "float-amount",
        standing: Standing::Fixed,
        finds: "a figure with a decimal point and without quotes",
        reason: "TOML reads it as a floating-point number, which is not exact: 0.1 + 0.2 is not 0.3 there.",
        example: r#"
amount = 9.90                # wrong
amount = "9.90"              # right
"#,
    },
    Rule {
        code: "unknown-word",
        standing: Standing::Fixed,
        finds: "a word that is not among those that a value may be",
        reason: "It says nothing that could be computed or shown.",
        example: r#"
vat = "gross"                # wrong
vat = "included"             # right
"#,
    },
    Rule {
        code: "wrong-type",
        standing: Standing::Fixed,
        finds: "a value of another type than its key has",
        reason: "It cannot be read as what it should be.",
        example: r#"
languages = "de"             # wrong
languages = ["de"]           # right
"#,
    },
    Rule {
        code: "invalid-value",
        standing: Standing::Fixed,
        finds: "a text that is no amount, duration, id or whatever else its key needs",
        reason: "It cannot be read, and nothing is guessed in its place.",
        example: r#"
included = "half an hour"    # wrong
included = "30min"           # right
"#,
    },
];

/// How many errors of syntax are told of one file. What is no TOML at all has one at every word.
const MOST_SYNTAX_ERRORS: usize = 100;

/// One file, or a part of it, being read; it collects what is wrong.
pub(crate) struct Reading<'r> {
    source: &'r Arc<Source>,
    /// Where the TOML begins in the file.
    offset: usize,
    problems: RefCell<Vec<Diagnostic>>,
}

/// A table being read.
pub(crate) struct Table<'r> {
    reading: &'r Reading<'r>,
    table: &'r DeTable<'r>,
    name: &'r str,
    span: Range<usize>,
    known: &'static Keys,
    asked: RefCell<Vec<&'static str>>,
}

/// A key, with its place.
#[derive(Clone)]
pub(crate) struct Key<'r> {
    reading: &'r Reading<'r>,
    pub(crate) name: &'r str,
    pub(crate) range: Range<usize>,
}

/// A value, with its place and the key it stands under.
#[derive(Clone)]
pub(crate) struct Value<'r> {
    reading: &'r Reading<'r>,
    value: &'r DeValue<'r>,
    key: &'r str,
    pub(crate) range: Range<usize>,
}

/// Something that was read, with its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) range: Range<usize>,
}

/// Reads the TOML in a part of a file, which has these keys. Nothing is read from text that is not TOML, because what is missing from it would be reported too.
pub(crate) fn read<T>(
    source: &Arc<Source>,
    part: Range<usize>,
    known: &'static Keys,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> (Option<T>, Vec<Diagnostic>) {
    with_document(source, part.clone(), |reading, table| {
        let span = part.start..part.start;
        let root = Table { reading, table, name: "", span, known, asked: RefCell::default() };
        let result = read(&root);
        root.finish();
        result
    })
}

/// Reads a file of TOML whose keys are names of the site's own, each with its value, in the order of the file.
pub(crate) fn read_entries<T>(
    source: &Arc<Source>,
    read: impl FnOnce(Vec<(Key<'_>, Value<'_>)>) -> T,
) -> (Option<T>, Vec<Diagnostic>) {
    with_document(source, 0..source.text.len(), |reading, table| Some(read(entries(reading, table))))
}

fn with_document<T>(
    source: &Arc<Source>,
    part: Range<usize>,
    read: impl FnOnce(&Reading<'_>, &DeTable<'_>) -> Option<T>,
) -> (Option<T>, Vec<Diagnostic>) {
    let (document, errors) = DeTable::parse_recoverable(&source.text[part.clone()]);
    let reading = Reading { source, offset: part.start, problems: RefCell::default() };
    if !errors.is_empty() {
        let told = errors.iter().take(MOST_SYNTAX_ERRORS).map(|error| reading.syntax_problem(error));
        let mut problems: Vec<Diagnostic> = told.collect();
        let rest = errors.len() - problems.len();
        if rest > 0 {
            let last = problems.pop().map(|last| last.with_help(format!("{rest} more follow in this file")));
            problems.extend(last);
        }
        return (None, problems);
    }
    let result = read(&reading, document.get_ref());
    (result, reading.problems.into_inner())
}

impl Reading<'_> {
    /// Reports a problem at a place.
    pub(crate) fn report(&self, problem: Diagnostic) {
        self.problems.borrow_mut().push(problem);
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.source.span(range)
    }

    fn syntax_problem(&self, error: &toml::de::Error) -> Diagnostic {
        let range = self.shifted(error.span().unwrap_or_default());
        let message = error.message().trim_end_matches('.').replace('\n', ", ");
        if message == "duplicate key" {
            let key = self.source.text.get(range.clone()).unwrap_or_default().trim_matches(['"', '\'']);
            return Diagnostic::error("duplicate-key", format!("`{key}` is given twice"), self.span(range));
        }
        Diagnostic::error("toml-syntax", message, self.span(range))
    }

    /// Returns a place of the TOML as a place in the file, within it and on borders of characters.
    fn shifted(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.source.text;
        let (mut start, mut end) =
            ((range.start + self.offset).min(text.len()), (range.end + self.offset).min(text.len()));
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        while !text.is_char_boundary(end) {
            end += 1;
        }
        start..end.max(start)
    }
}

impl<'r> Table<'r> {
    /// Returns the value of a key, if it is given, and reports its absence if the table must have it.
    pub(crate) fn get(&self, key: &'static Known) -> Option<Value<'r>> {
        match key.need {
            Need::Required => self.required(key),
            Need::Optional => self.find(key),
        }
    }

    /// Returns the value of a key, and reports its absence, whether every such table must have it or this one.
    pub(crate) fn required(&self, key: &'static Known) -> Option<Value<'r>> {
        let value = self.find(key);
        if value.is_none() {
            let message = match self.name {
                "" => format!("`{}` is missing", key.name),
                name => format!("`{name}` lacks `{}`", key.name),
            };
            self.reading.report(Diagnostic::error("missing-key", message, self.reading.span(self.span.clone())));
        }
        value
    }

    /// Returns the value of a key, if it is given, whether the table must have it or not.
    pub(crate) fn find(&self, key: &'static Known) -> Option<Value<'r>> {
        debug_assert!(self.known.keys.iter().any(|known| std::ptr::eq(*known, key)), "{} is not described", key.name);
        self.asked.borrow_mut().push(key.name);
        let (found, value) = self.table.get_key_value(key.name)?;
        Some(entry(self.reading, found, value).1)
    }

    /// Reports something about the table as a whole.
    pub(crate) fn report(&self, code: &'static str, message: &str, help: &str) {
        let problem = Diagnostic::error(code, message, self.reading.span(self.span.clone()));
        self.reading.report(problem.with_help(help));
    }

    /// Reports the keys that were never asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter().filter(|(key, _)| !asked.contains(&key.get_ref().as_ref())) {
            let key = placed_key(self.reading, key);
            let message = match self.name {
                "" => format!("`{}` is not a key of this file", key.name),
                name => format!("`{}` is not a key of `{name}`", key.name),
            };
            let span = self.reading.span(key.range.clone());
            let problem = Diagnostic::error("unknown-key", message, span);
            self.reading.report(suggest(problem, key.name, &asked));
        }
    }

    /// Returns where the value of a key stands, without asking for the value.
    pub(crate) fn peek(&self, key: &'static Known) -> Option<Range<usize>> {
        self.table.get(key.name).map(|value| self.reading.shifted(value.span()))
    }
}

/// Returns all keys of a table with their values, in the order of the file.
fn entries<'r>(reading: &'r Reading<'r>, table: &'r DeTable<'r>) -> Vec<(Key<'r>, Value<'r>)> {
    let mut entries: Vec<_> = table.iter().map(|(key, value)| entry(reading, key, value)).collect();
    entries.sort_by_key(|(key, _)| key.range.start);
    entries
}

fn entry<'r>(
    reading: &'r Reading<'r>,
    key: &'r Spanned<DeString<'r>>,
    value: &'r Spanned<DeValue<'r>>,
) -> (Key<'r>, Value<'r>) {
    let mut range = reading.shifted(value.span());
    // A table in several pieces, or one that only its inner tables name, has no better place than its key.
    if value.get_ref().is_table() && !reading.source.text[range.clone()].starts_with('{') {
        range = reading.shifted(key.span());
    }
    (placed_key(reading, key), Value { reading, value: value.get_ref(), key: key.get_ref(), range })
}

fn placed_key<'r>(reading: &'r Reading<'r>, key: &'r Spanned<DeString<'r>>) -> Key<'r> {
    Key { reading, name: key.get_ref(), range: reading.shifted(key.span()) }
}

/// Adds the nearest known name, else all of them if they are few.
pub(crate) fn suggest(problem: Diagnostic, found: &str, known: &[&str]) -> Diagnostic {
    if let Some(meant) = nearest(found, known.iter().copied()) {
        return problem.with_help(format!("did you mean `{meant}`?"));
    }
    match known {
        [] => problem,
        [known @ .., last] if !known.is_empty() => {
            problem.with_help(format!("expected one of `{}` and `{last}`", known.join("`, `")))
        }
        [only, ..] => problem.with_help(format!("expected `{only}`")),
    }
}

impl<'r> Key<'r> {
    /// Returns what the key names.
    pub(crate) fn parse<T: FromStr<Err: Display>>(&self) -> Option<T> {
        parsed(self.reading, self.name, self.range.clone())
    }

    /// Reports a problem.
    pub(crate) fn report(&self, problem: Diagnostic) {
        self.reading.report(problem);
    }

    /// Returns what collects the problems.
    pub(crate) fn reading(&self) -> &'r Reading<'r> {
        self.reading
    }

    pub(crate) fn span(&self) -> Span {
        self.reading.span(self.range.clone())
    }
}

impl<'r> Value<'r> {
    /// Returns what a string stands for.
    pub(crate) fn parse<T: FromStr<Err: Display>>(&self) -> Option<Placed<T>> {
        let text = self.text()?;
        parsed(self.reading, text, self.range.clone()).map(|value| self.placed(value))
    }

    /// Returns what a string or a whole number stands for.
    pub(crate) fn parse_figure<T: FromStr<Err: Display>>(&self) -> Option<Placed<T>> {
        match self.value {
            DeValue::Integer(integer) if integer.radix() == 10 => {
                parsed(self.reading, integer.as_str(), self.range.clone()).map(|value| self.placed(value))
            }
            DeValue::Float(float) => {
                let message = format!("`{}` is a floating-point number, which is not exact", float.as_str());
                let problem = Diagnostic::error("float-amount", message, self.span());
                self.reading.report(problem.with_help(format!("put it in quotes: \"{}\"", float.as_str())));
                None
            }
            DeValue::String(_) => self.parse(),
            _ => self.wrong_type("a string or a whole number"),
        }
    }

    /// Returns a whole number.
    pub(crate) fn whole<T: FromStr>(&self) -> Option<Placed<T>> {
        let DeValue::Integer(integer) = self.value else {
            return self.wrong_type("a whole number");
        };
        let value = Some(integer.as_str()).filter(|_| integer.radix() == 10).and_then(|text| text.parse().ok());
        if value.is_none() {
            let message = format!("`{integer}` is out of range for `{}`", self.key);
            self.reading.report(Diagnostic::error("invalid-value", message, self.span()));
        }
        value.map(|value| self.placed(value))
    }

    /// Returns a text.
    pub(crate) fn text(&self) -> Option<&'r str> {
        match self.value {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type("a string"),
        }
    }

    /// Returns `true` or `false`.
    pub(crate) fn truth(&self) -> Option<bool> {
        match self.value {
            DeValue::Boolean(truth) => Some(*truth),
            _ => self.wrong_type("`true` or `false`"),
        }
    }

    /// Returns the values of a list.
    pub(crate) fn list(&self) -> Option<Vec<Self>> {
        let DeValue::Array(list) = self.value else {
            return self.wrong_type("a list");
        };
        let values = list.iter().map(|value| Self {
            reading: self.reading,
            value: value.get_ref(),
            key: self.key,
            range: self.reading.shifted(value.span()),
        });
        Some(values.collect())
    }

    /// Returns a table with the keys that it may have.
    pub(crate) fn table(&self, known: &'static Keys) -> Option<Table<'r>> {
        match self.value {
            DeValue::Table(table) => Some(Table {
                reading: self.reading,
                table,
                name: self.key,
                span: self.range.clone(),
                known,
                asked: RefCell::default(),
            }),
            _ => self.wrong_type("a table"),
        }
    }

    /// Returns what stands in a table whose keys are the owner's own, in the order of the file.
    pub(crate) fn entries(&self) -> Option<Vec<(Key<'r>, Value<'r>)>> {
        match self.value {
            DeValue::Table(table) => Some(entries(self.reading, table)),
            _ => self.wrong_type("a table"),
        }
    }

    /// Returns one of several words.
    pub(crate) fn word<T: Clone>(&self, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| meaning.clone());
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{text}` is not a value of `{}`", self.key);
            self.reading.report(suggest(Diagnostic::error("unknown-word", message, self.span()), text, &known));
        }
        found
    }

    /// Returns the one key of a table that has exactly one, which says what kind of thing the value under it is.
    pub(crate) fn kind(&self, kinds: &[&'static Known]) -> Option<(&'static Known, Value<'r>)> {
        let entries = self.entries()?;
        let names: Vec<&str> = kinds.iter().map(|kind| kind.name).collect();
        let [(key, value)] = entries.as_slice() else {
            let message = format!("`{}` must be of exactly one kind", self.key);
            let problem = Diagnostic::error("unknown-word", message, self.span());
            self.reading.report(problem.with_help(format!("expected one of `{}`", names.join("`, `"))));
            return None;
        };
        let kind = kinds.iter().find(|kind| kind.name == key.name);
        if kind.is_none() {
            let message = format!("`{}` is not a kind of `{}`", key.name, self.key);
            let problem = Diagnostic::error("unknown-word", message, self.reading.span(key.range.clone()));
            self.reading.report(suggest(problem, key.name, &names));
        }
        kind.map(|kind| (*kind, value.clone()))
    }

    pub(crate) fn is_text(&self) -> bool {
        self.value.is_str()
    }

    pub(crate) fn is_table(&self) -> bool {
        self.value.is_table()
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.value.is_integer()
    }

    pub(crate) fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// Reports that the value is not what it must be.
    pub(crate) fn wrong_type<T>(&self, expected: &str) -> Option<T> {
        let message = format!("`{}` is {expected}, not {}", self.key, name_of_type(self.value));
        self.reading.report(Diagnostic::error("wrong-type", message, self.span()));
        None
    }

    /// Reports a value that cannot be so.
    pub(crate) fn report(&self, code: &'static str, message: impl Into<Box<str>>, help: &str) {
        let problem = Diagnostic::error(code, message, self.span());
        self.reading.report(if help.is_empty() { problem } else { problem.with_help(help) });
    }

    /// Reports that the value is none of its kind, for a reason that a domain type gives.
    pub(crate) fn refuse(&self, error: &dyn Display) {
        refuse(self.reading, error, self.range.clone());
    }

    /// Returns what collects the problems.
    pub(crate) fn reading(&self) -> &'r Reading<'r> {
        self.reading
    }

    pub(crate) fn span(&self) -> Span {
        self.reading.span(self.range.clone())
    }

    fn placed<T>(&self, value: T) -> Placed<T> {
        Placed { value, range: self.range.clone() }
    }
}

fn parsed<T: FromStr<Err: Display>>(reading: &Reading<'_>, text: &str, range: Range<usize>) -> Option<T> {
    text.parse().map_err(|error: T::Err| refuse(reading, &error, range)).ok()
}

fn refuse(reading: &Reading<'_>, error: &dyn Display, range: Range<usize>) {
    let error = error.to_string();
    let (message, help) = error.split_once("; expected").unwrap_or((&error, ""));
    let problem = Diagnostic::error("invalid-value", message, reading.span(range));
    reading.report(if help.is_empty() { problem } else { problem.with_help(format!("expected{help}")) });
}

fn name_of_type(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a floating-point number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
