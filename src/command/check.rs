//! `tarif check`: everything that `tarif build` does, except publishing.

use super::site::SiteChoice;
use super::{Failure, report};
use crate::build::{self, Options};
use crate::diagnostic;

/// Find what is wrong with a site, without publishing it
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteChoice,
}

/// Reports all problems of a site.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let world = arguments.site.open()?;
    let built = build::build(&*world, &Options::default(), &|_| {}).map_err(Failure::Problems)?;
    report::problems(&built.warnings);
    if !diagnostic::has_errors(&built.warnings) {
        report::output(&format!("No errors in {} pages in {} languages.\n", built.pages, built.languages));
    }
    Ok(())
}
