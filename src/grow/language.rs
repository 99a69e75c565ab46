//! `tarif new language`: a language's folders, with the words of another one to be translated.

use tarif_l10n::Locale;

use super::catalogue::appended;
use super::edits::text;
use super::{Edits, GrowError, list, marker};
use crate::init;
use crate::load::{self, SETTINGS};
use crate::site::{Settings, name_message};
use crate::world::World;

/// Returns what adds a language with the words of `from`.
pub(super) fn new_language(
    world: &dyn World,
    settings: &Settings,
    locale: &Locale,
    from: &Locale,
) -> Result<Edits, GrowError> {
    if settings.languages.contains(locale) {
        return Err(GrowError::Exists { what: format!("the language `{locale}`"), path: SETTINGS.to_owned() });
    }
    if !settings.languages.contains(from) {
        let known = settings.languages.iter().map(ToString::to_string).collect();
        return Err(GrowError::Unknown { what: "language", found: from.to_string(), known });
    }
    edits(world, &settings.languages, locale, from)
}

/// Returns what adds a language to a site that has others. What this program brings along in the language needs no translation.
pub(crate) fn edits(
    world: &dyn World,
    languages: &[Locale],
    locale: &Locale,
    from: &Locale,
) -> Result<Edits, GrowError> {
    let mut edits = Edits::default();
    for (folder, mark) in [("i18n", marker::mark_messages as fn(&str) -> String), ("content", marker::mark_page)] {
        let within = format!("{folder}/{from}/");
        let files = world.files(within.trim_end_matches('/'));
        let files = files.map_err(|source| GrowError::Io { path: within.clone().into(), source })?;
        for path in files {
            let Some(name) = path.strip_prefix(&within) else { continue };
            let (text, new) = (text(world, &path)?.unwrap_or_default(), format!("{folder}/{locale}/{name}"));
            let text = init::translated(&path, &text, &new).unwrap_or_else(|| mark(&text));
            edits.add(world, new, text, &format!("the language `{locale}`"))?;
        }
    }
    let listed = text(world, SETTINGS)?.unwrap_or_default();
    let listed = list::appended(&listed, "languages", locale.as_str())?;
    edits.change(world, SETTINGS, |_| listed)?;
    let name = name_message(locale.as_str());
    // The new language has the messages of the one it was copied from, and lacks what that one lacks.
    let source = load::messages(world, from).value;
    for each in languages.iter().chain([locale]) {
        let found = if each == locale { None } else { load::messages(world, each).value };
        let language = found.as_ref().or(source.as_ref());
        if language.is_some_and(|language| language.lacks(&name)) {
            let path = format!("i18n/{each}/site.ftl");
            edits.change(world, &path, |text| appended(text, &marker::message(&name)))?;
        }
    }
    // A starter site may be copied from a language that it does not have, and which names none of the others.
    let own = format!("i18n/{locale}/site.ftl");
    for name in languages.iter().map(|each| name_message(each.as_str())) {
        if source.as_ref().is_some_and(|source| source.lacks(&name)) {
            edits.change(world, &own, |text| appended(text, &marker::message(&name)))?;
        }
    }
    Ok(edits)
}
