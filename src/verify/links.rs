//! Where links lead.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::html::{Token, tokens};
use crate::diagnostic::{Diagnostic, Source};
use crate::output::{OutputFile, OutputKind};
use crate::site::Site;

/// What links can lead to in a built site.
pub(super) struct Links<'a> {
    /// The path under which all pages lie.
    base: &'a str,
    /// Scheme and host of the site itself.
    origin: &'a str,
    /// What is published, as links name it.
    files: HashMap<&'a str, &'a OutputFile>,
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'l> {
    /// To another site, a person or a telephone.
    Elsewhere,
    /// To a file of the site.
    File,
    /// To a place in the same page.
    Anchor(&'l str),
    /// To a place in a page of the site.
    PageAnchor(&'l str, &'l str),
    /// To nothing that there is.
    Nowhere,
}

/// A link to a place in another page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Anchor {
    /// The page with the link.
    pub(super) from: String,
    /// The page that it leads to, as links name it.
    pub(super) path: String,
    /// The place.
    pub(super) id: String,
}

impl<'a> Links<'a> {
    pub(super) fn new(site: &'a Site, files: &'a [OutputFile]) -> Self {
        let base = &site.settings.base_url;
        let files = files.iter().map(|file| (file.path.strip_suffix("index.html").unwrap_or(&file.path), file));
        Self { base: base.path(), origin: base.origin(), files: files.collect() }
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
        match path {
            Some(path) if self.files.contains_key(path) && id.is_empty() => Target::File,
            Some(path) if self.files.contains_key(path) => Target::PageAnchor(path, id),
            _ => Target::Nowhere,
        }
    }

    /// Returns a problem for each link to a place that its page does not have. Each page is read once, however many lead to it.
    pub(super) fn broken_anchors<'f>(&self, anchors: impl Iterator<Item = &'f Anchor>) -> Vec<Diagnostic> {
        let mut wanted: HashMap<&str, BTreeSet<(&str, &str)>> = HashMap::new();
        for anchor in anchors {
            wanted.entry(&anchor.path).or_default().insert((&anchor.id, &anchor.from));
        }
        let mut problems = Vec::new();
        for (path, anchors) in wanted {
            let file = self.files.get(path).filter(|file| file.kind == OutputKind::Page);
            let html = file.and_then(|file| str::from_utf8(&file.bytes).ok()).unwrap_or_default();
            let ids = ids(html);
            for (id, from) in anchors.into_iter().filter(|(id, _)| !ids.contains(id)) {
                let message = format!("`{}{path}#{id}` leads nowhere", self.base);
                let place = Arc::new(Source::new(from, "")).whole();
                problems.push(Diagnostic::error("broken-link", message, place).with_help("the page has no such place"));
            }
        }
        problems
    }
}

fn ids(html: &str) -> HashSet<&str> {
    let tags = tokens(html).filter_map(|token| match token {
        Token::Open(tag) => tag.attribute("id"),
        Token::Close(_) | Token::Text(_) => None,
    });
    tags.collect()
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
