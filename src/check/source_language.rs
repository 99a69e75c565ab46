//! ## `unknown-source-language`
//!
//! The language in which an offer was made is not among the languages of the site, so that there is no original to compare translations with.

use tarif_l10n::Locale;

use crate::diagnostic::Diagnostic;
use crate::site::{Place, Site};

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
