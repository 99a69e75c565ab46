//! Files for search engines: the sitemap and `robots.txt`.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::Resolved;
use crate::site::{BaseUrl, PageId};

/// How many addresses a file of a sitemap has at most, those that it names as alternates included. The protocol would take 50,000 without them, and 50 MB: <https://www.sitemaps.org/protocol.html>. These stay below both, and need little memory while they are made.
pub(super) const MOST_ADDRESSES: usize = 10_000;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap: every page in every language, each with the others as its alternates.
pub(super) struct Sitemap<'a> {
    resolved: &'a Resolved<'a>,
    path: &'static str,
    /// The pages of each file.
    parts: Vec<Vec<&'a PageId>>,
}

impl<'a> Sitemap<'a> {
    /// Returns the sitemap at a path. Where it has more than `most` addresses, it is several files, which that at the path names.
    pub(super) fn new(resolved: &'a Resolved<'a>, path: &'static str, most: usize) -> Self {
        let ids: BTreeSet<&PageId> = resolved.languages.iter().flat_map(|language| language.page_ids()).collect();
        let with_addresses = ids.into_iter().map(|id| {
            let languages = resolved.languages.iter().filter(|language| language.address(id).is_some()).count();
            // Each of its addresses stands with itself, all alternates and the one for other languages.
            (id, languages * (languages + 2))
        });
        Self { resolved, path, parts: divided(with_addresses, most) }
    }

    /// Returns how many files its addresses take.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// Returns one of these files.
    pub(super) fn part(&self, part: usize) -> OutputFile {
        let mut xml =
            format!("{DECLARATION}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        self.parts[part].iter().for_each(|id| self.push_page(&mut xml, id));
        xml.push_str("</urlset>\n");
        let kind = if self.parts() == 1 { OutputKind::Index } else { OutputKind::IndexPart };
        text(self.path_of(part), xml, kind)
    }

    /// Returns the file that names the others, where they are several.
    pub(super) fn index(&self) -> Option<OutputFile> {
        if self.parts() == 1 {
            return None;
        }
        let paths = (0..self.parts()).map(|part| self.path_of(part));
        Some(text(self.path, index(paths, &self.resolved.site.settings.base_url), OutputKind::Index))
    }

    fn path_of(&self, part: usize) -> String {
        if self.parts() == 1 {
            return self.path.to_owned();
        }
        let stem = self.path.strip_suffix(".xml").unwrap_or(self.path);
        format!("{stem}-{}.xml", part + 1)
    }

    /// Writes a page with each of its addresses.
    fn push_page(&self, xml: &mut String, id: &PageId) {
        let base = &self.resolved.site.settings.base_url;
        let versions = self.resolved.languages.iter().filter_map(|language| {
            let address = language.address(id)?;
            Some((language.language.locale.as_str(), base.url(address.as_str())))
        });
        let versions: Vec<(&str, String)> = versions.collect();
        let mut alternates = String::new();
        for (lang, url) in &versions {
            alternates.push_str(&alternate(lang, url));
        }
        if let Some(url) = self.resolved.x_default(id) {
            alternates.push_str(&alternate("x-default", &url));
        }
        for (_, url) in &versions {
            writeln!(xml, "<url><loc>{url}</loc>{alternates}</url>").expect("strings take any text");
        }
    }
}

/// Returns pages, each with how many addresses it takes, in groups that take `most` at most; at least one group.
fn divided<I>(pages: impl Iterator<Item = (I, usize)>, most: usize) -> Vec<Vec<I>> {
    let (mut groups, mut taken) = (Vec::new(), 0);
    let mut group = Vec::new();
    for (page, addresses) in pages {
        if taken + addresses > most && !group.is_empty() {
            groups.push(std::mem::take(&mut group));
            taken = 0;
        }
        group.push(page);
        taken += addresses;
    }
    groups.push(group);
    groups
}

/// Returns the file that names the files of a sitemap.
fn index(paths: impl Iterator<Item = String>, base: &BaseUrl) -> String {
    let mut index = format!("{DECLARATION}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for path in paths {
        writeln!(index, "<sitemap><loc>{}</loc></sitemap>", base.url(&path)).expect("strings take any text");
    }
    index + "</sitemapindex>\n"
}

/// Addresses are made of letters, digits and marks that XML needs no escapes for.
fn alternate(lang: &str, url: &str) -> String {
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{url}\"/>")
}

/// Returns `robots.txt`: everything may be read, and where the sitemap is.
pub(super) fn robots(resolved: &Resolved<'_>, sitemap: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", resolved.site.settings.base_url.url(sitemap))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(addresses: &[usize], most: usize) -> Vec<Vec<usize>> {
        divided(addresses.iter().map(|addresses| (*addresses, *addresses)), most)
    }

    #[test]
    fn what_fits_is_one_group() {
        assert_eq!(groups(&[3, 4, 3], 10), [[3, 4, 3]]);
        assert_eq!(groups(&[], 10), [[0_usize; 0]]);
    }

    #[test]
    fn what_does_not_fit_goes_into_the_next_group() {
        assert_eq!(groups(&[3, 4, 4, 6, 1], 10), [vec![3, 4], vec![4, 6], vec![1]]);
    }

    #[test]
    fn a_page_that_is_too_much_by_itself_is_a_group_by_itself() {
        assert_eq!(groups(&[11, 11, 1], 10), [[11], [11], [1]]);
    }

    #[test]
    fn the_index_names_each_file_with_its_whole_address() {
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<sitemap><loc>https://example.com/x/sitemap-1.xml</loc></sitemap>\n<sitemap><loc>https://example.com/x/sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n";
        let paths = ["sitemap-1.xml", "sitemap-2.xml"].map(str::to_owned);
        assert_eq!(index(paths.into_iter(), &"https://example.com/x/".parse().unwrap()), expected);
    }
}
