//! Bytes become text.

use std::io;
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
];

/// The code of the problem of a file that is not there.
pub(super) const MISSING_FILE: &str = "missing-file";

/// Reads a file. A byte order mark and the line ends of other systems are taken away, so that places are those of what an editor shows.
///
/// A file in another encoding is read all the same, so that what stands in it is not reported as missing.
pub(super) fn read(world: &dyn World, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Arc<Source>> {
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
    Some(source)
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
