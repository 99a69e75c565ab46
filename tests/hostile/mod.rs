//! The fields that take any text. `tests/site/hostile.rs` shows that these are all: every other one refuses what is hostile. `tests/browser/hostile.rs` plants it in each of them and opens the pages.

/// The fields of `site.toml`, with `*` for each of a list.
pub(crate) const SETTINGS: [&str; 4] = ["contact.email", "contact.phone", "contact.publisher", "samples.*.name"];

/// The keys at the head of a page.
pub(crate) const HEAD: [&str; 2] = ["description", "title"];
