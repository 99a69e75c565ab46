//! What the target of a request names: a path in the built site, and never one that leads out of it.

use crate::percent_encoding::decoded;

/// Returns the path that an address names, decoded: `sl/podpora/`, and nothing for the first page; none if it is not one of a published file.
pub(super) fn path(address: &str) -> Option<String> {
    let path = address.strip_prefix('/')?;
    if path.is_empty() {
        return Some(String::new());
    }
    let (names, end) = path.strip_suffix('/').map_or((path, ""), |path| (path, "/"));
    let names: Vec<String> =
        names.split('/').map(|name| decoded(name).filter(|name| is_shown(name))).collect::<Option<_>>()?;
    Some(names.join("/") + end)
}

/// Returns the address of a path, encoded.
pub(super) fn address(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let mut address = String::from("/");
    for byte in path.bytes() {
        if is_plain(byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

/// Empty names, ways up, second separators, and drives are in no path of a published file.
fn is_shown(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(|c: char| c.is_control() || matches!(c, '/' | '\\' | ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded() {
        assert_eq!(path("/").unwrap(), "");
        assert_eq!(path("/sl/podpora/").unwrap(), "sl/podpora/");
        assert_eq!(path("/a%20b/%C4%8D.html").unwrap(), "a b/č.html");
    }

    #[test]
    fn ways_out_are_no_paths() {
        for address in [
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
        ] {
            assert_eq!(path(address), None, "{address}");
        }
    }

    #[test]
    fn an_address_is_encoded_again() {
        assert_eq!(address("a b/"), "/a%20b/");
        assert_eq!(address("č-1.~_"), "/%C4%8D-1.~_");
        assert_eq!(address("a?b#\r\n"), "/a%3Fb%23%0D%0A");
    }
}
