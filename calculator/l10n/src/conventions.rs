//! How a language writes numbers.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::plural::{PluralCategory, PluralRules};

/// What CLDR says of one language: the signs in its numbers, their grouping, and its plural rules.
///
/// Digits are always 0 to 9.
///
/// Source: UTS 35, part 3, "Number Symbols" and "Number Patterns".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Conventions {
    /// Between the integer part and the decimals.
    pub decimal_separator: String,
    /// Between groups of digits in the integer part.
    pub group_separator: String,
    /// Digits in the group next to the decimals; 0 if the language groups none.
    pub primary_group: u8,
    /// Digits in every other group.
    pub secondary_group: u8,
    /// How many digits must stand before the first separator: with 2, 2500 has none and 12.345 has one.
    pub minimum_grouping: u8,
    /// Before a negative number.
    pub minus_sign: String,
    /// After a negative number; empty in most languages.
    pub minus_suffix: String,
    /// The cardinal plural rules.
    pub plurals: PluralRules,
}

/// The fields in their order: a list takes less code to read than names do.
type Stored = (String, String, u8, u8, u8, String, String, PluralRules);

impl From<Stored> for Conventions {
    fn from(stored: Stored) -> Self {
        let (decimal_separator, group_separator, primary_group, secondary_group, minimum_grouping, ..) = stored;
        let (.., minus_sign, minus_suffix, plurals) = stored;
        Self {
            decimal_separator,
            group_separator,
            primary_group,
            secondary_group,
            minimum_grouping,
            minus_sign,
            minus_suffix,
            plurals,
        }
    }
}

impl From<Conventions> for Stored {
    fn from(conventions: Conventions) -> Self {
        (
            conventions.decimal_separator,
            conventions.group_separator,
            conventions.primary_group,
            conventions.secondary_group,
            conventions.minimum_grouping,
            conventions.minus_sign,
            conventions.minus_suffix,
            conventions.plurals,
        )
    }
}

impl Conventions {
    /// Returns `number` as the language writes it, with as many decimals as its scale has.
    pub fn number(&self, number: Decimal) -> String {
        let digits = Digits::of(number);
        // A negative zero is a zero.
        let negative = number.is_sign_negative() && !number.is_zero();
        let mut text = String::new();
        if negative {
            text.push_str(&self.minus_sign);
        }
        self.group(digits.integer(), &mut text);
        if !digits.fraction().is_empty() {
            text.push_str(&self.decimal_separator);
            text.push_str(digits.fraction());
        }
        if negative {
            text.push_str(&self.minus_suffix);
        }
        text
    }

    /// Returns the plural form of `number`, whose scale says how many decimals are shown.
    pub fn plural(&self, number: Decimal) -> PluralCategory {
        self.plurals.category(number)
    }

    fn group(&self, integer: &str, text: &mut String) {
        let primary = usize::from(self.primary_group);
        let secondary = match self.secondary_group {
            0 => primary,
            size => usize::from(size),
        };
        let grouped = primary > 0 && integer.len() >= primary + usize::from(self.minimum_grouping.max(1));
        for (index, digit) in integer.chars().enumerate() {
            let left = integer.len() - index;
            let at_boundary = left == primary || (left > primary && (left - primary).is_multiple_of(secondary));
            if grouped && index > 0 && at_boundary {
                text.push_str(&self.group_separator);
            }
            text.push(digit);
        }
    }
}

/// The digits of a number without its sign.
pub(crate) struct Digits(String);

impl Digits {
    pub(crate) fn of(number: Decimal) -> Self {
        Self(number.abs().to_string())
    }

    pub(crate) fn integer(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }

    pub(crate) fn fraction(&self) -> &str {
        self.0.split_once('.').map_or("", |(_, fraction)| fraction)
    }
}
