//! What browsers are shown.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Serialize;
use tokio::sync::watch;

use crate::diagnostic::{self, Diagnostic, Severity, Style};
use crate::output::{OutputFile, OutputKind};

/// The last site without an error, and what is wrong with the one after it.
#[derive(Debug)]
pub struct Preview {
    state: watch::Sender<Arc<State>>,
}

/// What is shown at one moment.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The files of the last site without an error by their paths; none if there was no such site yet.
    site: Option<Arc<Shown>>,
    /// The assets of the site before its last change: a page that was opened a moment ago may still ask for them.
    earlier: Arc<HashMap<String, OutputFile>>,
    /// What is wrong with the site as it is now, if anything is.
    pub(super) trouble: Option<Trouble>,
}

/// The files of a site.
#[derive(Debug)]
struct Shown {
    files: Vec<OutputFile>,
    /// Where each stands among them, by its path; the same for a site with the same paths.
    places: Arc<HashMap<String, usize>>,
}

/// What is wrong with a site, as text.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Trouble {
    /// How many problems there are.
    pub(super) summary: String,
    /// The problems as the terminal shows them, those first that keep the site from being built; notes are left out, as there.
    pub(super) problems: Vec<String>,
}

/// What a path leads to.
#[derive(Debug)]
pub(super) enum Found<'a> {
    /// A file.
    File(&'a OutputFile),
    /// A folder, whose address has to end in `/` for the links in its page to work.
    Folder,
    /// Nothing, which the site's own page may say.
    Nothing(Option<&'a OutputFile>),
    /// There is no site yet.
    NoSite,
}

impl Default for Preview {
    fn default() -> Self {
        Self::new()
    }
}

impl Preview {
    /// Returns a preview of nothing yet.
    pub fn new() -> Self {
        Self { state: watch::Sender::default() }
    }

    /// Shows a site without errors, in place of the one before it and of what was wrong.
    pub fn show(&self, files: &[OutputFile]) {
        let now = self.state.borrow().clone();
        let earlier = match &now.site {
            Some(site) if site.files != files => Arc::new(site.assets()),
            _ => Arc::clone(&now.earlier),
        };
        let places = match now.site.as_ref().filter(|site| site.has_paths_of(files)) {
            Some(site) => Arc::clone(&site.places),
            None => Arc::new(files.iter().enumerate().map(|(place, file)| (file.path.clone(), place)).collect()),
        };
        self.state.send_replace(Arc::new(State {
            site: Some(Arc::new(Shown { files: files.to_vec(), places })),
            earlier,
            trouble: None,
        }));
    }

    /// Returns whether there was a site without errors.
    pub fn has_site(&self) -> bool {
        self.state.borrow().site.is_some()
    }

    /// Returns whether the last site without errors had files at the same paths, in the same order.
    pub fn has_paths_of(&self, files: &[OutputFile]) -> bool {
        self.state.borrow().site.as_ref().is_some_and(|site| site.has_paths_of(files))
    }

    /// Shows what is wrong with the site as it is now, over the last one without errors.
    pub fn report(&self, problems: &[Diagnostic]) {
        let rendered = |severity| {
            let of_it = problems.iter().filter(move |problem| problem.severity == severity);
            of_it.map(|problem| diagnostic::render(problem, Style::Plain))
        };
        let trouble = Trouble {
            summary: diagnostic::summary(problems),
            problems: rendered(Severity::Error).chain(rendered(Severity::Warning)).collect(),
        };
        self.state.send_modify(|state| {
            let State { site, earlier, .. } = &**state;
            *state = Arc::new(State { site: site.clone(), earlier: Arc::clone(earlier), trouble: Some(trouble) });
        });
    }

    pub(super) fn states(&self) -> watch::Receiver<Arc<State>> {
        self.state.subscribe()
    }
}

impl Shown {
    fn get(&self, path: &str) -> Option<&OutputFile> {
        self.places.get(path).map(|place| &self.files[*place])
    }

    fn assets(&self) -> HashMap<String, OutputFile> {
        let assets = self.files.iter().filter(|file| file.kind == OutputKind::Asset);
        assets.map(|file| (file.path.clone(), file.clone())).collect()
    }

    fn has_paths_of(&self, files: &[OutputFile]) -> bool {
        self.files.len() == files.len() && self.files.iter().zip(files).all(|(own, other)| own.path == other.path)
    }
}

impl State {
    /// Returns what a path of the built site leads to; a path that ends in `/` leads to the page of a folder.
    pub(super) fn find(&self, path: &str) -> Found<'_> {
        let Some(site) = &self.site else { return Found::NoSite };
        let page = |folder: &str| site.get(&format!("{folder}index.html"));
        let found = if path.is_empty() || path.ends_with('/') { page(path) } else { site.get(path) };
        match found.or_else(|| self.earlier.get(path)) {
            Some(file) => Found::File(file),
            None if page(&format!("{path}/")).is_some() => Found::Folder,
            None => Found::Nothing(site.get("404.html")),
        }
    }

    /// Returns the page that somebody sees who asks for a path, if it is one of the site.
    pub(super) fn page(&self, path: &str) -> Option<&OutputFile> {
        match self.find(path) {
            Found::File(file) => Some(file),
            Found::Nothing(page) => page,
            Found::Folder | Found::NoSite => None,
        }
    }
}
