//! Messages that the site needs and that none of its languages has. One that some languages have and others lack is found by comparing them.

use std::collections::BTreeSet;
use std::sync::Arc;

use tarif_calculator::{REQUIRED_MESSAGES, missing_messages};

use super::furniture::FURNITURE;
use super::texts;
use crate::diagnostic::{Diagnostic, Rule, Source, Span, Standing};
use crate::site::{Language, Site, SiteCatalogue, name_message};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "missing-message",
    standing: Standing::Fixed,
    finds: "a message that a language lacks",
    reason: "A page with one sentence in another language is worse than yesterday's page, so nothing is filled in.",
    example: r"
care-plan-basic-name = Basis     # in i18n/de/care.ftl, and not in i18n/sl/care.ftl

Add the message to the language that lacks it.
",
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let exists = |id: &str| site.languages.iter().any(|language| !language.lacks(id));
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for catalogue in &site.catalogues {
        let file = format!("{}.ftl", catalogue.catalogue.id());
        for (id, place) in texts::required(&catalogue.catalogue) {
            if !exists(&id) && seen.insert(id.clone()) {
                let file = if id.starts_with("counter-") { "calculator.ftl" } else { &file };
                problems.push(missing(&id, catalogue.span(&place)).with_help(add_to(file)));
            }
        }
    }
    let names = site.settings.languages.iter().map(|locale| name_message(locale.as_str()));
    let fixed = FURNITURE.iter().chain(REQUIRED_MESSAGES).map(|(id, _)| (*id).to_owned());
    for id in fixed.chain(names) {
        if !exists(&id) && seen.insert(id.clone()) {
            let file =
                if REQUIRED_MESSAGES.iter().any(|(known, _)| *known == id) { "calculator.ftl" } else { "site.ftl" };
            problems.push(missing(&id, site.settings.source.whole()).with_help(add_to(file)));
        }
    }
    problems
}

/// Returns which of the messages that quotes of a catalogue are written with a language lacks.
pub(super) fn of_calculator(language: &Language, catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let (id, locale) = (catalogue.catalogue.id(), &language.locale);
    let price_lists = std::slice::from_ref(&catalogue.catalogue.price_list);
    let lacking = missing_messages(&language.messages, price_lists).into_iter().filter(|id| language.lacks(id));
    let problems = lacking.map(|message| {
        let own = message.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('-'));
        let path = if own { format!("i18n/{locale}/{id}.ftl") } else { format!("i18n/{locale}/calculator.ftl") };
        let file = language.message_files.iter().find(|file| file.path == path);
        let place = file.map_or_else(|| Arc::new(Source::new(path.as_str(), "")).whole(), |file| file.whole());
        missing_in(&message, locale.as_str(), place).with_help(format!("add it to `{path}`"))
    });
    problems.collect()
}

/// Returns the problem of a message that a language lacks.
pub(super) fn missing_in(id: &str, languages: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-message", format!("there is no message `{id}` in `{languages}`"), span)
}

fn missing(id: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-message", format!("there is no message `{id}` in any language"), span)
}

fn add_to(file: &str) -> String {
    format!("add it to `{file}` of each language in `i18n/`")
}
