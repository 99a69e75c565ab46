//! Reads HTML, as far as comparing pages needs it. Where tags, attributes and comments begin and end is told as [browsers tell it](https://html.spec.whatwg.org/multipage/parsing.html#tokenization): owners of themes and of sites that keep HTML write whatever they like.

mod drawing;
mod known;

use memchr::{memchr, memchr_iter};

pub(crate) use drawing::Doubt;
use drawing::{Language, Open};
pub(crate) use known::{Known, Tags};

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
    /// Whether a `/` ends it, which is no part of a value.
    is_closed: bool,
    /// Where the tag begins in the page, in bytes.
    pub(crate) offset: usize,
}

/// Elements that have no end.
const VOID: [&str; 18] = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
];

/// Elements of HTML whose content is not markup.
const RAW: [&str; 8] = ["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"];

/// Elements that HTML had once, whose content most read as text.
const OBSOLETE: [&str; 4] = ["noembed", "noframes", "plaintext", "xmp"];

/// What begins a text in drawings and formulas that is no markup.
const CDATA: &str = "![CDATA[";

impl<'a> Tag<'a> {
    /// Returns whether it is an element of a kind, which is given in small letters.
    pub(crate) fn is(self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Returns each attribute with its value, as written; a value that is left out is empty.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let (name, value, after) = attribute(rest)?;
            rest = after;
            Some((name, value))
        })
    }

    /// Returns the value of an attribute, as written. Its name is given in small letters.
    pub(crate) fn attribute(self, name: &str) -> Option<&'a str> {
        self.attributes().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns how many bytes it takes in the page, without the `>`.
    pub(crate) fn length(self) -> usize {
        1 + self.name.len() + self.attributes.len()
    }
}

/// Returns the attribute that stands next in a tag, its value and what follows it; nothing at the end of the tag.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    if begins_with(text, b'>') { None } else { plain_attribute(text).or_else(|| any_attribute(text)) }
}

/// Returns the same of any attribute.
fn any_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let text = &text[place(text, |byte| !byte.is_ascii_whitespace() && byte != b'/')..];
    if text.is_empty() || text.starts_with('>') {
        return None;
    }
    // A `=` where a name should begin is part of the name.
    let name = text.bytes().skip(1).position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'='));
    let (name, rest) = text.split_at(name.map_or(text.len(), |length| length + 1));
    let after = &rest[place(rest, |byte| !byte.is_ascii_whitespace())..];
    let Some(value) = after.strip_prefix('=') else { return Some((name, "", rest)) };
    let value = &value[place(value, |byte| !byte.is_ascii_whitespace())..];
    let (value, rest) = match value.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => {
            let inside = &value[1..];
            let (value, rest) = inside.split_at(memchr(*quote, inside.as_bytes()).unwrap_or(inside.len()));
            (value, rest.get(1..).unwrap_or_default())
        }
        _ => value.split_at(place(value, |byte| byte.is_ascii_whitespace() || byte == b'>')),
    };
    Some((name, value, rest))
}

/// Returns the same of an attribute as templates write nearly all, ` name="value"`.
fn plain_attribute(text: &str) -> Option<(&str, &str, &str)> {
    if !begins_with(text, b' ') {
        return None;
    }
    let text = &text[1..];
    let length =
        text.bytes().position(|byte| !byte.is_ascii_lowercase() && byte != b'-').filter(|length| *length > 0)?;
    let (name, after) = text.split_at(length);
    let [b'=', b'"', ..] = after.as_bytes() else { return None };
    let inside = &after[2..];
    let end = memchr(b'"', inside.as_bytes())?;
    Some((name, &inside[..end], &inside[end + 1..]))
}

/// Returns whether a byte of ASCII stands first. Most of what is asked of a page is that, and a pattern of text would decode and compare more.
fn begins_with(text: &str, byte: u8) -> bool {
    text.as_bytes().first() == Some(&byte)
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
    /// The attributes of the tag that was read last.
    attributes: Vec<(&'a str, &'a str)>,
    /// What is open in a drawing or formula.
    open: Open<'a>,
    /// What the element that was read last is written in.
    written_in: Language,
    /// Where a `noscript` that is open begins, and where it ends for browsers with scripts.
    noscript: Option<(usize, usize)>,
    /// How many templates are open.
    templates: usize,
    /// Whether a `select` is open.
    is_in_select: bool,
    /// Where the comment, tag or element begins that the end of the page cuts off.
    cut_off: Option<usize>,
    /// What may be read in another way.
    doubt: Option<InDoubt<'a>>,
}

/// Something in doubt, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InDoubt<'a> {
    pub(crate) doubt: Doubt<'a>,
    /// Where it begins in the page, in bytes.
    pub(crate) offset: usize,
    /// Where the drawing or formula around it begins; it itself where there is none.
    pub(crate) around: usize,
}

/// Returns the pieces of a page in their order.
pub(crate) fn tokens(html: &str) -> Tokens<'_> {
    Tokens {
        html,
        at: 0,
        raw: None,
        attributes: Vec::new(),
        open: Open::default(),
        written_in: Language::Html,
        noscript: None,
        templates: 0,
        is_in_select: false,
        cut_off: None,
        doubt: None,
    }
}

impl<'a> Tokens<'a> {
    /// Returns each attribute of the element that was read last with its value, as [`Tag::attributes`] does. They are read to find where the tag ends, so that they need not be read again.
    pub(crate) fn attributes(&self) -> &[(&'a str, &'a str)] {
        &self.attributes
    }

    /// Returns whether the element whose beginning or end was read last is one of HTML.
    pub(crate) fn is_html(&self) -> bool {
        self.written_in == Language::Html
    }

    /// Returns whether what follows is a text whatever it looks like.
    pub(crate) fn is_raw(&self) -> bool {
        self.raw.is_some()
    }

    /// Returns whether an element, which was read last, holds anything.
    pub(crate) fn has_end(&self, tag: Tag<'_>) -> bool {
        if self.is_html() { !VOID.iter().any(|name| tag.is(name)) } else { !tag.is_closed }
    }

    /// Returns how many templates are open: what they hold is no part of the page until it takes another's place.
    pub(crate) fn templates(&self) -> usize {
        self.templates
    }

    /// Returns the first thing that may be read in another way, when all is read.
    pub(crate) fn doubt(&self) -> Option<InDoubt<'a>> {
        let at = |offset, doubt| InDoubt { doubt, offset, around: offset };
        let unclosed = || self.open.outermost().map(|open| at(open.offset, Doubt::Unclosed(open.name)));
        self.doubt.or_else(unclosed).or_else(|| Some(at(self.noscript?.0, Doubt::NoScript)))
    }

    /// Returns where the comment, tag or element begins that has no end and hides all behind it, when all is read.
    pub(crate) fn cut_off(&self) -> Option<usize> {
        self.cut_off
    }

    /// Returns whether what was read can stand before anything without changing how that is read.
    pub(crate) fn is_whole(&self) -> bool {
        let is_open = self.is_in_select || self.templates > 0 || self.noscript.is_some();
        self.is_plain() && !is_open && self.cut_off.is_none() && self.doubt.is_none()
    }

    /// Takes note of the beginning of an element.
    fn enter(&mut self, tag: Tag<'a>) {
        let is_one_begun = tag.is("svg") || tag.is("math");
        self.written_in = match self.open.language() {
            Language::Html if is_one_begun => {
                if tag.is("svg") {
                    Language::Svg
                } else {
                    Language::MathMl
                }
            }
            around => around,
        };
        let found = self.open.enter(tag);
        self.doubtful(tag.offset, found);
        if !self.is_html() {
            if self.is_in_select {
                self.doubtful(tag.offset, Err(Doubt::InSelect(tag.name)));
            }
            return;
        }
        let is_raw = RAW.iter().any(|name| tag.is(name));
        if is_raw {
            self.raw = Some(tag.name);
        }
        if OBSOLETE.iter().any(|name| tag.is(name)) {
            self.doubtful(tag.offset, Err(Doubt::Obsolete(tag.name)));
        } else if self.is_in_select && (is_raw || tag.is("noscript")) && !tag.is("script") {
            self.doubtful(tag.offset, Err(Doubt::InSelect(tag.name)));
        } else if tag.is("noscript") {
            let end = self.at + end_of_raw(&self.html[self.at..], tag.name);
            if let Some((around, _)) = self.noscript.replace((tag.offset, end)) {
                self.doubtful(around, Err(Doubt::NoScript));
            }
        } else if tag.is("template") {
            self.templates += 1;
            if tag.attribute("shadowrootmode").is_some() {
                self.doubtful(tag.offset, Err(Doubt::Shadow));
            }
        } else if tag.is("select") {
            self.is_in_select = true;
        } else if tag.is("col") && self.templates > 0 {
            self.doubtful(tag.offset, Err(Doubt::Column));
        }
    }

    /// Takes note of the end of an element, which begins at `offset`.
    fn leave(&mut self, name: &'a str, offset: usize) {
        if !self.open.is_empty() {
            let found = self.open.leave(name);
            self.doubtful(offset, found);
        }
        let noscript = self.noscript.filter(|_| name.eq_ignore_ascii_case("noscript"));
        if let Some((begin, end)) = noscript {
            self.noscript = None;
            self.doubtful(begin, if end == offset { Ok(()) } else { Err(Doubt::NoScript) });
        }
        if self.open.language() == Language::Html {
            if self.templates > 0 && name.eq_ignore_ascii_case("template") {
                self.templates -= 1;
            } else if self.is_in_select && name.eq_ignore_ascii_case("select") {
                self.is_in_select = false;
            }
        }
    }

    fn doubtful(&mut self, offset: usize, found: Result<(), Doubt<'a>>) {
        if let (Err(doubt), None) = (found, self.doubt) {
            let around = self.open.outermost().map_or(offset, |open| open.offset);
            self.doubt = Some(InDoubt { doubt, offset, around });
        }
    }

    /// Passes over a text that is whole by itself, if it stands next in no drawing, and returns whether it does.
    pub(crate) fn pass_over(&mut self, text: &str) -> bool {
        let stands_next = self.is_plain()
            && !self.is_in_select
            && self.html.get(self.at..).is_some_and(|rest| rest.starts_with(text));
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
                if end == rest.len() {
                    self.cut_off = self.html[..self.at].rfind('<');
                }
                if name.eq_ignore_ascii_case("script") && rest[..end].contains("<!--") {
                    self.doubtful(self.at, Err(Doubt::Script));
                }
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            if !begins_with(rest, b'<') {
                let end = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            let markup = &rest[1..];
            let is_end = begins_with(markup, b'/');
            let inside = &markup[usize::from(is_end)..];
            if !inside.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
                if is_end || markup.starts_with(['!', '?']) {
                    if !self.open.is_empty() && markup.starts_with(CDATA) {
                        self.doubtful(self.at, Err(Doubt::Text));
                    }
                    let end = if markup.starts_with("!--") { end_of_comment(rest) } else { after(rest, b'>') };
                    if end.is_none() {
                        self.cut_off = Some(self.at);
                    }
                    self.at += end.unwrap_or(rest.len());
                    continue;
                }
                // A `<` that begins nothing is a text.
                let end = memchr(b'<', markup.as_bytes()).map_or(rest.len(), |at| at + 1);
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            let tag = Tag { offset: self.at, ..beginning(inside, &mut self.attributes) };
            let length = tag.length() + usize::from(is_end);
            let is_whole = begins_with(&rest[length..], b'>');
            if !is_whole {
                self.cut_off = Some(self.at);
            }
            self.at += length + usize::from(is_whole);
            if is_end {
                self.leave(tag.name, tag.offset);
                self.written_in = self.open.language();
                return Some(Token::Close(tag.name));
            }
            self.enter(tag);
            return Some(Token::Open(tag));
        }
    }
}

/// Returns the tag whose name a text begins with, and its attributes. What stands in quotes does not end it, but not every quotation mark begins what is in quotes.
fn beginning<'a>(text: &'a str, attributes: &mut Vec<(&'a str, &'a str)>) -> Tag<'a> {
    let (name, rest) = text.split_at(place(text, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')));
    let mut after = rest;
    attributes.clear();
    while let Some((name, value, next)) = attribute(after) {
        attributes.push((name, value));
        after = next;
    }
    let is_end = |byte| byte == b'>';
    let is_closed = after[..place(after, is_end)].ends_with('/');
    let end = rest.len() - after.len() + place(after, is_end);
    Tag { name, attributes: &rest[..end], is_closed, offset: 0 }
}

/// Returns how many bytes a comment takes, if it ends: to `-->` or `--!>`, and no further than its beginning for `<!-->` and `<!--->`.
fn end_of_comment(text: &str) -> Option<usize> {
    let ends = |at: &usize| {
        let before = &text.as_bytes()[..*at];
        before.ends_with(b"--") || before[4.min(*at)..].ends_with(b"--!")
    };
    memchr_iter(b'>', text.as_bytes()).find(ends).map(|at| at + 1)
}

/// Returns how many bytes there are up to a byte, and with it.
fn after(text: &str, byte: u8) -> Option<usize> {
    memchr(byte, text.as_bytes()).map(|at| at + 1)
}

/// Returns where the end of an element stands whose content is not markup.
fn end_of_raw(text: &str, name: &str) -> usize {
    let ends = |at: &usize| {
        let end = text.as_bytes()[*at..].strip_prefix(b"</").and_then(|end| end.split_at_checked(name.len()));
        end.is_some_and(|(found, after)| {
            let is_whole = after.first().is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
            is_whole && found.eq_ignore_ascii_case(name.as_bytes())
        })
    };
    memchr_iter(b'<', text.as_bytes()).find(ends).unwrap_or(text.len())
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

    /// Returns the elements of a page, each with its attributes.
    fn elements(html: &str) -> Vec<String> {
        let of = |tag: Tag<'_>| {
            let attributes = tag.attributes().map(|(name, value)| format!(" {name}={value}"));
            format!("{}{}", tag.name, attributes.collect::<String>())
        };
        let opens = tokens(html).filter_map(|token| match token {
            Token::Open(tag) => Some(of(tag)),
            Token::Close(_) | Token::Text(_) => None,
        });
        opens.collect()
    }

    #[test]
    fn nothing_that_a_browser_reads_as_an_element_is_hidden() {
        // Each hides `<b>` from whoever takes quotation marks, comments and ends for what they are not.
        for (hidden, before) in [
            ("<a title = x\"><b>\">", "a title=x\""),
            ("<a \"><b>\">", "a \"="),
            ("<a =\"><b>\">", "a =\"="),
            ("<a x=y=\"><b>\">", "a x=y=\""),
            ("<a/x='1'/y><b>", "a x=1 y="),
            ("<a x=/y/><b>", "a x=/y/"),
            ("<A X = '>' Y><b>", "A X=> Y="),
            ("<!--><b>-->", ""),
            ("<!---><b>-->", ""),
            ("<!-- --!><b>-->", ""),
            ("<!--!> <i> --><b>", ""),
            ("<! \"><b>\">", ""),
            ("<?x \"?><b>\">", ""),
            ("</ \"><b>\">", ""),
            ("</p title=\">\"><b>", ""),
            ("1 < 2 \" <b> \"", ""),
            // In drawings most of what is no markup elsewhere is markup.
            ("<svg><style><b>", "svg\nstyle"),
            ("<svg><title><b>", "svg\ntitle"),
            ("<svg><title/></svg><b>", "svg\ntitle"),
            ("<svg x=/><title><b>", "svg x=/\ntitle"),
            ("<svg x=''/><title><i></title><b>", "svg x=\ntitle"),
            ("<svg><style>a</style><title>x</title></svg><title><i></title><b>", "svg\nstyle\ntitle\ntitle"),
            ("<svg><title><textarea><i></textarea></title><b>", "svg\ntitle\ntextarea"),
            ("<math><mi><textarea><i></textarea></mi><mi><b>", "math\nmi\ntextarea\nmi"),
            ("<><b>", ""),
            ("<script></scripts><i></SCRIPT ><b>", "script"),
            ("<textarea><i title='</textarea><b>'>", "textarea"),
            ("<TITLE><!--</title><b>-->", "TITLE"),
        ] {
            let before = before.split('\n').filter(|name| !name.is_empty());
            let expected: Vec<&str> = before.chain(["b"]).collect();
            assert_eq!(elements(hidden), expected, "{hidden}");
        }
        for unended in ["<a x='", "<a x=", "<a", "<a /", "<!--", "<!", "</", "</a", "<", "<script><b>", "<!--!>"] {
            assert!(elements(unended).len() <= 1, "{unended}");
        }
    }

    #[test]
    fn what_not_everybody_reads_in_the_same_way_is_found() {
        fn doubt(html: &str) -> Option<(usize, Doubt<'_>)> {
            let mut tokens = tokens(html);
            while tokens.next().is_some() {}
            tokens.doubt().map(|found| (found.offset, found.doubt))
        }
        use Doubt::{Column, End, InSelect, NoScript, Obsolete, Script, Shadow, Text, Unclosed, Within};
        for (html, offset, expected) in [
            // Ends that are those of the drawing itself for browsers, and so hide `img` from whoever reads on in it.
            ("<svg></p><![CDATA[><img>]]></svg>", 5, End("p")),
            ("<svg></br><![CDATA[><img>]]></svg>", 5, End("br")),
            ("<math></p><img></math>", 6, End("p")),
            ("<div><svg></div><![CDATA[><img>]]>", 10, End("div")),
            ("<svg><foreignObject><p></svg></p></foreignObject><textarea><img>", 23, End("svg")),
            ("<svg><desc><p></desc></svg>", 14, End("desc")),
            // What ends it, or means something else than in HTML.
            ("<svg><font color=red></font></svg>", 5, Within("font")),
            ("<svg><b></b></svg>", 5, Within("b")),
            ("<svg><g><P></P></g></svg>", 8, Within("P")),
            ("<svg><textarea><img></svg>", 5, Within("textarea")),
            ("<svg><mtext><textarea><img>", 12, Within("textarea")),
            ("<math><desc><textarea><img>", 12, Within("textarea")),
            ("<math><title></title></math>", 6, Within("title")),
            ("<math><annotation-xml></annotation-xml></math>", 6, Within("annotation-xml")),
            ("<math><mtext><mglyph/></mtext></math>", 13, Within("mglyph")),
            ("<svg><math></math></svg>", 5, Within("math")),
            ("<math><svg/></math>", 6, Within("svg")),
            ("<svg><script><style></script></svg>", 20, End("script")),
            ("<svg><title><![CDATA[><img>]]></title></svg>", 12, Text),
            ("<p>1<svg><g></g>", 4, Unclosed("svg")),
            ("<noscript><textarea></noscript><img></textarea>", 0, NoScript),
            ("<noscript><!--</noscript><img>--></noscript>", 0, NoScript),
            ("<noscript><i title='</noscript><img>'></i></noscript>", 0, NoScript),
            ("<noscript><noscript></noscript></noscript>", 0, NoScript),
            ("<p><noscript>", 3, NoScript),
            ("<script src=x><!--<script></script><textarea></script>", 14, Script),
            ("<p><plaintext>", 3, Obsolete("plaintext")),
            ("<xmp></select><img></xmp>", 0, Obsolete("xmp")),
            // A table around the drawing ends it, and so do its parts in what a drawing holds of HTML.
            (
                "<table><svg><desc><td></td></desc><title><a title='</title><img>'></a></title></svg></table>",
                18,
                Within("td"),
            ),
            ("<table><svg><desc><table></table></desc></svg></table>", 18, Within("table")),
            // Where a column is looked for, or an option, other elements are passed over by some.
            ("<template><col><title></template><img></title></template>", 10, Column),
            ("<select><svg></svg></select>", 8, InSelect("svg")),
            ("<select><TITLE></select><img></title>", 8, InSelect("TITLE")),
            ("<select><option><noscript></noscript></select>", 16, InSelect("noscript")),
            ("<b><template shadowrootmode=open>1</template>", 3, Shadow),
        ] {
            assert_eq!(doubt(html), Some((offset, expected)), "{html}");
        }
        for html in [
            "<svg viewBox='0 0 9 9'><title>1 < 2</title><g><path/><path></path></g><a href=x><text>x</text></a></svg>",
            "<svg><foreignObject><p>1<br>2 <img></p><svg><desc><b>x</b></desc></svg></foreignObject></svg><textarea></p>",
            "<math><mi>x</mi><mo><b>+</b></mo><mi><svg><g/></svg></mi></math><p>1<p>2</div></br>",
            "<table><colgroup><col></colgroup></table><template><b>x</b></template><select><option>1</option></select><svg/>",
            "<svg><foreignObject><object><param></object></foreignObject></svg>",
            "<noscript><p>x</p></noscript><noscript>y</NOSCRIPT ><script>a<!-b</script><![CDATA[x]]>",
        ] {
            assert_eq!(doubt(html), None, "{html}");
        }
    }

    #[test]
    fn what_is_cut_off_can_be_no_part_of_a_page() {
        let is_whole = |html: &str| {
            let mut tokens = tokens(html);
            while tokens.next().is_some() {}
            tokens.is_whole()
        };
        for cut_off in
            ["<i", "<i title=\"", "<!--", "<!-- -", "<!x", "</i", "<textarea>", "<title>x", "<svg>", "<noscript>"]
        {
            assert!(!is_whole(&format!("<p>1</p>{cut_off}")), "{cut_off}");
        }
        for whole in ["", "1", "<p>", "<p>1</p><!-- x --><svg></svg>", "<textarea>1</textarea>"] {
            assert!(is_whole(whole), "{whole}");
        }
    }

    #[test]
    fn many_elements_in_a_drawing_take_no_longer_each_than_few() {
        // What is open is looked for in one place; half a million ends of what is not open are read at once.
        let html = ["<svg>".repeat(100_000), "</i>".repeat(500_000)].concat();
        let mut tokens = tokens(&html);
        assert_eq!(tokens.by_ref().count(), 600_000);
        assert_eq!(tokens.doubt().map(|found| found.offset), Some(500_000));
    }

    #[test]
    fn plain_attributes_are_read_as_any_others() {
        let plain = [" href=\"/x?a>b\" data-y", " a-b=\"\">", " x=\"'\"/", " č=\"\"", " x=\"č\" y=\"1\""];
        let others = [
            "",
            " ",
            ">",
            " >",
            " x",
            " x>",
            " x=",
            " x=y",
            " x='y'",
            " x =\"y\"",
            " X=\"y\"",
            "  x=\"y\"",
            " =\"y\"",
            " x=\"y",
        ];
        for text in plain {
            assert_eq!(plain_attribute(text).or(any_attribute(text)), any_attribute(text), "{text}");
        }
        assert_eq!(plain.map(|text| plain_attribute(text).is_some()), [true, true, true, false, true]);
        assert!(others.iter().all(|text| plain_attribute(text).is_none()));
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
