//! Translations of what the original says no more.

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Rule, Severity, Span, Standing};
use crate::site::{Language, Site, original_digest, originals};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "stale-translation",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a translation whose original changed after it was accepted",
    reason: "It may still say what the original said before: the languages would promise different things. `tarif accept` keeps what each original says, and this rule compares.",
    example: r#"
tarif accept sl care-tagline    # when the Slovenian text fits the original again
tarif accept sl                 # when all Slovenian texts do
"#,
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.languages.par_iter().flat_map_iter(|language| in_language(site, language)).collect()
}

/// What was never accepted is not known to have been right, so nothing is said of it.
fn in_language(site: &Site, language: &Language) -> Vec<Diagnostic> {
    let stale = site
        .accepted
        .of(language)
        .filter(|(of, accepted)| original_digest(site, language, of).is_some_and(|digest| digest != *accepted));
    stale.filter_map(|(of, _)| problem(site, language, of)).collect()
}

fn problem(site: &Site, language: &Language, of: &str) -> Option<Diagnostic> {
    let (place, original) = places(site, language, of)?;
    let problem = RULES[0].at(format!("the original of `{of}` changed after its translation was accepted"), place);
    let help = format!("read both; `tarif accept {} {of}` says that they agree", language.locale);
    Some(problem.with_label(original, "the original").with_help(help))
}

/// Returns where a translation stands, and where its original does.
fn places(site: &Site, language: &Language, of: &str) -> Option<(Span, Span)> {
    match of.strip_prefix("page:") {
        Some(id) => {
            let id = id.parse().ok()?;
            let (_, original) = originals::of_page(site, &id)?;
            Some((language.page(&id)?.source.whole(), original.source.whole()))
        }
        None => Some((language.span(of)?, originals::of_message(site, of)?.span(of)?)),
    }
}
