//! Quotes in words, in the five languages.

use tarif_calculator::text::{QuoteText, quote_text};
use tarif_calculator::{Shown, State, address, missing_messages};
use tarif_pricing::{Rates, Selection, Vat, quote};

use crate::offers::{LANGUAGES, form, messages, price_list, price_lists};

fn quoted(language: &str, catalogue: &str, plan: &str, entries: &[(&str, &str)], rates: &[(&str, &str)]) -> QuoteText {
    let price_list = price_list(catalogue);
    let selection = Selection::parse(&price_list, entries.iter().copied()).unwrap();
    let mut given = Rates::default();
    for (charge, rate) in rates {
        given.add(charge.parse().unwrap(), rate.parse().unwrap()).unwrap();
    }
    let quote = quote(&price_list, &plan.parse().unwrap(), &selection, &given).unwrap();
    quote_text(&messages(language), &price_list, &quote)
}

#[test]
fn every_language_has_every_message() {
    for language in LANGUAGES {
        assert_eq!(missing_messages(&messages(language), &price_lists()), [] as [&str; 0], "{language}");
    }
}

#[test]
fn no_text_of_any_quote_is_a_message_id() {
    for language in LANGUAGES {
        for scope in ["vzdrzevanje", "podpora", "support-pakete", "all"] {
            let form = form(scope, language);
            for query in ["", "?pc=0", "?pc=5&server=1&support=4x9min&other=10", "?plan=paket-s&support=25min"] {
                let state = State::from_address(&form, address::read(&form, query));
                let shown = Shown::of(&form, &state, None);
                let mut texts: Vec<String> = shown.plans.iter().map(|plan| plan.total.clone()).collect();
                if let Some(chosen) = shown.chosen {
                    let lines = chosen.text.lines.into_iter();
                    texts.extend(
                        lines.flat_map(|line| [line.label, line.quantity, line.price, line.amount, line.explanation]),
                    );
                    texts.extend(chosen.text.notes.into_iter().chain(chosen.text.reasons).chain(chosen.instead));
                    texts.extend([chosen.text.plan, chosen.text.sum, chosen.text.sum_label]);
                    texts.extend(chosen.text.vat);
                }
                for text in texts {
                    let is_id = text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                    assert!(!is_id, "{text} in {language}");
                }
            }
        }
    }
}

#[test]
fn a_total_is_written_as_the_language_writes_money() {
    // 950, and of 36 minutes 45 are charged, 30 of them prepaid: 15 min of 800 an hour are 200.
    for (language, total) in [
        ("sl", "1150\u{a0}CZK"),
        ("lv", "1150\u{a0}CZK"),
        ("fr", "1\u{202f}150\u{a0}CZK"),
        ("cs", "1\u{a0}150\u{a0}Kč"),
        ("de", "1150\u{a0}CZK"),
    ] {
        let text = quoted(language, "podpora", "standard", &[("support", "36min")], &[]);
        assert_eq!(text.total.replace('.', ""), total, "{language}");
    }
}

#[test]
fn the_breakdown_reads_as_a_sum() {
    let text = quoted("cs", "podpora", "standard", &[("support", "36min")], &[]);
    let lines: Vec<[&str; 4]> =
        text.lines.iter().map(|line| [&*line.label, &*line.quantity, &*line.price, &*line.amount]).collect();
    let fee = &messages("cs").text("podpora-charge-fee", &Default::default()).unwrap();
    let support = &messages("cs").text("podpora-charge-support", &Default::default()).unwrap();
    assert_eq!(
        lines,
        [
            [fee, "–", "950\u{a0}Kč", "950,00\u{a0}Kč"],
            [support, "15\u{a0}min", "800\u{a0}Kč za hodinu", "200,00\u{a0}Kč"],
        ]
    );
    assert_eq!(text.sum, "1\u{a0}150,00\u{a0}Kč");
    assert_eq!(text.notes.len(), 1);
}

#[test]
fn what_is_not_published_stands_in_the_sum() {
    let text = quoted("de", "support-pakete", "paket-s", &[("support", "25min")], &[]);
    // 10 of 25 minutes are included; the rate of the other 15 is not published.
    assert_eq!(text.total, "15\u{a0}€ + …");
    let unknown = &text.lines[1];
    assert_eq!((unknown.known, &*unknown.quantity, &*unknown.price), (false, "15\u{a0}Min.", ""));
    assert!(!unknown.amount.contains('0'), "{}", unknown.amount);
}

#[test]
fn a_rate_of_the_reps_is_marked() {
    let text = quoted("de", "support-pakete", "paket-s", &[("support", "25min")], &[("minutes", "1.50/min")]);
    // 15 + 15 × 1.50 = 37.50.
    assert_eq!(text.total, "37,50\u{a0}€");
    let mark = messages("de").text("calculator-rate-by-rep", &Default::default()).unwrap();
    assert!(text.lines[1].label.contains(&mark));
}

#[test]
fn two_readings_give_a_range() {
    // Four requests of 9 minutes: 36 min of the month are 45, or each request is 15, 60 in all.
    let text = quoted("sl", "podpora", "standard", &[("support", "4x9min")], &[]);
    assert!(text.total.contains("1150") || text.total.contains("1.150"), "{}", text.total);
    assert!(text.total.contains("1350") || text.total.contains("1.350"), "{}", text.total);
    // One note with both readings, and none beside it that gives but one.
    let [note] = text.notes.as_slice() else { panic!("{:?}", text.notes) };
    assert!(note.contains("45\u{a0}min") && note.contains("1\u{a0}h"), "{note}");
}

/// Returns what a quote says of VAT, no-break spaces as spaces.
fn vat(text: &QuoteText) -> Option<String> {
    text.vat.as_ref().map(|text| text.replace('\u{a0}', " "))
}

#[test]
fn vat_is_said_of_published_amounts_alone() {
    let pack = |language: &str, rates: &[(&str, &str)]| {
        quoted(language, "support-pakete", "paket-s", &[("support", "25min")], rates)
    };
    for (language, of_all, of_published) in [
        (
            "sl",
            "Objavljeni zneski so brez DDV.",
            "Objavljene cene so brez DDV; za ročno vpisane zneske to ni navedeno.",
        ),
        (
            "lv",
            "Visas summas norādītas bez PVN.",
            "Publicētās cenas ir bez PVN; par manuāli ievadītajām summām tas nav norādīts.",
        ),
        (
            "fr",
            "Les montants indiqués s’entendent hors TVA.",
            "Les prix publiés s’entendent hors TVA\u{202f}; pour les montants saisis manuellement, cela n’est pas précisé.",
        ),
        (
            "cs",
            "Všechny částky jsou bez DPH.",
            "Zveřejněné ceny jsou bez DPH; u ručně zadaných částek to není uvedeno.",
        ),
        (
            "de",
            "Die angegebenen Beträge verstehen sich ohne Mehrwertsteuer.",
            "Die veröffentlichten Preise verstehen sich ohne Mehrwertsteuer; für die manuell eingetragenen Beträge ist das nicht angegeben.",
        ),
    ] {
        assert_eq!(vat(&pack(language, &[])).as_deref(), Some(of_all), "{language}");
        assert_eq!(vat(&pack(language, &[("minutes", "1.50/min")])).as_deref(), Some(of_published), "{language}");
    }
}

#[test]
fn of_a_contract_without_a_published_amount_the_offer_says_nothing_of_vat() {
    for rates in [&[][..], &[("fee", "120/month")]] {
        let text = quoted("fr", "support-pakete", "wartungsvertrag", &[], rates);
        let unstated = "L’offre ne précise pas si les prix comprennent la TVA.";
        assert_eq!(vat(&text).as_deref(), Some(unstated), "{rates:?}");
    }
}

#[test]
fn where_no_published_amount_applies_nothing_is_said_of_vat() {
    // A technician costs 1000 an hour, and no time is entered.
    let text = quoted("cs", "podpora", "bez-smlouvy-technik", &[], &[]);
    assert_eq!(text.total, messages("cs").text("calculator-total-nothing", &Default::default()).unwrap());
    assert_eq!(vat(&text), None);
}

#[test]
fn money_before_a_discount_is_entered_and_not_published() {
    let mut price_list = price_list("vzdrzevanje");
    price_list.vat = Vat::Included;
    let said = |entries: &[(&str, &str)]| {
        let selection = Selection::parse(&price_list, entries.iter().copied()).unwrap();
        let quote = quote(&price_list, &"standard".parse().unwrap(), &selection, &Rates::default()).unwrap();
        vat(&quote_text(&messages("de"), &price_list, &quote))
    };
    let of_all = "Die angegebenen Beträge enthalten die Mehrwertsteuer.";
    let of_published = "Die veröffentlichten Preise enthalten die Mehrwertsteuer; für die manuell eingetragenen Beträge ist das nicht angegeben.";
    let of_none = "Ob die manuell eingetragenen Beträge die Mehrwertsteuer enthalten, ist nicht angegeben.";
    assert_eq!(said(&[("pc", "5")]).as_deref(), Some(of_all));
    assert_eq!(said(&[("pc", "5"), ("other", "100")]).as_deref(), Some(of_published));
    assert_eq!(said(&[("other", "100")]).as_deref(), Some(of_none));
}

#[test]
fn a_total_wholly_on_request_is_of_no_period() {
    for (catalogue, plan) in [("sadarbiba", "standarts"), ("sadarbiba", "minimalais"), ("infogerance", "niveau-2")] {
        for language in LANGUAGES {
            let text = quoted(language, catalogue, plan, &[], &[]);
            let sum = messages(language).text("calculator-sum-on-request", &Default::default()).unwrap();
            assert_eq!((text.per.as_str(), &text.sum_label), ("", &sum), "{plan} in {language}");
        }
    }
    // 15, and 15 minutes at a rate on request: a month's, as far as it is known.
    let text = quoted("cs", "support-pakete", "paket-s", &[("support", "25min")], &[]);
    assert_eq!((text.per.as_str(), text.sum_label.as_str()), ("celkem měsíčně", "Celkem měsíčně"));
}

#[test]
fn an_offer_that_counts_in_minutes_is_quoted_in_minutes() {
    // 60 of 95 minutes are free, and the rate of the other 35 is not published.
    let text = quoted("de", "support-pakete", "paket-l", &[("support", "95min")], &[]);
    let note =
        "Supportzeit: eingegeben 1 Std. 35 Min., nach Taktung angerechnet 95 Min. (im Preis enthalten: 60 Min.).";
    assert!(text.notes.iter().any(|text| text.replace('\u{a0}', " ") == note), "{:?}", text.notes);
    assert_eq!(explanations(&text)[1], "95 Min. angerechnet, 60 Min. im Preis enthalten → 35 Min. × Preis auf Anfrage");
    // 60 of 150 minutes are free: 90 × 1.50 = 135, and 80 + 135 = 215.
    let text = quoted("de", "support-pakete", "paket-l", &[("support", "150min")], &[("minutes", "1.50/min")]);
    assert_eq!(text.lines[1].quantity, "90\u{a0}Min.");
    assert_eq!(text.total, "215\u{a0}€");
    // An offer that counts in hours: 90 of 150 minutes are beyond the hour that is prepaid.
    let text = quoted("de", "podpora", "plus", &[("support", "150min")], &[]);
    assert_eq!(text.lines[1].quantity, "1\u{a0}Std.\u{a0}30\u{a0}Min.");
}

#[test]
fn nothing_that_costs_is_said_so() {
    let text = quoted("sl", "vzdrzevanje", "mini", &[], &[]);
    assert_eq!(text.total, messages("sl").text("calculator-total-nothing", &Default::default()).unwrap());
    assert!(text.lines.is_empty());
    let text = quoted("de", "support-pakete", "wartungsvertrag", &[], &[]);
    assert_eq!(text.total, messages("de").text("calculator-total-unknown", &Default::default()).unwrap());
}

#[test]
fn a_discount_shows_what_it_is_taken_off() {
    let text = quoted("sl", "vzdrzevanje", "napredni", &[("pc", "12"), ("server", "2"), ("other", "100")], &[]);
    // 12 × 35 + 2 × 60 = 540, and 100 − 30 % = 70: 610.
    assert_eq!(text.total, "610\u{a0}€");
    let prices: Vec<&str> = text.lines.iter().map(|line| line.price.as_str()).collect();
    assert_eq!(prices, ["35\u{a0}€ na računalnik", "60\u{a0}€ na strežnik", "100\u{a0}€ − 30\u{a0}%"]);
    let quantities: Vec<&str> = text.lines.iter().map(|line| line.quantity.as_str()).collect();
    assert_eq!(quantities, ["12\u{a0}računalnikov", "2\u{a0}strežnika", "–"].map(|text| text));
}

/// Returns how each line came about, with plain spaces.
fn explanations(text: &QuoteText) -> Vec<String> {
    text.lines.iter().map(|line| line.explanation.replace(['\u{a0}', '\u{202f}'], " ")).collect()
}

#[test]
fn each_line_says_how_it_came_about() {
    // 36 min are 45 in started quarter-hours, 30 of them prepaid: 15 min of 800 an hour are 200.
    let text = quoted("cs", "podpora", "standard", &[("support", "36min")], &[]);
    assert_eq!(
        explanations(&text),
        [
            "ve výpočtu nezávisí na zadaných údajích",
            "započítá se 45 min, v ceně je 30 min → 15 min × 800 Kč za hodinu = 200 Kč",
        ]
    );
    // 12 × 35 = 420, 2 × 60 = 120, and 30 % off 100 leave 70.
    let text = quoted("sl", "vzdrzevanje", "napredni", &[("pc", "12"), ("server", "2"), ("other", "100")], &[]);
    let expected = ["12 računalnikov × 35 € = 420 €", "2 strežnika × 60 € = 120 €", "100 € − 30 % = 70 €"];
    assert_eq!(explanations(&text), expected);
    // Without an allowance: 2.5 h of 1000 an hour.
    let text = quoted("de", "podpora", "bez-smlouvy-technik", &[("support", "2.5h")], &[]);
    assert_eq!(explanations(&text), ["2 Std. 30 Min. × 1.000 CZK pro Stunde = 2.500 CZK"]);
}

#[test]
fn a_line_without_an_amount_says_what_is_known_of_it() {
    // 10 of 25 minutes are included.
    let text = quoted("de", "support-pakete", "paket-s", &[("support", "25min")], &[]);
    let expected = "25 Min. angerechnet, 10 Min. im Preis enthalten → 15 Min. × Preis auf Anfrage";
    assert_eq!(explanations(&text)[1], expected);
    // With the rep's 1.50 a minute: 15 × 1.50 = 22.50.
    let text = quoted("de", "support-pakete", "paket-s", &[("support", "25min")], &[("minutes", "1.50/min")]);
    let expected = "25 Min. angerechnet, 10 Min. im Preis enthalten → 15 Min. × 1,50 € pro Minute = 22,50 €";
    assert_eq!(explanations(&text)[1], expected);
}

#[test]
fn a_range_says_how_both_of_its_amounts_came_about() {
    // Four requests of 9 minutes: the month's 36 min are 45, 15 beyond 30; or each is 15, 60 in all, 30 beyond.
    let text = quoted("sl", "podpora", "standard", &[("support", "4x9min")], &[]);
    assert_eq!(
        explanations(&text)[1],
        "če se zaokroži mesečni čas: šteje se 45 min, v ceni je 30 min → 15 min × 800 CZK za uro = 200 CZK; \
         če se zaokroži vsak zahtevek: šteje se 1 h, v ceni je 30 min → 30 min × 800 CZK za uro = 400 CZK"
    );
}

#[test]
fn a_total_of_which_no_period_is_known_is_not_called_a_months() {
    let text = quoted("de", "support-pakete", "wartungsvertrag", &[], &[]);
    assert_eq!((&*text.per, &*text.sum_label), ("", "Summe"));
    assert_eq!(text.notes, ["Für welchen Zeitraum der Betrag gilt, nennt das Angebot nicht."]);
    // A price whose period is not stated is counted as a month's, and said to be.
    let text = quoted("de", "support-pakete", "paket-s", &[("support", "10min")], &[]);
    assert_eq!((&*text.per, &*text.sum_label), ("pro Monat", "Summe pro Monat"));
    assert!(
        text.notes.iter().any(|note| note.ends_with("hier ist er als Monatsbetrag gerechnet.")),
        "{:?}",
        text.notes
    );
    // Nothing that applies costs nothing a month.
    assert_eq!(quoted("de", "vzdrzevanje", "mini", &[], &[]).per, "pro Monat");
}
