//! What originals said when their translations were accepted: `i18n/accepted.toml`.

use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

use super::{Language, Site, originals};

/// The path of the file.
pub const ACCEPTED: &str = "i18n/accepted.toml";

/// What stands at the beginning of the file.
const HEAD: &str = "# What each original said when its translation was accepted, as a digest. `tarif accept` writes this file; commit it.\n";

/// What messages begin with that say how a language writes, and translate nothing.
const NOT_TRANSLATED: [&str; 5] = ["currency-", "format-", "input-hour-words", "input-minute-words", "typography-"];

/// What stands before the id of a page.
const PAGE: &str = "page:";

/// How many digits of a digest are kept: enough to tell that a text changed.
const DIGITS: usize = 12;

/// The digests of originals, by language and by what was translated: the id of a message, or `page:` and that of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted(pub(crate) BTreeMap<String, BTreeMap<String, String>>);

impl Accepted {
    /// Returns what was accepted in a language, each with the digest of what its original said then.
    pub fn of(&self, language: &Language) -> impl Iterator<Item = (&str, &str)> {
        let accepted = self.0.get(language.locale.as_str()).into_iter().flatten();
        accepted.map(|(of, digest)| (of.as_str(), digest.as_str()))
    }

    /// Takes note that a translation fits what its original says now.
    pub fn accept(&mut self, language: &Language, of: &str, digest: String) {
        self.0.entry(language.locale.to_string()).or_default().insert(of.to_owned(), digest);
    }

    /// Forgets what is no translation of the site any more.
    pub fn keep_only(&mut self, site: &Site) {
        self.0.retain(|locale, accepted| {
            let language = site.languages.iter().find(|language| language.locale.as_str() == locale);
            if let Some(language) = language {
                accepted.retain(|of, _| original_digest(site, language, of).is_some());
            }
            language.is_some() && !accepted.is_empty()
        });
    }

    /// Returns the file: a line a translation, in order, so that two people's changes can be put together.
    pub fn to_toml(&self) -> String {
        let mut text = HEAD.to_owned();
        for (locale, accepted) in &self.0 {
            text += &format!("\n[{locale}]\n");
            for (of, digest) in accepted {
                text += &format!("\"{of}\" = \"{digest}\"\n");
            }
        }
        text
    }
}

/// Returns whether a message is one that is translated, and does not say how a language writes.
pub fn is_translated(id: &str) -> bool {
    !NOT_TRANSLATED.iter().any(|start| id.starts_with(start))
}

/// Returns the digest of each original that a language has a translation of.
pub fn translations(site: &Site, language: &Language) -> BTreeMap<String, String> {
    let messages = language.entries.keys().cloned();
    let translated = messages.chain(language.pages.keys().map(|id| format!("{PAGE}{id}")));
    translated.filter_map(|of| original_digest(site, language, &of).map(|digest| (of, digest))).collect()
}

/// Returns the digest of the original of a message or page; nothing if the language does not have it, has the original, or has it marked as not translated.
pub fn original_digest(site: &Site, language: &Language, of: &str) -> Option<String> {
    let is_another = |original: &Language| original.locale != language.locale;
    if let Some(id) = of.strip_prefix(PAGE) {
        let id = id.parse().ok()?;
        language.page(&id).filter(|page| page.untranslated.is_none())?;
        let (_, page) = originals::of_page(site, &id).filter(|(original, _)| is_another(original))?;
        return Some(digest(&[page.title.text(), page.description.text(), page.body.text()]));
    }
    if !is_translated(of) || !language.entries.contains_key(of) || language.is_unfinished(of) {
        return None;
    }
    let original = originals::of_message(site, of).filter(|original| is_another(original))?;
    Some(digest(&[original.source(of)?]))
}

/// Returns the digest of texts. How their lines are broken and indented makes no difference.
fn digest(texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        for word in text.split_ascii_whitespace() {
            hasher.update(word.as_bytes());
            hasher.update(b" ");
        }
        hasher.update(b"\n");
    }
    let hash = hasher.finalize();
    let half = |byte: u8| char::from_digit(byte.into(), 16).expect("half a byte is a digit of base 16");
    hash.iter().flat_map(|byte| [half(byte >> 4), half(byte & 15)]).take(DIGITS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_text_is_broken_into_lines_does_not_change_its_digest() {
        assert_eq!(digest(&["Ein Computer\n    kostet nichts."]), digest(&["Ein Computer kostet nichts."]));
    }

    #[test]
    fn words_spaces_that_do_not_break_and_where_a_text_ends_change_it() {
        let plain = digest(&["15 %", "a"]);
        for other in [["15\u{a0}%", "a"], ["16 %", "a"], ["15 % a", ""], ["15%", "a"]] {
            assert_ne!(digest(&other), plain, "{other:?}");
        }
    }

    #[test]
    fn the_file_has_a_line_a_translation_in_order() {
        let digests = |ids: [&str; 2]| ids.map(|id| (id.to_owned(), "0123456789ab".to_owned())).into();
        let accepted = Accepted(
            [("sl".to_owned(), digests(["site-name", "page:home"])), ("cs".to_owned(), digests(["b", "a.label"]))]
                .into(),
        );
        let lines = "\n[cs]\n\"a.label\" = \"0123456789ab\"\n\"b\" = \"0123456789ab\"\n\n[sl]\n\"page:home\" = \"0123456789ab\"\n\"site-name\" = \"0123456789ab\"\n";
        assert_eq!(accepted.to_toml(), format!("{HEAD}{lines}"));
    }
}
