//! `tarif serve` as somebody sees it who edits a site and looks at it: a change, a mistake, its end, another style.

#![allow(clippy::unwrap_used, reason = "what the helpers of tests unwrap is what the tests claim")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::json;

use crate::harness::{Page, Visitor, copy_demonstration};

const PLANS: &str = "plans/podpora.toml";
const PAGE: &str = "/cs/podpora/standard/";
const STYLE: &str = "themes/default/css/base.css";
const BASE: &str = "themes/default/templates/base.html";

/// A copy of the demonstration site, being edited and served.
struct Edited {
    folder: tempfile::TempDir,
    process: Child,
    origin: String,
}

impl Edited {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_demonstration(folder.path());
        // Where nothing is released, a plan file is what holds, and a change of it is seen at once.
        fs::remove_dir_all(folder.path().join("plans/released")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
        command.args(["serve", "--port", "0", "--site"]).arg(folder.path());
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
        let line = lines.find(|line| line.starts_with("Serving at ")).expect("the site is served");
        let origin = line.trim_start_matches("Serving at ").split("/;").next().unwrap().to_owned();
        // The program goes on saying what it does.
        std::thread::spawn(move || lines.for_each(drop));
        Self { folder, process, origin }
    }

    fn place(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.place(path)).unwrap()
    }

    /// Replaces the only such text in a file.
    #[track_caller]
    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{old} in {path}");
        fs::write(self.place(path), text.replace(old, new)).unwrap();
    }

    /// Opens a page, and marks it so that a page that was opened anew is told from it.
    fn open(&self, path: &str) -> Page {
        let page = Visitor::new().opens_at(&self.origin, path);
        page.run("window.marked = true");
        page
    }
}

impl Drop for Edited {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn is_marked(page: &Page) -> bool {
    page.run("return window.marked === true") == true
}

/// Returns what the overlay says, if it is there.
fn overlay(page: &Page) -> Option<String> {
    let text = page.run(
        "return document.querySelector('tarif-trouble')?.shadowRoot.querySelector('dialog[open]')?.innerText ?? null",
    );
    text.as_str().map(str::to_owned)
}

/// Presses a key where the focus is, which WebDriver cannot do in a tree of its own.
fn press(page: &Page, key: &str, code: u32) {
    for kind in ["rawKeyDown", "keyUp"] {
        let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code });
        page.chromium("Input.dispatchKeyEvent", event);
    }
}

#[test]
fn an_edit_is_seen_a_mistake_covers_the_page_and_its_end_uncovers_it() {
    let site = Edited::new();
    let page = site.open(PAGE);
    assert!(page.has("main [data-amount='950.00']"));

    site.edit(PLANS, "amount = \"950\"", "amount = \"990\"");
    page.wait_for("main [data-amount='990.00']");
    assert!(!is_marked(&page));
    page.run("window.marked = true");

    site.edit(PLANS, "fee.flat = { amount = \"990\"", "fee.flat = { amonut = \"</pre><b>990</b>\"");
    page.wait_until("the overlay is there", |page| overlay(page).is_some());
    let said = overlay(&page).unwrap();
    assert!(said.contains("error[unknown-key]: `amonut` is not a key of `flat`"), "{said}");
    let line = site.read(PLANS).lines().position(|line| line.contains("amonut")).unwrap() + 1;
    assert!(
        said.contains(&format!("plans/podpora.toml:{line}:14")) && said.contains("did you mean `amount`?"),
        "{said}"
    );
    assert!(said.contains("</pre><b>990</b>"), "{said}");
    assert!(page.has("main [data-amount='990.00']"), "the last good page stays below");

    site.edit(PLANS, "amonut = \"</pre><b>990</b>\"", "amount = \"990\"");
    page.wait_until("the overlay is gone", |page| overlay(page).is_none());
    assert!(is_marked(&page), "a page that is the same is not opened anew");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn the_overlay_is_a_dialog_that_can_be_read_and_closed_by_keyboard() {
    let site = Edited::new();
    let page = site.open(PAGE);
    site.edit(PLANS, "currency = \"CZK\"", "currency = \"KČS\"");
    page.wait_until("the overlay is there", |page| overlay(page).is_some());
    let focused = "return document.querySelector('tarif-trouble').shadowRoot.activeElement.";
    assert_eq!(page.run(&format!("{focused}id")), "title");
    assert!(page.run(&format!("{focused}textContent")).as_str().unwrap().contains("error"));
    press(&page, "Tab", 9);
    assert_eq!(page.run(&format!("{focused}localName")), "pre");
    press(&page, "Escape", 27);
    page.wait_until("the overlay is closed", |page| overlay(page).is_none());
    // The same mistake is not told twice, another one is.
    site.edit(PLANS, "currency = \"KČS\"", "currency = \"KCS\"");
    page.wait_until("the overlay is there again", |page| overlay(page).is_some_and(|said| said.contains("KCS")));
}

#[test]
fn another_style_is_put_on_without_opening_the_page_anew() {
    let site = Edited::new();
    let page = site.open("/cs/podpora/");
    page.type_into("input[name=support]", "7");
    let style = site.read(STYLE);
    fs::write(site.place(STYLE), style + "\n@layer base { main { outline: 3px solid rgb(1, 2, 3); } }\n").unwrap();
    let outline = "return getComputedStyle(document.querySelector('main')).outlineColor";
    page.wait_until("the outline is there", |page| page.run(outline) == "rgb(1, 2, 3)");
    page.wait_until("the old sheet is gone", |page| page.count("link[rel=stylesheet]") == 1);
    assert!(is_marked(&page));
    assert_eq!(page.property("input[name=support]", "value").as_deref(), Some("7"));
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_strict_policy_of_the_pages_keeps_nothing_from_working() {
    let site = Edited::new();
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\">";
    site.edit(BASE, "<meta charset=\"utf-8\">", &format!("<meta charset=\"utf-8\">\n{policy}"));
    let page = Visitor::new().opens_at(&site.origin, PAGE);
    page.wait_until("the policy is there", |page| page.has("meta[http-equiv]"));
    site.edit(PLANS, "currency = \"CZK\"", "currency = \"KČS\"");
    page.wait_until("the overlay is there", |page| overlay(page).is_some());
    let colour = "return getComputedStyle(document.querySelector('tarif-trouble').shadowRoot.querySelector('dialog')).borderTopWidth";
    assert_eq!(page.run(colour), "2px");
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn the_overlay_can_be_looked_at() {
    let site = Edited::new();
    site.edit(PLANS, "currency = \"CZK\"", "currency = \"KČS\"\ncurency = 1");
    for (name, visitor) in [("narrow", Visitor::new().width(320).dark()), ("wide", Visitor::new())] {
        let page = visitor.opens_at(&site.origin, PAGE);
        page.wait_until("the overlay is there", |page| overlay(page).is_some());
        assert_eq!(page.run("return document.documentElement.scrollWidth <= innerWidth"), true);
        page.screenshot(&format!("serve-overlay-{name}"));
    }
}
