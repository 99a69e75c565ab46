//! Words of a catalogue that say something else than they did.

use tarif_l10n::{Locale, Messages};

/// A message that both lists have and that says something else in some languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// The message.
    pub id: String,
    /// The languages in which it differs.
    pub languages: Vec<Locale>,
}

/// The words of a price list in a language.
pub type Words<'a> = (&'a Locale, &'a Messages);

/// Returns which of some messages say something else, in the languages that both have. The figures in a message are no part of its words.
pub fn reworded(ids: impl IntoIterator<Item = String>, old: &[Words<'_>], new: &[Words<'_>]) -> Vec<Reworded> {
    let both = |id: &str| {
        let after = |locale: &Locale| new.iter().find(|(found, _)| *found == locale).map(|(_, after)| *after);
        let common = old.iter().filter_map(|(locale, before)| Some((*locale, *before, after(locale)?)));
        let differing = common.filter(|(_, before, after)| {
            before.contains(id) && after.contains(id) && !(before.agree_on(after, id) && after.agree_on(before, id))
        });
        differing.map(|(locale, ..)| locale.clone()).collect::<Vec<_>>()
    };
    let all = ids.into_iter().flat_map(|id| {
        let detail = format!("{id}.detail");
        [id, detail]
    });
    let found = all.map(|id| Reworded { languages: both(&id), id });
    found.filter(|found| !found.languages.is_empty()).collect()
}
