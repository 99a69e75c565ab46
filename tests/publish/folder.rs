//! A temporary output folder, and small sites to publish to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tarif::output::{OutputFile, OutputKind};
use tarif::publish::{PublishError, Summary, publish};
use tempfile::TempDir;

/// An output folder that vanishes with the test.
pub(crate) struct Output {
    folder: TempDir,
}

impl Output {
    /// Returns a folder that is not there yet.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub(crate) fn publish(&self, files: &[OutputFile]) -> Result<Summary, PublishError> {
        publish(&self.path(), files)
    }

    /// Puts a file there that is not ours.
    pub(crate) fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// Returns the paths that the list names as former files.
    pub(crate) fn former(&self) -> BTreeSet<String> {
        self.read(".tarif-manifest")
            .lines()
            .filter_map(|line| line.strip_prefix("former "))
            .map(str::to_owned)
            .collect()
    }

    /// Panics unless the folder holds `site` and, beside it, former files alone: those of `before`, each of them, and some of `perhaps`. The list names exactly those that are there, and each is whole.
    #[track_caller]
    pub(crate) fn holds(&self, site: &[OutputFile], before: &[OutputFile], perhaps: &[OutputFile], when: &str) {
        let (mut beside, site) = (self.tree(), tree_of(site));
        for (path, text) in &site {
            assert_eq!(beside.remove(path).as_ref(), Some(text), "{when}: `{path}`");
        }
        let kept = |files: &[OutputFile]| -> BTreeMap<String, String> {
            let fingerprinted = |path: &String| path.starts_with("assets/") && !site.contains_key(path);
            tree_of(files).into_iter().filter(|(path, _)| fingerprinted(path)).collect()
        };
        assert_eq!(beside.keys().cloned().collect::<BTreeSet<_>>(), self.former(), "{when}");
        for (path, text) in kept(before) {
            assert_eq!(beside.remove(&path), Some(text), "{when}: `{path}`");
        }
        let perhaps = kept(perhaps);
        for (path, text) in beside {
            assert_eq!(perhaps.get(&path), Some(&text), "{when}: `{path}`");
        }
    }

    /// Returns every file and empty folder but the lists and the lock, with its content.
    pub(crate) fn tree(&self) -> BTreeMap<String, String> {
        let mut tree = tree(&self.path());
        tree.remove(".tarif-manifest");
        tree.remove(".tarif-next");
        tree.remove(".tarif-lock");
        tree
    }
}

/// Returns every file and empty folder below `root`, with its content.
pub(crate) fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    collect(root, "", &mut tree);
    tree
}

fn collect(folder: &Path, prefix: &str, tree: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let before = tree.len();
    for entry in entries {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), tree);
        } else {
            tree.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    if tree.len() == before && !prefix.is_empty() {
        tree.insert(prefix.into(), "(empty folder)".into());
    }
}

/// Returns the tree that `files` are.
pub(crate) fn tree_of(files: &[OutputFile]) -> BTreeMap<String, String> {
    files.iter().map(|file| (file.path.clone(), String::from_utf8(file.bytes.to_vec()).unwrap())).collect()
}

pub(crate) fn asset(path: &str, text: &str) -> OutputFile {
    OutputFile { path: path.into(), bytes: text.to_owned().into(), kind: OutputKind::Asset }
}

/// Returns a page that names the given paths.
pub(crate) fn page(path: &str, names: &[&str]) -> OutputFile {
    let links: String = names.iter().map(|name| format!("<a href=\"/{name}\">")).collect();
    OutputFile { path: path.into(), bytes: links.into(), kind: OutputKind::Page }
}

/// Returns the sitemap, which names the given paths.
pub(crate) fn sitemap(names: &[&str]) -> OutputFile {
    OutputFile { kind: OutputKind::Index, ..page("sitemap.xml", names) }
}

/// The site before that: another style sheet and script, another plan.
pub(crate) fn oldest_site() -> Vec<OutputFile> {
    vec![
        page("index.html", &["assets/main-0.css", "sl/midi/index.html"]),
        page("sl/midi/index.html", &["assets/main-0.css", "assets/start-0.js"]),
        asset("assets/main-0.css", "a{color:tan}"),
        asset("assets/start-0.js", "0"),
        asset("assets/same-1.js", "same"),
    ]
}

/// The site before a price changes: two plans.
pub(crate) fn old_site() -> Vec<OutputFile> {
    vec![
        sitemap(&["index.html", "sl/mini/index.html", "sl/kept/index.html"]),
        page("index.html", &["assets/main-1.css", "sl/mini/index.html", "sl/kept/index.html"]),
        page("sl/mini/index.html", &["assets/main-1.css", "assets/mini-1.svg", "index.html"]),
        page("sl/kept/index.html", &["assets/start-1.js", "index.html"]),
        asset("assets/main-1.css", "a{color:red}"),
        asset("assets/mini-1.svg", "<svg/>"),
        asset("assets/start-1.js", "1"),
        asset("favicon.svg", "<svg></svg>"),
        asset("assets/same-1.js", "same"),
    ]
}

/// The site after it: a plan has gone, another has come, and most files have changed.
pub(crate) fn new_site() -> Vec<OutputFile> {
    vec![
        sitemap(&["index.html", "sl/maxi/index.html", "sl/kept/index.html"]),
        page("index.html", &["assets/main-2.css", "sl/maxi/index.html", "sl/kept/index.html", "favicon.svg"]),
        page("sl/maxi/index.html", &["assets/main-2.css", "assets/maxi-2.svg", "index.html"]),
        page("sl/kept/index.html", &["assets/start-1.js", "sl/maxi/index.html"]),
        asset("assets/main-2.css", "a{color:blue}"),
        asset("assets/maxi-2.svg", "<svg><g/></svg>"),
        asset("assets/start-1.js", "1"),
        asset("favicon.svg", "<svg><path/></svg>"),
        asset("assets/same-1.js", "same"),
    ]
}
