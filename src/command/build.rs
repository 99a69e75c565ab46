//! `tarif build`: builds a site into a folder.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};
use std::{env, fmt};

use tarif_pricing::Catalogue;

use super::as_of::AsOf;
use super::site::SiteChoice;
use super::{Failure, report, rewritten};
use crate::build::{self, Built, Options, Stage, Stopped};
use crate::load;
use crate::publish::{LocalDisk, Publication, PublishError, Summary};
use crate::release;
use crate::reuse::Earlier;
use crate::site::{BaseUrl, Catalogues, TimeZone};
use crate::unchanged::{self, Inputs, Known, MOST_PLANS, Note, Recorded, Stamp};
use crate::world::{DiskWorld, World};

/// From when on a build says what it is doing.
const LONG: Duration = Duration::from_secs(1);

/// Build a site into a folder
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif build                                        the site of this folder, into public/
  tarif build --demo --out /tmp/demo                 the demonstration site, anywhere
  tarif build --base-url https://example.com/offers/    for another address

With any error nothing is published, and the folder stays as it was.")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteChoice,
    /// The folder for the built site
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Where the site is published, instead of the address in `site.toml`
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
    /// The theme, instead of the one in `site.toml`
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// Take warnings for errors
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    as_of: AsOf,
}

/// Builds and publishes a site. With any error the folder stays as it was; with nothing changed since the last build, nothing is done.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let begin = Begin { moment: Instant::now(), time: SystemTime::now() };
    let options = Options {
        base_url: arguments.base_url.clone(),
        theme: arguments.theme.clone(),
        strict: arguments.strict,
        as_of: arguments.as_of.date(),
        today_alone: false,
    };
    let world = arguments.site.open()?;
    let Some(disk) = arguments.site.on_disk() else {
        let built = built(&*world, &options, arguments, &begin, None)?;
        let Published { told, .. } = published(built, |_, _| ())?;
        told.report(begin.moment, &arguments.out);
        return Ok(());
    };
    let asked = asked(&options, &disk);
    let last = unchanged::last(&disk, disk.root(), &arguments.out, &asked);
    if let Some(told) = last.and_then(|note| Told::parse(&note.told)) {
        told.report(begin.moment, &arguments.out);
        return Ok(());
    }
    let (before, earlier) = rayon::join(|| Known::read(&arguments.out), || Earlier::read(&arguments.out, &asked));
    let recorded = Recorded::new(&disk);
    let built = built(&recorded, &options, arguments, &begin, Some(&earlier))?;
    let inputs = recorded.into_inputs();
    let known = Known { files: stamps(&inputs), lists: lists(&built.catalogues) };
    // Without what is left for it, the next build says less or takes longer, and is right all the same.
    let leave = |published: &Published, lying: &BTreeMap<String, Stamp>| {
        let list = || drop(earlier.leave(&arguments.out, &asked, lying));
        let known = || {
            if before.as_ref() != Some(&known) {
                let _ = known.write(&arguments.out);
            }
        };
        let note = || {
            // With the list of files; where one of them is missing, an edit of it would not be seen.
            let is_whole = lying.len() == published.told.files + 1;
            if published.is_quiet && is_whole {
                let (asked, told) = (asked.clone(), published.told.to_string());
                let note = Note { asked, told, inputs, published: lying.clone() };
                let _ = unchanged::remember(&arguments.out, &note, begin.time);
            }
        };
        rayon::join(list, || rayon::join(known, note));
    };
    let Published { told, summary, .. } = published(built, leave)?;
    if let Some(before) = &before {
        report::output(&rewritten::account(before, &known, &summary));
    }
    told.report(begin.moment, &arguments.out);
    Ok(())
}

/// When a build began.
struct Begin {
    moment: Instant,
    time: SystemTime,
}

/// What came of a build.
struct Published {
    told: Told,
    /// Whether there was nothing to say of the site.
    is_quiet: bool,
    summary: Summary,
}

/// Builds a site, and tells its warnings.
fn built<'a>(
    world: &dyn World,
    options: &Options,
    arguments: &'a Arguments,
    begin: &Begin,
    earlier: Option<&Earlier>,
) -> Result<Built<Publication<'a>>, Failure> {
    let progress = |stage| progress(begin.moment, stage);
    let open = || Publication::open(&LocalDisk, &arguments.out);
    let built = build::build_into(world, options, &progress, earlier, open).map_err(stopped)?;
    report::problems(&built.warnings);
    progress(Stage::Publish);
    Ok(built)
}

/// Publishes a site. While no other build of the folder can begin, `leave` is told what came of it and how its files lie.
fn published(
    built: Built<Publication<'_>>,
    leave: impl FnOnce(&Published, &BTreeMap<String, Stamp>),
) -> Result<Published, Failure> {
    let Built { files, warnings, notes, pages, languages, .. } = built;
    let of = |summary: &Summary| {
        let Summary { written, unchanged, removed, bytes, .. } = *summary;
        let told = Told { pages, languages, bytes, notes: notes.len(), files: written + unchanged, written, removed };
        Published { told, is_quiet: warnings.is_empty(), summary: *summary }
    };
    let summary = files.close_and(|summary, lying| leave(&of(summary), lying));
    Ok(of(&summary.map_err(|error| Failure::Other(error.to_string()))?))
}

/// Returns the price lists of catalogues, each with the file that it is from; none of very many plans.
fn lists(catalogues: &Catalogues) -> Vec<(String, Catalogue)> {
    let plans: usize = catalogues.iter().map(|found| found.catalogue.price_list.plans.len()).sum();
    let kept = if plans > MOST_PLANS { &[] } else { &**catalogues };
    let list = kept.iter().map(|found| {
        let id = found.catalogue.id();
        let released = |version| format!("{}/{}", release::FOLDER, release::path(id, version));
        let path = found.version.map_or_else(|| found.source.path.to_string(), released);
        (path, found.catalogue.clone())
    });
    list.collect()
}

/// Returns the files that were read, without those that were missed.
fn stamps(inputs: &Inputs) -> BTreeMap<String, Stamp> {
    inputs.files.iter().filter_map(|(path, stamp)| Some((path.clone(), (*stamp)?))).collect()
}

/// Returns all that a build depends on beside the files of the site.
fn asked(options: &Options, disk: &DiskWorld) -> String {
    let binary = (env!("CARGO_PKG_VERSION"), env::current_exe().and_then(|path| Stamp::of(&path)));
    // Without settings there is no site, and whatever day it is, nothing is noted.
    let zone = load::settings(disk).value.map_or_else(TimeZone::utc, |settings| settings.time_zone);
    format!("{binary:?} {options:?} {}", disk.today(&zone))
}

/// What a build tells of itself when it is through.
struct Told {
    pages: usize,
    languages: usize,
    bytes: u64,
    files: usize,
    /// How many notes a check would show.
    notes: usize,
    written: usize,
    removed: usize,
}

impl Told {
    fn report(&self, begin: Instant, out: &Path) {
        let Self { pages, languages, bytes, files, notes, written, removed } = self;
        let notes = match notes {
            0 => String::new(),
            1 => " `tarif check` shows 1 note.".to_owned(),
            notes => format!(" `tarif check` shows {notes} notes."),
        };
        report::output(&format!(
            "Built {pages} pages in {languages} languages into `{}` in {} ms: {}, {written} files written, {} unchanged, {removed} removed.{notes}\n",
            out.display(),
            begin.elapsed().as_millis(),
            size(*bytes),
            files - written,
        ));
    }

    /// Reads what [`Told::to_string`] writes.
    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ').map(str::parse::<u64>);
        let mut number = || usize::try_from(numbers.next()?.ok()?).ok();
        let (pages, languages, files, notes) = (number()?, number()?, number()?, number()?);
        Some(Self { pages, languages, files, notes, bytes: numbers.next()?.ok()?, written: 0, removed: 0 })
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {} {}", self.pages, self.languages, self.files, self.notes, self.bytes)
    }
}

fn stopped(stopped: Stopped<PublishError>) -> Failure {
    match stopped {
        Stopped::Problems(problems) => Failure::Problems(problems),
        Stopped::Output(error) => Failure::Other(error.to_string()),
    }
}

/// Says what a long build is doing, to somebody who watches it.
pub(super) fn progress(begin: Instant, stage: Stage) {
    if begin.elapsed() >= LONG && io::stderr().is_terminal() {
        report::error_line(&format!("{} …", stage.doing()));
    }
}

/// Returns a size in the largest unit of which there is at least one.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
