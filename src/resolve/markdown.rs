//! Markdown becomes HTML, with the texts of its placeables in it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, TextMergeStream, html};
use tarif_l10n::Binding;

use super::links::Links;
use super::marks;
use super::texts::Texts;
use crate::diagnostic::Diagnostic;
use crate::site::{Context, MARKDOWN, PAGE_LINK, PageId, Prose, RawHtml};
use crate::unsafe_address;

/// Returns a page's text as HTML.
///
/// What a placeable stands for is text and never markup: it is escaped before the Markdown is read.
pub(super) fn html(texts: &Texts<'_>, links: &Links, context: Context<'_>, prose: &Prose) -> String {
    let source = with_placeables(texts, context, prose);
    // Escaped marks part a text; merged, it is bound as it is read.
    let mut events: Vec<Event<'_>> = TextMergeStream::new(Parser::new_ext(&source, MARKDOWN)).collect();
    bind(texts.binding(), &mut events);
    let mut ids = heading_ids(&events).into_iter();
    let mut writer = Writer { texts, links, prose, alignments: Vec::new(), column: 0, in_head: false };
    let events = events.into_iter().map(|event| match event {
        Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level: below_title(level), id: ids.next().map(CowStr::from), classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below_title(level))),
        event => writer.event(event),
    });
    let mut written = String::with_capacity(source.len() * 2);
    html::push_html(&mut written, events);
    marks::to_html(written, &texts.site.catalogues)
}

fn with_placeables(texts: &Texts<'_>, context: Context<'_>, prose: &Prose) -> String {
    let mut text = String::with_capacity(prose.text().len());
    let mut read = 0;
    for placeable in &prose.placeables {
        text.push_str(&prose.text()[read..placeable.range.start]);
        push_escaped(&mut text, &texts.placeable(context, prose, placeable));
        read = placeable.range.end;
    }
    text.push_str(&prose.text()[read..]);
    text
}

/// Binds what must not be parted by the end of a line, at line ends of the source too.
fn bind(binding: &Binding, events: &mut [Event<'_>]) {
    let mut ends_bound = false;
    for event in events {
        match event {
            Event::Text(text) => {
                ends_bound = binding.ends_bound(text);
                if let Cow::Owned(bound) = binding.bind(text) {
                    *text = bound.into();
                }
            }
            Event::SoftBreak if ends_bound => *event = Event::Text("\u{a0}".into()),
            _ => {}
        }
    }
}

/// A mark of ASCII is written by its number, which Markdown takes for no mark, nor does HTML that a site keeps: there a backslash would be no escape. A line break could begin a block.
fn push_escaped(text: &mut String, value: &str) {
    for character in value.chars() {
        match character {
            '\n' | '\r' => text.push(' '),
            mark if mark.is_ascii_punctuation() => text.push_str(&format!("&#{};", u32::from(mark))),
            other => text.push(other),
        }
    }
}

/// The page has its one heading of the first level already.
fn below_title(level: HeadingLevel) -> HeadingLevel {
    if level == HeadingLevel::H1 { HeadingLevel::H2 } else { level }
}

/// Returns an id for each heading, made of its words and different from the others.
fn heading_ids(events: &[Event<'_>]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    // Of the same words, the number that is free next: thousands of headings may have them.
    let mut next: HashMap<String, usize> = HashMap::new();
    let mut ids = Vec::new();
    let mut heading: Option<String> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let words = slug(&heading.take().unwrap_or_default());
                let mut id = words.clone();
                let number = next.entry(words.clone()).or_insert(2);
                while !taken.insert(id.clone()) {
                    id = format!("{words}-{number}");
                    *number += 1;
                }
                ids.push(id);
            }
            _ => {}
        }
    }
    ids
}

/// A prefix keeps headings apart from the theme's own anchors.
fn slug(text: &str) -> String {
    let lowered = text.to_lowercase();
    let words: Vec<&str> = lowered.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("s-{}", words.join("-"))
}

/// Turns what Markdown says into what the page may hold.
struct Writer<'a, 't> {
    texts: &'a Texts<'t>,
    links: &'a Links,
    prose: &'a Prose,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl Writer<'_, '_> {
    fn event<'e>(&mut self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Html(html) | Event::InlineHtml(html) if self.escapes_html() => Event::Text(html),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = self.destination(dest_url);
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let dest_url = self.destination(dest_url);
                Event::Start(Tag::Image { link_type, dest_url, title, id })
            }
            // The library closes empty elements in the way of XML.
            Event::HardBreak => Event::InlineHtml("<br>\n".into()),
            Event::Rule => Event::Html("<hr>\n".into()),
            event => self.table(event),
        }
    }

    fn escapes_html(&self) -> bool {
        self.texts.site.settings.raw_html == RawHtml::Escaped
    }

    /// The library aligns columns by `style` attributes and leaves `scope` out, so tables are written here.
    fn table<'e>(&mut self, event: Event<'e>) -> Event<'e> {
        let html = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments = alignments;
                "<table>".into()
            }
            Event::Start(Tag::TableHead) => {
                (self.in_head, self.column) = (true, 0);
                "<thead><tr>".into()
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                "</tr></thead>\n<tbody>".into()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".into()
            }
            Event::Start(Tag::TableCell) => self.cell(),
            Event::End(TagEnd::TableCell) => if self.in_head { "</th>" } else { "</td>" }.into(),
            Event::End(TagEnd::TableRow) => "</tr>\n".into(),
            Event::End(TagEnd::Table) => "</tbody></table>\n".into(),
            event => return event,
        };
        Event::Html(html)
    }

    fn cell<'e>(&mut self) -> CowStr<'e> {
        let align = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " data-align=\"end\"",
            Some(Alignment::Center) => " data-align=\"center\"",
            _ => "",
        };
        self.column += 1;
        if self.in_head { format!("<th scope=\"col\"{align}>").into() } else { format!("<td{align}>").into() }
    }

    /// Returns where a link leads: `page:` is replaced by the page's address in the same language.
    fn destination<'e>(&self, link: CowStr<'e>) -> CowStr<'e> {
        let Some(page) = link.strip_prefix(PAGE_LINK) else {
            if let Some(message) = unsafe_address::problem(&link) {
                let problem = Diagnostic::error(unsafe_address::CODE, message, self.place(&link));
                self.refuse(problem.with_help(unsafe_address::HELP));
            }
            return dialled(link);
        };
        let (id, anchor) = page.split_at(page.find(['#', '?']).unwrap_or(page.len()));
        let address = id.parse::<PageId>().ok().and_then(|id| self.links.get(&id));
        match address {
            Some(address) => format!("{}{anchor}", self.texts.site.settings.base_url.link(address.as_str())).into(),
            None => {
                let message = format!("there is no page `{id}`");
                self.refuse(Diagnostic::error("broken-link", message, self.place(&link)));
                link
            }
        }
    }

    fn refuse(&self, problem: Diagnostic) {
        self.texts.report(problem);
    }

    /// A link stands in the source as it was written, unless a placeable is part of it.
    fn place(&self, link: &str) -> crate::diagnostic::Span {
        match self.prose.text().find(link) {
            Some(start) => self.prose.span_of(start..start + link.len()),
            None => self.prose.span.clone(),
        }
    }
}

/// Returns a link as it is, and a telephone number without the spaces that it is read with: RFC 3966 has none.
fn dialled(link: CowStr<'_>) -> CowStr<'_> {
    if !link.starts_with("tel:") {
        return link;
    }
    link.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_placeable_stands_for_cannot_become_markup() {
        let mut text = String::new();
        push_escaped(&mut text, "<b>*1*</b>\n# x");
        let mut written = String::new();
        html::push_html(&mut written, Parser::new(&text));
        assert_eq!(written, "<p>&lt;b&gt;*1*&lt;/b&gt; # x</p>\n");
    }

    #[test]
    fn prose_is_bound_within_lines_at_their_ends_and_before_markup() {
        let messages = tarif_l10n::compile::compile(&"cs".parse().unwrap(), &["binding-words = s, v"]).messages;
        let binding = Binding::of(&messages).unwrap();
        let source = "Podpora v ceně,\nplatí s\n*DPH* v **EUR** do 8\nhodin";
        let mut events: Vec<_> = TextMergeStream::new(Parser::new(source)).collect();
        bind(&binding, &mut events);
        let mut written = String::new();
        html::push_html(&mut written, events.into_iter());
        let expected =
            "<p>Podpora v\u{a0}ceně,\nplatí s\u{a0}<em>DPH</em> v\u{a0}<strong>EUR</strong> do 8\u{a0}hodin</p>\n";
        assert_eq!(written, expected);
    }

    #[test]
    fn headings_with_the_same_words_have_ids_of_their_own() {
        let events: Vec<_> = Parser::new("# Čas & cena\n\n## Čas, cena\n\n## 2 `h`").collect();
        assert_eq!(heading_ids(&events), ["s-čas-cena", "s-čas-cena-2", "s-2-h"]);
    }

    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(&*dialled("tel:+386\u{a0}1 555 0100".into()), "tel:+38615550100");
        assert_eq!(&*dialled("mailto:a b@example.com".into()), "mailto:a b@example.com");
    }
}
