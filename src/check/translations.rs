//! Messages that a language lacks, or that use other variables than the original. The original is in the source language of the catalogue, for other messages in the default language of the site.
//!
//! The numbers that a duration and an amount have for selecting plural forms count as the figure itself, because one language needs them where another does not.

use std::collections::{BTreeMap, BTreeSet};

use tarif_l10n::compile::Entry;

use super::required_messages::missing_in;
use crate::diagnostic::{Diagnostic, Rule, Standing};
use crate::site::{Language, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "placeable-mismatch",
    standing: Standing::Fixed,
    finds: "a translation that uses other variables than the original",
    reason: "A figure was lost, or another one put in its place: the languages would promise different things.",
    example: r"
# the original
care-plan-basic-for = Für bis zu { $plan_pc_at-most } Computer.
# the translation, wrong
care-plan-basic-for = Za majhne pisarne.
",
}];

/// The endings of the names under which a figure has its number.
const NUMBERS: [&str; 3] = ["-hours", "-minutes", "-value"];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let (with_messages, empty): (Vec<&Language>, Vec<&Language>) =
        site.languages.iter().partition(|language| !language.entries.is_empty());
    let mut problems: Vec<Diagnostic> = empty.into_iter().map(|language| no_messages(site, language)).collect();
    // Each message with the language of its original.
    let mut ids: BTreeMap<&str, &Language> = BTreeMap::new();
    for language in &with_messages {
        for id in language.entries.keys() {
            ids.entry(id).or_insert_with(|| original(site, id, language));
        }
    }
    for (id, original) in ids {
        problems.extend(compare(id, original, &with_messages));
    }
    problems
}

fn no_messages(site: &Site, language: &Language) -> Diagnostic {
    let locale = &language.locale;
    let message = format!("there are no messages in `{locale}`");
    let problem = Diagnostic::error("missing-message", message, site.settings.source.whole());
    problem.with_help(format!("expected files such as `i18n/{locale}/site.ftl`"))
}

/// Returns the language of a message's original, or `otherwise` if the original is missing.
fn original<'a>(site: &'a Site, id: &str, otherwise: &'a Language) -> &'a Language {
    let found = match site.catalogue_of_message(id) {
        Some((catalogue, _)) => {
            site.languages.iter().find(|language| language.locale.as_str() == &*catalogue.catalogue.source_language)
        }
        None => site.language(&site.settings.default_language),
    };
    found.filter(|language| language.entries.contains_key(id)).unwrap_or(otherwise)
}

fn compare(id: &str, original: &Language, languages: &[&Language]) -> Vec<Diagnostic> {
    let (Some(entry), Some(span)) = (original.entries.get(id), original.span(id)) else { return Vec::new() };
    let mut problems = Vec::new();
    let mut lacking = Vec::new();
    for language in languages {
        match (language.entries.get(id), language.span(id)) {
            (Some(translation), Some(place)) => {
                problems.extend(difference(id, entry, translation, original).map(|message| {
                    let problem = Diagnostic::error("placeable-mismatch", message, place);
                    problem.with_label(span.clone(), format!("the original in `{}`", original.locale))
                }));
            }
            _ if language.lacks(id) => lacking.push(*language),
            _ => {}
        }
    }
    if let Some(first) = lacking.first() {
        let locales: Vec<&str> = lacking.iter().map(|language| language.locale.as_str()).collect();
        let file = span.source.path.rsplit('/').next().unwrap_or_default();
        let help = match locales.len() {
            1 => format!("add it to `i18n/{}/{file}`", first.locale),
            _ => format!("add it to `{file}` in each of these languages"),
        };
        problems.push(missing_in(id, &locales.join("`, `"), span).with_help(help));
    }
    problems
}

/// Returns in what the variables of a translation differ, if they do.
fn difference(id: &str, original: &Entry, translation: &Entry, language: &Language) -> Option<String> {
    let (expected, found) = (figures(original), figures(translation));
    let quoted = |names: Vec<&&str>| names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ");
    let lost = quoted(expected.difference(&found).collect());
    let added = quoted(found.difference(&expected).collect());
    let locale = &language.locale;
    match (lost.is_empty(), added.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("`{id}` lacks {lost}, which it has in `{locale}`")),
        (true, false) => Some(format!("`{id}` has {added}, which it lacks in `{locale}`")),
        (false, false) => Some(format!("`{id}` has {added} in place of {lost}, which it has in `{locale}`")),
    }
}

fn figures(entry: &Entry) -> BTreeSet<&str> {
    let names = entry.variables.iter().map(String::as_str);
    names.map(|name| NUMBERS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)).collect()
}
