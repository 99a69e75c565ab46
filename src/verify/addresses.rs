//! Addresses in the attributes of elements, of whichever kind, that hold what runs.

use memchr::memchr2;

use super::attributes::Holds;
use super::html::Tag;
use crate::character_reference::unescaped;
use crate::unsafe_address;

/// Returns what is wrong with the addresses in an attribute; nothing if none of them holds what runs.
pub(super) fn problem(tag: Tag<'_>, holds: Holds, value: &str) -> Option<String> {
    let parts: fn(char) -> bool = match holds {
        Holds::Reference | Holds::Resource => |_| false,
        Holds::Resources | Holds::Candidates | Holds::Mentions => |c| c.is_ascii_whitespace() || c == ',',
        Holds::Animated if animates(tag) => |c| c == ';',
        Holds::Content if refreshes(tag) => |c| matches!(c, ';' | ',' | '=' | '"' | '\''),
        _ => return None,
    };
    // Every scheme ends in a colon.
    memchr2(b':', b'&', value.as_bytes())?;
    unescaped(value).split(parts).find_map(unsafe_address::problem)
}

/// Returns whether an element sends the visitor to another address after some seconds.
fn refreshes(tag: Tag<'_>) -> bool {
    tag.is("meta") && tag.attribute("http-equiv").is_some_and(|it| it.trim().eq_ignore_ascii_case("refresh"))
}

/// Returns whether an element changes an attribute of another one.
fn animates(tag: Tag<'_>) -> bool {
    ["animate", "set"].iter().any(|name| tag.is(name))
}

#[cfg(test)]
mod tests {
    use super::super::html::{Token, tokens};
    use super::*;

    /// Returns what is wrong with the addresses of the element that a text begins with.
    fn problems(html: &str) -> Vec<String> {
        let Some(Token::Open(tag)) = tokens(html).next() else { panic!("{html} is no element") };
        tag.attributes()
            .filter_map(|(name, value)| problem(tag, Holds::of(&name.to_ascii_lowercase()), value))
            .collect()
    }

    #[test]
    fn every_attribute_that_holds_an_address_is_looked_at() {
        for html in [
            "<a href=javascript:x>",
            "<A HREF = 'JAVASCRIPT:x'>",
            "<a\nhref\n=\n\"\njavascript:x\">",
            "<a/href=java&#10;script:x>",
            "<a title='>' href=\"&#x0000006A;avascript:x\">",
            "<a href='&#106avascript&colon;x'>",
            "<a href='&Tab;java&NewLine;script:x'>",
            "<a href='&#1;javascript:x'>",
            "<a href=vbscript:x>",
            "<a href=data:text/html,x>",
            "<img src='data:image/svg+xml,x'>",
            "<img srcset='/a.png 1x, data:image/png;base64,x 2x'>",
            "<link imagesrcset='data:,x 1x'>",
            "<form action=javascript:x>",
            "<button formaction=javascript:x>",
            "<use xlink:href='data:image/svg+xml,x'>",
            "<animate attributeName=href values='#;javascript:x'>",
            "<set attributeName=href to=javascript:x>",
            "<video poster=data:,x>",
            "<object data=data:text/html,x>",
            "<body background=javascript:x>",
            "<a ping='/a javascript:x'>",
            "<meta http-equiv=Refresh content='0; url=javascript:x'>",
            "<meta content=\"0;URL='data:text/html,x'\" http-equiv=refresh>",
        ] {
            assert_eq!(problems(html).len(), 1, "{html}");
        }
    }

    #[test]
    fn addresses_that_lead_somewhere_and_other_texts_are_silent() {
        for html in [
            "<a href='/x?a=javascript:x#data:x' title='javascript:x' aria-label='data: 5'>",
            "<a href='https://example.com/?x=1&amp;data:x'>",
            "<a href='mailto:info@example.com'>",
            "<td by='data: 5 GB' to='data:x' values='data:x'>",
            "<a data-href='javascript:x' href='&amp;#106;avascript:x'>",
            "<img src='/a.png' srcset='/data:a.png 1x' alt='javascript:x'>",
            "<meta name=description content='0; url=javascript:x'>",
            "<meta http-equiv=refresh content='0; url=/sl/'>",
        ] {
            assert_eq!(problems(html), [""; 0], "{html}");
        }
    }
}
