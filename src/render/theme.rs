//! Themes: templates, styles and other files, each from the site or else from the default theme.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Rule, Source, Standing};
use crate::embedded;
use crate::load::source;
use crate::site::Settings;
use crate::world::World;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unknown-theme",
    standing: Standing::Fixed,
    finds: "a theme that has no folder",
    reason: "The site would be published with another look than it should have.",
    example: "theme = \"plian\"              # and no themes/plian/",
}];

/// The theme that gives every file that another leaves out.
const DEFAULT: &str = "default";

/// What stands before the name of a label in a template.
const LABELS: &str = "labels.";

/// The files of a theme.
#[derive(Debug, Default)]
pub struct Theme {
    files: BTreeMap<String, ThemeFile>,
}

/// A file of a theme.
#[derive(Clone, Debug)]
enum ThemeFile {
    /// A template, style sheet, script or drawing.
    Text(Arc<Source>),
    /// Anything else, such as a font.
    Bytes(Arc<[u8]>),
}

impl Theme {
    /// Reads the theme that the settings name. A file on disk wins over the one of the same name in the default theme that comes with the program.
    ///
    /// # Errors
    /// A problem for a theme that does not exist, and for each file that cannot be read.
    pub fn load(world: &dyn World, settings: &Settings) -> Result<Self, Vec<Diagnostic>> {
        let mut theme = Self::default();
        for (path, bytes) in embedded::demonstration_site() {
            if let Some(name) = name_in(path, DEFAULT) {
                theme.add(name, path, bytes);
            }
        }
        let mut problems = Vec::new();
        let mut folders = vec![DEFAULT];
        if settings.theme != DEFAULT {
            folders.push(&settings.theme);
        }
        for folder in folders {
            let found = theme.read(world, folder, settings, &mut problems);
            if found == 0 && folder != DEFAULT {
                let message = format!("there is no theme `{folder}`");
                let help =
                    format!("expected files in `themes/{folder}/`; what it leaves out comes from the default theme");
                problems.push(Diagnostic::error("unknown-theme", message, settings.source.whole()).with_help(help));
            }
        }
        if problems.is_empty() { Ok(theme) } else { Err(problems) }
    }

    /// Adds the files of a folder, and returns how many there are.
    fn read(&mut self, world: &dyn World, folder: &str, settings: &Settings, problems: &mut Vec<Diagnostic>) -> usize {
        let mut unreadable = |path: &str, error: std::io::Error| {
            let message = format!("`{path}` cannot be read: {error}");
            problems.push(Diagnostic::error("unreadable-file", message, settings.source.whole()));
        };
        let paths = world.files(&format!("themes/{folder}")).unwrap_or_else(|error| {
            unreadable(folder, error);
            Vec::new()
        });
        let mut found = Vec::new();
        for path in &paths {
            let Some(name) = name_in(path, folder) else { continue };
            let source = match extension(name) {
                _ if name.starts_with("assets/") => None,
                "html" => Some(source::read(world, path, &mut found)),
                "css" | "js" | "svg" => Some(source::read_text(world, path, &mut found)),
                _ => None,
            };
            match source {
                Some(source) => {
                    let text = source.map(|source| (name.to_owned(), ThemeFile::Text(source)));
                    self.files.extend(text);
                }
                None => match world.read(path) {
                    Ok(bytes) => self.add(name, path, &bytes),
                    Err(error) => unreadable(path, error),
                },
            }
        }
        problems.append(&mut found);
        paths.len()
    }

    fn add(&mut self, name: &str, path: &str, bytes: &[u8]) {
        let file = match str::from_utf8(bytes) {
            Ok(text) => ThemeFile::Text(Arc::new(Source::new(path, text))),
            Err(_) => ThemeFile::Bytes(Arc::from(bytes)),
        };
        self.files.insert(name.to_owned(), file);
    }

    /// Returns all files with their names, in the order of the names.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, file)| (name.as_str(), file.bytes()))
    }

    /// Returns the templates with their names, `pages/plan.html`, in the order of the names.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &Arc<Source>)> {
        self.texts("templates/").filter(|(name, _)| name.ends_with(".html"))
    }

    /// Returns the labels that templates show, by their names: `site_tagline` where one has `site.labels.site_tagline`.
    pub(crate) fn labels(&self) -> BTreeSet<&str> {
        let after = self.templates().flat_map(|(_, source)| source.text.split(LABELS).skip(1));
        after.map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]).collect()
    }

    /// Returns the style sheets in the order in which they are put together: the layers' order, tokens, reset, base, the components by name, and print.
    pub(crate) fn styles(&self) -> Vec<Arc<Source>> {
        let mut styles: Vec<_> = self.texts("css/").filter(|(name, _)| name.ends_with(".css")).collect();
        let first = ["layers.css", "tokens.css", "reset.css", "base.css"];
        styles.sort_by_key(|(name, _)| {
            let rank = first.iter().position(|known| known == name).unwrap_or(first.len());
            (*name == "print.css", rank, *name)
        });
        styles.into_iter().map(|(_, source)| Arc::clone(source)).collect()
    }

    /// Returns the files that are published as they are, with their names below `assets/`.
    pub(super) fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.below("assets/").map(|(name, file)| (name, file.bytes()))
    }

    /// Returns a text file of the theme.
    pub(super) fn text(&self, name: &str) -> Option<&Arc<Source>> {
        match self.files.get(name)? {
            ThemeFile::Text(source) => Some(source),
            ThemeFile::Bytes(_) => None,
        }
    }

    fn texts(&self, folder: &'static str) -> impl Iterator<Item = (&str, &Arc<Source>)> {
        self.below(folder).filter_map(|(name, file)| match file {
            ThemeFile::Text(source) => Some((name, source)),
            ThemeFile::Bytes(_) => None,
        })
    }

    fn below(&self, folder: &'static str) -> impl Iterator<Item = (&str, &ThemeFile)> {
        self.files.iter().filter_map(move |(name, file)| Some((name.strip_prefix(folder)?, file)))
    }
}

impl ThemeFile {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(source) => source.text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn name_in<'a>(path: &'a str, theme: &str) -> Option<&'a str> {
    path.strip_prefix("themes/")?.strip_prefix(theme)?.strip_prefix('/')
}
