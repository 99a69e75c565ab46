//! Numbers, money, shares and durations to the letter.

use tarif_l10n::{Args, Conventions, MoneyStyle, Value};

use crate::{LANGUAGES, decimal, locale, site_messages};

/// One row a language, in the order of [`LANGUAGES`]; `_` stands for U+00A0, `~` for U+202F, `−` is U+2212.
fn assert_rows(rows: [(&str, [&str; 5]); 5], format: impl Fn(&tarif_l10n::Messages) -> [String; 5]) {
    assert_eq!(rows.map(|(language, _)| language), LANGUAGES);
    for (language, expected) in rows {
        let expected = expected.map(|text| text.replace('_', "\u{a0}").replace('~', "\u{202f}"));
        assert_eq!(format(&site_messages(language)), expected, "{language}");
    }
}

#[test]
fn numbers_are_grouped_and_signed_as_the_language_does() {
    assert_rows(
        [
            ("sl", ["1234,5", "12.345,5", "−3", "0,50", "1.234.567"]),
            ("lv", ["1234,5", "12_345,5", "-3", "0,50", "1_234_567"]),
            ("fr", ["1~234,5", "12~345,5", "-3", "0,50", "1~234~567"]),
            ("cs", ["1_234,5", "12_345,5", "-3", "0,50", "1_234_567"]),
            ("de", ["1.234,5", "12.345,5", "-3", "0,50", "1.234.567"]),
        ],
        |messages| ["1234.5", "12345.5", "-3", "0.50", "1234567"].map(|number| messages.number(decimal(number))),
    );
}

#[test]
fn whole_amounts_show_no_decimals_in_the_short_style() {
    assert_rows(
        [
            ("sl", ["950_€", "12,50_€", "2500_CZK", "12.000_CZK", "−70_€"]),
            ("lv", ["950_€", "12,50_€", "2500_CZK", "12_000_CZK", "-70_€"]),
            ("fr", ["950_€", "12,50_€", "2~500_CZK", "12~000_CZK", "-70_€"]),
            ("cs", ["950_€", "12,50_€", "2_500_Kč", "12_000_Kč", "-70_€"]),
            ("de", ["950_€", "12,50_€", "2.500_CZK", "12.000_CZK", "-70_€"]),
        ],
        |messages| {
            [("950.00", "EUR"), ("12.5", "EUR"), ("2500", "CZK"), ("12000.00", "CZK"), ("-70", "EUR")]
                .map(|(amount, currency)| messages.money(decimal(amount), currency, 2, MoneyStyle::Short).unwrap())
        },
    );
}

#[test]
fn all_amounts_show_the_decimals_of_the_currency_in_the_full_style() {
    assert_rows(
        [
            ("sl", ["15,00_€", "2700,00_CZK", "0,00_€", "0,125_€", "7_JPY"]),
            ("lv", ["15,00_€", "2700,00_CZK", "0,00_€", "0,125_€", "7_JPY"]),
            ("fr", ["15,00_€", "2~700,00_CZK", "0,00_€", "0,125_€", "7_JPY"]),
            ("cs", ["15,00_€", "2_700,00_Kč", "0,00_€", "0,125_€", "7_JPY"]),
            ("de", ["15,00_€", "2.700,00_CZK", "0,00_€", "0,125_€", "7_JPY"]),
        ],
        |messages| {
            [("15", "EUR", 2), ("2700", "CZK", 2), ("-0.00", "EUR", 2), ("0.125", "EUR", 2), ("7.0", "JPY", 0)].map(
                |(amount, currency, digits)| {
                    messages.money(decimal(amount), currency, digits, MoneyStyle::Full).unwrap()
                },
            )
        },
    );
}

#[test]
fn shares_take_the_language_s_space() {
    assert_rows(
        [
            ("sl", ["15_%", "12,5_%", "0_%", "100_%", "−5_%"]),
            ("lv", ["15%", "12,5%", "0%", "100%", "-5%"]),
            ("fr", ["15_%", "12,5_%", "0_%", "100_%", "-5_%"]),
            ("cs", ["15_%", "12,5_%", "0_%", "100_%", "-5_%"]),
            ("de", ["15_%", "12,5_%", "0_%", "100_%", "-5_%"]),
        ],
        |messages| ["15", "12.5", "0", "100", "-5"].map(|share| messages.percent(decimal(share)).unwrap()),
    );
}

#[test]
fn durations_are_hours_and_minutes() {
    assert_rows(
        [
            ("sl", ["0_min", "45_min", "1_h", "2_h_30_min", "1000_h"]),
            ("lv", ["0_min", "45_min", "1_h", "2_h_30_min", "1000_h"]),
            ("fr", ["0_min", "45_min", "1_h", "2_h_30_min", "1~000_h"]),
            ("cs", ["0_min", "45_min", "1_h", "2_h_30_min", "1_000_h"]),
            ("de", ["0_Min.", "45_Min.", "1_Std.", "2_Std._30_Min.", "1.000_Std."]),
        ],
        |messages| [0, 45, 60, 150, 60_000].map(|minutes| messages.minutes(minutes).unwrap()),
    );
}

#[test]
fn dates_name_their_month() {
    assert_rows(
        [
            ("sl", ["22._november 2026", "1._januar 2026", "31._maj 2027", "2._avgust 2026", "31._december 2026"]),
            (
                "lv",
                [
                    "2026._gada 22._novembris",
                    "2026._gada 1._janvāris",
                    "2027._gada 31._maijs",
                    "2026._gada 2._augusts",
                    "2026._gada 31._decembris",
                ],
            ),
            ("fr", ["22_novembre 2026", "1er_janvier 2026", "31_mai 2027", "2_août 2026", "31_décembre 2026"]),
            ("cs", ["22._listopadu 2026", "1._ledna 2026", "31._května 2027", "2._srpna 2026", "31._prosince 2026"]),
            ("de", ["22._November 2026", "1._Januar 2026", "31._Mai 2027", "2._August 2026", "31._Dezember 2026"]),
        ],
        |messages| {
            [(2026, 11, 22), (2026, 1, 1), (2027, 5, 31), (2026, 8, 2), (2026, 12, 31)]
                .map(|(year, month, day)| messages.date(year, month, day).unwrap())
        },
    );
    assert!(site_messages("sl").date(2026, 13, 1).is_err());
    assert!(site_messages("sl").date(2026, 1, 0).is_err());
}

#[test]
fn values_within_messages_are_written_as_alone() {
    let source = "line = { $amount } + { $share } + { $time } + { $count } + { $name }";
    let format = include_str!("../../../../i18n/cs/format.ftl");
    let compiled = tarif_l10n::compile::compile(&locale("cs"), &[format, source]);
    let args = Args::new()
        .with(
            "amount",
            Value::Money { amount: decimal("950"), currency: "CZK".to_owned(), digits: 2, style: MoneyStyle::Short },
        )
        .with("share", Value::Percent(decimal("15")))
        .with("time", Value::Minutes(150))
        .with("count", decimal("12345.5"))
        .with("name", "Plus");
    let text = compiled.messages.text("line", &args).unwrap().replace('\u{a0}', "_");
    assert_eq!(text, "950_Kč + 15_% + 2_h_30_min + 12_345,5 + Plus");
}

#[test]
fn other_groupings_are_honoured() {
    // India groups by two beyond the thousands, Spanish only from 10.000 on.
    let number = decimal("12345678.9");
    for (language, expected) in [("en-IN", "1,23,45,678.9"), ("es", "12.345.678,9"), ("en", "12,345,678.9")] {
        assert_eq!(Conventions::from_cldr(&locale(language)).number(number), expected, "{language}");
    }
    assert_eq!(Conventions::from_cldr(&locale("es")).number(decimal("2500")), "2500");
}

#[test]
fn digits_are_0_to_9_in_every_language() {
    for language in ["ar-EG", "fa", "mr", "bn", "my", "ne", "und", "tlh"] {
        let written = Conventions::from_cldr(&locale(language)).number(decimal("1234567.89"));
        assert!(written.chars().filter(char::is_ascii_digit).count() == 9, "{language}: {written}");
    }
}
