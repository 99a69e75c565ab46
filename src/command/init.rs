//! `tarif init`: lays down a site to begin with.

use std::path::PathBuf;

use tarif_l10n::Locale;

use super::{Failure, report};

/// Lay down the smallest complete site in a new folder
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif init my-offers                     a site of one catalogue in two languages, commented
  tarif init my-offers --languages fr,de   the same in French and German, French the default
  tarif serve --site my-offers             a look at it")]
pub(super) struct Arguments {
    /// The folder; it must be empty or not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The languages, the default one first; words that this program does not bring along are marked as untranslated
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<Locale>,
}

/// Lays down a site, and says what to do next.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let files = crate::init::init(&arguments.folder, &arguments.languages)
        .map_err(|error| Failure::Other(error.to_string()))?;
    let folder = arguments.folder.display();
    report::output(&format!(
        "Laid down a site of {} files in `{folder}`. Next: `tarif serve --site {folder}` shows it, `tarif build --site {folder}` builds it.\n",
        files.len()
    ));
    Ok(())
}
