//! Which messages the browser is given.

use std::collections::{BTreeMap, BTreeSet};

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
        let mut found = BTreeSet::new();
        for id in self.ids() {
            if wanted(id) || NEEDED.contains(&id) || id.starts_with("currency-") {
                self.collect(id, &mut found);
            }
        }
        let patterns: BTreeMap<_, _> = self
            .patterns
            .iter()
            .filter(|(id, _)| found.contains(id.as_str()))
            .map(|(id, pattern)| (id.clone(), pattern.clone()))
            .collect();
        Self { locale: self.locale.clone(), conventions: self.conventions.clone(), patterns }
    }

    fn collect<'a>(&'a self, id: &'a str, found: &mut BTreeSet<&'a str>) {
        if found.insert(id)
            && let Some(pattern) = self.patterns.get(id)
        {
            pattern.each_reference(&mut |id| self.collect(id, found));
        }
    }
}

impl Pattern {
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
        for part in &self.0 {
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
