//! Messages and values become text.

use rust_decimal::Decimal;
use thiserror::Error;

use crate::message::{Key, Messages, Part, Pattern};
use crate::{Args, MoneyStyle, Value};

/// How many references may lie within one another. Checked messages have no cycles; this bounds those that were not checked.
const MAX_DEPTH: u32 = 64;

/// A space at which no line ends.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// Why a message could not be written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MessageError {
    /// There is no message, attribute or term at that address.
    #[error("there is no message `{id}`")]
    UnknownMessage {
        /// The address that was asked for.
        id: String,
    },
    /// The message uses a variable that was not given.
    #[error("message `{id}` needs the variable `${variable}`")]
    MissingVariable {
        /// The address of the message; empty for a pattern without one.
        id: String,
        /// The variable's name.
        variable: String,
    },
    /// `NUMBER(…)` was given a text.
    #[error("message `{id}` formats a text as a number")]
    NotANumber {
        /// The address of the message; empty for a pattern without one.
        id: String,
    },
    /// A date has a month or a day that no year has.
    #[error("there is no day {day} of month {month}")]
    NotADate {
        /// The month.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// Messages refer to one another without end.
    #[error("message `{id}` refers to itself")]
    TooDeep {
        /// The address at which following stopped.
        id: String,
    },
}

impl Messages {
    /// Returns the text of the message or attribute at `id`.
    ///
    /// # Errors
    ///
    /// [`MessageError::UnknownMessage`] if there is none; the other errors if it cannot be written with `args`.
    pub fn text(&self, id: &str, args: &Args) -> Result<String, MessageError> {
        match self.message(id) {
            Some(pattern) => self.written(id, pattern, args),
            None => Err(MessageError::UnknownMessage { id: id.to_owned() }),
        }
    }

    /// Returns the text of a pattern that has no id, such as a placeable in a page's prose.
    ///
    /// # Errors
    ///
    /// As [`Messages::text`].
    pub fn pattern(&self, pattern: &Pattern, args: &Args) -> Result<String, MessageError> {
        self.written("", pattern, args)
    }

    fn written(&self, id: &str, pattern: &Pattern, args: &Args) -> Result<String, MessageError> {
        // Most texts are no longer, and a text that grows is moved each time.
        let mut text = String::with_capacity(48);
        Scope { messages: self, id, args, in_term: false, depth: 0 }.pattern(pattern, &mut text)?;
        Ok(text)
    }

    /// Returns `number` as the language writes it, with as many decimals as its scale has.
    pub fn number(&self, number: Decimal) -> String {
        self.conventions.number(number)
    }

    /// Returns an amount of money as the language writes it: "12,50 €".
    ///
    /// `amount` is in the main unit of the currency, which has `digits` decimals; `currency` is its ISO 4217 code.
    /// The symbol is the message `currency-<code>`, in small letters; without it the code stands.
    ///
    /// # Errors
    ///
    /// [`MessageError::UnknownMessage`] if the language has no message `format-money`.
    pub fn money(
        &self,
        amount: Decimal,
        currency: &str,
        digits: u32,
        style: MoneyStyle,
    ) -> Result<String, MessageError> {
        let args = Args::new().with("amount", style.apply(amount, digits)).with("currency", self.currency(currency)?);
        self.text("format-money", &args)
    }

    /// Returns the language's symbol for the currency with that ISO 4217 code, or the code if it has none.
    ///
    /// # Errors
    ///
    /// Those of [`Messages::text`] if the symbol's message needs a variable.
    pub fn currency(&self, code: &str) -> Result<String, MessageError> {
        let id = format!("currency-{}", code.to_ascii_lowercase());
        match self.message(&id) {
            Some(pattern) => self.written(&id, pattern, &Args::new()),
            None => Ok(code.to_owned()),
        }
    }

    /// Returns a share in percent as the language writes it: 15 is "15 %".
    ///
    /// # Errors
    ///
    /// [`MessageError::UnknownMessage`] if the language has no message `format-percent`.
    pub fn percent(&self, percent: Decimal) -> Result<String, MessageError> {
        self.text("format-percent", &Args::new().with("value", percent))
    }

    /// Returns a duration in hours and minutes: 150 is "2 h 30 min".
    ///
    /// # Errors
    ///
    /// [`MessageError::UnknownMessage`] if the language has no message `format-hours-minutes`, `format-hours` or `format-minutes`.
    pub fn minutes(&self, minutes: u32) -> Result<String, MessageError> {
        let args = Args::new().with("hours", minutes / 60).with("minutes", minutes % 60);
        let id = match (minutes / 60, minutes % 60) {
            (0, _) => "format-minutes",
            (_, 0) => "format-hours",
            _ => "format-hours-minutes",
        };
        self.text(id, &args)
    }

    /// Returns a duration in minutes alone: 150 is "150 min".
    ///
    /// # Errors
    ///
    /// [`MessageError::UnknownMessage`] if the language has no message `format-minutes`.
    pub fn minutes_alone(&self, minutes: u32) -> Result<String, MessageError> {
        self.text("format-minutes", &Args::new().with("minutes", minutes))
    }

    /// Returns a date as the language writes it, the month by its name: "22. november 2026".
    ///
    /// # Errors
    ///
    /// [`MessageError::NotADate`] for a month or day that no year has, [`MessageError::UnknownMessage`] if the language has no
    /// message `format-date`.
    pub fn date(&self, year: u16, month: u8, day: u8) -> Result<String, MessageError> {
        if !matches!((month, day), (1..=12, 1..=31)) {
            return Err(MessageError::NotADate { month, day });
        }
        // A year is not grouped, so it is not a number here.
        let args =
            Args::new().with("year", year.to_string()).with("month", u32::from(month)).with("day", u32::from(day));
        self.text("format-date", &args)
    }

    /// Returns any value as the language writes it.
    ///
    /// # Errors
    ///
    /// Those of [`Messages::money`], [`Messages::percent`], [`Messages::minutes`], [`Messages::minutes_alone`] and [`Messages::date`].
    pub fn value(&self, value: &Value) -> Result<String, MessageError> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            Value::Number(number) => Ok(self.number(*number)),
            Value::Money { amount, currency, digits, style } => self.money(*amount, currency, *digits, *style),
            Value::Percent(percent) => self.percent(*percent),
            Value::Minutes(minutes) => self.minutes(*minutes),
            Value::MinutesAlone(minutes) => self.minutes_alone(*minutes),
            Value::Date { year, month, day } => self.date(*year, *month, *day),
        }
    }
}

/// A line never ends between a figure and the word after it, which says what it counts.
fn push_after_figure(literal: &str, text: &mut String) {
    match literal.strip_prefix(' ') {
        Some(rest) if rest.starts_with(char::is_alphabetic) => {
            text.push(NO_BREAK_SPACE);
            text.push_str(rest);
        }
        _ => text.push_str(literal),
    }
}

/// What is known while one message is being written.
struct Scope<'a> {
    messages: &'a Messages,
    id: &'a str,
    args: &'a Args,
    /// A term sees only what its reference gives it, and selects its default variant for what that leaves out.
    in_term: bool,
    depth: u32,
}

impl Scope<'_> {
    fn pattern(&self, pattern: &Pattern, text: &mut String) -> Result<(), MessageError> {
        let mut after_figure = false;
        for part in pattern.0.iter() {
            match part {
                Part::Text(literal) if after_figure => push_after_figure(literal, text),
                _ => self.part(part, text)?,
            }
            after_figure = self.is_figure(part);
        }
        Ok(())
    }

    /// Returns whether a part is a bare number. What has a unit of its own keeps it by its own message.
    fn is_figure(&self, part: &Part) -> bool {
        match part {
            Part::Number(_) | Part::Format(..) => true,
            Part::Variable(name) => matches!(self.args.get(name), Some(Value::Number(_))),
            Part::Text(_) | Part::Select(..) | Part::Reference(..) => false,
        }
    }

    fn part(&self, part: &Part, text: &mut String) -> Result<(), MessageError> {
        match part {
            Part::Text(literal) => text.push_str(literal),
            Part::Select(selector, variants, default) => {
                let chosen = self.select(selector, variants)?.or(variants.get(*default));
                if let Some((_, pattern)) = chosen {
                    self.pattern(pattern, text)?;
                }
            }
            Part::Reference(id, given) => self.follow(id, given, text)?,
            Part::Number(_) | Part::Variable(_) | Part::Format(..) => {
                text.push_str(&self.messages.value(&self.evaluate(part)?)?);
            }
        }
        Ok(())
    }

    /// Returns the variant whose key is the selector's value, if there is one.
    fn select<'v>(
        &self,
        selector: &Part,
        variants: &'v [(Key, Pattern)],
    ) -> Result<Option<&'v (Key, Pattern)>, MessageError> {
        let value = match self.evaluate(selector) {
            Err(MessageError::MissingVariable { .. }) if self.in_term => return Ok(None),
            value => value?,
        };
        let number = value.number();
        let category = number.map(|number| self.messages.conventions.plural(number).as_str());
        Ok(variants.iter().find(|(key, _)| match (key, &value) {
            (Key::Name(name), Value::Text(text)) => name == text,
            (Key::Name(name), _) => category == Some(name),
            (Key::Number(exact), _) => number == Some(*exact),
        }))
    }

    fn evaluate(&self, part: &Part) -> Result<Value, MessageError> {
        match part {
            Part::Number(number) => Ok(Value::Number(*number)),
            Part::Variable(name) => {
                let missing = || MessageError::MissingVariable { id: self.id.to_owned(), variable: name.clone() };
                self.args.get(name).cloned().ok_or_else(missing)
            }
            Part::Format(part, options) => {
                let number = self.evaluate(part)?.number();
                let not_a_number = || MessageError::NotANumber { id: self.id.to_owned() };
                let number = number.ok_or_else(not_a_number)?;
                Ok(Value::Number(options.apply(number)))
            }
            Part::Text(_) | Part::Reference(..) | Part::Select(..) => {
                let mut text = String::new();
                self.part(part, &mut text)?;
                Ok(Value::Text(text))
            }
        }
    }

    fn follow(&self, id: &str, given: &[(String, Part)], text: &mut String) -> Result<(), MessageError> {
        let mut args = Args::new();
        let is_term = id.starts_with('-');
        for (name, part) in given {
            args.insert(name.clone(), self.evaluate(part)?);
        }
        let scope = Scope {
            messages: self.messages,
            id,
            args: if is_term { &args } else { self.args },
            in_term: is_term || self.in_term,
            depth: self.depth + 1,
        };
        scope.reference(id, text)
    }

    fn reference(&self, id: &str, text: &mut String) -> Result<(), MessageError> {
        if self.depth > MAX_DEPTH {
            return Err(MessageError::TooDeep { id: id.to_owned() });
        }
        match self.messages.patterns.get(id) {
            Some(pattern) => self.pattern(pattern, text),
            None => Err(MessageError::UnknownMessage { id: id.to_owned() }),
        }
    }
}
