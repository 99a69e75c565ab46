//! What the figures depend on.

use std::fs;
use std::path::Path;

use super::run;
use crate::failure::Failure;
use crate::steps;

/// Returns what the figures depend on: the machine, the versions of both builders, and how they were called.
pub(super) fn machine(
    [tarif, hugo]: [&Path; 2],
    [of_tarif, of_hugo]: [String; 2],
) -> Result<Vec<(&'static str, String)>, Failure> {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':')).map(|(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    Ok(vec![
        ("processor", format!("{}, {cores} cores", cpu.unwrap_or("unknown").trim())),
        ("memory", gibibytes(&memory).map_or_else(|| "unknown".to_owned(), |size| format!("{size} GiB"))),
        ("disk", file_system(&mounts, &super::folder()).unwrap_or("unknown").to_owned()),
        ("kernel", format!("Linux {}", kernel.trim())),
        ("compiler", run::version(&steps::rustc(), "--version")?),
        ("tarif", format!("{}: `{of_tarif}`", run::version(tarif, "--version")?)),
        ("Hugo", format!("{}: `{of_hugo}`", run::version(hugo, "version")?)),
    ])
}

/// Returns the memory of a machine in whole GiB, from what Linux tells of it in KiB.
fn gibibytes(report: &str) -> Option<u64> {
    let total = report.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kibibytes: u64 = total.trim().strip_suffix(" kB")?.parse().ok()?;
    Some((kibibytes + 512 * 1024) / (1024 * 1024))
}

/// Returns the kind of the file system that a folder lies on, from the list of those that are mounted.
fn file_system<'m>(mounts: &'m str, folder: &Path) -> Option<&'m str> {
    let mounted = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ').skip(1);
        Some((Path::new(fields.next()?), fields.next()?))
    });
    let above = mounted.filter(|(place, _)| folder.starts_with(place));
    above.max_by_key(|(place, _)| place.components().count()).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_told_in_whole_gibibytes() {
        // 24,684,556 KiB are 23.54 GiB.
        assert_eq!(gibibytes("MemTotal:       24684556 kB\nMemFree:        1 kB\n"), Some(24));
        assert_eq!(gibibytes("MemFree: 1 kB\n"), None);
    }

    #[test]
    fn a_folder_lies_on_what_is_mounted_nearest_above_it() {
        let mounts = "/dev/a / ext4 rw 0 0\n/dev/b /home xfs rw 0 0\ntmpfs /home/me/tmp tmpfs rw 0 0\n";
        assert_eq!(file_system(mounts, Path::new("/home/me/site")), Some("xfs"));
        assert_eq!(file_system(mounts, Path::new("/homework")), Some("ext4"));
        assert_eq!(file_system("", Path::new("/home")), None);
    }
}
