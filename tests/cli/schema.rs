//! `tarif schema`.

use std::fs;

use tarif::schema::{Subject, schema};

use crate::program::{tarif, tarif_in};

#[test]
fn both_schemas_are_written_into_a_site_and_again() {
    let folder = tempfile::tempdir().unwrap();
    tarif::init::init(&folder.path().join("site"), &[]).unwrap();
    fs::remove_dir_all(folder.path().join("site/schemas")).unwrap();
    for _ in 0..2 {
        let called = tarif_in(folder.path(), &["schema", "--site", "site"]);
        assert_eq!(called.out, "Wrote `schemas/site.json` and `schemas/plans.json`.\n", "{}", called.errors);
        for subject in Subject::ALL {
            let written = fs::read_to_string(folder.path().join("site").join(subject.path())).unwrap();
            assert_eq!(written, schema(subject));
        }
    }
}

#[test]
fn one_schema_is_printed() {
    assert_eq!(tarif(&["schema", "--print", "plans"]).out, schema(Subject::Plans));
}

#[test]
fn what_others_wrote_stays_and_nothing_is_written_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("schemas")).unwrap();
    fs::write(folder.path().join("site.toml"), "").unwrap();
    fs::write(folder.path().join("schemas/plans.json"), "{}").unwrap();
    let called = tarif_in(folder.path(), &["schema"]);
    assert_eq!(called.status, 1);
    assert_eq!(called.errors, "error: `./schemas/plans.json` was not made by this command; move it away\n");
    assert_eq!(fs::read_to_string(folder.path().join("schemas/plans.json")).unwrap(), "{}");
    assert!(!folder.path().join("schemas/site.json").exists());
}

#[test]
fn a_folder_without_a_site_gets_none() {
    let folder = tempfile::tempdir().unwrap();
    let called = tarif_in(folder.path(), &["schema"]);
    assert_eq!((called.status, called.errors.as_str()), (1, "error: there is no site: `./site.toml` is missing\n"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
