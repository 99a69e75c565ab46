//! Whether a text says a number, as people read it.

use std::borrow::Cow;

use memchr::memchr;

use crate::character_reference::unescaped;

/// Stands in a text where an element parts two pieces of it: no digit, and no space within a number.
pub(in crate::verify) const APART: &str = "\u{2028}";

/// Returns a text as people see it. What a reference stands for that is not known here stays as it is.
pub(super) fn as_seen(text: &str) -> Cow<'_, str> {
    let text = if memchr(b'&', text.as_bytes()).is_some() { unescaped(text) } else { Cow::Borrowed(text) };
    if text.contains(is_unseen) { text.replace(is_unseen, "").into() } else { text }
}

/// A character that takes no room: controls, and what [Unicode](https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point) lets everybody leave out.
fn is_unseen(c: char) -> bool {
    let is_ignorable = matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    is_ignorable || c.is_control() && !c.is_whitespace()
}

/// Returns whether a text has a number as it is written, and not as a part of a longer one: `15` is in neither `115`, `15,50`, `15 000` nor `-15`.
pub(super) fn says(text: &str, number: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let digits_before = |text: &str| text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let is_group = digits(number) == 3;
    text.match_indices(number).any(|(start, _)| {
        let (before, after) = (&text[..start], &text[start + number.len()..]);
        let goes_on = match after.chars().next() {
            None => false,
            Some(c) if is_space(c) => {
                let next = after.trim_start_matches(is_space);
                // "k" is a word in Czech and Slovenian, before another one.
                digits(next) == 3 || multiplies(next) && !next[1..].trim_start().starts_with(char::is_alphabetic)
            }
            Some(c) if is_sign(c) => digits(&after[c.len_utf8()..]) > 0,
            Some(_) if multiplies(after) => true,
            // A reference that nobody knows here may stand for anything.
            Some(c) => c.is_numeric() && !is_footnote(c) || c == '&',
        };
        let began = match before.chars().next_back() {
            None => false,
            Some(c) if is_space(c) && is_group && digits_before(before.trim_end_matches(is_space)) > 0 => true,
            Some(c) if is_sign(c) => digits_before(&before[..before.len() - c.len_utf8()]) > 0,
            Some(c) => c.is_numeric() || c == ';',
        };
        // The sign may stand before a currency; after a word or number it is a dash.
        let signed = before.trim_end_matches(|c| is_space(c) || is_currency(c));
        let is_dash = |of: &str| of.trim_end_matches(is_space).ends_with(char::is_alphanumeric);
        let is_negative = signed.ends_with(is_minus) && !is_dash(signed.trim_end_matches(is_minus));
        !goes_on && !began && !is_negative
    })
}

/// Returns whether a text begins with the letter that makes thousands or millions of a number, and not with a longer word.
fn multiplies(text: &str) -> bool {
    text.starts_with(['k', 'K', 'M']) && !text[1..].starts_with(char::is_alphabetic)
}

/// A space between digits parts groups of three.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !APART.contains(c)
}

/// A sign between digits parts groups of them or decimals.
fn is_sign(c: char) -> bool {
    ".,'’‘´·:_․．，٫٬".contains(c)
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '⁻' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}')
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '\u{20a0}'..='\u{20cf}')
}

/// A raised digit marks a footnote.
fn is_footnote(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰'..='⁹')
}
