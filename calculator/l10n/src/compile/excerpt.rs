//! Some messages of a language as Fluent again, to be kept.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;

use super::text::parse;
use crate::Messages;

/// Returns the Fluent of the messages that `wanted` accepts by their ids, with all that they refer to: each once, in the order of their ids, terms first, without comments. The same messages give the same text, however their files are arranged.
///
/// `messages` are what `sources` were compiled to; of a message that is wanted its attributes are kept too.
///
/// # Examples
///
/// ```
/// use tarif_l10n::compile::{compile, excerpt};
///
/// let sources = ["# The name.\ngreeting =   Dobrý den, { -firm }\nother = x\n", "-firm = Firma\n"];
/// let compiled = compile(&"cs".parse().unwrap(), &sources);
/// let kept = excerpt(&compiled.messages, &sources, |id| id == "greeting");
/// assert_eq!(kept, "-firm = Firma\ngreeting = Dobrý den, { -firm }\n");
/// ```
pub fn excerpt(messages: &Messages, sources: &[&str], wanted: impl Fn(&str) -> bool) -> String {
    let mut addresses = BTreeSet::new();
    for id in messages.ids().filter(|address| wanted(name(address))) {
        messages.collect(id, &mut addresses);
    }
    // A message is kept whole, so what its attributes refer to must be kept as well.
    loop {
        let names: BTreeSet<&str> = addresses.iter().map(|address| name(address)).collect();
        let known = addresses.len();
        for address in messages.patterns.keys().filter(|address| names.contains(name(address))) {
            messages.collect(address, &mut addresses);
        }
        if addresses.len() == known {
            return written(sources, &names);
        }
    }
}

/// Returns the id of the message or term that an address lies in: `plan-price` for `plan-price.aria-label`.
fn name(address: &str) -> &str {
    address.split('.').next().unwrap_or(address)
}

fn written(sources: &[&str], names: &BTreeSet<&str>) -> String {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for source in sources {
        let (resource, _) = parse(source);
        for entry in resource.body {
            let id = match &entry {
                Entry::Message(message) => message.id.name.to_string(),
                Entry::Term(term) => format!("-{}", &*term.id.name),
                _ => continue,
            };
            if names.contains(id.as_str()) {
                let text = serializer::serialize(&Resource { body: vec![entry] });
                // Of two definitions the first counts, as where messages are compiled.
                entries.entry(id).or_insert(text);
            }
        }
    }
    entries.into_values().map(|text| text.trim_matches('\n').to_owned() + "\n").collect()
}
