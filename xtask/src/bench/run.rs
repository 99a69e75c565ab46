//! One build, measured from outside: its time, its peak memory, and what it wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::sites::Sites;
use crate::failure::Failure;
use crate::setup;
use crate::steps::is_installed;

/// A program that builds a site.
#[derive(Debug)]
pub(super) struct Builder {
    program: PathBuf,
    arguments: Vec<PathBuf>,
    /// The folder that it reads.
    site: PathBuf,
    /// The folder that it writes to.
    pub(super) out: PathBuf,
}

/// What a build took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measured {
    pub(super) time: Duration,
    /// The processor time of all its threads, in the system too.
    pub(super) processor: Duration,
    /// The most memory that was resident at once, in KiB.
    pub(super) peak: u64,
    /// The size of all files in the output.
    pub(super) bytes: u64,
    /// How many of them are HTML.
    pub(super) pages: u64,
}

impl Measured {
    /// Returns the shorter time and the smaller memory of two builds: whatever else the machine does makes both larger, never smaller.
    pub(super) fn better(self, other: Self) -> Self {
        Self {
            time: self.time.min(other.time),
            processor: self.processor.min(other.processor),
            peak: self.peak.min(other.peak),
            ..other
        }
    }
}

impl Builder {
    pub(super) fn tarif(program: &Path, sites: &Sites, out: &Path) -> Self {
        let out = out.join("tarif");
        let arguments = ["build".into(), "--site".into(), sites.tarif.clone(), "--out".into(), out.clone()];
        Self { program: program.into(), arguments: arguments.into(), site: sites.tarif.clone(), out }
    }

    pub(super) fn hugo(program: &Path, sites: &Sites, out: &Path) -> Self {
        let out = out.join("hugo");
        let arguments = [
            "build".into(),
            "--quiet".into(),
            "--noBuildLock".into(),
            "--source".into(),
            sites.hugo.clone(),
            "--destination".into(),
            out.clone(),
        ];
        Self { program: program.into(), arguments: arguments.into(), site: sites.hugo.clone(), out }
    }

    /// Returns how it is called, with names in the place of folders.
    pub(super) fn command(&self) -> String {
        let named = |argument: &PathBuf| match argument {
            site if *site == self.site => "SITE".to_owned(),
            out if *out == self.out => "OUT".to_owned(),
            other => other.display().to_string(),
        };
        let program = self.program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        [program].into_iter().chain(self.arguments.iter().map(named)).collect::<Vec<_>>().join(" ")
    }

    /// Builds once.
    pub(super) fn measure(&self) -> Result<Measured, Failure> {
        let report = super::folder().join("time");
        let mut command = Command::new("time");
        command.args(["--format", "%U %S %M", "--output"]).arg(&report).arg(&self.program).args(&self.arguments);
        command.stdout(Stdio::null());
        let begin = Instant::now();
        let status = command.status().map_err(|source| Failure::NotStarted { program: "time".into(), source })?;
        let time = begin.elapsed();
        if !status.success() {
            return Err(Failure::Step(self.program.display().to_string()));
        }
        let used = fs::read_to_string(&report).map_err(|source| Failure::File { path: report, source })?;
        let (processor, peak) = used_of(&used).ok_or_else(|| Failure::Step("time".into()))?;
        let (bytes, pages) = size(&self.out).map_err(|source| Failure::File { path: self.out.clone(), source })?;
        Ok(Measured { time, processor, peak, bytes, pages })
    }
}

/// Reads seconds in the program, seconds in the system, and KiB.
fn used_of(report: &str) -> Option<(Duration, u64)> {
    let mut parts = report.trim().split(' ');
    // Two decimals, read as whole hundredths.
    let mut hundredths = || parts.next()?.replace('.', "").parse::<u64>().ok();
    let processor = Duration::from_millis(10 * (hundredths()? + hundredths()?));
    Some((processor, parts.next()?.parse().ok()?))
}

/// Sees to it that memory can be measured.
pub(super) fn set_up() -> Result<(), Failure> {
    if is_installed("time") { Ok(()) } else { setup::install("GNU time", &["time"]) }
}

/// Returns what a program says of its version.
pub(super) fn version(program: &Path, argument: &str) -> Result<String, Failure> {
    let output = Command::new(program).arg(argument).output();
    let output = output.map_err(|source| Failure::NotStarted { program: program.display().to_string(), source })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns the bytes of all files in a folder, and how many of the files are HTML.
fn size(folder: &Path) -> std::io::Result<(u64, u64)> {
    let (mut bytes, mut pages) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let found = entry.metadata()?;
        if found.is_dir() {
            let (more, more_pages) = size(&entry.path())?;
            (bytes, pages) = (bytes + more, pages + more_pages);
        } else {
            bytes += found.len();
            pages += u64::from(entry.path().extension().is_some_and(|extension| extension == "html"));
        }
    }
    Ok((bytes, pages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_told_without_the_folders_of_a_machine() {
        let (site, out) = (PathBuf::from("/a/site"), PathBuf::from("/a/out"));
        let arguments = ["build".into(), "--site".into(), site.clone(), "--out".into(), out.clone()].into();
        let builder = Builder { program: "/b/tarif".into(), arguments, site, out };
        assert_eq!(builder.command(), "tarif build --site SITE --out OUT");
    }

    #[test]
    fn the_report_of_time_is_read() {
        // 1.25 s and 0.75 s are 2 s.
        assert_eq!(used_of("1.25 0.75 40960\n"), Some((Duration::from_secs(2), 40_960)));
        assert_eq!(used_of("Command terminated by signal 9\n"), None);
    }
}
