//! `tarif schema`: what editors need to complete and check the TOML files of a site.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use clap::ValueEnum;

use super::{Failure, report};
use crate::schema::{COMMENT, FOLDER, Subject, schema};

/// Write the JSON Schemas of site.toml and of plan files, for editors that complete and check them
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif schema --site my-offers                 write schemas/site.json and schemas/plans.json
  tarif schema --print plans > plans.json       print one of them

An editor that knows TOML finds them by the first line of a file: `#:schema schemas/site.json`
in site.toml, `#:schema ../schemas/plans.json` in a plan file. `tarif init` lays both down.")]
pub(super) struct Arguments {
    /// The folder with the site's `site.toml`, instead of the current one
    #[arg(long, value_name = "DIR", default_value = ".", hide_default_value = true)]
    site: PathBuf,
    /// Print one schema and write nothing
    #[arg(long, value_enum, value_name = "FILE", conflicts_with = "site")]
    print: Option<Printed>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Printed {
    /// That of `site.toml`
    Site,
    /// That of plan files
    Plans,
}

/// Prints a schema, or writes both.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match arguments.print {
        Some(Printed::Site) => report::output(&schema(Subject::Site)),
        Some(Printed::Plans) => report::output(&schema(Subject::Plans)),
        None => write(arguments)?,
    }
    Ok(())
}

fn write(arguments: &Arguments) -> Result<(), Failure> {
    let settings = arguments.site.join(crate::load::SETTINGS);
    if !settings.is_file() {
        return Err(Failure::Other(format!("there is no site: `{}` is missing", settings.display())));
    }
    // Before anything is written it is known that all of it may be.
    for subject in Subject::ALL {
        let path = arguments.site.join(subject.path());
        match fs::read_to_string(&path) {
            Ok(found) if !found.contains(COMMENT) => {
                let message = format!("`{}` was not made by this command; move it away", path.display());
                return Err(Failure::Other(message));
            }
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&path, &error)),
            _ => {}
        }
    }
    let folder = arguments.site.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    for subject in Subject::ALL {
        let path = arguments.site.join(subject.path());
        fs::write(&path, schema(subject)).map_err(|error| failed(&path, &error))?;
    }
    let [site, plans] = Subject::ALL.map(Subject::path);
    report::output(&format!("Wrote `{site}` and `{plans}`.\n"));
    Ok(())
}

fn failed(path: &std::path::Path, error: &std::io::Error) -> Failure {
    Failure::Other(format!("cannot write `{}`: {error}", path.display()))
}
