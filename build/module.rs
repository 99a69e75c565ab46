//! The calculator's module: compiled, cut in two parts, and given the script that loads it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;
use wasm_encoder::{RawSection, Section};

use crate::Failure;
use crate::wasm_toolchain::{TARGET, WasmToolchain};

/// What the first part of the calculator imports the script as that fetches the second one.
const FURTHER_JS: &str = "./further.js";

/// Compiles the calculator and returns where its module is.
///
/// The nested cargo has a target folder of its own, for it would wait for ever on the lock of the outer one's.
pub(crate) fn compile(root: &Path, target: &Path, toolchain: &WasmToolchain) -> Result<PathBuf, Failure> {
    let mut cargo = toolchain.cargo("build");
    cargo.current_dir(root);
    cargo.args(["--package", "tarif-calculator", "--lib", "--locked"]);
    cargo.args(["--no-default-features", "--features", "browser"]);
    cargo.args(["--profile", "wasm", "--target-dir"]).arg(target);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(root));
    if !cargo.status()?.success() {
        return Err(Failure::Shown);
    }
    Ok(target.join(TARGET).join("wasm").join("tarif_calculator.wasm"))
}

/// Returns the flags under which a module names its sources alike on every machine, for its panics carry their paths, and can be cut in two, which takes to know what refers to what.
fn flags(root: &Path) -> OsString {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|user| user.join(".cargo")));
    let mut flags = OsString::from("-Clink-arg=--emit-relocs");
    for (folder, name) in [(home, "cargo"), (Some(root.to_path_buf()), "tarif")] {
        let Some(folder) = folder else { continue };
        flags.push("\u{1f}--remap-path-prefix=");
        flags.push(folder);
        flags.push(format!("={name}"));
    }
    flags
}

/// The two parts of the module.
pub(crate) struct Parts {
    /// Where the first part is, which `wasm-bindgen` has not seen yet.
    first: PathBuf,
    /// The second part, which imports from the first one alone.
    further: Vec<u8>,
}

/// Cuts what the functions marked `wasm_split` alone need out of the module, beside which the parts are written.
pub(crate) fn split(module: &Path) -> Result<Parts, Failure> {
    let folder = module.with_extension("parts");
    let (first, input) = (folder.join("first.wasm"), fs::read(module)?);
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = &folder;
    options.main_out_path = &first;
    // The script that fetches the second part is ours, `calculator/js/further.js`: the generated one knows no fingerprinted names.
    options.link_name = FURTHER_JS;
    let parts = wasm_split_cli_support::transform(options);
    let parts = parts.map_err(|error| Failure::Sentence(format!("wasm-split: {error:#}")))?;
    let [further] = parts.split_modules.as_slice() else {
        let count = parts.split_modules.len();
        return Err(Failure::Sentence(format!(
            "wasm-split cut {count} parts out of the calculator, and 1 is embedded"
        )));
    };
    Ok(Parts { further: without_names(&fs::read(further)?)?, first })
}

/// Returns a module without its custom sections, which only debuggers read. `wasm-bindgen` takes them out of the first part.
fn without_names(module: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut bare = wasm_encoder::Module::HEADER.to_vec();
    for payload in wasmparser::Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| Failure::Sentence(format!("wasm-split: {error}")))?;
        if let Some((id, range)) = payload.as_section().filter(|(id, _)| *id != wasm_encoder::SectionId::Custom as u8) {
            let data = &module[range.start as usize..range.end as usize];
            RawSection { id, data }.append_to(&mut bare);
        }
    }
    Ok(bare)
}

/// Returns the script and the parts of the module that a browser loads, made of what the compiler wrote.
pub(crate) fn bind(parts: Parts) -> Result<[Vec<u8>; 3], Failure> {
    let failed = |error| Failure::Sentence(format!("wasm-bindgen: {error:#}"));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&parts.first)
        .out_name("calculator")
        .typescript(false)
        // The generator gives the module a fingerprinted name, so the script is told it by its caller.
        .omit_default_module_path(true)
        // The second part imports the table of functions.
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(failed)?;
    let script = output.js().to_owned();
    // The generator lists every script that a dependency carries, used or not; only an import needs one.
    if script.contains("./snippets/") {
        return Err(Failure::Sentence(
            "a dependency of the calculator brings a script of its own, and only one is embedded".into(),
        ));
    }
    Ok([script.into_bytes(), output.wasm_mut().emit_wasm(), parts.further])
}
