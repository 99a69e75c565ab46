//! What a build results in: files, in the order in which they may appear.

use std::sync::Arc;

/// A file of the built site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path in the output folder, parted by `/`: `sl/podpora/index.html`.
    pub path: String,
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// What it is, which says when it may be written.
    pub kind: OutputKind,
}

/// What an output file is. The order is that of publishing: nothing names a file of a later kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutputKind {
    /// A file with a fingerprint in its name, or one that pages may name: scripts, styles, icons.
    Asset,
    /// A page, which names assets and other pages.
    Page,
    /// A file that names pages: the sitemap and `robots.txt`.
    Index,
}
