//! `cargo xtask fuzz`: random input, led by what it reaches, against what reads input.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, cargo_command};

/// What makes the compiler count which edges of the code an input comes by. The stable compiler knows all of it; `cargo fuzz` passes the same.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1";

/// How long each target runs unless it is said, in seconds.
const SECONDS: u32 = 60;

/// Runs the fuzz targets, one after the other. What breaks one is written among its cases.
pub(crate) fn fuzz(arguments: &[String]) -> Result<(), Failure> {
    let usage = || Failure::Usage("`fuzz` takes names of targets and `--seconds N`".into());
    let (mut seconds, mut chosen) = (SECONDS, Vec::new());
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seconds" => seconds = words.next().and_then(|number| number.parse().ok()).ok_or_else(usage)?,
            name if name.starts_with('-') => return Err(usage()),
            name => chosen.push(name.to_owned()),
        }
    }
    let folder = steps::root().join("fuzz");
    let targets = targets(&folder)?;
    if let Some(unknown) = chosen.iter().find(|name| !targets.contains(name)) {
        return Err(Failure::Usage(format!("`{unknown}` is not a target; those are {}", targets.join(", "))));
    }
    setup::wasm()?;
    let host = host()?;
    // The same versions as everywhere, and those of the fuzzer beside them.
    fs::copy(steps::root().join("Cargo.lock"), folder.join("Cargo.lock"))
        .map_err(|source| Failure::at(&folder, source))?;
    let mut build = cargo_command("build --release --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --target");
    // With a target given, the flags are for it and not for build scripts.
    steps::run(build.arg(&host).env("RUSTFLAGS", COVERAGE))?;
    for target in targets.iter().filter(|name| chosen.is_empty() || chosen.contains(name)) {
        let found = steps::root().join("target/fuzz/corpus").join(target);
        fs::create_dir_all(&found).map_err(|source| Failure::at(&found, source))?;
        let mut command = Command::new(steps::root().join("target/fuzz").join(&host).join("release").join(target));
        command.arg(found).arg(folder.join("cases").join(target));
        command.arg(format!("-max_total_time={seconds}")).args([
            "-timeout=20",
            "-rss_limit_mb=4096",
            "-print_final_stats=1",
        ]);
        command.arg(format!("-artifact_prefix={}/", folder.join("cases").join(target).display()));
        steps::run(&mut command)?;
    }
    Ok(())
}

/// Returns the names of the targets, sorted.
fn targets(folder: &Path) -> Result<Vec<String>, Failure> {
    let folder = folder.join("fuzz_targets");
    let entries = fs::read_dir(&folder).map_err(|source| Failure::at(&folder, source))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    Ok(names)
}

/// Returns what the compiler calls this machine.
fn host() -> Result<String, Failure> {
    let output = Command::new(steps::rustc()).arg("-vV").output();
    let output = output.map_err(|source| Failure::NotStarted { program: "rustc".into(), source })?;
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failure::Step("rustc -vV".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_are_the_programs_in_their_folder() {
        let names = targets(&steps::root().join("fuzz")).unwrap();
        assert_eq!(names, ["figures", "link", "markdown", "messages", "plan_file", "released", "settings"]);
    }

    #[test]
    fn an_unknown_target_is_named_with_the_known_ones() {
        let failure = fuzz(&["prices".into()]).unwrap_err();
        assert!(failure.to_string().starts_with("`prices` is not a target; those are figures, link"), "{failure}");
    }
}
