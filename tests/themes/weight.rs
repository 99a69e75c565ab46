//! What a visitor downloads, by kind of page, compressed as a host for static sites delivers it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use serde::Deserialize;

use crate::{built, files};

/// What `budgets.toml` allows, in bytes.
#[derive(Deserialize)]
struct Budgets {
    page: usize,
    calculator: usize,
    further: usize,
    list: usize,
    css: usize,
    html: BTreeMap<String, usize>,
}

fn budgets() -> Budgets {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/themes/budgets.toml");
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Returns the compressed size of a file.
fn weight(path: &Path) -> usize {
    let bytes = fs::read(path).unwrap();
    let mut compressed = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut compressed, &parameters).unwrap();
    compressed.len()
}

/// Returns the kind of a page by its path in the built site.
fn kind(path: &Path, catalogues: &BTreeSet<String>) -> &'static str {
    let parts: Vec<&str> = path.iter().map(|part| part.to_str().unwrap()).collect();
    match parts.as_slice() {
        ["index.html"] => "languages",
        ["404.html"] => "missing",
        [_, "index.html"] => "home",
        [_, catalogue, "index.html"] if catalogues.contains(*catalogue) => "catalogue",
        [_, catalogue, "changes", "index.html"] if catalogues.contains(*catalogue) => "changes",
        [_, catalogue, _, "index.html"] if catalogues.contains(*catalogue) => "plan",
        _ => "text",
    }
}

fn catalogues() -> BTreeSet<String> {
    let plans = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("plans")).unwrap();
    let names = plans.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    names.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

/// Returns the weight of each page of a built site, weighed several at a time.
fn weights(site: &Path, pages: &[PathBuf]) -> Vec<(PathBuf, usize)> {
    let share = pages.len().div_ceil(4);
    thread::scope(|scope| {
        let weigh = |pages: &'_ [PathBuf]| -> Vec<(PathBuf, usize)> {
            pages.iter().map(|page| (page.strip_prefix(site).unwrap().to_owned(), weight(page))).collect()
        };
        let handles: Vec<_> = pages.chunks(share).map(|pages| scope.spawn(move || weigh(pages))).collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
    })
}

#[test]
fn no_page_is_heavier_than_its_kind_may_be() {
    let built = built("default");
    let site = built.path().join("site");
    let budgets = budgets();
    let of_kind = |ending: &str| -> Vec<PathBuf> {
        let mut found = files(&site);
        found.retain(|path| path.extension().is_some_and(|extension| extension == ending));
        found
    };
    let sum = |endings: &[&str]| -> usize {
        endings.iter().flat_map(|ending| of_kind(ending)).map(|path| weight(&path)).sum()
    };
    let css = sum(&["css"]);
    // The file that is fetched when a visitor comes to the comparison; all the rest is needed for the first total.
    let mut further = of_kind("wasm");
    further.retain(|path| path.file_name().unwrap().to_str().unwrap().starts_with("further-"));
    assert_eq!(further.len(), 1, "{further:?}");
    let further = weight(&further[0]);
    // A visitor fetches the messages of one language.
    let is_messages = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with("calculator-");
    let (messages, lists): (Vec<PathBuf>, Vec<PathBuf>) = of_kind("json").into_iter().partition(is_messages);
    let heaviest_of = |paths: &[PathBuf]| paths.iter().map(|path| weight(path)).max().unwrap();
    let (messages, list) = (heaviest_of(&messages), heaviest_of(&lists));
    let calculator = sum(&["wasm", "js"]) - further + messages;
    assert!(css <= budgets.css, "the style sheet: {css} bytes");
    assert!(calculator <= budgets.calculator, "the calculator: {calculator} bytes");
    assert!(further <= budgets.further, "its second part: {further} bytes");
    assert!(list <= budgets.list, "a released price list: {list} bytes");

    let catalogues = catalogues();
    let mut heaviest: BTreeMap<&str, (PathBuf, usize)> = BTreeMap::new();
    for (page, html) in weights(&site, &of_kind("html")) {
        let kind = kind(&page, &catalogues);
        let heavier = heaviest.get(kind).is_none_or(|(_, known)| html > *known);
        if heavier {
            heaviest.insert(kind, (page, html));
        }
    }
    // What a run with `--nocapture` shows, to set budgets by.
    println!("css {css}, calculator {calculator}, further {further}, list {list}, {heaviest:?}");
    assert_eq!(heaviest.keys().copied().collect::<Vec<_>>(), budgets.html.keys().collect::<Vec<_>>());
    for (kind, (page, html)) in heaviest {
        assert!(html <= budgets.html[kind], "{}, a page of the kind `{kind}`: {html} bytes", page.display());
        assert!(html + css <= budgets.page, "{} with its style sheet: {} bytes", page.display(), html + css);
    }
}

#[test]
fn pages_are_told_apart_by_where_they_lie() {
    let catalogues = BTreeSet::from(["podpora".to_owned()]);
    for (path, expected) in [
        ("index.html", "languages"),
        ("404.html", "missing"),
        ("sl/index.html", "home"),
        ("sl/podpora/index.html", "catalogue"),
        ("sl/podpora/plus/index.html", "plan"),
        ("sl/podpora/changes/index.html", "changes"),
        ("sl/contact/index.html", "text"),
    ] {
        assert_eq!(kind(Path::new(path), &catalogues), expected, "{path}");
    }
}
