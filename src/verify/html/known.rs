//! Pieces of pages that were read before, told by their text. A page has hundreds of tags of which few differ and nothing is asked, and a price stands on several pages.

use foldhash::{HashMap, HashSet};
use memchr::memchr;

use super::drawing::{self, Language};
use super::{RAW, Tag, Tokens};

/// How many tags are remembered: far more than a theme has, and few beside a large site.
const MOST_TAGS: usize = 4096;

/// Elements of HTML after which what follows is read in another way, beside those whose content is no markup.
const STATEFUL: [&str; 7] = ["col", "math", "noscript", "plaintext", "select", "svg", "template"];

/// Tags of which nothing is asked, whatever page they stand on.
#[derive(Default)]
pub(crate) struct Tags {
    in_html: HashSet<Box<str>>,
    /// Those among elements of SVG or MathML, where all must be closed that is open: each with how long the name is of one that has an end.
    in_drawings: HashMap<Box<str>, Option<usize>>,
}

/// What need not be read again.
#[derive(Default)]
pub(crate) struct Known<'a> {
    tags: Tags,
    /// Whole elements by the tags that they begin with.
    elements: HashMap<&'a str, &'a str>,
}

/// What is known of a piece of a page.
enum Piece<'a> {
    /// A tag that changes nothing, or a whole element, of this many bytes.
    Passed(usize),
    /// A tag of an element that is open then, in a drawing.
    Opens(usize, &'a str),
}

impl<'a> Known<'a> {
    /// Returns what is known where some tags are.
    pub(crate) fn with(tags: Tags) -> Self {
        Self { tags, elements: HashMap::default() }
    }

    /// Returns the tags that are known.
    pub(crate) fn into_tags(self) -> Tags {
        self.tags
    }

    /// Forgets elements: what is right on one page need not be on another.
    pub(crate) fn forget_elements(&mut self) {
        self.elements.clear();
    }

    /// Takes note of the tag that was read last as one of which nothing is asked. One that changes how what follows is read is always read again, and so is one that the end of the page cuts off.
    pub(crate) fn add_tag(&mut self, tag: Tag<'_>, tokens: &Tokens<'a>) {
        let text = &tokens.html[tag.offset..tokens.at];
        let is_whole = text.len() == tag.length() + ">".len() && whole_tag(text) == Some(text);
        let Tags { in_html, in_drawings } = &mut self.tags;
        if !is_whole || tokens.doubt.is_some() || in_html.len() + in_drawings.len() >= MOST_TAGS {
            return;
        }
        if tokens.is_plain() && !RAW.iter().chain(&STATEFUL).any(|name| tag.is(name)) {
            in_html.insert(text.into());
        } else if !tokens.is_html() && drawing::is_plain(tag) {
            in_drawings.insert(text.into(), tokens.has_end(tag).then_some(tag.name.len()));
        }
    }

    /// Takes note of an element that was read to its end, of which nothing is asked but what its text tells.
    pub(crate) fn add_element(&mut self, tag: Tag<'_>, tokens: &Tokens<'a>) {
        let element = &tokens.html[tag.offset..tokens.at];
        let end = element.rfind("</").map(|place| &element[place..]);
        let is_whole = end.is_some_and(|end| plain_end(end).is_some_and(|name| end.len() == "</>".len() + name.len()));
        if let Some(tag) = whole_tag(element).filter(|_| is_whole && tokens.is_plain()) {
            self.elements.insert(tag, element);
        }
    }

    /// Returns what is known of that with which a text begins.
    fn piece<'t>(&self, text: &'t str, tokens: &Tokens<'_>) -> Option<Piece<'t>> {
        let tag = whole_tag(text)?;
        if !tokens.open.is_empty() {
            let is_html = tokens.open.language() == Language::Html;
            return Some(match self.tags.in_drawings.get(tag).filter(|_| !is_html)? {
                Some(length) => Piece::Opens(tag.len(), &tag["<".len()..][..*length]),
                None => Piece::Passed(tag.len()),
            });
        }
        if self.tags.in_html.contains(tag) {
            return Some(Piece::Passed(tag.len()));
        }
        // In a list of options the same text may mean something else.
        let element = *self.elements.get(tag).filter(|_| !tokens.is_in_select)?;
        text.starts_with(element).then_some(Piece::Passed(element.len()))
    }
}

impl<'a> Tokens<'a> {
    /// Passes over texts, ends of elements and what is known, up to a piece that is to be read.
    pub(crate) fn pass_over_known(&mut self, known: &Known<'a>) {
        let html = self.html;
        while self.raw.is_none() {
            self.at += memchr(b'<', &html.as_bytes()[self.at..]).unwrap_or(html.len() - self.at);
            let rest = &html[self.at..];
            if let Some(name) = plain_end(rest) {
                self.leave(name, self.at);
                self.at += "</".len() + name.len() + ">".len();
            } else {
                match known.piece(rest, self) {
                    Some(Piece::Passed(length)) => self.at += length,
                    Some(Piece::Opens(length, name)) => {
                        self.open.enter_plain(self.at, name);
                        self.at += length;
                    }
                    None => return,
                }
            }
        }
    }

    /// Returns whether what follows is read as HTML that stands in no drawing.
    pub(crate) fn is_plain(&self) -> bool {
        self.raw.is_none() && self.open.is_empty()
    }
}

/// Returns a tag with which a text begins, if no `>` stands in it but at its end.
fn whole_tag(text: &str) -> Option<&str> {
    memchr(b'>', text.as_bytes()).map(|end| &text[..=end])
}

/// Returns the name in an end of an element as nearly all are written, `</name>`, with which a text begins.
fn plain_end(text: &str) -> Option<&str> {
    let [b'<', b'/', end @ ..] = text.as_bytes() else { return None };
    let length = end.iter().position(|byte| !byte.is_ascii_alphanumeric())?;
    let is_plain = end[length] == b'>' && end[0].is_ascii_alphabetic();
    is_plain.then(|| &text["</".len()..][..length])
}

#[cfg(test)]
mod tests {
    use super::super::{Doubt, InDoubt, Token, tokens};
    use super::*;
    use crate::random::Random;

    /// Returns what is read of a page when all tags with a title are asked for and no others.
    fn read(html: &str) -> Vec<String> {
        let (mut known, mut tokens, mut read) = (Known::default(), tokens(html), Vec::new());
        loop {
            tokens.pass_over_known(&known);
            match tokens.next() {
                Some(Token::Open(tag)) if tag.attribute("title").is_some() => read.push(format!("{}!", tag.name)),
                Some(Token::Open(tag)) => {
                    known.add_tag(tag, &tokens);
                    read.push(tag.name.to_owned());
                }
                Some(Token::Close(name)) => read.push(format!("/{name}")),
                Some(Token::Text(text)) => read.push(format!("\"{text}\"")),
                None => return read,
            }
        }
    }

    #[test]
    fn a_tag_of_which_nothing_is_asked_is_read_once() {
        let row = "<p class=\"x\">1 <b title=\"2\">3</b> <br>4</p>";
        assert_eq!(read(&row.repeat(2)), ["p", "b!", "br", "b!"]);
    }

    #[test]
    fn what_changes_how_the_rest_is_read_is_read_each_time() {
        // What a script holds is no markup, and among drawings it is.
        let html = "<b><script><b title></script><b><script><b title></script>";
        assert_eq!(read(html), ["b", "script", "\"<b title>\"", "script", "\"<b title>\""]);
        let drawing = "<svg><path/><style><i title/></style></svg>";
        let again = ["style", "i!"];
        assert_eq!(read(&drawing.repeat(2)), [&["svg", "path"][..], &again, &["svg"], &again].concat());
        // A description in a drawing is read as HTML, and so is all in it.
        let html = "<b><svg><path/><desc><b><style><i title></style></b></desc><path/><style><i title/></style></svg>";
        assert_eq!(read(html), ["b", "svg", "path", "desc", "b", "style", "\"<i title>\"", "style", "i!"]);
    }

    #[test]
    fn what_is_no_plain_tag_is_left_to_be_read() {
        // A `>` in quotes ends no tag, and so the text up to it is known of none.
        assert_eq!(read("<i x=\">\"><i x=\"><i title>"), ["i", "i"]);
        // Nor is a tag one that the end of a page cuts off.
        let (cut_off, other) = ("<i title=\">", "<i title=\"><!--\"><b>-->");
        let mut known = Known::default();
        let mut tokens = tokens(cut_off);
        let Some(Token::Open(tag)) = tokens.next() else { panic!("an element stands first") };
        known.add_tag(tag, &tokens);
        let mut tokens = super::super::tokens(other);
        tokens.pass_over_known(&known);
        assert_eq!(tokens.at, 0);
        assert_eq!(read("<i><!--<i title>--><i title></i ></1>< "), ["i", "i!", "/i", "\"< \""]);
        for unended in ["<", "</", "</i", "<i", "<i x='", "1", ""] {
            assert!(read(unended).len() <= 1, "{unended}");
        }
    }

    /// What pages are made of here: everything that changes how the rest is read, and some that does not.
    const PIECES: [&str; 48] = [
        "<svg>",
        "</svg>",
        "<svg x=/>",
        "<g>",
        "</g>",
        "<path/>",
        "<path>",
        "<b>",
        "</b>",
        "<b title>",
        "<i title='>'>",
        "<i title=\"",
        "\">",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<desc>",
        "</desc>",
        "<noscript>",
        "</noscript>",
        "<!--",
        "-->",
        "<textarea>",
        "</textarea>",
        "<math>",
        "<mi>",
        "</mi>",
        "</math>",
        "<script src=x>",
        "</script>",
        "<p>",
        "</p>",
        "<br>",
        "1",
        "<",
        "<a href=x>",
        "</a >",
        "<![CDATA[",
        "<template>",
        "</template>",
        "<table>",
        "<td>",
        "<col>",
        "<select>",
        "</select>",
        "<xmp>",
        "<foreignObject>",
    ];

    /// Returns the elements that have a title, and what is in doubt.
    fn asked<'a>(html: &'a str, known: Option<&mut Known<'a>>) -> (Vec<usize>, Option<InDoubt<'a>>) {
        let (mut tokens, mut asked, mut known) = (tokens(html), Vec::new(), known);
        loop {
            known.iter().for_each(|known| tokens.pass_over_known(known));
            match tokens.next() {
                Some(Token::Open(tag)) if tag.attribute("title").is_some() => asked.push(tag.offset),
                Some(Token::Open(tag)) => known.iter_mut().for_each(|known| known.add_tag(tag, &tokens)),
                Some(Token::Close(_) | Token::Text(_)) => {}
                None => return (asked, tokens.doubt()),
            }
        }
    }

    #[test]
    fn what_is_known_hides_nothing_on_any_page() {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let mut page = || (0..2 + random.below(12)).map(|_| PIECES[random.below(PIECES.len())]).collect::<String>();
        let pages: Vec<String> = (0..60_000).map(|_| page()).collect();
        let mut known = Known::default();
        let mut doubted = 0;
        for html in &pages {
            let (with, without) = (asked(html, Some(&mut known)), asked(html, None));
            doubted += usize::from(without.1.is_some());
            // A page that is in doubt is not published.
            assert_eq!(with.1, without.1, "{html}");
            assert!(without.1.is_some() || with.0 == without.0, "{html}: {:?} and {:?}", with.0, without.0);
        }
        assert!((pages.len() / 10..pages.len() / 10 * 9).contains(&doubted), "{doubted}");
    }

    #[test]
    fn elements_that_are_known_are_open_in_their_drawing_all_the_same() {
        let drawing = "<svg><g><path/></g></svg>";
        let mut known = Known::default();
        for html in [drawing, "<svg><g><path/></svg>", "<svg><g></g></g></svg>", drawing] {
            let mut tokens = tokens(html);
            loop {
                tokens.pass_over_known(&known);
                let Some(token) = tokens.next() else { break };
                if let Token::Open(tag) = token {
                    known.add_tag(tag, &tokens);
                }
            }
            let expected = match html {
                "<svg><g><path/></svg>" => Some((15, Doubt::End("svg"))),
                "<svg><g></g></g></svg>" => Some((12, Doubt::End("g"))),
                _ => None,
            };
            assert_eq!(tokens.doubt().map(|found| (found.offset, found.doubt)), expected, "{html}");
        }
    }

    #[test]
    fn an_element_that_the_end_of_a_page_cuts_off_is_not_known() {
        let cut_off = "<b title>1</b";
        let mut known = Known::default();
        let mut first = tokens(cut_off);
        let Some(Token::Open(tag)) = first.next() else { panic!("an element stands first") };
        while first.next().is_some() {}
        known.add_element(tag, &first);
        let other = "<b title>1</b title='</b>2'>";
        let mut others = tokens(other);
        others.pass_over_known(&known);
        assert_eq!(others.at, 0);
    }

    #[test]
    fn an_element_is_known_where_all_of_its_text_is_the_same() {
        let price = "<b title>1 <i>€</i></b>";
        let (once, all) = (format!("{price} <svg><path/></svg>"), format!("{price}{price}<b title>2</b><svg>{price}"));
        let mut known = Known::default();
        let mut first = tokens(&once);
        let Some(Token::Open(tag)) = first.next() else { panic!("an element stands first") };
        while !matches!(first.next(), Some(Token::Close("b"))) {}
        known.add_element(tag, &first);
        let mut others = tokens(&all);
        others.pass_over_known(&known);
        let rest = &all[others.at..];
        assert!(rest.starts_with("<b title>2</b>"), "{rest}");
        // In a drawing the same text may mean something else.
        while !matches!(others.next(), Some(Token::Open(Tag { name: "svg", .. }))) {}
        others.pass_over_known(&known);
        assert_eq!(&all[others.at..], price);
        known.forget_elements();
        let mut again = tokens(&all);
        again.pass_over_known(&known);
        assert_eq!(again.at, 0);
    }
}
