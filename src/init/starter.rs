//! The files of the starter site, embedded.

use std::borrow::Cow;

use crate::embedded;
use crate::schema::{Subject, schema};

/// The messages that a site has whatever its catalogues are; they are those of the demonstration site.
pub(super) const COMMON: &[&str] = &[
    "calculator.ftl",
    "chart.ftl",
    "comparison.ftl",
    "explanation.ftl",
    "format.ftl",
    "rates.ftl",
    "release.ftl",
    "service.ftl",
    "share.ftl",
    "site.ftl",
    "versions.ftl",
];

/// The languages of the starter site: the fewest that make a site of several, one of them with a dual.
const LANGUAGES: [&str; 2] = ["de", "sl"];

macro_rules! own {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/starter/", $path)).as_slice())),*]
    };
}

const OWN: &[(&str, &[u8])] = &own![
    "site.toml",
    "plans/care.toml",
    "i18n/de/care.ftl",
    "i18n/sl/care.ftl",
    "content/de/home.md",
    "content/de/contact.md",
    "content/de/legal.md",
    "content/de/not-found.md",
    "content/de/care/index.md",
    "content/de/care/basic.md",
    "content/de/care/complete.md",
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

/// Returns the files of the starter site with their paths in it.
pub(super) fn files() -> Vec<(&'static str, Cow<'static, [u8]>)> {
    let common = embedded::demonstration_site().filter(|(path, _)| is_common(path));
    let embedded = OWN.iter().copied().chain([GITIGNORE]).chain(common);
    let schemas = Subject::ALL.map(|subject| (subject.path(), schema(subject).into_bytes().into()));
    embedded.map(|(path, bytes)| (path, bytes.into())).chain(schemas).collect()
}

fn is_common(path: &str) -> bool {
    path.strip_prefix("i18n/")
        .and_then(|path| path.split_once('/'))
        .is_some_and(|(language, file)| LANGUAGES.contains(&language) && COMMON.contains(&file))
}
