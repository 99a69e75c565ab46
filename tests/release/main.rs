//! Released price lists are read for ever, whatever format they were written in.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use tarif::release::{Digests, FORMAT, Frozen, FrozenError};
use tarif_pricing::{Rates, Selection, quote};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(json_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files
}

/// The first format kept the sentences of an offer, but not which of them a charge names.
#[test]
fn since_the_second_format_a_charge_names_its_sentence() {
    let read = |format: u32| {
        Frozen::read(&fs::read_to_string(root().join(format!("tests/release/formats/{format}.json"))).unwrap()).unwrap()
    };
    let named = |frozen: &Frozen| {
        let clauses = frozen.charge_clauses.as_ref()?;
        Some(clauses.get(&"basic".parse().unwrap(), &"support".parse().unwrap()).unwrap().to_string())
    };
    assert_eq!(named(&read(1)), None);
    assert_eq!(named(&read(2)).as_deref(), Some("started-increments"));
    assert!(read(1).says_the_same(&read(2)), "where a link leads is no promise");
}

/// Each format has a file, with every kind of charge and condition that there was when it was written: one that no longer reads alike breaks somebody's links.
#[test]
fn a_file_of_every_format_is_read() {
    for format in 1..=FORMAT {
        let text = fs::read_to_string(root().join(format!("tests/release/formats/{format}.json"))).unwrap();
        let frozen = Frozen::read(&text).unwrap();
        assert_eq!(frozen.version.to_string(), "2026-02-01");
        let price_list = &frozen.catalogue.price_list;
        let selection = Selection::parse(price_list, [("pc", "12"), ("support", "1h40m"), ("other", "80")]).unwrap();
        let plan = "basic".parse().unwrap();
        let quote = quote(price_list, &plan, &selection, &Rates::default()).unwrap();
        // Computers: 10 × 15 + 2 × 14.50 = 179. Support: 1 h 40 min are 7 started quarter-hours of 90 / 4, 157.50. Other: 80 − 12.5 % = 70.
        // 179 + 157.50 + 70 = 406.50 a month, above the least of 30; set-up 12 × 25 = 300; 12 users are above 5, where the rate is on request.
        assert_eq!(quote.total.unwrap().to_string(), "406.5");
        assert_eq!(quote.one_off.to_string(), "300");
        assert_eq!(quote.unknown.iter().map(|line| line.charge.as_str()).collect::<Vec<_>>(), ["user", "call-out"]);
        assert!(
            frozen.words.values().all(|lines| lines.iter().any(|line| line.starts_with("care-plan-basic-name = ")))
        );
    }
}

#[test]
fn what_is_written_is_what_was_read() {
    let mut files = json_files(&root().join("plans/released"));
    files.push(root().join(format!("tests/release/formats/{FORMAT}.json")));
    assert!(files.len() > 5, "found only {files:?}");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        assert!(Frozen::read(&text).unwrap().to_string() == text, "{} is written in another way", path.display());
    }
}

#[test]
fn a_format_of_the_future_is_refused_by_its_number() {
    let error = Frozen::read("{ \"format\": 9, \"prices\": {} }").unwrap_err();
    assert!(matches!(error, FrozenError::Format { found: 9 }), "{error}");
}

#[test]
fn the_digests_of_the_demonstration_site_are_those_that_sha256sum_would_write() {
    let text = fs::read_to_string(root().join("plans/released/SHA256SUMS")).unwrap();
    let (digests, errors) = Digests::read(&text);
    assert_eq!((digests.to_string(), errors.len()), (text, 0));
    assert_eq!(digests.files.len(), json_files(&root().join("plans/released")).len());
}
