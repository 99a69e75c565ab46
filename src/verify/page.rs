//! Reads one page for what the others must agree with.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use foldhash::HashSet;
use memchr::memchr;

use super::amounts::{self, Amounts, Beginning, Ended, Said, Shown, Unended};
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
        finds: "markup that browsers may read in another way than it is written, or that has no end",
        reason: "What it hides cannot be looked at: a script could stand there, or all the rest of the page. In a drawing or formula all that is opened must be closed in its place, and elements of HTML stand only in `foreignObject`, `desc` and `title`.",
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
        shown: Shown::default(),
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
                    let beginning = Beginning { tag, shows: asked.amount, is_asked: asked.other, is_plain };
                    if let Some(said) = reading.shown.begin(&beginning, &tokens) {
                        reading.compare(&said, amounts);
                    }
                }
                if !is_within && !asked.amount && !asked.other {
                    known.add_tag(tag, &tokens);
                }
                script = (tag.is("script") && tokens.is_html()).then_some(tag);
            }
            Token::Text(text) => match script.take() {
                Some(tag) => reading.script(tag, text, amounts),
                None if !is_raw => reading.shown.text(text, tokens.templates()),
                None => {}
            },
            Token::Close(name) => match reading.shown.end(name, tokens.templates()) {
                Ended::Nothing => {}
                Ended::Shown(said) => {
                    if reading.compare(&said, amounts) && said.is_plain {
                        known.add_element(said.tag, &tokens);
                    }
                }
                Ended::Other(unended) => reading.without_end(&unended),
            },
        }
    }
    if let Some(found) = tokens.doubt() {
        reading.doubtful(found);
    } else if let Some(offset) = tokens.cut_off() {
        reading.cut_off(offset);
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
    shown: Shown<'a>,
    own_anchors: Vec<(&'a str, Tag<'a>)>,
    problems: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    /// Compares an element that shows an amount with the price list, and returns whether it is right.
    fn compare(&mut self, said: &Said<'a>, amounts: &Amounts<'_>) -> bool {
        let problem = amounts.shown(&self.file.path, said);
        let is_right = problem.is_none();
        self.report(problem, said.tag);
        is_right
    }

    /// Reports that nobody can tell where an element ends that shows an amount.
    fn without_end(&mut self, &Unended { tag, open }: &Unended<'a>) {
        let message = format!("nobody can tell where an element that shows an amount ends: `{open}` is open in it");
        let problem = Diagnostic::error(amounts::CODE, message, self.span(tag));
        self.problems.push(problem.with_help("close it, and all elements within it in their order"));
    }

    /// Reports what may be read in another way than it was, where an author wrote the drawing or formula that it stands in.
    fn doubtful(&mut self, InDoubt { doubt, offset, around }: InDoubt<'_>) {
        let tag = |offset: usize| {
            let rest = &self.html[offset..];
            offset..offset + memchr(b'>', rest.as_bytes()).unwrap_or(rest.len())
        };
        self.ambiguous(doubt.to_string(), doubt.help(), tag(around), tag(offset));
    }

    /// Reports what hides the rest of the page, where an author wrote it.
    fn cut_off(&mut self, offset: usize) {
        let rest = &self.html[offset..];
        let length = rest.find(['\n', '>']).unwrap_or(rest.len());
        let message = format!("`{}` has no end, and hides the rest of the page", &rest[..length]);
        let place = offset..offset + length;
        self.ambiguous(message, "close the comment, the quote or the element that begins here", place.clone(), place);
    }

    /// Reports ambiguous markup where an author wrote the HTML that stands around it, else in the page.
    fn ambiguous(&mut self, message: String, help: &'static str, around: Range<usize>, own: Range<usize>) {
        let place = place::of_html(self.site, &self.file.path, &self.html[around]).unwrap_or_else(|| {
            let source = self.source.get_or_init(|| source(self.file, self.html));
            source.span(own)
        });
        self.problems.push(Diagnostic::error("ambiguous-markup", message, place).with_help(help));
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
        if let Some(unended) = self.shown.unended() {
            self.without_end(&unended);
        }
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
