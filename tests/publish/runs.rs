//! One run after another.

use std::fs;
use std::time::{Duration, SystemTime};

use tarif::output::{OutputFile, OutputKind};
use tarif::publish::Summary;

use crate::folder::{Output, asset, new_site, old_site, page, tree_of};

#[test]
fn a_first_run_writes_everything() {
    let output = Output::new();
    let summary = output.publish(&old_site()).unwrap();
    assert_eq!(output.tree(), tree_of(&old_site()));
    let bytes = old_site().iter().map(|file| file.bytes.len() as u64).sum();
    let pages_written = old_site().iter().filter(|file| file.kind == OutputKind::Page).count();
    let written = Summary { written: 9, pages_written, bytes, bytes_written: bytes, ..Summary::default() };
    assert_eq!(summary, written);
}

#[test]
fn a_run_over_an_older_site_leaves_the_new_one_only() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let summary = output.publish(&new_site()).unwrap();
    // Written: the sitemap, three pages, two new assets, the icon. Removed: a page and two assets. The page's folder goes too.
    assert_eq!((summary.written, summary.unchanged, summary.removed), (7, 2, 3));
    assert_eq!(output.tree(), tree_of(&new_site()));
    assert!(!output.at("sl/mini").exists());
}

#[test]
fn unchanged_files_keep_their_time_stamps() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let paths: Vec<String> = old_site().into_iter().map(|file| file.path).chain([".tarif-manifest".into()]).collect();
    for path in &paths {
        fs::File::options().write(true).open(output.at(path)).unwrap().set_modified(long_ago).unwrap();
    }
    let summary = output.publish(&old_site()).unwrap();
    assert_eq!((summary.written, summary.unchanged, summary.bytes_written), (0, 9, 0));
    for path in &paths {
        assert_eq!(fs::metadata(output.at(path)).unwrap().modified().unwrap(), long_ago, "{path}");
    }
}

#[test]
fn what_was_edited_in_the_output_is_restored() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let path = "assets/main-1.css";
    let stamp = fs::metadata(output.at(path)).unwrap().modified().unwrap();
    // Neither its size nor its time stamp gives this away.
    output.put(path, "a{color:tan}");
    fs::File::options().write(true).open(output.at(path)).unwrap().set_modified(stamp).unwrap();
    fs::remove_file(output.at("favicon.svg")).unwrap();
    assert_eq!(output.publish(&old_site()).unwrap().written, 2);
    assert_eq!(output.tree(), tree_of(&old_site()));
}

#[test]
fn a_folder_of_ours_that_somebody_removed_is_made_again() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    fs::remove_dir_all(output.at("sl")).unwrap();
    assert_eq!(output.publish(&old_site()).unwrap().written, 2);
    assert_eq!(output.tree(), tree_of(&old_site()));
}

#[test]
fn files_may_be_empty_and_sites_too() {
    let output = Output::new();
    output.publish(&[asset("empty.css", "")]).unwrap();
    assert_eq!(output.read("empty.css"), "");
    let summary = output.publish(&[]).unwrap();
    assert_eq!((summary.written, summary.removed), (0, 1));
    assert!(output.tree().is_empty());
}

#[test]
fn a_thousand_pages_are_published_by_many_threads() {
    let site = |text: &str| -> Vec<OutputFile> {
        let pages = (0..1000).map(|number| page(&format!("{}/{number}/index.html", number % 7), &["a.css"]));
        pages.chain([asset("a.css", text)]).collect()
    };
    let output = Output::new();
    assert_eq!(output.publish(&site("1")).unwrap().written, 1001);
    let summary = output.publish(&site("2")).unwrap();
    assert_eq!((summary.written, summary.unchanged), (1, 1000));
    assert_eq!(output.tree(), tree_of(&site("2")));
}
