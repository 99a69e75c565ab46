//! Gathers what elements that show an amount say to people.

use super::said::APART;
use crate::verify::html::{Tag, Tokens};

/// The elements of a page that show an amount and are open, one in the other.
#[derive(Default)]
pub(in crate::verify) struct Shown<'a>(Vec<Element<'a>>);

/// The beginning of an element within a page, as far as amounts ask for it.
#[derive(Clone, Copy)]
pub(in crate::verify) struct Beginning<'a> {
    pub(in crate::verify) tag: Tag<'a>,
    /// Whether it shows an amount.
    pub(in crate::verify) shows: bool,
    /// Whether anything else is asked of it.
    pub(in crate::verify) is_asked: bool,
    /// Whether it stands in no drawing and in no other element that shows an amount.
    pub(in crate::verify) is_plain: bool,
}

/// An element that shows an amount, at its end.
pub(in crate::verify) struct Said<'a> {
    pub(in crate::verify) tag: Tag<'a>,
    /// The text in it that people see, with [`APART`] where elements part it.
    pub(in crate::verify) text: String,
    /// Whether nothing is asked but the amount, of it and of all in it.
    pub(in crate::verify) is_plain: bool,
}

/// An element that shows an amount and of which nobody can tell where it ends.
pub(in crate::verify) struct Unended<'a> {
    pub(in crate::verify) tag: Tag<'a>,
    /// The name of the element that is open in it, or its own.
    pub(in crate::verify) open: &'a str,
}

/// What the end of an element comes to.
pub(in crate::verify) enum Ended<'a> {
    /// No element that shows an amount.
    Nothing,
    /// One that does.
    Shown(Said<'a>),
    /// Another one than is open.
    Other(Unended<'a>),
}

/// An element that shows an amount, in the reading.
struct Element<'a> {
    tag: Tag<'a>,
    /// The elements that are open in it, and whether each hides from people what it holds.
    open: Vec<(&'a str, bool)>,
    /// In how many templates it stands itself.
    templates: usize,
    /// Whether people do not see what it holds.
    is_hidden: bool,
    /// The text that it has so far.
    text: String,
    /// Whether nothing is asked but the amount, of it and of all in it.
    is_plain: bool,
}

/// Elements that part what stands in them from what stands beside them, as a space would.
const PARTING: [&str; 22] = [
    "br", "dd", "del", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ins", "li", "ol", "p", "table",
    "td", "th", "tr", "ul",
];

/// Elements whose text no longer holds or is not shown.
const NOT_SAID: [&str; 4] = ["del", "noscript", "s", "strike"];

impl<'a> Shown<'a> {
    /// Returns whether no element is open that shows an amount.
    pub(in crate::verify) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes note of the beginning of an element that shows an amount or stands in one, which `tokens` has just read. One that has no end is returned.
    pub(in crate::verify) fn begin(&mut self, beginning: &Beginning<'a>, tokens: &Tokens<'a>) -> Option<Said<'a>> {
        let Beginning { tag, shows, is_asked, is_plain } = *beginning;
        let (has_end, is_hidden) = (tokens.has_end(tag), hides(tag, tokens));
        if let Some(around) = self.0.last_mut() {
            around.is_plain &= !is_asked && !shows;
            if has_end && !shows {
                around.open.push((tag.name, is_hidden));
            }
        }
        if !is_hidden && PARTING.iter().any(|name| tag.is(name)) {
            self.text(APART, tokens.templates());
        }
        if !shows {
            return None;
        }
        let (is_plain, templates) = (is_plain && !is_asked, tokens.templates());
        self.0.push(Element { tag, open: Vec::new(), templates, is_hidden, text: String::new(), is_plain });
        if has_end { None } else { self.end_innermost() }
    }

    /// Takes note of a text that people see, unless what it stands in is hidden; `templates` are open around it.
    pub(in crate::verify) fn text(&mut self, text: &str, templates: usize) {
        let is_hidden = |element: &Element<'_>| element.open.iter().any(|(_, is_hidden)| *is_hidden);
        // The innermost one stands in all others.
        for element in self.0.iter_mut().rev() {
            if element.templates != templates || is_hidden(element) {
                break;
            }
            element.text.push_str(text);
            if element.is_hidden {
                break;
            }
        }
    }

    /// Takes note of the end of an element with a name, while `templates` are open.
    pub(in crate::verify) fn end(&mut self, name: &str, templates: usize) -> Ended<'a> {
        let Some(element) = self.0.last_mut() else { return Ended::Nothing };
        let is = |other: &str| other.eq_ignore_ascii_case(name);
        match element.open.last() {
            Some((open, is_hidden)) if is(open) => {
                let is_hidden = *is_hidden;
                element.open.pop();
                if !is_hidden && PARTING.iter().any(|parting| is(parting)) {
                    self.text(APART, templates);
                }
                Ended::Nothing
            }
            None if is(element.tag.name) => self.end_innermost().map_or(Ended::Nothing, Ended::Shown),
            _ => self.unended().map_or(Ended::Nothing, Ended::Other),
        }
    }

    /// Returns the innermost element that is open, of which nobody can tell any more where it ends, and forgets all of them.
    pub(in crate::verify) fn unended(&mut self) -> Option<Unended<'a>> {
        let element = self.0.drain(..).next_back()?;
        let open = element.open.last().map_or(element.tag.name, |(name, _)| name);
        Some(Unended { tag: element.tag, open })
    }

    fn end_innermost(&mut self) -> Option<Said<'a>> {
        let Element { tag, text, is_plain, .. } = self.0.pop()?;
        Some(Said { tag, text, is_plain })
    }
}

/// Returns whether people do not see what an element holds, which was just read.
fn hides(tag: Tag<'_>, tokens: &Tokens<'_>) -> bool {
    if tokens.is_html() {
        NOT_SAID.iter().any(|name| tag.is(name)) || tag.attribute("hidden").is_some()
    } else {
        tag.is("title") || tag.is("desc")
    }
}
