//! Messages that nothing shows.

use std::collections::BTreeSet;

use tarif_calculator::REQUIRED_MESSAGES;
use tarif_l10n::BINDING_WORDS;

use super::furniture::FURNITURE;
use super::{texts, typed_amounts, typography};
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::render::Theme;
use crate::site::{Language, Site, originals};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unused-message",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a message that nothing shows",
    reason: "Somebody translates it for nothing, or it was meant to be shown and its id is mistyped.",
    example: r#"
site-tagine = Care for small offices        # a template shows `site-tagline`

Take the message out of every language, or mend its id.
"#,
}];

/// What messages begin with that only some sites, plans or languages need: a site keeps the words for counters and languages that it does not have yet.
const OPTIONAL: [&str; 5] = ["counter-", "reason-", "currency-", "format-", "language-"];

pub(super) fn check(site: &Site, theme: &Theme) -> Vec<Diagnostic> {
    let used = used(site, theme);
    let is_unused = |id: &str| {
        let is_optional = OPTIONAL.iter().any(|start| id.starts_with(start));
        // What an incomplete catalogue lacks may stand in its file.
        let may_be_shown = || site.catalogues.of_message(id).is_some_and(|(place, _)| !site.catalogues[place].complete);
        !used.contains(id) && !is_optional && !may_be_shown()
    };
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for (language, id) in site.languages.iter().flat_map(|of| of.entries.keys().map(move |id| (of, id))) {
        // A message is told with its attributes.
        let message =
            id.split_once('.').map(|(message, _)| message).filter(|message| language.entries.contains_key(*message));
        if !is_unused(id) || message.is_some_and(is_unused) || !seen.insert(id) {
            continue;
        }
        let Some((language, span)) = originals::of_message(site, id).and_then(|found| Some((found, found.span(id)?)))
        else {
            continue;
        };
        let file = span.source.path.rsplit('/').next().unwrap_or_default().to_owned();
        let help = match site.languages.iter().filter(|other| other.entries.contains_key(id)).count() {
            1 => format!("take it out of `i18n/{}/{file}`", language.locale),
            _ => format!("take it out of `{file}` in every language"),
        };
        problems.push(RULES[0].at(format!("nothing shows the message `{id}`"), span).with_help(help));
    }
    problems
}

/// Returns the ids of all messages that are shown: by the program, by the plan data, by templates, by pages and by other messages.
fn used(site: &Site, theme: &Theme) -> BTreeSet<String> {
    let mut used: BTreeSet<String> =
        FURNITURE.iter().chain(REQUIRED_MESSAGES).map(|(id, _)| (*id).to_owned()).collect();
    used.extend(typography::MESSAGES.into_iter().chain(typed_amounts::MESSAGES).map(str::to_owned));
    used.insert(BINDING_WORDS.to_owned());
    used.extend(site.catalogues.iter().flat_map(|of| texts::required(&of.catalogue)).map(|(id, _)| id));
    let labels = theme.labels();
    for language in &site.languages {
        used.extend(
            language.entries.keys().filter(|id| labels.contains(id.replace(['-', '.'], "_").as_str())).cloned(),
        );
        for page in language.pages.values() {
            let prose = [&page.title, &page.description, &page.body];
            let placeables = prose.into_iter().flat_map(|prose| &prose.placeables);
            used.extend(placeables.flat_map(|placeable| placeable.inline.references.iter().cloned()));
        }
        used.extend(referred_to(language));
    }
    used
}

/// Returns what messages and terms refer to.
fn referred_to(language: &Language) -> impl Iterator<Item = String> {
    language.entries.values().flat_map(|entry| entry.references.iter().cloned())
}
