//! `tarif build`: builds a site into a folder.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::site::SiteChoice;
use super::{Failure, report};
use crate::build::{self, Built, Options, Stage};
use crate::publish::{self, Summary};
use crate::site::BaseUrl;

/// From when on a build says what it is doing.
const LONG: Duration = Duration::from_secs(1);

/// Build a site into a folder
#[derive(Debug, clap::Args)]
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
}

/// Builds and publishes a site. With any error the folder stays as it was.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let begin = Instant::now();
    let world = arguments.site.open()?;
    let options =
        Options { base_url: arguments.base_url.clone(), theme: arguments.theme.clone(), strict: arguments.strict };
    let built = build::build(&*world, &options, &|stage| progress(begin, stage)).map_err(Failure::Problems)?;
    report::problems(&built.warnings);
    progress(begin, Stage::Publish);
    let summary = publish::publish(&arguments.out, &built.files).map_err(|error| Failure::Other(error.to_string()))?;
    report::output(&described(&built, &summary, begin.elapsed(), &arguments.out.display().to_string()));
    Ok(())
}

/// Says what a long build is doing, to somebody who watches it.
pub(super) fn progress(begin: Instant, stage: Stage) {
    if begin.elapsed() >= LONG && io::stderr().is_terminal() {
        report::error_line(&format!("{} …", stage.doing()));
    }
}

/// Says what was built, and how many notes a check would show.
fn described(built: &Built, summary: &Summary, time: Duration, folder: &str) -> String {
    let Summary { written, unchanged, removed, bytes, .. } = summary;
    let notes = match built.notes.len() {
        0 => String::new(),
        1 => " `tarif check` shows 1 note.".to_owned(),
        notes => format!(" `tarif check` shows {notes} notes."),
    };
    format!(
        "Built {} pages in {} languages into `{folder}` in {} ms: {}, {written} files written, {unchanged} unchanged, {removed} removed.{notes}\n",
        built.pages,
        built.languages,
        time.as_millis(),
        size(*bytes),
    )
}

/// Returns a size in the largest unit of which there is at least one.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
