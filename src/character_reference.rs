//! References to characters in HTML, `&#58;`, `&colon;`: by number all of them, by name those that matter here.

use std::borrow::Cow;

/// References by name to characters that an address may be hidden by or that stand in numbers.
const NAMED: [(&str, char); 18] = [
    ("&Tab;", '\t'),
    ("&NewLine;", '\n'),
    ("&colon;", ':'),
    ("&nbsp;", '\u{a0}'),
    ("&thinsp;", '\u{2009}'),
    ("&ensp;", '\u{2002}'),
    ("&emsp;", '\u{2003}'),
    ("&comma;", ','),
    ("&period;", '.'),
    ("&apos;", '\''),
    ("&rsquo;", '\u{2019}'),
    ("&middot;", '\u{b7}'),
    ("&minus;", '\u{2212}'),
    ("&ndash;", '\u{2013}'),
    ("&mdash;", '\u{2014}'),
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&euro;", '€'),
];

/// What numbers of control characters stand for: the characters that Windows has there, [as browsers read them](https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
const WINDOWS_1252: [(u32, char); 27] = [
    (0x80, '€'),
    (0x82, '‚'),
    (0x83, 'ƒ'),
    (0x84, '„'),
    (0x85, '…'),
    (0x86, '†'),
    (0x87, '‡'),
    (0x88, 'ˆ'),
    (0x89, '‰'),
    (0x8a, 'Š'),
    (0x8b, '‹'),
    (0x8c, 'Œ'),
    (0x8e, 'Ž'),
    (0x91, '‘'),
    (0x92, '’'),
    (0x93, '“'),
    (0x94, '”'),
    (0x95, '•'),
    (0x96, '–'),
    (0x97, '—'),
    (0x98, '˜'),
    (0x99, '™'),
    (0x9a, 'š'),
    (0x9b, '›'),
    (0x9c, 'œ'),
    (0x9e, 'ž'),
    (0x9f, 'Ÿ'),
];

/// Returns a text with the characters that its references stand for, as far as they can be part of a scheme or a number.
pub(crate) fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return value.into();
    }
    let mut plain = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (c, length) = reference(rest).unwrap_or(('&', 1));
        plain.push(c);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    plain.into()
}

/// Returns the character that a reference at the beginning of a text stands for, with the length of the reference, which a semicolon need not end where it has a number.
pub(crate) fn reference(text: &str) -> Option<(char, usize)> {
    let Some(number) = text.strip_prefix("&#") else {
        return NAMED.into_iter().find(|(name, _)| text.starts_with(name)).map(|(name, c)| (c, name.len()));
    };
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let code = u32::from_str_radix(&digits[..end], radix).ok()?;
    let c = WINDOWS_1252
        .into_iter()
        .find(|(other, _)| *other == code)
        .map_or_else(|| char::from_u32(code), |(_, c)| Some(c))?;
    let length = text.len() - digits.len() + end;
    Some((c, length + usize::from(digits[end..].starts_with(';'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stand_for_their_characters_as_browsers_read_them() {
        for (text, plain) in [
            ("&#57;50", "950"),
            ("&#x39;50 &#X39;50", "950 950"),
            ("&#0000057;50", "950"),
            // Without a semicolon a number ends where its digits do.
            ("&#57x", "9x"),
            ("&nbsp;&comma;", "\u{a0},"),
            // What Windows has at the numbers of control characters.
            ("&#128; &#x80; &#150; &#159;", "€ € – Ÿ"),
            ("&amp;#57;", "&#57;"),
            // What is no reference, or is not known, stays as it is.
            ("a & b &nothing; &# &#x; &#99999999999; &#xd800;", "a & b &nothing; &# &#x; &#99999999999; &#xd800;"),
        ] {
            assert_eq!(unescaped(text), plain, "{text}");
        }
    }
}
