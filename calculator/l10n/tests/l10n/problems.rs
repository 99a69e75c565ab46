//! Everything that can be wrong with messages, with its place.

use proptest::prelude::*;
use tarif_l10n::compile::{ProblemKind, compile, compile_inline};
use tarif_l10n::{Args, PluralCategory};

use crate::locale;

/// Compiles one source and returns the text that each problem points at, with the problem's wording.
fn problems(language: &str, source: &str) -> Vec<(String, String)> {
    let compiled = compile(&locale(language), &[source]);
    let found = compiled.problems.into_iter();
    found.map(|problem| (source[problem.range].to_owned(), problem.kind.to_string())).collect()
}

fn assert_problem(language: &str, source: &str, place: &str, wording: &str) {
    assert_eq!(problems(language, source), [(place.to_owned(), wording.to_owned())], "{source}");
}

#[test]
fn a_syntax_error_hides_neither_the_other_errors_nor_the_good_messages() {
    let compiled = compile(&locale("sl"), &["one = Ena\ntwo = { $x\nthree = Tri\nfour = }\nfive = Pet"]);
    assert_eq!(compiled.problems.len(), 2);
    for id in ["one", "three", "five"] {
        assert!(compiled.messages.contains(id), "{id}");
    }
    assert_eq!(compiled.messages.text("five", &Args::new()).unwrap(), "Pet");
}

#[test]
fn syntax_errors_point_at_whole_characters_within_the_source() {
    for source in
        ["č = x", "a = {", "a = { $", "a = { \"", "a", "a = { $a ->\n [one] č\n}", "a = {č}", "-t =", "a = { \"\\q\" }"]
    {
        let compiled = compile(&locale("sl"), &[source]);
        assert!(!compiled.problems.is_empty(), "{source}");
        for problem in compiled.problems {
            assert!(source.get(problem.range.clone()).is_some(), "{source}: {problem:?}");
        }
    }
}

#[test]
fn an_escape_that_meets_a_longer_character_is_an_error_like_any_other() {
    for (source, place) in [("a = { \"\\uč\" }", "č"), ("a = { \"\\u00č\" }", "č"), ("a = { \"\\U00010😀\" }", "😀")]
    {
        let found = problems("sl", source);
        assert_eq!(found.len(), 1, "{source}: {found:?}");
        assert_eq!(found[0].0, place, "{source}: {found:?}");
        let placeable = &source["a = ".len()..];
        let problems = compile_inline(&compile(&locale("sl"), &[]).messages, placeable).unwrap_err();
        assert_eq!(&placeable[problems[0].range.clone()], place, "{source}");
    }
}

#[test]
fn an_id_is_given_once_in_all_files() {
    let compiled = compile(&locale("sl"), &["a = 1\nb = 2", "a = 3"]);
    assert_eq!(compiled.problems.len(), 1);
    assert_eq!(compiled.problems[0].file, 1);
    let expected = ProblemKind::DuplicateId { id: "a".to_owned(), first_file: 0, first_range: 0..1 };
    assert_eq!(compiled.problems[0].kind, expected);
    assert_eq!(compiled.messages.text("a", &Args::new()).unwrap(), "1");
    assert_problem("sl", "a =\n    .t = 1\n    .t = 2", "t", "`a.t` is defined twice");
    // A message and a term may share their name.
    assert_eq!(problems("sl", "a = 1\n-a = 2\n    .a = 3"), []);
}

#[test]
fn a_selection_without_variants_is_told_at_its_selector() {
    let compiled = compile(&"de".parse().unwrap(), &["a = { $x ->\n   * }\n"]);
    let places: Vec<(usize, usize)> = compiled.problems.iter().map(|it| (it.range.start, it.range.end)).collect();
    assert_eq!(places, [(7, 8)]);
}

#[test]
fn references_lead_somewhere() {
    assert_problem("sl", "a = x { bb } y", "bb", "`a` refers to `bb`, which does not exist");
    assert_problem("sl", "a = x { -bb } y", "bb", "`a` refers to `-bb`, which does not exist");
    assert_problem("sl", "a = x { b.t } y\nb = 1", "b", "`a` refers to `b.t`, which does not exist");
    // A message that has only attributes has no value to refer to.
    assert_problem("sl", "a = x { b } y\nb =\n    .t = 1", "b", "`a` refers to `b`, which does not exist");
    assert_eq!(compile(&locale("sl"), &["a = { b }", "b = 1"]).problems, []);
}

/// Returns messages that refer to one another, each `times` to the next: a chain of so many links.
fn chained(links: usize, times: usize) -> String {
    let refer = |link: usize| format!("{{ c{:05} }}", link + 1).repeat(times);
    let chain: String = (1..links).map(|link| format!("c{link:05} = {}\n", refer(link))).collect();
    format!("{chain}c{links:05} = loooooong\n")
}

#[test]
fn messages_that_come_to_too_much_are_reported_whatever_their_order() {
    let kinds = |source: &str| {
        let problems = compile(&"sl".parse().unwrap(), &[source]).problems;
        problems.iter().map(|problem| problem.kind.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&chained(32, 1)), [""; 0]);
    let deep = "`c00001` refers to messages that refer to others, more than 32 deep";
    assert!(kinds(&chained(33, 1)).contains(&deep.replace("c00001", "c00033")), "{:?}", kinds(&chained(33, 1)));
    // The last of a chain may be the first in its file, and in its alphabet.
    let reversed = chained(33, 1);
    let reversed: String =
        (1..=33).rev().fold(reversed, |text, link| text.replace(&format!("c{link:05}"), &format!("d{:05}", 34 - link)));
    assert_eq!(kinds(&reversed), [deep.replace("c00001", "d00033")]);
    // As many as no computer can follow one by one, and a text that none can write: 9 × 10⁹ bytes.
    assert!(!kinds(&chained(20_000, 1)).is_empty());
    let long = kinds(&chained(10, 10));
    // 9 × 10⁴ bytes are in c00006, ten times as many in c00005.
    assert_eq!(long, ["`c00005` comes to more than 100000 bytes with all that it refers to"]);
}

#[test]
fn circles_are_reported_once() {
    let wording = "messages refer to one another in a circle: a → b → c.t → a";
    assert_problem("sl", "a = { b }\nb = { c.t }\nc =\n    .t = { a }\nd = { a }", "a", wording);
    assert_problem("sl", "-t = { -t }", "t", "messages refer to one another in a circle: -t → -t");
    assert_eq!(problems("sl", "a = { b } { b } { c }\nb = { c }\nc = 1"), []);
}

#[test]
fn selections_by_number_have_the_forms_of_the_language() {
    let german = "a = { $devices ->\n    [one] ein Gerät\n   *[other] { $devices } Geräte\n}";
    assert_eq!(problems("de", german), []);
    assert_problem("sl", german, "devices", "`a` lacks a plural form: two, few");
    assert_problem("lv", german, "devices", "`a` lacks a plural form: zero");
    assert_problem("cs", german, "devices", "`a` lacks a plural form: few");
    assert_problem("de", "a = { NUMBER($n) ->\n   *[other] x\n}", "NUMBER", "`a` lacks a plural form: one");
    assert_problem("de", "a = { $n ->\n   *[one] x\n}", "n", "`a` lacks a plural form: other");
    // Czech `many` is for decimals, French for millions: the default variant covers them.
    assert_eq!(problems("cs", "a = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n}"), []);
    assert_eq!(problems("fr", german), []);
    // A single word would do for 1, but not for 101.
    let exact = "a = { $n ->\n    [1] ura\n   *[other] ur\n}";
    assert_problem("sl", exact, "n", "`a` lacks a plural form: one, two, few");
    assert_eq!(problems("de", exact), []);
}

#[test]
fn selections_that_depend_on_no_plural_form_need_none() {
    for source in [
        "a = { $n ->\n    [0] brez\n   *[other] z { $n }\n}",
        "a = { $kind ->\n    [gross] z DDV\n   *[net] brez DDV\n}",
        "a = { $kind ->\n    [yes] da\n   *[other] ne\n}",
        "-t = x\n    .gender = one\na = { -t.gender ->\n    [one] x\n   *[else] y\n}",
    ] {
        assert_eq!(problems("sl", source), [], "{source}");
    }
}

#[test]
fn forms_that_the_language_does_not_have_are_refused() {
    let source = "a = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n}";
    assert_problem("de", source, "few", "`a` has a variant `few`, but the plural forms are: one, other");
    let misspelt = "a = { $n ->\n    [one] x\n    [tow] y\n   *[other] z\n}";
    let wording = "`a` has a variant `tow`, but the plural forms are: one, other";
    assert_problem("de", misspelt, "tow", wording);
    let compiled = compile(&locale("de"), &[source]);
    let known = vec![PluralCategory::One, PluralCategory::Other];
    let kind = ProblemKind::UnknownPluralForm { id: "a".to_owned(), found: "few".to_owned(), known };
    assert_eq!(compiled.problems[0].kind, kind);
}

#[test]
fn a_variant_is_given_once() {
    let source = "a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n}";
    assert_problem("de", source, "one", "`a` has two variants `one`");
}

#[test]
fn terms_are_given_what_they_show() {
    let source = "-t = { $count } { $case ->\n   *[nominative] naprava\n    [genitive] naprave\n}\na = { -t }";
    assert_problem("sl", source, "t", "`a` refers to `-t` without its `$count`");
    assert_eq!(problems("sl", &source.replace("{ -t }", "{ -t(count: 1) }")), []);
}

#[test]
fn only_number_is_a_function() {
    let wording =
        "is not supported; `NUMBER($value)` is, with `minimumFractionDigits` and `maximumFractionDigits` from 0 to 20";
    for (call, found) in [
        ("DATETIME($d)", "DATETIME"),
        ("NUMBER()", "NUMBER"),
        ("NUMBER($a, $b)", "NUMBER"),
        ("NUMBER(\"1\")", "NUMBER"),
        ("NUMBER($a, style: \"percent\")", "style"),
        ("NUMBER($a, minimumFractionDigits: 21)", "minimumFractionDigits"),
    ] {
        assert_problem("sl", &format!("a = {{ {call} }}"), found, &format!("`{found}` {wording}"));
    }
    let long = "1".repeat(40);
    assert_problem("sl", &format!("a = {{ {long} }}"), &long, &format!("`{long}` has too many digits"));
}

proptest! {
    #[test]
    fn every_problem_of_any_source_lies_within_it(
        lines in proptest::collection::vec("(a|b|-t)?( ?= ?)?(\\{|\\}|->|č|\"|\\$n|\\[one\\]|\\*\\[other\\]|x|NUMBER\\(|\\)|\\.t|:| |#|\\\\u){0,8}", 0..6),
    ) {
        let source = lines.join("\n");
        let compiled = compile(&locale("sl"), &[&source]);
        for problem in compiled.problems {
            prop_assert!(source.get(problem.range.clone()).is_some(), "{:?}", problem);
        }
        if let Err(problems) = compile_inline(&compiled.messages, &source) {
            for problem in problems {
                prop_assert!(source.get(problem.range.clone()).is_some(), "{:?}", problem);
            }
        }
    }
}
