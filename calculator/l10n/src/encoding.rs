//! Patterns as text, the form in which they travel to the browser.
//!
//! Derived deserialisation of the tree would weigh more in the browser than everything that the tree is used for.
//! The text is close to Fluent, without its white space and with one reading only:
//!
//! | part | as text |
//! |---|---|
//! | text | itself, with `\` before `{`, `}`, `\|` and `\` |
//! | string literal that selects or is given to a term | `{'text}` |
//! | number literal | `{#2.50}` |
//! | variable | `{$name}` |
//! | reference | `{@id}`, `{@-term\|count={#2}}` |
//! | `NUMBER(…)` | `{%2,4{$name}}`, either number of decimals left out where not given |
//! | selection | `{?{$name}\|one=…\|#2=…\|*other=…}`, the default variant with `*` |

use std::fmt::{self, Write};
use std::str::FromStr;

use rust_decimal::Decimal;
use thiserror::Error;

use crate::message::{Key, NumberOptions, Part, Pattern};

/// How deep parts may lie within one another, so that no text exhausts the stack.
const MAX_DEPTH: u32 = 64;

/// The text is not one that a pattern was written as.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a compiled message")]
pub struct PatternError;

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => write_text(f, text),
            part => write_part(f, part),
        })
    }
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(place) = rest.find(['{', '}', '|', '\\']) {
        let (plain, marked) = rest.split_at(place);
        // Each of the marks is one byte.
        let (mark, after) = marked.split_at(1);
        f.write_str(plain)?;
        f.write_char('\\')?;
        f.write_str(mark)?;
        rest = after;
    }
    f.write_str(rest)
}

fn write_part(f: &mut fmt::Formatter<'_>, part: &Part) -> fmt::Result {
    f.write_char('{')?;
    match part {
        Part::Text(text) => {
            f.write_char('\'')?;
            write_text(f, text)?;
        }
        Part::Number(number) => write!(f, "#{number}")?,
        Part::Variable(name) => write!(f, "${name}")?,
        Part::Reference(id, given) => {
            write!(f, "@{id}")?;
            for (name, part) in given {
                write!(f, "|{name}=")?;
                write_part(f, part)?;
            }
        }
        Part::Format(part, NumberOptions(minimum, maximum)) => {
            f.write_char('%')?;
            minimum.map_or(Ok(()), |digits| write!(f, "{digits}"))?;
            f.write_char(',')?;
            maximum.map_or(Ok(()), |digits| write!(f, "{digits}"))?;
            write_part(f, part)?;
        }
        Part::Select(selector, variants, default) => {
            f.write_char('?')?;
            write_part(f, selector)?;
            for (index, (key, pattern)) in variants.iter().enumerate() {
                f.write_str(if index == *default { "|*" } else { "|" })?;
                match key {
                    Key::Name(name) => f.write_str(name)?,
                    Key::Number(number) => write!(f, "#{number}")?,
                }
                write!(f, "={pattern}")?;
            }
        }
    }
    f.write_char('}')
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let mut reader = Reader { rest: text };
        let pattern = reader.pattern(0)?;
        if reader.rest.is_empty() { Ok(pattern) } else { Err(PatternError) }
    }
}

impl TryFrom<String> for Pattern {
    type Error = PatternError;

    fn try_from(text: String) -> Result<Self, PatternError> {
        text.parse()
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> Self {
        pattern.to_string()
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    /// Reads up to the `|` or `}` that ends the pattern, or to the end of the text.
    fn pattern(&mut self, depth: u32) -> Result<Pattern, PatternError> {
        let mut parts = Vec::new();
        loop {
            parts.push(Part::Text(self.text()?));
            if !self.rest.starts_with('{') {
                return Ok(parts.into_iter().collect());
            }
            parts.push(self.part(depth)?);
        }
    }

    fn text(&mut self) -> Result<String, PatternError> {
        let mut text = String::new();
        loop {
            let end = self.rest.find(['{', '}', '|', '\\']).unwrap_or(self.rest.len());
            let (plain, rest) = self.rest.split_at(end);
            text.push_str(plain);
            self.rest = rest;
            if !self.take('\\') {
                return Ok(text);
            }
            let escaped = self.rest.chars().next().ok_or(PatternError)?;
            text.push(escaped);
            self.rest = &self.rest[escaped.len_utf8()..];
        }
    }

    fn part(&mut self, depth: u32) -> Result<Part, PatternError> {
        if depth > MAX_DEPTH || !self.take('{') {
            return Err(PatternError);
        }
        let part = if self.take('\'') {
            Part::Text(self.text()?)
        } else if self.take('#') {
            Part::Number(self.number()?)
        } else if self.take('$') {
            Part::Variable(self.name().to_owned())
        } else if self.take('@') {
            let id = self.name().to_owned();
            let mut given = Vec::new();
            while self.take('|') {
                let name = self.name().to_owned();
                self.expect('=')?;
                given.push((name, self.part(depth + 1)?));
            }
            Part::Reference(id, given)
        } else if self.take('%') {
            let minimum = self.digits()?;
            self.expect(',')?;
            let options = NumberOptions(minimum, self.digits()?);
            Part::Format(Box::new(self.part(depth + 1)?), options)
        } else {
            self.expect('?')?;
            self.select(depth + 1)?
        };
        self.expect('}')?;
        Ok(part)
    }

    fn select(&mut self, depth: u32) -> Result<Part, PatternError> {
        let selector = self.part(depth)?;
        let mut variants = Vec::new();
        let mut default = None;
        while self.take('|') {
            if self.take('*') {
                default = Some(variants.len());
            }
            let key = if self.take('#') { Key::Number(self.number()?) } else { Key::Name(self.name().to_owned()) };
            self.expect('=')?;
            variants.push((key, self.pattern(depth)?));
        }
        let default = default.ok_or(PatternError)?;
        Ok(Part::Select(Box::new(selector), variants, default))
    }

    fn digits(&mut self) -> Result<Option<u8>, PatternError> {
        match self.name() {
            "" => Ok(None),
            digits => digits.parse().map(Some).map_err(|_| PatternError),
        }
    }

    fn number(&mut self) -> Result<Decimal, PatternError> {
        self.name().parse().map_err(|_| PatternError)
    }

    /// Takes what ids, names and numbers consist of.
    fn name(&mut self) -> &'t str {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name
    }

    fn expect(&mut self, c: char) -> Result<(), PatternError> {
        if self.take(c) { Ok(()) } else { Err(PatternError) }
    }

    fn take(&mut self, c: char) -> bool {
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}
