//! The one ChromeDriver of a test run, and its end.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

use super::scratch;

/// Starts ChromeDriver and ends it, its browsers and their profiles when its own input ends. That is when the test run does, however it ends: Rust runs nothing at a program's exit. A dying browser may write to its profile for a moment more.
const GUARD: &str = r#"
"$1" --port=0 --log-level=WARNING &
read -r _
trap '' TERM
kill 0
wait
for _ in 1 2 3 4 5; do rm -rf "$2" && break; sleep 0.2; done
"#;

/// A running ChromeDriver.
pub(crate) struct Driver {
    /// Where it listens.
    pub(crate) address: String,
    /// The browser it starts.
    pub(crate) browser: PathBuf,
    /// Where each session makes its fresh profile.
    pub(crate) profiles: PathBuf,
    /// Held, because the guard waits for the end of its input and the driver for a reader of its output.
    _guard: (Child, BufReader<ChildStdout>),
}

/// Returns the driver of this test run.
///
/// # Errors
/// A sentence that says what is missing and how to get it.
pub(crate) fn driver() -> Result<&'static Driver, &'static str> {
    static DRIVER: LazyLock<Result<Driver, String>> = LazyLock::new(start);
    DRIVER.as_ref().map_err(String::as_str)
}

fn start() -> Result<Driver, String> {
    let program = find(&["chromedriver"])?;
    let browser = find(&["chromium", "chromium-browser", "google-chrome", "chrome"])?;
    let folder = scratch().join("browser");
    let profiles = folder.join(format!("profiles-{}", process::id()));
    fs::create_dir_all(&profiles).map_err(|error| error.to_string())?;
    let log = File::create(folder.join("chromedriver.log")).map_err(|error| error.to_string())?;
    let mut guard = Command::new("/bin/sh")
        .args(["-c", GUARD, "guard"])
        .args([&program, &profiles])
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .map_err(|error| format!("could not start `{}`: {error}", program.display()))?;
    let output = guard.stdout.take().expect("the output is piped");
    let mut output = BufReader::new(output);
    let port = port(&mut output).ok_or_else(|| format!("`{}` named no port it listens on", program.display()))?;
    Ok(Driver { address: format!("http://127.0.0.1:{port}"), browser, profiles, _guard: (guard, output) })
}

/// Reads up to the line that ends in the port, as in "… successfully on port 41953."
fn port(output: &mut impl BufRead) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.rsplit_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    })
}

fn find(names: &[&str]) -> Result<PathBuf, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let programs = names.iter().flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)));
    programs.into_iter().find(|program| program.is_file()).ok_or_else(|| {
        format!(
            "`{}` is not installed, which the browser tests need: `cargo xtask test` installs it, or install the packages `chromium` and `chromium-driver`",
            names[0]
        )
    })
}

#[test]
fn a_missing_driver_is_named_with_the_ways_to_get_it() {
    let sentence = find(&["chromedriver-of-another-world"]).unwrap_err();
    assert!(sentence.starts_with("`chromedriver-of-another-world` is not installed"));
    assert!(sentence.contains("`cargo xtask test`"), "{sentence}");
    assert!(sentence.contains("`chromium-driver`"), "{sentence}");
}
