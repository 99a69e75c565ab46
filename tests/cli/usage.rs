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
