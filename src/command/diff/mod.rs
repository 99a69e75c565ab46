//! `tarif diff`: what differs between two states of the price lists, and what that does to sample customers.

mod human;
mod json;
mod lists;
mod markdown;

use clap::ValueEnum;
use tarif_pricing::CatalogueId;

use super::site::SiteChoice;
use super::{Failure, report};
use crate::changes::{self, Changes, Effect, Reworded};
use crate::check;
use crate::site::{Sample, Site};
use lists::{Asked, List, Sites};

/// Say what differs between two states of the price lists
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif diff                             the newest release against the plan files
  tarif diff 2026-11-01                  what was in force that day against the plan files
  tarif diff 2026-11-01 2027-01-01       one release or day against another
  tarif diff ../before ../after          the plan files of two sites
  tarif diff --format markdown > CHANGES.md

Differences are exact, percentages of the old amount are rounded half away from zero to two digits. What it means for the customers in [[samples]] of `site.toml` is said too. Exit status 0 whether or not anything differs, 1 if a site has an error, 2 for a wrong call.")]
pub(super) struct Arguments {
    /// A version, a day or the folder of a site, instead of the newest release
    #[arg(value_name = "OLD")]
    old: Option<String>,
    /// A version, a day or the folder of a site, instead of the plan files
    #[arg(value_name = "NEW")]
    new: Option<String>,
    /// How differences are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    site: SiteChoice,
}

/// How differences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people at a terminal
    Human,
    /// For a pull request or a letter
    Markdown,
    /// One JSON object, for other programs
    Json,
}

/// What differs, catalogue by catalogue.
struct Report<'a> {
    catalogues: Vec<CatalogueReport<'a>>,
}

/// What became of a catalogue.
struct CatalogueReport<'a> {
    id: &'a CatalogueId,
    /// What the old state is called: a version, or the plan file; nothing if the catalogue was not there.
    before: Option<String>,
    /// What the new state is called.
    after: Option<String>,
    /// What differs, where both have the catalogue.
    compared: Option<Compared<'a>>,
}

/// What differs between two lists of a catalogue.
struct Compared<'a> {
    changes: Changes,
    words: Vec<Reworded>,
    samples: Vec<SampleReport<'a>>,
}

/// What a change does to a sample customer.
struct SampleReport<'a> {
    name: &'a str,
    /// Plan by plan; or why the two lists cannot both quote them.
    effects: Result<Vec<Effect>, String>,
}

impl Compared<'_> {
    fn is_same(&self) -> bool {
        self.changes.is_empty() && self.words.is_empty()
    }
}

/// Says what differs.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let old = arguments.old.as_deref().map_or(Ok(Asked::Newest), Asked::parse)?;
    let new = arguments.new.as_deref().map_or(Ok(Asked::Plans), Asked::parse)?;
    let sites = Sites::load(&arguments.site, &old, &new)?;
    let samples = check::samples(sites.after());
    if !samples.is_empty() {
        return Err(Failure::Problems(samples));
    }
    let report = compare(&lists::of(sites.before(), &old)?, &lists::of(sites.after(), &new)?, sites.after());
    report::output(&match arguments.format {
        Format::Human => human::text(&report),
        Format::Markdown => markdown::text(&report),
        Format::Json => json::text(&report),
    });
    Ok(())
}

/// Compares in the order of the new state; what only the old one has comes last.
fn compare<'a>(old: &[List<'a>], new: &[List<'a>], site: &'a Site) -> Report<'a> {
    let find = |lists: &[List<'a>], id: &CatalogueId| lists.iter().position(|list| list.catalogue.id() == id);
    let mut catalogues: Vec<_> = new
        .iter()
        .map(|after| {
            let id = after.catalogue.id();
            let before = find(old, id).map(|place| &old[place]);
            CatalogueReport {
                id,
                before: before.map(|list| list.label.clone()),
                after: Some(after.label.clone()),
                compared: before.map(|before| compared(before, after, &site.settings.samples)),
            }
        })
        .collect();
    let gone = old.iter().filter(|list| find(new, list.catalogue.id()).is_none());
    catalogues.extend(gone.map(|list| CatalogueReport {
        id: list.catalogue.id(),
        before: Some(list.label.clone()),
        after: None,
        compared: None,
    }));
    Report { catalogues }
}

fn compared<'a>(before: &List<'a>, after: &List<'a>, samples: &'a [Sample]) -> Compared<'a> {
    let changes = Changes::between(before.catalogue, after.catalogue);
    let words = changes::reworded(check::words(after.catalogue), &before.words, &after.words);
    let (old, new) = (&before.catalogue.price_list, &after.catalogue.price_list);
    let of_catalogue = samples.iter().filter(|sample| sample.catalogue == *after.catalogue.id() && old != new);
    let samples = of_catalogue.map(|sample| SampleReport {
        name: &sample.name,
        effects: changes::effects(old, new, sample.plan.as_ref(), &sample.entries).map_err(|error| error.to_string()),
    });
    Compared { changes, words, samples: samples.collect() }
}
