//! `cargo xtask site`: the demonstration site.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::failure::Failure;
use crate::setup;
use crate::steps;

/// What `tarif` reads when it runs, and so needs no other binary for.
const READ_AT_RUN_TIME: [&str; 5] = ["site.toml", "content", "i18n", "plans", "themes"];

/// Builds `tarif` where its code has changed, and with it the site.
pub(crate) fn site(arguments: &[String]) -> Result<(), Failure> {
    let options = Options::read(arguments)?;
    let tarif = tarif()?;
    let out = match options.out {
        Some(out) => out,
        None => steps::root().join("public"),
    };
    let mut build = Command::new(&tarif);
    build.args(["build", "--site"]).arg(steps::root());
    build.arg("--out").arg(&out);
    if let Some(base_url) = &options.base_url {
        build.args(["--base-url", base_url]);
    }
    steps::run(&mut build)?;
    println!("The site is in {}.", out.display());
    println!("To look at it: {} serve --site {}", tarif.display(), steps::root().display());
    Ok(())
}

#[derive(Debug, Default, PartialEq)]
struct Options {
    out: Option<PathBuf>,
    base_url: Option<String>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            let mut value = || {
                joined
                    .clone()
                    .or_else(|| rest.next().cloned())
                    .ok_or_else(|| Failure::Usage(format!("`{name}` needs a value")))
            };
            match name {
                "--out" => options.out = Some(value()?.into()),
                "--base-url" => options.base_url = Some(value()?),
                _ => return Err(Failure::Usage(format!("`site` takes no `{argument}`"))),
            }
        }
        Ok(options)
    }
}

/// Returns the binary that the tests run, which makes the same site as the released one and is there after `cargo xtask test`.
pub(crate) fn tested() -> Result<PathBuf, Failure> {
    setup::wasm()?;
    // Whichever test is built, the binary beside it has the features that it has for all tests, so nothing is compiled twice.
    steps::run(&mut steps::cargo_command("build --locked --workspace --test tidy"))?;
    binary("debug")
}

/// Returns where cargo puts `tarif` in this profile.
fn binary(profile: &str) -> Result<PathBuf, Failure> {
    // This program is in a folder of the target folder itself, wherever that is.
    let own = env::current_exe().map_err(|source| Failure::at(Path::new("xtask"), source))?;
    let target = own.ancestors().nth(2).expect("cargo puts a program into a folder for its profile");
    Ok(target.join(profile).join("tarif").with_extension(env::consts::EXE_EXTENSION))
}

/// Returns the released binary, built anew where it is older than its code.
pub(crate) fn tarif() -> Result<PathBuf, Failure> {
    let tarif = binary("release")?;
    if !is_current(&tarif) {
        setup::wasm()?;
        steps::run(&mut steps::cargo_command("build --release --locked --package tarif"))?;
    }
    Ok(tarif)
}

/// Whether `binary` is younger than all its code.
///
/// Cargo would compile it anew after an edit of the demonstration site too, because the site is embedded; here that is not worth a minute, because the site is read on disk.
fn is_current(binary: &Path) -> bool {
    let Ok(written) = modified(binary) else {
        return false;
    };
    let Ok(listing) = fs::read_to_string(binary.with_extension("d")) else {
        return false;
    };
    let site: Vec<PathBuf> = READ_AT_RUN_TIME.iter().map(|name| steps::root().join(name)).collect();
    inputs(&listing)
        .iter()
        .filter(|input| !site.iter().any(|part| input.starts_with(part)))
        .all(|input| newest(input).is_ok_and(|changed| changed <= written))
}

/// The paths that cargo lists behind the first colon, parted by spaces; a space in a path has a backslash before it.
fn inputs(listing: &str) -> Vec<PathBuf> {
    let (_, paths) = listing.split_once(": ").unwrap_or_default();
    paths.replace("\\ ", "\0").split_whitespace().map(|path| path.replace('\0', " ").into()).collect()
}

/// When `path`, or the last changed file in it, was written.
fn newest(path: &Path) -> std::io::Result<SystemTime> {
    let mut latest = modified(path)?;
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            latest = latest.max(newest(&entry?.path())?);
        }
    }
    Ok(latest)
}

fn modified(path: &Path) -> std::io::Result<SystemTime> {
    fs::metadata(path)?.modified()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn read(arguments: &[&str]) -> Result<Options, Failure> {
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.into()).collect();
        Options::read(&arguments)
    }

    #[test]
    fn options_are_read_in_both_spellings() {
        let expected = Options { out: Some("a b".into()), base_url: Some("https://example.com/offers/?x=1".into()) };
        let parted = ["--out", "a b", "--base-url", "https://example.com/offers/?x=1"];
        assert_eq!(read(&parted).unwrap(), expected);
        let joined = ["--out=a b", "--base-url=https://example.com/offers/?x=1"];
        assert_eq!(read(&joined).unwrap(), expected);
    }

    #[test]
    fn an_option_without_its_value_or_unknown_is_refused() {
        assert_eq!(read(&["--out"]).unwrap_err().to_string(), "`--out` needs a value");
        assert_eq!(read(&["out"]).unwrap_err().to_string(), "`site` takes no `out`");
    }

    #[test]
    fn a_listing_of_inputs_keeps_spaces_in_paths() {
        let paths = inputs("/t/tarif: /a/src/lib.rs /a/my\\ plans/x.toml\n");
        assert_eq!(paths, [Path::new("/a/src/lib.rs"), Path::new("/a/my plans/x.toml")]);
    }

    /// Whether an old binary is current whose listing names a file of code, older or younger than it, and the demonstration site's plans, which are younger.
    fn current_beside(name: &str, code_is_older: bool) -> bool {
        let folder = env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written to");
        let (binary, code) = (folder.join("tarif"), folder.join("quote.rs"));
        let listing = format!("{}: {} {}\n", binary.display(), code.display(), steps::root().join("plans").display());
        let hour = Duration::from_secs(3600);
        // Before all of the site's files, which were not written at the beginning of time.
        let built = SystemTime::UNIX_EPOCH + hour;
        let changed = if code_is_older { built - hour } else { built + hour };
        for (path, text, time) in
            [(&binary, "", built), (&code, "", changed), (&binary.with_extension("d"), listing.as_str(), built)]
        {
            fs::write(path, text).expect("the folder can be written to");
            let file = fs::File::options().write(true).open(path);
            file.and_then(|file| file.set_modified(time)).expect("a file's time can be set");
        }
        let current = is_current(&binary);
        fs::remove_dir_all(&folder).expect("the folder was just made");
        current
    }

    #[test]
    fn an_edit_of_the_demonstration_site_leaves_the_binary_current() {
        assert!(current_beside("older", true));
    }

    #[test]
    fn an_edit_of_the_code_does_not() {
        assert!(!current_beside("newer", false));
    }

    #[test]
    fn a_binary_that_is_not_there_is_not_current() {
        assert!(!is_current(Path::new("no-such-folder/tarif")));
    }
}
