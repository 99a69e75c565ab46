//! Marks that keep the parts of a text apart until it is HTML: what holds now, and what an announced price list has in its place.
//!
//! They are characters for private use, which no text has and Markdown takes for letters.

use std::sync::Arc;

use memchr::memchr2;

use crate::site::SiteCatalogue;

/// Before the character that says of which catalogue the price lists are.
const WHOLE: char = '\u{e000}';
const NOW: char = '\u{e001}';
const NEXT: char = '\u{e002}';
const END: char = '\u{e003}';
/// The first of the characters that stand for catalogues.
const CATALOGUES: u32 = 0xf_0000;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What holds now.
    Now,
    /// What the announced price list has.
    Next,
}

/// Returns a text as a part of a larger one.
pub(super) fn part(part: Part, text: &str) -> String {
    let mark = match part {
        Part::Now => NOW,
        Part::Next => NEXT,
    };
    format!("{mark}{text}{END}")
}

/// Returns a text with parts as a whole; `catalogue` is the place of the catalogue whose price lists make the difference.
pub(super) fn whole(catalogue: usize, text: &str) -> String {
    let place = u32::try_from(catalogue).ok().and_then(|place| char::from_u32(CATALOGUES + place));
    match place {
        Some(place) => format!("{WHOLE}{place}{text}{END}"),
        None => text.to_owned(),
    }
}

/// Returns a text without its marks.
pub(super) fn without(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Returns HTML in which elements stand for the marks; within a tag, where none can stand, they are left out.
pub(super) fn to_html(html: String, catalogues: &[Arc<SiteCatalogue>]) -> String {
    // The first bytes of the marks and of the places of catalogues: nearly no text has one.
    if memchr2(0xee, 0xf3, html.as_bytes()).is_none() {
        return html;
    }
    let mut written = String::with_capacity(html.len() + 256);
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' | '>' => {
                in_tag = c == '<';
                written.push(c);
            }
            mark if is_mark(mark) && in_tag => {}
            WHOLE => {}
            NOW => written.push_str("<span class=\"dated__now\">"),
            NEXT => written.push_str("<span class=\"dated__next\">"),
            END => written.push_str("</span>"),
            place if is_mark(place) => {
                let index = usize::try_from(u32::from(place) - CATALOGUES).unwrap_or(usize::MAX);
                let announced = catalogues.get(index).and_then(|catalogue| catalogue.announced);
                let from = announced.map(|announced| announced.from.to_string()).unwrap_or_default();
                written.push_str(&format!("<span class=\"dated\" data-tarif-at=\"{from}\">"));
            }
            other => written.push(other),
        }
    }
    written
}

fn is_mark(c: char) -> bool {
    matches!(c, WHOLE..=END) || (CATALOGUES..CATALOGUES + 0xfffe).contains(&u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_elements_in_text_and_nothing_in_a_tag() {
        let text = whole(0, &format!("{}, {}", part(Part::Now, "1"), part(Part::Next, "2")));
        let html = to_html(format!("<a title=\"{text}\">{text}</a>"), &[]);
        assert_eq!(
            html,
            "<a title=\"1, 2\"><span class=\"dated\" data-tarif-at=\"\"><span class=\"dated__now\">1</span>, <span class=\"dated__next\">2</span></span></a>"
        );
        assert_eq!(without(&text), "1, 2");
        assert_eq!(to_html(part(Part::Next, "1"), &[]), "<span class=\"dated__next\">1</span>");
        let plain = "„č“ 1\u{f8ff}";
        assert_eq!(to_html(plain.to_owned(), &[]), plain);
    }
}
