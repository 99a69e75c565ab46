//! Writing a site, and finding that nothing has to be written.

use std::fs;

use divan::Bencher;
use tarif::output::{OutputFile, OutputKind};
use tarif::publish::publish;

/// The demonstration site has about 150 pages; the largest sites that other generators are measured with have 10,000.
const PAGES: [usize; 2] = [150, 10_000];

/// Returns a site of so many pages of 5,000 bytes.
fn site(pages: usize, text: &str) -> Vec<OutputFile> {
    let page = |number: usize| OutputFile {
        path: format!("sl/{}/{number}/index.html", number % 20),
        bytes: text.repeat(5000 / text.len()).into(),
        kind: OutputKind::Page,
    };
    (0..pages).map(page).collect()
}

/// Every file is read and found right.
#[divan::bench(args = PAGES, max_time = 5)]
fn unchanged(bencher: Bencher<'_, '_>, pages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let site = site(pages, "old");
    publish(folder.path(), &site).unwrap();
    bencher.bench_local(|| publish(folder.path(), &site).unwrap());
}

/// One page of all has changed, as after a price did.
#[divan::bench(args = PAGES, max_time = 5)]
fn one_page_changed(bencher: Bencher<'_, '_>, pages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut sites = [site(pages, "old"), site(pages, "old")];
    sites[1][0] = site(1, "new").remove(0);
    // The first run after a large one makes the disk write all of that, which is not what is timed.
    for site in &sites {
        publish(folder.path(), site).unwrap();
    }
    let mut run = 1;
    bencher.bench_local(|| {
        run += 1;
        publish(folder.path(), &sites[run % 2]).unwrap()
    });
}

/// Every page has changed, as after an edit of the theme.
#[divan::bench(args = PAGES, max_time = 5)]
fn all_changed(bencher: Bencher<'_, '_>, pages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let sites = [site(pages, "old"), site(pages, "new")];
    let mut run = 0;
    bencher.bench_local(|| {
        run += 1;
        publish(folder.path(), &sites[run % 2]).unwrap()
    });
}

/// The first run into a new folder.
#[divan::bench(args = PAGES, max_time = 5)]
fn new_folder(bencher: Bencher<'_, '_>, pages: usize) {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("public");
    let site = site(pages, "old");
    bencher.with_inputs(|| drop(fs::remove_dir_all(&folder))).bench_local_values(|()| publish(&folder, &site).unwrap());
}
