//! What people type, in each language.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tarif_l10n::input::{BareUnit, DurationInput, InputError};

use crate::{LANGUAGES, decimal, site_messages};

fn read(language: &str, text: &str, bare: BareUnit) -> Result<DurationInput, InputError> {
    site_messages(language).reader().duration(text, bare)
}

fn minutes(language: &str, text: &str, bare: BareUnit) -> u32 {
    let read = read(language, text, bare).unwrap_or_else(|error| panic!("{language} {text}: {error}"));
    assert_eq!(read.requests, None, "{text}");
    read.minutes
}

#[test]
fn durations_are_read_alike_in_all_languages() {
    for language in LANGUAGES {
        for (text, expected) in [
            ("2,5", 150),
            ("2.5", 150),
            ("0", 0),
            (",5", 30),
            ("2:30", 150),
            ("0:05", 5),
            (" 2:30 h ", 150),
            ("2 h 30", 150),
            ("2h30", 150),
            ("2h30m", 150),
            ("2H 30MIN", 150),
            ("2 h, 30 min", 150),
            ("2\u{a0}h\u{a0}30\u{a0}min", 150),
            ("150 min", 150),
            ("150 min.", 150),
            ("1\u{202f}500 min", 1500),
            ("1 500 min", 1500),
            ("1,5 h", 90),
            ("2.25h", 135),
            ("135min", 135),
            ("2 h 90 min", 210),
            ("7,50 h", 450),
        ] {
            assert_eq!(minutes(language, text, BareUnit::Hours), expected, "{language} {text}");
        }
        assert_eq!(minutes(language, "150", BareUnit::Minutes), 150);
        assert_eq!(minutes(language, "2h15m", BareUnit::Minutes), 135);
    }
}

#[test]
fn digits_of_other_scripts_are_read() {
    for language in LANGUAGES {
        for (text, expected) in
            [("١٥٠ min", 150), ("٢:٣٠", 150), ("۲:۳۰", 150), ("२:३०", 150), ("٢٫٥", 150), ("١٬٥٠٠ min", 1500)]
        {
            assert_eq!(minutes(language, text, BareUnit::Hours), expected, "{language} {text}");
        }
        let reader = site_messages(language).reader();
        assert_eq!(reader.whole("٤٢"), Ok(42));
        assert_eq!(reader.whole("4٢"), Ok(42));
        assert!(matches!(reader.whole("٤٢ ؟"), Err(InputError::UnknownUnit { .. })));
        assert_eq!(reader.money("٩٫٩٠ €", "EUR", 2), Ok(decimal("9.90")));
        // Neighbours of the digits in their blocks are no digits.
        assert!(reader.whole("\u{65f}").is_err() && reader.whole("\u{66a}").is_err());
    }
}

#[test]
fn words_of_the_language_are_units() {
    for (language, text, expected) in [
        ("sl", "1,5 ure", 90),
        ("sl", "1 ura", 60),
        ("sl", "2 uri 15 minut", 135),
        ("sl", "5 ur", 300),
        ("sl", "2 MINUTI", 2),
        ("lv", "1,5 stundas", 90),
        ("lv", "2 st. 30 min.", 150),
        ("lv", "5 MINŪTES", 5),
        ("lv", "21 stunda", 1260),
        ("fr", "1,5 heure", 90),
        ("fr", "2 heures 30", 150),
        ("fr", "2 h 30 mn", 150),
        ("cs", "0,5 hodiny", 30),
        ("cs", "2 hod. 5 minut", 125),
        ("cs", "1 HODINĚ", 60),
        ("de", "2 Std. 30 Min.", 150),
        ("de", "1,5 Stunden", 90),
        ("de", "1.500 Minuten", 1500),
    ] {
        assert_eq!(minutes(language, text, BareUnit::Hours), expected, "{language} {text}");
    }
}

#[test]
fn requests_of_a_duration_keep_their_number() {
    for language in LANGUAGES {
        for (text, requests, each) in [
            ("4x9min", 4, 9),
            ("4 × 9 min", 4, 9),
            ("4*9 min", 4, 9),
            ("4 X 1,5 h", 4, 90),
            ("12 x 0:15", 12, 15),
            ("4x9", 4, 9),
        ] {
            let expected = DurationInput { requests: Some(requests), minutes: each };
            assert_eq!(read(language, text, BareUnit::Minutes), Ok(expected), "{language} {text}");
        }
    }
}

#[test]
fn what_is_no_duration_says_why() {
    let not_a_number = |found: &str| InputError::NotANumber { found: found.to_owned() };
    let unknown = |found: &str| InputError::UnknownUnit { found: found.to_owned() };
    for (text, expected) in [
        ("", InputError::Empty),
        (" \u{a0} ", InputError::Empty),
        ("x", not_a_number("x")),
        ("min", not_a_number("min")),
        ("2 dni", unknown("dni")),
        ("2 h 30 s", unknown("s")),
        ("2 heures", unknown("heures")),
        ("-2", InputError::Negative),
        ("\u{2212} 2 h", InputError::Negative),
        ("4 x -2", InputError::Negative),
        ("-", not_a_number("-")),
        ("0,01 h", InputError::NotWholeMinutes),
        ("1,5 min", InputError::NotWholeMinutes),
        ("2:75", InputError::MinutesAboveHour { minutes: 75 }),
        ("2 h 75", InputError::MinutesAboveHour { minutes: 75 }),
        ("2:5", not_a_number("2:5")),
        ("2:30:15", not_a_number("2:30:15")),
        (":30", not_a_number(":30")),
        ("2:30 min", not_a_number("2:30 min")),
        ("30 min 2 h", not_a_number("30 min 2 h")),
        ("2 h 3 h", not_a_number("2 h 3 h")),
        ("4 x", not_a_number("4 x")),
        ("4 x 5 x 6", unknown("x")),
        ("1,5 x 9", InputError::NotWhole),
        ("1 2", not_a_number("1 2")),
        ("1,2,3", not_a_number("1,2,3")),
        ("2,", not_a_number("2,")),
        ("99999999999 h", InputError::TooLarge),
        ("4294967296 min", InputError::TooLarge),
        ("9999999999999999999999999999999999999", InputError::TooLarge),
        ("২", not_a_number("২")),
    ] {
        assert_eq!(read("sl", text, BareUnit::Hours), Err(expected), "{text}");
    }
}

#[test]
fn a_dot_before_three_digits_groups_where_the_language_groups_so() {
    for (language, text, expected) in [
        ("sl", "2.500", Some(2500)),
        ("de", "2.500", Some(2500)),
        ("de", "1.234.567", Some(1_234_567)),
        ("de", "12.500,0", Some(12_500)),
        ("de", "0.500", None),
        ("de", "1234.567", None),
        ("de", "1.23.456", None),
        ("de", "2.5000", None),
        ("cs", "2.500", None),
        ("lv", "2.000", Some(2)),
        ("fr", "2.0", Some(2)),
        ("cs", "2 500", Some(2500)),
        ("fr", "2\u{202f}500", Some(2500)),
        ("sl", "2\u{a0}500", Some(2500)),
        ("cs", "2 50", None),
        ("cs", "25 00", None),
        ("cs", "1.234,5", None),
        ("sl", "7", Some(7)),
        ("sl", "3,0", Some(3)),
        ("sl", "007", Some(7)),
    ] {
        assert_eq!(site_messages(language).reader().whole(text).ok(), expected, "{language} {text}");
    }
}

#[test]
fn whole_numbers_say_what_is_wrong_with_them() {
    let reader = site_messages("de").reader();
    assert_eq!(reader.whole("2,5"), Err(InputError::NotWhole));
    assert_eq!(reader.whole("2.5"), Err(InputError::NotWhole));
    assert_eq!(reader.whole("-1"), Err(InputError::Negative));
    assert_eq!(reader.whole("4294967296"), Err(InputError::TooLarge));
    assert_eq!(reader.whole("12 PCs"), Err(InputError::UnknownUnit { found: "PCs".to_owned() }));
    assert_eq!(reader.whole("viele"), Err(InputError::NotANumber { found: "viele".to_owned() }));
}

#[test]
fn amounts_may_carry_their_currency() {
    let reader = site_messages("cs").reader();
    for text in ["1200,50", "1 200,50", "1200.50", "1200,5 Kč", "1200,5kč", "1200,50 CZK", "CZK 1200,5", "Kč1200,5"]
    {
        assert_eq!(reader.money(text, "CZK", 2), Ok(decimal("1200.5")), "{text}");
    }
    assert_eq!(reader.money("12 €", "CZK", 2), Err(InputError::UnknownUnit { found: "€".to_owned() }));
    assert_eq!(reader.money("12,345", "CZK", 2), Err(InputError::TooPrecise { digits: 2 }));
    assert_eq!(reader.money("12,340", "CZK", 2), Ok(decimal("12.34")));
    assert_eq!(reader.money("-1 Kč", "CZK", 2), Err(InputError::Negative));
    assert_eq!(reader.money("Kč", "CZK", 2), Err(InputError::Empty));
    let german = site_messages("de").reader();
    assert_eq!(german.money("1.200 €", "EUR", 2), Ok(decimal("1200")));
    assert_eq!(german.money("€ 1.200,50", "EUR", 2), Ok(decimal("1200.5")));
    assert_eq!(german.money("1.200,50 eur", "EUR", 2), Ok(decimal("1200.5")));
}

proptest! {
    #[test]
    fn no_input_panics(text in "\\PC*", language in 0..5_usize) {
        let reader = site_messages(LANGUAGES[language]).reader();
        let _ = reader.whole(&text);
        let _ = reader.money(&text, "EUR", 2);
        let _ = reader.duration(&text, BareUnit::Hours);
    }

    #[test]
    fn no_likely_input_panics(text in "[-0-9.,: x×*hmin€Kč\u{a0}\u{202f}'−]{0,24}", language in 0..5_usize) {
        let reader = site_messages(LANGUAGES[language]).reader();
        let _ = reader.whole(&text);
        let _ = reader.money(&text, "CZK", 2);
        let _ = reader.duration(&text, BareUnit::Minutes);
    }

    #[test]
    fn what_is_written_is_read_back(number in 0..u32::MAX, cents in 0..10_000_000_000_i64, minutes in 0..6_000_000_u32) {
        for language in LANGUAGES {
            let messages = site_messages(language);
            let reader = messages.reader();
            prop_assert_eq!(reader.whole(&messages.number(number.into())), Ok(number));
            let amount = Decimal::new(cents, 2);
            for style in [tarif_l10n::MoneyStyle::Short, tarif_l10n::MoneyStyle::Full] {
                let written = messages.money(amount, "CZK", 2, style).unwrap();
                prop_assert_eq!(reader.money(&written, "CZK", 2), Ok(amount));
            }
            let written = messages.minutes(minutes).unwrap();
            let expected = DurationInput { requests: None, minutes };
            prop_assert_eq!(reader.duration(&written, BareUnit::Hours), Ok(expected));
        }
    }
}
