//! `cargo xtask bench`: `tarif` and Hugo side by side, on sites of the same pages; with `--saves`, how long `tarif serve` takes from a save to the new page; with `--check`, whether what is done most often takes more instructions than before.

mod hugo;
mod instructions;
mod machine;
mod run;
mod saves;
mod sites;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::{site, steps};
use run::{Builder, Measured};
use sites::Sites;
use table::Row;

/// Between these lines of `benches/RESULTS.md` is what the command writes.
const FIGURES: &str = "<!-- Written by `cargo xtask bench --write`. -->\n";
const SAVES: &str = "<!-- Written by `cargo xtask bench --saves --write`. -->\n";
const END: &str = "<!-- End of what is written. -->\n";

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
    if options.check {
        fs::create_dir_all(folder()).map_err(|source| Failure::File { path: folder(), source })?;
        return instructions::check(options.write);
    }
    if options.saves {
        let saves = saves::measured(&site::tarif()?, &options.pages, options.runs)?;
        return options.tell(SAVES, &table::saves(&saves));
    }
    run::set_up()?;
    let hugo = hugo::binary()?;
    let tarif = site::tarif()?;
    let mut rows = Vec::new();
    let mut commands = [String::new(), String::new()];
    for pages in &options.pages {
        let sites = Sites::write(*pages)?;
        for (medium, out) in media() {
            eprintln!("{pages} plan pages, output on {medium}, {} runs", options.runs);
            let builders = [Builder::tarif(&tarif, &sites, &out), Builder::hugo(&hugo, &sites, &out)];
            commands = builders.each_ref().map(Builder::command);
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
    options.tell(FIGURES, &table::table(&rows, &machine::machine([&tarif, &hugo], commands)?))
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

/// Returns a text with others lines between one line and the next that ends what is written.
fn rewritten(text: &str, begin: &str, table: &str) -> Option<String> {
    let (above, rest) = text.split_once(begin)?;
    let (_, below) = rest.split_once(END)?;
    Some(format!("{above}{begin}\n{table}\n{END}{below}"))
}

#[derive(Debug, PartialEq)]
struct Options {
    pages: Vec<usize>,
    runs: usize,
    saves: bool,
    check: bool,
    write: bool,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self { pages: SIZES.to_vec(), runs: 5, saves: false, check: false, write: false };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut number = |what: &str| {
                let value = rest.next().ok_or_else(|| Failure::Usage(format!("`{what}` needs a number")))?;
                value.parse::<usize>().map_err(|_| Failure::Usage(format!("`{value}` is not a number")))
            };
            match argument.as_str() {
                "--write" => options.write = true,
                "--saves" => options.saves = true,
                "--check" => options.check = true,
                "--runs" => options.runs = number("--runs")?.max(1),
                "--pages" => options.pages = vec![number("--pages")?],
                _ => return Err(Failure::Usage(format!("`bench` takes no `{argument}`"))),
            }
        }
        Ok(options)
    }

    /// Prints a table, or writes it into `benches/RESULTS.md`, where it stands behind a line.
    fn tell(&self, begin: &str, table: &str) -> Result<(), Failure> {
        if !self.write {
            print!("{table}");
            return Ok(());
        }
        let path = steps::root().join("benches/RESULTS.md");
        let failed = |source| Failure::File { path: path.clone(), source };
        let text = fs::read_to_string(&path).map_err(failed)?;
        let place = || failed(std::io::Error::other(format!("there is no place for figures: {begin}")));
        fs::write(&path, rewritten(&text, begin, table).ok_or_else(place)?).map_err(failed)
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
        assert_eq!(asked, Options { pages: vec![50], runs: 2, saves: false, check: false, write: true });
        assert_eq!(read(&[]).expect("nothing is a call").pages, [100, 1_000, 10_000]);
        assert_eq!(read(&["--runs", "x"]).expect_err("x is no number").to_string(), "`x` is not a number");
        assert!(read(&["--saves"]).expect("this is an option").saves);
        assert!(read(&["--check"]).expect("this is an option").check);
        assert_eq!(read(&["--pages"]).expect_err("it has no value").to_string(), "`--pages` needs a number");
    }

    #[test]
    fn figures_take_the_place_of_earlier_ones_and_of_nothing_else() {
        let text = format!("a\n{SAVES}old\n{END}b\n{FIGURES}other\n{END}c\n");
        let expected = format!("a\n{SAVES}\nnew\n{END}b\n{FIGURES}other\n{END}c\n");
        assert_eq!(rewritten(&text, SAVES, "new"), Some(expected));
        assert_eq!(rewritten("a\n", SAVES, "new"), None);
    }
}
