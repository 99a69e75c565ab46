//! All stages but the last: from the files of a site to the files that are published.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};

use tarif_pricing::Date;

use crate::check;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::in_force;
use crate::load::{self, Loaded};
use crate::output::{Kept, OutputFile, OutputKind, Sink};
use crate::render::{Renderer, Theme};
use crate::resolve;
use crate::rules;
use crate::site::{BaseUrl, Catalogues, Site};
use crate::verify::Verifier;
use crate::world::World;

/// What a build takes from elsewhere than the site.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the site is published, instead of the address in its settings.
    pub base_url: Option<BaseUrl>,
    /// The theme, instead of the one in its settings.
    pub theme: Option<String>,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// The day for which the site is built, instead of today.
    pub as_of: Option<Date>,
}

/// A stage of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Reading the files of the site.
    Load,
    /// Finding what is wrong with them.
    Check,
    /// Putting each catalogue into each language.
    Resolve,
    /// Making pages.
    Render,
    /// Comparing the pages with one another and with the price lists.
    Verify,
    /// Writing what changed.
    Publish,
}

/// A built site, ready to be published.
#[derive(Clone, Debug)]
pub struct Built<F = Vec<OutputFile>> {
    /// All files, or the sink that took them.
    pub files: F,
    /// What should be looked at and keeps nothing from being published.
    pub warnings: Vec<Diagnostic>,
    /// What is worth knowing.
    pub notes: Vec<Diagnostic>,
    /// How many pages there are.
    pub pages: usize,
    /// In how many languages.
    pub languages: usize,
    /// The catalogues, each with the price list that was in force.
    pub catalogues: Catalogues,
}

impl Stage {
    /// Returns what is being done, for people: "checking".
    pub fn doing(self) -> &'static str {
        match self {
            Self::Load => "reading",
            Self::Check => "checking",
            Self::Resolve => "putting texts in place",
            Self::Render => "making pages",
            Self::Verify => "comparing pages",
            Self::Publish => "publishing",
        }
    }
}

/// Why there is no built site.
#[derive(Debug)]
pub enum Stopped<E> {
    /// All problems of the site, sorted by file and place, among which there is an error.
    Problems(Vec<Diagnostic>),
    /// There is no place for its files.
    Output(E),
}

/// Returns the built site of a world. `begun` is told of each stage when it begins.
///
/// # Errors
/// All problems of the site, sorted by file and place, if any of them is an error.
pub fn build(world: &dyn World, options: &Options, begun: &dyn Fn(Stage)) -> Result<Built, Vec<Diagnostic>> {
    match build_into(world, options, begun, || Ok::<_, Infallible>(Kept::default())) {
        Ok(Built { files, warnings, notes, pages, languages, catalogues }) => {
            Ok(Built { files: files.into_files(), warnings, notes, pages, languages, catalogues })
        }
        Err(Stopped::Problems(problems)) => Err(problems),
        Err(Stopped::Output(never)) => match never {},
    }
}

/// Builds the site of a world into a sink, which is opened when nothing is wrong with the site's files. Each file goes there as soon as it is made and compared.
///
/// # Errors
/// What is wrong with the site; then the sink is dropped, and must forget what it was given. What hinders opening the sink.
pub fn build_into<S: Sink, E>(
    world: &dyn World,
    options: &Options,
    begun: &dyn Fn(Stage),
    open: impl FnOnce() -> Result<S, E>,
) -> Result<Built<S>, Stopped<E>> {
    begun(Stage::Load);
    let (site, theme, mut problems) = checked_site(world, options, begun).map_err(Stopped::Problems)?;
    begun(Stage::Resolve);
    let day = options.as_of.unwrap_or_else(|| world.today(&site.settings.time_zone));
    let site = in_force::on(site, day);
    let resolved = resolve::resolve(&site);
    begun(Stage::Render);
    let renderer = Renderer::new(&resolved, &theme);
    let verifier = Verifier::new(&site, renderer.paths());
    let sink = open().map_err(Stopped::Output)?;
    let pages = AtomicUsize::new(0);
    let made = renderer.render(&|file| {
        pages.fetch_add(usize::from(file.kind == OutputKind::Page), Ordering::Relaxed);
        verifier.add(&file);
        sink.put(file);
    });
    let unwritable = resolved.problems();
    if !unwritable.is_empty() {
        return Err(Stopped::Problems(unwritable));
    }
    made.map_err(Stopped::Problems)?;
    begun(Stage::Verify);
    problems.extend(rules::adjusted(verifier.finish(), &site.settings, options.strict));
    if diagnostic::has_errors(&problems) {
        return Err(Stopped::Problems(problems));
    }
    let (warnings, notes) = problems.into_iter().partition(|problem| problem.severity == Severity::Warning);
    drop(resolved);
    Ok(Built {
        files: sink,
        warnings,
        notes,
        pages: pages.into_inner(),
        languages: site.languages.len(),
        catalogues: site.catalogues,
    })
}

/// Returns a site in which there is no error, with its theme, its warnings and its notes.
fn checked_site(
    world: &dyn World,
    options: &Options,
    begun: &dyn Fn(Stage),
) -> Result<(Site, Theme, Vec<Diagnostic>), Vec<Diagnostic>> {
    let Loaded { value, mut problems } = load::site(world);
    let Some(mut site) = value else { return Err(problems) };
    if let Some(base_url) = &options.base_url {
        site.settings.base_url = base_url.clone();
    }
    if let Some(theme) = &options.theme {
        site.settings.theme.clone_from(theme);
    }
    let theme = Theme::load(world, &site.settings);
    begun(Stage::Check);
    problems.extend(check::site(&site));
    let theme = theme.map_err(|found| problems.extend(found)).ok();
    if let Some(theme) = &theme {
        problems.extend(check::theme(&site, theme));
    }
    let mut problems = rules::adjusted(problems, &site.settings, options.strict);
    diagnostic::sort(&mut problems);
    match theme {
        Some(theme) if !diagnostic::has_errors(&problems) => Ok((site, theme, problems)),
        _ => Err(problems),
    }
}
