//! `tarif serve` as a whole: what happens to the files of a site is seen at its address.
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::program::tarif_in;

/// How long to wait for what should come by itself.
const PATIENCE: Duration = Duration::from_secs(30);

const PLANS: &str = "plans/care.toml";
const PAGE: &str = "/de/care/";

/// A starter site that is being served, until the test ends.
struct Served {
    folder: TempDir,
    process: Child,
    address: String,
}

impl Served {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(tarif_in(folder.path(), &["init", "site"]).status, 0);
        Self::of(folder)
    }

    fn of(folder: TempDir) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
        command.args(["serve", "--port", "0", "--site", "site"]).current_dir(folder.path());
        let log = fs::File::create(folder.path().join("log")).unwrap();
        let errors = log.try_clone().unwrap();
        let process = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn().unwrap();
        let mut served = Self { folder, process, address: String::new() };
        served.wait_for_log("; Ctrl-C ends it.");
        let log = served.log();
        let (_, address) = log.split_once("Serving at http://").unwrap();
        served.address = address.split('/').next().unwrap().to_owned();
        served
    }

    fn place(&self, path: &str) -> PathBuf {
        self.folder.path().join("site").join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.place(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.place(path), text).unwrap();
    }

    /// Changes the price of a computer in the plan `basic`, of which there are two digits.
    fn reprice(&self, amount: &str) -> String {
        let plans = self.read(PLANS);
        let (before, after) = plans.split_once("pc.per-unit = { counter = \"pc\", amount = \"").unwrap();
        format!("{before}pc.per-unit = {{ counter = \"pc\", amount = \"{amount}{}", &after[2..])
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    fn get(&self, address: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    #[track_caller]
    fn wait_for_log(&self, text: &str) {
        wait(|| self.log().contains(text), || format!("`{text}` in:\n{}", self.log()));
    }

    /// Waits until the page shows a price for a computer.
    #[track_caller]
    fn wait_for_price(&self, amount: &str) {
        let shown = format!("data-amount=\"{amount}.00\"");
        wait(|| self.get(PAGE).contains(&shown), || format!("{amount} on the page; the log:\n{}", self.log()));
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

#[track_caller]
fn wait(condition: impl Fn() -> bool, wanted: impl Fn() -> String) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < PATIENCE, "waited in vain for {}", wanted());
        thread::sleep(Duration::from_millis(20));
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).unwrap();
        }
    }
}

#[test]
fn a_saved_file_is_seen_whichever_way_it_was_saved() {
    let served = Served::new();
    served.wait_for_price("15");
    served.write(PLANS, &served.reprice("16"));
    served.wait_for_price("16");
    // Beside it first, then in its place.
    served.write("plans/.care.toml.tmp", &served.reprice("17"));
    fs::rename(served.place("plans/.care.toml.tmp"), served.place(PLANS)).unwrap();
    served.wait_for_price("17");
    // The old one out of the way first.
    let next = served.reprice("18");
    fs::rename(served.place(PLANS), served.place("plans/care.toml~")).unwrap();
    served.write(PLANS, &next);
    served.wait_for_price("18");
    assert!(served.log().contains(&format!("`{PLANS}`: ")), "{}", served.log());
}

#[test]
fn what_is_wrong_is_said_once_and_the_last_good_site_stays_until_it_is_mended() {
    let served = Served::new();
    served.write(PLANS, &served.reprice("1x"));
    served.wait_for_log("error[");
    assert!(served.log().contains("the site stays as it was"), "{}", served.log());
    served.wait_for_price("15");
    assert!(served.get("/.tarif-serve/live.js").contains("EventSource"));
    served.write(PLANS, &served.reprice("19"));
    served.wait_for_price("19");
    assert_eq!(served.log().matches("the site stays as it was").count(), 1, "{}", served.log());
}

#[test]
fn a_file_that_was_only_touched_builds_nothing() {
    let served = Served::new();
    served.write(PLANS, &served.read(PLANS));
    served.write("notes.txt", "no part of the site");
    served.write(PLANS, &served.reprice("16"));
    served.wait_for_price("16");
    assert_eq!(served.log().matches(" pages are new").count(), 2, "{}", served.log());
}

#[test]
fn folders_may_go_away_and_come_back() {
    let served = Served::new();
    let kept = served.folder.path().join("kept");
    copy(&served.place(""), &kept);
    fs::remove_dir_all(served.place("plans")).unwrap();
    served.wait_for_log("error[missing-file]");
    served.wait_for_price("15");
    copy(&kept.join("plans"), &served.place("plans"));
    served.write(PLANS, &served.reprice("16"));
    served.wait_for_price("16");
    // The whole site, and another one in its place.
    fs::remove_dir_all(served.place("")).unwrap();
    served.wait_for_log("there is no file `site.toml`");
    served.wait_for_price("16");
    copy(&kept, &served.place(""));
    served.wait_for_price("15");
    served.write(PLANS, &served.reprice("17"));
    served.wait_for_price("17");
}

#[test]
fn a_hundred_files_at_once_are_one_change_or_few() {
    let served = Served::new();
    for number in 0..100 {
        let page = format!("+++\ntitle = \"Seite {number}\"\ndescription = \"Eine Seite\"\n+++\n");
        for language in ["de", "sl"] {
            served.write(&format!("content/{language}/page-{number}.md"), &page);
        }
    }
    wait(|| served.get("/de/page-99/").contains(" 200 OK"), || format!("the last page:\n{}", served.log()));
    wait(|| served.get("/sl/page-0/").contains("Seite 0"), || format!("the first page:\n{}", served.log()));
    // A slow disk may make several changes of it, in which one language lacks what the other has already.
    let builds = served.log().matches(" pages are new").count() + served.log().matches("stays as it was").count();
    assert!(builds < 100, "{}", served.log());
}

#[test]
fn a_site_with_an_error_is_served_once_it_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(tarif_in(folder.path(), &["init", "site"]).status, 0);
    let plans = folder.path().join("site").join(PLANS);
    let right = fs::read_to_string(&plans).unwrap();
    fs::write(&plans, right.replace("\"EUR\"", "\"EURO\"")).unwrap();
    let served = Served::of(folder);
    let page = served.get(PAGE);
    assert!(page.starts_with("HTTP/1.1 503 ") && page.contains("EURO"), "{page}");
    fs::write(&plans, right).unwrap();
    served.wait_for_price("15");
}

#[test]
fn it_ends_when_it_is_told_to_and_leaves_nothing_behind() {
    for signal in ["-INT", "-TERM"] {
        let mut served = Served::new();
        let before = fs::read_dir(served.folder.path()).unwrap().count();
        let told = Command::new("kill").args([signal, &served.process.id().to_string()]).status().unwrap();
        assert!(told.success());
        assert_eq!(served.process.wait().unwrap().code(), Some(0), "{signal}");
        // What it wrote last may come a moment after its end.
        wait(|| served.log().ends_with("Ended.\n"), || served.log());
        assert_eq!(fs::read_dir(served.folder.path()).unwrap().count(), before);
    }
}

#[test]
fn a_taken_port_is_refused_where_it_was_asked_for() {
    let served = Served::new();
    let port = served.address.split(':').nth(1).unwrap();
    let called = tarif_in(served.folder.path(), &["serve", "--site", "site", "--port", port]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert_eq!(
        called.errors,
        format!(
            "error: port {port} on `127.0.0.1` is taken by another program; end that one, or choose another with `--port`\n"
        )
    );
}

#[test]
fn the_demonstration_site_is_served_from_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
    command.args(["serve", "--demo", "--port", "0"]).current_dir(folder.path());
    let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    process.kill().unwrap();
    process.wait().unwrap();
    assert!(line.starts_with("Serving at http://127.0.0.1:"), "{line}");
}
