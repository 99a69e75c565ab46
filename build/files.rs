//! Files that go into what is embedded.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

pub(crate) fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

/// Adds the file at `path`, or all files in the folder at `path`, sorted; editors' hidden files are left out.
pub(crate) fn collect_files(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_dir() {
        for entry in sorted_entries(path)? {
            collect_files(&entry, files)?;
        }
    } else if path.exists() {
        files.push(path.into());
    }
    Ok(())
}

pub(crate) fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with('.') && !name.ends_with('~') {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

pub(crate) fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    Ok(fs::write(path, bytes)?)
}
