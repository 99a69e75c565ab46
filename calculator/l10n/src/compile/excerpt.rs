//! Some messages of a language as Fluent again, to be kept.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;

use super::text::{Text, parse};
use crate::Messages;

/// The messages of a language as they were written, of which some are to be kept. The files are parsed once, however many excerpts are made of them.
///
/// # Examples
///
/// ```
/// use tarif_l10n::compile::{Excerpts, compile};
///
/// let sources = ["# The name.\ngreeting =   Dobrý den, { -firm }\nother = x\n", "-firm = Firma\n"];
/// let compiled = compile(&"cs".parse().unwrap(), &sources);
/// let kept = Excerpts::of(&compiled.messages, &sources).text(["greeting"]);
/// assert_eq!(kept, "-firm = Firma\ngreeting = Dobrý den, { -firm }\n");
/// ```
pub struct Excerpts<'a> {
    messages: &'a Messages,
    /// Of two definitions the first counts, as where messages are compiled.
    entries: BTreeMap<String, Entry<Text<'a>>>,
}

impl<'a> Excerpts<'a> {
    /// Returns the messages that `sources` were compiled to, as they were written.
    pub fn of(messages: &'a Messages, sources: &[&'a str]) -> Self {
        let mut entries = BTreeMap::new();
        for entry in sources.iter().flat_map(|source| parse(source).0.body) {
            let id = match &entry {
                Entry::Message(message) => message.id.name.to_string(),
                Entry::Term(term) => format!("-{}", &*term.id.name),
                _ => continue,
            };
            entries.entry(id).or_insert(entry);
        }
        Self { messages, entries }
    }

    /// Returns the Fluent of the messages at these addresses, with all that they refer to: each once, in the order of their ids, terms first, without comments. The same messages give the same text, however their files are arranged.
    ///
    /// Of a message that is wanted its attributes are kept too. Addresses without a message are passed over.
    pub fn text<'w>(&self, wanted: impl IntoIterator<Item = &'w str>) -> String {
        let mut open: Vec<String> = wanted.into_iter().map(|address| name(address).to_owned()).collect();
        let mut names = BTreeSet::new();
        while let Some(name) = open.pop() {
            if names.contains(&name) {
                continue;
            }
            // A message is kept whole, so what its attributes refer to must be kept as well.
            let attributes = format!("{name}.");
            let own = self.messages.patterns.get_key_value(&name).map(|(address, _)| address.as_str());
            let mut found = BTreeSet::new();
            for address in own.into_iter().chain(self.messages.ids_with_prefix(&attributes)) {
                self.messages.collect(address, &mut found);
            }
            open.extend(found.into_iter().map(|address| self::name(address).to_owned()));
            names.insert(name);
        }
        let entries = names.iter().filter_map(|name| self.entries.get(name));
        let text = |entry: &Entry<Text<'_>>| serializer::serialize(&Resource { body: vec![entry.clone()] });
        entries.map(|entry| text(entry).trim_matches('\n').to_owned() + "\n").collect()
    }
}

/// Returns the id of the message or term that an address lies in: `plan-price` for `plan-price.aria-label`.
fn name(address: &str) -> &str {
    address.split('.').next().unwrap_or(address)
}
