//! Messages are found, written, cut down and stored.

use proptest::prelude::*;
use tarif_l10n::compile::{compile, compile_inline};
use tarif_l10n::{Args, MessageError, Messages, Pattern, PluralRules, Value};

use crate::{LANGUAGES, decimal, locale, messages, site_messages};

const HOURS: &str = "hours = { $hours ->
    [one] { $hours } ura
    [two] { $hours } uri
    [few] { $hours } ure
   *[other] { $hours } ur
}
";

#[test]
fn plural_forms_follow_the_decimals_that_are_shown() {
    let slovenian = messages("sl", HOURS);
    for (hours, expected) in
        [("0", "0 ur"), ("1", "1 ura"), ("2", "2 uri"), ("0.5", "0,5 ure"), ("101", "101 ura"), ("2500", "2500 ur")]
    {
        let expected = expected.replace(' ', "\u{a0}");
        assert_eq!(slovenian.text("hours", &Args::new().with("hours", decimal(hours))).unwrap(), expected);
    }
    let czech = messages(
        "cs",
        "hours = { $hours ->\n    [one] { $hours } hodina\n    [few] { $hours } hodiny\n    [many] { $hours } hodiny\n   *[other] { $hours } hodin\n}",
    );
    assert_eq!(czech.text("hours", &Args::new().with("hours", decimal("0.5"))).unwrap(), "0,5\u{a0}hodiny");
}

#[test]
fn number_sets_the_decimals_and_with_them_the_form() {
    let source = "rate = { NUMBER($rate, minimumFractionDigits: 2) }
rounded = { NUMBER($rate, maximumFractionDigits: 1) }
hours = { NUMBER($rate, minimumFractionDigits: 1) ->
    [one] ura
    [two] uri
    [few] ure
   *[other] ur
}";
    let slovenian = messages("sl", source);
    let args = Args::new().with("rate", decimal("1"));
    assert_eq!(slovenian.text("rate", &args).unwrap(), "1,00");
    assert_eq!(slovenian.text("hours", &args).unwrap(), "ure");
    // 0.25 is rounded half away from zero.
    let args = Args::new().with("rate", decimal("0.25"));
    assert_eq!(slovenian.text("rounded", &args).unwrap(), "0,3");
    // Of money and durations NUMBER shows the number alone.
    let args = Args::new().with("rate", Value::Minutes(90));
    assert_eq!(slovenian.text("rounded", &args).unwrap(), "90");
    let text = Args::new().with("rate", "ninety");
    assert_eq!(slovenian.text("rate", &text), Err(MessageError::NotANumber { id: "rate".to_owned() }));
}

#[test]
fn missing_variables_are_errors_and_name_the_message_that_needs_them() {
    let slovenian = messages("sl", &format!("{HOURS}support = Podpora: {{ hours }}\n    .title = {{ $plan }}"));
    let missing = |id: &str, variable: &str| {
        Err(MessageError::MissingVariable { id: id.to_owned(), variable: variable.to_owned() })
    };
    assert_eq!(slovenian.text("support", &Args::new()), missing("hours", "hours"));
    assert_eq!(slovenian.text("support.title", &Args::new()), missing("support.title", "plan"));
}

#[test]
fn unknown_messages_are_errors() {
    let slovenian = messages("sl", "-brand = Tarif\nonly-title =\n    .title = { -brand }");
    for id in ["nothing", "only-title", "-brand", "only-title.label", ""] {
        let expected = MessageError::UnknownMessage { id: id.to_owned() };
        assert_eq!(slovenian.text(id, &Args::new()), Err(expected));
        assert!(!slovenian.contains(id));
    }
    assert_eq!(slovenian.text("only-title.title", &Args::new()).unwrap(), "Tarif");
    assert_eq!(slovenian.ids().collect::<Vec<_>>(), ["only-title.title"]);
    let money = slovenian.money(decimal("1"), "EUR", 2, Default::default());
    assert_eq!(money, Err(MessageError::UnknownMessage { id: "format-money".to_owned() }));
}

#[test]
fn circles_that_were_not_checked_end_in_an_error() {
    let compiled = compile(&locale("sl"), &["a = { b }\nb = { a }"]);
    assert!(matches!(compiled.messages.text("a", &Args::new()), Err(MessageError::TooDeep { .. })));
}

#[test]
fn a_subset_keeps_what_its_messages_need() {
    let source = "-brand = Tarif
    .gender = m
wanted = { inner } { -brand.gender ->
    [m] dober
   *[f] dobra
}
    .title = Naslov
inner = { deeper.label }
deeper = Globlje
    .label = Oznaka
other = Drugo
format-percent = { $value } %";
    let all = messages("sl", source);
    let subset = all.subset(|id| id == "wanted");
    assert_eq!(subset.ids().collect::<Vec<_>>(), ["deeper.label", "format-percent", "inner", "wanted"]);
    for id in ["wanted", "deeper.label"] {
        assert_eq!(subset.text(id, &Args::new()), all.text(id, &Args::new()));
    }
}

#[test]
fn what_others_have_word_for_word_is_left_out_and_comes_back_with_them() {
    let shared = messages("sl", "both = Oboje\nother = Drugo\nsaid = Prej");
    let own = messages("sl", "both = Oboje\nmine = Moje\nsaid = Potem");
    let without = own.without(&shared);
    assert_eq!(without.ids().collect::<Vec<_>>(), ["mine", "said"]);
    let together = shared.with(&without, |_| true);
    assert_eq!(together.ids().collect::<Vec<_>>(), ["both", "mine", "other", "said"]);
    assert_eq!(together.text("said", &Args::new()).unwrap(), "Potem");
}

#[test]
fn what_is_wanted_beside_shared_messages_has_all_that_differs_from_them() {
    let shared = messages("sl", "sum = { -brand }: { unit }\n-brand = Prej\nunit = kos\nother = Drugo");
    let own =
        "sum = { -brand }: { unit }\n-brand = Potem\nunit = kos\nmine = { inner }\ninner = { unit }\nunwanted = Ne";
    let own = messages("sl", own);
    let beside = own.subset_beside(&shared, |id| id == "mine" || id == "sum");
    assert_eq!(beside.ids().collect::<Vec<_>>(), ["inner", "mine"]);
    let together = shared.with(&beside, |_| true);
    for id in ["mine", "sum"] {
        assert_eq!(together.text(id, &Args::new()), own.text(id, &Args::new()), "{id}");
    }
}

#[test]
fn words_that_were_kept_without_those_that_bind_are_bound_as_the_language_does() {
    let language = messages("sl", "binding-words = s, z, v");
    let kept = messages("sl", "name = Podpora z zajamčenim odzivom v {\"8\"} urah\n    .label = s { $plan }");
    let bound = kept.bound_as(&language);
    assert_eq!(bound.text("name", &Args::new()).unwrap(), "Podpora z\u{a0}zajamčenim odzivom v\u{a0}8\u{a0}urah");
    assert_eq!(bound.text("name.label", &Args::new().with("plan", "Plus")).unwrap(), "s\u{a0}Plus");
    assert_eq!(bound.clone().bound_as(&language), bound);
}

#[test]
fn stored_messages_are_the_same_when_read_back() {
    for language in LANGUAGES {
        let before = site_messages(language);
        let json = serde_json::to_string(&before).unwrap();
        let after: Messages = serde_json::from_str(&json).unwrap();
        assert_eq!(before, after);
    }
    let source = format!(
        "{HOURS}exact = {{ NUMBER($n, maximumFractionDigits: 2) ->\n    [1.50] a {{ -t(n: 2, s: \"x\") }}\n   *[other] b\n}}\n-t = {{ $n }} {{ $s }}"
    );
    let before = compile(&locale("en"), &[&source]).messages;
    let after: Messages = serde_json::from_str(&serde_json::to_string(&before).unwrap()).unwrap();
    assert_eq!(before, after);
    let args = Args::new().with("n", decimal("1.5"));
    assert_eq!(after.text("exact", &args).unwrap(), "a 2 x");
}

#[test]
fn entries_say_where_messages_stand_and_what_they_need() {
    let first = "greeting = Pozdrav, { $name }: { hours }\n    .title = { $title }";
    let compiled = compile(&locale("sl"), &[first, HOURS]);
    let variables = |id: &str| compiled.entries[id].variables.iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(variables("greeting"), ["hours", "name"]);
    assert_eq!(variables("greeting.title"), ["title"]);
    assert_eq!(compiled.entries["hours"].file, 1);
    let title = &compiled.entries["greeting.title"];
    assert_eq!(&first[title.range.clone()], "title");
}

#[test]
fn stored_patterns_are_close_to_fluent() {
    let source = "-t = { $count } kos
a = Cena { $price }: \\ | { \"{x}\" } { -t(count: 2) }
b = { NUMBER($n, minimumFractionDigits: 2) ->
    [one] ena { a.label }
    [1.5] { NUMBER($n) }
    [two] dve
    [few] nekaj
   *[other] { $n ->
        [yes] da
       *[no] ne
    }
}";
    let messages = compile(&locale("sl"), &[source]).messages;
    let json = serde_json::to_value(&messages).unwrap();
    assert_eq!(json[2]["a"], r"Cena {$price}: \\ \| \{x\} {@-t|count={#2}}");
    assert_eq!(
        json[2]["b"],
        "{?{%2,{$n}}|one=ena {@a.label}|#1.5={%,{$n}}|two=dve|few=nekaj|*other={?{$n}|yes=da|*no=ne}}"
    );
    assert_eq!(json[1][7], "one:v=0&i%100=1;two:v=0&i%100=2;few:v=0&i%100=3-4|v!0");
}

#[test]
fn texts_that_are_no_patterns_are_refused() {
    for text in [
        "{",
        "}",
        "|",
        "a\\",
        "{$a",
        "{}",
        "{x}",
        "{?{$a}}",
        "{?{$a}|one=x}",
        "{#}",
        "{#1.2.3}",
        "{%300,{$a}}",
        "{$a}}",
    ] {
        assert!(text.parse::<Pattern>().is_err(), "{text}");
    }
    assert!("{%,".repeat(100_000).parse::<Pattern>().is_err());
    for text in ["one", "one:", "one:x=1", "one:n=", "one:n%0x=1", ";", "single:n=1"] {
        assert!(text.parse::<PluralRules>().is_err(), "{text}");
    }
    // A modulo of nothing is no division by zero.
    let rules: PluralRules = "one:n%0=1".parse().unwrap();
    assert_eq!(rules.category(decimal("1")).as_str(), "one");
}

proptest! {
    #[test]
    fn every_text_survives_being_stored(text in "\\PC*") {
        let escaped: String = text.chars().map(|c| format!("\\U{:06X}", u32::from(c))).collect();
        let czech = messages("cs", "");
        let inline = compile_inline(&czech, &format!("{{ \"{escaped}\" }}")).unwrap();
        let stored: Pattern = inline.pattern.to_string().parse().unwrap();
        prop_assert_eq!(&stored, &inline.pattern);
        prop_assert_eq!(czech.pattern(&stored, &Args::new()).unwrap(), text);
    }

    #[test]
    fn no_stored_text_panics(text in "[{}|$#@%?*'=a-c0-9.,\\\\]{0,30}") {
        if let Ok(pattern) = text.parse::<Pattern>() {
            let again: Pattern = pattern.to_string().parse().unwrap();
            prop_assert_eq!(&again, &pattern);
            let _ = messages("cs", "").pattern(&pattern, &Args::new());
        }
        let _ = text.parse::<PluralRules>();
    }
}
