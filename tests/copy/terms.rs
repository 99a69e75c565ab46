//! The termbase: a row a term, a column a language.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// A term, its word in each language, and the words that must not stand in its place.
pub(crate) struct Term {
    pub(crate) id: String,
    pub(crate) note: String,
    pub(crate) words: BTreeMap<String, String>,
    pub(crate) deprecated: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Row {
    note: String,
    #[serde(default)]
    deprecated: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    words: BTreeMap<String, String>,
}

/// Returns the termbase of a site.
pub(crate) fn read(root: &Path) -> Vec<Term> {
    let text = fs::read_to_string(root.join("i18n/terms.toml")).unwrap();
    let rows: BTreeMap<String, Row> = toml::from_str(&text).unwrap();
    let term = |(id, Row { note, deprecated, words }): (String, Row)| Term { id, note, words, deprecated };
    rows.into_iter().map(term).collect()
}

/// Returns whether a form stands in a text as a whole word, in capitals or not, with any kind of space.
pub(crate) fn occurs(form: &str, text: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace(['\u{a0}', '\u{202f}', '\n'], " ");
    let (form, text) = (plain(form), plain(text));
    let is_edge = |neighbour: Option<char>| neighbour.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(&form).any(|(start, _)| {
        is_edge(text[..start].chars().next_back()) && is_edge(text[start + form.len()..].chars().next())
    })
}
