//! `tarif new`: adds to a site.

use std::path::PathBuf;

use clap::Subcommand;
use tarif_l10n::Locale;
use tarif_pricing::{CatalogueId, PlanId};

use super::{Failure, report};
use crate::grow::{self, Addition, GrowError, Grown};
use crate::site::PageId;

/// Add a catalogue, a plan, a page or a language, in all languages of the site
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif new catalogue backup           a price list with one plan, in plans/backup.toml
  tarif new plan care/premium          a plan of the catalogue `care`
  tarif new page team                  a page of prose in every language
  tarif new language fr --from de      a language, its words to be translated from German

What is added is whole but for its words, which are marked as untranslated: `tarif check` lists
them, and the site is not built with them. To look at it meanwhile, write
`unfinished-copy = \"warning\"` under `[check]` in site.toml. A language with other plural forms
than the one that it was copied from needs these first, for its messages cannot be shown without.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
    /// The folder with the site's `site.toml`, instead of the current one
    #[arg(long, value_name = "DIR", default_value = ".", hide_default_value = true, global = true)]
    site: PathBuf,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A catalogue with one plan, its amounts on request
    Catalogue {
        /// Its id: lower-case letters, digits and single hyphens
        name: CatalogueId,
    },
    /// A plan of a catalogue, its fee on request
    Plan {
        /// The ids of the catalogue and of the plan
        #[arg(value_name = "CATALOGUE/NAME", value_parser = plan)]
        name: (CatalogueId, PlanId),
    },
    /// A page of prose
    Page {
        /// Its id, the path of its file without `.md`
        name: PageId,
    },
    /// A language, its words those of another one
    Language {
        /// Its tag: `sl`, `pt-BR`
        #[arg(value_name = "TAG")]
        name: Locale,
        /// The language that is copied, instead of the default one
        #[arg(long, value_name = "TAG")]
        from: Option<Locale>,
    },
}

fn plan(text: &str) -> Result<(CatalogueId, PlanId), String> {
    let (catalogue, plan) =
        text.split_once('/').ok_or("expected a catalogue and a plan, such as `care/premium`".to_owned())?;
    let said = |error: tarif_pricing::IdError| error.to_string();
    Ok((catalogue.parse().map_err(said)?, plan.parse().map_err(said)?))
}

/// Adds, and says what was written and what to do next.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let addition = match &arguments.what {
        What::Catalogue { name } => Addition::Catalogue(name.clone()),
        What::Plan { name: (catalogue, plan) } => Addition::Plan(catalogue.clone(), plan.clone()),
        What::Page { name } => Addition::Page(name.clone()),
        What::Language { name, from } => Addition::Language { locale: name.clone(), from: from.clone() },
    };
    let Grown { new, changed } = grow::grow(&arguments.site, &addition).map_err(failure)?;
    let line = |sign: char| move |path: String| format!("{sign} {path}\n");
    let files: String = new.into_iter().map(line('+')).chain(changed.into_iter().map(line('~'))).collect();
    report::output(&format!("{files}Next: `tarif check` lists the words that are to be written.\n"));
    Ok(())
}

fn failure(error: GrowError) -> Failure {
    let meant = error.meant().map(|meant| format!("did you mean `{meant}`?"));
    match (error, meant) {
        (GrowError::Problems(problems), _) => Failure::Problems(problems),
        (error @ GrowError::Unknown { .. }, Some(help)) => Failure::usage(error.to_string()).with_help(help),
        (error @ (GrowError::Unknown { .. } | GrowError::PageOfCatalogue { .. }), _) => {
            Failure::usage(error.to_string())
        }
        (error, _) => Failure::Other(error.to_string()),
    }
}
