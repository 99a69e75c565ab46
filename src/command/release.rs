//! `tarif release`: keeps price lists as they are now, for ever.

use std::sync::Arc;

use tarif_pricing::{Date, Version};

use super::site::SiteChoice;
use super::{Failure, report};
use crate::check;
use crate::diagnostic::{self, Diagnostic, nearest};
use crate::load;
use crate::release::{self, DIGESTS, Digests, Freezer, Freezing, Frozen};
use crate::rules;
use crate::site::{Site, SiteCatalogue};
use crate::world::World;

/// Release price lists: keep them as they are now under the day on which they take effect
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif release                                    every catalogue that changed, as of today
  tarif release podpora --effective 2026-12-01     one of them, ahead of its day")]
pub(super) struct Arguments {
    /// The catalogues; all of the site if none is named
    #[arg(value_name = "CATALOGUE")]
    catalogues: Vec<String>,
    /// The day on which they take effect, instead of today
    #[arg(long, value_name = "DATE")]
    effective: Option<Date>,
    #[command(flatten)]
    site: SiteChoice,
}

/// Releases what differs from the newest release. With any error in the site nothing is released.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = arguments.site.root().ok_or_else(|| {
        Failure::usage("the demonstration site is part of this program, so nothing can be released in it")
            .with_help("`tarif init DIR` lays down a site of your own")
    })?;
    let world = arguments.site.open()?;
    let site = sound(&*world)?;
    let today = world.today(&site.settings.time_zone);
    let effective = arguments.effective.unwrap_or(today);
    let (mut new, mut lines, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    let freezer = Freezer::of(&site);
    for catalogue in chosen(&site, &arguments.catalogues)? {
        match freezer.freeze(catalogue, Version::first(effective)) {
            Ok(frozen) => {
                let (line, frozen) = becomes(&site, frozen, effective, arguments.effective.is_some())?;
                if frozen.is_some() {
                    let before = site.releases.of(catalogue.catalogue.id());
                    problems.extend(release::past(catalogue, before, effective, today));
                }
                lines.push(line);
                new.extend(frozen);
            }
            Err(found) => problems.extend(found.into_iter().map(Diagnostic::from)),
        }
    }
    let mut problems = rules::adjusted(problems, &site.settings, false);
    diagnostic::sort(&mut problems);
    if diagnostic::has_errors(&problems) {
        return Err(Failure::Problems(problems));
    }
    report::problems(&problems);
    if !new.is_empty() {
        release::release(&root, &new, digests(&*world)).map_err(|error| Failure::Other(error.to_string()))?;
        if effective > today {
            lines.push("`tarif check` says what would be an error on that day.\n".to_owned());
        }
    }
    report::output(&lines.concat());
    Ok(())
}

/// Returns the site, if there is no error in it.
fn sound(world: &dyn World) -> Result<Site, Failure> {
    let load::Loaded { value, mut problems } = load::site(world);
    let Some(site) = value else { return Err(Failure::Problems(problems)) };
    problems.extend(check::site(&site));
    // That a plan file differs from its newest release is why somebody releases it.
    problems.retain(|problem| problem.code != "unreleased-change");
    let mut problems = rules::adjusted(problems, &site.settings, false);
    problems.retain(|problem| problem.severity == diagnostic::Severity::Error);
    diagnostic::sort(&mut problems);
    if problems.is_empty() { Ok(site) } else { Err(Failure::Problems(problems)) }
}

fn chosen<'a>(site: &'a Site, names: &[String]) -> Result<Vec<&'a Arc<SiteCatalogue>>, Failure> {
    let known = || site.catalogues.iter().map(|catalogue| catalogue.catalogue.id().as_str());
    for name in names {
        if !known().any(|known| known == name) {
            let list = known().collect::<Vec<_>>().join("`, `");
            let failure = Failure::usage(format!("`{name}` is not a catalogue of this site; expected one of `{list}`"));
            return Err(match nearest(name, known()) {
                Some(meant) => failure.with_help(format!("did you mean `{meant}`?")),
                None => failure,
            });
        }
    }
    let is_chosen = |catalogue: &&Arc<SiteCatalogue>| {
        names.is_empty() || names.iter().any(|name| name == catalogue.catalogue.id().as_str())
    };
    Ok(site.catalogues.iter().filter(is_chosen).collect())
}

/// Returns what is to be said of a catalogue, and what is to be kept of it under which version.
///
/// Who names the day can bring a list forward that waits for a later one; who does not means what nobody has released yet.
fn becomes(site: &Site, frozen: Frozen, effective: Date, is_asked: bool) -> Result<(String, Option<Frozen>), Failure> {
    let id = frozen.catalogue.id().clone();
    let freezing = Freezing::of(&frozen, site.releases.of(&id), effective, is_asked);
    match freezing.map_err(|error| Failure::Other(error.to_string()))? {
        Freezing::Unchanged(version) => {
            Ok((format!("Nothing to release of `{id}`: `{version}` says the same already.\n"), None))
        }
        Freezing::New(version) => {
            let path = format!("{}/{}", release::FOLDER, release::path(&id, version));
            let line = format!(
                "Released `{id}` as `{version}`, in force from {effective}: `{path}`. Commit it together with `{DIGESTS}`.\n"
            );
            Ok((line, Some(Frozen { version, ..frozen })))
        }
    }
}

/// Loading found nothing wrong with them.
fn digests(world: &dyn World) -> Digests {
    let text = world.read(DIGESTS).map(|bytes| String::from_utf8_lossy(&bytes).replace("\r\n", "\n"));
    Digests::read(&text.unwrap_or_default()).0
}
