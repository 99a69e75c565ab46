//! The same sources give the same bytes, whoever builds them, where and when.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// Who builds, where and when.
struct Place<'a> {
    /// The folder that the site lies in.
    folder: &'a str,
    /// What the environment says.
    environment: &'a [(&'a str, &'a str)],
    /// What the clock says, if it is not left as it is.
    clock: Option<&'a str>,
    /// Whether the files of the site are made in the order of their names, or against it.
    is_backwards: bool,
}

/// Copies what the demonstration site is made of, file by file.
fn copy_demonstration(to: &Path, is_backwards: bool) {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { collect(&path, found) } else { found.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("site.toml")];
    for part in ["plans", "i18n", "content", "themes"] {
        collect(&root.join(part), &mut files);
    }
    files.sort();
    if is_backwards {
        files.reverse();
    }
    for (age, file) in files.iter().enumerate() {
        let place = to.join(file.strip_prefix(root).unwrap());
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::copy(file, &place).unwrap();
        // As old as their order says, so that the ages differ from copy to copy too.
        let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000 + age as u64);
        fs::File::options().write(true).open(&place).unwrap().set_modified(changed).unwrap();
    }
}

/// Returns the bytes of all files that were built, but for the notes about the disk that the next build reads.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn collect(root: &Path, folder: &Path, tree: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                collect(root, &path, tree);
            } else if !matches!(name, ".tarif-last" | ".tarif-known" | ".tarif-pages" | ".tarif-lock") {
                tree.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn build(scratch: &Path, place: &Place<'_>) -> BTreeMap<PathBuf, Vec<u8>> {
    let site = scratch.join(place.folder);
    copy_demonstration(&site, place.is_backwards);
    let out = site.join("out");
    let program = env!("CARGO_BIN_EXE_tarif");
    let mut command = match place.clock {
        None => Command::new(program),
        Some(time) => {
            let mut command = Command::new("faketime");
            command.args([time, program]);
            command
        }
    };
    command.args(["build", "--as-of", "2026-12-01", "--site"]).arg(&site).arg("--out").arg(&out);
    command.current_dir(scratch).envs(place.environment.iter().copied());
    let output = command.output().unwrap_or_else(|error| {
        panic!("`faketime` cannot be run, which this test sets the clock by: {error}; `cargo xtask test` installs it")
    });
    assert!(output.status.success(), "{}: {}", place.folder, String::from_utf8_lossy(&output.stderr));
    tree(&out)
}

#[test]
fn the_same_site_has_the_same_bytes_on_every_machine_and_day() {
    let scratch = tempfile::tempdir().unwrap();
    let places = [
        Place { folder: "a", environment: &[], clock: None, is_backwards: false },
        Place {
            folder: "on one/thread, far away/žluťoučký kůň/deep/deeper/deepest",
            environment: &[
                ("RAYON_NUM_THREADS", "1"),
                ("LC_ALL", "tr_TR.UTF-8"),
                ("LANG", "tr_TR.UTF-8"),
                ("TZ", "Pacific/Kiritimati"),
                ("HOME", "/nowhere"),
                ("NO_COLOR", "1"),
                ("USER", "somebody"),
            ],
            clock: Some("1999-12-31 23:59:50"),
            is_backwards: true,
        },
        Place {
            folder: "b",
            environment: &[("RAYON_NUM_THREADS", "7"), ("LC_ALL", "ar_EG.UTF-8"), ("TZ", "America/Adak")],
            clock: Some("2038-01-19 03:14:08"),
            is_backwards: false,
        },
    ];
    let mut trees = places.iter().map(|place| (place.folder, build(scratch.path(), place)));
    let (_, first) = trees.next().unwrap();
    assert!(first.len() > 200, "{} files", first.len());
    for (folder, tree) in trees {
        let names = |tree: &BTreeMap<PathBuf, Vec<u8>>| tree.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&tree), names(&first), "{folder}");
        let different: Vec<_> =
            tree.iter().filter(|(path, bytes)| first[*path] != **bytes).map(|(path, _)| path).collect();
        assert!(different.is_empty(), "{folder}: {different:?}");
    }
    // No path of this machine is in any of them.
    let here = scratch.path().to_str().unwrap();
    for (path, bytes) in &first {
        for told in [here, env!("CARGO_MANIFEST_DIR")] {
            let is_told = bytes.windows(told.len()).any(|window| window == told.as_bytes());
            assert!(!is_told, "{} tells of `{told}`", path.display());
        }
    }
}

#[test]
fn the_clock_of_the_test_is_really_another() {
    let output = Command::new("faketime").args(["1999-12-31 12:00:00", "date", "+%Y"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1999\n");
}
