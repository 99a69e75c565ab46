//! Reads the HTML that the templates write, as far as comparing pages needs it.

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
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=').unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
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
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len())),
    }
}

/// Returns the pieces of a page in their order.
pub(crate) fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    let mut raw: Option<&str> = None;
    std::iter::from_fn(move || {
        loop {
            let rest = html.get(at..).filter(|rest| !rest.is_empty())?;
            if let Some(name) = raw.take() {
                let end = rest.find(&format!("</{name}")).unwrap_or(rest.len());
                at += end;
                return Some(Token::Text(&rest[..end]));
            }
            let Some(markup) = rest.strip_prefix('<') else {
                let end = rest.find('<').unwrap_or(rest.len());
                at += end;
                return Some(Token::Text(&rest[..end]));
            };
            if markup.starts_with(['!', '?']) {
                let close = if markup.starts_with("!--") { "-->" } else { ">" };
                at += rest.find(close).map_or(rest.len(), |end| end + close.len());
                continue;
            }
            let end = tag_end(rest);
            let offset = at;
            at += end;
            let inside = rest[1..end].trim_end_matches('>');
            if let Some(name) = inside.strip_prefix('/') {
                return Some(Token::Close(name.trim_end()));
            }
            let name = inside.split(|c: char| c.is_ascii_whitespace() || c == '/').next().unwrap_or_default();
            if RAW.contains(&name) {
                raw = Some(name);
            }
            return Some(Token::Open(Tag { name, attributes: &inside[name.len()..], offset }));
        }
    })
}

/// Returns how many bytes a tag takes; a `>` within quotes does not end it.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (index, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return index + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
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
}
