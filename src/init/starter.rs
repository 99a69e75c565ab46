//! The files of the starter site, embedded.

use std::borrow::Cow;

use crate::embedded;
use crate::schema::{Subject, schema};

/// The messages that a site has whatever its catalogues are; they are those of the demonstration site.
pub const COMMON: &[&str] = &[
    "calculator.ftl",
    "changes.ftl",
    "chart.ftl",
    "comparison.ftl",
    "explanation.ftl",
    "format.ftl",
    "rates.ftl",
    "release.ftl",
    "service.ftl",
    "share.ftl",
    "site.ftl",
    "typography.ftl",
    "versions.ftl",
];

/// The languages that a starter site has unless others are chosen: the fewest that make a site of several, one of them with a dual.
pub(super) const LANGUAGES: [&str; 2] = ["de", "sl"];

/// The languages in which the starter site is written.
pub(super) const WRITTEN: [&str; 5] = ["cs", "de", "fr", "lv", "sl"];

macro_rules! own {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/starter/", $path)).as_slice())),*]
    };
}

const OWN: &[(&str, &[u8])] = &own![
    "site.toml",
    "plans/care.toml",
    "i18n/cs/care.ftl",
    "content/cs/home.md",
    "content/cs/contact.md",
    "content/cs/legal.md",
    "content/cs/not-found.md",
    "content/cs/care/index.md",
    "content/cs/care/basic.md",
    "content/cs/care/complete.md",
    "i18n/de/care.ftl",
    "content/de/home.md",
    "content/de/contact.md",
    "content/de/legal.md",
    "content/de/not-found.md",
    "content/de/care/index.md",
    "content/de/care/basic.md",
    "content/de/care/complete.md",
    "i18n/fr/care.ftl",
    "content/fr/home.md",
    "content/fr/contact.md",
    "content/fr/legal.md",
    "content/fr/not-found.md",
    "content/fr/care/index.md",
    "content/fr/care/basic.md",
    "content/fr/care/complete.md",
    "i18n/lv/care.ftl",
    "content/lv/home.md",
    "content/lv/contact.md",
    "content/lv/legal.md",
    "content/lv/not-found.md",
    "content/lv/care/index.md",
    "content/lv/care/basic.md",
    "content/lv/care/complete.md",
    "i18n/sl/care.ftl",
    "content/sl/home.md",
    "content/sl/contact.md",
    "content/sl/legal.md",
    "content/sl/not-found.md",
    "content/sl/care/index.md",
    "content/sl/care/basic.md",
    "content/sl/care/complete.md",
];

/// A repository ignores by this name, and so would ours if it lay in `starter/` under it.
const GITIGNORE: (&str, &[u8]) =
    (".gitignore", include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/starter/gitignore")));

/// Returns the files of the starter site in the languages in which it is written, with their paths in it; no settings and no price list among them.
pub(super) fn copy(languages: &[&str]) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let common = embedded::demonstration_site().filter(|(path, _)| is_common(path));
    let all = OWN.iter().copied().chain(common);
    all.filter(move |(path, _)| of_language(path).is_some_and(|language| languages.contains(&language)))
}

/// Returns a file of the starter site that is of no language.
pub(super) fn file(path: &str) -> &'static str {
    let found = OWN.iter().find(|(known, _)| *known == path).map(|(_, bytes)| *bytes);
    str::from_utf8(found.unwrap_or_default()).unwrap_or_default()
}

/// Returns what a site has beside its settings, price lists and copy.
pub(super) fn others() -> impl Iterator<Item = (&'static str, Cow<'static, [u8]>)> {
    let schemas = Subject::ALL.map(|subject| (subject.path(), schema(subject).into_bytes().into()));
    [(GITIGNORE.0, GITIGNORE.1.into())].into_iter().chain(schemas)
}

/// Returns what this program brings along for a file of another language: the translation of one that is as it was brought along.
pub(super) fn translated(path: &str, text: &str, new: &str) -> Option<&'static str> {
    let within = |files: &[(&'static str, &'static [u8])]| {
        let find = |wanted: &str| files.iter().find(|(path, _)| *path == wanted).map(|(_, bytes)| *bytes);
        (find(path)? == text.as_bytes()).then(|| find(new)).flatten()
    };
    let common: Vec<_> = embedded::demonstration_site().filter(|(path, _)| is_common(path)).collect();
    within(OWN).or_else(|| within(&common)).and_then(|bytes| str::from_utf8(bytes).ok())
}

fn of_language(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("i18n/").or_else(|| path.strip_prefix("content/"))?;
    rest.split_once('/').map(|(language, _)| language)
}

fn is_common(path: &str) -> bool {
    path.strip_prefix("i18n/").and_then(|path| path.split_once('/')).is_some_and(|(_, file)| COMMON.contains(&file))
}
