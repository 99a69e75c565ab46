//! The feed of a language: what changed from price list to price list, in all catalogues.
//!
//! It depends on what was released and not on the day: a release is in it as soon as there is one, with the day on which it takes effect.
//!
//! Source: RFC 4287, The Atom Syndication Format.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::pages::label;
use crate::resolve::{ChangeGroup, ChangeRow, ChangesView, ReleaseView, ResolvedLanguage};
use crate::site::{BaseUrl, Site};

/// How many releases a feed has. Readers keep what they have read.
const MOST_ENTRIES: usize = 50;

/// A release of a catalogue, ready for the feed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct FeedEntry {
    catalogue: String,
    catalogue_name: String,
    /// The place of the page of changes.
    page: String,
    release: ReleaseView,
}

/// Returns the releases of a catalogue for the feed.
pub(super) fn entries(view: &ChangesView) -> Vec<FeedEntry> {
    let entry = |release: &ReleaseView| FeedEntry {
        catalogue: view.catalogue.clone(),
        catalogue_name: view.catalogue_name.clone(),
        page: view.meta.address.as_str().to_owned(),
        release: release.clone(),
    };
    view.releases.iter().map(entry).collect()
}

/// Returns the feed at a place, the newest release first; those of one day in the order in which they are given.
pub(super) fn atom(site: &Site, language: &ResolvedLanguage<'_>, place: &str, mut entries: Vec<&FeedEntry>) -> String {
    entries.sort_by(|left, right| right.release.day.cmp(&left.release.day));
    entries.truncate(MOST_ENTRIES);
    let base = &site.settings.base_url;
    let (lang, own) = (language.language.locale.as_str(), base.url(place));
    let site_name = label(language, "site_name");
    let author = site.settings.contact.publisher.as_ref().unwrap_or(&site_name);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let mut line = |text: String| xml.push_str(&(text + "\n"));
    line(format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\" xml:base=\"{}\">",
        escaped(&base.url(""))
    ));
    line(element("title", &format!("{site_name} – {}", label(language, "changes_feed"))));
    line(element("subtitle", &label(language, "changes_feed_about")));
    line(element("id", &own));
    line(link("self", "application/atom+xml", &own));
    line(link("alternate", "text/html", &base.url(&format!("{lang}/"))));
    // A feed without a release is never made.
    line(element("updated", entries.first().map_or("", |entry| &entry.release.moment)));
    line(format!("<author>{}</author>", element("name", author)));
    for entry in entries {
        line(entry_text(base, language, &own, entry));
    }
    line("</feed>".to_owned());
    xml
}

/// The id names catalogue and day under the address of the feed, so that it stays when a page gets another address or a text another wording.
fn entry_text(base: &BaseUrl, language: &ResolvedLanguage<'_>, feed: &str, entry: &FeedEntry) -> String {
    let FeedEntry { catalogue, catalogue_name, page, release } = entry;
    let page = format!("{}#{}", base.url(page), release.anchor);
    let title = release.note.as_ref().map_or(&release.entry, |note| &note.title);
    let summary = release.note.as_ref().map(|note| element("summary", &note.summary)).unwrap_or_default();
    [
        "<entry>".to_owned(),
        element("title", title),
        element("id", &format!("{feed}#{catalogue}/{}", release.day)),
        link("alternate", "text/html", &page),
        element("published", &release.moment),
        element("updated", &release.moment),
        format!("<category term=\"{}\" label=\"{}\"/>", escaped(catalogue), escaped(catalogue_name)),
        summary,
        format!("<content type=\"html\">{}</content>", escaped(&content(language, release))),
        "</entry>".to_owned(),
    ]
    .concat()
}

/// Returns a release as HTML: what the owner says, and what differs.
fn content(language: &ResolvedLanguage<'_>, release: &ReleaseView) -> String {
    let mut html = release.note.as_ref().map(|note| note.body.clone()).unwrap_or_default();
    let mut write = |text: &str| html.push_str(text);
    write(&element("p", &release.title));
    if let Some(sentence) = &release.sentence {
        write(&element("p", sentence));
    }
    for ChangeGroup { plan, sentence, rows, .. } in &release.groups {
        write(&element("h2", plan));
        if let Some(sentence) = sentence {
            write(&element("p", sentence));
        }
        if !rows.is_empty() {
            write(&table(language, rows));
        }
    }
    html
}

fn table(language: &ResolvedLanguage<'_>, rows: &[ChangeRow]) -> String {
    let heads =
        ["item", "before", "after", "difference"].map(|head| label(language, &format!("changes_column_{head}")));
    let heads: String = heads.iter().map(|head| element("th", head)).collect();
    let cell = |lines: &[String]| {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        format!("<td>{}</td>", lines.join("<br>"))
    };
    let mut html = format!("<table><thead><tr>{heads}</tr></thead><tbody>");
    for ChangeRow { label, before, after, differences } in rows {
        let cells = [before, after, differences].map(|lines| cell(lines)).concat();
        // Writing to a string cannot fail.
        let _ = write!(html, "<tr>{}{cells}</tr>", element("th", label));
    }
    html + "</tbody></table>"
}

fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escaped(text))
}

fn link(relation: &str, media_type: &str, address: &str) -> String {
    format!("<link rel=\"{relation}\" type=\"{media_type}\" href=\"{}\"/>", escaped(address))
}

/// Escapes a text for XML and HTML. Control characters, which XML cannot hold, are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(c),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
