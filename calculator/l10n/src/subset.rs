//! Which messages the browser is given.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::Arc;

use crate::Messages;
use crate::message::{Part, Pattern};

/// What values need to be written and read: every subset keeps these messages and the currencies' symbols.
const NEEDED: [&str; 8] = [
    "format-money",
    "format-percent",
    "format-minutes",
    "format-hours",
    "format-hours-minutes",
    "format-date",
    "input-hour-words",
    "input-minute-words",
];

impl Messages {
    /// Returns the messages that `wanted` accepts by their address, with all that they refer to and all that values need to be written and read.
    ///
    /// Attributes are asked for one by one, as `id.attribute`.
    pub fn subset(&self, wanted: impl Fn(&str) -> bool) -> Self {
        self.subset_of(self.ids().filter(|id| wanted(id)))
    }

    /// Returns the messages at these addresses, with all that they refer to and all that values need to be written and read.
    ///
    /// Addresses without a message are passed over. A language of many catalogues is not looked through for the few messages of one.
    pub fn subset_of<'a>(&'a self, wanted: impl IntoIterator<Item = &'a str>) -> Self {
        let mut found = BTreeSet::new();
        for id in wanted.into_iter().chain(NEEDED).chain(self.ids_with_prefix("currency-")) {
            self.collect(id, &mut found);
        }
        let patterns = found.into_iter().filter_map(|id| Some((id.to_owned(), self.patterns.get(id)?.clone())));
        let patterns = Arc::new(patterns.collect());
        Self { locale: self.locale.clone(), conventions: self.conventions.clone(), patterns }
    }

    /// Returns the addresses that begin with `prefix`, in their order.
    pub fn ids_with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let from = (Bound::Included(prefix), Bound::Unbounded);
        let rest = self.patterns.range::<str, _>(from).map(|(id, _)| id.as_str());
        rest.take_while(move |id| id.starts_with(prefix))
    }

    /// Returns the messages together with those of `others`, which take the place of messages at the same address where `replaces` says so.
    ///
    /// The language and its conventions stay those of `self`.
    pub fn with(mut self, others: &Self, replaces: impl Fn(&str) -> bool) -> Self {
        let patterns = Arc::make_mut(&mut self.patterns);
        for (address, pattern) in others.patterns.iter() {
            if replaces(address) || !patterns.contains_key(address) {
                patterns.insert(address.clone(), pattern.clone());
            }
        }
        self
    }

    /// Returns the messages that `wanted` accepts by their address, with all that they refer to, but for those that `shared` has word for word. What `shared` has in other words is among them.
    ///
    /// Attributes are asked for one by one, as `id.attribute`.
    pub fn subset_beside(&self, shared: &Self, wanted: impl Fn(&str) -> bool) -> Self {
        let own = self.without(shared);
        let addresses = own.patterns.keys().map(String::as_str);
        own.subset_of(addresses.filter(|id| shared.patterns.contains_key(*id) || !id.starts_with('-') && wanted(id)))
    }

    /// Returns the messages but for those that `others` have too, word for word: together with `others` they are all again.
    pub fn without(&self, others: &Self) -> Self {
        let mut theirs = others.patterns.iter().peekable();
        let is_own = |(address, pattern): &(&String, &Pattern)| {
            while theirs.next_if(|(before, _)| before < address).is_some() {}
            !theirs.peek().is_some_and(|(found, other)| found == address && pattern.is_same(other))
        };
        let own = self.patterns.iter().filter(is_own).map(|(address, pattern)| (address.clone(), pattern.clone()));
        Self { patterns: Arc::new(own.collect()), ..self.clone() }
    }

    /// Returns whether both have the same at an address, with all that it refers to: the same text for the same values.
    ///
    /// Which spaces bind is a matter of the language and not of the message, so that they are not compared.
    pub fn agree_on(&self, others: &Self, id: &str) -> bool {
        let mut found = BTreeSet::new();
        self.collect(id, &mut found);
        let written = |messages: &Self, id: &str| {
            messages.patterns.get(id).map(|pattern| String::from(pattern.clone()).replace('\u{a0}', " "))
        };
        found.into_iter().all(|id| written(self, id) == written(others, id))
    }

    /// Adds the address of a message and of all that it refers to.
    pub(crate) fn collect<'a>(&'a self, id: &'a str, found: &mut BTreeSet<&'a str>) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if found.insert(id)
                && let Some(pattern) = self.patterns.get(id)
            {
                pattern.each_reference(&mut |id| open.push(id));
            }
        }
    }
}

impl Pattern {
    /// Returns whether both are the same, without a look into what is one in memory.
    fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self == other
    }

    /// Calls `visit` with the address of each message and term that the pattern refers to.
    pub(crate) fn each_reference<'a>(&'a self, visit: &mut impl FnMut(&'a str)) {
        self.each_part(&mut |part| {
            if let Part::Reference(id, _) = part {
                visit(id);
            }
        });
    }

    /// Calls `visit` with each part, those within selectors and variants too.
    pub(crate) fn each_part<'a>(&'a self, visit: &mut impl FnMut(&'a Part)) {
        for part in self.0.iter() {
            part.each_part(visit);
        }
    }
}

impl Part {
    fn each_part<'a>(&'a self, visit: &mut impl FnMut(&'a Part)) {
        visit(self);
        match self {
            Self::Format(part, _) => part.each_part(visit),
            Self::Select(selector, variants, _) => {
                selector.each_part(visit);
                for (_, pattern) in variants {
                    pattern.each_part(visit);
                }
            }
            Self::Reference(_, given) => {
                for (_, part) in given {
                    part.each_part(visit);
                }
            }
            Self::Text(_) | Self::Number(_) | Self::Variable(_) => {}
        }
    }
}
