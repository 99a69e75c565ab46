//! Quotation marks and spaces that are those of another language.
//!
//! What a language asks for stands in three messages, each a list parted by spaces; a language without them is not looked at:
//! - `typography-quotes`: its quotation marks, each pair as it opens and closes.
//! - `typography-no-break`: signs and units before which a space stands at which no line ends, whatever kind of one. A mark that opens a quotation is followed by one. Before a word a common space does: the program keeps a word with the figure before it.
//! - `typography-closed-up`: signs before which no space stands after a number.

use std::ops::Range;

use super::copy::{self, Piece};
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::Language;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "mixed-typography",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a quotation mark or a space that is wrong in the language",
    reason: "Readers notice marks of another language, and a space that may break parts a figure from its unit. What a language asks for stands in its messages `typography-quotes`, `typography-no-break` and `typography-closed-up`.",
    example: r#"
Wir nennen es "Reaktionszeit".      # wrong in German
Wir nennen es „Reaktionszeit“.      # right

{ $share } %                        # wrong with a common space
{ $share }{"\u00A0"}%               # right; in Latvian { $share }%
"#,
}];

/// The messages with what a language asks for.
pub(super) const MESSAGES: [&str; 3] = ["typography-quotes", "typography-no-break", "typography-closed-up"];

/// The quotation marks of all languages. Apostrophes look like some of them and are none.
const QUOTES: [char; 10] = ['"', '„', '“', '”', '«', '»', '‚', '‘', '‹', '›'];

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    let custom = Custom::of(language);
    if custom.is_unknown() {
        return Vec::new();
    }
    let matters = |text: &str| custom.may_be_broken(text);
    let found =
        copy::in_language(language, &matters).filter(|piece| !MESSAGES.contains(&piece.message.unwrap_or_default()));
    let mut problems = Vec::new();
    for piece in found {
        problems.extend(custom.problems(&piece));
    }
    problems
}

/// What a language asks for.
struct Custom<'a> {
    language: &'a Language,
    quotes: Vec<(char, char)>,
    no_break: Vec<&'a str>,
    closed_up: Vec<&'a str>,
    /// Of each byte, whether a sign or a quotation mark begins with it: nearly no place of a text need be looked at.
    begins: [bool; 256],
}

impl<'a> Custom<'a> {
    fn of(language: &'a Language) -> Self {
        let [quotes, no_break, closed_up] = MESSAGES.map(|id| {
            let listed: Vec<&str> = language
                .source(id)
                .unwrap_or_default()
                .split_ascii_whitespace()
                .filter(|sign| !sign.starts_with('{'))
                .collect();
            listed
        });
        let marks: Vec<char> = quotes.iter().filter_map(|mark| mark.chars().next()).collect();
        let quotes = marks.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        let mut begins = [false; 256];
        let marks = QUOTES.iter().map(|mark| mark.encode_utf8(&mut [0; 4]).as_bytes()[0]);
        let signs = no_break.iter().chain(&closed_up).filter_map(|sign| sign.bytes().next());
        marks.chain(signs).for_each(|first| begins[usize::from(first)] = true);
        Self { language, quotes, no_break, closed_up, begins }
    }

    fn is_unknown(&self) -> bool {
        self.quotes.is_empty() && self.no_break.is_empty() && self.closed_up.is_empty()
    }

    /// Returns whether there is anything in a text that the language has a custom for.
    fn may_be_broken(&self, text: &str) -> bool {
        let mut places = text.bytes().enumerate().filter(|(_, byte)| self.begins[usize::from(*byte)]);
        places.any(|(at, _)| {
            // What a sign begins with begins a character.
            let (before, rest) = text.split_at(at);
            // A word is looked at after a figure, and any placeable may be one.
            let follows_figure = || before.ends_with(|c: char| c.is_ascii_digit() || c == '}');
            let stands_here =
                |sign: &&str| rest.starts_with(*sign) && (!sign.starts_with(char::is_alphabetic) || follows_figure());
            rest.starts_with(QUOTES) || self.no_break.iter().chain(&self.closed_up).any(stands_here)
        })
    }

    fn problems(&self, piece: &Piece<'_>) -> Vec<Diagnostic> {
        let text = piece.text();
        let mut problems = Vec::new();
        let mut before = None;
        for (at, mark) in text.char_indices() {
            // Within words and at their ends nothing is asked for, but for units after figures.
            let may_matter = !mark.is_alphanumeric() || before.is_none_or(|before: char| before.is_ascii_digit());
            before = Some(mark);
            if !may_matter || !self.begins[usize::from(text.as_bytes()[at])] {
                continue;
            }
            let around = Around { piece, at, mark };
            let found = self.quote(&around).or_else(|| self.space(&around));
            problems
                .extend(found.map(|(range, message, help)| RULES[0].at(message, piece.span(range)).with_help(help)));
        }
        problems
    }

    /// Returns what is wrong with a quotation mark.
    fn quote(&self, around: &Around<'_>) -> Option<(Range<usize>, String, String)> {
        let mark = around.mark;
        let (open, close) = *self.quotes.first()?;
        if !QUOTES.contains(&mark) {
            return None;
        }
        let opens = self.quotes.iter().any(|(open, _)| *open == mark);
        let closes = self.quotes.iter().any(|(_, close)| *close == mark);
        let help = format!("write {open}…{close}");
        let locale = &self.language.locale;
        if !opens && !closes {
            return Some((around.range(), format!("`{mark}` is not a quotation mark of `{locale}`"), help));
        }
        let (before, after) = (around.before(), around.after());
        let begins = !before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        let ends = before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
        let wrong = match (opens, closes) {
            (false, true) if begins && !before.is_some_and(|c| c.is_ascii_punctuation() || c == '…') => "closes",
            (true, false) if ends => "opens",
            _ => return None,
        };
        Some((
            around.range(),
            format!("`{mark}` {wrong} a quotation in `{locale}`, and stands at the other end of one"),
            help,
        ))
    }

    /// Returns what is wrong with the space before a sign, or after a mark that opens.
    fn space(&self, around: &Around<'_>) -> Option<(Range<usize>, String, String)> {
        let locale = &self.language.locale;
        let (before, mark) = (around.before(), around.mark);
        if mark == '«' && self.no_break.contains(&"»") && around.after().is_some_and(|c| !is_no_break(c)) {
            let message = format!("a no-break space stands after `{mark}` in `{locale}`");
            return Some((around.range(), message, NO_BREAK.to_owned()));
        }
        if let Some(sign) = around.sign(&self.closed_up)
            && before.is_some_and(is_space)
            && around.is_number_before_space()
        {
            let message = format!("no space stands before `{sign}` in `{locale}`");
            return Some((around.with_space(sign), message, "write the sign directly after the number".to_owned()));
        }
        let sign = around.sign(&self.no_break)?;
        let is_unit = !is_pause(sign);
        let is_word = sign.ends_with(char::is_alphabetic);
        let wrong = match before {
            Some(' ' | '\n') => !is_unit || around.is_number_before_space(),
            Some(c) if is_unit => c.is_ascii_digit(),
            // Pauses follow words and figures; a second one follows the first, and times have colons.
            Some(c) => c.is_alphanumeric() && !(sign == ":" && around.after().is_some_and(char::is_alphanumeric)),
            None => around.follows_figure() && (!is_unit || around.is_whole_word(sign)),
        };
        wrong.then(|| {
            let (space, help) = if is_word { ("a space", SPACE) } else { ("a no-break space", NO_BREAK) };
            let message = format!("{space} stands before `{sign}` in `{locale}`");
            (around.with_space(sign), message, help.to_owned())
        })
    }
}

const SPACE: &str = "write a space; no line ends between a figure and its unit";

const NO_BREAK: &str = "write U+00A0, in messages `{\"\\u00A0\"}`, so that the line does not end there";

/// How messages write a no-break space.
const NO_BREAK_WRITTEN: [&str; 6] = ["\\u00A0", "\\u00a0", "\u{a0}", "\\u202F", "\\u202f", "\u{202f}"];

/// A character with what stands around it.
struct Around<'a> {
    piece: &'a Piece<'a>,
    at: usize,
    mark: char,
}

impl Around<'_> {
    fn range(&self) -> Range<usize> {
        self.at..self.at + self.mark.len_utf8()
    }

    fn before(&self) -> Option<char> {
        self.piece.text()[..self.at].chars().next_back()
    }

    fn after(&self) -> Option<char> {
        self.piece.text()[self.range().end..].chars().next()
    }

    /// Returns which of the signs stands here, as a whole word if it is one.
    fn sign<'s>(&self, signs: &[&'s str]) -> Option<&'s str> {
        let text = &self.piece.text()[self.at..];
        let begins = |sign: &&str| sign.starts_with(self.mark) && text.starts_with(*sign) && self.is_whole_word(sign);
        signs.iter().copied().filter(begins).max_by_key(|sign| sign.len())
    }

    fn is_whole_word(&self, sign: &str) -> bool {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !is_letter(sign.chars().next_back()) || !is_letter(self.piece.text()[self.at + sign.len()..].chars().next())
    }

    /// Returns whether a number or a placeable stands before the space before the sign.
    fn is_number_before_space(&self) -> bool {
        let text = self.piece.text()[..self.at].trim_end_matches(is_space);
        match text.chars().next_back() {
            Some(c) => c.is_ascii_digit(),
            None => self.piece.before().ends_with('}'),
        }
    }

    /// Returns whether the sign follows a placeable directly, and that is no space itself.
    fn follows_figure(&self) -> bool {
        let Some(placeable) = self.piece.before().strip_suffix('}') else { return false };
        let written = placeable.trim_end().strip_suffix('"').unwrap_or_default();
        !NO_BREAK_WRITTEN.iter().any(|space| written.ends_with(space))
    }

    /// Returns the sign with the space before it.
    fn with_space(&self, sign: &str) -> Range<usize> {
        let before = &self.piece.text()[..self.at];
        let space = before.chars().next_back().filter(|c| is_space(*c)).map_or(0, char::len_utf8);
        self.at - space..self.at + sign.len()
    }
}

/// Signs that part sentences and quotations rather than follow a figure.
fn is_pause(sign: &str) -> bool {
    matches!(sign, ":" | ";" | "!" | "?" | "»")
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\n') || is_no_break(c)
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}
