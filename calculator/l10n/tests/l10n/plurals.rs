//! Plural forms, against the language tables and against ICU.

use rust_decimal::Decimal;
use tarif_l10n::{Conventions, PluralCategory};

use crate::{LANGUAGES, decimal, locale};

/// The forms of these numbers in CLDR.
const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "5", "11", "21", "101", "102", "0.5", "1.5"];

const FORMS: [(&str, [&str; 11]); 5] = [
    ("sl", ["other", "one", "two", "few", "other", "other", "other", "one", "two", "few", "few"]),
    ("lv", ["zero", "one", "other", "other", "other", "zero", "one", "one", "other", "other", "other"]),
    ("fr", ["one", "one", "other", "other", "other", "other", "other", "other", "other", "one", "one"]),
    ("cs", ["other", "one", "few", "few", "other", "other", "other", "other", "other", "many", "many"]),
    ("de", ["other", "one", "other", "other", "other", "other", "other", "other", "other", "other", "other"]),
];

#[test]
fn forms_are_those_of_cldr() {
    assert_eq!(FORMS.map(|(language, _)| language), LANGUAGES);
    for (language, forms) in FORMS {
        let conventions = Conventions::from_cldr(&locale(language));
        let found = NUMBERS.map(|number| conventions.plural(decimal(number)).as_str());
        assert_eq!(found, forms, "{language}");
    }
}

#[test]
fn visible_zeros_count_as_decimals() {
    for (language, number, form) in [
        ("sl", "1.0", PluralCategory::Few),
        ("cs", "1.0", PluralCategory::Many),
        ("de", "1.0", PluralCategory::Other),
        ("fr", "1.0", PluralCategory::One),
        // Latvian looks at the last decimal that is shown, and at the last two if there are two.
        ("lv", "2.1", PluralCategory::One),
        ("lv", "2.10", PluralCategory::Other),
        ("lv", "2.11", PluralCategory::Zero),
        ("lv", "2.21", PluralCategory::One),
        ("lv", "0.0", PluralCategory::Zero),
    ] {
        let conventions = Conventions::from_cldr(&locale(language));
        assert_eq!(conventions.plural(decimal(number)), form, "{language} {number}");
    }
}

#[test]
fn the_sign_does_not_change_the_form() {
    let conventions = Conventions::from_cldr(&locale("sl"));
    assert_eq!(conventions.plural(decimal("-2")), PluralCategory::Two);
}

#[test]
fn numbers_beyond_64_bits_keep_their_last_digits() {
    let conventions = Conventions::from_cldr(&locale("sl"));
    assert_eq!(conventions.plural(decimal("50000000000000000000000000102")), PluralCategory::Two);
    assert_eq!(conventions.plural(decimal("10000000000000000000000000000")), PluralCategory::Other);
    let french = Conventions::from_cldr(&locale("fr"));
    assert_eq!(french.plural(decimal("10000000000000000000000000000")), PluralCategory::Many);
    assert_eq!(french.plural(decimal("10000000000000000000000000001")), PluralCategory::Other);
}

#[test]
fn every_number_takes_the_form_that_icu_gives_it() {
    for language in ["sl", "lv", "fr", "cs", "de", "pl", "ar", "ru", "lt", "he", "ja", "pt-PT"] {
        let conventions = Conventions::from_cldr(&locale(language));
        let icu_locale: icu_locale_core::Locale = language.parse().unwrap();
        let rules = icu_plurals::PluralRules::try_new_cardinal((&icu_locale).into()).unwrap();
        let integers = (0..=1200).chain([1_000_000, 2_000_000, 1_000_001]).map(|n| Decimal::new(n, 0));
        let tenths = (0..=1200).map(|n| Decimal::new(n, 1));
        let hundredths = (0..=1200).map(|n| Decimal::new(n, 2));
        for number in integers.chain(tenths).chain(hundredths) {
            let shown: fixed_decimal::Decimal = number.to_string().parse().unwrap();
            let expected = format!("{:?}", rules.category_for(&shown)).to_lowercase();
            assert_eq!(conventions.plural(number).as_str(), expected, "{language} {number}");
        }
    }
}
