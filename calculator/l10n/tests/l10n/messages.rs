//! Messages are found, written, cut down and stored.

use tarif_l10n::compile::compile;
use tarif_l10n::{Args, MessageError, Messages, Value};

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
        assert_eq!(slovenian.text("hours", &Args::new().with("hours", decimal(hours))).unwrap(), expected);
    }
    let czech = messages(
        "cs",
        "hours = { $hours ->\n    [one] { $hours } hodina\n    [few] { $hours } hodiny\n    [many] { $hours } hodiny\n   *[other] { $hours } hodin\n}",
    );
    assert_eq!(czech.text("hours", &Args::new().with("hours", decimal("0.5"))).unwrap(), "0,5 hodiny");
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
