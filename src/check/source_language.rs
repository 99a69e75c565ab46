//! Offers whose original is in a language that the site does not have.

use tarif_l10n::Locale;

use crate::diagnostic::{Diagnostic, Rule, Standing};
use crate::site::{Place, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unknown-source-language",
    standing: Standing::Fixed,
    finds: "an offer whose language is not among the languages of the site",
    reason: "There is no original to compare translations with.",
    example: r#"
languages = ["de", "sl"]     # in site.toml
source-language = "cs"       # in a plan file
"#,
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let known: Vec<&str> = site.settings.languages.iter().map(Locale::as_str).collect();
    let mut problems = Vec::new();
    for catalogue in &site.catalogues {
        let source = catalogue.catalogue.source_language.as_ref();
        if !known.contains(&source) {
            let message = format!("`{source}` is not among the languages of the site");
            let span = catalogue.span(&Place::SourceLanguage);
            let problem = Diagnostic::error("unknown-source-language", message, span);
            problems.push(problem.with_help(format!("`languages` in `site.toml` are `{}`", known.join("`, `"))));
        }
    }
    problems
}
