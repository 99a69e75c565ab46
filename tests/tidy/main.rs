//! What is written about the code agrees with the code.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the paths that a document names in backticks: those that begin with a file or folder of the repository.
fn named_paths(document: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(document)).unwrap();
    let quoted = text.split('`').skip(1).step_by(2);
    let is_path = |name: &&str| {
        let first = name.split('/').next().unwrap_or_default();
        let plain = !name.contains([' ', '*', '<', '$', '{']) && (name.contains('/') || name.contains('.'));
        plain && !first.is_empty() && (name.contains('/') || root().join(name).exists() || name.ends_with(".rs"))
    };
    quoted.filter(is_path).map(str::to_owned).collect()
}

#[test]
fn every_path_named_in_the_architecture_exists() {
    let paths = named_paths("ARCHITECTURE.md");
    assert!(paths.len() > 20, "found only {paths:?}");
    let missing: Vec<&String> =
        paths.iter().filter(|path| !path.starts_with("public/") && !root().join(path).exists()).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md names paths that do not exist: {missing:?}");
}

#[test]
fn every_path_named_in_the_guides_exists() {
    for document in ["README.md", "CONTRIBUTING.md"] {
        let missing: Vec<String> = named_paths(document)
            .into_iter()
            .filter(|path| {
                path.starts_with("src/")
                    || path.starts_with("calculator/")
                    || path.starts_with("tests/")
                    || path.starts_with("xtask/")
            })
            .filter(|path| !root().join(path).exists())
            .collect();
        assert!(missing.is_empty(), "{document} names paths that do not exist: {missing:?}");
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_module_begins_with_a_line_on_what_it_is() {
    let mut found = Vec::new();
    for folder in
        ["src", "calculator/src", "calculator/pricing", "calculator/l10n", "xtask/src", "tests", "benches", "fuzz"]
    {
        sources(&root().join(folder), &mut found);
    }
    let bare: Vec<_> = found
        .iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .map(|path| path.strip_prefix(root()).unwrap())
        .collect();
    assert!(bare.is_empty(), "modules without a `//!` first line: {bare:?}");
}

#[test]
fn packages_in_several_versions_are_those_that_are_known() {
    let read = |path: &str| -> toml::Table { fs::read_to_string(root().join(path)).unwrap().parse().unwrap() };
    let (lock, deny) = (read("Cargo.lock"), read("deny.toml"));
    let mut versions: BTreeMap<&str, Vec<(Vec<u64>, String)>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let [name, version] = ["name", "version"].map(|key| package[key].as_str().unwrap());
        let numbers = version.split(['.', '-', '+']).map_while(|number| number.parse().ok()).collect();
        versions.entry(name).or_default().push((numbers, format!("{name}@{version}")));
    }
    let older: BTreeSet<&str> = versions
        .values_mut()
        .flat_map(|found| {
            found.sort();
            found[..found.len() - 1].iter().map(|(_, package)| package.as_str())
        })
        .collect();
    let known: BTreeSet<&str> =
        deny["bans"]["skip"].as_array().unwrap().iter().map(|package| package.as_str().unwrap()).collect();
    let new: Vec<_> = older.difference(&known).collect();
    assert!(
        new.is_empty(),
        "second versions that came along; use the same as others do, or add them to `deny.toml`: {new:?}"
    );
    let gone: Vec<_> = known.difference(&older).collect();
    assert!(gone.is_empty(), "second versions that are there no more; take them out of `deny.toml`: {gone:?}");
}

#[test]
fn no_crate_of_ours_may_be_unsafe() {
    let read = |path: &str| -> toml::Table { fs::read_to_string(root().join(path)).unwrap().parse().unwrap() };
    let workspace = read("Cargo.toml");
    assert_eq!(workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    let members = workspace["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap());
    for member in members.chain(["."]) {
        let manifest = read(&format!("{member}/Cargo.toml"));
        assert_eq!(manifest["lints"]["workspace"].as_bool(), Some(true), "{member}");
    }
}

#[test]
fn the_glossary_is_in_alphabetical_order_and_has_each_word_once() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let glossary = text.split("## Glossary").nth(1).unwrap();
    let rows = glossary.lines().filter(|line| line.starts_with("| ")).skip(1);
    let words: Vec<&str> = rows.filter_map(|row| row.split('|').nth(1)).map(str::trim).collect();
    assert!(words.is_sorted_by(|one, next| one < next), "{words:?}");
}
