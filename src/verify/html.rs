//! Reads the HTML that the templates write, as far as comparing pages needs it.

use memchr::{memchr, memchr_iter, memchr3};

/// A piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// The beginning of an element.
    Open(Tag<'a>),
    /// The end of an element.
    Close(&'a str),
    /// Text between tags, or the content of a script.
    Text(&'a str),
}

/// The beginning of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Its name, as written.
    pub(crate) name: &'a str,
    /// What stands between the name and the end of the tag.
    attributes: &'a str,
    /// Where the tag begins in the page, in bytes.
    pub(crate) offset: usize,
}

/// Elements that have no end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements whose content is not markup.
const RAW: [&str; 2] = ["script", "style"];

impl<'a> Tag<'a> {
    /// Returns each attribute with its value, as written; a value that is left out is empty.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            rest = &rest[place(rest, |byte| !byte.is_ascii_whitespace() && byte != b'/')..];
            let (name, after) = rest.split_at(place(rest, |byte| byte.is_ascii_whitespace() || byte == b'='));
            if name.is_empty() {
                return None;
            }
            let (value, after) = match after.strip_prefix('=') {
                None => ("", after),
                Some(value) => value_of(value),
            };
            rest = after;
            Some((name, value))
        })
    }

    /// Returns the value of an attribute, as written.
    pub(crate) fn attribute(self, name: &str) -> Option<&'a str> {
        self.attributes().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// Returns whether the element ends with its beginning.
    pub(crate) fn is_void(self) -> bool {
        self.attributes.ends_with('/') || VOID.contains(&self.name)
    }
}

fn value_of(text: &str) -> (&str, &str) {
    match text.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => {
            let inside = &text[1..];
            let (value, rest) = inside.split_at(memchr(*quote, inside.as_bytes()).unwrap_or(inside.len()));
            (value, rest.get(1..).unwrap_or_default())
        }
        _ => text.split_at(place(text, |byte| byte.is_ascii_whitespace())),
    }
}

/// Returns where the first byte of a kind stands, or the end of the text. Bytes of ASCII are characters by themselves, so that nothing need be decoded to find them.
fn place(text: &str, is_of_kind: impl Fn(u8) -> bool) -> usize {
    text.bytes().position(is_of_kind).unwrap_or(text.len())
}

/// The pieces of a page in their order.
pub(crate) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// The element whose content follows and is not markup.
    raw: Option<&'a str>,
}

/// Returns the pieces of a page in their order.
pub(crate) fn tokens(html: &str) -> Tokens<'_> {
    Tokens { html, at: 0, raw: None }
}

impl Tokens<'_> {
    /// Passes over a text if it stands next and is markup, and returns whether it does.
    pub(crate) fn pass_over(&mut self, text: &str) -> bool {
        let stands_next = self.raw.is_none() && self.html.get(self.at..).is_some_and(|rest| rest.starts_with(text));
        if stands_next {
            self.at += text.len();
        }
        stands_next
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.html.get(self.at..).filter(|rest| !rest.is_empty())?;
            if let Some(name) = self.raw.take() {
                let end = end_of_raw(rest, name);
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            let Some(markup) = rest.strip_prefix('<') else {
                let end = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            };
            if markup.starts_with(['!', '?']) {
                self.at += if markup.starts_with("!--") { end_of_comment(rest) } else { after(rest, b'>') };
                continue;
            }
            let end = tag_end(rest);
            let offset = self.at;
            self.at += end;
            let inside = rest[1..end].trim_end_matches('>');
            if let Some(name) = inside.strip_prefix('/') {
                return Some(Token::Close(name.trim_end()));
            }
            let name = &inside[..place(inside, |byte| byte.is_ascii_whitespace() || byte == b'/')];
            if RAW.contains(&name) {
                self.raw = Some(name);
            }
            return Some(Token::Open(Tag { name, attributes: &inside[name.len()..], offset }));
        }
    }
}

/// Returns how many bytes a comment takes.
fn end_of_comment(text: &str) -> usize {
    let mut ends = memchr_iter(b'>', text.as_bytes());
    ends.find(|at| text.as_bytes()[..*at].ends_with(b"--")).map_or(text.len(), |at| at + 1)
}

/// Returns how many bytes there are up to a byte, and with it.
fn after(text: &str, byte: u8) -> usize {
    memchr(byte, text.as_bytes()).map_or(text.len(), |at| at + 1)
}

/// Returns where the end of an element stands whose content is not markup.
fn end_of_raw(text: &str, name: &str) -> usize {
    let ends = memchr_iter(b'<', text.as_bytes());
    let mut ends = ends.filter(|at| text[*at..].strip_prefix("</").is_some_and(|end| end.starts_with(name)));
    ends.next().unwrap_or(text.len())
}

/// Returns how many bytes a tag takes; a `>` within quotes does not end it.
fn tag_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        at += found + 1;
        let mark = bytes[at - 1];
        if mark == b'>' {
            return at;
        }
        let Some(close) = memchr(mark, &bytes[at..]) else { break };
        at += close + 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_attributes_and_texts_are_told_apart() {
        let html = "<!doctype html><a href=\"/x?a>b\" data-y>1 <b>2</b></a><!-- <i> --><script src='s'>if (a<b) {}</script><br>";
        let read: Vec<String> = tokens(html)
            .map(|token| match token {
                Token::Open(tag) => format!("+{} {:?}", tag.name, tag.attributes().collect::<Vec<_>>()),
                Token::Close(name) => format!("-{name}"),
                Token::Text(text) => format!("\"{text}\""),
            })
            .collect();
        assert_eq!(
            read,
            [
                "+a [(\"href\", \"/x?a>b\"), (\"data-y\", \"\")]",
                "\"1 \"",
                "+b []",
                "\"2\"",
                "-b",
                "-a",
                "+script [(\"src\", \"s\")]",
                "\"if (a<b) {}\"",
                "-script",
                "+br []",
            ]
        );
    }

    #[test]
    fn what_is_known_is_passed_over_where_it_is_markup() {
        let mut tokens = tokens("<ul><li>1</li> <script><li>1</li></script><li>2</li></ul>");
        let known = "<li>1</li>";
        assert!(!tokens.pass_over(known));
        assert!(matches!(tokens.next(), Some(Token::Open(Tag { name: "ul", .. }))));
        assert!(tokens.pass_over(known));
        assert_eq!(tokens.next(), Some(Token::Text(" ")));
        assert!(matches!(tokens.next(), Some(Token::Open(Tag { name: "script", .. }))));
        assert!(!tokens.pass_over(known));
        assert_eq!(tokens.next(), Some(Token::Text(known)));
        assert_eq!(tokens.next(), Some(Token::Close("script")));
        assert!(!tokens.pass_over(known));
    }
}
