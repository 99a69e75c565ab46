//! Links of quotes: those that are printed, and those that are asked about.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::program::{tarif, tarif_in};

#[test]
fn a_printed_link_asks_for_the_same_quote() {
    for words in [
        "vzdrzevanje/mini pc=3",
        "podpora/plus support=4x9min",
        "sadarbiba/standarts pc=30 server=2",
        "support-pakete/paket-m support=80min --rate minutes=1.50/min",
    ] {
        let mut arguments: Vec<&str> = words.split(' ').collect();
        arguments.insert(0, "quote");
        arguments.extend(["--demo", "--as-of", "2026-12-01", "--lang", "lv"]);
        let quote = tarif(&arguments);
        let link = quote.out.lines().last().unwrap().split_once(": ").unwrap().1.to_owned();
        assert!(link.starts_with("https://example.com/lv/") && link.ends_with("&v=2026-11-01"), "{link}");
        let again = tarif(&["quote", "--demo", "--as-of", "2026-12-01", "--link", &link]);
        assert_eq!((again.status, again.errors.as_str(), again.out), (0, "", quote.out), "{words}");
    }
}

#[test]
fn a_link_is_found_on_whatever_host_it_was_copied_from() {
    let query = "?utm_source=letter&support=1h&plan=vip#calculator";
    for place in
        ["http://127.0.0.1:8080/cs/podpora/", "https://cdn.example.net/offers/cs/podpora/index.html", "/cs/podpora"]
    {
        let called = tarif(&["quote", "--demo", "--link", &format!("{place}{query}"), "--format", "json"]);
        assert_eq!((called.status, called.errors.as_str()), (0, ""), "{place}");
        let json: serde_json::Value = serde_json::from_str(&called.out).unwrap();
        assert_eq!((json["plan"].as_str(), json["total"].as_str()), (Some("vip"), Some("5000.00")));
        assert!(json["link"].as_str().unwrap().starts_with("https://example.com/cs/podpora/?plan=vip&support=1h"));
    }
}

#[test]
fn everything_that_is_wrong_with_a_link_is_said() {
    let called =
        tarif(&["quote", "--demo", "--link", "https://example.com/cs/podpora/?plan=gold&support=2&support=1h&pc=8"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert_snapshot!(called.errors, @r"
    error: `plan=gold` in the link cannot be read
    error: the link says `support` more than once: `support=2`, `support=1h`; expected one
    ");
    let called = tarif(&["quote", "--demo", "--link", "https://example.com/cs/nowhere/?plan=vip"]);
    assert_eq!((called.status, called.out.as_str()), (2, ""));
    assert_snapshot!(called.errors, @r"
    error: `https://example.com/cs/nowhere/?plan=vip` leads to no offer of this site
    help: expected a link such as `https://example.com/sl/vzdrzevanje/?plan=…`
    ");
}

#[test]
fn an_unknown_version_is_said_and_todays_list_is_used() {
    let link = "https://example.com/de/podpora/?plan=vip&v=2001-01-01";
    let called = tarif(&["quote", "--demo", "--as-of", "2026-12-01", "--link", link, "--format", "json"]);
    assert_eq!(called.status, 0);
    assert!(called.errors.replace('\u{a0}', " ").contains("1. Januar 2001"), "{}", called.errors);
    let json: serde_json::Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(json["version"], "2026-11-01");
}

#[test]
fn a_link_and_a_catalogue_are_not_both_asked_for() {
    let called = tarif(&["quote", "podpora", "--demo", "--link", "https://example.com/cs/podpora/"]);
    assert_eq!(called.status, 2);
    assert!(called.errors.contains("cannot be used with"), "{}", called.errors);
    assert_eq!(tarif(&["quote", "--demo"]).status, 2);
}

/// Lays a site of one offer down whose fee of `complete` rose from 49 to 59 on the first of March.
fn site_with_two_lists(folder: &Path) {
    let called = tarif_in(folder, &["init", "site"]);
    assert_eq!(called.status, 0, "{}", called.errors);
    let release = |date: &str| {
        let called = tarif_in(folder, &["release", "--site", "site", "--effective", date]);
        assert_eq!(called.status, 0, "{}", called.errors);
    };
    release("2026-02-01");
    let file = folder.join("site/plans/care.toml");
    let before = fs::read_to_string(&file).unwrap();
    let after = before.replace(r#"amount = "49""#, r#"amount = "59""#);
    assert_ne!(before, after);
    fs::write(&file, after).unwrap();
    release("2026-03-01");
}

#[test]
fn a_link_of_an_older_list_is_quoted_then_and_now() {
    let folder = tempfile::tempdir().unwrap();
    site_with_two_lists(folder.path());
    let link = "https://example.com/de/care/?plan=complete&pc=5&support=2h&v=2026-02-01";
    let call = |more: &[&str]| {
        let mut arguments = vec!["quote", "--site", "site", "--as-of", "2026-04-01", "--link", link];
        arguments.extend(more);
        let called = tarif_in(folder.path(), &arguments);
        assert_eq!((called.status, called.errors.as_str()), (0, ""));
        called.out
    };
    let json: serde_json::Value = serde_json::from_str(&call(&["--format", "json"])).unwrap();
    // 49 + 5 × 20 + 1 of 2 h at 80, and 59 + 100 + 80.
    assert_eq!((json["then"]["total"].as_str(), json["now"]["total"].as_str()), (Some("229.00"), Some("239.00")));
    assert_eq!(
        (json["then"]["version"].as_str(), json["now"]["version"].as_str()),
        (Some("2026-02-01"), Some("2026-03-01"))
    );
    assert_eq!(json["then"]["link"], link);
    let text = call(&[]).replace('\u{a0}', " ");
    let order = ["1. Februar 2026", "229,00 €", "239,00 €", "1. März 2026", "um 10,00 € höher"];
    let places: Vec<_> = order.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"))).collect();
    assert!(places.is_sorted(), "{text}");
}
