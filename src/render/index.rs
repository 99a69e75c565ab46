//! Files for search engines: the sitemap and `robots.txt`.

use std::collections::BTreeSet;

use crate::resolve::Resolved;
use crate::site::PageId;

/// Returns the sitemap: every page in every language, each with the others as its alternates.
pub(super) fn sitemap(resolved: &Resolved<'_>) -> String {
    let base = &resolved.site.settings.base_url;
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    let ids: BTreeSet<&PageId> = resolved.languages.iter().flat_map(|language| language.page_ids()).collect();
    for id in ids {
        let versions: Vec<(&str, String)> = resolved
            .languages
            .iter()
            .filter_map(|language| {
                let address = language.address(id)?;
                Some((language.language.locale.as_str(), base.url(address.as_str())))
            })
            .collect();
        let mut alternates = String::new();
        for (lang, url) in &versions {
            alternates.push_str(&alternate(lang, url));
        }
        if let Some(url) = resolved.x_default(id) {
            alternates.push_str(&alternate("x-default", &url));
        }
        for (_, url) in &versions {
            xml.push_str(&format!("<url><loc>{url}</loc>{alternates}</url>\n"));
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Addresses are made of letters, digits and marks that XML needs no escapes for.
fn alternate(lang: &str, url: &str) -> String {
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{url}\"/>")
}

/// Returns `robots.txt`: everything may be read, and where the sitemap is.
pub(super) fn robots(resolved: &Resolved<'_>) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", resolved.site.settings.base_url.url("sitemap.xml"))
}
