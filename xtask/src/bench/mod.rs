//! `cargo xtask bench`: `tarif` and Hugo side by side, on sites of the same pages.

mod hugo;
mod run;
mod sites;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::{site, steps};
use run::{Builder, Measured};
use sites::Sites;
use table::Row;

/// What a new visitor of the figures reads is above this line of the file; below it is what the command writes.
const FIGURES: &str = "<!-- Written by `cargo xtask bench --write`. -->\n";

/// The sizes that are measured unless others are asked for, in plan pages.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// What a builder is asked to do, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// Into a folder that is not there.
    Cold,
    /// Again, with nothing changed.
    Unchanged,
    /// Again, after one monthly fee has changed.
    OnePrice,
}

impl Case {
    const ALL: [Self; 3] = [Self::Cold, Self::Unchanged, Self::OnePrice];

    fn name(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Unchanged => "unchanged",
            Self::OnePrice => "one price",
        }
    }
}

/// Measures both, and prints a table or writes it into `benches/RESULTS.md`.
pub(crate) fn bench(arguments: &[String]) -> Result<(), Failure> {
    let options = Options::read(arguments)?;
    run::set_up()?;
    let hugo = hugo::binary()?;
    let tarif = site::tarif()?;
    let mut rows = Vec::new();
    for pages in &options.pages {
        let sites = Sites::write(*pages)?;
        for (medium, out) in media() {
            eprintln!("{pages} plan pages, output on {medium}, {} runs", options.runs);
            let builders = [Builder::tarif(&tarif, &sites, &out), Builder::hugo(&hugo, &sites, &out)];
            rows.extend(measured(&builders, &sites, options.runs)?.into_iter().map(|(case, of_both)| Row {
                pages: *pages,
                medium,
                case: case.name(),
                tarif: of_both[0],
                hugo: of_both[1],
            }));
            remove(&out)?;
        }
        sites.remove()?;
    }
    let table = table::table(&rows, &machine(&hugo)?);
    if options.write {
        return write(&table);
    }
    print!("{table}");
    Ok(())
}

/// Runs both in turn, so that what slows the machine down meets both, and returns the best of each.
fn measured(builders: &[Builder; 2], sites: &Sites, runs: usize) -> Result<Vec<(Case, [Measured; 2])>, Failure> {
    let mut best: Vec<(Case, [Option<Measured>; 2])> = Case::ALL.map(|case| (case, [None, None])).to_vec();
    for run in 1..=runs {
        for (case, of_both) in &mut best {
            if *case == Case::OnePrice {
                sites.change_a_price(run)?;
            }
            for (builder, best) in builders.iter().zip(of_both) {
                if *case == Case::Cold {
                    remove(&builder.out)?;
                }
                let measured = builder.measure()?;
                *best = Some(best.map_or(measured, |best: Measured| best.better(measured)));
            }
        }
    }
    let whole = best.into_iter().map(|(case, of_both)| Some((case, [of_both[0]?, of_both[1]?])));
    whole.collect::<Option<_>>().ok_or_else(|| Failure::Usage("`--runs` is at least 1".into()))
}

/// Returns where output is written to: in memory, where the system has a folder for that, and on the disk.
fn media() -> Vec<(&'static str, PathBuf)> {
    let memory = Path::new("/dev/shm");
    let disk = folder().join("out");
    let own = format!("tarif-bench-{}", std::process::id());
    let mut media = vec![("disk", disk)];
    if memory.is_dir() {
        media.insert(0, ("tmpfs", memory.join(own)));
    }
    media
}

/// Returns the folder for all that measuring needs.
fn folder() -> PathBuf {
    steps::root().join("target/bench")
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|source| Failure::File { path: folder.into(), source })
}

fn machine(hugo: &Path) -> Result<Vec<(&'static str, String)>, Failure> {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':')).map(|(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    Ok(vec![
        ("processor", format!("{}, {cores} cores", cpu.unwrap_or("unknown").trim())),
        ("kernel", format!("Linux {}", kernel.trim())),
        ("compiler", run::version(&steps::rustc(), "--version")?),
        ("Hugo", run::version(hugo, "version")?),
    ])
}

fn write(table: &str) -> Result<(), Failure> {
    let path = steps::root().join("benches/RESULTS.md");
    let failed = |source| Failure::File { path: path.clone(), source };
    let text = fs::read_to_string(&path).map_err(failed)?;
    let above = text.split(FIGURES).next().unwrap_or_default();
    fs::write(&path, format!("{above}{FIGURES}\n{table}")).map_err(failed)
}

#[derive(Debug, PartialEq)]
struct Options {
    pages: Vec<usize>,
    runs: usize,
    write: bool,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self { pages: SIZES.to_vec(), runs: 5, write: false };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut number = |what: &str| {
                let value = rest.next().ok_or_else(|| Failure::Usage(format!("`{what}` needs a number")))?;
                value.parse::<usize>().map_err(|_| Failure::Usage(format!("`{value}` is not a number")))
            };
            match argument.as_str() {
                "--write" => options.write = true,
                "--runs" => options.runs = number("--runs")?.max(1),
                "--pages" => options.pages = vec![number("--pages")?],
                _ => return Err(Failure::Usage(format!("`bench` takes no `{argument}`"))),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_and_a_number_of_runs_can_be_asked_for() {
        let read = |arguments: &[&str]| {
            Options::read(&arguments.iter().map(|argument| (*argument).to_owned()).collect::<Vec<_>>())
        };
        let asked = read(&["--pages", "50", "--runs", "2", "--write"]).expect("these are options");
        assert_eq!(asked, Options { pages: vec![50], runs: 2, write: true });
        assert_eq!(read(&[]).expect("nothing is a call").pages, [100, 1_000, 10_000]);
        assert_eq!(read(&["--runs", "x"]).expect_err("x is no number").to_string(), "`x` is not a number");
        assert_eq!(read(&["--pages"]).expect_err("it has no value").to_string(), "`--pages` needs a number");
    }
}
