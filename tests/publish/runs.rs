//! One run after another.

use std::fs;
use std::time::{Duration, SystemTime};

use tarif::output::{OutputFile, OutputKind, Sink};
use tarif::publish::{Publication, Summary};

use crate::disk::TestDisk;
use crate::folder::{Output, asset, new_site, old_site, oldest_site, page, tree_of};

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
fn a_run_over_an_older_site_leaves_the_new_one_and_what_readers_of_the_old_one_ask_for() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let summary = output.publish(&new_site()).unwrap();
    // Written: the sitemap, three pages, two new assets, the icon. Removed: a page, whose folder goes too.
    assert_eq!((summary.written, summary.unchanged, summary.removed), (7, 2, 1));
    output.holds(&new_site(), &old_site(), &[], "after the new site");
    assert_eq!(Vec::from_iter(output.former()), ["assets/main-1.css", "assets/mini-1.svg"]);
    assert!(!output.at("sl/mini").exists());
}

#[test]
fn a_former_file_stays_until_another_run_changes_something() {
    let output = Output::new();
    output.publish(&oldest_site()).unwrap();
    output.publish(&old_site()).unwrap();
    output.holds(&old_site(), &oldest_site(), &[], "after the old site");
    let list = output.at(".tarif-manifest");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&list).unwrap().set_modified(long_ago).unwrap();
    for _ in 0..2 {
        let summary = output.publish(&old_site()).unwrap();
        assert_eq!((summary.written, summary.removed), (0, 0));
        output.holds(&old_site(), &oldest_site(), &[], "after no change");
        assert_eq!(fs::metadata(&list).unwrap().modified().unwrap(), long_ago);
    }
    // One page is another: the two former files go, and nothing takes their place.
    let mut changed = old_site();
    changed[1] = page("index.html", &["assets/main-1.css"]);
    let summary = output.publish(&changed).unwrap();
    assert_eq!((summary.written, summary.removed), (1, 2));
    assert_eq!(output.tree(), tree_of(&changed));
}

#[test]
fn what_has_no_fingerprint_in_its_name_goes_at_once() {
    let output = Output::new();
    let site = [page("assets/index.html", &[]), asset("favicon.svg", "<svg/>"), asset("assets/a-1.css", "a")];
    output.publish(&site).unwrap();
    let summary = output.publish(&[]).unwrap();
    assert_eq!((summary.written, summary.removed), (0, 2));
    assert_eq!(output.tree(), tree_of(&site[2..]));
}

#[test]
fn a_former_file_that_comes_back_belongs_to_the_site_again() {
    let output = Output::new();
    for site in [old_site(), new_site(), old_site()] {
        output.publish(&site).unwrap();
    }
    output.holds(&old_site(), &new_site(), &[], "old, new and old again");
    // Even where nothing else is another, so that it is kept once more when it goes again.
    let (with, without) = ([asset("assets/a-1.css", "a"), asset("b", "b")], [asset("b", "b")]);
    let output = Output::new();
    for site in [&with[..], &without, &with] {
        output.publish(site).unwrap();
    }
    assert!(output.former().is_empty());
    output.publish(&[asset("b", "c")]).unwrap();
    output.holds(&[asset("b", "c")], &with, &[], "with and without");
}

#[test]
fn a_former_file_that_somebody_edited_or_took_away_is_treated_as_other_files_of_ours() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    output.publish(&new_site()).unwrap();
    output.put("assets/main-1.css", "mine");
    fs::remove_file(output.at("assets/mini-1.svg")).unwrap();
    let summary = output.publish(&new_site()).unwrap();
    assert_eq!((summary.written, summary.removed), (0, 0));
    assert_eq!(output.read("assets/main-1.css"), "mine");
    // The edited one is restored, and what is gone is made again, where the site has them again.
    output.publish(&old_site()).unwrap();
    output.holds(&old_site(), &new_site(), &[], "the old site again");
    output.put("assets/main-2.css", "mine");
    fs::remove_file(output.at("assets/maxi-2.svg")).unwrap();
    // A folder in the place of our file is not ours.
    output.put("assets/maxi-2.svg/mine.txt", "mine");
    let mut end = old_site();
    end.push(page("end/index.html", &[]));
    let summary = output.publish(&end).unwrap();
    assert_eq!((summary.written, summary.removed), (1, 1), "what is gone is not removed");
    assert_eq!(output.read("assets/maxi-2.svg/mine.txt"), "mine");
    fs::remove_dir_all(output.at("assets/maxi-2.svg")).unwrap();
    assert_eq!(output.tree(), tree_of(&end));
}

#[test]
fn what_was_taken_away_before_it_leaves_the_site_is_no_file_of_ours_any_more() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    fs::remove_file(output.at("assets/main-1.css")).unwrap();
    output.publish(&new_site()).unwrap();
    assert_eq!(Vec::from_iter(output.former()), ["assets/mini-1.svg"]);
    output.put("assets/main-1.css", "mine");
    output.publish(&oldest_site()).unwrap();
    assert_eq!(output.read("assets/main-1.css"), "mine");
}

#[test]
fn a_list_of_an_older_tarif_is_read() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let list = output.read(".tarif-manifest");
    let older = list.replacen("tarif-manifest 2", "tarif-manifest 1", 1);
    assert_ne!(older, list);
    output.put(".tarif-manifest", &older);
    assert_eq!(output.publish(&old_site()).unwrap().written, 0);
    output.publish(&new_site()).unwrap();
    output.holds(&new_site(), &old_site(), &[], "over an older list");
    assert!(output.read(".tarif-manifest").starts_with("tarif-manifest 2\n"));
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

/// Something that rewrites files as soon as they are there must not pass for what a build left.
#[test]
fn what_was_written_to_while_a_run_ended_is_not_told_as_left() {
    let output = Output::new();
    let (minified, replaced) = (output.at("index.html"), output.at("sl/index.html"));
    let rewrite = || {
        for path in [&minified, &replaced] {
            let Ok(text) = fs::read_to_string(path) else { continue };
            if text.ends_with('!') {
                continue;
            }
            let time = fs::metadata(path).unwrap().modified().unwrap();
            if *path == replaced {
                fs::remove_file(path).unwrap();
            }
            fs::write(path, format!("{}!", &text[..text.len() - 1])).unwrap();
            if *path == replaced {
                fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
            }
        }
    };
    let disk = TestDisk::sound().watched_by(rewrite);
    let path = output.path();
    let publication = Publication::open(&disk, &path).unwrap();
    for file in old_site() {
        publication.put(file);
    }
    let mut left = Vec::new();
    publication.close_and(|_, lying| left.extend(lying.keys().cloned())).unwrap();
    let site = tree_of(&old_site());
    let untouched = site.keys().map(String::as_str).filter(|path| !["index.html", "sl/index.html"].contains(path));
    assert_eq!(left, [".tarif-manifest"].into_iter().chain(untouched).collect::<Vec<_>>());
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
