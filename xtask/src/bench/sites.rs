//! The sites that are built, on disk.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tarif_bench_site::{File, Site, shared_messages};

use crate::failure::Failure;
use crate::steps;

/// A site of one size, for both.
#[derive(Debug)]
pub(super) struct Sites {
    pub(super) tarif: PathBuf,
    pub(super) hugo: PathBuf,
    /// The two files with the price that changes, as they were at first.
    priced: Vec<(PathBuf, String)>,
}

impl Sites {
    /// Writes a site for both.
    pub(super) fn write(pages: usize) -> Result<Self, Failure> {
        let (tarif, hugo) = (super::folder().join("site-tarif"), super::folder().join("site-hugo"));
        let site = Site::of_plan_pages(pages);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| Failure::File { path, source }
        };
        for folder in [&tarif, &hugo] {
            super::remove(folder)?;
        }
        let shared = shared_messages(steps::root()).map_err(failed(&steps::root().join("i18n")))?;
        lay_down(&tarif, site.tarif().chain(shared)).map_err(failed(&tarif))?;
        lay_down(&hugo, site.hugo()).map_err(failed(&hugo))?;
        copy(&steps::root().join("benches/hugo/layouts"), &hugo.join("layouts")).map_err(failed(&hugo))?;
        let [of_tarif, of_hugo] = Site::changed_files();
        let mut priced = Vec::new();
        for path in [tarif.join(of_tarif), hugo.join(of_hugo)] {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            priced.push((path, text));
        }
        Ok(Self { tarif, hugo, priced })
    }

    /// Gives a plan another fee; every run has a fee of its own.
    pub(super) fn change_a_price(&self, run: usize) -> Result<(), Failure> {
        for (path, text) in &self.priced {
            let write = fs::write(path, Site::price_changed(text, run));
            write.map_err(|source| Failure::File { path: path.clone(), source })?;
        }
        Ok(())
    }

    pub(super) fn remove(&self) -> Result<(), Failure> {
        super::remove(&self.tarif)?;
        super::remove(&self.hugo)
    }
}

fn lay_down(folder: &Path, files: impl Iterator<Item = File>) -> io::Result<()> {
    let mut made = HashSet::new();
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent()
            && made.insert(parent.to_owned())
        {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// Copies a folder with all that is in it.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
