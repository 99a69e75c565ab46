//! Laying down the starter site on disk.

use super::*;
use crate::build::{self, Options};
use crate::world::MemoryWorld;

#[test]
fn a_folder_is_made_and_filled() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("new/site");
    let files = init(&folder, &[]).unwrap();
    assert!(files.is_sorted());
    for file in ["site.toml", "plans/care.toml", "i18n/sl/calculator.ftl", "content/de/care/index.md", ".gitignore"] {
        assert!(files.iter().any(|path| path == file), "{file}");
        assert!(!fs::read(folder.join(file)).unwrap().is_empty(), "{file}");
    }
    // Of the starter's own in 2 languages: 18, .gitignore and 2 schemas. Of the demonstration site: the common files of messages in each of 2 languages.
    assert_eq!(files.len(), 18 + 1 + 2 + starter::COMMON.len() * 2);
}

#[test]
fn every_file_of_the_starter_is_embedded() {
    fn count(folder: &Path) -> usize {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("starter");
    // In each of 5 languages 7 pages and a file of messages; settings, price list, .gitignore.
    assert_eq!(count(&own), 5 * 8 + 3);
}

#[test]
fn a_folder_with_files_is_refused_with_their_list() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::create_dir(folder.path().join("plans")).unwrap();
    let error = init(folder.path(), &[]).unwrap_err();
    let shown = error.to_string().replace(folder.path().to_str().unwrap(), "site");
    assert_eq!(shown, "`site` is not empty: it has `notes.txt`, `plans`; choose another folder");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[test]
fn an_empty_folder_and_a_new_repository_are_filled() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    init(folder.path(), &[]).unwrap();
    assert!(folder.path().join("site.toml").exists());
    assert!(matches!(init(folder.path(), &[]), Err(InitError::NotEmpty { .. })));
}

#[test]
fn a_file_of_that_name_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("site");
    fs::write(&path, "mine").unwrap();
    assert!(matches!(init(&path, &[]), Err(InitError::NotAFolder { .. })));
    assert!(init(&path.join("below"), &[]).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn what_was_written_before_a_failure_is_removed_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    let mut written = Written::default();
    written.add(folder.path(), "i18n/de/care.ftl", b"a").unwrap();
    written.change(folder.path(), "notes.txt", b"mine", b"yours").unwrap();
    // A file is in the way of a folder.
    assert!(written.add(folder.path(), "notes.txt/x", b"c").is_err());
    // What another program wrote meanwhile stays.
    assert!(written.change(folder.path(), "notes.txt", b"mine", b"lost").is_err());
    written.undo();
    assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Returns the starter site in some languages.
fn starter(languages: &[&str]) -> MemoryWorld {
    let mut world = MemoryWorld::by_the_clock();
    let languages: Vec<Locale> = languages.iter().map(|language| language.parse().unwrap()).collect();
    for (path, bytes) in site::files(&languages) {
        world.insert(path, bytes.into_owned());
    }
    world
}

#[test]
fn the_starter_site_builds_without_a_problem() {
    let built = build::build(&starter(&[]), &Options::default(), &|_| {}).unwrap();
    assert!(built.warnings.is_empty(), "{:?}", built.warnings);
    assert_eq!(built.languages, 2);
    for path in ["index.html", "de/care/index.html", "sl/care/complete/index.html", "404.html"] {
        assert!(built.files.iter().any(|file| file.path == path), "{path}");
    }
}

#[test]
fn the_starter_site_builds_in_every_language_in_which_it_is_written() {
    for languages in [&["fr"][..], &["cs", "lv"], &["lv", "fr", "cs", "sl", "de"]] {
        let built = build::build(&starter(languages), &Options::default(), &|_| {}).unwrap();
        assert!(built.warnings.is_empty(), "{:?}", built.warnings);
        assert_eq!(built.languages, languages.len());
        let first = format!("{}/care/complete/index.html", languages[0]);
        assert!(built.files.iter().any(|file| file.path == first), "{first}");
    }
}

#[test]
fn words_in_a_language_that_the_starter_is_not_written_in_are_marked() {
    for languages in [&["pl"][..], &["sl", "pl"], &["pl", "sl", "ar"], &["ar", "pl"]] {
        let world = starter(languages);
        let problems = build::build(&world, &Options::default(), &|_| {}).unwrap_err();
        assert!(problems.iter().any(|problem| problem.code == "unfinished-copy"), "{languages:?}");
        for problem in problems {
            // German and Slovenian have other plural forms than Polish and Arabic.
            let expected = ["unfinished-copy", "missing-plural-form", "unknown-plural-form"].contains(&problem.code);
            let path = &problem.primary.span.source.path;
            let of_others = path.starts_with("i18n/sl/") && !problem.message.starts_with("`language-");
            assert!(expected && !of_others, "{languages:?}: {path}: {}: {}", problem.code, problem.message);
        }
    }
}
