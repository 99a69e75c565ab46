//! What a person at a terminal sees, on a real one: `script` gives the program a pseudo-terminal.
#![cfg(target_os = "linux")]

use std::process::Command;

use crate::release::Site;

/// What begins a colour.
const ESCAPE: char = '\u{1b}';

/// Calls the program at a terminal, with a variable in its environment.
fn at_a_terminal(site: &Site, words: &str, variable: Option<(&str, &str)>) -> String {
    let mut script = Command::new("script");
    script.env_remove("NO_COLOR").env("TERM", "xterm-256color").envs(variable).current_dir(site.path("."));
    script.args(["--quiet", "--return", "--command", &format!("{} {words}", env!("CARGO_BIN_EXE_tarif")), "/dev/null"]);
    String::from_utf8(script.output().unwrap().stdout).unwrap()
}

/// A site with a mistake.
fn wrong() -> Site {
    let site = Site::new();
    site.replace("plans/care.toml", "default-plan = \"basic\"", "default-plan = \"basci\"");
    site
}

#[test]
fn problems_have_colours_at_a_terminal_and_nowhere_else() {
    let site = wrong();
    let seen = at_a_terminal(&site, "check", None);
    assert!(seen.contains("unknown-plan") && seen.contains(ESCAPE), "{seen:?}");
    let called = site.call("check");
    assert!(called.errors.contains("unknown-plan") || called.out.contains("unknown-plan"), "{}", called.errors);
    assert!(!called.errors.contains(ESCAPE) && !called.out.contains(ESCAPE));
}

#[test]
fn whoever_sets_no_color_has_none_and_an_empty_value_sets_nothing() {
    let site = wrong();
    let seen = at_a_terminal(&site, "check", Some(("NO_COLOR", "1")));
    assert!(seen.contains("unknown-plan") && !seen.contains(ESCAPE), "{seen:?}");
    assert!(at_a_terminal(&site, "check", Some(("NO_COLOR", ""))).contains(ESCAPE));
    // The help, too, which another library prints.
    assert!(!at_a_terminal(&site, "--help", Some(("NO_COLOR", "1"))).contains(ESCAPE));
}

#[test]
fn what_other_programs_read_has_no_colours_even_at_a_terminal() {
    for format in ["json", "sarif", "github", "short"] {
        let seen = at_a_terminal(&wrong(), &format!("check --format {format}"), None);
        assert!(seen.contains("unknown-plan") && !seen.contains(ESCAPE), "{format}: {seen:?}");
    }
}
