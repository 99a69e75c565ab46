//! Placeables in prose.

use tarif_l10n::Args;
use tarif_l10n::compile::{ProblemKind, compile_inline, placeable_end};

use crate::{decimal, messages};

#[test]
fn a_placeable_in_prose_is_written_as_in_a_message() {
    let czech = messages("cs", "-brand = Tarif\nplan = Plus");
    let args = Args::new().with("podpora_standard_support_rate", decimal("1800"));
    for (text, expected) in [
        ("{ $podpora_standard_support_rate }", "1\u{a0}800"),
        ("{plan}", "Plus"),
        ("{ -brand }", "Tarif"),
        (
            "{\n  $podpora_standard_support_rate ->\n  [one] jedna\n  [few] několik\n  [many] i desetiny\n *[other] mnoho {plan}\n}",
            "mnoho Plus",
        ),
    ] {
        let inline = compile_inline(&czech, text).unwrap();
        assert_eq!(czech.pattern(&inline.pattern, &args).unwrap(), expected);
        assert_eq!(placeable_end(text), Some(text.len()));
    }
    let inline = compile_inline(&czech, "{ $a-b_c }").unwrap();
    assert!(inline.variables.iter().any(|name| name == "a-b_c"));
}

#[test]
fn problems_of_a_placeable_are_placed_within_it() {
    let czech = messages("cs", "plan = Plus");
    for (text, place) in [("{ plna }", "plna"), ("{ $n ->\n[one] a\n*[other] b\n}", "n"), ("{ LEN($n) }", "LEN")] {
        let problems = compile_inline(&czech, text).unwrap_err();
        assert_eq!(&text[problems[0].range.clone()], place, "{problems:?}");
    }
    for text in [
        "{ $n",
        "",
        "x",
        "{ $n } x",
        "{ $n }\nother = x",
        "{ $č }",
        "{ $n }\n    .title = x",
        "{ $n -> [one] a *[other] b }",
    ] {
        let problems = compile_inline(&czech, text).unwrap_err();
        assert!(text.get(problems[0].range.clone()).is_some(), "{text}");
    }
    let problems = compile_inline(&czech, "{ $n } and { $n }").unwrap_err();
    assert_eq!(problems[0].kind, ProblemKind::NotAPlaceable);
}

#[test]
fn a_placeable_ends_at_the_brace_that_closes_it() {
    for (text, expected) in [
        ("{ $a } b }", Some(6)),
        (r#"{ "}" } x"#, Some(7)),
        (r#"{ "\"}" } x"#, Some(9)),
        ("{ $a -> [one] { $a } \" *[other] } ", Some(33)),
        ("{ $a -> [one] { \"}\" } *[other] x } ", Some(34)),
        ("{ $a", None),
        ("a { $a }", None),
        ("", None),
        ("}", None),
    ] {
        assert_eq!(placeable_end(text), expected, "{text}");
    }
}
