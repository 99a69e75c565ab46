//! What a visitor may see while a run is under way.

use std::collections::BTreeMap;
use std::sync::Mutex;

use tarif::output::OutputFile;
use tarif::publish::publish_to;

use crate::disk::TestDisk;
use crate::folder::{Output, new_site, old_site, page, tree_of};

/// Panics if a file is neither that of the one site nor that of the other, or if a file names one that is not there.
pub(crate) fn see_a_whole_site(output: &Output, sites: &[&[OutputFile]]) {
    let tree = output.tree();
    for (path, text) in tree.iter().filter(|(path, _)| !path.contains(".tarif-") && !path.ends_with('/')) {
        let is_whole = sites.iter().any(|site| tree_of(site).get(path) == Some(text));
        assert!(is_whole, "`{path}` is half written: {text}");
        for name in text.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(tree.contains_key(name), "`{path}` names `{name}`, which is not there");
        }
    }
}

#[test]
fn at_every_step_files_are_whole_and_find_what_they_name() {
    let (old, new) = (old_site(), new_site());
    let output = Output::new();
    output.publish(&old).unwrap();
    let disk = TestDisk::sound().watched_by(|| see_a_whole_site(&output, &[&old, &new]));
    publish_to(&disk, &output.path(), &new).unwrap();
    assert!(disk.steps() > 30, "{}", disk.steps());
    output.holds(&new, &old, &[], "at the end");
}

#[test]
fn the_start_page_of_a_first_run_comes_when_all_it_leads_to_is_there() {
    let pages = ["index.html", "sl/index.html", "sl/a/index.html"];
    let site = pages.map(|path| page(path, &pages));
    let output = Output::new();
    let seen = Mutex::new(Vec::new());
    let disk = TestDisk::sound().watched_by(|| {
        let tree = output.tree();
        let there: Vec<&str> = pages.into_iter().filter(|path| tree.contains_key(*path)).collect();
        let mut seen = seen.lock().unwrap();
        if seen.last() != Some(&there) {
            seen.push(there);
        }
    });
    publish_to(&disk, &output.path(), &site).unwrap();
    let steps = [&[][..], &["sl/a/index.html"], &["sl/index.html", "sl/a/index.html"], &pages];
    assert_eq!(*seen.lock().unwrap(), steps);
}

#[test]
fn a_full_disk_is_found_before_a_file_has_changed() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let before: BTreeMap<String, String> = output.tree();
    let written = Mutex::new(0);
    let disk = TestDisk::sound().watched_by(|| {
        let tree = output.tree();
        let beside = tree.keys().filter(|path| path.contains(".tarif-") && !path.contains("manifest")).count();
        let mut written = written.lock().unwrap();
        *written = (*written).max(beside);
        // As long as a file is still to be written beside, the old ones stand.
        if *written < 7 {
            assert!(before.iter().all(|(path, text)| tree.get(path) == Some(text)));
        }
    });
    publish_to(&disk, &output.path(), &new_site()).unwrap();
    // The sitemap, three pages, the icon, and two new assets.
    assert_eq!(*written.lock().unwrap(), 7);
}
