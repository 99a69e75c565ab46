//! The text form of quotes.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::program::{tarif, tarif_in};

#[test]
fn a_quote_is_a_table_in_the_language_of_the_offer() {
    assert_snapshot!(tarif(&["quote", "podpora/standard", "support=36min", "--demo"]).out, @"
    Podpora s garantovanou reakcí – Standard

    Položka              Množství   Cena                    Částka
    Měsíční paušál       –          950 Kč               950,00 Kč
    Podpora podle času   15 min     800 Kč za hodinu     200,00 Kč
    ──────────────────────────────────────────────────────────────
    Celkem měsíčně                                     1 150,00 Kč

    Zadaný čas: 36 min; započítá se 45 min; předplaceno je 30 min.
    Všechny částky jsou bez DPH.
    Výpočet je orientační a nezávazný.
    ");
}

#[test]
fn a_quote_may_be_asked_for_in_another_language() {
    assert_snapshot!(tarif(&["quote", "podpora/standard", "support=36min", "--lang", "de", "--demo"]).out, @"
    Garantierter Support – Standard

    Position          Menge     Einzelpreis                Betrag
    Monatspauschale   –         950 CZK                950,00 CZK
    Support           15 Min.   800 CZK pro Stunde     200,00 CZK
    ─────────────────────────────────────────────────────────────
    Summe pro Monat                                  1.150,00 CZK

    Eingegeben: 36 Min.; nach der Taktung angerechnet: 45 Min.; im Preis enthalten: 30 Min. Supportzeit.
    Alle Beträge verstehen sich ohne Mehrwertsteuer.
    Diese Schätzung ist unverbindlich.
    ");
}

#[test]
fn what_is_not_published_stands_in_the_table() {
    assert_snapshot!(tarif(&["quote", "support-pakete/paket-s", "support=25min", "--demo"]).out, @"
    Support-Pakete und Wartungsverträge – Paket S

    Position          Menge     Einzelpreis        Betrag
    Grundpreis        –         15 €              15,00 €
    Supportzeit       15 Min.                 auf Anfrage
    ─────────────────────────────────────────────────────
    Summe pro Monat                           15,00 € + …

    Das Angebot nennt nicht den Zeitraum, für den der Betrag gilt; hier ist er als Monatsbetrag gerechnet.
    Eingegeben: 25 Min.; nach der Taktung angerechnet: 25 Min.; im Preis enthalten: 10 Min. Supportzeit.
    Alle Beträge verstehen sich ohne Mehrwertsteuer.
    Diese Schätzung ist unverbindlich.
    ");
}

#[test]
fn reasons_are_sentences() {
    assert_snapshot!(tarif(&["quote", "vzdrzevanje/mini", "pc=4", "server=1", "--lang=de", "--demo"]).out, @"
    Wartungspakete – Mini

    Position          Menge        Einzelpreis          Betrag
    Computer          4 Computer   15 € pro Computer   60,00 €
    ──────────────────────────────────────────────────────────
    Summe pro Monat                                    60,00 €

    Dieser Tarif ist für Ihre Angaben nicht erhältlich.
    Dieser Tarif gilt für höchstens 3 Nutzer.
    Dieser Tarif gilt nur für Unternehmen, die keinen Server nutzen.
    Das Angebot gibt nicht an, ob die Preise die Mehrwertsteuer enthalten.
    Diese Schätzung ist unverbindlich.
    ");
}

#[test]
fn all_plans_stand_one_after_another() {
    let called = tarif(&["quote", "podpora", "support=1h", "--lang", "de", "--demo"]);
    assert_eq!(called.out.matches("────\n").count(), 5, "{}", called.out);
}

#[test]
fn every_plan_can_be_quoted_in_every_language() {
    for catalogue in ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"] {
        for language in ["sl", "lv", "fr", "cs", "de"] {
            let called = tarif(&["quote", catalogue, "--lang", language, "--demo"]);
            assert_eq!((called.status, called.errors.as_str()), (0, ""), "{catalogue} {language}");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// A folder with the parts of the demonstration site that a quote needs.
fn plans_and_messages() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::copy(root.join("site.toml"), folder.path().join("site.toml")).unwrap();
    copy(&root.join("plans"), &folder.path().join("plans"));
    copy(&root.join("i18n/cs"), &folder.path().join("i18n/cs"));
    folder
}

#[test]
fn a_quote_reads_no_more_of_the_site_than_it_needs() {
    let folder = plans_and_messages();
    fs::write(folder.path().join("plans/vzdrzevanje.toml"), "currency = ").unwrap();
    assert_eq!(tarif_in(folder.path(), &["quote", "podpora/standard", "support=36min"]).status, 0);
    fs::remove_dir_all(folder.path().join("i18n")).unwrap();
    assert_eq!(tarif_in(folder.path(), &["quote", "podpora/standard", "--format", "json"]).status, 0);
}

#[test]
fn a_quote_of_a_broken_price_list_is_refused_with_its_problems() {
    let folder = plans_and_messages();
    let path = folder.path().join("plans/podpora.toml");
    let text = fs::read_to_string(&path).unwrap().replace("amount = \"950\"", "amount = 950.0");
    fs::write(path, text).unwrap();
    let called = tarif_in(folder.path(), &["quote", "podpora/standard"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert_snapshot!(called.errors, @r#"
    error[float-amount]: `950.0` is a floating-point number, which is not exact
      --> plans/podpora.toml:41:23
       |
    41 | fee.flat = { amount = 950.0, per = "month" }
       |                       ^^^^^
       |
       = help: put it in quotes: "950.0"

    1 error
    "#);
}

#[test]
fn a_message_that_the_table_lacks_is_a_problem() {
    let folder = plans_and_messages();
    let path = folder.path().join("i18n/cs/calculator.ftl");
    let text = fs::read_to_string(&path).unwrap().replace("calculator-sum =", "calculator-total =");
    fs::write(path, text).unwrap();
    let called = tarif_in(folder.path(), &["quote", "podpora/standard"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert_snapshot!(called.errors, @"
    error[missing-message]: there is no message `calculator-sum` in `cs`
     --> plans/podpora.toml:1:1
      |
    1 | # Guaranteed support: a monthly fee, prepaid time, started quarter-hours.
      | ^

    1 error
    ");
}
