//! Files that pages name: styles, scripts, pictures, each published under a name that changes with its content.

mod fingerprint;
mod scripts;
mod styles;

use crate::diagnostic::Rule;

pub use fingerprint::fingerprinted;
pub(crate) use fingerprint::{digest, is_fingerprinted};
pub use scripts::{Scripts, scripts};
pub use styles::stylesheet;

/// Returns what can be wrong with styles.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    styles::RULES.iter()
}
