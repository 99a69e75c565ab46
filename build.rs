//! Compiles the calculator to WebAssembly and embeds it, and the demonstration site with its theme, in the binary.
//!
//! The calculator's output is kept under the target folder, `calculator-wasm/<digest>/`, named by a digest of all that goes into it. Where that folder exists no compiler runs, so builds of every profile share one WebAssembly, and repacking the site never rebuilds it.
//!
//! The site is embedded as a table of `include_bytes!`. Cargo sees its folders as inputs: the next `cargo build` after an edit embeds the new text and compiles the package anew, nothing else. Whoever edits the site does not need that, because `tarif` reads the site on disk, and `cargo xtask site` leaves a binary alone that is older than nothing but the site.

#[path = "xtask/src/wasm_toolchain.rs"]
mod wasm_toolchain;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use wasm_bindgen_cli_support::Bindgen;
use wasm_encoder::{RawSection, Section};
use wasm_toolchain::{TARGET, ToolchainError, WasmToolchain};

/// The files that both `OUT_DIR` and a folder of the cache hold.
const OUTPUTS: [&str; 3] = ["calculator.js", "calculator.wasm", "further.wasm"];

/// What the first part of the calculator imports the script as that fetches the second one.
const FURTHER_JS: &str = "./further.js";

/// The demonstration site: what `tarif init` lays down as well.
const SITE: [&str; 5] = ["site.toml", "content", "i18n", "plans", "themes"];

/// Folders of a package that do not go into its library.
const NOT_BUILT: [&str; 4] = ["benches", "examples", "target", "tests"];

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
    embed_site(&root, &out)?;
    embed_calculator(&root, &out)
}

fn variable(name: &str) -> PathBuf {
    env::var_os(name).map(PathBuf::from).expect("cargo sets this variable for every build script")
}

/// Writes the table of the demonstration site's files, each under its path in the site.
fn embed_site(root: &Path, out: &Path) -> Result<(), Failure> {
    let mut files = Vec::new();
    for name in SITE {
        let path = root.join(name);
        watch(&path);
        collect_files(&path, &mut files)?;
    }
    let mut table = String::from("[\n");
    for file in &files {
        let Some(path) = file.strip_prefix(root).ok().and_then(Path::to_str) else {
            let shown = file.display();
            return Err(Failure::Sentence(format!("`{shown}` has a name that is not UTF-8")));
        };
        let path = path.replace('\\', "/");
        table += &format!(
            "    ({path:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?}))),\n",
            format!("/{path}")
        );
    }
    table += "]\n";
    write_if_changed(&out.join("demonstration_site.rs"), table.as_bytes())
}

/// Puts the calculator's script and module into `out`, compiling them where no earlier build did.
fn embed_calculator(root: &Path, out: &Path) -> Result<(), Failure> {
    check_bindgen_version(&root.join("Cargo.lock"))?;
    let inputs = calculator_inputs(root)?;
    for input in &inputs {
        watch(input);
    }
    let toolchain = WasmToolchain::find(variable("CARGO"), variable("RUSTC"))?;
    let cache = target_folder(out).join("calculator-wasm");
    let digest = digest(root, &inputs, &toolchain)?;
    let kept = cache.join(&digest);
    if kept.is_dir() {
        return copy_outputs(&kept, out);
    }
    let module = compile(root, &cache.join("cargo"), &toolchain)?;
    let outputs = bind(split(&module)?)?;
    for (name, bytes) in OUTPUTS.iter().zip(&outputs) {
        write_if_changed(&out.join(name), bytes)?;
    }
    // What was edited while the compiler ran must not be kept under the older digest.
    if digest == self::digest(root, &inputs, &toolchain)? {
        keep(&kept, &outputs)?;
    }
    Ok(())
}

/// Another build may be at the same place: each writes beside, and the first to rename wins.
fn keep(folder: &Path, outputs: &[Vec<u8>; 3]) -> Result<(), Failure> {
    let beside = folder.with_extension(process::id().to_string());
    fs::create_dir_all(&beside)?;
    for (name, bytes) in OUTPUTS.iter().zip(outputs) {
        fs::write(beside.join(name), bytes)?;
    }
    if fs::rename(&beside, folder).is_err() {
        fs::remove_dir_all(&beside)?;
    }
    Ok(())
}

/// The macro writes for a version of the generator, and only the very same one reads it.
fn check_bindgen_version(lock: &Path) -> Result<(), Failure> {
    let lock = fs::read_to_string(lock)?;
    let version = |package: &str| {
        let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
        entry.split('"').next()
    };
    let (macros, generator) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    if macros == generator {
        return Ok(());
    }
    Err(Failure::Sentence(format!(
        "wasm-bindgen is {} in Cargo.lock and wasm-bindgen-cli-support {}; they must be equal: run `cargo update -p wasm-bindgen --precise {}`",
        macros.unwrap_or("missing"),
        generator.unwrap_or("missing"),
        generator.unwrap_or("VERSION"),
    )))
}

/// The files and folders that the compiled calculator depends on, in a fixed order.
fn calculator_inputs(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut inputs = vec![root.join("Cargo.toml"), root.join("Cargo.lock")];
    package_inputs(&root.join("calculator"), &mut inputs)?;
    Ok(inputs)
}

fn package_inputs(package: &Path, inputs: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for path in sorted_entries(package)? {
        let name = path.file_name().and_then(|name| name.to_str());
        if path.join("Cargo.toml").exists() {
            package_inputs(&path, inputs)?;
        } else if !name.is_some_and(|name| NOT_BUILT.contains(&name) || name.ends_with(".md")) {
            inputs.push(path);
        }
    }
    Ok(())
}

/// Names a cache folder. Sixty-four bits tell apart what one target folder ever sees, and the standard library's hasher may change with the compiler, which is part of what is hashed.
fn digest(root: &Path, inputs: &[PathBuf], toolchain: &WasmToolchain) -> Result<String, Failure> {
    let mut files = Vec::new();
    for input in inputs {
        collect_files(input, &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    let mut part = |bytes: &[u8]| {
        hasher.write_usize(bytes.len());
        hasher.write(bytes);
    };
    part(toolchain.version()?.as_bytes());
    part(include_bytes!("build.rs"));
    part(include_bytes!("xtask/src/wasm_toolchain.rs"));
    for file in files {
        let path = file.strip_prefix(root).unwrap_or(&file);
        part(path.as_os_str().as_encoded_bytes());
        part(&fs::read(&file)?);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Compiles the calculator and returns where its module is.
///
/// The nested cargo has a target folder of its own, for it would wait for ever on the lock of the outer one's.
fn compile(root: &Path, target: &Path, toolchain: &WasmToolchain) -> Result<PathBuf, Failure> {
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
struct Parts {
    /// Where the first part is, which `wasm-bindgen` has not seen yet.
    first: PathBuf,
    /// The second part, which imports from the first one alone.
    further: Vec<u8>,
}

/// Cuts what the functions marked `wasm_split` alone need out of the module, beside which the parts are written.
fn split(module: &Path) -> Result<Parts, Failure> {
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
fn bind(parts: Parts) -> Result<[Vec<u8>; 3], Failure> {
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

fn copy_outputs(from: &Path, into: &Path) -> Result<(), Failure> {
    for name in OUTPUTS {
        write_if_changed(&into.join(name), &fs::read(from.join(name))?)?;
    }
    Ok(())
}

/// The outer target folder, which cargo marks; the script's own folder lies in it.
fn target_folder(out: &Path) -> PathBuf {
    let marked = out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    marked.unwrap_or(out).into()
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

/// Adds the file at `path`, or all files in the folder at `path`, sorted; editors' hidden files are left out.
fn collect_files(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_dir() {
        for entry in sorted_entries(path)? {
            collect_files(&entry, files)?;
        }
    } else if path.exists() {
        files.push(path.into());
    }
    Ok(())
}

fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with('.') && !name.ends_with('~') {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    Ok(fs::write(path, bytes)?)
}
