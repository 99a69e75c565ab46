//! What the attributes of elements hold, as far as comparing pages needs it.

use super::html::Tag;

/// What an attribute holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// The id of its element.
    Id,
    /// An address that the visitor follows, or from which something is loaded: it depends on the element.
    Reference,
    /// The address of what is loaded, or of whom something is sent to.
    Resource,
    /// Several of them, parted by spaces.
    Resources,
    /// Several of them, each with the screens that it is for, parted by commas.
    Candidates,
    /// Addresses that no browser follows or loads from by itself.
    Mentions,
    /// Values that an animation of SVG gives to another attribute, which may be one with an address; several are parted by semicolons.
    Animated,
    /// What an element says of its page.
    Content,
    /// Styles of the element.
    Styles,
    /// A document of its own.
    Document,
    /// A script.
    Script,
    /// An amount that the element shows.
    Amount,
    /// Anything else.
    Other,
}

impl Holds {
    /// Returns what an attribute holds, whose name is in small letters.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "id" => Self::Id,
            "href" | "xlink:href" => Self::Reference,
            "action" | "background" | "data" | "formaction" | "poster" | "src" => Self::Resource,
            "ping" => Self::Resources,
            "imagesrcset" | "srcset" => Self::Candidates,
            "archive" | "cite" | "classid" | "codebase" | "dynsrc" | "icon" | "longdesc" | "lowsrc" | "manifest"
            | "profile" => Self::Mentions,
            "by" | "from" | "to" | "values" => Self::Animated,
            "content" => Self::Content,
            "style" => Self::Styles,
            "srcdoc" => Self::Document,
            "data-amount" => Self::Amount,
            _ if name.starts_with("on") => Self::Script,
            _ => Self::Other,
        }
    }

    /// Returns the addresses in a value that lead somewhere, or from which something is loaded.
    pub(super) fn addresses(self, value: &str) -> impl Iterator<Item = &str> {
        let mut rest = Some(value);
        std::iter::from_fn(move || match self {
            Self::Reference | Self::Resource => rest.take(),
            Self::Resources => next_word(&mut rest),
            Self::Candidates => next_candidate(&mut rest),
            _ => None,
        })
    }

    /// Returns whether a browser loads from the address by itself, or sends something there.
    pub(super) fn loads(self, tag: Tag<'_>) -> bool {
        match self {
            Self::Reference if tag.is("link") => !names_a_page(tag),
            Self::Reference => !tag.is("a") && !tag.is("area"),
            Self::Resource | Self::Resources | Self::Candidates => true,
            _ => false,
        }
    }
}

/// Returns whether a `link` element names a page rather than a file to load.
fn names_a_page(tag: Tag<'_>) -> bool {
    matches!(tag.attribute("rel"), Some("canonical" | "alternate"))
}

fn next_word<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let text = rest.take()?.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let (word, after) = text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len()));
    *rest = Some(after);
    Some(word).filter(|word| !word.is_empty())
}

/// An address may have commas within; one at its end parts it from the next, and so does one after what it is for, [as browsers tell it](https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute).
fn next_candidate<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    *rest = rest.map(|text| text.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ','));
    let word = next_word(rest)?;
    let address = word.trim_end_matches(',');
    if address.len() == word.len() {
        *rest = rest.and_then(|after| after.split_once(',')).map(|(_, after)| after);
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::super::html::{Token, tokens};
    use super::*;

    #[test]
    fn every_address_in_a_value_is_found() {
        let found = |name: &str, value: &'static str| Holds::of(name).addresses(value).collect::<Vec<_>>();
        assert_eq!(found("href", "/a b"), ["/a b"]);
        assert_eq!(found("ping", " /a  /b\n"), ["/a", "/b"]);
        assert_eq!(found("srcset", "/a,1.png 1x, /b.png 2x,/c.png"), ["/a,1.png", "/b.png", "/c.png"]);
        assert_eq!(found("imagesrcset", " , /a.png, /b.png 100w"), ["/a.png", "/b.png"]);
        for (name, value) in [("ping", " "), ("srcset", ", "), ("cite", "/a"), ("title", "/a"), ("values", "/a;/b")] {
            assert_eq!(found(name, value), [""; 0], "{name}");
        }
    }

    #[test]
    fn what_a_browser_loads_is_told_from_what_a_visitor_follows() {
        let loads = |html: &'static str| {
            let Some(Token::Open(tag)) = tokens(html).next() else { panic!("{html} is no element") };
            tag.attributes().any(|(name, _)| Holds::of(name).loads(tag))
        };
        for html in [
            "<img src=x>",
            "<img srcset=x>",
            "<base href=x>",
            "<image href=x>",
            "<use xlink:href=x>",
            "<link rel=stylesheet href=x>",
            "<form action=x>",
            "<button formaction=x>",
            "<a ping=x>",
            "<body background=x>",
            "<object data=x>",
        ] {
            assert!(loads(html), "{html}");
        }
        for html in ["<a href=x>", "<AREA href=x>", "<link rel=canonical href=x>", "<q cite=x>", "<a title=x>"] {
            assert!(!loads(html), "{html}");
        }
    }
}
