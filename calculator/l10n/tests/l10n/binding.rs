//! Where lines may not end.

use tarif_l10n::{Args, Binding};

use crate::{messages, site_messages};

const WORDS: &str = "binding-words = k, s, v, z, o, u, a, i\n";

/// Returns what a language with these words makes of a text.
fn bound(text: &str) -> String {
    Binding::of(&messages("cs", WORDS)).unwrap().bind(text).into_owned()
}

#[test]
fn a_binding_word_keeps_the_next_one() {
    assert_eq!(bound("Čas je v ceně a s předplatným."), "Čas je v\u{a0}ceně a\u{a0}s\u{a0}předplatným.");
    assert_eq!(bound("V ceně (s DPH) i „u vás“"), "V\u{a0}ceně (s\u{a0}DPH) i\u{a0}„u\u{a0}vás“");
}

#[test]
fn letters_at_the_end_of_longer_words_bind_nothing() {
    for text in ["Technika servis", "PDF-a ceny", "l’a b", "ve smlouvě", "k, s, v", "2a nebo"] {
        assert_eq!(bound(text), text);
    }
}

#[test]
fn a_figure_keeps_the_word_that_it_counts() {
    assert_eq!(bound("do 8 hodin, 365 app"), "do 8\u{a0}hodin, 365\u{a0}app");
    // Between a figure and a sign, and after the unit, a line may end.
    assert_eq!(bound("4 × 9, 24/7 (5 )"), "4 × 9, 24/7 (5 )");
    assert_eq!(bound("800\u{a0}Kč za hodinu"), "800\u{a0}Kč za hodinu");
}

#[test]
fn a_range_of_figures_is_not_parted() {
    assert_eq!(bound("po–pá 8:00–16:00, 8 - 9"), "po–pá 8:00–\u{2060}16:00, 8 - 9");
    // Binding twice changes nothing.
    assert_eq!(bound(&bound("8–16 hodin")), "8–\u{2060}16\u{a0}hodin");
}

#[test]
fn a_single_letter_keeps_its_hyphen_and_the_word_behind() {
    assert_eq!(bound("Telefon, E-Mail (e-pošta)"), "Telefon, E-\u{2060}Mail (e-\u{2060}pošta)");
    for text in ["IT-podpora", "info@a-b.example", "x-1", "Test-E-Mail"] {
        assert_eq!(bound(text), text);
    }
}

#[test]
fn messages_are_bound_up_to_their_variables_and_within_their_variants() {
    let source = "sum = Spolu s { $plan } a z { $plan }
list = { $first } a { $last }
tail = { $first }a { $last }
devices = { $count ->
    [one] { $count } naprava v { $plan }
    [few] { $count } naprave
   *[other] { $count } naprav
}
price = { $price } za { $count } kusů";
    let messages =
        messages("cs", &format!("{WORDS}{}", source.replace("*[other]", "[many] { $count } x\n   *[other]")));
    let args = Args::new().with("plan", "Plus").with("first", "A").with("last", "B").with("price", "5 Kč");
    let text = |id: &str| messages.text(id, &args.clone().with("count", 1_u32)).unwrap();
    assert_eq!(text("sum"), "Spolu s\u{a0}Plus a\u{a0}z\u{a0}Plus");
    assert_eq!(text("list"), "A a\u{a0}B");
    // Letters that follow a placeable without a space belong to what it stands for.
    assert_eq!(text("tail"), "Aa B");
    assert_eq!(text("devices"), "1\u{a0}naprava v\u{a0}Plus");
    // A text that is given stands as it is.
    assert_eq!(text("price"), "5 Kč za 1\u{a0}kusů");
}

#[test]
fn no_line_begins_with_a_dash() {
    let german = messages("de", "x = { $now } – { $next }, also – oder\n    – wie in Listen");
    let args = Args::new().with("now", "5 €").with("next", "6 €");
    assert_eq!(german.text("x", &args).unwrap(), "5 €\u{a0}– 6 €, also\u{a0}– oder\n– wie in Listen");
    assert_eq!(Binding::default().bind("Preis – brutto –netto"), "Preis\u{a0}– brutto –netto");
}

#[test]
fn a_language_without_words_binds_figures_and_dashes_alone() {
    let german = messages("de", "binding-words = {\"\"}\nx = Es kostet a 8 Euro");
    assert_eq!(german.text("x", &Args::new()).unwrap(), "Es kostet a 8\u{a0}Euro");
    assert_eq!(Binding::of(&messages("de", "x = y")).unwrap(), Binding::default());
}

#[test]
fn a_text_ends_bound_after_a_word_or_a_figure() {
    let binding = Binding::of(&messages("cs", WORDS)).unwrap();
    for (text, expected) in [("platí v", true), ("V", true), ("nad 10", true), ("platí ve", false), ("", false)] {
        assert_eq!(binding.ends_bound(text), expected, "{text}");
    }
}

#[test]
fn czech_slovenian_and_french_bind_their_words_of_one_letter() {
    // Source: ČSN 01 6910 for Czech; Slovenski pravopis for Slovenian.
    for (tag, text, expected) in [
        ("cs", "podpora v ceně", "podpora v\u{a0}ceně"),
        ("sl", "vzdrževanje s strežnikom", "vzdrževanje s\u{a0}strežnikom"),
        ("fr", "travail à distance", "travail à\u{a0}distance"),
        ("de", "Wartung in der Woche", "Wartung in der Woche"),
        ("lv", "darbs un uzraudzība", "darbs un uzraudzība"),
    ] {
        assert_eq!(Binding::of(&site_messages(tag)).unwrap().bind(text), expected, "{tag}");
    }
}
