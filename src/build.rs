//! All stages but the last: from the files of a site to the files that are published.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tarif_pricing::Date;

use crate::ahead::{Ahead, Common};
use crate::check;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::in_force;
use crate::load::{self, Loaded};
use crate::output::{Kept, OutputFile, OutputKind, Sink};
use crate::render::{self, BatchId, Renderer, Theme};
use crate::resolve;
use crate::reuse::{Digests, Earlier};
use crate::rules;
use crate::site::{BaseUrl, Catalogues, Settings, Site};
use crate::verify::{self, Verifier};
use crate::world::World;

/// The folder that themes lie in.
const THEMES: &str = "themes";

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
    /// Whether the days to come on which announced price lists take effect are left aside, which costs making pages for each of them.
    pub today_alone: bool,
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
    /// The same as of the days to come on which announced price lists take effect.
    Ahead,
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
            Self::Ahead => "looking at announced price lists",
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
    Memory::default().build(world, options, begun)
}

/// Builds the site of a world into a sink, which is opened when nothing is wrong with the site's files. Each file goes there as soon as it is made and compared; what `earlier` has of the last build, and the sink too, is not made again.
///
/// # Errors
/// What is wrong with the site; then the sink is dropped, and must forget what it was given. What hinders opening the sink.
pub fn build_into<S: Sink, E>(
    world: &dyn World,
    options: &Options,
    begun: &dyn Fn(Stage),
    earlier: Option<&Earlier>,
    open: impl FnOnce() -> Result<S, E>,
) -> Result<Built<S>, Stopped<E>> {
    Memory::default().build_into(world, options, begun, earlier, open)
}

/// What is known of one site that is built again and again. A build with it comes to the same as one without, and does only what the changes since the last one reach.
///
/// Each stage keeps what it made, with what it made it from. What is the same is the same in memory, so that whoever comes after can tell without looking into it.
#[derive(Debug, Default)]
pub struct Memory {
    load: load::Memory,
    theme: Option<ReadTheme>,
    check: check::Memory,
    /// The site with the price lists of the day in force.
    in_force: Option<Site>,
    resolve: resolve::Memory,
    render: render::Memory,
    verify: verify::Memory,
}

#[derive(Debug)]
struct ReadTheme {
    settings: Arc<Settings>,
    theme: Arc<Theme>,
}

impl Memory {
    /// Returns a memory that keeps all pages, for the next build. With that of the default, a build keeps no page once it is written.
    pub fn keeping() -> Self {
        Self { render: render::Memory::keeping(), ..Self::default() }
    }

    /// Forgets what was read from files that are new, gone or different since the last build.
    pub fn forget(&mut self, changed: &BTreeSet<String>) {
        self.load.forget(changed);
        if changed.iter().any(|path| path.starts_with(THEMES)) {
            self.theme = None;
        }
    }

    /// Builds the site of a world, as [`build()`] does. It is the same site each time, with the same options, and every file of it that is another than it was has been [forgotten](Self::forget).
    ///
    /// # Errors
    /// As [`build()`].
    pub fn build(
        &mut self,
        world: &dyn World,
        options: &Options,
        begun: &dyn Fn(Stage),
    ) -> Result<Built, Vec<Diagnostic>> {
        match self.build_into(world, options, begun, None, || Ok::<_, Infallible>(Kept::default())) {
            Ok(Built { files, warnings, notes, pages, languages, catalogues }) => {
                Ok(Built { files: files.into_files(), warnings, notes, pages, languages, catalogues })
            }
            Err(Stopped::Problems(problems)) => Err(problems),
            Err(Stopped::Output(never)) => match never {},
        }
    }

    fn build_into<S: Sink, E>(
        &mut self,
        world: &dyn World,
        options: &Options,
        begun: &dyn Fn(Stage),
        earlier: Option<&Earlier>,
        open: impl FnOnce() -> Result<S, E>,
    ) -> Result<Built<S>, Stopped<E>> {
        begun(Stage::Load);
        let (site, theme, mut problems) =
            self.checked_site(world, options, begun, earlier).map_err(Stopped::Problems)?;
        begun(Stage::Resolve);
        let day = options.as_of.unwrap_or_else(|| world.today(&site.settings.time_zone));
        let ahead = if options.today_alone { None } else { Ahead::of(&site, day) };
        let site = self.in_force(site, day);
        let resolved = resolve::resolve_again(&site, &mut self.resolve);
        let unwritable = resolved.problems();
        if !unwritable.is_empty() {
            return Err(Stopped::Problems(unwritable));
        }
        begun(Stage::Render);
        let renderer = Renderer::new(&resolved, &theme, &mut self.render);
        let verifier = Verifier::new(&site, renderer.paths(), &resolved.languages, &self.verify);
        let sink = open().map_err(Stopped::Output)?;
        let pages = AtomicUsize::new(0);
        let keeps = self.render.keeps();
        let earlier = earlier.map(|earlier| (earlier, Digests::of(&resolved, &theme)));
        let published = |id: &BatchId| {
            let (earlier, now) = earlier.as_ref()?;
            let reused = earlier.batch(id, now, &sink)?;
            pages.fetch_add(reused.pages, Ordering::Relaxed);
            verifier.add_seen(id, &reused.seen);
            if let Some(ahead) = &ahead {
                ahead.add_reused(&reused);
            }
            Some(reused.batch)
        };
        let made = renderer.render(&mut self.render, &published, &|batch| {
            let made = batch.files.iter().filter(|file| file.kind == OutputKind::Page).count();
            pages.fetch_add(made, Ordering::Relaxed);
            let seen = verifier.add(batch, keeps);
            if let Some(ahead) = &ahead {
                ahead.add(batch, &seen);
            }
            if let Some((earlier, now)) = &earlier {
                earlier.add(batch, &seen, now);
            }
            batch.files.iter().for_each(|file| sink.put(file.clone()));
        });
        made.map_err(Stopped::Problems)?;
        begun(Stage::Verify);
        let (found, seen) = verifier.finish();
        self.verify = seen;
        problems.extend(rules::adjusted(found, &site.settings, options.strict));
        if let Some(ahead) = ahead.filter(|_| !diagnostic::has_errors(&problems)) {
            begun(Stage::Ahead);
            let strict = options.strict;
            let common = Common { today: &resolved, theme: &theme, memory: &self.render, strict };
            problems.extend(rules::adjusted(ahead.problems(&common), &site.settings, strict));
        }
        diagnostic::sort(&mut problems);
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
        &mut self,
        world: &dyn World,
        options: &Options,
        begun: &dyn Fn(Stage),
        earlier: Option<&Earlier>,
    ) -> Result<(Site, Arc<Theme>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let Loaded { value, mut problems } = self.load.site(world, |settings| options.adjust(settings));
        let Some(site) = value else { return Err(problems) };
        let theme = self.theme(world, &site.settings);
        begun(Stage::Check);
        let theme = theme.map_err(|found| problems.extend(found)).ok();
        let check = &mut self.check;
        problems.extend(match earlier {
            Some(earlier) => earlier.check(|silence| check.check_after(&site, theme.as_ref(), silence)),
            None => check.check(&site, theme.as_ref()),
        });
        if !self.render.keeps() {
            // Pages are made catalogue by catalogue, and checks asked for all of them.
            site.facts.forget_all();
            site.languages.iter().flat_map(|language| language.pages.values()).for_each(|page| page.forget_outline());
        }
        let mut problems = rules::adjusted(problems, &site.settings, options.strict);
        diagnostic::sort(&mut problems);
        match theme {
            Some(theme) if !diagnostic::has_errors(&problems) => Ok((site, theme, problems)),
            _ => Err(problems),
        }
    }

    fn theme(&mut self, world: &dyn World, settings: &Arc<Settings>) -> Result<Arc<Theme>, Vec<Diagnostic>> {
        if let Some(known) = self.theme.as_ref().filter(|known| Arc::ptr_eq(&known.settings, settings)) {
            return Ok(Arc::clone(&known.theme));
        }
        let theme = Arc::new(Theme::load(world, settings)?);
        self.theme = Some(ReadTheme { settings: Arc::clone(settings), theme: Arc::clone(&theme) });
        Ok(theme)
    }

    /// Returns a site with the price lists of a day in force.
    fn in_force(&mut self, site: Site, day: Date) -> Site {
        let mut site = in_force::on(site, day);
        if let Some(earlier) = &self.in_force {
            site.share(earlier);
        }
        if self.render.keeps() {
            self.in_force = Some(site.clone());
        }
        site
    }
}

impl Options {
    fn adjust(&self, settings: &mut Settings) {
        if let Some(base_url) = &self.base_url {
            settings.base_url = base_url.clone();
        }
        if let Some(theme) = &self.theme {
            settings.theme.clone_from(theme);
        }
    }
}
