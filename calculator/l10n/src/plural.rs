//! Which plural form a number takes.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::conventions::Digits;

/// A plural form of CLDR. Each language uses some of them, and every language uses `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PluralCategory {
    /// Latvian 0, 10 to 20, 30.
    Zero,
    /// Slovenian 1, 101.
    One,
    /// Slovenian 2, 102: the dual.
    Two,
    /// Slovenian 3, 4 and every number with decimals.
    Few,
    /// Czech numbers with decimals.
    Many,
    /// What no other form covers.
    Other,
}

impl PluralCategory {
    /// All six, in the order of CLDR.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// Returns the name that CLDR and Fluent give the form: `few`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The cardinal plural rules of one language, as CLDR states them.
///
/// A rule looks at the number as it is shown: `1` and `1.0` may take different forms.
///
/// Source: UTS 35, part 3, "Language Plural Rules".
///
/// As text, which is how they are stored, rules look like `one:i%100=1&v=0;few:i%100=3-4&v=0|v!0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PluralRules(pub(crate) Vec<PluralRule>);

/// When a number takes the form: if in any of the alternatives every relation holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PluralRule(pub(crate) PluralCategory, pub(crate) Vec<Vec<Relation>>);

/// `operand % modulo = ranges`, or `!=` if `negated`. A modulo of 0 stands for none; ranges include both ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) operand: Operand,
    pub(crate) modulo: u32,
    pub(crate) negated: bool,
    pub(crate) ranges: Vec<(u32, u32)>,
}

/// What a relation looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    /// The number itself, decimals included.
    N,
    /// Its integer part.
    I,
    /// How many decimals are shown.
    V,
    /// How many decimals are shown, trailing zeros left out.
    W,
    /// The decimals that are shown, as an integer.
    F,
    /// The same, trailing zeros left out.
    T,
    /// The exponent of compact notation, which this crate never writes: 0.
    E,
}

impl PluralRules {
    /// Returns the form of `number`, whose scale says how many decimals are shown.
    ///
    /// The sign does not matter.
    pub fn category(&self, number: Decimal) -> PluralCategory {
        self.category_of(&Operands::of(number))
    }

    fn category_of(&self, operands: &Operands) -> PluralCategory {
        self.0
            .iter()
            .find(|rule| rule.1.iter().any(|relations| relations.iter().all(|relation| relation.holds(operands))))
            .map_or(PluralCategory::Other, |rule| rule.0)
    }

    /// Returns the forms that the language has, `Other` last.
    pub fn categories(&self) -> Vec<PluralCategory> {
        let named = self.0.iter().map(|rule| rule.0);
        named.chain([PluralCategory::Other]).collect()
    }
}

/// The text is not one that plural rules were written as.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not plural rules")]
pub struct PluralRulesError;

impl fmt::Display for PluralRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, PluralRule(category, alternatives)) in self.0.iter().enumerate() {
            write!(f, "{}{}:", if index > 0 { ";" } else { "" }, category.as_str())?;
            for (index, relations) in alternatives.iter().enumerate() {
                f.write_str(if index > 0 { "|" } else { "" })?;
                for (index, relation) in relations.iter().enumerate() {
                    write!(f, "{}{relation}", if index > 0 { "&" } else { "" })?;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operand.as_str())?;
        if self.modulo > 0 {
            write!(f, "%{}", self.modulo)?;
        }
        f.write_str(if self.negated { "!" } else { "=" })?;
        for (index, (low, high)) in self.ranges.iter().enumerate() {
            write!(f, "{}{low}", if index > 0 { "," } else { "" })?;
            if low != high {
                write!(f, "-{high}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for PluralRules {
    type Err = PluralRulesError;

    fn from_str(text: &str) -> Result<Self, PluralRulesError> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        text.split(';').map(parse_rule).collect::<Option<_>>().map(Self).ok_or(PluralRulesError)
    }
}

impl TryFrom<String> for PluralRules {
    type Error = PluralRulesError;

    fn try_from(text: String) -> Result<Self, PluralRulesError> {
        text.parse()
    }
}

impl From<PluralRules> for String {
    fn from(rules: PluralRules) -> Self {
        rules.to_string()
    }
}

fn parse_rule(text: &str) -> Option<PluralRule> {
    let (name, rule) = text.split_once(':')?;
    let category = PluralCategory::ALL.into_iter().find(|category| category.as_str() == name)?;
    let alternatives = rule.split('|').map(|relations| relations.split('&').map(parse_relation).collect());
    Some(PluralRule(category, alternatives.collect::<Option<_>>()?))
}

fn parse_relation(text: &str) -> Option<Relation> {
    let negated = text.contains('!');
    let (expression, ranges) = text.split_once(['=', '!'])?;
    let (operand, modulo) = match expression.split_once('%') {
        Some((operand, modulo)) => (operand, modulo.parse().ok()?),
        None => (expression, 0),
    };
    let parse_range = |range: &str| {
        let (low, high) = range.split_once('-').unwrap_or((range, range));
        Some((low.parse().ok()?, high.parse().ok()?))
    };
    Some(Relation {
        operand: Operand::parse(operand)?,
        modulo,
        negated,
        ranges: ranges.split(',').map(parse_range).collect::<Option<_>>()?,
    })
}

impl Operand {
    const ALL: [Self; 7] = [Self::N, Self::I, Self::V, Self::W, Self::F, Self::T, Self::E];

    fn as_str(self) -> &'static str {
        match self {
            Self::N => "n",
            Self::I => "i",
            Self::V => "v",
            Self::W => "w",
            Self::F => "f",
            Self::T => "t",
            Self::E => "e",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        // CLDR has two names for the exponent.
        let text = if text == "c" { "e" } else { text };
        Self::ALL.into_iter().find(|operand| operand.as_str() == text)
    }
}

impl Relation {
    fn holds(&self, operands: &Operands) -> bool {
        let value = match self.operand {
            // A range holds integers only, so a number with decimals is in none of them.
            Operand::N if operands.t != 0 => return self.negated,
            Operand::N | Operand::I => operands.i,
            Operand::V => operands.v,
            Operand::W => operands.w,
            Operand::F => operands.f,
            Operand::T => operands.t,
            Operand::E => 0,
        };
        let value = match self.modulo {
            0 => value,
            modulo => value % u64::from(modulo),
        };
        let within = self.ranges.iter().any(|&(low, high)| u64::from(low) <= value && value <= u64::from(high));
        within != self.negated
    }
}

struct Operands {
    i: u64,
    v: u64,
    w: u64,
    f: u64,
    t: u64,
}

impl Operands {
    fn of(number: Decimal) -> Self {
        let digits = Digits::of(number);
        let significant = digits.fraction().trim_end_matches('0');
        Self {
            i: last_digits(digits.integer()),
            v: digits.fraction().len() as u64,
            w: significant.len() as u64,
            f: last_digits(digits.fraction()),
            t: last_digits(significant),
        }
    }
}

/// Returns the value of the digits, of which only the last 18 are exact.
///
/// Rules compare with small numbers or look at the last few digits, so a longer number needs no more than to stay large.
fn last_digits(digits: &str) -> u64 {
    const KEPT: usize = 18;
    let (larger, kept) = digits.split_at(digits.len().saturating_sub(KEPT));
    let value = kept.bytes().fold(0, |value, digit| value * 10 + u64::from(digit - b'0'));
    if larger.bytes().any(|digit| digit != b'0') { value + 10_u64.pow(KEPT as u32) } else { value }
}

#[cfg(feature = "compile")]
impl PluralRules {
    /// Returns the forms that whole numbers take: those that every selection by number must have.
    pub(crate) fn used_by_integers(&self) -> Vec<PluralCategory> {
        // What no rule names is taken by nothing, which need not be tried with all numbers.
        let is_named = |form: &PluralCategory| {
            *form == PluralCategory::Other || self.0.iter().any(|PluralRule(named, _)| named == form)
        };
        let is_used = |form: &PluralCategory| is_named(form) && self.integers(*form).next().is_some();
        PluralCategory::ALL.into_iter().filter(is_used).collect()
    }

    /// Returns the whole numbers up to 1000 that take the form.
    pub(crate) fn integers(&self, form: PluralCategory) -> impl Iterator<Item = Decimal> {
        // Whole numbers need not be written for their digits to be looked at, and every placeable of a page that selects by one asks for all of these.
        let takes_form = move |i: &u64| self.category_of(&Operands { i: *i, v: 0, w: 0, f: 0, t: 0 }) == form;
        (0..=1000).filter(takes_form).map(Decimal::from)
    }
}
