//! Messages that a language lacks, or that use other variables than the original. The original is in the source language of the catalogue, for other messages in the default language of the site.
//!
//! The numbers that a duration and an amount have for selecting plural forms count as the figure itself, because one language needs them where another does not.

use std::collections::BTreeSet;

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
        site.languages.iter().map(|language| &**language).partition(|language| !language.entries.is_empty());
    let mut problems: Vec<Diagnostic> = empty.into_iter().map(|language| no_messages(site, language)).collect();
    for (id, entries) in side_by_side(&with_messages) {
        problems.extend(compare(site, id, &entries));
    }
    problems
}

/// A message with the language and the entry of each language that has it, and nothing for each that lacks it.
type SideBySide<'a> = (&'a str, Vec<(&'a Language, Option<&'a Entry>)>);

/// Returns each message once, in the order of the ids. Every language has its messages in that order, so that none has to be looked up.
fn side_by_side<'a>(languages: &[&'a Language]) -> impl Iterator<Item = SideBySide<'a>> {
    let mut rests: Vec<_> = languages.iter().map(|language| (*language, language.entries.iter().peekable())).collect();
    std::iter::from_fn(move || {
        let first = rests.iter_mut().filter_map(|(_, rest)| rest.peek().map(|(id, _)| id.as_str())).min()?;
        let entries = rests
            .iter_mut()
            .map(|(language, rest)| (*language, rest.next_if(|(id, _)| id.as_str() == first).map(|(_, entry)| entry)));
        Some((first, entries.collect()))
    })
}

fn no_messages(site: &Site, language: &Language) -> Diagnostic {
    let locale = &language.locale;
    let message = format!("there are no messages in `{locale}`");
    let problem = Diagnostic::error("missing-message", message, site.settings.source.whole());
    problem.with_help(format!("expected files such as `i18n/{locale}/site.ftl`"))
}

/// Returns the original of a message among its entries: that in the source language of its catalogue, else in the default language, else the first.
fn original<'a>(
    site: &Site,
    id: &str,
    entries: &[(&'a Language, Option<&'a Entry>)],
) -> Option<(&'a Language, &'a Entry)> {
    let locale = match site.catalogues.of_message(id) {
        Some((place, _)) => &*site.catalogues[place].catalogue.source_language,
        None => site.settings.default_language.as_str(),
    };
    let mut known = entries.iter().filter_map(|(language, entry)| Some((*language, (*entry)?)));
    let first = known.clone().next();
    known.find(|(language, _)| language.locale.as_str() == locale).or(first)
}

fn compare(site: &Site, id: &str, entries: &[(&Language, Option<&Entry>)]) -> Vec<Diagnostic> {
    let Some((original, entry)) = original(site, id, entries) else { return Vec::new() };
    let mut problems = Vec::new();
    let mut lacking = Vec::new();
    for (language, translation) in entries {
        match translation {
            Some(translation) => {
                let Some(message) = difference(id, entry, translation, original) else { continue };
                let problem = Diagnostic::error("placeable-mismatch", message, language.span_of(translation));
                let said = format!("the original in `{}`", original.locale);
                problems.push(problem.with_label(original.span_of(entry), said));
            }
            None if language.lacks(id) => lacking.push(*language),
            None => {}
        }
    }
    if let Some(first) = lacking.first() {
        let span = original.span_of(entry);
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
    if original.variables == translation.variables {
        return None;
    }
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
