//! Instructions of what is done most often, counted by callgrind and compared with those that are committed: a machine that is busy or slow counts the same.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::run;
use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, is_installed};

/// How often a thing is done for one count.
const TURNS: u64 = 5;

/// How many percent more than committed are too many. Hash maps begin each run with other seeds, which is less than one.
const TOLERANCE: u64 = 5;

/// What stands above the figures.
const HEAD: &str = "# Instructions of one turn each, written by `cargo xtask bench --check --write`: callgrind, the release profile without link-time optimisation, one thread.\n";

/// A thing, and how many instructions one turn of it takes.
type Count = (String, u64);

/// Counts, and compares with the committed figures, or writes them anew.
///
/// # Errors
/// Valgrind is missing and cannot be installed, a bench cannot be run, or something takes more instructions than it may.
pub(super) fn check(write: bool) -> Result<(), Failure> {
    if !is_installed("valgrind") {
        eprintln!("Instructions are counted by valgrind's callgrind.");
        setup::install("valgrind", &["valgrind"])?;
    }
    steps::run(bench().arg("--no-run"))?;
    let compiler = run::version(&steps::rustc(), "--version")?;
    let counts = names()?.into_iter().map(|name| Ok((name.clone(), counted(&name)?)));
    let counts: Vec<Count> = counts.collect::<Result<_, Failure>>()?;
    let path = steps::root().join("benches/instructions.txt");
    let failed = |source| Failure::File { path: path.clone(), source };
    if write {
        return fs::write(&path, text(&compiler, &counts)).map_err(failed);
    }
    if !path.exists() {
        counts.iter().for_each(|(name, count)| println!("{name}: {count}"));
        let text = "there are no figures to compare with in `benches/instructions.txt`; `--check --write` writes them";
        return Err(Failure::Usage(text.to_owned()));
    }
    let (committed_by, committed) = read(&fs::read_to_string(&path).map_err(failed)?);
    if committed_by != compiler {
        eprintln!("The committed figures are those of {committed_by}; here is {compiler}.");
    }
    let mut grown = false;
    for (name, count) in &counts {
        let known = committed.iter().find(|(known, _)| known == name).map(|(_, count)| *count);
        grown |= known.is_none_or(|known| has_grown(*count, known));
        println!("{name}: {count}, committed {}", known.map_or("none".to_owned(), |known| known.to_string()));
    }
    if grown {
        return Err(Failure::Step(format!("bench --check: more than {TOLERANCE} % more instructions than committed")));
    }
    Ok(())
}

/// Returns whether a count is more than another by more than is tolerated.
fn has_grown(count: u64, committed: u64) -> bool {
    count * 100 > committed * (100 + TOLERANCE)
}

/// Returns the names of all that is counted.
fn names() -> Result<Vec<String>, Failure> {
    let output = bench().args(["--quiet", "--", "--counted"]).stderr(Stdio::inherit()).output();
    let output = output.map_err(|source| Failure::NotStarted { program: "cargo".into(), source })?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// Returns the instructions of one turn: those of several turns without those that make ready for them.
fn counted(name: &str) -> Result<u64, Failure> {
    let of = |turns: u64| collected(name, turns);
    Ok(of(1 + TURNS)?.saturating_sub(of(1)?) / TURNS)
}

/// Returns the instructions of a whole run.
fn collected(name: &str, turns: u64) -> Result<u64, Failure> {
    let log: PathBuf = super::folder().join("callgrind.log");
    let runner = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"].map(|part| format!("'{part}'"));
    let runner = format!("{}, '--log-file={}'", runner.join(", "), log.display());
    let mut command = bench();
    command.env("RAYON_NUM_THREADS", "1").stdout(Stdio::null());
    command.args(["--config", &format!("target.'cfg(all())'.runner = [{runner}]")]);
    steps::run(command.args(["--quiet", "--", "--counted", name, &turns.to_string()]))?;
    let report = fs::read_to_string(&log).map_err(|source| Failure::File { path: log.clone(), source })?;
    collected_in(&report).ok_or_else(|| Failure::Step(format!("callgrind of {name}")))
}

/// Returns the command that builds the benches and runs them. What the linker would put together anew takes minutes, and is not what is counted.
fn bench() -> Command {
    let mut command = steps::cargo_command("bench --locked --bench tarif");
    command.env("CARGO_PROFILE_BENCH_LTO", "off").env("CARGO_PROFILE_BENCH_INCREMENTAL", "false");
    command
}

/// Reads the count from what callgrind says at its end.
fn collected_in(report: &str) -> Option<u64> {
    let (_, count) = report.lines().find_map(|line| line.split_once("Collected : "))?;
    count.trim().parse().ok()
}

fn text(compiler: &str, counts: &[Count]) -> String {
    let lines = counts.iter().map(|(name, count)| format!("{name} {count}\n"));
    format!("{HEAD}# {compiler}\n{}", lines.collect::<String>())
}

/// Reads what [`text`] writes: the compiler, and the counts.
fn read(text: &str) -> (String, Vec<Count>) {
    let compiler = text.lines().filter_map(|line| line.strip_prefix("# ")).nth(1).unwrap_or_default();
    let counts = text.lines().filter_map(|line| line.split_once(' '));
    let counts = counts.filter_map(|(name, count)| Some((name.to_owned(), count.parse().ok()?)));
    (compiler.to_owned(), counts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_they_are_written() {
        let counts = vec![("quote".to_owned(), 1_200), ("page".to_owned(), 3)];
        assert_eq!(read(&text("rustc 1.89.0", &counts)), ("rustc 1.89.0".to_owned(), counts));
    }

    #[test]
    fn a_twentieth_more_is_tolerated_and_no_more() {
        // 5 % of 1,000 are 50.
        assert!(!has_grown(1_050, 1_000) && has_grown(1_051, 1_000) && !has_grown(10, 1_000));
    }

    #[test]
    fn the_count_stands_at_the_end_of_the_report() {
        let report = "==7== Events    : Ir\n==7== Collected : 123456\n==7== \n==7== I   refs:      123,456\n";
        assert_eq!(collected_in(report), Some(123_456));
        assert_eq!(collected_in("==7== Events    : Ir\n"), None);
    }
}
