//! Files that `site.toml` does not list, so that they are no part of the site.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use tarif_l10n::Locale;

use crate::diagnostic::{Diagnostic, Rule, Severity, Source, Standing};
use crate::site::Settings;
use crate::world::World;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unlisted-file",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a plan file or a language that `site.toml` does not list",
    reason: "It is no part of the site. A catalogue that was forgotten should not go unnoticed.",
    example: r#"
plans/care.toml              # and `catalogues` without "care"

Add it to the list, or move the file to another place.
"#,
}];

/// Looks for what the settings do not list. A folder that cannot be listed is reported where it is read.
pub(super) fn check(world: &dyn World, settings: &Settings) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let catalogues: HashSet<&str> = settings.catalogues.iter().map(|(listed, _)| listed.as_str()).collect();
    for path in world.files("plans").unwrap_or_default() {
        let id = path.strip_prefix("plans/").and_then(|name| name.strip_suffix(".toml"));
        // Folders in `plans/` are for other things than the current price lists.
        let Some(id) = id.filter(|id| !id.contains('/')) else { continue };
        if !catalogues.contains(id) {
            let message = format!("the catalogue `{id}` is no part of the site");
            problems.push(problem(&path, message, "catalogues"));
        }
    }
    for folder in ["i18n", "content"] {
        let files = world.files(folder).unwrap_or_default();
        let languages = files.iter().filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/')?.split_once('/'));
        let languages: BTreeSet<&str> = languages.map(|(language, _)| language).collect();
        let listed = |language: &str| settings.languages.iter().map(Locale::as_str).any(|listed| listed == language);
        for language in languages.into_iter().filter(|language| !listed(language)) {
            let message = format!("the language `{language}` is no part of the site");
            problems.push(problem(&format!("{folder}/{language}"), message, "languages"));
        }
    }
    problems
}

fn problem(path: &str, message: String, key: &str) -> Diagnostic {
    let place = Arc::new(Source::new(path, "")).whole();
    Diagnostic::warning("unlisted-file", message, place).with_help(format!("add it to `{key}` in `site.toml`"))
}
