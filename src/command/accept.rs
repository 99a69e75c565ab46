//! `tarif accept`: takes note that translations fit what their originals say now.

use std::sync::Arc;

use std::fs;
use std::path::PathBuf;

use super::{Failure, report};
use crate::diagnostic::{self, nearest};
use crate::load::{self, Loaded, SETTINGS};
use crate::site::{ACCEPTED, Language, Site, translations};
use crate::world::DiskWorld;

/// Accept translations: they fit what their originals say now
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif accept                              every translation of the site, once all were read
  tarif accept sl care-name page:contact    a message and a page in Slovenian")]
pub(super) struct Arguments {
    /// The language of the translations, instead of every one
    #[arg(value_name = "LANG")]
    language: Option<String>,
    /// Messages by their ids, pages as `page:contact`; all of the language without one
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// The folder with the site's `site.toml`, instead of the current one
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

/// Writes what the originals of the chosen translations say into `i18n/accepted.toml`.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if !arguments.site.join(SETTINGS).is_file() {
        return Err(Failure::usage(format!("there is no `{SETTINGS}` in `{}`", arguments.site.display())));
    }
    let world = DiskWorld::new(arguments.site.clone());
    let Loaded { value, problems } = load::site(&world);
    let Some(mut site) = value.filter(|_| !diagnostic::has_errors(&problems)) else {
        return Err(Failure::Problems(problems));
    };
    let mut accepted = Arc::unwrap_or_clone(std::mem::take(&mut site.accepted));
    let languages = chosen(&site, arguments.language.as_deref())?;
    let mut count = 0;
    for language in languages {
        for (of, digest) in of_language(&site, language, &arguments.ids)? {
            accepted.accept(language, &of, digest);
            count += 1;
        }
    }
    accepted.keep_only(&site);
    let path = arguments.site.join(ACCEPTED);
    write(&path, &accepted.to_toml()).map_err(|error| Failure::Other(format!("`{}`: {error}", path.display())))?;
    let counted = if count == 1 { "1 translation".to_owned() } else { format!("{count} translations") };
    report::output(&format!("Accepted {counted} in `{ACCEPTED}`.\n"));
    Ok(())
}

fn chosen<'s>(site: &'s Site, language: Option<&str>) -> Result<Vec<&'s Language>, Failure> {
    let Some(wanted) = language else { return Ok(site.languages.iter().map(AsRef::as_ref).collect()) };
    let found =
        site.languages.iter().map(AsRef::as_ref).find(|language: &&Language| language.locale.as_str() == wanted);
    found.map(|language| vec![language]).ok_or_else(|| {
        let known: Vec<&str> = site.languages.iter().map(|language| language.locale.as_str()).collect();
        let failure = Failure::usage(format!("`{wanted}` is not a language of the site"));
        failure.with_help(format!("expected one of `{}`", known.join("`, `")))
    })
}

/// Returns the translations that were named, all of them if none was.
fn of_language(site: &Site, language: &Language, ids: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let all = translations(site, language);
    if ids.is_empty() {
        return Ok(all.into_iter().collect());
    }
    let named = ids.iter().map(|id| {
        all.get_key_value(id).map(|(id, digest)| (id.clone(), digest.clone())).ok_or_else(|| {
            let failure = Failure::usage(format!("`{}` has no translation `{id}`", language.locale));
            match nearest(id, all.keys().map(String::as_str)) {
                Some(meant) => failure.with_help(format!("did you mean `{meant}`?")),
                None => failure.with_help("messages are named by their ids, pages as `page:contact`"),
            }
        })
    });
    named.collect()
}

/// Writes the file whole: an interrupted run leaves the old one.
fn write(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    let next = path.with_extension("toml.next");
    fs::write(&next, text)?;
    fs::rename(&next, path)
}
