//! The limits of `docs/limits.md`, and input that is made to break a reader: it is refused with its place, and nothing comes down.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::site_test::SiteTest;

#[test]
fn text_that_turns_the_direction_is_refused() {
    let test = SiteTest::base().replace("i18n/de/care.ftl", "kleine Büros", "kleine \u{202e}Büros\u{202c}");
    assert_snapshot!(test.problems(), @"
    error[turned-text]: U+202E turns the direction of the text after it, the first of 2 such characters in the file
     --> i18n/de/care.ftl:2:27
      |
    2 | care-tagline = Für kleine �Büros�.
      |                           ^
      |
      = help: take it out; it is not seen, and can show digits in another order

    1 error
    ");
    for turning in ['\u{202a}', '\u{202b}', '\u{202d}', '\u{2066}', '\u{2067}', '\u{2068}'] {
        let test = SiteTest::base().append("content/de/care/basic.md", &format!("\n{turning}95 Euro\n"));
        assert!(test.reports("turned-text"), "{turning:?}");
        let test =
            SiteTest::base().replace("site.toml", "email = \"", &format!("publisher = \"{turning}x\"\nemail = \""));
        assert!(test.reports("turned-text"), "{turning:?}");
    }
    // Marks that turn nothing, and what joins letters, are parts of languages.
    for mark in ['\u{200e}', '\u{200f}', '\u{061c}', '\u{200c}', '\u{200d}'] {
        let test = SiteTest::base().append("content/de/care/basic.md", &format!("\nEin{mark} Text.\n"));
        assert!(!test.reports("turned-text"), "{mark:?}");
    }
}

/// What is no TOML has an error at every word: a hundred are enough to see it.
#[test]
fn of_a_file_that_is_no_toml_a_hundred_errors_are_told() {
    let mut test = SiteTest::base();
    test.world.insert("plans/care.toml", "x\n".repeat(130));
    let problems = test.problems();
    assert_eq!(problems.matches("toml-syntax").count(), 100);
    assert!(problems.contains("help: 30 more follow in this file"), "{problems}");
}

#[test]
fn messages_that_come_to_more_than_can_be_written_are_refused() {
    let mut terms = String::from("\n-b0 = lol\n");
    for link in 1..10 {
        terms += &format!("-b{link} = {}\n", format!("{{ -b{} }}", link - 1).repeat(10));
    }
    let test = SiteTest::base().append("i18n/de/care.ftl", &terms).replace(
        "i18n/de/care.ftl",
        "care-tagline = ",
        "care-tagline = { -b9 } ",
    );
    // 3 × 10⁵ bytes are in -b5.
    let problems = test.problems();
    assert!(problems.contains("error[overlong-message]: `-b5` comes to more than 100000 bytes"), "{problems}");
}

#[test]
fn braces_that_are_nested_too_deep_are_refused() {
    let nested = |depth: usize| "{ ".repeat(depth) + "\"x\"" + &" }".repeat(depth);
    let test = SiteTest::base().append("i18n/de/care.ftl", &format!("care-more = {}\n", nested(66)));
    let problems = test.problems();
    assert!(problems.contains("error[nested-too-deep]: braces are nested more than 64 deep"), "{problems}");
    assert!(problems.contains("i18n/de/care.ftl:"), "{problems}");
    // 64 deep is read, and what is wrong with it is said as always.
    let test = SiteTest::base().append("i18n/de/care.ftl", &format!("care-more = {}\n", nested(64)));
    assert!(!test.reports("nested-too-deep"));
    // Braces within strings are none, however many there are.
    let test =
        SiteTest::base().append("i18n/de/care.ftl", &format!("care-more = {}\n", "{ \"{\" } {\"\\\"{\"}".repeat(200)));
    assert!(!test.reports("nested-too-deep"));
}

#[test]
fn the_code_of_a_character_has_no_other_letters() {
    for path in ["i18n/de/care.ftl", "content/de/care/basic.md"] {
        for code in [r"\u00Č0", r"\u20é", r"\U00000č"] {
            let test = SiteTest::base().append(path, &format!("\nmore = {{ \"{code}\" }}\n"));
            let problems = test.problems();
            let said = "error[fluent-syntax]: the code of a character consists of digits and the letters A to F";
            assert!(problems.contains(said) && problems.contains(path), "{problems}");
        }
    }
    // Letters after a code, and a backslash in a text, are none of it.
    let test = SiteTest::base().append("i18n/de/care.ftl", "care-more = { \"\\u00A0č\" } C:\\übung\n");
    assert!(!test.reports("fluent-syntax"));
}

#[test]
fn nothing_that_is_nested_without_an_end_brings_a_reader_down() {
    const DEEP: usize = 100_000;
    let select = "{ $a ->\n [b] ".repeat(DEEP);
    let (functions, arguments) = ("{ A(".repeat(DEEP), format!("{{ {}", "A(".repeat(DEEP)));
    for text in
        [&select, &functions, &arguments, &"{".repeat(DEEP), &"{\n\n".repeat(DEEP), &"{ a.b ->\n*[c] ".repeat(DEEP)]
    {
        let test = SiteTest::base().append("i18n/de/care.ftl", &format!("care-more = {text}\n"));
        assert!(test.reports("nested-too-deep"), "{}", &text[..20]);
        let test = SiteTest::base().append("content/de/care/basic.md", &format!("\n{text}\n"));
        assert!(test.reports("nested-too-deep"), "{}", &text[..20]);
    }
    for text in ["x = [", "x = {a=", "x.", "[x.", "[[x.", "x = [[{a=["] {
        let test = SiteTest::base().write("plans/care.toml", text.repeat(DEEP));
        assert!(test.build().is_err(), "{text}");
        let dotted = format!("x{} = 1", ".x".repeat(DEEP));
        assert!(SiteTest::base().write("plans/care.toml", dotted).build().is_err());
    }
    for text in [
        "[", "![", "> ", "*", "_", "(", "<", "`", "- ", "1. ", "[](", "[x][", "&", "\\", "|", "#", "~~", "**a ", "\n\t",
    ] {
        let test = SiteTest::base().append("content/de/care/basic.md", &format!("\n{}\n", text.repeat(DEEP)));
        // Whatever it comes to, it comes to an end.
        let _ = test.problems();
    }
    let json = "[".repeat(DEEP);
    let test = SiteTest::base().frozen("care/2026-01-01.json", &json);
    assert!(test.build().is_err());
}

#[test]
fn names_of_more_than_64_characters_are_refused() {
    let longest = "x".repeat(64);
    let test = SiteTest::base().replace(
        "plans/care.toml",
        "support = { time",
        &format!("{longest} = \"units\"\nsupport = {{ time"),
    );
    assert!(!test.reports("invalid-value") && test.problems().contains(&format!("counter-{longest}")));
    let test = SiteTest::base().replace(
        "plans/care.toml",
        "support = { time",
        &format!("x{longest} = \"units\"\nsupport = {{ time"),
    );
    let problems = test.problems();
    assert!(problems.contains("an id of 65 characters is too long"), "{problems}");
    assert!(problems.contains("expected at most 64"), "{problems}");
}

#[test]
fn a_catalogue_has_at_most_200_plans() {
    let with_plans = |count: usize| {
        let plans = (0..count - 2)
            .map(|at| format!("\n[plans.p{at}.charges]\nfee.flat = {{ amount = \"{at}\", per = \"month\" }}\n"));
        SiteTest::base().append("plans/care.toml", &plans.collect::<String>())
    };
    let problems = with_plans(201).problems();
    assert!(
        problems.contains("error[too-many-plans]: a catalogue has at most 200 plans, and this one has 201"),
        "{problems}"
    );
    assert!(!with_plans(200).reports("too-many-plans"));
}

#[test]
fn the_limits_are_documented() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/limits.md")).unwrap();
    let largest = tarif::world::LARGEST_FILE / 1_048_576;
    use tarif_pricing::limits::{LONGEST_ID, MOST_AMOUNT_DIGITS, MOST_MINUTES, MOST_MONEY, MOST_REQUESTS, MOST_UNITS};
    let numbers = [MOST_UNITS, MOST_MINUTES, MOST_MONEY, MOST_REQUESTS, MOST_AMOUNT_DIGITS].map(grouped);
    let all = numbers.into_iter().chain([
        LONGEST_ID.to_string(),
        format!("{largest} MiB"),
        "64 deep".into(),
        "200 plans".into(),
    ]);
    let missing: Vec<String> = all.filter(|limit| !text.contains(limit.as_str())).collect();
    assert_eq!(missing, [""; 0]);
}

/// Returns a number as English groups it.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let places = digits.char_indices().map(|(at, digit)| {
        let is_group = at > 0 && (digits.len() - at).is_multiple_of(3);
        if is_group { format!(",{digit}") } else { digit.to_string() }
    });
    places.collect()
}

#[test]
fn style_sheets_and_templates_that_are_nested_too_deep_are_refused() {
    for (path, text) in [
        ("themes/default/css/own.css", "a{".repeat(800)),
        ("themes/default/css/own.css", format!("a{{width:{}", "calc(".repeat(3_000))),
        ("themes/default/css/own.css", ":is(".repeat(100_000)),
        ("themes/default/css/own.css", format!("a{}", "[".repeat(100_000))),
        ("themes/default/templates/partials/own.html", format!("{{{{ {}", "(".repeat(100_000))),
    ] {
        let test = SiteTest::base().write(path, text);
        assert!(test.reports("nested-too-deep"), "{path}: {}", test.problems());
    }
}
