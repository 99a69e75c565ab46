//! Bytes become text.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use memchr::{memchr, memchr3_iter};

use crate::character_reference::reference;
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
        code: "control-character",
        standing: Standing::Fixed,
        finds: "a character that controls a machine and stands for nothing that can be read",
        reason: "Nobody sees it. Browsers leave some of them out, and what stands before and after grows together: `15`, such a character and `0` is read as 150.",
        example: r"
care-tagline = Ab 15 U+0000 Euro         # wrong

Take the character out; tabs and line ends may stay.
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
    problems.extend(controlling(&source));
    Some(source)
}

/// Returns a problem at the first control character but tabs and line ends, if there is one.
fn controlling(source: &Arc<Source>) -> Option<Diagnostic> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    // Nearly no file has one, and most of each is looked at many bytes at a time. U+0080 to U+009F begin with 0xc2.
    let may_be = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r') || byte == 0x7f || byte == 0xc2;
    let may_have = |part: &[u8]| part.iter().fold(false, |found, byte| found | may_be(*byte));
    if !source.text.as_bytes().chunks(64).any(may_have) {
        return None;
    }
    let found = source
        .text
        .match_indices(is_control)
        .filter_map(|(start, found)| Some((start..start + found.len(), found.chars().next()?)));
    let (place, message) = first_of(found, "is a control character")?;
    let problem = Diagnostic::error("control-character", message, source.span(place));
    Some(problem.with_help("take it out; it is not seen, and browsers may read together what stands around it"))
}

/// Returns where the first of some characters stands, and a message that says so of it, and how many there are.
fn first_of(mut found: impl Iterator<Item = (Range<usize>, char)>, is: &str) -> Option<(Range<usize>, String)> {
    let (place, first) = found.next()?;
    let more = match found.count() {
        0 => String::new(),
        others => format!(", the first of {} such characters in the file", others + 1),
    };
    Some((place, format!("U+{:04X} {is}{more}", u32::from(first))))
}

/// Returns a problem at the first character that turns the direction of text, as itself or by its code, if there is one.
///
/// Those are the embeddings, overrides and isolates of the [Unicode bidirectional algorithm](https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).
fn turned(source: &Arc<Source>) -> Option<Diagnostic> {
    let (place, message) = first_of(turning(source), "turns the direction of the text after it")?;
    let problem = Diagnostic::error("turned-text", message, source.span(place));
    Some(problem.with_help("take it out; it is not seen, and can show digits in another order"))
}

/// Returns the characters that turn text, in their order, with their places. As themselves all of them begin with the same byte, by their code with a backslash or `&`.
fn turning(source: &Source) -> impl Iterator<Item = (Range<usize>, char)> {
    let text = source.text.as_str();
    let is_style = source.path.ends_with(".css");
    memchr3_iter(b'\\', b'&', 0xe2, text.as_bytes()).filter_map(move |start| {
        let rest = &text[start..];
        let (length, found) = match rest.as_bytes()[0] {
            b'\\' => escaped(rest, is_style)?,
            b'&' => reference(rest).filter(|(c, _)| turns(*c)).map(|(c, length)| (length, c))?,
            _ => rest.chars().next().filter(|c| turns(*c)).map(|c| (c.len_utf8(), c))?,
        };
        Some((start..start + length, found))
    })
}

fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the character that turns text by whose code a text begins, as Fluent, TOML, JSON and scripts write it, `\u202E`, `\U00202E`, `\U0000202E`, `\u{202E}`, and as style sheets do, `\202E`; with the length of the code.
fn escaped(text: &str, is_style: bool) -> Option<(usize, char)> {
    match text.as_bytes().get(1)? {
        b'u' if text[2..].starts_with('{') => by_code(text, 3, 16, usize::MAX),
        b'u' => by_code(text, 2, 16, 4),
        // Fluent has six digits, TOML eight.
        b'U' => by_code(text, 2, 16, 6).or_else(|| by_code(text, 2, 16, 8)),
        _ if is_style => by_code(text, 1, 16, 6),
        _ => None,
    }
}

/// Returns the character that turns text whose digits stand after a mark, with the length of both.
fn by_code(text: &str, mark: usize, radix: u32, most: usize) -> Option<(usize, char)> {
    let rest = &text[mark..];
    let digits = rest.bytes().take(most).take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let code = u32::from_str_radix(&rest[..digits], radix).ok()?;
    Some((mark + digits, char::from_u32(code).filter(|c| turns(*c))?))
}

/// Returns a problem with what would bring the reader of messages down, if there is something.
///
/// It calls itself for braces, and for parentheses within them; and it cuts a code such as `\u00A0` after so many bytes, be it in the middle of a character. Strings may hold braces; `{"{"}` is one.
pub(super) fn overwhelming(source: &Arc<Source>) -> Option<Diagnostic> {
    let bytes = source.text.as_bytes();
    let (mut at, mut depth, mut parentheses, mut in_string) = (0, 0_usize, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            // Outside of braces nothing but the next of them matters.
            _ if depth == 0 && !in_string && *byte != b'{' => {
                at += memchr(b'{', &bytes[at..]).unwrap_or(bytes.len() - at);
                continue;
            }
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
