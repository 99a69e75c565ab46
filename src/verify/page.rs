//! Reads one page for what the others must agree with.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use foldhash::HashSet;
use memchr::memchr;

use super::amounts::{self, Amounts};
use super::attributes::Holds;
use super::html::{InDoubt, Known, Tag, Token, tokens};
use super::links::{Links, Open, Target};
use super::{addresses, place, source};
use crate::diagnostic::{Diagnostic, Rule, Severity, Source, Span, Standing};
use crate::output::OutputFile;
use crate::percent_encoding::decoded;
use crate::render::Card;
use crate::site::Site;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "duplicate-element-id",
        standing: Standing::Fixed,
        finds: "two elements of a page with one id",
        reason: "Links and labels that name it lead to the first of them only.",
        example: "<h2 id=\"plans\">…</h2> <section id=\"plans\">…</section>",
    },
    Rule {
        code: "broken-anchor",
        standing: Standing::Fixed,
        finds: "a link to a place that the page does not have",
        reason: "Visitors land at the top of the page and look in vain for what they were promised. The place of a heading is made of its words, after `s-`.",
        example: r#"
## Was es kostet

[Preise](#preise)            # wrong
[Preise](#s-was-es-kostet)   # right
"#,
    },
    Rule {
        code: "foreign-resource",
        standing: Standing::Adjustable(Severity::Error),
        finds: "a page that loads something from another host, or sends something there",
        reason: "The site would depend on others, who would learn of every visitor.",
        example: r#"
<script src="https://example.org/x.js"></script>

Put the file into `assets/` of the theme.
"#,
    },
    Rule {
        code: "inline-code",
        standing: Standing::Adjustable(Severity::Error),
        finds: "a script, a style or a page within it that stands in the page itself, in HTML of `content/` too",
        reason: "The content security policy, which every page has in itself, refuses it: the browser would show the page without it.",
        example: r#"
<p style="color: red">       # wrong
<p class="warning">          # right

Scripts and styles stand in files of the theme.
"#,
    },
    Rule {
        code: "ambiguous-markup",
        standing: Standing::Fixed,
        finds: "markup that browsers may read in another way than it is written",
        reason: "What it hides cannot be looked at: a script could stand there. In a drawing or formula all that is opened must be closed in its place, and elements of HTML stand only in `foreignObject`, `desc` and `title`.",
        example: r#"
<svg><g><path d="M0 0h9"></svg>         # wrong
<svg><g><path d="M0 0h9"/></g></svg>    # right
"#,
    },
];

/// What is said of what stands in a built page and in no file of the site.
pub(crate) const IN_BUILT_PAGE: &str = "found in the built page, which was not published";

/// What a page says that others must agree with, and what is wrong with it by itself.
pub(super) struct Found<'a> {
    pub(super) problems: Vec<Diagnostic>,
    /// The ids of its elements.
    pub(super) ids: Vec<&'a str>,
    /// Whether it can be a part of another page and is read in the same way there.
    pub(super) is_whole: bool,
}

/// What is asked of an element.
#[derive(Clone, Copy, Default)]
struct Asked {
    /// Whether the amount that it shows is right.
    amount: bool,
    /// Anything else that its text alone does not tell, or that is wrong with it.
    other: bool,
}

/// The beginning of an element, as far as amounts ask for it.
#[derive(Clone, Copy)]
struct Element<'a> {
    tag: Tag<'a>,
    asked: Asked,
    has_end: bool,
    /// Whether it stands in no drawing and in no other element that shows an amount.
    is_plain: bool,
    /// Whether people do not see what it holds.
    is_hidden: bool,
}

/// Elements that part what stands in them from what stands beside them, as a space would.
const APART: [&str; 22] = [
    "br", "dd", "del", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ins", "li", "ol", "p", "table",
    "td", "th", "tr", "ul",
];

/// Elements whose text no longer holds or is not shown.
const NOT_SAID: [&str; 4] = ["del", "noscript", "s", "strike"];

/// An element that shows an amount, in the reading.
struct Shown<'a> {
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

/// Returns what a page says; nothing for a page that is not text. The cards in it that were looked at by themselves are passed over, and so is what is known.
pub(super) fn read<'a>(
    file: &'a OutputFile,
    cards: &[Arc<Card>],
    known: &mut Known<'a>,
    site: &'a Site,
    amounts: &Amounts<'_>,
    links: &Links<'_>,
    open: &mut Open,
) -> Option<Found<'a>> {
    let html = simdutf8::basic::from_utf8(&file.bytes).ok()?;
    let mut reading = Reading {
        file,
        html,
        site,
        source: OnceLock::new(),
        ids: HashSet::default(),
        templates: 0,
        shown: Vec::new(),
        own_anchors: Vec::new(),
        problems: Vec::new(),
    };
    let mut tokens = tokens(html);
    let mut script: Option<Tag<'_>> = None;
    let mut cards = cards.iter().filter(|card| card.is_right()).peekable();
    loop {
        let is_within = !reading.shown.is_empty();
        while !is_within && cards.peek().is_some_and(|card| tokens.pass_over(&card.html)) {
            cards.next();
        }
        // A card begins with a tag that is known.
        if !is_within && script.is_none() && tokens.templates() == 0 && cards.peek().is_none() {
            tokens.pass_over_known(known);
        }
        let (is_plain, is_raw) = (tokens.is_plain() && !is_within, tokens.is_raw());
        let Some(token) = tokens.next() else { break };
        reading.templates = tokens.templates();
        match token {
            Token::Open(tag) => {
                let asked = reading.tag(tag, tokens.attributes(), links, open);
                if tag.is("script") && !tokens.is_html() {
                    reading.script_of_drawing(tag);
                }
                if is_within || asked.amount {
                    let is_hidden = if tokens.is_html() {
                        NOT_SAID.iter().any(|name| tag.is(name)) || tag.attribute("hidden").is_some()
                    } else {
                        tag.is("title") || tag.is("desc")
                    };
                    let element = Element { tag, asked, has_end: tokens.has_end(tag), is_plain, is_hidden };
                    reading.enter(&element, amounts);
                }
                if !is_within && !asked.amount && !asked.other {
                    known.add_tag(tag, &tokens);
                }
                script = (tag.is("script") && tokens.is_html()).then_some(tag);
            }
            Token::Text(text) => match script.take() {
                Some(tag) => reading.script(tag, text, amounts),
                None if !is_raw => reading.text(text),
                None => {}
            },
            Token::Close(name) => {
                if let Some(tag) = reading.leave(name, amounts) {
                    known.add_element(tag, &tokens);
                }
            }
        }
    }
    if let Some(found) = tokens.doubt() {
        reading.doubtful(found);
    }
    let is_whole = tokens.is_whole() && script.is_none();
    reading.finish(is_whole)
}

struct Reading<'a> {
    file: &'a OutputFile,
    html: &'a str,
    site: &'a Site,
    source: OnceLock<Arc<Source>>,
    ids: HashSet<&'a str>,
    /// How many templates are open.
    templates: usize,
    /// The elements that show an amount and are open, one in the other.
    shown: Vec<Shown<'a>>,
    own_anchors: Vec<(&'a str, Tag<'a>)>,
    problems: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    /// Takes note of the beginning of an element, where an amount is shown by it or around it.
    fn enter(&mut self, element: &Element<'a>, amounts: &Amounts<'_>) {
        let Element { tag, asked, has_end, is_plain, is_hidden } = *element;
        if let Some(around) = self.shown.last_mut() {
            around.is_plain &= !asked.other && !asked.amount;
            if has_end && !asked.amount {
                around.open.push((tag.name, is_hidden));
            }
        }
        if !is_hidden && APART.iter().any(|name| tag.is(name)) {
            self.text(amounts::APART);
        }
        if asked.amount {
            let (is_plain, templates) = (is_plain && !asked.other, self.templates);
            self.shown.push(Shown { tag, open: Vec::new(), templates, is_hidden, text: String::new(), is_plain });
            if !has_end {
                self.close(amounts);
            }
        }
    }

    /// Takes note of a text that people see, unless what it stands in is hidden.
    fn text(&mut self, text: &str) {
        let is_hidden = |shown: &Shown<'_>| shown.open.iter().any(|(_, is_hidden)| *is_hidden);
        // The innermost one stands in all others.
        for place in (0..self.shown.len()).rev() {
            let shown = &mut self.shown[place];
            if shown.templates != self.templates || is_hidden(shown) {
                break;
            }
            shown.text.push_str(text);
            if shown.is_hidden {
                break;
            }
        }
    }

    /// Takes note of the end of an element, and returns the beginning of one that shows an amount which is right and of which nothing else is asked.
    fn leave(&mut self, name: &str, amounts: &Amounts<'_>) -> Option<Tag<'a>> {
        let shown = self.shown.last_mut()?;
        let is = |other: &str| other.eq_ignore_ascii_case(name);
        match shown.open.last() {
            Some((open, is_hidden)) if is(open) => {
                let is_hidden = *is_hidden;
                shown.open.pop();
                if !is_hidden && APART.iter().any(|apart| is(apart)) {
                    self.text(amounts::APART);
                }
                None
            }
            None if is(shown.tag.name) => self.close(amounts),
            _ => {
                self.without_end();
                None
            }
        }
    }

    /// Compares the innermost element that shows an amount with the price list, where it ends.
    fn close(&mut self, amounts: &Amounts<'_>) -> Option<Tag<'a>> {
        let Shown { tag, text, is_plain, .. } = self.shown.pop()?;
        match amounts.shown(&self.file.path, tag, &text) {
            Some((code, message)) => {
                self.problem(code, message, tag);
                None
            }
            None => is_plain.then_some(tag),
        }
    }

    /// Reports that nobody can tell where an element ends that shows an amount.
    fn without_end(&mut self) {
        let Some(shown) = self.shown.drain(..).next_back() else { return };
        let tag = shown.tag;
        let inner = shown.open.last().map_or(tag.name, |(name, _)| name);
        let message = format!("nobody can tell where an element that shows an amount ends: `{inner}` is open in it");
        let problem = Diagnostic::error(amounts::CODE, message, self.span(tag));
        self.problems.push(problem.with_help("close it, and all elements within it in their order"));
    }

    /// Reports what may be read in another way than it was, where an author wrote the drawing or formula that it stands in.
    fn doubtful(&mut self, InDoubt { doubt, offset, around }: InDoubt<'_>) {
        let tag = |offset: usize| {
            let rest = &self.html[offset..];
            offset..offset + memchr(b'>', rest.as_bytes()).unwrap_or(rest.len())
        };
        let place = place::of_html(self.site, &self.file.path, &self.html[tag(around)]).unwrap_or_else(|| {
            let source = self.source.get_or_init(|| source(self.file, self.html));
            source.span(tag(offset))
        });
        let problem = Diagnostic::error("ambiguous-markup", doubt.to_string(), place).with_help(doubt.help());
        self.problems.push(problem);
    }

    /// Looks at the beginning of an element, and returns what is asked of it.
    fn tag(&mut self, tag: Tag<'a>, attributes: &[(&'a str, &'a str)], links: &Links<'_>, open: &mut Open) -> Asked {
        let mut asked = Asked { amount: false, other: tag.is("template") || tag.is("script") };
        if tag.is("img") && tag.attribute("alt").is_none() {
            self.image_without_alt(tag);
            asked.other = true;
        }
        if tag.is("style") {
            self.inline("a style sheet in itself", tag);
            asked.other = true;
        }
        for &(name, value) in attributes {
            let name = &*in_small_letters(name);
            let holds = Holds::of(name);
            if let Some(message) = addresses::problem(tag, holds, value) {
                asked.other = true;
                self.written(
                    "unsafe-link",
                    message,
                    "write the address of a page or a file; what runs stands in a file of the theme",
                    tag,
                );
                continue;
            }
            match holds {
                Holds::Amount => asked.amount = true,
                Holds::Mentions | Holds::Animated | Holds::Content | Holds::Other => {}
                _ => {
                    asked.other = true;
                    self.attribute(tag, holds, (name, value), links, open);
                }
            }
        }
        asked
    }

    fn attribute(
        &mut self,
        tag: Tag<'a>,
        holds: Holds,
        (name, value): (&str, &'a str),
        links: &Links<'_>,
        open: &mut Open,
    ) {
        match holds {
            Holds::Id if self.templates > 0 => {}
            Holds::Id if !self.ids.insert(value) => {
                self.problem("duplicate-element-id", format!("two elements of a page have the id `{value}`"), tag);
            }
            Holds::Reference | Holds::Resource | Holds::Resources | Holds::Candidates => {
                holds.addresses(value).for_each(|address| self.link(holds, address, tag, links, open));
            }
            Holds::Styles => self.inline("a `style` attribute", tag),
            Holds::Document => self.inline("another page in `srcdoc`", tag),
            Holds::Script => self.inline(&format!("a script in `{name}`"), tag),
            Holds::Id | Holds::Amount | Holds::Mentions | Holds::Animated | Holds::Content | Holds::Other => {}
        }
    }

    fn link(&mut self, holds: Holds, value: &'a str, tag: Tag<'a>, links: &Links<'_>, open: &mut Open) {
        match links.target(value) {
            // What a link leads to may be anywhere; what a page loads may not.
            Target::Elsewhere if holds.loads(tag) => {
                let message = format!("`{value}` is loaded from elsewhere");
                self.written(
                    "foreign-resource",
                    message,
                    "take it out, or put the file into `assets/` of the theme",
                    tag,
                );
            }
            Target::Elsewhere => {}
            Target::Anchor("") => {}
            // A first paint that waits for a place which is not there waits for the end of the page.
            Target::Anchor(_) if tag.is("link") && tag.attribute("rel") == Some("expect") => {}
            Target::Anchor(id) => self.own_anchors.push((id, tag)),
            Target::Own(path, id) => {
                let path = &*written(path);
                if !links.is_known(path) {
                    let problem =
                        || self.as_written("broken-link", nowhere(value), "the site has no such page or file", tag);
                    open.await_file(path, &self.file.path, problem);
                }
                if !id.is_empty() {
                    open.await_anchor(path, &written(id), &self.file.path);
                }
            }
            Target::Nowhere => self.problem("broken-link", nowhere(value), tag),
        }
    }

    fn inline(&mut self, what: &str, tag: Tag<'a>) {
        let message = format!("a page has {what}, which its content security policy refuses");
        self.written(
            "inline-code",
            message,
            "take it out; scripts and styles stand in files of the theme, and a `class` says how an element looks",
            tag,
        );
    }

    /// Reports what the author of a text may have written in HTML, and the theme too.
    fn written(&mut self, code: &'static str, message: String, help: &'static str, tag: Tag<'a>) {
        let problem = self.as_written(code, message, help, tag);
        self.problems.push(problem);
    }

    fn as_written(&self, code: &'static str, message: String, help: &'static str, tag: Tag<'a>) -> Diagnostic {
        let html = &self.html[tag.offset..tag.offset + tag.length()];
        match place::of_html(self.site, &self.file.path, html) {
            Some(place) => Diagnostic::error(code, message, place).with_help(help),
            None => self.as_problem(code, message, tag),
        }
    }

    fn image_without_alt(&mut self, tag: Tag<'a>) {
        let message = "the image has no description";
        let problem = Diagnostic::warning("image-without-alt", message, self.span(tag));
        self.problems.push(problem.with_help("write `alt`, which is empty for an image that only adorns the page"));
    }

    /// Looks at a script in a drawing, whose text is read as markup.
    fn script_of_drawing(&mut self, tag: Tag<'a>) {
        if ["href", "xlink:href"].iter().all(|name| tag.attribute(name).is_none()) {
            self.inline("a script in itself", tag);
        }
    }

    fn script(&mut self, tag: Tag<'a>, text: &str, amounts: &Amounts<'_>) {
        match tag.attribute("type") {
            Some("application/ld+json") => {
                let problem = amounts.structured(text);
                self.report(problem, tag);
            }
            Some("application/json") => {
                let problem = amounts.calculator(text);
                self.report(problem, tag);
            }
            _ if tag.attribute("src").is_none() => self.inline("a script in itself", tag),
            _ => {}
        }
    }

    fn report(&mut self, problem: Option<(&'static str, String)>, tag: Tag<'a>) {
        if let Some((code, message)) = problem {
            self.problem(code, message, tag);
        }
    }

    fn problem(&mut self, code: &'static str, message: String, tag: Tag<'a>) {
        let problem = self.as_problem(code, message, tag);
        self.problems.push(problem);
    }

    fn as_problem(&self, code: &'static str, message: String, tag: Tag<'a>) -> Diagnostic {
        Diagnostic::error(code, message, self.span(tag)).with_help(IN_BUILT_PAGE)
    }

    fn span(&self, tag: Tag<'_>) -> Span {
        let source = self.source.get_or_init(|| source(self.file, self.html));
        source.span(tag.offset..tag.offset + 1 + tag.name.len())
    }

    fn finish(mut self, is_whole: bool) -> Option<Found<'a>> {
        let is_whole = is_whole && self.shown.is_empty();
        self.without_end();
        for (id, tag) in std::mem::take(&mut self.own_anchors) {
            if self.ids.contains(written(id).as_ref()) {
                continue;
            }
            let message = nowhere(&format!("#{id}"));
            match place::of_anchor(self.site, &self.file.path, None, &written(id)) {
                Some(place) => {
                    let problem = Diagnostic::error("broken-anchor", message, place);
                    self.problems.push(problem.with_help("the page has no such place"));
                }
                None => self.problem("broken-anchor", message, tag),
            }
        }
        Some(Found { problems: self.problems, ids: self.ids.into_iter().collect(), is_whole })
    }
}

/// Names of attributes mean the same in whatever letters; nearly all are in small ones.
fn in_small_letters(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) { name.to_ascii_lowercase().into() } else { name.into() }
}

fn nowhere(link: &str) -> String {
    format!("`{link}` leads nowhere")
}

/// Returns a part of an address as it is, where letters that are not of ASCII may be encoded.
fn written(part: &str) -> Cow<'_, str> {
    let plain = if memchr(b'%', part.as_bytes()).is_some() { decoded(part) } else { None };
    plain.map_or(Cow::Borrowed(part), Cow::Owned)
}
