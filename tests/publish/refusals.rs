//! What publishing refuses, and that it then changes nothing.

use std::fs;

use tarif::publish::{Disk, LocalDisk, PublishError, is_interrupted, publish, publish_to};

use crate::disk::CaselessDisk;
use crate::folder::{Output, asset, new_site, old_site, page, tree_of};

#[test]
fn a_folder_with_foreign_files_is_refused_with_their_list() {
    let output = Output::new();
    output.put("notes.txt", "mine");
    output.put("photos/cat.jpg", "mine");
    let error = output.publish(&old_site()).unwrap_err();
    let PublishError::Foreign { entries, .. } = &error else { panic!("{error}") };
    assert_eq!(entries, &["notes.txt", "photos"]);
    let message = error.to_string().replace(output.path().to_str().unwrap(), "public");
    assert_eq!(
        message,
        "`public` holds files that were not published by tarif: `notes.txt`, `photos`; choose another with `--out`, or empty this one"
    );
    assert_eq!(output.tree().len(), 2);
    assert!(!output.at(".tarif-lock").exists());
}

#[test]
fn foreign_files_in_a_folder_of_ours_are_left_alone() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    output.put("CNAME", "offers.example.com");
    output.put("sl/mini/price.pdf", "mine");
    output.publish(&new_site()).unwrap();
    assert_eq!(output.read("CNAME"), "offers.example.com");
    assert_eq!(output.read("sl/mini/price.pdf"), "mine");
    assert!(!output.at("sl/mini/index.html").exists());
}

#[test]
fn a_foreign_file_where_a_page_belongs_is_neither_lost_nor_adopted() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    output.put("sl/maxi/index.html", "mine");
    let before = output.tree();
    let error = output.publish(&new_site()).unwrap_err();
    let PublishError::InTheWay { paths, .. } = &error else { panic!("{error}") };
    assert_eq!(paths, &["sl/maxi/index.html"]);
    assert_eq!(output.tree(), before);
}

#[test]
fn what_waits_from_a_run_that_was_killed_is_seen_and_taken_away() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    assert!(!is_interrupted(&output.path()));
    output.put(".tarif-waiting/150", "a page that nobody shall see");
    assert!(is_interrupted(&output.path()), "the next build must not take the site for unchanged");
    output.publish(&old_site()).unwrap();
    assert!(!is_interrupted(&output.path()) && !output.at(".tarif-waiting").exists());
}

#[test]
fn a_foreign_folder_where_a_page_belongs_is_refused() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    fs::remove_file(output.at("index.html")).unwrap();
    output.put("index.html/mine.txt", "mine");
    assert!(matches!(output.publish(&new_site()), Err(PublishError::InTheWay { .. })));
    assert_eq!(output.read("index.html/mine.txt"), "mine");
    // Nor is it taken for an old page of ours.
    output.publish(&[asset("a.css", "")]).unwrap();
    assert_eq!(output.read("index.html/mine.txt"), "mine");
}

#[test]
fn a_file_where_the_output_folder_belongs_is_named() {
    let output = Output::new();
    fs::write(output.path(), "mine").unwrap();
    let error = output.publish(&old_site()).unwrap_err();
    assert!(matches!(&error, PublishError::NotAFolder { path } if *path == output.path()), "{error}");
    let error = publish(&output.at("below"), &old_site()).unwrap_err();
    assert!(error.to_string().contains("below"), "{error}");
}

#[test]
fn a_file_where_a_folder_of_the_site_belongs_is_named() {
    let output = Output::new();
    output.publish(&[asset("a.css", "")]).unwrap();
    output.put("sl", "mine");
    let error = output.publish(&old_site()).unwrap_err();
    assert!(matches!(&error, PublishError::NotAFolder { path } if *path == output.at("sl")), "{error}");
    assert_eq!(output.read("sl"), "mine");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    use std::os::unix::fs::symlink;

    let (output, elsewhere) = (Output::new(), Output::new());
    output.publish(&old_site()).unwrap();
    fs::rename(output.at("sl"), elsewhere.path()).unwrap();
    symlink(elsewhere.path(), output.at("sl")).unwrap();
    let error = output.publish(&new_site()).unwrap_err();
    assert!(matches!(&error, PublishError::SymbolicLink { path } if *path == output.at("sl")), "{error}");
    output.publish(&[asset("a.css", "")]).unwrap();
    assert_eq!(elsewhere.tree().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_page_is_replaced_and_its_target_left_alone() {
    use std::os::unix::fs::symlink;

    let (output, elsewhere) = (Output::new(), Output::new());
    output.publish(&old_site()).unwrap();
    elsewhere.put("mine.html", "mine");
    fs::remove_file(output.at("index.html")).unwrap();
    symlink(elsewhere.at("mine.html"), output.at("index.html")).unwrap();
    // What a killed run left waiting may have been replaced as well.
    fs::create_dir(output.at(".tarif-waiting")).unwrap();
    symlink(elsewhere.at("mine.html"), output.at(".tarif-waiting/1")).unwrap();
    output.publish(&new_site()).unwrap();
    output.holds(&new_site(), &old_site(), &[], "in place of a link");
    assert!(!output.at("index.html").is_symlink());
    assert_eq!(elsewhere.read("mine.html"), "mine");
}

#[test]
fn colliding_paths_are_refused_before_the_folder_is_made() {
    let output = Output::new();
    let error = output.publish(&[page("sl/Mini/index.html", &[]), page("sl/mini/index.html", &[])]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`sl/Mini/index.html` and `sl/mini/index.html` would be one file on a disk that does not tell upper from lower case"
    );
    assert!(matches!(output.publish(&[page("../index.html", &[])]), Err(PublishError::InvalidPath { .. })));
    assert!(!output.path().exists());
}

#[test]
fn on_a_disk_without_case_a_page_renamed_in_case_survives() {
    let output = Output::new();
    let disk = CaselessDisk { root: output.path() };
    let site = |path| [page(path, &[]), page("index.html", &[])];
    publish_to(&disk, &output.path(), &site("sl/Mini/index.html")).unwrap();
    let summary = publish_to(&disk, &output.path(), &site("sl/mini/index.html")).unwrap();
    assert_eq!((summary.written, summary.removed), (0, 0));
    assert!(output.at("sl/mini/index.html").exists());
}

#[test]
fn two_runs_at_once_do_not_mix() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    let lock = LocalDisk.lock(&output.at(".tarif-lock")).unwrap();
    let error = output.publish(&new_site()).unwrap_err();
    assert!(matches!(error, PublishError::Locked { .. }), "{error}");
    assert_eq!(output.tree(), tree_of(&old_site()));
    // The lock of a process that ended is given back by the system, its file stays.
    drop(lock);
    output.publish(&new_site()).unwrap();
    output.holds(&new_site(), &old_site(), &[], "after the other run");
}

#[test]
fn of_many_runs_at_once_one_at_a_time_publishes() {
    let output = Output::new();
    let sites = [old_site(), new_site()];
    std::thread::scope(|scope| {
        for site in &sites {
            scope.spawn(|| {
                for _ in 0..50 {
                    match output.publish(site) {
                        Ok(_) | Err(PublishError::Locked { .. }) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    let [old, new] = &sites;
    let (last, other) = if output.read("index.html").contains("main-1.css") { (old, new) } else { (new, old) };
    output.holds(last, &[], other, "at the end");
}

#[test]
fn a_damaged_list_of_files_is_refused_and_removes_nothing() {
    let output = Output::new();
    output.publish(&old_site()).unwrap();
    output.put("../mine.txt", "mine");
    output.put(".tarif-manifest", "tarif-manifest 1\npage ../mine.txt\nend\n");
    let error = output.publish(&new_site()).unwrap_err();
    assert!(matches!(error, PublishError::DamagedManifest { line: 2, .. }), "{error}");
    assert_eq!(output.read("../mine.txt"), "mine");
    assert_eq!(output.tree(), tree_of(&old_site()));
}
