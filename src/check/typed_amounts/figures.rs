//! What looks like an amount, a percentage, a length of time or a time of the day in a language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::site::{Language, Site};

/// Signs and codes of money that no site need have declared.
const MONEY: [&str; 12] = ["€", "$", "£", "¥", "Kč", "zł", "EUR", "CZK", "USD", "GBP", "CHF", "PLN"];

/// Shares.
const SHARES: [&str; 2] = ["%", "‰"];

/// The messages in which a language writes months and years after a number.
const TERMS: [&str; 3] = ["terms-term", "terms-notice", "terms-renewal"];

/// The messages with a language's words that follow a number as its units do, parted by commas; a language may lack them. Those of hours and minutes are what visitors may type.
const WORDS: [(&str, Unit); 5] = [
    ("input-hour-words", Unit::Time),
    ("input-minute-words", Unit::Time),
    ("typography-money-words", Unit::Money),
    ("typography-share-words", Unit::Share),
    ("typography-clock-words", Unit::Clock),
];

/// The messages that only this check reads.
pub(in crate::check) const MESSAGES: [&str; 3] =
    ["typography-money-words", "typography-share-words", "typography-clock-words"];

/// What follows a number, or stands before it, and makes it a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Money,
    Share,
    Time,
    Clock,
    Months,
}

/// A figure in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// The bytes of the number and its unit.
    pub(super) range: Range<usize>,
    /// Its unit.
    pub(super) unit: Unit,
}

/// What makes a number a figure in a language.
pub(super) struct Units {
    /// Words and signs that follow a number, in lower case, and phrases of several, parted by spaces.
    after: BTreeMap<String, Unit>,
    /// Signs of money that may stand before a number.
    before: BTreeSet<String>,
}

impl Units {
    /// Returns the units of a language: its money, its words for that, for shares and for times, and those for months that follow a number in its terms.
    pub(super) fn of(site: &Site, language: &Language) -> Self {
        let mut before: BTreeSet<String> = MONEY.map(str::to_lowercase).into();
        for catalogue in &site.catalogues {
            let symbol = language.messages.currency(catalogue.catalogue.price_list.currency.code());
            before.extend(symbol.ok().map(|symbol| symbol.to_lowercase()));
        }
        let months = TERMS.iter().flat_map(|id| words_after_numbers(language, id));
        let mut after: BTreeMap<String, Unit> = months.map(|word| (word, Unit::Months)).collect();
        for (id, unit) in WORDS {
            let words = language.source(id).unwrap_or_default().split(',').map(|word| word.trim().to_lowercase());
            after.extend(words.filter(|word| !word.is_empty()).map(|word| (word, unit)));
        }
        after.extend(SHARES.map(|sign| (sign.to_owned(), Unit::Share)));
        after.extend(before.iter().map(|sign| (sign.clone(), Unit::Money)));
        Self { after, before }
    }

    /// Returns the figures in a text.
    pub(super) fn figures(&self, text: &str) -> Vec<Figure> {
        let mut figures = Vec::new();
        let mut read = 0;
        while let Some(found) = text[read..].find(|c: char| c.is_ascii_digit()) {
            let start = read + found;
            let end = start + number(&text[start..]);
            read = end;
            // Digits within a word are part of a name.
            if text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '/' | '#')) {
                continue;
            }
            if let Some((length, unit)) = self.unit_after(&text[end..]) {
                // "24 h/24" is an idiom.
                let after = text[end + length..].strip_prefix('/');
                if after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit())) {
                    continue;
                }
                figures.push(Figure { range: start..end + length, unit });
                read = end + length;
            } else if let Some(sign) = self.sign_before(&text[..start]) {
                figures.push(Figure { range: start - sign..end, unit: Unit::Money });
            } else if is_clock_time(&text[start..end]) {
                figures.push(Figure { range: start..end, unit: Unit::Clock });
            }
        }
        figures
    }

    /// Returns the unit at the start of a text, and how many bytes it takes, the space before it included.
    fn unit_after(&self, text: &str) -> Option<(usize, Unit)> {
        let rest = text.strip_prefix(is_space).unwrap_or(text);
        let space = text.len() - rest.len();
        let mut phrases = self.after.iter().filter(|(phrase, _)| phrase.contains(' '));
        if let Some(found) = phrases.find_map(|(phrase, unit)| Some((space + phrase_at(rest, phrase)?, *unit))) {
            return Some(found);
        }
        let word = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        // A sign stands for itself, whatever follows; a word is one to its end.
        let length = if word == 0 { rest.chars().next()?.len_utf8() } else { word };
        self.after.get(&rest[..length].to_lowercase()).map(|unit| (space + length, *unit))
    }

    /// Returns how many bytes a sign of money takes at the end of a text, the space after it included.
    fn sign_before(&self, text: &str) -> Option<usize> {
        let rest = text.strip_suffix(is_space).unwrap_or(text);
        let start =
            rest.rfind(is_space).map_or(0, |space| space + rest[space..].chars().next().map_or(0, char::len_utf8));
        let sign = rest[start..].trim_start_matches(['(', '„', '«']);
        self.before.contains(&sign.to_lowercase()).then_some(text.len() - rest.len() + sign.len())
    }
}

/// Returns how many bytes a phrase takes at the start of a text, in capitals or not and with spaces of any kind; nothing where the text begins otherwise, or its last word goes on.
fn phrase_at(text: &str, phrase: &str) -> Option<usize> {
    let mut rest = text;
    for (index, word) in phrase.split(' ').enumerate() {
        if index > 0 {
            rest = rest.strip_prefix(is_space)?;
        }
        let length = rest.char_indices().nth(word.chars().count()).map_or(rest.len(), |(at, _)| at);
        let (found, after) = rest.split_at(length);
        if found.to_lowercase() != word {
            return None;
        }
        rest = after;
    }
    (!rest.starts_with(char::is_alphabetic)).then_some(text.len() - rest.len())
}

/// Returns the words that stand directly after a number in a message: those of months in "za { $months } mesecev".
fn words_after_numbers<'a>(language: &'a Language, id: &str) -> impl Iterator<Item = String> + use<'a> {
    let entry = language.entries.get(id);
    let words = entry.into_iter().flat_map(move |entry| {
        let text = &language.message_files[entry.file].text;
        entry.words.iter().filter(|words| text[..words.start].ends_with('}')).map(|words| &text[words.clone()])
    });
    words.filter_map(|words| {
        let word = words.trim_start_matches(is_space).split(|c: char| !c.is_alphabetic()).next()?;
        (word.chars().count() > 1).then(|| word.to_lowercase())
    })
}

/// Returns how many bytes the number takes that a text begins with: groups of three digits may be parted by spaces, points and apostrophes.
fn number(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(text);
    loop {
        let rest = &text[end..];
        let Some(mark) = rest.chars().next().filter(|c| is_space(*c) || matches!(c, '.' | ',' | '\'' | '’' | ':'))
        else {
            return end;
        };
        let group = digits(&rest[mark.len_utf8()..]);
        if group == 0 || (is_space(mark) && group != 3) {
            return end;
        }
        end += mark.len_utf8() + group;
    }
}

/// Returns whether a number is a time of the day, as "8:00".
fn is_clock_time(number: &str) -> bool {
    let parts = number.split_once(':').filter(|(hour, minute)| hour.len() <= 2 && minute.len() == 2);
    let parts = parts.and_then(|(hour, minute)| Some((hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?)));
    parts.is_some_and(|(hour, minute)| hour <= 24 && minute < 60)
}

/// Returns a figure as it is compared: whatever spaces it has, and in lower case.
pub(super) fn plain(figure: &str) -> String {
    figure.chars().filter(|c| !is_space(*c) && *c != '\u{2060}').flat_map(char::to_lowercase).collect()
}

/// Returns the number of a figure as it is compared, without the sign or word behind it.
pub(super) fn plain_number(figure: &str) -> String {
    let mut number = plain(figure);
    number.truncate(number.trim_end_matches(|c: char| !c.is_ascii_digit()).len());
    number
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units() -> Units {
        let units = [
            (Unit::Share, ["%", "procent", "pour cent"].as_slice()),
            (Unit::Money, &["€", "kč", "korun"]),
            (Unit::Clock, &["uhr", ". ure"]),
            (Unit::Time, &["h", "min", "hodin"]),
            (Unit::Months, &["měsíců"]),
        ];
        let after =
            units.into_iter().flat_map(|(unit, words)| words.iter().map(move |word| ((*word).to_owned(), unit)));
        Units { after: after.collect(), before: ["€", "$", "eur"].map(str::to_owned).into() }
    }

    fn found(text: &str) -> Vec<&str> {
        units().figures(text).into_iter().map(|figure| &text[figure.range]).collect()
    }

    #[test]
    fn amounts_shares_and_times_are_figures() {
        assert_eq!(found("stojí 2 500 Kč, 15 % nebo 0,5 h"), ["2 500 Kč", "15 %", "0,5 h"]);
        assert_eq!(found("15\u{a0}% a 2\u{202f}500\u{a0}€"), ["15\u{a0}%", "2\u{202f}500\u{a0}€"]);
        assert_eq!(found("15% a 48hodin, do 6 měsíců."), ["15%", "48hodin", "6 měsíců"]);
        assert_eq!(found("(€ 12.50) nebo EUR 3"), ["€ 12.50", "EUR 3"]);
        assert_eq!(found("2 500 korun, 15 procent, 8–16 Uhr"), ["2 500 korun", "15 procent", "16 Uhr"]);
        assert_eq!(found("15 pour cent, 5\u{a0}Pour\u{202f}cent."), ["15 pour cent", "5\u{a0}Pour\u{202f}cent"]);
        assert_eq!(found("od 8. do 16. ure"), ["16. ure"]);
        assert_eq!(found("od 8:00 do 16:30, 8:00–12:00"), ["8:00", "16:30", "8:00", "12:00"]);
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "do 5 uživatelů",
            "Office 365",
            "poměr 1:100",
            "25:00",
            "8:5",
            "ISO 27001:2022",
            "A4 h",
            "24/7",
            "1. 1. 2027",
            "h2 hlavní",
            "5 hodinek",
            "#15 %",
            "24 h/24",
            "15 pour centaines",
            "15 pour",
            "8. urejanje",
            "8. Ura",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
