//! What themes do to the demonstration site: another face by a theme of few lines, and the weight of its pages.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod weight;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// What the theme may take in all its files.
const MOST_LINES: usize = 150;

/// Builds the demonstration site of this repository with a theme.
#[track_caller]
fn built(theme: &str) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["build", "--theme", theme, "--out"]);
    let output = command.arg(out.path().join("site")).output().unwrap();
    assert!(output.status.success(), "{theme}: {}", String::from_utf8_lossy(&output.stderr));
    out
}

/// Returns the files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Returns the addresses of the pages of a built site.
fn pages(built: &TempDir) -> BTreeSet<PathBuf> {
    let site = built.path().join("site");
    let pages = files(&site).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "html"));
    pages.map(|path| path.strip_prefix(&site).unwrap().to_owned()).collect()
}

/// Returns the one style sheet of a built site.
#[track_caller]
fn stylesheet(built: &TempDir) -> String {
    let mut sheets = files(built.path());
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    assert_eq!(sheets.len(), 1, "{sheets:?}");
    fs::read_to_string(&sheets[0]).unwrap()
}

fn page(built: &TempDir, path: &str) -> String {
    fs::read_to_string(built.path().join("site").join(path)).unwrap()
}

#[test]
fn a_theme_of_few_lines_changes_the_face_and_keeps_the_pages() {
    let (default, plain) = (built("default"), built("plain"));
    assert_eq!(pages(&plain), pages(&default));
    assert!(pages(&plain).contains(Path::new("sl/vzdrzevanje/index.html")));

    let (usual, other) = (stylesheet(&default), stylesheet(&plain));
    assert_ne!(other, usual);
    // What the theme leaves out comes from the default theme, so that its sheet only grows.
    assert!(other.len() > usual.len(), "{} is not more than {}", other.len(), usual.len());
}

#[test]
fn a_partial_of_a_theme_stands_in_for_the_default_one() {
    let (default, plain) = (built("default"), built("plain"));
    let path = "fr/support-pakete/index.html";
    let (usual, other) = (page(&default, path), page(&plain, path));
    // The default card begins with the name; that of the other theme puts what names the plan into a block of its own.
    assert!(usual.contains("<li class=\"plan-card\" id=\"plan-paket-s\">\n  <h3"));
    assert!(other.contains("<li class=\"plan-card\" id=\"plan-paket-s\">\n  <div>\n    <h3"));
    // Every price is on both.
    for amount in ["15.00", "40.00", "80.00"] {
        let amount = format!("data-amount=\"{amount}\"");
        assert!(usual.matches(&amount).count() > 0, "{amount}");
        assert_eq!(other.matches(&amount).count(), usual.matches(&amount).count(), "{amount}");
    }
}

#[test]
fn the_second_theme_is_small() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/plain");
    let lines: usize = files(&folder).iter().map(|file| fs::read_to_string(file).unwrap().lines().count()).sum();
    assert!(lines <= MOST_LINES, "{lines} lines");
}
