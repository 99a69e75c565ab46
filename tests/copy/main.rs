//! The copy of the demonstration site follows its termbase, and its answers say what they rest on.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod answers;
mod prose;
mod terms;

use std::path::Path;

use terms::Term;

const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_term_has_every_language_and_a_note() {
    for Term { id, note, words, .. } in terms::read(root()) {
        assert!(note.len() > 10, "{id} has no note on its use");
        for language in LANGUAGES {
            assert!(words.contains_key(language), "{id} lacks {language}");
        }
    }
}

#[test]
fn no_deprecated_form_occurs_in_the_copy() {
    let terms = terms::read(root());
    let mut found = Vec::new();
    for language in LANGUAGES {
        let texts = prose::of(root(), language);
        for term in &terms {
            for form in term.deprecated.get(language).into_iter().flatten() {
                let hits = texts.iter().filter(|text| terms::occurs(form, &text.words));
                found.extend(hits.map(|text| {
                    format!("{}: `{form}`, where the termbase has `{}` ({})", text.file, term.words[language], term.id)
                }));
            }
        }
    }
    assert!(found.is_empty(), "deprecated forms in the copy:\n{}", found.join("\n"));
}

#[test]
fn a_form_is_found_as_a_whole_word_and_whatever_its_case() {
    assert!(terms::occurs("werktags", "Wir antworten Werktags."));
    assert!(terms::occurs("po dogovoru", "cena po\u{a0}dogovoru"));
    assert!(!terms::occurs("server", "vsi serverji"));
    assert!(!terms::occurs("PC", "upcoming"));
}

#[test]
fn prose_is_what_a_reader_sees() {
    let messages = "### Server\n# server\nserver-name = Strežnik { $server }\n    .hint = Ime { NUMBER($server) ->\n        [one] en\n       *[other] več\n    }\n";
    let words = prose::of_messages(messages);
    assert!(words.contains("Strežnik") && words.contains("več"), "{words}");
    assert!(!terms::occurs("server", &words), "{words}");
}
