//! Makes pages of what is resolved: each a pure function of one typed page.

mod calculator;
mod index;
mod page;
mod pages;
mod structured;
mod template;
mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use theme::Theme;

use crate::assets::{Scripts, fingerprinted, scripts, stylesheet};
use crate::diagnostic::{self, Diagnostic, Rule};
use crate::embedded;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::Resolved;
use page::AssetLinks;
use pages::Pages;
use template::Templates;

/// Returns what can be wrong with a theme, and with what pages are made of.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    theme::RULES.iter().chain(template::RULES).chain(calculator::RULES)
}

/// Where a theme's icon lies in the output folder: browsers ask for it by this name.
const ICON: &str = "favicon.svg";

/// Returns all files of the built site: assets, then pages, then what names pages.
///
/// # Errors
/// What is wrong with styles and templates, each mistake once, however many pages it spoils.
pub fn render(resolved: &Resolved<'_>, theme: &Theme) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let (links, mut files) = match assets(resolved, theme) {
        Ok(assets) => assets,
        Err(found) => {
            problems.extend(found);
            Default::default()
        }
    };
    let templates = Templates::compile(theme).map_err(|problem| problems.push(problem)).ok();
    if let Some(templates) = templates {
        let pages = Pages { resolved, templates: &templates, links: &links };
        match pages.all() {
            Ok(pages) => files.extend(pages),
            Err(found) => problems.extend(found),
        }
        problems.extend(templates.into_problems());
    }
    if problems.is_empty() {
        files.push(text("sitemap.xml", index::sitemap(resolved), OutputKind::Index));
        files.push(text("robots.txt", index::robots(resolved), OutputKind::Index));
        return Ok(files);
    }
    diagnostic::sort(&mut problems);
    Err(problems)
}

fn text(path: impl Into<String>, text: String, kind: OutputKind) -> OutputFile {
    OutputFile { path: path.into(), bytes: Arc::from(text.into_bytes()), kind }
}

/// Returns the assets, and the links by which pages name them.
fn assets(resolved: &Resolved<'_>, theme: &Theme) -> Result<(AssetLinks, Vec<OutputFile>), Vec<Diagnostic>> {
    let base = &resolved.site.settings.base_url;
    let Scripts { pending, start, mut files } = scripts(&embedded::calculator(), base);
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
        start: base.link(&start),
        language,
        files: others,
    };
    Ok((links, files))
}

#[cfg(test)]
mod tests;
