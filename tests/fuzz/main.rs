//! What is fuzzed, with cases that broke something once or might: everything in `fuzz/cases/`, the real sources, and both again with random changes.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../random/mod.rs"]
mod random;
#[path = "../../fuzz/targets.rs"]
mod targets;

use random::Random;
use targets::TARGETS;

/// How many changed inputs each target gets: few every day, many with `cargo xtask test --all`.
fn changes() -> usize {
    if std::env::var_os("TARIF_TEST_ALL").is_some() { 100_000 } else { 300 }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the files in a folder and below that end so.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Returns real inputs of a target.
fn real(target: &str) -> Vec<Vec<u8>> {
    let paths = match target {
        "plan_file" => {
            [files(&root().join("plans"), ".toml"), files(&root().join("tests/site/schema"), "plans.toml")].concat()
        }
        "messages" => files(&root().join("i18n/sl"), ".ftl"),
        "markdown" => files(&root().join("content/de/podpora"), ".md"),
        "settings" => [files(&root().join("tests/site/schema"), "site.toml"), vec![root().join("site.toml")]].concat(),
        "released" => [
            files(&root().join("tests/release/formats"), ".json"),
            files(&root().join("plans/released/podpora"), ".json"),
        ]
        .concat(),
        _ => Vec::new(),
    };
    let mut inputs: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
    if target == "link" {
        for file in ["good.json", "bad.json"] {
            let links = fs::read_to_string(root().join("calculator/tests/calculator/links").join(file)).unwrap();
            let links: Vec<serde_json::Value> = serde_json::from_str(&links).unwrap();
            inputs.extend(links.iter().map(|link| link["link"].as_str().unwrap().as_bytes().to_vec()));
        }
    }
    inputs
}

/// Returns the cases of a target, by their names.
fn cases(target: &str) -> Vec<(String, Vec<u8>)> {
    let paths = files(&root().join("fuzz/cases").join(target), "");
    let named = paths
        .into_iter()
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()));
    named.collect()
}

/// Signs that mean something to one reader or another.
const SIGNS: [&str; 30] = [
    "{",
    "}",
    "\"",
    "'",
    "[",
    "]",
    "=",
    "\n",
    "+++\n",
    "->",
    "*[other]",
    "$",
    "-",
    "&",
    "%",
    "%C4",
    "\\u",
    "\u{202e}",
    "\u{feff}",
    "\0",
    "0",
    "9999999999",
    ".",
    ",",
    "h",
    "min",
    "x",
    "<",
    "`",
    "é",
];

/// Changes an input in some places: cuts it, repeats, turns bits, puts in signs and parts of another.
fn changed(input: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..1 + random.below(6) {
        let at = random.below(bytes.len() + 1);
        let to = (at + random.below(40)).min(bytes.len());
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..to)),
            2 => {
                let part = bytes[at..to].to_vec();
                bytes.splice(at..at, part);
            }
            3 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            4 => {
                let start = random.below(other.len() + 1);
                let part = other[start..(start + random.below(60)).min(other.len())].to_vec();
                bytes.splice(at..to, part);
            }
            5 => drop(bytes.splice(at..at, (0..random.below(4)).map(|_| 0xFF))),
            _ => {
                let sign = SIGNS[random.below(SIGNS.len())];
                bytes.splice(at..at, sign.bytes());
            }
        }
    }
    bytes
}

#[test]
fn every_case_is_read_or_refused() {
    for target in TARGETS {
        let cases = cases(target.name);
        assert!(!cases.is_empty(), "`fuzz/cases/{}` has no case", target.name);
        for (name, case) in cases {
            // Shown only where it fails.
            println!("{}: {name}", target.name);
            (target.run)(&case);
        }
    }
}

#[test]
fn every_real_input_is_read_with_whatever_is_changed_in_it() {
    let inputs = TARGETS.map(|target| {
        let cases = cases(target.name).into_iter().map(|(_, case)| case);
        let inputs: Vec<Vec<u8>> = real(target.name).into_iter().chain(cases).collect();
        inputs.iter().for_each(|input| (target.run)(input));
        inputs
    });
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for round in 0..changes() {
        for (target, inputs) in TARGETS.iter().zip(&inputs) {
            // A page takes a whole build each.
            if target.name == "markdown" && round % 10 != 0 {
                continue;
            }
            let (one, other) = (random.below(inputs.len()), random.below(inputs.len()));
            let input = changed(&inputs[one], &inputs[other], &mut random);
            let seen = Seen(target.name, &input);
            (target.run)(&input);
            drop(seen);
        }
    }
}

/// Shows an input if its target fails, so that it can be kept as a case.
struct Seen<'a>(&'a str, &'a [u8]);

impl Drop for Seen<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}: {:?}", self.0, String::from_utf8_lossy(self.1));
        }
    }
}

#[test]
fn every_target_has_a_program_for_the_fuzzer() {
    for target in TARGETS {
        let program = fs::read_to_string(root().join(format!("fuzz/fuzz_targets/{}.rs", target.name))).unwrap();
        assert!(program.contains(&format!("targets::{}(data)", target.name)), "{program}");
    }
    assert_eq!(files(&root().join("fuzz/fuzz_targets"), ".rs").len(), TARGETS.len());
}
