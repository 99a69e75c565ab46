//! Words that no column can hold. Style sheets cannot say that a column is as wide as its longest word, but no wider than there is room for.

/// The letters of the longest word that finds room in a column, beside others, on every window: those of "Auftragsverarbeitungsvertrag".
const LONGEST: usize = 28;

/// Returns whether a text has a word of more characters than [`LONGEST`].
///
/// A line may end after a hyphen or a slash, and between any two characters of a script that has no spaces. Where a space binds, words count by themselves: they are short, and what binds them is less than their length.
pub(super) fn has_long_word(text: &str) -> bool {
    let is_long = |part: &&str| part.len() > LONGEST;
    let words = text.split_ascii_whitespace().filter(is_long).flat_map(|part| part.split(ends_word));
    words.filter(is_long).any(|word| word.chars().count() > LONGEST)
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '/' | '–' | '—' | '\u{ad}' | '\u{200b}' | '\u{2010}') || has_no_spaces(c)
}

/// Returns whether a character is of a script that is written without spaces: those of South-East Asia, and those of Chinese, Japanese and Korean.
fn has_no_spaces(c: char) -> bool {
    matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{a4cf}'
            | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_long_where_no_line_may_end_in_it() {
        for (text, expected) in [
            ("Auftragsverarbeitungsvertrag und Datenschutzgrundverordnung", false),
            ("die Rindfleischetikettierungsüberwachung, siehe oben", true),
            (&"ä".repeat(28), false),
            (&"ä".repeat(29), true),
            ("hotline.enterprise.support.kennzeichnung", true),
            ("Server-Wartung-und-Überwachung-rund-um-die-Uhr", false),
            ("za\u{a0}8\u{a0}ur\u{a0}in\u{a0}15\u{a0}min\u{a0}podpore\u{a0}na\u{a0}mesec", false),
            (&"価格表をご覧ください".repeat(5), false),
            (&"ราคา".repeat(10), false),
        ] {
            assert_eq!(has_long_word(text), expected, "{text}");
        }
    }
}
