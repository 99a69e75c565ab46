//! Finds the file that a request names, and none outside the folder.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// What a target leads to.
#[derive(Debug)]
pub(super) enum Found {
    /// A file, open, and its path in the folder.
    File(File, PathBuf),
    /// A folder, whose address has to end in `/` for the links in its page to work.
    Folder {
        /// The address with `/`, encoded, with the query.
        address: String,
    },
    /// Nothing, or nothing that may be shown.
    Nothing,
}

/// Returns what `target` leads to in `folder`; a target of a folder leads to its `index.html`.
///
/// # Errors
/// What hinders reading a file that is there.
pub(super) fn find(folder: &Path, target: &str) -> io::Result<Found> {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let Some(names) = names(path) else { return Ok(Found::Nothing) };
    let below: PathBuf = names.iter().collect();
    let Some(found) = inside(folder, &below)? else { return Ok(Found::Nothing) };
    if !found.is_dir() {
        // A file has no address with `/` behind it: links in the page would lead elsewhere.
        return if path.ends_with('/') { Ok(Found::Nothing) } else { open(&found, below) };
    }
    if !path.ends_with('/') {
        let mut address: String = names.iter().map(|name| format!("/{}", encoded(name))).collect();
        address.push('/');
        if let Some(query) = query.filter(|query| query.bytes().all(|byte| byte.is_ascii_graphic())) {
            address += &format!("?{query}");
        }
        return Ok(Found::Folder { address });
    }
    let below = below.join("index.html");
    match inside(folder, &below)? {
        Some(found) if found.is_file() => open(&found, below),
        _ => Ok(Found::Nothing),
    }
}

fn open(path: &Path, below: PathBuf) -> io::Result<Found> {
    // What is neither file nor folder, a pipe say, could keep us waiting.
    if !fs::metadata(path)?.is_file() {
        return Ok(Found::Nothing);
    }
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Found::Nothing),
        result => result.map(|file| Found::File(file, below)),
    }
}

/// Returns the names that a path consists of, decoded; none if it is not one of a published file.
fn names(path: &str) -> Option<Vec<String>> {
    if path == "/" {
        return Some(Vec::new());
    }
    let path = path.strip_prefix('/')?;
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').map(|name| decoded(name).filter(|name| is_shown(name))).collect()
}

/// Empty names, ways up, second separators, drives, and the files that publishing keeps for itself are not shown.
fn is_shown(name: &str) -> bool {
    !matches!(name, "" | "." | "..")
        && !name.contains(|c: char| c.is_control() || matches!(c, '/' | '\\' | ':'))
        && !name.to_lowercase().starts_with(".tarif-")
}

/// Follows links, and returns where `below` really is, if that is in the folder.
fn inside(folder: &Path, below: &Path) -> io::Result<Option<PathBuf>> {
    let real = |path: &Path| match fs::canonicalize(path) {
        Ok(path) => Ok(Some(path)),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename => Ok(None),
            _ => Err(error),
        },
    };
    let Some(folder) = real(folder)? else { return Ok(None) };
    Ok(real(&folder.join(below))?.filter(|found| found.starts_with(&folder)))
}

fn decoded(name: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex(rest.next()?)? * 16 + hex(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

fn encoded(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    name.bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded() {
        assert_eq!(names("/").unwrap(), [""; 0]);
        assert_eq!(names("/sl/podpora/").unwrap(), ["sl", "podpora"]);
        assert_eq!(names("/a%20b/%C4%8D.html").unwrap(), ["a b", "č.html"]);
    }

    #[test]
    fn ways_out_are_no_names() {
        for path in [
            "",
            "a",
            "//",
            "//etc/passwd",
            "/a//b",
            "/..",
            "/../a",
            "/a/../b",
            "/./a",
            "/%2e%2e/a",
            "/%2E./a",
            "/..%2fa",
            "/a%2fb",
            "/..%5ca",
            "/..\\a",
            "/c:/a",
            "/a%00b",
            "/a%",
            "/a%2",
            "/a%zz",
            "/%ff",
            "/.tarif-manifest",
            "/%2etarif-lock",
            "/sl/.TARIF-index.html.tmp",
        ] {
            assert_eq!(names(path), None, "{path}");
        }
    }

    #[test]
    fn an_address_is_encoded_again() {
        assert_eq!(encoded("a b"), "a%20b");
        assert_eq!(encoded("č-1.~_"), "%C4%8D-1.~_");
        assert_eq!(encoded("a?b#\r\n"), "a%3Fb%23%0D%0A");
    }
}
