//! Addresses that lead nowhere but hold what runs: a script, or a document of their own.

use std::borrow::Cow;

use crate::diagnostic::{Rule, Standing};

/// What is explained of the problems found with them: in Markdown, in what a reference puts into a link, and in built pages.
pub(crate) const RULES: &[Rule] = &[Rule {
    code: CODE,
    standing: Standing::Fixed,
    finds: "a link or an image whose address is a script (`javascript:`, `vbscript:`) or holds a document of its own (`data:`), in Markdown, in HTML and in a built page",
    reason: "A script could do in a visitor's name whatever the site can, and a document passes itself off as part of the offer.",
    example: r#"
[Order](javascript:order())            # wrong
[Order](page:contact)                  # right

<link rel="icon" href="data:,">                 # wrong, in a template
<link rel="icon" href="{{ site.assets.icon }}"> # right
"#,
}];

/// The code of the problem.
pub(crate) const CODE: &str = "unsafe-link";

/// What the author of a text does about it.
pub(crate) const HELP: &str =
    "write `page:` and the id of a page, or an address that begins with `https:`, `mailto:` or `tel:`";

/// The schemes of such addresses.
const SCHEMES: [&str; 3] = ["data", "javascript", "vbscript"];

/// How much of an address is told of, in characters.
const TOLD: usize = 60;

/// Returns what is wrong with an address that holds what runs; nothing if it leads somewhere.
///
/// It is read as [browsers do](https://url.spec.whatwg.org/#concept-basic-url-parser): spaces and control characters before it, and tabs and line ends anywhere in it, count for nothing.
pub(crate) fn problem(address: &str) -> Option<String> {
    let start = address.trim_start_matches(|c: char| c <= ' ');
    // Most addresses begin with `/` or `#`, or with another letter.
    if !start.starts_with(['d', 'D', 'j', 'J', 'v', 'V']) {
        return None;
    }
    let (scheme, _) = start.split_once(':')?;
    let scheme: String = scheme.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let scheme = SCHEMES.into_iter().find(|known| known.eq_ignore_ascii_case(&scheme))?;
    let is = if scheme == "data" { "holds a document of its own" } else { "runs a script" };
    Some(format!("`{}` {is}", told(address)))
}

/// Returns the beginning of an address, without what would not be seen.
fn told(address: &str) -> Cow<'_, str> {
    let is_plain = |c: char| !c.is_control();
    if address.chars().all(is_plain) && address.chars().count() <= TOLD {
        return address.into();
    }
    let mut told: String = address.chars().filter(|c| is_plain(*c)).take(TOLD).collect();
    told.extend((address.chars().filter(|c| is_plain(*c)).count() > TOLD).then_some('…'));
    told.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_browsers_read_it() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u{1}\u{0} \u{1f}javascript:alert(1)",
            "java\tscript:alert(1)",
            "\njava\r\nscr\tipt\n:alert(1)",
            "javascript://example.com/%0aalert(1)",
            "vbscript:x",
            "VBScript:x",
            "data:text/html,x",
            "d\nata:,x",
        ] {
            assert!(problem(address).is_some(), "{address:?}");
        }
        for address in [
            "",
            "/javascript:alert(1)",
            "#javascript:alert(1)",
            "?javascript:alert(1)",
            "./javascript:alert(1)",
            "https://example.com/?data:x",
            "javascript",
            "java script:x",
            "javascript%3Aalert(1)",
            "%6Aavascript:alert(1)",
            "\u{a0}javascript:x",
            "x-javascript:x",
            "mailto:data:x",
            "database:x",
            "video/a:b",
        ] {
            assert_eq!(problem(address), None, "{address:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_in_one_short_line() {
        assert_eq!(problem("vbscript:x").unwrap(), "`vbscript:x` runs a script");
        assert_eq!(problem("\u{1}java\nscript:x").unwrap(), "`javascript:x` runs a script");
        let long = format!("data:,{}", "š".repeat(100));
        assert_eq!(problem(&long).unwrap(), format!("`data:,{}…` holds a document of its own", "š".repeat(54)));
    }
}
