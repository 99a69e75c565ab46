//! Web servers that are set up by what `tarif host` prints, asked over loopback for what they send.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod server;

use std::collections::BTreeMap;
use std::fs;

use server::{Answer, Running, Server};
use tarif::host;

/// Asks a server for a page, an asset and an address that leads nowhere.
#[track_caller]
fn headers_are_sent(server: Server) {
    let running = Running::start(server);
    let asset = running.asset();
    for (path, status, kept) in [
        ("/sl/", 200, "no-cache"),
        ("/sl/vzdrzevanje/?plan=mini&pc=3", 200, "no-cache"),
        (&*asset, 200, "max-age=31536000"),
        ("/no/such/page/", 404, "no-cache"),
        ("/assets/no-such-00000000.js", 404, "no-cache"),
        // What lies there for the next build.
        ("/.tarif-manifest", 404, "no-cache"),
        ("/.tarif-waiting/1", 404, "no-cache"),
    ] {
        let Answer { status: found, headers, body } = running.get(path);
        assert_eq!(found, status, "{path}");
        for (name, value) in host::headers() {
            assert_eq!(headers.get(&name.to_lowercase()), Some(&vec![value]), "{path}: {name}");
        }
        let cache = headers.get("cache-control").map(|values| values.join(", ")).unwrap_or_default();
        // How long a missing page is remembered is each server's own, but not for as long as one that is there.
        assert!(if status == 404 { !cache.contains("max-age") } else { cache.contains(kept) }, "{path}: {cache}");
        if status == 404 {
            assert_eq!(body, running.published("404.html"), "{path}");
        }
    }
    assert_eq!(running.get("/assets/").status / 100, 4, "a folder without a page is not listed");
}

#[test]
fn nginx_sends_the_headers_that_it_is_told() {
    headers_are_sent(Server::Nginx);
}

#[test]
fn apache_sends_the_headers_that_it_is_told() {
    headers_are_sent(Server::Apache);
}

#[test]
fn caddy_sends_the_headers_that_it_is_told() {
    headers_are_sent(Server::Caddy);
}

#[test]
fn the_file_for_hosts_lies_in_the_root_and_says_the_same() {
    let site = server::built();
    let text = fs::read_to_string(site.join(host::HEADERS_FILE)).unwrap();
    let mut rules: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    let mut rule = "";
    for line in text.lines() {
        match line.strip_prefix("  ") {
            None => rule = line,
            Some(header) => rules.entry(rule).or_default().push(header.split_once(": ").unwrap()),
        }
    }
    let all = host::headers();
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(rules["/*"], all);
    assert_eq!(rules["/assets/*"], [("Cache-Control", "public, max-age=31536000, immutable")]);
    assert_eq!(rules.len(), 2);
}
