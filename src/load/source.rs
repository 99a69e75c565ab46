//! Bytes become text.

use std::io;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
use crate::world::World;

/// Reads a file. A byte order mark and the line ends of other systems are taken away, so that places are those of what an editor shows.
///
/// # Errors
///
/// ## `missing-file`
///
/// A file that the settings name is not there.
///
/// ## `unreadable-file`
///
/// A file is there and cannot be read.
///
/// ## `not-utf8`
///
/// A file in another encoding than UTF-8.
pub(super) fn read(world: &dyn World, path: &str) -> Result<Arc<Source>, Diagnostic> {
    let nowhere = || Arc::new(Source::new(path, "")).whole();
    let bytes = world.read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Diagnostic::error("missing-file", format!("there is no file `{path}`"), nowhere()),
        _ => Diagnostic::error("unreadable-file", format!("`{path}` cannot be read: {error}"), nowhere()),
    })?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            Ok(Arc::new(Source::new(path, text.replace("\r\n", "\n"))))
        }
        Err(error) => {
            let start = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).len();
            let source = Arc::new(Source::new(path, String::from_utf8_lossy(&bytes)));
            let place = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
            let problem = Diagnostic::error("not-utf8", format!("`{path}` is not UTF-8"), source.span(place));
            Err(problem.with_help("save the file in the encoding UTF-8"))
        }
    }
}
