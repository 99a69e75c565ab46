//! Durations as people type them.

use rust_decimal::Decimal;

use super::number::{is_whole, not_a_number, positive, read as read_number};
use super::{BareUnit, DurationInput, InputError, Reader, is_wordlike, normal_word};

/// The minutes of an hour.
const HOUR: u32 = 60;

pub(super) fn read(reader: &Reader, text: &str, bare: BareUnit) -> Result<DurationInput, InputError> {
    let text = positive(text)?;
    if let Some((count, each)) = text.split_once(['x', 'X', '×', '*'])
        && read_number(reader, count.trim()).is_ok()
    {
        let each = positive(each).map_err(|error| match error {
            InputError::Empty => not_a_number(text),
            error => error,
        })?;
        return Ok(DurationInput { requests: Some(reader.whole(count)?), minutes: minutes(reader, each, bare)? });
    }
    Ok(DurationInput { requests: None, minutes: minutes(reader, text, bare)? })
}

fn minutes(reader: &Reader, text: &str, bare: BareUnit) -> Result<u32, InputError> {
    if let Some((hours, rest)) = text.split_once(':') {
        return clock(reader, text, hours, rest);
    }
    match terms(reader, text)?.as_slice() {
        [(number, None)] => in_minutes(*number, bare),
        [(number, Some(unit))] => in_minutes(*number, *unit),
        [(hours, Some(BareUnit::Hours)), (minutes, Some(BareUnit::Minutes))] => {
            sum(*hours, in_minutes(*minutes, BareUnit::Minutes)?)
        }
        [(hours, Some(BareUnit::Hours)), (minutes, None)] => sum(*hours, below_hour(*minutes)?),
        _ => Err(not_a_number(text)),
    }
}

/// Reads "2:30", after which a word for hours may stand.
fn clock(reader: &Reader, text: &str, hours: &str, rest: &str) -> Result<u32, InputError> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, word) = rest.split_at(end);
    let word = word.trim();
    let is_hours = word.is_empty() || (word.chars().all(is_wordlike) && unit(reader, word)? == BareUnit::Hours);
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_hours || !plain(hours) || !plain(digits) || digits.len() != 2 {
        return Err(not_a_number(text));
    }
    let minutes = below_hour(read_number(reader, digits)?)?;
    sum(read_number(reader, hours)?, minutes)
}

/// Returns the numbers of the text, each with the unit that follows it.
fn terms(reader: &Reader, text: &str) -> Result<Vec<(Decimal, Option<BareUnit>)>, InputError> {
    let mut terms = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| is_wordlike(c) && !matches!(c, '.' | '\'' | '\u{2019}')).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        if number.trim().is_empty() {
            return Err(not_a_number(text));
        }
        let number = read_number(reader, number.trim()).map_err(|error| match error {
            InputError::NotANumber { .. } => not_a_number(text),
            error => error,
        })?;
        let end = after.find(|c: char| !is_wordlike(c)).unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        let unit = match word {
            "" => None,
            word => Some(unit(reader, word)?),
        };
        terms.push((number, unit));
        rest = after.trim_start().trim_start_matches(',').trim_start();
    }
    Ok(terms)
}

fn unit(reader: &Reader, word: &str) -> Result<BareUnit, InputError> {
    let normal = normal_word(word);
    if reader.hour_words.contains(&normal) {
        Ok(BareUnit::Hours)
    } else if reader.minute_words.contains(&normal) {
        Ok(BareUnit::Minutes)
    } else {
        Err(InputError::UnknownUnit { found: word.to_owned() })
    }
}

fn in_minutes(number: Decimal, unit: BareUnit) -> Result<u32, InputError> {
    let factor = match unit {
        BareUnit::Hours => HOUR,
        BareUnit::Minutes => 1,
    };
    let minutes = number.checked_mul(Decimal::from(factor)).ok_or(InputError::TooLarge)?;
    if !is_whole(minutes) {
        return Err(InputError::NotWholeMinutes);
    }
    u32::try_from(minutes).map_err(|_| InputError::TooLarge)
}

fn sum(hours: Decimal, minutes: u32) -> Result<u32, InputError> {
    in_minutes(hours, BareUnit::Hours)?.checked_add(minutes).ok_or(InputError::TooLarge)
}

/// Returns the minutes that follow hours without a unit of their own.
fn below_hour(number: Decimal) -> Result<u32, InputError> {
    match in_minutes(number, BareUnit::Minutes)? {
        minutes if minutes < HOUR => Ok(minutes),
        minutes => Err(InputError::MinutesAboveHour { minutes }),
    }
}
