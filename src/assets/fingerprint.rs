//! Names that change with the content, so that browsers may keep what they name for ever.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::output::OutputKind;

/// The folder of the output in which all that has such a name lies.
const FOLDER: &str = "assets/";

/// Returns the path of an asset in the output folder: `assets/theme-1f2e3d4c.css` for `theme.css`.
///
/// # Examples
///
/// ```
/// use tarif::assets::fingerprinted;
///
/// // The SHA-256 of nothing begins with e3b0c442.
/// assert_eq!(fingerprinted("theme.css", b""), "assets/theme-e3b0c442.css");
/// ```
pub fn fingerprinted(name: &str, content: &[u8]) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut path = format!("{FOLDER}{stem}-{}", digest(content));
    if !extension.is_empty() {
        path.push('.');
        path.push_str(extension);
    }
    path
}

/// Returns whether a file of the output has a name that changes with its content, so that no other content will ever be asked for under it.
pub(crate) fn is_fingerprinted(path: &str, kind: OutputKind) -> bool {
    kind == OutputKind::Asset && path.starts_with(FOLDER)
}

/// Returns eight characters that stand for a content.
pub(crate) fn digest(content: &[u8]) -> String {
    let mut digits = String::new();
    for byte in &Sha256::digest(content)[..4] {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
