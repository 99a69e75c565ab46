//! Files for search engines: the sitemap and `robots.txt`.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::Resolved;
use crate::site::{BaseUrl, PageId};

/// How many addresses a file of a sitemap may have, and how many bytes: <https://www.sitemaps.org/protocol.html>.
const MOST_ADDRESSES: usize = 50_000;
const MOST_BYTES: usize = 50 * 1024 * 1024;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const END: &str = "</urlset>\n";

/// Returns the sitemap: every page in every language, each with the others as its alternates. Where they are too many for one file, that at `path` names the others.
pub(super) fn sitemap(resolved: &Resolved<'_>, path: &str) -> Vec<OutputFile> {
    divided(entries(resolved), path, &resolved.site.settings.base_url, (MOST_ADDRESSES, MOST_BYTES))
}

/// Returns the entry of each address.
fn entries<'a>(resolved: &'a Resolved<'_>) -> impl Iterator<Item = String> + 'a {
    let base = &resolved.site.settings.base_url;
    let ids: BTreeSet<&PageId> = resolved.languages.iter().flat_map(|language| language.page_ids()).collect();
    ids.into_iter().flat_map(move |id| {
        let versions = resolved.languages.iter().filter_map(|language| {
            let address = language.address(id)?;
            Some((language.language.locale.as_str(), base.url(address.as_str())))
        });
        let versions: Vec<(&str, String)> = versions.collect();
        let mut alternates = String::new();
        for (lang, url) in &versions {
            alternates.push_str(&alternate(lang, url));
        }
        if let Some(url) = resolved.x_default(id) {
            alternates.push_str(&alternate("x-default", &url));
        }
        versions.into_iter().map(move |(_, url)| format!("<url><loc>{url}</loc>{alternates}</url>\n"))
    })
}

/// Returns entries as one file, or as several with as many addresses and bytes at most, and one that names them.
fn divided(
    entries: impl Iterator<Item = String>,
    path: &str,
    base: &BaseUrl,
    (most, most_bytes): (usize, usize),
) -> Vec<OutputFile> {
    let begin = format!("{DECLARATION}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    let (mut parts, mut addresses) = (vec![begin.clone()], 0);
    for entry in entries {
        let part = parts.last_mut().expect("there is one at least");
        if addresses == most || part.len() + entry.len() + END.len() > most_bytes {
            parts.push(begin.clone() + &entry);
            addresses = 1;
        } else {
            part.push_str(&entry);
            addresses += 1;
        }
    }
    parts.iter_mut().for_each(|part| part.push_str(END));
    if let [only] = parts.as_mut_slice() {
        return vec![text(path, std::mem::take(only), OutputKind::Index)];
    }
    let stem = path.strip_suffix(".xml").unwrap_or(path);
    let parts = parts.into_iter().zip(1..);
    let mut files: Vec<OutputFile> =
        parts.map(|(part, number)| text(format!("{stem}-{number}.xml"), part, OutputKind::IndexPart)).collect();
    let mut index = format!("{DECLARATION}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for file in &files {
        writeln!(index, "<sitemap><loc>{}</loc></sitemap>", base.url(&file.path)).expect("strings take any text");
    }
    files.push(text(path, index + "</sitemapindex>\n", OutputKind::Index));
    files
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

    const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

    /// Returns the paths and texts of a sitemap of the entries `1`, `2` and so on.
    fn of(entries: usize, limits: (usize, usize)) -> Vec<(String, String)> {
        let base = "https://example.com/x/".parse().unwrap();
        let files = divided((1..=entries).map(|entry| format!("{entry}\n")), "sitemap.xml", &base, limits);
        let sorted = files.windows(2).all(|pair| pair[0].kind <= pair[1].kind);
        assert!(sorted, "what names others comes after them");
        files.into_iter().map(|file| (file.path, String::from_utf8(file.bytes.to_vec()).unwrap())).collect()
    }

    #[test]
    fn a_sitemap_that_fits_is_one_file() {
        let expected = [("sitemap.xml".to_owned(), format!("{BEGIN}1\n2\n3\n</urlset>\n"))];
        assert_eq!(of(3, (3, 1000)), expected);
    }

    #[test]
    fn one_of_too_many_addresses_is_several_and_a_file_that_names_them() {
        let index = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<sitemap><loc>https://example.com/x/sitemap-1.xml</loc></sitemap>\n<sitemap><loc>https://example.com/x/sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n";
        let expected = [
            ("sitemap-1.xml".to_owned(), format!("{BEGIN}1\n2\n3\n</urlset>\n")),
            ("sitemap-2.xml".to_owned(), format!("{BEGIN}4\n</urlset>\n")),
            ("sitemap.xml".to_owned(), index.to_owned()),
        ];
        assert_eq!(of(4, (3, 1000)), expected);
    }

    #[test]
    fn one_of_too_many_bytes_is_several_too() {
        // Each entry has 2 bytes, and what stands around them as many as here.
        let room = BEGIN.len() + END.len() + 2 * 2;
        let sizes: Vec<usize> = of(5, (50, room)).iter().map(|(_, text)| text.len()).collect();
        assert_eq!(sizes[..3], [room, room, room - 2]);
        assert_eq!(sizes.len(), 4);
    }
}
