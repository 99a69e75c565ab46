//! Builds as processes: killed at any moment, on a full disk, several at once, and read all the while.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output as Printed, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

#[path = "../random/mod.rs"]
mod random;

use random::Random;

/// A built site by the paths of its files.
type Tree = BTreeMap<String, Vec<u8>>;

/// Two states of one site: prices, the style sheet and a page differ, and each has a page that the other has not.
struct Two {
    sites: [PathBuf; 2],
    /// What each is built into from nothing.
    trees: [Tree; 2],
    /// What lies in a folder into which the other was built before: the former files of that beside it, and nothing else.
    after_the_other: [Tree; 2],
    _folder: TempDir,
}

static TWO: LazyLock<Two> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let sites = ["one", "two"].map(|name| folder.path().join(name));
    for (site, (price, page, colour)) in sites.iter().zip([("49", "before", "red"), ("55", "after", "blue")]) {
        tarif::init::init(site, &[]).unwrap();
        let plans = site.join("plans/care.toml");
        let text = fs::read_to_string(&plans).unwrap().replace("amount = \"49\"", &format!("amount = \"{price}\""));
        fs::write(plans, text).unwrap();
        put_page(site, page);
        put_styles(site, colour);
    }
    let trees = [0, 1].map(|which: usize| {
        let out = folder.path().join(format!("out-{which}"));
        built(&sites[which], &out);
        tree(&out)
    });
    assert_ne!(trees[0].keys().collect::<Vec<_>>(), trees[1].keys().collect::<Vec<_>>());
    let after_the_other = [0, 1].map(|which| beside(&trees[which], &trees[1 - which]));
    assert_ne!(after_the_other[0], trees[0]);
    Two { sites, trees, after_the_other, _folder: folder }
});

/// Returns a built site with the former files of the one before beside it.
fn beside(site: &Tree, before: &Tree) -> Tree {
    let former = before.iter().filter(|(path, _)| path.starts_with("assets/"));
    let former = former.map(|(path, bytes)| (path.clone(), bytes.clone()));
    former.chain(site.clone()).collect()
}

fn put_page(site: &Path, page: &str) {
    for language in ["de", "sl"] {
        let text = format!("+++\ntitle = \"{page}\"\ndescription = \"{page}\"\nmenu = 9\n+++\n\n{page}\n");
        fs::write(site.join(format!("content/{language}/{page}.md")), text).unwrap();
    }
}

fn put_styles(site: &Path, colour: &str) {
    let styles = site.join("themes/default/css");
    fs::create_dir_all(&styles).unwrap();
    fs::write(styles.join("own.css"), format!("@layer components {{ .own {{ color: {colour} }} }}\n")).unwrap();
}

fn build(site: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
    command.args(["build", "--as-of", "2026-12-01", "--site"]).arg(site).arg("--out").arg(out);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Builds a site, and returns what was said of it.
#[track_caller]
fn built(site: &Path, out: &Path) -> String {
    let Printed { status, stdout, stderr } = build(site, out).output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

/// Returns the published files below a folder: not those of `tarif` itself, and not what was there before.
fn tree(root: &Path) -> Tree {
    fn collect(root: &Path, folder: &Path, tree: &mut Tree) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if name.starts_with(".tarif-") || FOREIGN.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                collect(root, &path, tree);
            } else {
                tree.insert(name, fs::read(path).unwrap());
            }
        }
    }
    let mut found = Tree::new();
    collect(root, root, &mut found);
    found
}

/// Files that are nobody's of ours.
const FOREIGN: [&str; 2] = ["CNAME", "de/care/own.pdf"];

/// Returns the files that a page names.
fn named(html: &[u8]) -> BTreeSet<String> {
    let html = String::from_utf8_lossy(html);
    let after = |start: &'static str| html.split(start).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    // A calculator names what it fetches in attributes and data of its own.
    let fetched = after("\"/assets/").map(|rest| format!("assets/{rest}"));
    let links = after("href=\"/").chain(after("src=\"/")).chain(fetched);
    let path = |link: String| {
        let link = link.split(['?', '#']).next().unwrap().to_owned();
        if link.is_empty() || link.ends_with('/') { link + "index.html" } else { link }
    };
    links.map(path).collect()
}

/// Returns whether two pages are of one of the two sites alone. Where that takes the place of the other, they appear right after one another, and nothing leads to either before both are there; but each names the other, and who knows one of them from before may come in between.
fn appear_together(one: &str, other: &str) -> bool {
    let sites_with = |path: &str| TWO.trees.iter().filter(|site| site.contains_key(path)).count();
    let has_both = |site: &Tree| site.contains_key(one) && site.contains_key(other);
    one.ends_with(".html") && sites_with(one) == 1 && sites_with(other) == 1 && TWO.trees.iter().any(has_both)
}

/// Panics unless each file is that of one of the two sites, and each page finds what it names.
#[track_caller]
fn see_a_whole_site(out: &Path, when: &str) {
    let tree = tree(out);
    for (path, bytes) in &tree {
        let is_whole = TWO.trees.iter().any(|site| site.get(path) == Some(bytes));
        assert!(is_whole, "{when}: `{path}` is of neither site");
        if path.ends_with(".html") {
            for name in named(bytes) {
                let is_there = tree.contains_key(&name) || appear_together(&name, path);
                assert!(is_there, "{when}: `{path}` names `{name}`, which is not there");
            }
        }
    }
}

/// Follows every link from the first page on, and returns how many files it found. What a page names is there as long as the page names it.
fn crawl(out: &Path) -> usize {
    let mut known = BTreeSet::from(["index.html".to_owned()]);
    let mut next: Vec<(String, String)> = vec![("index.html".to_owned(), String::new())];
    while let Some((path, from)) = next.pop() {
        let Ok(bytes) = fs::read(out.join(&path)) else {
            // Of two sites that take turns, the files with fingerprints in their names are always there.
            assert!(!path.starts_with("assets/"), "`{from}` was read, and `{path}` is not there any more");
            let naming = fs::read(out.join(&from)).unwrap_or_default();
            // A page that has been replaced since named what belonged to its own site.
            let is_named = named(&naming).contains(&path) && !appear_together(&path, &from);
            assert!(!is_named, "`{from}` names `{path}`, which is not there");
            continue;
        };
        let is_whole = TWO.trees.iter().any(|site| site.get(&path) == Some(&bytes));
        assert!(is_whole, "a reader got `{path}` as {} bytes that are of neither site", bytes.len());
        if path.ends_with(".html") {
            let found = named(&bytes).into_iter().filter(|name| known.insert(name.clone()));
            next.extend(found.map(|name| (name, path.clone())).collect::<Vec<_>>());
        }
    }
    known.len()
}

/// Lets a build run, and kills it after a while.
fn killed(mut child: Child, after: Duration) -> bool {
    thread::sleep(after);
    let is_under_way = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    is_under_way
}

/// Says that all is over when it goes, so that nobody waits for the reader of a test that has failed.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Waits until a build has begun to write, or has ended.
fn until_it_writes(child: &mut Child, out: &Path) {
    let begun = |name: &str| out.join(name).exists();
    while !begun(".tarif-waiting") && !begun(".tarif-next") && child.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_micros(200));
    }
}

#[test]
fn builds_killed_at_a_hundred_moments_leave_a_whole_site_that_the_next_completes() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    built(&TWO.sites[0], &out);
    for path in FOREIGN {
        fs::write(out.join(path), "mine").unwrap();
    }
    let begin = Instant::now();
    built(&TWO.sites[1], &out);
    let span = usize::try_from(begin.elapsed().as_micros()).unwrap();
    let is_over = AtomicBool::new(false);
    let (mut random, mut under_way) = (Random(0x9E37_79B9_7F4A_7C15), 0);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut rounds = 0;
            while !is_over.load(Ordering::Relaxed) {
                assert!(crawl(&out) > 15);
                rounds += 1;
            }
            rounds
        });
        let ends = Ends(&is_over);
        for kill in 0..100 {
            let mut child = build(&TWO.sites[kill % 2], &out).spawn().unwrap();
            // Half of them anywhere, half of them while files are written, renamed and removed.
            let after = if kill % 4 < 2 {
                random.below(span)
            } else {
                until_it_writes(&mut child, &out);
                random.below(20_000)
            };
            under_way += usize::from(killed(child, Duration::from_micros(u64::try_from(after).unwrap())));
            see_a_whole_site(&out, &format!("after kill {kill}, {after} µs"));
            if kill % 5 == 4 {
                let which = (kill / 5) % 2;
                built(&TWO.sites[which], &out);
                assert_eq!(tree(&out), TWO.after_the_other[which], "after kill {kill}");
            }
        }
        drop(ends);
        assert!(reader.join().unwrap() > 10);
    });
    assert!(under_way > 40, "only {under_way} builds were under way when they were killed");
    for path in FOREIGN {
        assert_eq!(fs::read_to_string(out.join(path)).unwrap(), "mine");
    }
}

/// Returns the files with fingerprints in their names that somebody who holds the pages of a site asks for: what the pages name, and what these name.
fn asked_for(site: &Tree) -> BTreeSet<String> {
    let named = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8_lossy(bytes);
        let name = |rest: &str| {
            rest.split(|c: char| !(c.is_ascii_alphanumeric() || "-_./".contains(c))).next().unwrap().to_owned()
        };
        text.split("/assets/").skip(1).map(|rest| format!("assets/{}", name(rest))).collect()
    };
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    let (mut asked, mut next) = (BTreeSet::new(), pages.flat_map(|(_, bytes)| named(bytes)).collect::<Vec<_>>());
    while let Some(path) = next.pop() {
        if asked.insert(path.clone()) {
            next.extend(named(&site[&path]));
        }
    }
    asked
}

#[test]
fn a_reader_who_holds_pages_over_a_build_finds_what_they_name_until_the_next_change() {
    let folder = TempDir::new().unwrap();
    let (site, out) = (folder.path().join("site"), folder.path().join("out"));
    tarif::init::init(&site, &[]).unwrap();
    put_page(&site, "news");
    put_styles(&site, "red");
    let released = Command::new(env!("CARGO_BIN_EXE_tarif"))
        .args(["release", "--effective", "2026-02-01", "--site"])
        .arg(&site)
        .output()
        .unwrap();
    assert!(released.status.success(), "{}", String::from_utf8_lossy(&released.stderr));
    built(&site, &out);
    let first = tree(&out);
    let asked = asked_for(&first);
    for end in [".css", ".js", ".wasm", ".json"] {
        assert!(asked.iter().any(|path| path.ends_with(end)), "{end}: {asked:?}");
    }

    put_styles(&site, "blue");
    let script = site.join("themes/default/js/language.js");
    fs::create_dir_all(script.parent().unwrap()).unwrap();
    fs::write(script, "document.title;\n").unwrap();
    let chart = site.join("i18n/de/chart.ftl");
    let text = fs::read_to_string(&chart).unwrap().replace("Waagerechte Achse", "Achse von links nach rechts");
    fs::write(chart, text).unwrap();
    // Whatever was read just before it was written leaves no note for the build that has nothing to do.
    thread::sleep(Duration::from_millis(2_100));
    let said = built(&site, &out);
    assert!(said.contains(" 0 removed."), "{said}");
    let second = tree(&out);
    let gone: Vec<&String> = asked.iter().filter(|path| !asked_for(&second).contains(*path)).collect();
    for start in ["theme-", "language-", "calculator-de-", "care-2026-02-01-de-"] {
        assert!(gone.iter().any(|path| path.starts_with(&format!("assets/{start}"))), "{start}: {gone:?}");
    }
    let finds_all = |when: &str| {
        for path in &asked {
            assert_eq!(fs::read(out.join(path)).ok().as_ref(), Some(&first[path]), "{when}: `{path}`");
        }
    };
    finds_all("after the build");
    assert!(out.join(".tarif-last").exists(), "the next build is to find nothing to do");
    let said = built(&site, &out);
    assert!(said.contains(" 0 files written") && said.contains(" 0 removed."), "{said}");
    finds_all("after a build that had nothing to do");
    fs::remove_file(out.join(".tarif-last")).unwrap();
    let said = built(&site, &out);
    assert!(said.contains(" 0 files written") && said.contains(" 0 removed."), "{said}");
    finds_all("after a build that found nothing to do");

    put_page(&site, "more");
    let said = built(&site, &out);
    assert!(said.contains(&format!(" {} removed.", gone.len())), "{said}");
    for path in &gone {
        assert!(!out.join(path).exists(), "`{path}` is still there");
    }
    let fresh = folder.path().join("fresh");
    built(&site, &fresh);
    assert_eq!(tree(&out), tree(&fresh), "the style sheet is the same, and nothing else is left");
}

#[test]
fn of_several_builds_at_once_each_publishes_or_says_that_another_does() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    for round in 0..4 {
        let children: Vec<Child> =
            (0..6).map(|at| build(&TWO.sites[(round + at) % 2], &out).spawn().unwrap()).collect();
        let mut published = 0;
        for child in children {
            let Printed { status, stderr, .. } = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&stderr);
            published += usize::from(status.success());
            assert!(status.success() || said.contains("another"), "{said}");
        }
        assert!(published > 0);
        let tree = tree(&out);
        assert!(TWO.trees.contains(&tree) || TWO.after_the_other.contains(&tree), "{:?}", tree.keys());
    }
}

#[cfg(unix)]
#[test]
fn files_that_may_only_be_read_are_replaced_and_removed() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    built(&TWO.sites[0], &out);
    for path in TWO.trees[0].keys() {
        fs::set_permissions(out.join(path), fs::Permissions::from_mode(0o444)).unwrap();
    }
    built(&TWO.sites[1], &out);
    assert_eq!(tree(&out), TWO.after_the_other[1]);
}

/// Runs what follows without the right to write wherever it likes, which root has.
#[cfg(target_os = "linux")]
const HINDERED: [&str; 2] = ["setpriv", "--bounding-set=-dac_override"];

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_only_be_read_is_named_and_leaves_a_whole_site() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    built(&TWO.sites[0], &out);
    let set_mode = |mode| fs::set_permissions(out.join("de/care"), fs::Permissions::from_mode(mode)).unwrap();
    set_mode(0o555);
    let may_write = fs::write(out.join("de/care/probe"), "").is_ok();
    let command = build(&TWO.sites[1], &out);
    let hindered = if may_write {
        fs::remove_file(out.join("de/care/probe")).unwrap();
        let mut hindered = Command::new(HINDERED[0]);
        hindered.args(&HINDERED[1..]).arg(command.get_program()).args(command.get_args()).output()
    } else {
        let mut command = command;
        command.output()
    };
    set_mode(0o755);
    let Printed { status, stderr, .. } = hindered.unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert!(status.code() == Some(1) && said.contains("de/care") && said.contains("Permission denied"), "{said}");
    see_a_whole_site(&out, "a folder may only be read");
    built(&TWO.sites[1], &out);
    assert_eq!(tree(&out), TWO.after_the_other[1]);
}

/// Fills a small disk of its own to all but some bytes, builds, frees it, and builds again; what was there after each is copied away.
const ON_A_SMALL_DISK: &str = r#"
mount -t tmpfs -o size=8m tmpfs "$disk" || exit 77
for free in 0 4 40 200 800 1600; do
    rm -rf "$disk"/*
    "$tarif" build --as-of 2026-12-01 --site "$one" --out "$disk/out" || exit 1
    dd if=/dev/zero of="$disk/full" bs=1k count=$(( $(df --output=avail "$disk" | tail -1) - free )) 2>/dev/null
    "$tarif" build --as-of 2026-12-01 --site "$two" --out "$disk/out" 2> "$kept/said-$free"
    echo $? > "$kept/status-$free"
    cp -r "$disk/out" "$kept/full-$free"
    rm "$disk/full"
    "$tarif" build --as-of 2026-12-01 --site "$two" --out "$disk/out" || exit 1
    cp -r "$disk/out" "$kept/freed-$free"
done
"#;

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_leaves_the_last_site_whole() {
    let (disk, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut command = Command::new("unshare");
    // The disk is seen by this process and those below it, and is gone with them.
    command.args(["--map-root-user", "--mount", "sh", "-c", ON_A_SMALL_DISK]);
    command.env("disk", disk.path()).env("kept", kept.path()).env("tarif", env!("CARGO_BIN_EXE_tarif"));
    command.env("one", &TWO.sites[0]).env("two", &TWO.sites[1]);
    let Printed { status, stderr, .. } = command.output().unwrap();
    if status.code() == Some(77) || String::from_utf8_lossy(&stderr).contains("unshare failed") {
        // Where nobody may make a disk, the one that only says it is full has to do: `faults.rs`.
        eprintln!("no disk can be made here: {}", String::from_utf8_lossy(&stderr));
        return;
    }
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    let mut refused = 0;
    for free in [0, 4, 40, 200, 800, 1600] {
        let at = |name: &str| kept.path().join(format!("{name}-{free}"));
        if fs::read_to_string(at("status")).unwrap() != "0\n" {
            let said = fs::read_to_string(at("said")).unwrap();
            assert!(said.contains("No space left on device"), "{free}: {said}");
            // It is found before the first page has changed.
            assert_eq!(tree(&at("full")), TWO.trees[0], "{free}");
            refused += 1;
        } else {
            assert_eq!(tree(&at("full")), TWO.after_the_other[1], "{free}");
        }
        assert_eq!(tree(&at("freed")), TWO.after_the_other[1], "{free}");
    }
    assert!(refused >= 2, "{refused}");
}
