//! A site in two languages that nobody has written code for: Polish, with four plural forms, and Arabic, with six and from right to left. What it takes is in the folders beside this file, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Lays down a starter site in German, Polish and Arabic. What has no words yet stands there in German, marked.
pub(crate) fn lay_down(folder: &Path) {
    let languages = ["de", "pl", "ar"].map(|language| language.parse().unwrap());
    tarif::init::init(folder, &languages).unwrap();
    let settings = folder.join("site.toml");
    let text = fs::read_to_string(&settings).unwrap() + "\n[check]\nunfinished-copy = \"allow\"\n";
    fs::write(settings, text).unwrap();
    for language in ["pl", "ar"] {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sixth_language").join(language);
        let messages = folder.join("i18n").join(language);
        fs::copy(own.join("format.ftl"), messages.join("format.ftl")).unwrap();
        let text = fs::read_to_string(own.join("plurals.ftl")).unwrap();
        let written: BTreeSet<&str> = text.lines().filter_map(id).collect();
        for entry in fs::read_dir(&messages).unwrap() {
            let path = entry.unwrap().path();
            let kept = without(&fs::read_to_string(&path).unwrap(), &written);
            fs::write(path, kept).unwrap();
        }
        let site = messages.join("site.ftl");
        let furniture = fs::read_to_string(&site).unwrap();
        fs::write(site, format!("{furniture}\n{text}")).unwrap();
    }
}

/// Returns the id of the message that begins on a line.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    (line.starts_with(|first: char| first.is_ascii_lowercase()) && !id.contains(' ')).then_some(id)
}

/// Returns a file of messages without some of them.
fn without(text: &str, ids: &BTreeSet<&str>) -> String {
    let (mut kept, mut is_left_out) = (String::new(), false);
    for line in text.split_inclusive('\n') {
        if line.starts_with('#') {
            is_left_out = false;
        } else if let Some(id) = id(line) {
            is_left_out = ids.contains(id);
        }
        if !is_left_out {
            kept += line;
        }
    }
    kept
}
