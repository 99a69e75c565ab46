//! Every page of the demonstration site is valid HTML, says the Nu HTML checker.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod checker;

use std::fs;
use std::path::Path;
use std::process::Command;

/// A page without faults, which the tests give one.
const SOUND: &str = "<!doctype html>\n<html lang=\"de\">\n<title>Preise</title>\n<p>15 €</p>\n";

#[test]
fn only_the_planted_page_of_the_demonstration_site_has_an_error() {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("html/demonstration");
    let mut build = Command::new(env!("CARGO_BIN_EXE_tarif"));
    let built = build.args(["build", "--site", env!("CARGO_MANIFEST_DIR"), "--out"]).arg(&site).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // A checker that read nothing would find nothing: the planted page tells the two apart.
    fs::create_dir_all(site.join("planted")).unwrap();
    fs::write(site.join("planted/index.html"), SOUND.replace("</p>", "<ul></p>")).unwrap();
    let (planted, errors): (Vec<_>, Vec<_>) =
        checker::errors(&site).into_iter().partition(|error| error.starts_with("planted/index.html:4: "));
    assert!(!planted.is_empty(), "the planted error was not found");
    let shown: Vec<_> = errors.iter().take(20).map(String::as_str).collect();
    assert!(errors.is_empty(), "{} errors, the first of them:\n{}", errors.len(), shown.join("\n"));
}

#[test]
fn a_sound_page_has_no_error() {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("html/sound");
    fs::create_dir_all(&site).unwrap();
    fs::write(site.join("index.html"), SOUND).unwrap();
    assert_eq!(checker::errors(&site), [""; 0]);
}

#[test]
#[should_panic(expected = "the Nu HTML checker did not finish")]
fn a_checker_that_does_not_finish_is_a_failure() {
    checker::errors_found_by(Path::new("no-such-checker.jar"), Path::new(env!("CARGO_TARGET_TMPDIR")));
}
