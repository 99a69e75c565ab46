//! Numbers as people type them.

use rust_decimal::Decimal;

use super::{InputError, Reader, is_wordlike};

/// The most digits that a decimal number is sure to hold.
const MAX_DIGITS: usize = 28;

/// Returns the text without the spaces around it.
///
/// # Errors
///
/// [`InputError::Empty`] if nothing is left, [`InputError::Negative`] if it begins with a minus and a digit.
pub(super) fn positive(text: &str) -> Result<&str, InputError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(InputError::Empty);
    }
    match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) if rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) => Err(InputError::Negative),
        _ => Ok(text),
    }
}

pub(super) fn not_a_number(found: &str) -> InputError {
    InputError::NotANumber { found: found.to_owned() }
}

/// Returns whether the number has no decimals other than zeros.
pub(super) fn is_whole(number: Decimal) -> bool {
    number.normalize().scale() == 0
}

/// Returns the word that follows a number, if one does.
pub(super) fn unit(text: &str) -> Option<&str> {
    let starts_with_digit = text.starts_with(|c: char| c.is_ascii_digit());
    let start = text.find(|c: char| is_wordlike(c) && c != '.')?;
    // An apostrophe may separate groups, and a word with a digit in it is no word.
    let word = text[start..].trim();
    let is_word = word.chars().all(is_wordlike);
    (starts_with_digit && is_word).then_some(word)
}

/// Returns the number that the whole of `text` states, which has no sign and no unit.
///
/// # Errors
///
/// [`InputError::NotANumber`] or [`InputError::TooLarge`].
pub(super) fn read(reader: &Reader, text: &str) -> Result<Decimal, InputError> {
    let (integer, fraction) = split(reader, text).ok_or_else(|| not_a_number(text))?;
    if integer.is_empty() && fraction.is_empty() {
        return Err(not_a_number(text));
    }
    if integer.len() + fraction.len() > MAX_DIGITS {
        return Err(InputError::TooLarge);
    }
    let plain = if fraction.is_empty() { integer } else { format!("0{integer}.{fraction}") };
    Decimal::from_str_exact(&plain).map_err(|_| InputError::TooLarge)
}

/// Returns the digits before and after the decimal separator, or nothing if the text is no number.
fn split(reader: &Reader, text: &str) -> Option<(String, String)> {
    let decimal = reader.decimal_separator.unwrap_or('.');
    let other = if decimal == '.' { ',' } else { '.' };
    let is_space = |c: char| c.is_whitespace() || (Some(c) == reader.group_separator && c != other && c != decimal);
    let (integer, fraction) = match text.split_once(decimal) {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (text, None),
    };
    if !integer.contains(other) {
        return finish(grouped(integer, is_space)?, fraction);
    }
    if reader.group_separator == Some(other)
        && let Some(digits) = grouped(integer, |c| c == other)
        && (fraction.is_some() || !integer.starts_with('0'))
    {
        return finish(digits, fraction);
    }
    match (integer.split_once(other), fraction) {
        (Some((integer, decimals)), None) => {
            // "1234.567" is neither well grouped nor surely a decimal number.
            let ambiguous = reader.group_separator == Some(other) && decimals.len() == 3 && !integer.starts_with('0');
            if ambiguous && !integer.is_empty() {
                return None;
            }
            finish(grouped(integer, is_space)?, Some(decimals))
        }
        _ => None,
    }
}

fn finish(integer: String, fraction: Option<&str>) -> Option<(String, String)> {
    match fraction {
        None => Some((integer, String::new())),
        Some(fraction) => {
            let digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| (integer, fraction.to_owned()))
        }
    }
}

/// Returns the digits without the separators between them; nothing if they are no groups of three after a first one of up to three.
fn grouped(text: &str, is_separator: impl Fn(char) -> bool) -> Option<String> {
    let groups: Vec<&str> = text.split(is_separator).collect();
    let digits_only = |group: &&str| group.bytes().all(|b| b.is_ascii_digit());
    if !groups.iter().all(digits_only) {
        return None;
    }
    let [first, rest @ ..] = groups.as_slice() else {
        return None;
    };
    let well_grouped = matches!(first.len(), 1..=3) && rest.iter().all(|group| group.len() == 3);
    (rest.is_empty() || well_grouped).then(|| groups.concat())
}
