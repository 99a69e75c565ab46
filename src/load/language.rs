//! The messages and pages of one language.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::iter::successors;
use std::sync::Arc;

use rayon::prelude::*;
use tarif_l10n::Locale;
use tarif_l10n::compile::{Compiled, compile};

use super::{Loaded, fluent, from_file, page, shared, source};
use crate::diagnostic::{Diagnostic, Rule, Source, Standing};
use crate::site::{Language, Page, PageId};
use crate::world::World;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "duplicate-page",
    standing: Standing::Fixed,
    finds: "two files for one page",
    reason: "Only one of them can be published.",
    example: r"
content/de/contact.md
content/de/contact/index.md  # remove one of the two
",
}];

/// Reads messages and pages. What is wrong with one file keeps none of the others from being read.
pub(super) fn load(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    let Loaded { value, problems } = load_messages(world, locale);
    with_pages(world, &Loaded { value: value.map(Arc::new), problems }, &Earlier::default())
}

/// The pages of a language that need not be read again, by the paths of their files.
#[derive(Debug, Default)]
pub(super) struct Earlier(HashMap<String, Arc<Page>>);

impl Earlier {
    /// Returns the pages of a language, read with the same messages, but for those whose files, or folders above them, are others now. Where anything was wrong, it is all read again.
    pub(super) fn of(language: &Loaded<Arc<Language>>, changed: &BTreeSet<String>) -> Self {
        let right = language.value.as_ref().filter(|_| language.problems.is_empty());
        let pages = right.into_iter().flat_map(|language| language.pages.values());
        let same = pages.filter(|page| !above(&page.source.path).any(|path| changed.contains(path)));
        Self(same.map(|page| (page.source.path.clone(), Arc::clone(page))).collect())
    }
}

/// Returns a path, and those of all folders that it lies in.
fn above(path: &str) -> impl Iterator<Item = &str> {
    successors(Some(path), |path| Some(path.rsplit_once('/')?.0))
}

/// Reads the pages of a language whose messages were read.
pub(super) fn with_pages(world: &dyn World, messages: &Loaded<Arc<Language>>, earlier: &Earlier) -> Loaded<Language> {
    let mut problems = messages.problems.clone();
    let value = messages.value.as_deref().map(|messages| {
        let (pages, unread) = pages(world, messages, earlier, &mut problems);
        Language { pages: Arc::new(pages), unread_pages: Arc::new(unread), ..messages.clone() }
    });
    Loaded { value, problems }
}

/// Reads messages alone.
pub(super) fn load_messages(world: &dyn World, locale: &Locale) -> Loaded<Language> {
    let mut problems = Vec::new();
    let paths = listed(world, &format!("i18n/{locale}"), "ftl", &mut problems);
    let message_files = read_all(world, &paths, &mut problems);
    let texts: Vec<&str> = message_files.iter().map(|file| file.text.as_str()).collect();
    let Compiled { messages, problems: found, entries } = compile(locale, &texts);
    problems.extend(found.iter().map(|problem| fluent::of_messages(problem, &message_files)));
    let language = Language {
        locale: locale.clone(),
        messages: Arc::new(messages),
        entries: Arc::new(entries),
        message_files: message_files.into(),
        pages: Arc::default(),
        unread_pages: Arc::default(),
    };
    Loaded { value: Some(language), problems }
}

/// Reads the pages of a language.
fn pages(
    world: &dyn World,
    language: &Language,
    Earlier(earlier): &Earlier,
    problems: &mut Vec<Diagnostic>,
) -> (BTreeMap<PageId, Arc<Page>>, BTreeSet<PageId>) {
    let folder = format!("content/{}", language.locale);
    let paths = listed(world, &folder, "md", problems);
    let read = paths.par_iter().map(|path| {
        let id = page::id(&folder, path);
        match earlier.get(path.as_str()) {
            Some(page) => (id, Loaded { value: Some(Arc::clone(page)), problems: Vec::new() }),
            None => (id.clone(), shared(from_file(world, path, |source| page::load(id, source, language)))),
        }
    });
    let (mut pages, mut unread): (BTreeMap<PageId, Arc<Page>>, BTreeSet<PageId>) = Default::default();
    for (id, loaded) in read.collect::<Vec<_>>() {
        problems.extend(loaded.problems);
        let Some(page) = loaded.value else {
            unread.extend(id.ok());
            continue;
        };
        if let Some(first) = pages.get(&page.id) {
            let message = format!("the page `{}` has two files", page.id);
            let problem = Diagnostic::error("duplicate-page", message, page.source.whole());
            problems.push(problem.with_label(first.source.whole(), "the first is here"));
        } else {
            pages.insert(page.id.clone(), page);
        }
    }
    (pages, unread)
}

/// Returns the files with an ending in a folder.
fn listed(world: &dyn World, folder: &str, ending: &str, problems: &mut Vec<Diagnostic>) -> Vec<String> {
    let has_ending = |path: &String| path.rsplit_once('.').is_some_and(|(_, found)| found == ending);
    match world.files(folder) {
        Ok(files) => files.into_iter().filter(has_ending).collect(),
        Err(error) => {
            problems.push(unreadable_folder(folder, &error));
            Vec::new()
        }
    }
}

pub(super) fn unreadable_folder(folder: &str, error: &io::Error) -> Diagnostic {
    let nowhere = Arc::new(Source::new(folder, "")).whole();
    Diagnostic::error("unreadable-file", format!("`{folder}` cannot be read: {error}"), nowhere)
}

fn read_all(world: &dyn World, paths: &[String], problems: &mut Vec<Diagnostic>) -> Vec<Arc<Source>> {
    paths.iter().filter_map(|path| source::read(world, path, problems)).collect()
}
