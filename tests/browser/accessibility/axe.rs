//! What axe finds on the pages: nothing.

use std::env;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{go, opened, prefer, texts, widen};
use crate::harness::{Page, Site, Visitor, scratch};
use crate::kinds::{every_kind, kinds_in, of_all_languages};

/// Where `cargo xtask test` lays it out, below the repository.
const PROGRAM: &str = "web-tools/node_modules/axe-core/axe.min.js";

/// Everything that WCAG 2.2 AA asks for, and what is good practice besides.
const RUN: &str = "
const done = arguments[0];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const line = rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.html.slice(0, 120)}`);
axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    .then(results => {
        if (results.passes.length === 0) throw new Error('no rule applied to the page');
        done({ found: results.violations.flatMap(line) });
    })
    .catch(error => done({ crash: String(error) }));
";

/// Set by `cargo xtask test --all`: every page is looked at in every way then.
const ALL: &str = "TARIF_TEST_ALL";

/// A way in which a page is looked at: the window's width, and the scheme.
pub(super) type Way = (u32, &'static str);

/// The narrowest window and a usual one come first: where not every way is asked for, each kind of page is looked at in these.
const EVERY_WAY: [Way; 8] = [
    (320, "light"),
    (1280, "dark"),
    (320, "dark"),
    (1280, "light"),
    (768, "light"),
    (1920, "dark"),
    (768, "dark"),
    (1920, "light"),
];

/// Whether every page is to be looked at in every way.
fn all_is_asked_for() -> bool {
    env::var_os(ALL).is_some()
}

/// Returns the ways in which a page of each kind is looked at.
pub(super) fn ways() -> &'static [Way] {
    if all_is_asked_for() { &EVERY_WAY } else { &EVERY_WAY[..4] }
}

/// Has axe loaded with every page that is opened in this window from now on.
pub(super) fn bring_axe(page: &Page) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PROGRAM);
    let Ok(source) = fs::read_to_string(path) else {
        panic!("axe is not installed: `cargo xtask test` installs it");
    };
    page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
}

/// Returns what axe finds on the page at hand, a line for each element.
///
/// # Errors
/// What stopped axe: a page that it did not finish is not without fault.
pub(super) fn findings(page: &Page) -> Result<Vec<String>, String> {
    let answer = page.run_and_wait(RUN);
    match &answer["crash"] {
        Value::Null => Ok(texts(&answer["found"])),
        crash => Err(format!("axe did not finish: {crash}")),
    }
}

/// A page, and the ways in which it is looked at.
struct Task {
    path: String,
    ways: Vec<Way>,
}

/// Returns the pages with all [`ways`] for each.
fn in_all_ways(paths: impl IntoIterator<Item = String>) -> Vec<Task> {
    paths.into_iter().map(|path| Task { path, ways: ways().to_vec() }).collect()
}

/// Returns every page of a language: one of each kind in all [`ways`], the others in one way by turns, or in every way where all is asked for.
fn pages_in(language: &str) -> Vec<Task> {
    let page = opened("/404.html");
    let paths = texts(&page.run_and_wait(super::structure::PATHS));
    let start = format!("/{language}/");
    let own: Vec<String> = paths.into_iter().filter(|path| path.starts_with(&start)).collect();
    assert!(own.len() > 25, "{own:?}");
    if all_is_asked_for() {
        return in_all_ways(own);
    }
    let of_each_kind: Vec<String> = kinds_in(language).into_iter().map(|look| look.path).collect();
    let mut turns = EVERY_WAY.iter().cycle();
    let mut tasks = in_all_ways(of_each_kind.clone());
    for path in own.into_iter().filter(|path| !of_each_kind.contains(path)) {
        tasks.push(Task { path, ways: turns.next().copied().into_iter().collect() });
    }
    tasks
}

/// Looks at every page in its ways, and returns what axe finds.
fn look_at(tasks: &[Task]) -> Vec<String> {
    let page = opened("/404.html");
    bring_axe(&page);
    let mut found = Vec::new();
    for Task { path, ways } in tasks {
        go(&page, path);
        for &(width, scheme) in ways {
            widen(&page, width);
            prefer(&page, &[("prefers-color-scheme", scheme)]);
            let here = findings(&page).unwrap_or_else(|crash| panic!("{path}: {crash}"));
            found.extend(here.into_iter().map(|line| format!("{path} {width} px {scheme}: {line}")));
        }
    }
    found
}

pub(super) fn assert_nothing_found(found: &[String]) {
    assert!(found.is_empty(), "axe found {}:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[test]
fn axe_finds_nothing_on_the_pages_of_all_languages() {
    assert_nothing_found(&look_at(&in_all_ways(of_all_languages().into_iter().map(|look| look.path))));
}

#[test]
fn axe_finds_nothing_on_any_slovenian_page() {
    assert_nothing_found(&look_at(&pages_in("sl")));
}

#[test]
fn axe_finds_nothing_on_any_latvian_page() {
    assert_nothing_found(&look_at(&pages_in("lv")));
}

#[test]
fn axe_finds_nothing_on_any_french_page() {
    assert_nothing_found(&look_at(&pages_in("fr")));
}

#[test]
fn axe_finds_nothing_on_any_czech_page() {
    assert_nothing_found(&look_at(&pages_in("cs")));
}

#[test]
fn axe_finds_nothing_on_any_german_page() {
    assert_nothing_found(&look_at(&pages_in("de")));
}

#[test]
fn axe_finds_nothing_in_forced_colours() {
    let page = opened("/404.html");
    bring_axe(&page);
    prefer(&page, &[("forced-colors", "active")]);
    let mut found = Vec::new();
    let (looks, widths) = if all_is_asked_for() {
        (every_kind(), &[320, 768, 1280, 1920][..])
    } else {
        (kinds_in("fr"), &[320, 1280][..])
    };
    for look in looks {
        go(&page, &look.path);
        assert_eq!(page.run("return matchMedia('(forced-colors: active)').matches"), true);
        for &width in widths {
            widen(&page, width);
            let here = findings(&page).unwrap_or_else(|crash| panic!("{}: {crash}", look.path));
            found.extend(here.into_iter().map(|line| format!("{} {width} px: {line}", look.path)));
        }
    }
    assert_nothing_found(&found);
}

/// Serves one page of our own, with axe in the window that shows it.
fn shown(name: &str, body: &str) -> Page {
    let folder = scratch().join("accessibility").join(name);
    fs::create_dir_all(&folder).expect("the scratch folder can be written to");
    let html = format!(
        "<!doctype html><html lang=\"de\"><title>Preise</title><link rel=\"icon\" href=\"data:,\"><main><h1>Preise</h1>{body}</main></html>"
    );
    fs::write(folder.join("index.html"), html).expect("the scratch folder can be written to");
    let page = Visitor::new().opens(&Site::serve(folder), "/");
    bring_axe(&page);
    page.reload();
    page
}

#[test]
fn planted_faults_are_found_and_a_sound_page_has_none() {
    let sound = shown("sound", "<p>15 €</p>");
    assert_eq!(findings(&sound), Ok(Vec::new()));
    let planted = shown("planted", "<h4>Mini</h4><p style=\"color:#999\">15 €</p><input>");
    let found = findings(&planted).expect("axe finishes");
    for rule in ["color-contrast", "heading-order", "label"] {
        assert!(found.iter().any(|line| line.starts_with(&format!("{rule}: "))), "{rule} in {found:?}");
    }
}

#[test]
fn an_axe_that_does_not_finish_is_an_error() {
    let page = shown("crash", "<p>15 €</p>");
    page.run("axe.run = () => Promise.reject(new Error('asked to fail'))");
    let crash = findings(&page).expect_err("axe was asked to fail");
    assert!(crash.contains("asked to fail"), "{crash}");
}
