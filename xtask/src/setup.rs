//! What a new machine lacks: the WebAssembly target, and Chromium with its driver.

use std::io::{IsTerminal, stdin};
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::steps::{self, is_installed, succeeds};
use crate::wasm_toolchain::{DEBIAN_PACKAGES, OVERRIDE, TARGET, ToolchainError, WasmToolchain};
use crate::web_tools;

/// `cargo xtask setup`: everything that any command needs.
pub(crate) fn all(arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`setup` takes no `{argument}`")));
    }
    let toolchain = wasm()?;
    browser()?;
    test_programs()?;
    web_tools::checkers()?;
    let version = toolchain.version()?;
    println!("All is there. The calculator is compiled by {}.", version.lines().next().unwrap_or("rustc"));
    Ok(())
}

/// Returns the toolchain that compiles the calculator, installing the target where it is missing.
pub(crate) fn wasm() -> Result<WasmToolchain, Failure> {
    let found = || WasmToolchain::find(steps::cargo(), steps::rustc());
    match found() {
        Err(ToolchainError::TargetMissing) => {
            eprintln!("The calculator is compiled to WebAssembly, and the target {TARGET} is missing.");
            let added =
                is_installed("rustup") && steps::run(Command::new("rustup").args(["target", "add", TARGET])).is_ok();
            if !added && std::env::var_os(OVERRIDE).is_none() {
                eprintln!("rustup could not bring it; Debian's toolchain for the web can do the same.");
                install("the WebAssembly target", &DEBIAN_PACKAGES)?;
            }
        }
        Err(ToolchainError::DebianMissing) => install("Debian's toolchain", &DEBIAN_PACKAGES)?,
        _ => {}
    }
    Ok(found()?)
}

/// Sees to it that the browser tests find Chromium and its driver.
pub(crate) fn browser() -> Result<(), Failure> {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let mut packages = Vec::new();
    if !browsers.into_iter().any(is_installed) {
        packages.push("chromium");
    }
    if !is_installed("chromedriver") {
        packages.push("chromium-driver");
    }
    if packages.is_empty() {
        return Ok(());
    }
    eprintln!("The browser tests need Chromium and its driver.");
    install("Chromium", &packages)
}

/// Sees to it that the tests of what `tarif host` prints find the web servers, and the test of the same bytes another clock. Debian starts the services of those that it installs, unless it is told not to; the tests start their own.
pub(crate) fn test_programs() -> Result<(), Failure> {
    let programs = [("nginx", "nginx"), ("apache2", "apache2-bin"), ("caddy", "caddy"), ("faketime", "faketime")];
    // Not everybody's path has the folder of servers.
    let is_missing = |program: &str| !is_installed(program) && !Path::new("/usr/sbin").join(program).is_file();
    let packages: Vec<_> =
        programs.into_iter().filter(|(program, _)| is_missing(program)).map(|(_, package)| package).collect();
    if packages.is_empty() {
        return Ok(());
    }
    eprintln!(
        "The settings that `tarif host` prints are tried by nginx, Apache and Caddy, and builds by another clock."
    );
    install("what some tests need", &packages)
}

/// Installs Debian's `packages`, or says that they are needed.
pub(crate) fn install(what: &'static str, packages: &[&'static str]) -> Result<(), Failure> {
    let missing = || Failure::Missing { what, packages: packages.to_vec() };
    if !is_installed("apt-get") {
        return Err(missing());
    }
    let rights = rights().ok_or_else(missing)?;
    // A new machine has no list of packages yet, or one that is too old to fetch by.
    let listed = packages.iter().all(|package| is_listed(package));
    if listed && apt_get(rights, "install", packages).is_ok() {
        return Ok(());
    }
    apt_get(rights, "update", &[])?;
    apt_get(rights, "install", packages).map_err(|_| missing())
}

/// What goes before `apt-get` so that it may install; `None` where it may not.
fn rights() -> Option<&'static [&'static str]> {
    let user = Command::new("id").arg("--user").output().ok()?;
    if user.stdout.trim_ascii() == b"0" {
        Some(&[])
    } else if succeeds(Command::new("sudo").args(["--non-interactive", "true"])) {
        Some(&["sudo", "--non-interactive"])
    } else if is_installed("sudo") && stdin().is_terminal() {
        Some(&["sudo"])
    } else {
        None
    }
}

fn is_listed(package: &str) -> bool {
    succeeds(Command::new("apt-cache").args(["show", package]))
}

fn apt_get(rights: &[&str], verb: &str, packages: &[&str]) -> Result<(), Failure> {
    // `env` carries the setting through sudo, which drops the caller's.
    let words = [rights, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", verb]].concat();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).arg("--yes");
    if verb == "install" {
        command.arg("--no-install-recommends").args(packages);
    }
    steps::run(&mut command)
}
