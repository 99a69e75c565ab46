//! Files as other programs write them.

use std::borrow::Cow;
use std::io;

use insta::assert_snapshot;
use tarif::build::{Options, build};
use tarif::diagnostic::{Style, render};
use tarif::site::TimeZone;
use tarif::world::{MemoryWorld, World};
use tarif_pricing::Date;

use crate::site_test::SiteTest;

/// A world in which one file may not be read.
struct Forbidden(MemoryWorld, &'static str);

impl World for Forbidden {
    fn read(&self, path: &str) -> io::Result<Cow<'_, [u8]>> {
        if path == self.1 {
            Err(io::Error::new(io::ErrorKind::PermissionDenied, "not yours"))
        } else {
            self.0.read(path)
        }
    }

    fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        self.0.files(folder)
    }

    fn today(&self, zone: &TimeZone) -> Date {
        self.0.today(zone)
    }
}

#[test]
fn a_file_that_is_not_utf_8_is_shown() {
    let mut bytes = SiteTest::base().text("i18n/de/care.ftl").into_bytes();
    // "Büros" in Latin-1.
    let place = bytes.windows(2).position(|pair| pair == [0xC3, 0xBC]).unwrap();
    bytes.splice(place..place + 2, [0xFC]);
    let test = SiteTest::base().write("i18n/de/care.ftl", bytes);
    assert_snapshot!(test.problems(), @"
    error[not-utf8]: `i18n/de/care.ftl` is not UTF-8
     --> i18n/de/care.ftl:2:17
      |
    2 | care-tagline = F�r kleine Büros.
      |                 ^
      |
      = help: save the file in the encoding UTF-8

    1 error
    ");
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_are_no_problem() {
    let mut test = SiteTest::base();
    for path in ["site.toml", "plans/care.toml", "i18n/sl/care.ftl", "content/de/care/basic.md"] {
        let text = test.text(path).replace('\n', "\r\n");
        test = test.write(path, format!("\u{feff}{text}"));
    }
    let changed: Vec<_> = test.builds().files.into_iter().map(|file| (file.path, file.bytes)).collect();
    let plain: Vec<_> = SiteTest::base().builds().files.into_iter().map(|file| (file.path, file.bytes)).collect();
    assert!(changed == plain, "the built files differ");
}

#[test]
fn files_of_a_theme_are_read_as_all_others() {
    for path in [
        "themes/default/css/own.css",
        "themes/default/js/own.js",
        "themes/default/templates/partials/own.html",
        "themes/default/icon.svg",
    ] {
        let test = SiteTest::base().write(path, b"/* \xff */".to_vec());
        assert!(test.reports("not-utf8") && test.problems().contains(path), "{}", test.problems());
        let test = SiteTest::base().write(path, "/* \u{202e} */");
        assert!(test.reports("turned-text"), "{}", test.problems());
    }
    let test = SiteTest::base().write("themes/default/css/own.css", "\u{feff}.own {\r\n  color: #f00;\r\n}\r\n");
    let built = test.builds();
    let sheet = built.files.iter().find(|file| file.path.ends_with(".css")).unwrap();
    assert!(str::from_utf8(&sheet.bytes).unwrap().contains(".own{color:red}"));
    // What is no text is published as it is.
    let built = SiteTest::base().write("themes/default/assets/own.woff2", b"\xff\xfe".to_vec()).builds();
    assert!(built.files.iter().any(|file| file.path.starts_with("assets/own-") && *file.bytes == *b"\xff\xfe"));
}

#[test]
fn what_turns_text_is_found_by_its_code_too() {
    for (path, old, new) in [
        ("content/de/home.md", "title = \"Start\"", "title = \"St\\u202Eart\""),
        ("content/de/home.md", "title = \"Start\"", "title = \"St\\U0000202Eart\""),
        ("content/de/home.md", "title = \"Start\"", "title = \"Start &#x202e;\""),
        ("content/de/home.md", "title = \"Start\"", "title = \"Start &#8294;\""),
        ("i18n/de/care.ftl", "Für alle.", "Für { \"\\u202E\" } alle."),
        ("i18n/de/care.ftl", "Für alle.", "Für { \"\\U002066\" } alle."),
        // Zeros before a code do not hide it.
        ("content/de/home.md", "title = \"Start\"", "title = \"Start &#x0000000202E;\""),
        ("content/de/home.md", "title = \"Start\"", "title = \"Start &#X00000000000000000000000000202e\""),
        ("content/de/home.md", "title = \"Start\"", "title = \"Start &#00000008238;\""),
    ] {
        let test = SiteTest::base().replace(path, old, new);
        assert!(test.reports("turned-text"), "{new}: {}", test.problems());
    }
    for (path, text) in [
        ("themes/default/css/own.css", "p::before { content: \"\\202e\" }"),
        ("themes/default/css/own.css", "p::before { content: \"\\00202E\" }"),
        ("themes/default/js/own.js", "document.title = \"\\u{202E}\""),
        ("themes/default/js/own.js", "document.title = \"\\u{000000000202e}\""),
        ("themes/default/templates/partials/own.html", "<p>&#x0000000202E;"),
    ] {
        let test = SiteTest::base().write(path, text);
        assert!(test.reports("turned-text"), "{text}: {}", test.problems());
    }
    // What turns nothing may stay: another character, a longer code, and digits after a backslash that are none.
    for more in ["{ \"\\u00A0\" }", "{ \"\\u200E\" }", "&#x202E0;", "&#82380;", "&#18446744073709559854;", "C:\\202E"] {
        let test = SiteTest::base().replace("i18n/de/care.ftl", "Für alle.", &format!("Für {more} alle."));
        assert!(!test.reports("turned-text"), "{more}: {}", test.problems());
    }
}

#[test]
fn a_control_character_is_shown() {
    let test = SiteTest::base().replace("i18n/de/care.ftl", "care-name = Betreuung", "care-name = Betreu\0ung");
    assert_snapshot!(test.problems(), @r"
    error[control-character]: U+0000 is a control character
     --> i18n/de/care.ftl:1:19
      |
    1 | care-name = Betreu␀ung
      |                   ^
      |
      = help: take it out; it is not seen, and browsers may read together what stands around it

    1 error
    ");
    // Tabs are none.
    let tabs = SiteTest::base().append("content/de/home.md", "\nEin\tWort.\n");
    assert!(!tabs.reports("control-character"));
}

#[test]
fn a_code_that_turns_text_is_shown_whole() {
    let test = SiteTest::base().replace("content/de/home.md", "title = \"Start\"", "title = \"Start &#x0000000202E;\"");
    assert_snapshot!(test.problems(), @r#"
    error[turned-text]: U+202E turns the direction of the text after it
     --> content/de/home.md:2:16
      |
    2 | title = "Start &#x0000000202E;"
      |                ^^^^^^^^^^^^^^^
      |
      = help: take it out; it is not seen, and can show digits in another order

    1 error
    "#);
}

#[test]
fn umlauts_before_a_place_do_not_move_it() {
    let test = SiteTest::base().replace("i18n/de/care.ftl", "Für alle.", "Für äöü { care-everybody }.");
    assert_snapshot!(test.problems(), @"
    error[unknown-message]: `care-plan-complete-for` refers to `care-everybody`, which does not exist
     --> i18n/de/care.ftl:6:36
      |
    6 | care-plan-complete-for = Für äöü { care-everybody }.
      |                                    ^^^^^^^^^^^^^^

    1 error
    ");
}

#[test]
fn a_file_that_may_not_be_read_is_shown() {
    let world = Forbidden(SiteTest::base().world, "plans/care.toml");
    let problems = build(&world, &Options::default(), &|_| {}).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_snapshot!(render(&problems[0], Style::Plain), @"
    error[unreadable-file]: `plans/care.toml` cannot be read: not yours
    --> plans/care.toml
    ");
}
