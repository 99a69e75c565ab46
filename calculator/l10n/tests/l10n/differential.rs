//! The same messages in this crate and in `fluent-bundle`, the reference implementation.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tarif_l10n::Args;
use unic_langid::LanguageIdentifier;

use crate::messages;

const SOURCE: &str = r#"# Comments are no part of messages.
-brand = Tarif
    .gender = m
-device = { $count ->
    [one] naprava
    [two] napravi
    [few] naprave
   *[other] naprav
} { $case ->
   *[nominative] (im.)
    [genitive] (rod.)
}
plain = Mesečna cena brez DDV
multiline =
    Prva vrstica
      zamaknjena { $name }

    in zadnja
reference = Z { plain } in { attributed.title }
attributed = Vrednost
    .title = Naslov za { $name }
    .aria-label = { -brand }: { attributed }
term = { -brand } ponuja { -device(count: 2) } in { -device(count: 5, case: "genitive") }
gender = { -brand.gender ->
    [m] Nov
   *[f] Nova
} { -brand }
devices = { $count ->
    [0] Brez naprav
    [one] { $count } naprava
    [two] { $count } napravi
    [few] { $count } naprave
   *[other] { $count } naprav
}
text = { $name ->
    [Ana] Ona
   *[other] { $name }
}
literals = { "{" }{ "\u00A0" }{ "\"\\" }{ 12 }{ "" }|
nested = { { $name } } { $count ->
    [one] { $name ->
        [Ana] ena Ana
       *[Bor] en { $name }
    }
    [two] dva
    [few] nekaj
   *[other] { devices }
}
function = { NUMBER($count) } { NUMBER($count) ->
    [one] a
    [two] b
    [few] c
   *[other] d
}
spaced =   { $name }   in { $count }  
"#;

const ADDRESSES: [(&str, Option<&str>); 14] = [
    ("plain", None),
    ("multiline", None),
    ("reference", None),
    ("attributed", None),
    ("attributed", Some("title")),
    ("attributed", Some("aria-label")),
    ("term", None),
    ("gender", None),
    ("devices", None),
    ("text", None),
    ("literals", None),
    ("nested", None),
    ("function", None),
    ("spaced", None),
];

fn assert_same(source: &str) {
    let ours = messages("sl", source);
    let language: LanguageIdentifier = "sl".parse().unwrap();
    let mut theirs = FluentBundle::new(vec![language]);
    theirs.set_use_isolating(false);
    theirs.add_builtins().unwrap();
    theirs.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    for (id, attribute) in ADDRESSES {
        let message = theirs.get_message(id).unwrap();
        let (address, pattern) = match attribute {
            Some(name) => (format!("{id}.{name}"), message.get_attribute(name).unwrap().value()),
            None => (id.to_owned(), message.value().unwrap()),
        };
        for name in ["Ana", "Bor", "one", "{ $name }"] {
            // Below 1000 the reference implementation, which does not group, writes numbers as Slovenian does.
            for count in (0..=105).chain([200, 201, 202, 999]) {
                let mut their_args = FluentArgs::new();
                their_args.set("name", name);
                their_args.set("count", FluentValue::from(count));
                let mut errors = Vec::new();
                let expected = theirs.format_pattern(pattern, Some(&their_args), &mut errors);
                assert!(errors.is_empty(), "{address}: {errors:?}");
                let args = Args::new().with("name", name).with("count", count);
                // That figures keep their words is ours alone.
                let words = |text: &str| text.replace('\u{a0}', " ");
                let found = ours.text(&address, &args).unwrap();
                assert_eq!(words(&found), words(&expected), "{address} {name} {count}");
            }
        }
    }
}

#[test]
fn messages_read_as_in_the_reference_implementation() {
    assert_same(SOURCE);
}

#[test]
fn line_ends_of_windows_change_nothing_that_is_shown() {
    assert_same(&SOURCE.replace('\n', "\r\n"));
}
