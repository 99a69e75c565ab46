//! Handing a quote on.

use percent_encoding::percent_decode_str;
use tarif_calculator::share::{Code, Place, Share};
use tarif_calculator::{Shown, State, address};

use crate::offers::{LANGUAGES, form};

fn place(language: &str, catalogue: &str) -> Place {
    Place { address: format!("https://example.com/{language}/{catalogue}/"), can_share: false }
}

fn shared(catalogue: &str, language: &str, query: &str) -> Share {
    let form = form(catalogue, language);
    let state = State::from_address(&form, address::read(&form, query));
    let shown = Shown::of(&form, &state, None);
    Share::of(&form, &state, &shown, &place(language, catalogue)).unwrap()
}

#[test]
fn the_link_says_the_selection_and_nothing_of_the_visitor() {
    let share = shared("podpora", "cs", "?email=someone%40example.com&support=36min&utm_source=letter");
    assert_eq!(share.link, "https://example.com/cs/podpora/?plan=standard&support=36m");
    assert!(!share.mail().contains("someone"));
}

#[test]
fn the_text_says_every_line_the_total_and_what_is_not_known() {
    let share = shared("support-pakete", "de", "?plan=paket-m&support=80min");
    // No-break spaces as plain ones, for reading.
    let plain = |text: &str| text.replace('\u{a0}', " ");
    assert_eq!(plain(&share.subject), "Support-Pakete und Wartungsverträge, Paket M: 40 € + … pro Monat");
    // 30 min are free; the rate of the 50 beyond them is not published.
    let expected = [
        "Unverbindliche Kostenschätzung, Tarif Paket M (Support-Pakete und Wartungsverträge):",
        "– Tarifpreis: 40,00 €",
        "– Zusätzliche Minuten, 50 Min.: auf Anfrage",
        "Summe pro Monat: 40,00 € + …",
        "",
        "Für welchen Zeitraum der Betrag gilt, nennt das Angebot nicht; hier ist er als Monatsbetrag gerechnet.",
        "Supportzeit: eingegeben 1 Std. 20 Min., nach Taktung angerechnet 80 Min. (im Preis enthalten: 30 Min.).",
        "Die angegebenen Beträge verstehen sich ohne Mehrwertsteuer.",
        "Diese Schätzung ist unverbindlich.",
        "",
        "Diese Schätzung online: https://example.com/de/support-pakete/?plan=paket-m&support=1h20m",
    ];
    assert_eq!(plain(&share.text.join("\n")), expected.join("\n"));
}

#[test]
fn a_plan_that_is_not_available_is_not_handed_on_without_saying_so() {
    for language in LANGUAGES {
        let share = shared("vzdrzevanje", language, "?plan=mini&pc=4&server=1");
        let said = form("vzdrzevanje", language).say("calculator-not-available");
        // Right under the plan, before any amount.
        assert_eq!(share.text[1], said, "{language}: {:?}", share.text);
        assert!(!share.subject.contains('€') && !share.subject.contains("share-"), "{language}: {}", share.subject);
    }
    let share = shared("vzdrzevanje", "de", "?plan=mini&pc=4&server=1");
    assert!(share.subject.ends_with(", Mini: mit diesen Angaben nicht erhältlich"), "{}", share.subject);
    let expected = [
        "Mit Ihren Angaben ist dieser Tarif nicht erhältlich.",
        "Dieser Tarif gilt für höchstens 3 Nutzer.",
        "Dieser Tarif gilt nur für Unternehmen, die keinen Server nutzen.",
        "",
        // 4 × 15.
        "– Computerpauschale, 4 Computer: 60,00 €",
    ];
    let said: Vec<String> = share.text[1..6].iter().map(|text| text.replace('\u{a0}', " ")).collect();
    assert_eq!(said, expected);
}

#[test]
fn a_quote_without_a_total_has_a_subject_without_a_month() {
    let share = shared("infogerance", "fr", "?plan=niveau-2");
    assert!(share.subject.ends_with("sur demande"), "{}", share.subject);
    let total = share.text.iter().find(|line| line.starts_with("Total")).unwrap();
    assert_eq!(total.replace('\u{a0}', " "), "Total : sur demande");
}

#[test]
fn a_total_with_rates_of_the_rep_is_not_handed_on_as_published() {
    // 30 min are free; 50 beyond them at 1.50 are 75, and 40.
    let share = shared("support-pakete", "de", "?plan=paket-m&support=80min&r.minutes=1.5/min");
    let subject = share.subject.replace('\u{a0}', " ");
    assert_eq!(
        subject,
        "Support-Pakete und Wartungsverträge, Paket M: 115 € pro Monat (mit manuell eingetragenem Preis)"
    );
    for language in LANGUAGES {
        let subject = |query: &str| shared("support-pakete", language, query).subject;
        let own = subject("?plan=paket-m&support=80min&r.minutes=1.5/min");
        assert!(own.ends_with(')') && own.contains("115"), "{language}: {own}");
        assert!(!subject("?plan=paket-m&support=20min").ends_with(')'), "{language}");
    }
}

#[test]
fn the_mail_address_holds_the_text_to_the_letter() {
    for language in LANGUAGES {
        let share = shared("podpora", language, "?plan=plus&support=4x9min");
        let mail = share.mail();
        let (subject, body) = mail.strip_prefix("mailto:?subject=").unwrap().split_once("&body=").unwrap();
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        assert_eq!(decoded(subject), share.subject);
        assert_eq!(decoded(body), share.text.join("\r\n"));
        assert!(mail.bytes().all(|byte| byte.is_ascii_graphic()), "{mail}");
        assert!(mail.len() < 2000, "{language}: {} characters", mail.len());
    }
}

#[test]
fn a_camera_reads_the_link_from_the_code() {
    for (catalogue, query) in [
        ("podpora", "?plan=standard&support=36m"),
        ("vzdrzevanje", "?plan=mini-plus&pc=1000000&server=999999&user=999998&other=999999999.99"),
    ] {
        let link = shared(catalogue, "lv", query).link;
        assert_eq!(seen(&Code::of(&link).unwrap()), link);
    }
}

#[test]
fn a_text_that_is_too_long_for_a_code_has_none() {
    assert!(Code::of(&"a".repeat(2953)).is_some());
    assert_eq!(Code::of(&"a".repeat(2954)), None);
}

/// Returns what a camera sees in a drawing of the code, four dots a module.
fn seen(code: &Code) -> String {
    const SCALE: usize = 4;
    let size = usize::try_from(code.size).unwrap();
    let mut dark = vec![false; size * size];
    for run in code.path.split_terminator('z') {
        // As in `M4 4h7v1h-7`.
        let (start, width) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let [x, y] = [x, y].map(|text| text.parse::<usize>().unwrap());
        let width: usize = width.split_once("v1h-").unwrap().0.parse().unwrap();
        assert!(x >= 4 && y >= 4 && x + width + 4 <= size && y + 4 < size, "the quiet zone is light: {run}");
        dark[y * size + x..y * size + x + width].fill(true);
    }
    let dot = |x: usize, y: usize| if dark[y / SCALE * size + x / SCALE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * SCALE, size * SCALE, dot);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}
