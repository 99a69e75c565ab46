//! Copies of the demonstration site that a test changes.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Copies what the demonstration site is made of into a folder.
pub(crate) fn copy_demonstration(to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(to).expect("the copy can be written");
    for part in ["site.toml", "plans", "i18n", "content", "themes"] {
        copy(&from.join(part), &to.join(part));
    }
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).expect("the copy can be written");
        return;
    }
    fs::create_dir_all(to).expect("the copy can be written");
    for entry in fs::read_dir(from).expect("the demonstration can be read") {
        let name = entry.expect("the demonstration can be read").file_name();
        copy(&from.join(&name), &to.join(&name));
    }
}

/// Changes a file of a copy.
#[track_caller]
pub(crate) fn edit(file: &Path, edit: impl Fn(String) -> String) {
    let before = fs::read_to_string(file).expect("the demonstration has it");
    let after = edit(before.clone());
    assert_ne!(before, after);
    fs::write(file, after).expect("it is a copy");
}

/// Adds a plan to `podpora` in a copy: "Start", for 500 Kč a month.
pub(crate) fn add_start(site: &Path) {
    let plan = "\n[plans.start]\n[plans.start.charges]\nfee.flat = { amount = \"500\", per = \"month\" }\n";
    edit(&site.join("plans/podpora.toml"), |text| text + plan);
    for language in ["sl", "lv", "fr", "cs", "de"] {
        let words = "\npodpora-plan-start-name = Start\npodpora-plan-start-for = Start\n";
        edit(&site.join(format!("i18n/{language}/podpora.ftl")), |text| text + words);
        let page = "+++\ntitle = \"Start\"\ndescription = \"Start.\"\n+++\n\nStart.\n";
        fs::write(site.join(format!("content/{language}/podpora/start.md")), page).expect("the folder is there");
    }
}

/// Runs `tarif` in a copy.
#[track_caller]
pub(crate) fn tarif(site: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_tarif")).current_dir(site).args(arguments).output().expect("it runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}
