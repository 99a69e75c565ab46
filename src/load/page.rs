//! `content/<language>/<id>.md` becomes a page.

use std::ops::Range;
use std::sync::{Arc, Mutex};

use super::keys::page;
use super::toml_file::{self, Table, Value};
use super::{Loaded, front_matter, prose};
use crate::diagnostic::{Diagnostic, Rule, Source, Standing};
use crate::site::{Language, Page, PageId, PageIdError, Prose};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "page-name",
        standing: Standing::Fixed,
        finds: "a page whose file has a name that is no id",
        reason: "The id is part of the address of the page, and links name it.",
        example: r#"
content/de/Über uns.md       # wrong
content/de/about.md          # right; `slug = "über-uns"` gives it its address
"#,
    },
    Rule {
        code: "empty-text",
        standing: Standing::Fixed,
        finds: "a title without a word",
        reason: "Browsers and search engines would show nothing.",
        example: r#"
title = " "                  # wrong
title = "Contact"            # right
"#,
    },
    Rule {
        code: "missing-description",
        standing: Standing::Fixed,
        finds: "a page without a description",
        reason: "Search engines and previews would show some words of the menu in its place.",
        example: r#"
+++
title = "Contact"
description = "How to reach us, and when we answer."
+++
"#,
    },
    Rule {
        code: "slug",
        standing: Standing::Fixed,
        finds: "a slug with characters that would have to be escaped in an address, or with parts",
        reason: "The address would be unreadable, or lie elsewhere than it seems.",
        example: r#"
slug = "O nás/kontakt"       # wrong
slug = "o-nás"               # right
"#,
    },
];

/// What the front matter of a page says.
struct FrontMatter {
    title: (String, Range<usize>),
    description: (String, Range<usize>),
    slug: Option<(String, Range<usize>)>,
    menu: Option<i64>,
    untranslated: Option<Range<usize>>,
}

/// Returns the id of a page from the path of its file.
pub(super) fn id(folder: &str, path: &str) -> Result<PageId, PageIdError> {
    let path = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/');
    let path = path.strip_suffix(".md").unwrap_or(path);
    path.strip_suffix("/index").unwrap_or(path).parse()
}

pub(super) fn load(id: Result<PageId, PageIdError>, source: &Arc<Source>, language: &Language) -> Loaded<Page> {
    match read(id, source, language) {
        Ok((value, problems)) => Loaded { value, problems },
        Err(problem) => Loaded { value: None, problems: vec![problem] },
    }
}

fn read(
    id: Result<PageId, PageIdError>,
    source: &Arc<Source>,
    language: &Language,
) -> Result<(Option<Page>, Vec<Diagnostic>), Diagnostic> {
    let id = id.map_err(|error| misnamed(&error, source))?;
    let parts = front_matter::split(source)?;
    let (front_matter, mut problems) = toml_file::read(source, parts.front_matter, &page::PAGE, front_matter);
    let messages = &language.messages;
    let mut prose =
        |text: &str, range: Range<usize>| -> Prose { prose::load(text, source.span(range), messages, &mut problems) };
    let body = prose(&source.text[parts.body.clone()], parts.body);
    let page = front_matter.map(|found| Page {
        id,
        title: prose(&found.title.0, found.title.1),
        description: prose(&found.description.0, found.description.1),
        slug: found.slug,
        menu: found.menu,
        untranslated: found.untranslated,
        outline: Mutex::default(),
        body,
        source: Arc::clone(source),
    });
    Ok((page, problems))
}

fn misnamed(error: &PageIdError, source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error("page-name", error.to_string(), source.whole())
        .with_help("the id is the path of the file without `.md`; rename the file")
}

fn front_matter(root: &Table<'_>) -> Option<FrontMatter> {
    let title = root.get(&page::TITLE).and_then(|value| filled(&value));
    let description = description(root);
    let slug = root.get(&page::SLUG).and_then(|value| slug(&value));
    let menu = root.get(&page::MENU).and_then(|value| value.whole::<i64>()).map(|menu| menu.value);
    let untranslated =
        root.get(&page::UNTRANSLATED).filter(|value| value.truth() == Some(true)).map(|value| value.range);
    Some(FrontMatter { title: title?, description: description?, slug, menu, untranslated })
}

/// Reads what the page is about.
fn description(root: &Table<'_>) -> Option<(String, Range<usize>)> {
    let help = "write `description = \"…\"`: one sentence on what the page is about";
    let Some(value) = root.find(&page::DESCRIPTION) else {
        root.report("missing-description", "the page has no description", help);
        return None;
    };
    let text = value.text()?;
    if text.trim().is_empty() {
        value.report("missing-description", "the description is empty", help);
        return None;
    }
    Some((text.to_owned(), value.range.clone()))
}

fn filled(value: &Value<'_>) -> Option<(String, Range<usize>)> {
    let text = value.text()?;
    if text.trim().is_empty() {
        value.report("empty-text", "the text is empty", "");
        return None;
    }
    Some((text.to_owned(), value.range.clone()))
}

/// How many characters a slug may have: of four bytes each they still are a name that disks take.
const LONGEST_SLUG: usize = 60;

/// Reads the last part of an address.
fn slug(value: &Value<'_>) -> Option<(String, Range<usize>)> {
    let text = value.text()?;
    let fits = |c: char| c.is_alphanumeric() && !c.is_uppercase() || c == '-';
    let length = text.chars().count();
    if length > LONGEST_SLUG {
        let help = format!("expected at most {LONGEST_SLUG} characters, for disks have no longer names");
        value.report("slug", format!("a slug of {length} characters is too long"), &help);
        return None;
    }
    if text.is_empty() || !text.chars().all(fits) || text.starts_with('-') || text.ends_with('-') {
        let help = "expected small letters, digits and hyphens, such as `mesecno-vzdrzevanje`";
        value.report("slug", format!("`{text}` cannot be part of an address"), help);
        return None;
    }
    Some((text.to_owned(), value.range.clone()))
}
