//! What a theme looks like: its templates, and the files that every page names.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::page::AssetLinks;
use super::template::Templates;
use super::theme::Theme;
use super::{ICON, text};
use crate::assets::{Scripts, fingerprinted, scripts, stylesheet};
use crate::diagnostic::Diagnostic;
use crate::embedded;
use crate::output::{OutputFile, OutputKind};
use crate::site::BaseUrl;

/// A theme, ready to make pages with it.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) templates: Templates,
    pub(super) links: AssetLinks,
    pub(super) assets: Vec<OutputFile>,
}

impl Look {
    /// Compiles the templates of a theme and puts its files together, for a site at an address.
    ///
    /// # Errors
    /// Everything that is wrong with its styles and templates.
    pub(super) fn of(theme: &Theme, base: &BaseUrl) -> Result<Self, Vec<Diagnostic>> {
        match rayon::join(|| assets(theme, base), || Templates::compile(theme)) {
            (Ok((links, assets)), Ok(templates)) => Ok(Self { templates, links, assets }),
            (assets, templates) => Err(assets.err().into_iter().chain(templates.err()).flatten().collect()),
        }
    }
}

/// Returns the assets, and the links by which pages name them.
fn assets(theme: &Theme, base: &BaseUrl) -> Result<(AssetLinks, Vec<OutputFile>), Vec<Diagnostic>> {
    let Scripts { pending, in_force, start, mut files } = scripts(&embedded::calculator(), base);
    let mut add = |name: &str, bytes: &[u8]| {
        let path = fingerprinted(name, bytes);
        let link = base.link(&path);
        files.push(OutputFile { path, bytes: Bytes::copy_from_slice(bytes), kind: OutputKind::Asset });
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
