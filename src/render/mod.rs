//! Makes pages of what is resolved: each a pure function of one typed page.

mod calculator;
mod feed;
mod index;
mod lists;
mod page;
mod pages;
mod references;
mod structured;
mod template;
mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use theme::Theme;

use crate::assets::{Scripts, fingerprinted, scripts, stylesheet};
use crate::diagnostic::{self, Diagnostic, Rule};
use crate::embedded;
use crate::host::{self, HEADERS_FILE};
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{Resolved, ResolvedLanguage};
use lists::Lists;
use page::AssetLinks;
use pages::Pages;
use template::Templates;

/// Returns what can be wrong with a theme, and with what pages are made of.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    theme::RULES.iter().chain(template::RULES).chain(calculator::RULES)
}

/// Where a theme's icon lies in the output folder: browsers ask for it by this name.
const ICON: &str = "favicon.svg";
/// The first page of the site: its languages.
const FIRST_PAGE: &str = "index.html";
/// The page that hosts give for addresses that lead nowhere.
const NOT_FOUND: &str = "404.html";
const SITEMAP: &str = "sitemap.xml";
const ROBOTS: &str = "robots.txt";

/// Makes the files of a site.
pub struct Renderer<'a> {
    resolved: &'a Resolved<'a>,
    templates: Option<Templates>,
    links: AssetLinks,
    lists: Lists,
    assets: Vec<OutputFile>,
    problems: Vec<Diagnostic>,
}

impl<'a> Renderer<'a> {
    /// Makes what pages name, and reads the templates.
    pub fn new(resolved: &'a Resolved<'a>, theme: &Theme) -> Self {
        let mut problems = Vec::new();
        let (links, mut assets) = assets(resolved, theme).unwrap_or_else(|found| {
            problems.extend(found);
            Default::default()
        });
        let templates = Templates::compile(theme).map_err(|found| problems.extend(found)).ok();
        let (lists, files) = lists::released(resolved).unwrap_or_else(|found| {
            problems.extend(found);
            Default::default()
        });
        assets.extend(files);
        Self { resolved, templates, links, lists, assets, problems }
    }

    /// Returns the paths of the files that there will be.
    pub fn paths(&self) -> Vec<String> {
        let assets = self.assets.iter().map(|file| file.path.clone());
        let fixed = [FIRST_PAGE, NOT_FOUND, SITEMAP, ROBOTS, HEADERS_FILE].map(str::to_owned);
        let pages = self
            .resolved
            .languages
            .iter()
            .flat_map(|language| language.page_ids().filter_map(|id| Some(language.address(id)?.file())));
        let feeds = self.resolved.languages.iter().filter_map(ResolvedLanguage::feed);
        assets.chain(fixed).chain(pages).chain(feeds).collect()
    }

    /// Makes all files, and passes on each as soon as it is made, from several threads.
    ///
    /// # Errors
    /// What is wrong with styles and templates, each mistake once, however many pages it spoils.
    pub fn render(self, made: &(dyn Fn(OutputFile) + Sync)) -> Result<(), Vec<Diagnostic>> {
        let Self { resolved, templates, links, lists, assets, mut problems } = self;
        assets.into_iter().for_each(made);
        if let Some(templates) = templates {
            let pages = Pages { resolved, templates: &templates, links: &links, lists: &lists, made };
            problems.extend(pages.all());
            problems.extend(templates.into_problems());
        }
        if problems.is_empty() {
            made(text(SITEMAP, index::sitemap(resolved), OutputKind::Index));
            made(text(ROBOTS, index::robots(resolved), OutputKind::Index));
            let headers = host::headers_file(&resolved.site.settings.base_url);
            made(text(HEADERS_FILE, headers, OutputKind::Index));
            return Ok(());
        }
        diagnostic::sort(&mut problems);
        Err(problems)
    }
}

fn text(path: impl Into<String>, text: String, kind: OutputKind) -> OutputFile {
    OutputFile { path: path.into(), bytes: Arc::from(text.into_bytes()), kind }
}

/// Returns the assets, and the links by which pages name them.
fn assets(resolved: &Resolved<'_>, theme: &Theme) -> Result<(AssetLinks, Vec<OutputFile>), Vec<Diagnostic>> {
    let base = &resolved.site.settings.base_url;
    let Scripts { pending, in_force, start, mut files } = scripts(&embedded::calculator(), base);
    let mut add = |name: &str, bytes: &[u8]| {
        let path = fingerprinted(name, bytes);
        let link = base.link(&path);
        files.push(OutputFile { path, bytes: Arc::from(bytes), kind: OutputKind::Asset });
        link
    };
    let stylesheet = add("theme.css", stylesheet(&theme.styles())?.as_bytes());
    let language = theme.text("js/language.js").map(|script| add("language.js", script.text.as_bytes()));
    let others: BTreeMap<_, _> = theme.assets().map(|(name, bytes)| (name.to_owned(), add(name, bytes))).collect();
    if let Some(icon) = theme.text("icon.svg") {
        files.push(text(ICON, icon.text.clone(), OutputKind::Asset));
    }
    let links = AssetLinks {
        stylesheet,
        icon: base.link(ICON),
        pending: base.link(&pending),
        in_force: base.link(&in_force),
        start: base.link(&start),
        language,
        files: others,
    };
    Ok((links, files))
}

#[cfg(test)]
mod tests;
