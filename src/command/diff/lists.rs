//! Which price lists are compared.

use std::path::{Path, PathBuf};

use tarif_pricing::{Catalogue, Version};

use super::super::Failure;
use super::super::site::SiteChoice;
use crate::changes::Words;
use crate::diagnostic::{self, Severity};
use crate::load::{self, SETTINGS};
use crate::site::{Release, Site};
use crate::world::{DiskWorld, World};

/// What a plan file is called where it is compared with something else.
const PLAN_FILE: &str = "plan file";

/// A state of the price lists.
pub(super) enum Asked {
    /// The newest release of each catalogue, in force or not.
    Newest,
    /// The plan files of the site.
    Plans,
    /// The release of a version; of a catalogue that does not have it, the one in force that day.
    Released(Version),
    /// The plan files of the site in a folder.
    Folder(PathBuf),
}

impl Asked {
    /// Returns the state that a word of the command line names.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        if let Ok(version) = text.parse() {
            return Ok(Self::Released(version));
        }
        let folder = Path::new(text);
        if folder.join(SETTINGS).is_file() {
            return Ok(Self::Folder(folder.to_owned()));
        }
        let error =
            format!("`{text}` is neither a version or day, such as `2026-11-01`, nor a folder with a `{SETTINGS}`");
        Err(Failure::usage(error))
    }
}

/// The sites that the two states are of.
pub(super) struct Sites {
    own: Option<Site>,
    old: Option<Site>,
    new: Option<Site>,
}

impl Sites {
    /// Reads the sites that are needed: that of the current folder only where one of the states is of it.
    pub(super) fn load(choice: &SiteChoice, old: &Asked, new: &Asked) -> Result<Self, Failure> {
        let named = |asked: &Asked| match asked {
            Asked::Folder(folder) => sound(&DiskWorld::new(folder)).map(Some),
            _ => Ok(None),
        };
        let (old, new) = (named(old)?, named(new)?);
        let own = if old.is_some() && new.is_some() { None } else { Some(sound(&*choice.open()?)?) };
        Ok(Self { own, old, new })
    }

    /// Returns the site of the old state.
    pub(super) fn before(&self) -> &Site {
        self.old.as_ref().or(self.own.as_ref()).expect("it was read")
    }

    /// Returns the site of the new state, which has the sample customers too.
    pub(super) fn after(&self) -> &Site {
        self.new.as_ref().or(self.own.as_ref()).expect("it was read")
    }
}

/// Returns a site whose files can be read. What its pages lack is no matter here.
fn sound(world: &dyn World) -> Result<Site, Failure> {
    let load::Loaded { value, mut problems } = load::site(world);
    problems.retain(|problem| problem.severity == Severity::Error);
    match value {
        Some(site) if problems.is_empty() => Ok(site),
        _ => {
            diagnostic::sort(&mut problems);
            Err(Failure::Problems(problems))
        }
    }
}

/// A price list, with what it is called and its words.
pub(super) struct List<'a> {
    pub(super) label: String,
    pub(super) catalogue: &'a Catalogue,
    pub(super) words: Vec<Words<'a>>,
}

impl<'a> List<'a> {
    fn released(release: &'a Release) -> Self {
        Self {
            label: release.version.to_string(),
            catalogue: &release.catalogue,
            words: release.words.iter().collect(),
        }
    }
}

/// Returns the price lists of a state, in the order of the site's settings.
pub(super) fn of<'a>(site: &'a Site, asked: &Asked) -> Result<Vec<List<'a>>, Failure> {
    let ids = || site.catalogues.iter().map(|catalogue| catalogue.catalogue.id());
    let released: Vec<List<'a>> = match asked {
        Asked::Plans | Asked::Folder(_) => {
            let words = || site.languages.iter().map(|language| (&language.locale, &*language.messages)).collect();
            let list = site.catalogues.iter().map(|found| List {
                label: PLAN_FILE.to_owned(),
                catalogue: &found.catalogue,
                words: words(),
            });
            return Ok(list.collect());
        }
        Asked::Newest => ids().filter_map(|id| site.releases.of(id).last()).map(List::released).collect(),
        Asked::Released(version) => {
            // Of several lists for one day a bare day means the first by its version, as everywhere.
            let of_day = |id| site.releases.in_force(id, version.effective()).filter(|_| version.number() == 1);
            let found = ids().filter_map(|id| site.releases.version(id, *version).or_else(|| of_day(id)));
            found.map(List::released).collect()
        }
    };
    if !released.is_empty() {
        return Ok(released);
    }
    let mut versions: Vec<Version> = ids().flat_map(|id| site.releases.of(id)).map(|release| release.version).collect();
    versions.sort_unstable();
    versions.dedup();
    let failure = match asked {
        Asked::Released(version) if !versions.is_empty() => {
            let known: Vec<String> = versions.iter().map(Version::to_string).collect();
            Failure::usage(format!("no price list is released as `{version}` or in force then"))
                .with_help(format!("there are `{}`", known.join("`, `")))
        }
        _ => Failure::usage("no price list is released yet, so there is nothing to compare with")
            .with_help("`tarif release` keeps price lists as they are now; two folders with sites can be compared without releases"),
    };
    Err(failure)
}
