//! A page as it is served: as it will be published, with one script element and a policy that lets it run.

use serde::Serialize;

use super::{SCRIPT_ADDRESS, policy};
use crate::assets::digest;
use crate::output::{OutputFile, OutputKind};
use crate::verify::html::{Tag, Token, tokens};

/// What tells whether a page that a browser shows is the one that is served now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Stamp {
    /// Stands for all of the page but the addresses of its style sheets, which can be exchanged without opening it anew.
    page: String,
    /// The addresses of its style sheets, in their order.
    styles: Vec<String>,
}

impl Stamp {
    /// Returns the stamp of a page; that of no page for what is none.
    pub(super) fn of(file: Option<&OutputFile>) -> Self {
        match file.filter(|file| file.kind == OutputKind::Page) {
            Some(file) => Self::of_html(&String::from_utf8_lossy(&file.bytes)),
            None => Self::none(),
        }
    }

    /// Returns the stamp of a page that is no page of the site.
    pub(super) fn none() -> Self {
        Self { page: "none".into(), styles: Vec::new() }
    }

    fn of_html(html: &str) -> Self {
        let styles: Vec<&str> = tags(html).filter_map(style).collect();
        let rest = styles.iter().fold(html.to_owned(), |rest, style| rest.replace(style, ""));
        Self { page: digest(rest.as_bytes()), styles: styles.into_iter().map(str::to_owned).collect() }
    }
}

/// Returns a page of the site as it is served.
pub(in crate::serve) fn served(file: &OutputFile) -> String {
    let html = String::from_utf8_lossy(&file.bytes);
    with_script(&html, &Stamp::of_html(&html))
}

/// Returns a page with the script in it, before the end of its head if it has one.
pub(super) fn with_script(html: &str, stamp: &Stamp) -> String {
    let script = format!("<script src=\"{SCRIPT_ADDRESS}\" data-page=\"{}\" defer></script>\n", stamp.page);
    let html = policy::relaxed(html);
    let end = html.find("</head>").unwrap_or(html.len());
    let (before, after) = html.split_at(end);
    format!("{before}{script}{after}")
}

fn style(tag: Tag<'_>) -> Option<&str> {
    let relation = tag.attribute("rel").filter(|_| tag.is("link"))?;
    let is_style = relation.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet"));
    tag.attribute("href").filter(|href| is_style && !href.is_empty())
}

/// Returns the beginnings of all elements of a page.
pub(super) fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    tokens(html).filter_map(|token| match token {
        Token::Open(tag) => Some(tag),
        Token::Close(_) | Token::Text(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><link rel=\"stylesheet\" href=\"/assets/theme-1.css\"></head><p>1";

    #[test]
    fn a_page_gets_one_script_element_and_is_otherwise_as_published() {
        let served = with_script(PAGE, &Stamp { page: "0a".into(), styles: Vec::new() });
        let script = "<script src=\"/.tarif-serve/live.js\" data-page=\"0a\" defer></script>\n";
        assert_eq!(served, PAGE.replace("</head>", &format!("{script}</head>")));
    }

    #[test]
    fn a_page_without_a_head_gets_the_script_at_its_end() {
        assert!(with_script("<p>1", &Stamp::none()).starts_with("<p>1<script "));
    }

    #[test]
    fn only_the_address_of_a_style_sheet_makes_no_other_page() {
        let stamp = Stamp::of_html(PAGE);
        assert_eq!(stamp.styles, ["/assets/theme-1.css"]);
        let restyled = Stamp::of_html(&PAGE.replace("theme-1", "theme-2"));
        assert_eq!(restyled.page, stamp.page);
        assert_eq!(restyled.styles, ["/assets/theme-2.css"]);
        assert_ne!(Stamp::of_html(&PAGE.replace("<p>1", "<p>2")).page, stamp.page);
        assert_ne!(Stamp::none().page, stamp.page);
    }
}
