//! Bytes become text.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Rule, Source, Standing};
use crate::world::World;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "missing-file",
        standing: Standing::Fixed,
        finds: "a file that the settings name and that is not there",
        reason: "Without it a part of the site is missing, and nobody would be told.",
        example: r#"
catalogues = ["care"]        # and no plans/care.toml

Add the file, or take its name out of `site.toml`.
"#,
    },
    Rule {
        code: "unreadable-file",
        standing: Standing::Fixed,
        finds: "a file or folder that is there and cannot be read",
        reason: "What stands in it would be missing from the site.",
        example: "Most often the rights to read are missing, or a folder has the name of a file.",
    },
    Rule {
        code: "not-utf8",
        standing: Standing::Fixed,
        finds: "a file in another encoding than UTF-8",
        reason: "Letters such as š, ņ and ů would be published as other letters.",
        example: "Save the file in the encoding UTF-8; every editor can.",
    },
    Rule {
        code: "turned-text",
        standing: Standing::Fixed,
        finds: "a character that turns the direction of the text after it",
        reason: "Nobody sees it, and it can show a figure with its digits in another order. Most often it came along with copied text. A language from right to left needs none: its direction is known.",
        example: r"
care-tagline = Ab U+202E 95 Euro         # shown as 59

Take the character out; U+200E and U+200F, which turn nothing, may stay.
",
    },
    Rule {
        code: "nested-too-deep",
        standing: Standing::Fixed,
        finds: "braces within braces, and brackets within them, more than 64 deep",
        reason: "Nobody writes such a text, and reading it would take more memory than there is.",
        example: "{ { { { … } } } }",
    },
];

/// How deep braces may be within braces.
pub(crate) const DEEPEST: usize = 64;

/// The code of the problem of a file that is not there.
pub(super) const MISSING_FILE: &str = "missing-file";

/// Reads a file in which braces stand within braces: with too many, it is not read.
pub(crate) fn read(world: &dyn World, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Arc<Source>> {
    let source = read_text(world, path, problems)?;
    match overwhelming(&source) {
        None => Some(source),
        Some(problem) => {
            problems.push(problem);
            None
        }
    }
}

/// Reads a file of text. A byte order mark and the line ends of other systems are taken away, so that places are those of what an editor shows.
///
/// A file in another encoding is read all the same, so that what stands in it is not reported as missing.
pub(crate) fn read_text(world: &dyn World, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Arc<Source>> {
    let nowhere = || Arc::new(Source::new(path, "")).whole();
    let read = world.read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Diagnostic::error(MISSING_FILE, format!("there is no file `{path}`"), nowhere()),
        _ => Diagnostic::error("unreadable-file", format!("`{path}` cannot be read: {error}"), nowhere()),
    });
    let bytes = read.map_err(|problem| problems.push(problem)).ok()?;
    let (text, is_utf8) = match String::from_utf8(bytes.into_owned()) {
        Ok(text) => (text, true),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), false),
    };
    let source = Arc::new(Source::new(path, plain(text)));
    if !is_utf8 {
        let first = source.text.find(char::REPLACEMENT_CHARACTER).unwrap_or_default();
        let place = first..first + char::REPLACEMENT_CHARACTER.len_utf8();
        let problem = Diagnostic::error("not-utf8", format!("`{path}` is not UTF-8"), source.span(place));
        problems.push(problem.with_help("save the file in the encoding UTF-8"));
    }
    problems.extend(turned(&source));
    Some(source)
}

/// Returns a problem at the first character that turns the direction of text, as itself or by its code, if there is one.
///
/// Those are the embeddings, overrides and isolates of the [Unicode bidirectional algorithm](https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).
fn turned(source: &Arc<Source>) -> Option<Diagnostic> {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let written =
        source.text.char_indices().filter(|(_, c)| turns(*c)).map(|(start, c)| (start..start + c.len_utf8(), c));
    let mut found: Vec<_> = written.chain(coded(&source.text).filter(|(_, c)| turns(*c))).collect();
    found.sort_by_key(|(place, _)| place.start);
    let count = found.len();
    let (place, first) = found.into_iter().next()?;
    let more = if count > 1 { format!(", the first of {count} such characters in the file") } else { String::new() };
    let message = format!("U+{:04X} turns the direction of the text after it{more}", u32::from(first));
    let problem = Diagnostic::error("turned-text", message, source.span(place));
    Some(problem.with_help("take it out; it is not seen, and can show digits in another order"))
}

/// Returns the characters that stand in a text by their code, as TOML, Fluent, JSON and HTML write it: `\u202E`, `\U00202E`, `\U0000202E`, `&#x202E;`, `&#8238;`.
fn coded(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    let code = |start: usize, mark: usize, radix: u32, most: usize| {
        let rest = &text[start + mark..];
        let digits = rest.bytes().take(most).take_while(|byte| char::from(*byte).is_digit(radix)).count();
        let code = u32::from_str_radix(&rest[..digits], radix).ok()?;
        Some((start..start + mark + digits, char::from_u32(code)?))
    };
    let escapes = text.match_indices('\\').flat_map(move |(start, _)| match text.as_bytes().get(start + 1) {
        Some(b'u') => [code(start, 2, 16, 4), None],
        // Fluent has six digits, TOML eight.
        Some(b'U') => [code(start, 2, 16, 6), code(start, 2, 16, 8)],
        _ => [None, None],
    });
    let references = text.match_indices('&').map(move |(start, _)| match text.as_bytes().get(start + 1..)? {
        [b'#', b'x' | b'X', ..] => code(start, 3, 16, 8),
        [b'#', ..] => code(start, 2, 10, 8),
        _ => None,
    });
    escapes.chain(references).flatten()
}

/// Returns a problem with what would bring the reader of messages down, if there is something.
///
/// It calls itself for braces, and for parentheses within them; and it cuts a code such as `\u00A0` after so many bytes, be it in the middle of a character. Strings may hold braces; `{"{"}` is one.
pub(super) fn overwhelming(source: &Arc<Source>) -> Option<Diagnostic> {
    let bytes = source.text.as_bytes();
    let (mut at, mut depth, mut parentheses, mut in_string) = (0, 0_usize, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if depth > 0 => {
                let digits = bytes.get(at + 1).map_or(0, |kind| match kind {
                    b'u' => 4,
                    b'U' => 6,
                    _ => 0,
                });
                let code = bytes.iter().skip(at + 2).take(digits).take_while(|byte| !byte.is_ascii_whitespace());
                if code.clone().any(|byte| !byte.is_ascii()) {
                    let message = "the code of a character consists of digits and the letters A to F";
                    let problem = Diagnostic::error("fluent-syntax", message, source.span(at..at + 2));
                    return Some(problem.with_help("such as `\\u00A0`, which is a no-break space"));
                }
                at += 1;
            }
            b'"' | b'\n' if in_string => in_string = false,
            _ if in_string => {}
            b'{' => {
                depth += 1;
                let next = bytes.iter().skip(at + 1).find(|byte| !byte.is_ascii_whitespace());
                if next == Some(&b'"') {
                    at += bytes.iter().skip(at).take_while(|byte| **byte != b'"').count();
                    in_string = true;
                }
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                parentheses = if depth == 0 { 0 } else { parentheses };
            }
            b'(' if depth > 0 => parentheses += 1,
            b')' => parentheses = parentheses.saturating_sub(1),
            _ => {}
        }
        if depth + parentheses > DEEPEST {
            let message = format!("braces are nested more than {DEEPEST} deep");
            return Some(Diagnostic::error("nested-too-deep", message, source.span(at..at + 1)));
        }
        at += 1;
    }
    None
}

/// Returns a text without byte order mark and carriage returns; most have neither.
fn plain(mut text: String) -> String {
    if text.contains("\r\n") {
        text = text.replace("\r\n", "\n");
    }
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    text
}
