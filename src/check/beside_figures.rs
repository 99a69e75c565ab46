//! Digits and signs that touch a figure, so that readers take them for a part of it.

use rayon::prelude::*;

use super::copy::{self, Piece};
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Language, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "digit-beside-figure",
    standing: Standing::Adjustable(Severity::Error),
    finds: "a digit, or the sign of a number, that touches what a placeable stands for",
    reason: "Readers see one number: with 15 as the figure, a 1 before it is read as 115.",
    example: r"
care-tagline = Ab 1{ $care_basic_pc_amount }          # wrong: 115 €
care-tagline = Ab { $care_basic_pc_amount }           # right
",
}];

/// What stands between a digit and a figure without parting them: emphasis in Markdown, and characters that take no room.
const NOTHING: [char; 7] = ['*', '_', '~', '\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}'];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.languages.par_iter().flat_map_iter(|language| in_language(language)).collect()
}

fn in_language(language: &Language) -> Vec<Diagnostic> {
    let matters = |text: &str| text.contains('{');
    let problems = copy::in_language(language, &matters).filter_map(|piece| {
        let touching = touching(&piece)?;
        let message = format!("`{touching}` touches a figure, and is read as a part of it");
        let problem = RULES[0].at(message, piece.span(0..piece.text().len()));
        Some(problem.with_help("take it out, or write a space or a word between the two"))
    });
    problems.collect()
}

/// Returns what of some words touches the placeable before or after them and belongs to a number. Digits always do; signs where the placeable is a figure of a price list, for what the site itself writes has its own.
fn touching<'p>(piece: &'p Piece<'_>) -> Option<&'p str> {
    let words = piece.text();
    let (before, after) = (piece.before().trim_end_matches(NOTHING), piece.after().trim_start_matches(NOTHING));
    touching_end(words.trim_start_matches(NOTHING), before)
        .or_else(|| touching_begin(words.trim_end_matches(NOTHING), before, after))
}

/// Returns the digits, with a sign before them, with which words begin behind a figure.
fn touching_end<'w>(words: &'w str, before: &str) -> Option<&'w str> {
    if !before.ends_with('}') {
        return None;
    }
    let placeable = before.rfind('{').map(|begin| &before[begin..]).filter(|found| is_variable(found))?;
    let sign = if is_of_a_list(placeable) { words.len() - words.trim_start_matches(['.', ',']).len() } else { 0 };
    let digits = words[sign..].bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && sign < 2).then(|| &words[..sign + digits])
}

/// Returns the digits, with a sign behind them, or the minus, with which words end before a figure.
fn touching_begin<'w>(words: &'w str, before: &str, after: &str) -> Option<&'w str> {
    if !after.starts_with('{') {
        return None;
    }
    let placeable = after.find('}').map(|end| &after[..end]).filter(|found| is_variable(found))?;
    let is_of_a_list = is_of_a_list(placeable);
    let signless = if is_of_a_list { words.trim_end_matches(['.', ',']) } else { words };
    let digits = signless.bytes().rev().take_while(u8::is_ascii_digit).count();
    if digits > 0 && words.len() - signless.len() < 2 {
        return Some(&words[signless.len() - digits..]);
    }
    let rest = words.strip_suffix(['-', '\u{2212}']).filter(|_| is_of_a_list)?;
    // After a word it is a hyphen, between two figures the dash of a range.
    let begins_a_number = if rest.is_empty() { !before.ends_with('}') } else { rest.ends_with(char::is_whitespace) };
    begins_a_number.then(|| &words[rest.len()..])
}

/// Returns whether a placeable stands for what is given, and not for a character such as `{"\u00A0"}` or another message.
fn is_variable(placeable: &str) -> bool {
    placeable.contains('$') && !placeable.contains('"')
}

/// Returns whether a variable is a figure of a price list: the names of those have parts.
fn is_of_a_list(placeable: &str) -> bool {
    placeable.contains('_')
}
