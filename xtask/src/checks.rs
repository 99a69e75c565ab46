//! `cargo xtask test` and the other checks.

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, cargo_command};
use crate::wasm_toolchain::Origin;
use crate::web_tools;

/// From what the cases of property tests are drawn, if not at random.
const PROPERTY_SEED: &str = "PROPTEST_RNG_SEED";

/// Runs every test of the workspace, those in the browser among them.
pub(crate) fn test(arguments: &[String]) -> Result<(), Failure> {
    let all = match arguments {
        [] => false,
        [option] if option == "--all" => true,
        _ => return Err(Failure::Usage("`test` takes `--all` or nothing".into())),
    };
    setup::wasm()?;
    setup::browser()?;
    setup::test_programs()?;
    web_tools::checkers()?;
    let mut tests = cargo_command("test --workspace --locked --no-fail-fast");
    if all {
        // Tests that can be long read this and then do all of their work.
        tests.env("TARIF_TEST_ALL", "1");
        tests.env("PROPTEST_CASES", "2000");
    } else if std::env::var_os(PROPERTY_SEED).is_none() {
        // What passed once passes again: a rare case is found by `--all`, not by a change that has nothing to do with it.
        tests.env(PROPERTY_SEED, "1");
    }
    steps::run(&mut tests)
}

/// Lints every target natively, then the calculator as the browser gets it.
pub(crate) fn clippy(arguments: &[String]) -> Result<(), Failure> {
    takes_nothing("clippy", arguments)?;
    let toolchain = setup::wasm()?;
    let mut native = cargo_command("clippy --workspace --all-targets --locked -- -D warnings");
    steps::run(&mut native)?;
    let package = ["--package", "tarif-calculator", "--no-default-features", "--features", "browser", "--locked"];
    let mut wasm = match toolchain.origin {
        Origin::InUse => toolchain.cargo("clippy"),
        Origin::Debian { .. } => {
            eprintln!(
                "Clippy skips the WebAssembly build: Debian's toolchain has none. The compiler's own warnings are errors all the same."
            );
            let mut check = toolchain.cargo("check");
            check.env("RUSTFLAGS", "--deny warnings");
            check
        }
    };
    wasm.current_dir(steps::root()).args(package);
    match toolchain.origin {
        Origin::InUse => wasm.args(["--", "--deny", "warnings"]),
        // Two compilers in one target folder would undo each other's work.
        Origin::Debian { .. } => wasm.args(["--target-dir", "target/calculator-wasm/check"]),
    };
    steps::run(&mut wasm)
}

fn takes_nothing(command: &str, arguments: &[String]) -> Result<(), Failure> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(Failure::Usage(format!("`{command}` takes no `{argument}`"))),
    }
}
