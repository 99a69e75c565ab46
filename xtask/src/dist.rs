//! `cargo xtask dist`: the archive that a release consists of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::site;
use crate::steps;
use crate::terms;

/// The shells whose completions are part of a release, and the names that they look for.
const COMPLETIONS: [(&str, &str); 5] = [
    ("bash", "tarif.bash"),
    ("zsh", "_tarif"),
    ("fish", "tarif.fish"),
    ("elvish", "tarif.elv"),
    ("powershell", "_tarif.ps1"),
];

/// What of the repository is part of a release.
const DOCUMENTS: [&str; 8] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "docs/guide.md",
    "docs/limits.md",
    "docs/plan-format.md",
];

/// How files are called in which packages state under which terms they are used.
const TERMS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// The package whose version is the release's.
const PACKAGE: &str = "tarif";

/// Lays a release into a folder and packs it. The same binary gives the same archive: sorted, without owners, times and places.
pub(crate) fn dist(arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`dist` takes no `{argument}`")));
    }
    let tarif = site::tarif()?;
    let name = format!("{PACKAGE}-{}-{}", version(&tarif)?, host()?);
    let dist = tarif.parent().and_then(Path::parent).expect("the binary lies in the target folder").join("dist");
    let folder = dist.join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|source| Failure::at(&folder, source))?;
    }
    let binary = tarif.file_name().expect("a binary has a name");
    copy(&tarif, &folder.join(binary))?;
    for document in DOCUMENTS {
        copy(&steps::root().join(document), &folder.join(document))?;
    }
    for (shell, file) in COMPLETIONS {
        write(&folder.join("completions").join(file), &output(Command::new(&tarif).args(["completions", shell]))?)?;
    }
    write(&folder.join("man/man1/tarif.1"), &output(Command::new(&tarif).arg("man"))?)?;
    for command in commands(&tarif)? {
        let page = output(Command::new(&tarif).args(["man", &command]))?;
        write(&folder.join(format!("man/man1/tarif-{command}.1")), &page)?;
    }
    write(&folder.join("THIRD-PARTY.txt"), third_party()?.as_bytes())?;
    let archive = dist.join(format!("{name}.tar.gz"));
    pack(&dist, &name, &archive)?;
    println!("The release is {}.", archive.display());
    Ok(())
}

/// Packs a folder. Order, owners, modes and times are none of this machine's; gzip leaves name and time out.
fn pack(dist: &Path, name: &str, archive: &Path) -> Result<(), Failure> {
    let mut tar = Command::new("tar");
    tar.arg("--create").arg("--file").arg(archive).arg("--directory").arg(dist);
    tar.args(["--format=ustar", "--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"]);
    tar.args(["--mode=u+rwX,go+rX,go-w", "--use-compress-program=gzip -n -9", name]);
    steps::run(&mut tar)
}

fn version(tarif: &Path) -> Result<String, Failure> {
    let printed = text(output(Command::new(tarif).arg("--version"))?);
    Ok(printed.split_whitespace().nth(1).unwrap_or_default().to_owned())
}

/// Returns the platform that the binary runs on: `x86_64-unknown-linux-gnu`.
fn host() -> Result<String, Failure> {
    let printed = text(output(Command::new(steps::rustc()).arg("-vV"))?);
    let host = printed.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.unwrap_or("unknown").to_owned())
}

/// Returns the commands of the program, as its own help lists them.
fn commands(tarif: &Path) -> Result<Vec<String>, Failure> {
    Ok(listed(&text(output(Command::new(tarif).arg("--help"))?)))
}

fn listed(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let lines = lines.take_while(|line| line.starts_with("  "));
    // Deeper lines go on with what the line before says.
    let names = lines.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

/// Returns the terms under which the packages are used that are part of the binary, the calculator's among them.
fn third_party() -> Result<String, Failure> {
    let of_program = ["tree", "--package", PACKAGE, "--edges", "normal"].as_slice();
    let of_calculator = &[
        "tree",
        "--package",
        "tarif-calculator",
        "--no-default-features",
        "--features",
        "browser",
        "--edges",
        "normal",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let mut packages = BTreeSet::new();
    for arguments in [of_program, of_calculator] {
        let mut tree = Command::new(steps::cargo());
        tree.current_dir(steps::root()).args(arguments);
        tree.args(["--locked", "--prefix", "none", "--format", "{p}\t{l}\t{r}"]);
        packages.extend(text(output(&mut tree)?).lines().filter_map(Package::read));
    }
    let sources = sources()?;
    let allowed = terms::allowed().map_err(|source| Failure::at(&steps::root().join("deny.toml"), source))?;
    let mut written = String::from("The packages that are part of this program, and their terms.\n");
    for Package { name, version, terms, repository } in packages {
        if !terms::are_allowed(&terms, &allowed) {
            return Err(Failure::Terms { package: name, terms });
        }
        written += &format!("\n{0}\n{name} {version}\n{terms}\n{repository}\n", "=".repeat(72));
        let name = format!("{name}-{version}");
        let folder = sources.iter().map(|source| source.join(&name)).find(|folder| folder.is_dir());
        let folder = folder.ok_or_else(|| Failure::at(Path::new(&name), std::io::ErrorKind::NotFound.into()))?;
        let files = files_of_terms(&folder)?;
        if files.is_empty() {
            written += "\nThe package comes without their text; those of MIT and Apache-2.0 are in LICENSE-MIT and LICENSE-APACHE.\n";
        }
        for file in files {
            let terms = fs::read(&file).map_err(|source| Failure::at(&file, source))?;
            written += &format!("\n{}\n", String::from_utf8_lossy(&terms).trim());
        }
    }
    Ok(written)
}

/// A package as `cargo tree` tells of it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
    terms: String,
    repository: String,
}

impl Package {
    /// Reads a line; none for a package of this workspace, which stands with its folder.
    fn read(line: &str) -> Option<Self> {
        let mut columns = line.split('\t');
        let mut words = columns.next()?.split_whitespace();
        let (name, version) = (words.next()?.to_owned(), words.next()?.trim_start_matches('v').to_owned());
        let is_ours = words.any(|word| word.starts_with("(/") || word.contains(":\\"));
        let terms = columns.next()?.to_owned();
        let repository = columns.next()?.trim_end_matches(" (*)").to_owned();
        (!is_ours).then_some(Self { name, version, terms, repository })
    }
}

/// Returns the folders in which cargo keeps the sources of packages.
fn sources() -> Result<Vec<PathBuf>, Failure> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let registries = home.join("registry/src");
    let entries = fs::read_dir(&registries).map_err(|source| Failure::at(&registries, source))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    folders.sort();
    Ok(folders)
}

/// Returns the files of a package that state terms, in order.
fn files_of_terms(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|source| Failure::at(folder, source))?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut files = paths.map_err(|source| Failure::at(folder, source))?;
    files.retain(|path| path.is_file() && states_terms(path));
    files.sort();
    Ok(files)
}

fn states_terms(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_uppercase()).unwrap_or_default();
    TERMS.iter().any(|term| name.starts_with(term))
}

/// Runs a program and returns what it prints.
fn output(command: &mut Command) -> Result<Vec<u8>, Failure> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|source| Failure::NotStarted {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Failure::Step(steps::shown(command)))
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    make_folder_of(to)?;
    fs::copy(from, to).map(drop).map_err(|source| Failure::at(from, source))
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), Failure> {
    make_folder_of(to)?;
    fs::write(to, bytes).map_err(|source| Failure::at(to, source))
}

fn make_folder_of(file: &Path) -> Result<(), Failure> {
    let folder = file.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).map_err(|source| Failure::at(folder, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_those_that_the_help_lists() {
        let help = "Compiles.\n\nUsage: tarif <COMMAND>\n\nCommands:\n  build  Build a site\n         into a folder\n  check  Find what is wrong\n  help   Print this\n\nOptions:\n  -h, --help  Print help\n";
        assert_eq!(listed(help), ["build", "check"]);
    }

    #[test]
    fn packages_of_others_are_told_from_our_own() {
        let read = |line| Package::read(line).map(|package| package.name);
        assert_eq!(read("serde v1.0.1\tMIT\thttps://example.com"), Some("serde".to_owned()));
        assert_eq!(read("thiserror-impl v2.0.1 (proc-macro)\tMIT\t (*)"), Some("thiserror-impl".to_owned()));
        assert_eq!(read("tarif-l10n v0.1.0 (/home/x/calculator/l10n)\tMIT\t"), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn a_folder_is_packed_to_the_same_bytes_whenever_it_was_written() {
        let dist = std::env::temp_dir().join(format!("xtask-dist-{}", std::process::id()));
        let packed = |number: u64| {
            let file = dist.join("release/b/tarif.1");
            write(&file, b".TH").unwrap();
            write(&dist.join("release/a"), b"a").unwrap();
            let time = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(number * 86_400);
            fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
            let archive = dist.join(format!("{number}.tar.gz"));
            pack(&dist, "release", &archive).unwrap();
            fs::read(archive).unwrap()
        };
        let (first, second) = (packed(1), packed(2));
        fs::remove_dir_all(&dist).unwrap();
        assert!(!first.is_empty() && first == second);
    }
}
