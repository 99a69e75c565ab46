//! The files of a starter site in chosen languages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tarif_l10n::Locale;

use super::starter;
use crate::grow;
use crate::load::SETTINGS;
use crate::world::MemoryWorld;

const PRICE_LIST: &str = "plans/care.toml";

/// Returns the files of a starter site by their paths in it.
pub(super) fn files(languages: &[Locale]) -> BTreeMap<String, Cow<'static, [u8]>> {
    let chosen: Vec<&str> = match languages {
        [] => starter::LANGUAGES.to_vec(),
        chosen => chosen.iter().map(Locale::as_str).collect(),
    };
    let written: Vec<&str> = chosen.iter().copied().filter(|language| starter::WRITTEN.contains(language)).collect();
    let mut files: BTreeMap<String, Cow<'static, [u8]>> =
        starter::copy(&written).map(|(path, bytes)| (path.to_owned(), bytes.into())).collect();
    let source = written.first().copied().unwrap_or(starter::LANGUAGES[0]);
    for (path, text) in translations(languages, source) {
        files.insert(path, text.into_bytes().into());
    }
    files.extend(starter::others().map(|(path, bytes)| (path.to_owned(), bytes)));
    files.insert(SETTINGS.to_owned(), settings(&chosen).into_bytes().into());
    files.insert(PRICE_LIST.to_owned(), price_list(chosen[0]).into_bytes().into());
    files
}

/// Returns the copy of the languages in which the starter is not written: that of `source`, marked, and what it adds to the others.
fn translations(languages: &[Locale], source: &str) -> BTreeMap<String, String> {
    let (written, missing): (Vec<&Locale>, Vec<&Locale>) =
        languages.iter().partition(|locale| starter::WRITTEN.contains(&locale.as_str()));
    let mut world = MemoryWorld::by_the_clock();
    let mut known: Vec<Locale> = written.into_iter().cloned().collect();
    let mut copied: Vec<&str> = known.iter().map(Locale::as_str).collect();
    copied.push(source);
    for (path, bytes) in starter::copy(&copied) {
        world.insert_static(path, bytes);
    }
    world.insert(SETTINGS, settings(&copied));
    let mut found = BTreeMap::new();
    let source: Locale = source.parse().expect("the starter is written in languages");
    for locale in missing {
        let edits = grow::language_edits(&world, &known, locale, &source)
            .expect("a starter site has nothing of a language that it is not written in");
        for (path, text) in edits.files() {
            world.insert(path.to_owned(), text);
            found.insert(path.to_owned(), text.to_owned());
        }
        known.push(locale.clone());
    }
    found
}

fn settings(languages: &[&str]) -> String {
    let list = format!("languages = [\"{}\"]", languages.join("\", \""));
    let default = format!("default-language = \"{}\"", languages[0]);
    starter::file(SETTINGS).replacen("languages = [\"de\", \"sl\"]", &list, 1).replacen(
        "default-language = \"de\"",
        &default,
        1,
    )
}

fn price_list(language: &str) -> String {
    starter::file(PRICE_LIST)
        .replacen("source-language = \"de\"", &format!("source-language = \"{language}\""), 1)
        .replacen("/de/care/", &format!("/{language}/care/"), 1)
}
