//! Translations that say what the original says, word for word.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Rule, Severity, Span, Standing};
use crate::site::{Language, Page, Site, is_translated, originals};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "untranslated",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a text that is the same as in the language of the original",
    reason: "Most often it was copied to be translated later. A single word and a name may well be the same in two languages; three words in a row hardly are.",
    example: r#"
care-tagline = Für kleine Büros.     # in i18n/de/care.ftl
care-tagline = Für kleine Büros.     # in i18n/sl/care.ftl
"#,
}];

/// From how many words on the same text is suspicious.
const SUSPICIOUS: usize = 3;

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let found = site.languages.par_iter().flat_map_iter(|language| {
        let messages =
            language.entries.keys().filter(|id| is_translated(id)).filter_map(|id| of_message(site, language, id));
        messages.chain(language.pages.values().flat_map(|page| of_page(site, language, page))).collect::<Vec<_>>()
    });
    found.collect()
}

fn of_message(site: &Site, language: &Language, id: &str) -> Option<Diagnostic> {
    let original = originals::of_message(site, id).filter(|original| original.locale != language.locale)?;
    let text = language.source(id)?;
    let is_same = original.source(id) == Some(text) && words(&language.words(id)) >= SUSPICIOUS;
    let is_finished = || !language.is_unfinished(id) && !original.is_unfinished(id);
    (is_same && is_finished())
        .then(|| problem(&format!("`{id}`"), language, original, language.span(id), original.span(id)))?
}

fn of_page(site: &Site, language: &Language, page: &Page) -> Vec<Diagnostic> {
    let Some((original, source)) = originals::of_page(site, &page.id) else { return Vec::new() };
    if original.locale == language.locale || page.untranslated.is_some() || source.untranslated.is_some() {
        return Vec::new();
    }
    let head = [(&page.title, &source.title), (&page.description, &source.description)].into_iter();
    let head = head.filter(|(translation, original)| {
        translation.text() == original.text() && words(&translation.words()) >= SUSPICIOUS
    });
    let mut problems: Vec<Diagnostic> = head
        .filter_map(|(translation, prose)| {
            problem("the text", language, original, Some(translation.span.clone()), Some(prose.span.clone()))
        })
        .collect();
    let lines: BTreeSet<&str> = source.body.text().lines().collect();
    if !page.body.text().lines().any(|line| line.len() > 2 && lines.contains(line)) {
        return problems;
    }
    let known: BTreeSet<&str> =
        source.outline().blocks.iter().map(|block| source.body.text()[block.clone()].trim()).collect();
    for block in &page.outline().blocks {
        let text = page.body.text()[block.clone()].trim();
        if !known.contains(text) || words(&page.body.words_in(block)) < SUSPICIOUS {
            continue;
        }
        let place = source.body.text().find(text).map(|start| source.body.span_of(start..start + text.len()));
        let start = block.start;
        problems.extend(problem(
            "the text",
            language,
            original,
            Some(page.body.span_of(start..start + text.len())),
            place,
        ));
    }
    problems
}

fn problem(
    what: &str,
    language: &Language,
    original: &Language,
    place: Option<Span>,
    source: Option<Span>,
) -> Option<Diagnostic> {
    let message = format!("{what} is the same in `{}` as in `{}`", language.locale, original.locale);
    Some(RULES[0].at(message, place?).with_label(source?, "the original"))
}

/// Returns how many words a text has that are no more than letters.
fn words(text: &str) -> usize {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '|'));
    parts.filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count()
}
