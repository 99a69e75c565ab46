//! Reads one page for what the others must agree with.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use foldhash::HashSet;
use memchr::memchr;

use super::amounts::Amounts;
use super::attributes::Holds;
use super::html::{Known, Tag, Token, tokens};
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
];

/// What is said of what stands in a built page and in no file of the site.
pub(crate) const IN_BUILT_PAGE: &str = "found in the built page, which was not published";

/// What a page says that others must agree with, and what is wrong with it by itself.
pub(super) struct Found<'a> {
    pub(super) problems: Vec<Diagnostic>,
    /// The ids of its elements.
    pub(super) ids: Vec<&'a str>,
}

/// What is asked of an element.
#[derive(Clone, Copy, Default)]
struct Asked {
    /// Whether the amount that it shows is right.
    amount: bool,
    /// Anything else that its text alone does not tell, or that is wrong with it.
    other: bool,
}

/// An element that shows an amount, in the reading.
struct Shown<'a> {
    tag: Tag<'a>,
    /// How many elements are open in it.
    depth: usize,
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
    let html = str::from_utf8(&file.bytes).ok()?;
    let mut reading = Reading {
        file,
        html,
        site,
        source: OnceLock::new(),
        ids: HashSet::default(),
        in_template: false,
        own_anchors: Vec::new(),
        problems: Vec::new(),
    };
    let mut tokens = tokens(html);
    let mut shown: Option<Shown<'_>> = None;
    let mut script: Option<Tag<'_>> = None;
    let mut cards = cards.iter().filter(|card| card.is_right()).peekable();
    loop {
        while shown.is_none() && cards.peek().is_some_and(|card| tokens.pass_over(&card.html)) {
            cards.next();
        }
        // A card begins with a tag that is known.
        if shown.is_none() && script.is_none() && !reading.in_template && cards.peek().is_none() {
            tokens.pass_over_known(known);
        }
        let is_plain = tokens.is_plain();
        let Some(token) = tokens.next() else { break };
        match token {
            Token::Open(tag) => {
                reading.in_template |= tag.is("template");
                let asked = reading.tag(tag, tokens.attributes(), links, open);
                if let Some(shown) = &mut shown {
                    shown.depth += usize::from(!tag.is_void());
                    shown.is_plain &= !asked.other;
                } else if asked.amount {
                    shown = Some(Shown { tag, depth: 0, text: String::new(), is_plain: is_plain && !asked.other });
                } else if !asked.other {
                    known.add_tag(tag, &tokens);
                }
                script = tag.is("script").then_some(tag);
            }
            Token::Text(text) => {
                if let Some(tag) = script.take() {
                    reading.script(tag, text, amounts);
                } else if let Some(shown) = &mut shown {
                    shown.text.push_str(text);
                }
            }
            Token::Close(name) if name.eq_ignore_ascii_case("template") => reading.in_template = false,
            Token::Close(_) => match shown.take() {
                Some(Shown { tag, depth: 0, text, is_plain }) => match amounts.shown(&file.path, tag, &text) {
                    Some((code, message)) => reading.problem(code, message, tag),
                    None if is_plain => known.add_element(tag, &tokens),
                    None => {}
                },
                Some(open) => shown = Some(Shown { depth: open.depth - 1, ..open }),
                None => {}
            },
        }
    }
    reading.finish()
}

struct Reading<'a> {
    file: &'a OutputFile,
    html: &'a str,
    site: &'a Site,
    source: OnceLock<Arc<Source>>,
    ids: HashSet<&'a str>,
    /// What a template holds is no part of the page until it takes another's place.
    in_template: bool,
    own_anchors: Vec<(&'a str, Tag<'a>)>,
    problems: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
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
            Holds::Id if self.in_template => {}
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

    fn finish(mut self) -> Option<Found<'a>> {
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
        Some(Found { problems: self.problems, ids: self.ids.into_iter().collect() })
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
