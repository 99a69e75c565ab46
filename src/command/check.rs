//! `tarif check`: everything that `tarif build` does, except publishing.

use clap::ValueEnum;

use super::as_of::AsOf;
use super::site::SiteChoice;
use super::{Failure, report};
use crate::build::{self, Options};
use crate::diagnostic::{self, Diagnostic};
use crate::rules;

/// Find what is wrong with a site, without publishing it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif check                     the site of this folder
  tarif check --site my-offers    another one

All problems are shown, each at its place with what to do about it.")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteChoice,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Take warnings for errors
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    as_of: AsOf,
}

/// How problems are printed. All but the first are a result, for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines that they are in, for people
    Human,
    /// A line a problem: file, line, column, severity, rule
    Short,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Workflow commands of GitHub
    Github,
}

/// Reports all problems of a site.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let world = arguments.site.open()?;
    let options = Options { strict: arguments.strict, as_of: arguments.as_of.date(), ..Options::default() };
    let built = build::build(&*world, &options, &|_| {});
    let (problems, is_sound) = match &built {
        Ok(built) => ([built.warnings.as_slice(), &built.notes].concat(), true),
        Err(problems) => (problems.clone(), false),
    };
    report(arguments, problems);
    if let Ok(built) = &built
        && arguments.format == Format::Human
    {
        report::output(&format!("No errors in {} pages in {} languages.\n", built.pages, built.languages));
    }
    if is_sound { Ok(()) } else { Err(Failure::Shown) }
}

fn report(arguments: &Arguments, mut problems: Vec<Diagnostic>) {
    diagnostic::sort(&mut problems);
    let folder = arguments.site.folder();
    match arguments.format {
        Format::Human => report::all_problems(&problems),
        Format::Short => report::output(&diagnostic::short(&problems, &folder)),
        Format::Json => report::output(&diagnostic::json(&problems, &folder)),
        Format::Sarif => report::output(&diagnostic::sarif(&problems, &rules::all(), &folder)),
        Format::Github => report::output(&diagnostic::github(&problems, &folder)),
    }
}
