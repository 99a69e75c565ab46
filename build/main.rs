//! Compiles the calculator to WebAssembly and embeds it, and the demonstration site with its theme, in the binary.
//!
//! The calculator's output is kept under the target folder, `calculator-wasm/<digest>/`, named by a digest of all that goes into it. Where that folder exists no compiler runs, so builds of every profile share one WebAssembly, and repacking the site never rebuilds it.
//!
//! The site is embedded as a table of `include_bytes!`. Cargo sees its folders as inputs: the next `cargo build` after an edit embeds the new text and compiles the package anew, nothing else. Whoever edits the site does not need that, because `tarif` reads the site on disk, and `cargo xtask site` leaves a binary alone that is older than nothing but the site.

mod calculator;
mod files;
mod module;
mod site;
#[path = "../xtask/src/wasm_toolchain.rs"]
mod wasm_toolchain;

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use wasm_toolchain::ToolchainError;

/// What stopped the build.
enum Failure {
    /// One sentence for the person at the keyboard, who can put it right.
    Sentence(String),
    /// The nested cargo said what is wrong.
    Shown,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Sentence(error.to_string())
    }
}

impl From<ToolchainError> for Failure {
    fn from(error: ToolchainError) -> Self {
        Self::Sentence(error.to_string())
    }
}

fn main() -> ExitCode {
    match embed() {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Sentence(sentence)) => {
            // Cargo makes this its own error; an exit status would add a dump of this script's output.
            println!("cargo::error={}", sentence.replace('\n', " "));
            ExitCode::SUCCESS
        }
        Err(Failure::Shown) => ExitCode::FAILURE,
    }
}

fn embed() -> Result<(), Failure> {
    let root = variable("CARGO_MANIFEST_DIR");
    let out = variable("OUT_DIR");
    println!("cargo::rerun-if-env-changed={}", wasm_toolchain::OVERRIDE);
    site::embed(&root, &out)?;
    calculator::embed(&root, &out)
}

fn variable(name: &str) -> PathBuf {
    env::var_os(name).map(PathBuf::from).expect("cargo sets this variable for every build script")
}
