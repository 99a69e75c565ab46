//! Drawings and formulas in a page. What they hold is read in another way than HTML, and where they end, browsers decide by what stands in them: so all in them must be closed where it was opened, or nobody can tell.

use std::fmt;

use super::{RAW, Tag, VOID};

/// What an element is written in, or what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Html,
    Svg,
    MathMl,
}

/// Something that not everybody reads in the same way, so that what it hides cannot be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt<'a> {
    /// An element that ends a drawing or formula, or that may mean something else in it.
    Within(&'a str),
    /// The end of what is not the innermost element of a drawing or formula.
    End(&'a str),
    /// A drawing or formula, or an element in it, that the page does not close.
    Unclosed(&'a str),
    /// A text in a drawing or formula that is no markup.
    Text,
    /// An element that has one end for browsers with scripts and another without them.
    NoScript,
    /// A script in which a comment begins, whose end is that of the comment for some.
    Script,
    /// An element whose content browsers read as a text, while for HTML there is no such element.
    Obsolete(&'a str),
    /// An element in a list of options, where some pass over it.
    InSelect(&'a str),
    /// A column in a template, after which all other elements in it are passed over.
    Column,
    /// A template that takes the place of what stands beside it.
    Shadow,
}

/// What is open in a drawing or formula, from it on.
#[derive(Debug, Default)]
pub(super) struct Open<'a>(Vec<Element<'a>>);

/// An element that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    /// Where it begins in the page, in bytes.
    pub(super) offset: usize,
    pub(super) name: &'a str,
    holds: Language,
}

/// Elements of HTML that end a drawing or formula which they stand in.
const OF_TEXTS: [&str; 45] = [
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "i",
    "img",
    "li",
    "listing",
    "menu",
    "meta",
    "nobr",
    "ol",
    "p",
    "pre",
    "ruby",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tt",
    "u",
    "ul",
    "var",
];

/// Elements whose meaning depends on their attributes or on what stands around them.
const UNCERTAIN: [&str; 3] = ["annotation-xml", "malignmark", "mglyph"];

/// Parts of tables: within HTML in a drawing they end it, if there is a table around it.
const OF_TABLES: [&str; 10] = ["caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// Elements of SVG and of MathML that hold HTML.
const TEXTS_OF_SVG: [&str; 3] = ["desc", "foreignobject", "title"];
const TEXTS_OF_MATH_ML: [&str; 5] = ["mi", "mn", "mo", "ms", "mtext"];

/// What is an element of its own among those of a drawing, though HTML knows its name too.
const OF_DRAWINGS: [&str; 3] = ["script", "style", "title"];

impl<'a> Open<'a> {
    /// Returns what the innermost element that is open holds.
    pub(super) fn language(&self) -> Language {
        self.0.last().map_or(Language::Html, |element| element.holds)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the outermost element that is open.
    pub(super) fn outermost(&self) -> Option<&Element<'a>> {
        self.0.first()
    }

    /// Takes note of the beginning of an element.
    ///
    /// # Errors
    /// What may be read in several ways.
    pub(super) fn enter(&mut self, tag: Tag<'a>) -> Result<(), Doubt<'a>> {
        let is = |names: &[&str]| names.iter().any(|name| tag.is(name));
        let around = self.language();
        let begun = [(Language::Svg, "svg"), (Language::MathMl, "math")].into_iter().find(|(_, name)| tag.is(name));
        let begun = begun.map(|(language, _)| language);
        if self.0.is_empty() && begun.is_none() {
            return Ok(());
        }
        let holds = match (around, begun) {
            (Language::Html, Some(language)) => language,
            (Language::Svg, _) if is(&TEXTS_OF_SVG) => Language::Html,
            (Language::MathMl, _) if is(&TEXTS_OF_MATH_ML) => Language::Html,
            (around, _) => around,
        };
        if self.has_end(around, tag, begun) {
            self.0.push(Element { offset: tag.offset, name: tag.name, holds });
        }
        let is_other = begun.is_some_and(|begun| around != Language::Html && around != begun);
        let is_raw = is(&RAW) && !(around == Language::Svg && is(&OF_DRAWINGS));
        let is_of_texts = around != Language::Html && (is(&OF_TEXTS) || is_raw);
        if is(&UNCERTAIN) || is(&OF_TABLES) || is_other || is_of_texts { Err(Doubt::Within(tag.name)) } else { Ok(()) }
    }

    fn has_end(&self, around: Language, tag: Tag<'_>, begun: Option<Language>) -> bool {
        if around == Language::Html && begun.is_none() { !VOID.iter().any(|name| tag.is(name)) } else { !tag.is_closed }
    }

    /// Takes note of the beginning of an element of which it is known that it holds what stands around it.
    pub(super) fn enter_plain(&mut self, offset: usize, name: &'a str) {
        self.0.push(Element { offset, name, holds: self.language() });
    }

    /// Takes note of the end of an element.
    ///
    /// # Errors
    /// If it is not the end of the innermost one, where one is open.
    pub(super) fn leave(&mut self, name: &'a str) -> Result<(), Doubt<'a>> {
        match self.0.last() {
            None => Ok(()),
            Some(open) if open.name.eq_ignore_ascii_case(name) => {
                self.0.pop();
                Ok(())
            }
            Some(_) => Err(Doubt::End(name)),
        }
    }
}

/// Returns whether an element holds what stands around it, whatever that is, and is in no doubt in a drawing or formula.
pub(super) fn is_plain(tag: Tag<'_>) -> bool {
    let lists: [&[&str]; 7] =
        [&["svg", "math"], &OF_TEXTS, &OF_TABLES, &UNCERTAIN, &TEXTS_OF_SVG, &TEXTS_OF_MATH_ML, &RAW];
    !lists.into_iter().flatten().any(|name| tag.is(name))
}

impl Doubt<'_> {
    /// Returns how to mend it.
    pub(crate) fn help(self) -> &'static str {
        match self {
            Self::Within(_) => {
                "in drawings, texts of HTML stand in `foreignObject`, `desc` or `title`, and no tables; in Markdown a blank line within begins a paragraph"
            }
            Self::End(_) | Self::Unclosed(_) => "close all elements of a drawing or formula, the innermost first",
            Self::Text => "write the text with `&lt;` and `&amp;` for its signs",
            Self::NoScript => "close `noscript`, and write no second one and no `</noscript` within it",
            Self::Script => "take it out; what is no script stands in files of its own",
            Self::Obsolete(_) => "take it out, and write `pre` with `&lt;` for each `<`",
            Self::InSelect(_) => "write nothing but options into `select`",
            Self::Column => "write the whole table into the page, and no `col` into a template",
            Self::Shadow => "write what it shows into the page",
        }
    }
}

impl fmt::Display for Doubt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Within(name) => write!(f, "`{name}` stands in a drawing or formula, which it may end"),
            Self::End(name) => write!(f, "`</{name}>` stands in a drawing or formula where another element is open"),
            Self::Unclosed(name) => write!(f, "`{name}` is not closed"),
            Self::Text => f.write_str("a text in a drawing or formula begins with `<![CDATA[`"),
            Self::NoScript => f.write_str("`noscript` has one end with scripts and another without"),
            Self::Script => f.write_str("a script has `<!--` in it"),
            Self::Obsolete(name) => {
                write!(f, "`{name}` is no element of HTML, and browsers read what it holds as a text")
            }
            Self::InSelect(name) => write!(f, "`{name}` stands in `select`, where some browsers pass over it"),
            Self::Column => f.write_str("`col` stands in `template`, and browsers may pass over what follows"),
            Self::Shadow => f.write_str("a template with `shadowrootmode` takes the place of what stands beside it"),
        }
    }
}
