//! Sentences that would end in two full stops, because the duration at their end is written with one: "Std.", "Min.".

use rayon::prelude::*;
use tarif_calculator::REQUIRED_MESSAGES;
use tarif_l10n::Value;

use super::copy::{self, Piece};
use super::furniture::FURNITURE;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::facts::is_of_the_plan;
use crate::site::{Context, Language, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "doubled-full-stop",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a full stop after a duration, in a language that writes durations with one",
    reason: "Where `format-minutes` or `format-hours` ends in an abbreviation with a full stop, readers see two of them: \"30 Min..\". A word after the duration, or a bracket around it, keeps the two apart.",
    example: r"
Im Preis enthalten: { $included }.       # wrong in German: 30 Min..
Im Preis sind { $included } enthalten.   # right
",
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.languages.par_iter().flat_map_iter(|language| in_language(site, language)).collect()
}

fn in_language(site: &Site, language: &Language) -> Vec<Diagnostic> {
    // An hour and half of one, as each language writes them: whole hours and minutes have words of their own.
    let written = [30, 60].map(|minutes| language.messages.minutes(minutes).unwrap_or_default());
    let Some(written) = written.iter().find(|text| text.ends_with('.')) else { return Vec::new() };
    let matters = |text: &str| text.contains('.');
    let pieces = copy::in_language(language, &matters).filter(|piece| ends_sentence(piece.text()));
    let doubled = pieces.filter_map(|piece| Some((last_duration(site, language, &piece)?, piece)));
    let problem = |(name, piece): (&str, Piece<'_>)| {
        let message = format!("`${name}` ends in a full stop of its own in `{}`: \"{written}.\"", language.locale);
        RULES[0].at(message, piece.span(0..1)).with_help("write a word or a bracket between the two".to_owned())
    };
    doubled.map(problem).collect()
}

/// Returns whether words begin with a full stop that ends what stands before them, and not with dots that stand for something left out.
fn ends_sentence(words: &str) -> bool {
    words.starts_with('.') && !words.starts_with("..")
}

/// Returns the variable of a duration that stands directly before the words, or at the end of a variant there.
fn last_duration<'a>(site: &Site, language: &Language, piece: &Piece<'a>) -> Option<&'a str> {
    let before = piece.before().strip_suffix('}')?;
    let placeable = &before[opening(before)?..];
    let own = placeable.trim().strip_prefix('$');
    let variants = placeable.lines().filter_map(|line| {
        let inner = line.trim_end().strip_suffix('}')?;
        inner[inner.rfind('{')? + 1..].trim().strip_prefix('$')
    });
    own.into_iter().chain(variants).find(|name| is_duration(site, language, piece, name))
}

/// Returns where the content of the placeable begins whose closing brace follows the text.
fn opening(text: &str) -> Option<usize> {
    let mut open = 1_usize;
    let braces = text.char_indices().rev().filter(|(_, c)| matches!(c, '{' | '}'));
    for (at, brace) in braces {
        open = if brace == '}' { open + 1 } else { open - 1 };
        if open == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn is_duration(site: &Site, language: &Language, piece: &Piece<'_>, name: &str) -> bool {
    let (message, page) = (piece.message, piece.page);
    let mut given = FURNITURE.iter().chain(REQUIRED_MESSAGES).filter(|(id, _)| Some(*id) == message);
    if given.any(|(_, variables)| variables.iter().any(|variable| variable.name == name && variable.may_be_time)) {
        return true;
    }
    let is_time = |context| {
        let value = site.facts.value(name, context, &language.messages);
        matches!(value, Ok(Some(Value::Minutes(_))))
    };
    match (message, page) {
        (_, Some(page)) => is_time(site.context(&page.id)),
        (Some(message), None) if is_of_the_plan(name) => {
            let Some((place, _)) = site.catalogues.of_message(message) else { return false };
            let list = &site.catalogues[place].catalogue.price_list;
            list.plans.iter().any(|plan| is_time(Context::Plan(&list.catalogue, &plan.id)))
        }
        _ => is_time(Context::Site),
    }
}
