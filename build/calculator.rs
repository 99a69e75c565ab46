//! The compiled calculator: what it is made of, and where it is kept, so that no build makes it twice.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process;

use crate::files::{collect_files, sorted_entries, watch, write_if_changed};
use crate::wasm_toolchain::WasmToolchain;
use crate::{Failure, module, variable};

/// The files that both `OUT_DIR` and a folder of the cache hold.
const OUTPUTS: [&str; 3] = ["calculator.js", "calculator.wasm", "further.wasm"];

/// Folders of a package that do not go into its library.
const NOT_BUILT: [&str; 4] = ["benches", "examples", "target", "tests"];

/// What of this script decides on what is made.
const SOURCES: [&[u8]; 3] =
    [include_bytes!("calculator.rs"), include_bytes!("module.rs"), include_bytes!("../xtask/src/wasm_toolchain.rs")];

/// Puts the calculator's script and module into `out`, compiling them where no earlier build did.
pub(crate) fn embed(root: &Path, out: &Path) -> Result<(), Failure> {
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
    let module = module::compile(root, &cache.join("cargo"), &toolchain)?;
    let outputs = module::bind(module::split(&module)?)?;
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
    for source in SOURCES {
        part(source);
    }
    for file in files {
        let path = file.strip_prefix(root).unwrap_or(&file);
        part(path.as_os_str().as_encoded_bytes());
        part(&fs::read(&file)?);
    }
    Ok(format!("{:016x}", hasher.finish()))
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
