//! Names that change with the content, so that browsers may keep what they name for ever.

use std::fmt::Write;

use sha2::{Digest, Sha256};

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
    let mut path = format!("assets/{stem}-");
    for byte in &Sha256::digest(content)[..4] {
        // Writing to a string cannot fail.
        let _ = write!(path, "{byte:02x}");
    }
    if !extension.is_empty() {
        path.push('.');
        path.push_str(extension);
    }
    path
}
