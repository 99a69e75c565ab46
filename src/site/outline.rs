//! What stands in the Markdown of a page: its words, headings, links and images, found once when the page is read.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Placeable;

/// The Markdown that pages may have.
pub(crate) const MARKDOWN: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);

/// The parts of a page's text. All places are bytes of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// What is read as words: no code, no addresses, no HTML, no placeables.
    pub words: Vec<Range<usize>>,
    /// The headings, in their order.
    pub headings: Vec<Heading>,
    /// Where links and images lead, in their order.
    pub links: Vec<PageLink>,
    /// Paragraphs, headings, items of lists and cells of tables: what is translated as one.
    pub blocks: Vec<Range<usize>>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 1, as many as it has `#`.
    pub level: u8,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// Where it leads.
    pub to: String,
    /// Where it stands.
    pub range: Range<usize>,
    /// What it is.
    pub kind: PageLinkKind,
}

/// Whether a link is followed or shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageLinkKind {
    /// A visitor follows it.
    Link,
    /// The page shows what it leads to, and says in words what is to be seen there.
    Described,
    /// The page shows what it leads to, without a word.
    Undescribed,
}

impl Outline {
    /// Returns the parts of a text.
    pub(crate) fn of(text: &str, placeables: &[Placeable]) -> Self {
        let masked = without_placeables(text, placeables);
        let mut outline = Self::default();
        let mut image: Option<usize> = None;
        let mut in_code = false;
        for (event, range) in Parser::new_ext(&masked, MARKDOWN).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    outline.headings.push(Heading { level: level as u8, range: range.clone() });
                    outline.blocks.push(range);
                }
                Event::Start(Tag::Paragraph | Tag::TableCell) => outline.blocks.push(range),
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Link { dest_url, .. }) => outline.link(&dest_url, range, PageLinkKind::Link),
                Event::Start(Tag::Image { dest_url, .. }) => {
                    image = Some(outline.links.len());
                    outline.link(&dest_url, range, PageLinkKind::Undescribed);
                }
                Event::End(TagEnd::Image) => image = None,
                Event::Text(words) if !in_code => {
                    if let Some(image) = image.filter(|_| !words.trim().is_empty()) {
                        outline.links[image].kind = PageLinkKind::Described;
                    }
                    outline.add_words(range, placeables);
                }
                _ => {}
            }
        }
        outline.shrink();
        outline
    }

    /// Gives back what was taken for more: it stays for as long as its page.
    fn shrink(&mut self) {
        self.words.shrink_to_fit();
        self.headings.shrink_to_fit();
        self.links.shrink_to_fit();
        self.blocks.shrink_to_fit();
    }

    fn link(&mut self, to: &str, range: Range<usize>, kind: PageLinkKind) {
        self.links.push(PageLink { to: to.to_owned(), range, kind });
    }

    /// Adds words without the placeables among them; what follows without a gap is one piece.
    fn add_words(&mut self, range: Range<usize>, placeables: &[Placeable]) {
        let mut start = range.start;
        for placeable in placeables.iter().map(|placeable| &placeable.range) {
            if placeable.end <= start || placeable.start >= range.end {
                continue;
            }
            self.add_piece(start..placeable.start);
            start = placeable.end;
        }
        self.add_piece(start..range.end);
    }

    fn add_piece(&mut self, piece: Range<usize>) {
        match self.words.last_mut() {
            _ if piece.start >= piece.end => {}
            Some(last) if last.end == piece.start => last.end = piece.end,
            _ => self.words.push(piece),
        }
    }
}

/// Returns Markdown with each placeable replaced by letters of the same length, so that places stay what they are and braces are not taken for Markdown.
fn without_placeables(text: &str, placeables: &[Placeable]) -> String {
    let mut masked = text.to_owned();
    for placeable in placeables {
        let filler = "x".repeat(placeable.range.len());
        masked.replace_range(placeable.range.clone(), &filler);
    }
    masked
}
