//! Which site a command works on.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use crate::embedded;
use crate::load::SETTINGS;
use crate::world::{DiskWorld, MemoryWorld, World};

/// Chooses the site.
#[derive(Debug, Args)]
pub(super) struct SiteChoice {
    /// The folder with the site's `site.toml`, instead of the current one
    #[arg(long, value_name = "DIR", conflicts_with = "demo")]
    site: Option<PathBuf>,
    /// Take the demonstration site that comes with this program
    #[arg(long)]
    demo: bool,
}

/// Where the chosen site is.
pub(super) enum Chosen {
    /// In a folder on disk.
    Folder(PathBuf),
    /// In this program.
    Demonstration(MemoryWorld),
}

impl SiteChoice {
    /// Returns the folder of the site as it was given, with `/` at its end; nothing for the current one and for the demonstration site.
    pub(super) fn folder(&self) -> String {
        let given = self.site.as_ref().map(|folder| folder.to_string_lossy().replace('\\', "/"));
        match given.as_deref().map(|folder| folder.trim_end_matches('/')) {
            None | Some(".") => String::new(),
            Some(folder) => format!("{folder}/"),
        }
    }

    /// Returns the folder of the chosen site; nothing for the one that comes with this program.
    pub(super) fn root(&self) -> Option<PathBuf> {
        (!self.demo).then(|| self.site.clone().unwrap_or_else(|| PathBuf::from(".")))
    }

    /// Returns the chosen site.
    pub(super) fn open(&self) -> Result<Box<dyn World>, Failure> {
        Ok(match self.choose()? {
            Chosen::Folder(folder) => Box::new(DiskWorld::new(folder)),
            Chosen::Demonstration(world) => Box::new(world),
        })
    }

    /// Returns where the chosen site is; a folder holds the settings of one.
    pub(super) fn choose(&self) -> Result<Chosen, Failure> {
        let Some(folder) = self.root() else { return Ok(Chosen::Demonstration(demonstration())) };
        if !folder.join(SETTINGS).is_file() {
            let place = match &self.site {
                Some(folder) => format!("`{}`", folder.display()),
                None => "the current folder".to_owned(),
            };
            return Err(Failure::usage(format!("there is no `{SETTINGS}` in {place}")).with_help(
                "`--demo` takes the demonstration site, and `tarif init DIR` lays down a site of your own",
            ));
        }
        Ok(Chosen::Folder(folder))
    }
}

impl SiteChoice {
    /// Returns the chosen site if it is one on disk.
    pub(super) fn on_disk(&self) -> Option<DiskWorld> {
        (!self.demo).then(|| DiskWorld::new(self.site.clone().unwrap_or_else(|| PathBuf::from("."))))
    }
}

fn demonstration() -> MemoryWorld {
    let mut world = MemoryWorld::by_the_clock();
    for (path, bytes) in embedded::demonstration_site() {
        world.insert_static(path, bytes);
    }
    world
}
