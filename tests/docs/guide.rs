//! The guide for owners: what it does is done, in its order, in one folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::markdown::{Part, parts};

const DOCUMENT: &str = "docs/guide.md";

/// Calls `tarif` in a folder, and returns what it printed and whether it succeeded.
fn call(folder: &Path, words: &[&str]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_tarif")).current_dir(folder).args(words).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (printed, output.status.success())
}

/// Does what a line of a terminal does.
fn type_line(folder: &mut PathBuf, line: &str, succeeds: bool) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["cd", name] => {
            folder.push(name);
            String::new()
        }
        // It runs until it is stopped; what is tried is that it would begin.
        ["tarif", "serve", options @ ..] => {
            let (printed, success) = call(folder, &[&["serve"], options, &["--help"]].concat());
            assert!(success, "{line}\n{printed}");
            printed
        }
        ["tarif", words @ ..] => {
            let (printed, success) = call(folder, words);
            assert_eq!(success, succeeds, "{line}\n{printed}");
            printed
        }
        _ => panic!("`{line}` is not a line that a test can run"),
    }
}

/// Does what a block says to the file that it names.
fn edit(folder: &Path, kind: &str, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let old = fs::read_to_string(&path).unwrap_or_default();
    if kind != "diff" {
        let begin = if old.is_empty() { old } else { old + "\n" };
        return fs::write(&path, begin + text).unwrap();
    }
    let lines =
        |sign: char| text.lines().filter_map(move |line| line.strip_prefix(sign)).collect::<Vec<_>>().join("\n");
    let (taken, put) = (lines('-'), lines('+'));
    assert_eq!(old.matches(&taken).count(), 1, "`{taken}` stands in {} once", path.display());
    fs::write(&path, old.replace(&taken, &put)).unwrap();
}

#[test]
fn everything_in_the_guide_can_be_done_as_it_stands_there() {
    let root = tempfile::tempdir().unwrap();
    let mut folder = root.path().to_owned();
    let (mut printed, mut edits) = (Vec::new(), 0);
    for part in parts(DOCUMENT) {
        let Part::Block(info, text) = part else { continue };
        match info.split_once(' ') {
            None | Some(("console", _)) => {
                assert!(matches!(info.as_str(), "console" | "console fails"), "{info}");
                for line in text.lines().filter_map(|line| line.strip_prefix("$ ")) {
                    printed.push((line.to_owned(), type_line(&mut folder, line, info == "console")));
                }
            }
            Some((kind, path)) => {
                edit(&folder, kind, path, &text);
                edits += 1;
            }
        }
    }
    assert!(printed.len() >= 15 && edits == 8, "{} calls, {edits} edits", printed.len());
    let said = |words: &str| {
        let found = printed.iter().filter(|(line, _)| line.contains(words));
        found.map(|(_, printed)| printed.replace(['\u{a0}', '\u{202f}'], " ")).collect::<Vec<_>>().join("\n")
    };
    // 55 a month and 5 × 20 for the computers; the hour of support is included.
    assert!(said("tarif quote").contains("155,00 €"), "{}", said("tarif quote"));
    // The fee of the list that is in force on that day.
    assert!(said("release care --effective").contains("plans/released/care"), "{}", said("release care --effective"));
    // 59 − 55 = 4, and 4 ÷ 55 = 7.27 %; with 5 × 20 for the computers 155 becomes 159.
    let differs = said("tarif diff");
    assert!(["7.27", "155", "159"].iter().all(|figure| differs.contains(figure)), "{differs}");
    assert!(said("tarif check").contains("the original of `care-tagline` changed"), "{}", said("tarif check"));
    assert!(said("accept sl care-tagline").contains("Accepted 1 translation"), "{}", said("accept sl care-tagline"));
    let changes = fs::read_to_string(folder.join("preview/de/care/changes/index.html")).unwrap();
    assert!(changes.contains("Die Monatspauschale beträgt nun 59"), "{changes}");
    assert!(said("new language fr").contains("+ content/fr/care/complete.md"), "{}", said("new language fr"));
    let french = fs::read_to_string(folder.join("content/fr/care/complete.md")).unwrap();
    assert!(!french.contains("untranslated"), "{french}");
}
