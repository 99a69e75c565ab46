//! Calls of the program as a whole.

use crate::program::{tarif, tarif_in};

#[test]
fn a_folder_without_a_site_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [["build"].as_slice(), &["check"], &["serve"], &["quote", "podpora"]] {
        let called = tarif_in(folder.path(), arguments);
        assert_eq!((called.status, called.out.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(
            called.errors,
            "error: there is no `site.toml` in the current folder\nhelp: `--demo` takes the demonstration site, and `tarif init DIR` lays down a site of your own\n"
        );
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_named_folder_without_a_site_is_refused_by_its_name() {
    let called = tarif(&["check", "--site", "plans"]);
    assert_eq!(called.status, 2);
    assert!(called.errors.starts_with("error: there is no `site.toml` in `plans`\n"), "{}", called.errors);
}

#[test]
fn a_site_and_the_demonstration_site_exclude_each_other() {
    assert_eq!(tarif(&["check", "--site", ".", "--demo"]).status, 2);
}

#[test]
fn the_version_is_printed() {
    let called = tarif(&["--version"]);
    assert_eq!((called.status, called.out), (0, format!("tarif {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn an_address_that_is_none_is_refused() {
    let called = tarif(&["build", "--demo", "--base-url", "example.com"]);
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("`example.com` is not the address of a site"), "{}", called.errors);
}

#[test]
fn no_command_at_all_shows_what_there_is() {
    let called = tarif(&[]);
    assert_eq!(called.status, 2);
    for command in ["build", "check", "quote", "init", "serve"] {
        assert!(called.errors.contains(command), "{}", called.errors);
    }
}

#[test]
fn every_shell_gets_completions_of_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let called = tarif(&["completions", shell]);
        assert_eq!((called.status, called.errors.as_str()), (0, ""), "{shell}");
        for word in ["build", "check", "serve", "base-url"] {
            assert!(called.out.contains(word), "{shell} lacks {word}");
        }
    }
    assert_eq!(tarif(&["completions", "abacus"]).status, 2);
}

#[test]
fn the_manual_has_a_page_for_the_program_and_for_each_command() {
    let program = tarif(&["man"]);
    assert_eq!((program.status, program.errors.as_str()), (0, ""));
    assert!(program.out.contains(".TH tarif 1") && program.out.contains("Examples:"), "{}", program.out);
    let command = tarif(&["man", "serve"]);
    assert_eq!((command.status, command.errors.as_str()), (0, ""));
    assert!(command.out.contains(".TH tarif-serve 1") && command.out.contains("\\-\\-port"), "{}", command.out);
    let unknown = tarif(&["man", "sell"]);
    assert_eq!((unknown.status, unknown.out.as_str()), (2, ""));
    assert!(unknown.errors.starts_with("error: `sell` is not a command\nhelp: expected one of `build`, `check`"));
}
