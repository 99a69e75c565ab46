//! The checkers of the built pages, from the npm registry: axe, the Nu HTML checker, Lighthouse.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, is_installed};

/// The lock file that the installed packages were laid out by, kept beside them.
const INSTALLED_LOCK: &str = "node_modules/.installed-by";

/// Sees to it that the tests find axe and the Nu HTML checker, and Java for the latter.
pub(crate) fn checkers() -> Result<(), Failure> {
    if !is_installed("java") {
        eprintln!("The Nu HTML checker runs on Java.");
        setup::install("Java", &["default-jre-headless"])?;
    }
    packages(&folder(), "The tests of accessibility and HTML need axe and the Nu HTML checker.")
}

/// Sees to it that Lighthouse is there, and returns the folder it is in.
pub(crate) fn lighthouse() -> Result<PathBuf, Failure> {
    let folder = folder().join("lighthouse");
    packages(&folder, "Lighthouse is installed; it is about 190 MB.")?;
    Ok(folder)
}

fn folder() -> PathBuf {
    steps::root().join("web-tools")
}

/// Lays out the packages of `folder`'s lock file, unless they were laid out by this very file already.
fn packages(folder: &Path, reason: &str) -> Result<(), Failure> {
    if is_current(folder) {
        return Ok(());
    }
    eprintln!("{reason}");
    let mut missing = Vec::new();
    if !is_installed("node") {
        missing.push("nodejs");
    }
    if !is_installed("npm") {
        missing.push("npm");
    }
    if !missing.is_empty() {
        setup::install("npm", &missing)?;
    }
    steps::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))?;
    let mark = folder.join(INSTALLED_LOCK);
    let copied = fs::copy(folder.join("package-lock.json"), &mark);
    copied.map(drop).map_err(|source| Failure::at(&mark, source))
}

/// Whether the packages in `folder` are those of its lock file. Written last, the copy also tells that the installation was not broken off.
fn is_current(folder: &Path) -> bool {
    let lock = fs::read(folder.join("package-lock.json"));
    let installed = fs::read(folder.join(INSTALLED_LOCK));
    matches!((lock, installed), (Ok(lock), Ok(installed)) if lock == installed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_current_only_under_the_lock_they_were_installed_by() {
        let folder = std::env::temp_dir().join(format!("xtask-{}-web-tools", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).expect("the folder for temporary files can be written to");
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("the folder was just made");
        write("package-lock.json", "axe 1");
        assert!(!is_current(&folder), "nothing is installed");
        write(INSTALLED_LOCK, "axe 1");
        assert!(is_current(&folder));
        write("package-lock.json", "axe 2");
        assert!(!is_current(&folder), "the lock has changed");
        fs::remove_dir_all(&folder).expect("the folder was just made");
    }

    #[test]
    fn lock_files_name_no_registry_and_a_checksum_for_each_package() {
        for folder in [folder(), folder().join("lighthouse")] {
            let lock = fs::read_to_string(folder.join("package-lock.json")).expect("the lock file is committed");
            assert!(!lock.contains("\"resolved\""), "{} has download addresses", folder.display());
            let packages = lock.matches("    \"node_modules/").count();
            assert_eq!(lock.matches("\"integrity\"").count(), packages, "{}", folder.display());
        }
    }
}
