//! What counts as unchanged, on a real disk.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::*;
use crate::world::DiskWorld;

/// A folder with a site of two files and an output of one, all of them old.
struct Case {
    root: PathBuf,
    world: DiskWorld,
    out: PathBuf,
}

impl Case {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("tarif-unchanged-{}-{name}", std::process::id()));
        let (site, out) = (root.join("site"), root.join("out"));
        for (path, text) in [("site/plans/a.toml", "1"), ("site/plans/b.toml", "2"), ("out/index.html", "<p>")] {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self { world: DiskWorld::new(&site), root, out }
    }

    /// Returns the note of a build that read the one file, asked for another that is not there, and listed the folder.
    fn note(&self) -> Note {
        let recorded = Recorded::new(&self.world);
        assert_eq!(*recorded.read("plans/a.toml").unwrap(), *b"1");
        recorded.read("plans/c.toml").unwrap_err();
        assert_eq!(recorded.files("plans").unwrap(), ["plans/a.toml", "plans/b.toml"]);
        let stamp = Stamp::of(&self.out.join("index.html")).unwrap();
        let published = [("index.html".to_owned(), stamp)].into();
        Note { asked: "by all".into(), told: "1 page".into(), inputs: recorded.into_inputs(), published }
    }

    fn remember(&self) {
        // The files have been there for long when this build begins.
        remember(&self.out, &self.note(), SystemTime::now() + Duration::from_secs(60)).unwrap();
    }

    fn last(&self) -> Option<Note> {
        last(&self.world, self.world.root(), &self.out, "by all")
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.root).unwrap();
    }
}

#[test]
fn nothing_has_changed_until_something_does() {
    let case = Case::new("nothing");
    assert_eq!(case.last(), None);
    case.remember();
    assert_eq!(case.last(), Some(case.note()));
    assert_eq!(last(&case.world, case.world.root(), &case.out, "by others"), None);
}

#[test]
fn each_change_is_seen() {
    type Change = fn(&Case);
    let changes: [(&str, Change); 7] = [
        ("edited", |case| fs::write(case.world.root().join("plans/a.toml"), "3").unwrap()),
        ("come", |case| fs::write(case.world.root().join("plans/c.toml"), "").unwrap()),
        ("gone", |case| fs::remove_file(case.world.root().join("plans/b.toml")).unwrap()),
        ("published", |case| fs::write(case.out.join("index.html"), "<q>").unwrap()),
        ("unpublished", |case| fs::remove_file(case.out.join("index.html")).unwrap()),
        ("interrupted", |case| fs::write(case.out.join(".tarif-next"), "").unwrap()),
        ("damaged", |case| {
            let note = fs::read_to_string(case.out.join(NOTE)).unwrap();
            fs::write(case.out.join(NOTE), note.replace("1 page", "2 page")).unwrap();
        }),
    ];
    for (name, change) in changes {
        let case = Case::new(name);
        case.remember();
        // Times have a grain, and a change within it is what an old enough note rules out.
        std::thread::sleep(Duration::from_millis(20));
        change(&case);
        assert_eq!(case.last(), None, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn an_edit_that_keeps_size_and_time_is_seen() {
    let case = Case::new("sly");
    case.remember();
    std::thread::sleep(Duration::from_millis(20));
    let path = case.world.root().join("plans/a.toml");
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    fs::write(&path, "9").unwrap();
    File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    assert_eq!(case.last(), None);
}

#[test]
fn a_file_that_is_too_young_leaves_no_note() {
    let case = Case::new("young");
    case.remember();
    remember(&case.out, &case.note(), SystemTime::now()).unwrap();
    assert!(!case.out.join(NOTE).exists());
}

#[test]
fn a_name_with_a_line_break_leaves_no_note() {
    let case = Case::new("break");
    let mut note = case.note();
    note.inputs.files.insert("plans/a\nb.toml".into(), None);
    assert_eq!(note.to_text(), None);
}

#[test]
fn no_part_of_a_note_passes_for_a_note() {
    let case = Case::new("part");
    let text = case.note().to_text().unwrap();
    assert_eq!(Note::parse(text.as_bytes()), Some(case.note()));
    for length in 0..text.len() {
        assert_eq!(Note::parse(&text.as_bytes()[..length]), None, "{length}");
    }
}
