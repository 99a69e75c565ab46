//! Where links lead.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use serde::{Deserialize, Serialize};

use super::place;
use crate::diagnostic::{Diagnostic, Source};
use crate::output::OutputFile;
use crate::resolve::ResolvedLanguage;
use crate::site::Site;

/// What links can lead to in a built site, and the links that depend on files not yet made.
pub(super) struct Links<'a> {
    /// The path under which all pages lie.
    base: &'a str,
    /// Scheme and host of the site itself.
    origin: &'a str,
    /// What will be published beside the pages of languages, as links name it.
    known: HashSet<String>,
    languages: &'a [ResolvedLanguage<'a>],
}

/// What of some files can be told only when all are made.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Open {
    /// What was made that was not known before.
    made: HashSet<String>,
    /// Links to what is not known: for each the first page with one, and the problem that it is if nothing of the kind is made.
    #[serde(skip)]
    awaited: HashMap<String, (String, Diagnostic)>,
    /// The links to places in other pages, with the first page that has each.
    anchors: HashMap<(String, String), String>,
    /// The ids in each page, as digests: pages have many, of which few are linked to.
    ids: HashMap<String, Box<[u64]>>,
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'l> {
    /// To another site, a person or a telephone.
    Elsewhere,
    /// To a place in the site, as links name it, and in a page of it to an element, if that is named.
    Own(&'l str, &'l str),
    /// To a place in the same page.
    Anchor(&'l str),
    /// Out of the path under which the site lies.
    Nowhere,
}

impl<'a> Links<'a> {
    pub(super) fn new(
        site: &'a Site,
        known: impl IntoIterator<Item = String>,
        languages: &'a [ResolvedLanguage<'a>],
    ) -> Self {
        let base = &site.settings.base_url;
        let known = known.into_iter().map(|path| as_linked(&path).to_owned()).collect();
        Self { base: base.path(), origin: base.origin(), known, languages }
    }

    /// Takes a file into account that has been made, with the ids in it.
    pub(super) fn add(&self, open: &mut Open, file: &OutputFile, ids: &[&str]) {
        let path = as_linked(&file.path);
        if !self.is_known(path) {
            open.made.insert(path.to_owned());
        }
        if !ids.is_empty() {
            open.ids.insert(path.to_owned(), ids.iter().map(|id| digest(id)).collect());
        }
    }

    /// Returns where a link leads, as it is written in a page.
    pub(super) fn target<'l>(&self, link: &'l str) -> Target<'l> {
        if let Some(id) = link.strip_prefix('#') {
            return Target::Anchor(id);
        }
        let link = match link.strip_prefix(self.origin) {
            Some(own) if own.starts_with('/') => own,
            _ if is_elsewhere(link) => return Target::Elsewhere,
            _ => link,
        };
        let (address, id) = link.split_once('#').unwrap_or((link, ""));
        let path = address.split('?').next().and_then(|path| path.strip_prefix(self.base));
        path.map_or(Target::Nowhere, |path| Target::Own(path, id))
    }

    /// Returns whether it is known that a place of the site will be published.
    pub(super) fn is_known(&self, path: &str) -> bool {
        let locale = path.split('/').next().unwrap_or_default();
        let language = self.languages.iter().find(|language| language.language.locale.as_str() == locale);
        language.is_some_and(|language| language.has_address(path)) || self.known.contains(path)
    }

    /// Returns a problem for each link to a file that was not made, and to a place that its page does not have.
    pub(super) fn broken<'o>(&self, site: &Site, open: impl Iterator<Item = &'o Open> + Clone) -> Vec<Diagnostic> {
        let made: HashSet<&str> = open.clone().flat_map(|open| &open.made).map(String::as_str).collect();
        // Most places are in pages that were made together with those that name them.
        let elsewhere = open.clone().flat_map(|open| {
            let anchors = open.anchors.iter();
            anchors.filter(|((path, id), _)| !open.ids.get(path).is_some_and(|ids| ids.contains(&digest(id))))
        });
        let elsewhere: Vec<(&(String, String), &String)> = elsewhere.collect();
        let named: HashSet<&str> = elsewhere.iter().map(|((path, _), _)| path.as_str()).collect();
        let ids = open.clone().flat_map(|open| &open.ids).filter(|(path, _)| named.contains(path.as_str()));
        let ids: HashMap<&str, &[u64]> = ids.map(|(path, ids)| (path.as_str(), &**ids)).collect();
        let awaited = open.flat_map(|open| &open.awaited);
        let of_files =
            awaited.filter(|(path, _)| !made.contains(path.as_str())).map(|(_, (_, problem))| problem.clone());
        // Of all pages with a link that leads nowhere, the first one is named.
        let mut lacking: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for ((path, id), from) in elsewhere {
            let is_there = self.is_known(path) || made.contains(path.as_str());
            if is_there && !ids.get(path.as_str()).is_some_and(|ids| ids.contains(&digest(id))) {
                let first = lacking.entry((path, id)).or_insert(from);
                *first = from.as_str().min(first);
            }
        }
        let of_places = lacking.into_iter().map(|((path, id), from)| {
            let message = format!("`{}{path}#{id}` leads nowhere", self.base);
            let built = || Arc::new(Source::new(from, "")).whole();
            let place = place::of_anchor(site, from, Some(path), id).unwrap_or_else(built);
            Diagnostic::error("broken-anchor", message, place).with_help("the page has no such place")
        });
        of_files.chain(of_places).collect()
    }
}

impl Open {
    /// Returns whether nothing is open.
    pub(super) fn is_empty(&self) -> bool {
        self.made.is_empty() && self.awaited.is_empty() && self.anchors.is_empty() && self.ids.is_empty()
    }

    /// Returns whether every file that is linked to is known. Only then can all of it be written down.
    pub(super) fn awaits_no_file(&self) -> bool {
        self.awaited.is_empty()
    }

    /// Remembers a link to a file that is not known, and the problem that it is if none is made.
    pub(super) fn await_file(&mut self, path: &str, from: &str, problem: impl FnOnce() -> Diagnostic) {
        if self.awaited.get(path).is_none_or(|(first, _)| from < first.as_str()) {
            self.awaited.insert(path.to_owned(), (from.to_owned(), problem()));
        }
    }

    /// Remembers a link to a place in another page.
    pub(super) fn await_anchor(&mut self, path: &str, id: &str, from: &str) {
        let first = self.anchors.entry((path.to_owned(), id.to_owned())).or_insert_with(|| from.to_owned());
        if from < first.as_str() {
            *first = from.to_owned();
        }
    }
}

/// Returns the path of a file as links name it: that of a page is its folder.
fn as_linked(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

fn digest(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// An address with a scheme, or with a host of its own.
fn is_elsewhere(link: &str) -> bool {
    let before_path = link.split(['/', '?', '#']).next().unwrap_or_default();
    link.starts_with("//") || before_path.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_or_a_host_leads_elsewhere() {
        for link in ["https://example.org/", "mailto:info@example.com", "tel:+38615550100", "//example.org/x"] {
            assert!(is_elsewhere(link), "{link}");
        }
        for link in ["/sl/", "sl/a:b", "?a=b:c", "#a:b", ""] {
            assert!(!is_elsewhere(link), "{link}");
        }
    }
}
