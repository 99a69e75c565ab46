//! The harness itself, tried on a page of its own: that a test which passes has really looked.

use std::fs;

use fantoccini::key::Key;

use crate::harness::{Page, Site, Visitor, scratch};

const INDEX: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Sum</title>
<link rel="stylesheet" href="style.css">
<link rel="icon" href="data:,">
<script src="sum.js" defer></script>
</head>
<body>
<noscript><p class="without">no scripts here</p></noscript>
<label>Computers <input name="pc" value="2"></label>
<select name="plan"><option value="mini">Mini</option><option value="standard">Standard</option></select>
<button>Fail</button>
<output>not computed</output>
<a href="other/?pc=5">Other</a>
</body>
</html>
"#;

const STYLE: &str = "
body { background: rgb(255, 255, 255) }
@media (prefers-color-scheme: dark) { body { background: rgb(0, 0, 0) } }
@media (max-width: 400px) { output { display: none } }
";

const SCRIPT: &str = r#"
const pc = document.querySelector("input");
const show = () => { document.querySelector("output").textContent = `${pc.value * 15} EUR`; };
pc.addEventListener("input", () => setTimeout(show, 50));
fetch("rate.json").then(answer => answer.json()).then(rate => { document.title = `Sum at ${rate}`; });
document.querySelector("button").addEventListener("click", () => { throw new Error("asked to fail"); });
show();
"#;

const OTHER: &str = r#"<!DOCTYPE html><title>Other</title><link rel="icon" href="data:,"><p>other</p>"#;

/// Lays out the page in a folder of its own, for tests run side by side.
fn sum_page(name: &str) -> Site {
    let folder = scratch().join("own-page").join(name);
    fs::create_dir_all(folder.join("other")).expect("the scratch folder can be written to");
    for (path, text) in [
        ("index.html", INDEX),
        ("style.css", STYLE),
        ("sum.js", SCRIPT),
        ("rate.json", "15"),
        ("other/index.html", OTHER),
    ] {
        fs::write(folder.join(path), text).expect("the scratch folder can be written to");
    }
    Site::serve(folder)
}

fn body_colour(page: &Page) -> String {
    let colour = page.run("return getComputedStyle(document.body).backgroundColor");
    colour.as_str().expect("a colour is text").to_owned()
}

#[test]
fn what_is_typed_reaches_the_page_and_its_answer_is_awaited() {
    let page = Visitor::new().opens(&sum_page("typed"), "/");
    assert_eq!(page.text_of("output"), "30 EUR");
    page.type_into("input[name=pc]", "8");
    // 8 × 15 = 120, shown 50 ms after the last key.
    page.wait_until("the sum is 120", |page| page.text_of("output") == "120 EUR");
    assert_eq!(page.property("input", "value").as_deref(), Some("8"));
    assert_eq!(page.attribute("input", "value").as_deref(), Some("2"));
    page.choose("select", "standard");
    assert_eq!(page.property("select", "value").as_deref(), Some("standard"));
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn keys_go_where_the_focus_is() {
    let page = Visitor::new().opens(&sum_page("keys"), "/");
    page.press_in("input", "0");
    // 20 × 15 = 300.
    page.wait_until("the sum is 300", |page| page.text_of("output") == "300 EUR");
    page.press(&Key::Tab.to_string());
    assert_eq!(page.property("select", "value").as_deref(), Some("mini"));
    page.press("s");
    assert_eq!(page.property("select", "value").as_deref(), Some("standard"));
    page.reload();
    assert_eq!(page.text_of("output"), "30 EUR");
}

#[test]
fn an_element_that_comes_later_is_awaited() {
    let page = Visitor::new().opens(&sum_page("later"), "/");
    page.run("setTimeout(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'late' })), 100)");
    assert!(!page.has("p"));
    page.wait_for("p");
    assert_eq!(page.texts_of("output, p"), ["30 EUR", "late"]);
    assert!(page.html().contains("<p>late</p>"));
    let later = page.run_and_wait("const done = arguments[0]; setTimeout(() => done(5), 20)");
    assert_eq!(later, 5);
}

#[test]
fn links_lead_on_and_the_history_back() {
    let page = Visitor::new().opens(&sum_page("links"), "/");
    page.click("a");
    page.wait_until("the other page is there", |page| page.title() == "Other");
    assert_eq!(page.address(), "/other/?pc=5");
    page.go_back();
    assert_eq!((page.text_of("output").as_str(), page.address().as_str()), ("30 EUR", "/"));
}

#[test]
fn without_scripts_none_runs_and_the_page_can_still_be_read() {
    let page = Visitor::new().without_scripts().opens(&sum_page("scriptless"), "/");
    assert_eq!(page.text_of("output"), "not computed");
    assert_eq!(page.text_of(".without"), "no scripts here");
    assert_eq!(page.run("return 6 * 7"), 42, "a test's own scripts run all the same");
    assert!(!Visitor::new().opens(&sum_page("scripted"), "/").has(".without"));
}

#[test]
fn an_exception_and_a_missing_file_are_errors_of_the_page() {
    let page = Visitor::new().opens(&sum_page("errors"), "/");
    assert_eq!(page.errors(), [""; 0]);
    page.click("button");
    page.wait_until("the exception is known", |page| page.errors().len() == 1);
    page.go("/nowhere/");
    page.wait_until("the missing page is known", |page| page.errors().len() >= 2);
    let errors = page.errors();
    assert!(errors[0].contains("asked to fail"), "{errors:?}");
    assert!(errors[1].contains("404"), "{errors:?}");
}

#[test]
fn colours_and_width_are_the_visitors() {
    let site = sum_page("colours");
    let light = Visitor::new().opens(&site, "/");
    assert_eq!(body_colour(&light), "rgb(255, 255, 255)");
    assert!(light.shows("output"));
    let dark = Visitor::new().dark().width(360).opens(&site, "/");
    dark.wait_until("the page is dark", |page| body_colour(page) == "rgb(0, 0, 0)");
    assert_eq!(dark.run("return innerWidth"), 360);
    assert!(!dark.shows("output"));
}

#[test]
fn a_visitors_languages_are_asked_for() {
    let page = Visitor::new().languages("lv,fr").opens(&sum_page("languages"), "/");
    assert_eq!(page.run("return navigator.languages"), serde_json::json!(["lv", "fr"]));
}

#[test]
fn a_test_finds_nothing_that_an_earlier_one_left() {
    let site = sum_page("storage");
    for _ in 0..2 {
        let page = Visitor::new().opens(&site, "/");
        let left = page.run("const left = localStorage.length; localStorage.seen = 1; return left");
        assert_eq!(left, 0);
        assert_eq!(page.run("return history.length"), 2);
    }
}

#[test]
fn what_is_held_back_comes_when_it_is_released() {
    let site = sum_page("held");
    site.hold("rate.json");
    let page = Visitor::new().opens(&site, "/");
    assert_eq!(page.title(), "Sum");
    site.release();
    page.wait_until("the rate is there", |page| page.title() == "Sum at 15");
}

#[test]
fn a_screenshot_shows_the_whole_page() {
    let page = Visitor::new().width(360).opens(&sum_page("screenshot"), "/");
    let image = fs::read(page.screenshot("own-page")).unwrap();
    assert!(image.starts_with(b"\x89PNG"));
    // The width is the first number of the first chunk.
    assert_eq!(image[16..20], 360_u32.to_be_bytes());
}
