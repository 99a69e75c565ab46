//! The conventions of a language, from the CLDR data of ICU4X.

use icu_decimal::provider::{Baked as Decimals, DecimalSymbolsV1};
use icu_locale_core::LanguageIdentifier;
use icu_plurals::provider::rules::runtime::ast::Rule;
use icu_plurals::provider::{Baked as Plurals, PluralsCardinalV1};
use icu_provider::prelude::{
    DataIdentifierBorrowed, DataLocale, DataMarkerAttributes, DataPayload, DataProvider, DataRequest,
    DataRequestMetadata,
};

use crate::{Conventions, Locale, PluralCategory, PluralRules};

impl Conventions {
    /// Returns what CLDR says of the language; of a language that it does not know, what it says of all.
    ///
    /// Numbers are given the digits 0 to 9 even where the language has its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use tarif_l10n::Conventions;
    ///
    /// let slovenian = Conventions::from_cldr(&"sl".parse().unwrap());
    /// assert_eq!(slovenian.number("-12345.5".parse().unwrap()), "\u{2212}12.345,5");
    /// ```
    pub fn from_cldr(locale: &Locale) -> Self {
        let identifier: LanguageIdentifier =
            locale.as_str().parse().expect("a well-formed tag without extensions is a language identifier");
        let locale = DataLocale::from(identifier);
        let symbols = symbols(&locale, DataMarkerAttributes::from_str_or_panic("latn"))
            .or_else(|| symbols(&locale, DataMarkerAttributes::empty()))
            .expect("every locale falls back to the root's symbols");
        let symbols = symbols.get();
        Self {
            decimal_separator: symbols.decimal_separator().to_owned(),
            group_separator: symbols.grouping_separator().to_owned(),
            primary_group: symbols.grouping_sizes.primary,
            secondary_group: symbols.grouping_sizes.secondary,
            minimum_grouping: symbols.grouping_sizes.min_grouping,
            minus_sign: symbols.minus_sign_prefix().to_owned(),
            minus_suffix: symbols.minus_sign_suffix().to_owned(),
            plurals: plural_rules(&locale),
        }
    }
}

/// Returns the signs for one kind of digits; ICU keeps those for a language's usual digits without attributes.
fn symbols(locale: &DataLocale, attributes: &DataMarkerAttributes) -> Option<DataPayload<DecimalSymbolsV1>> {
    let mut metadata = DataRequestMetadata::default();
    // Most languages have no other digits than the usual ones, which is no error.
    metadata.silent = true;
    let request =
        DataRequest { id: DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, locale), metadata };
    let response = DataProvider::<DecimalSymbolsV1>::load(&Decimals, request).ok()?;
    Some(response.payload)
}

fn plural_rules(locale: &DataLocale) -> PluralRules {
    let rules = DataProvider::<PluralsCardinalV1>::load(
        &Plurals,
        DataRequest { id: DataIdentifierBorrowed::for_locale(locale), ..DataRequest::default() },
    )
    .expect("every locale falls back to the root's rules")
    .payload;
    let rules = rules.get();
    let by_category = [
        (PluralCategory::Zero, &rules.zero),
        (PluralCategory::One, &rules.one),
        (PluralCategory::Two, &rules.two),
        (PluralCategory::Few, &rules.few),
        (PluralCategory::Many, &rules.many),
    ];
    let mut text = String::new();
    for (category, rule) in by_category {
        if let Some(rule) = rule {
            if !text.is_empty() {
                text.push(';');
            }
            text.push_str(&format!("{}:{}", category.as_str(), condensed(rule)));
        }
    }
    text.parse().expect("ICU writes its rules in the syntax of UTS 35, part 3")
}

/// Returns `v=0&i%100=1|f%100!1-4,6` for `v = 0 and i % 100 = 1 or f % 100 != 1..4,6`, the form in which ICU gives a rule out.
fn condensed(rule: &Rule<'_>) -> String {
    let text = rule.to_string();
    let text = text.replace(" or ", "|").replace(" and ", "&");
    text.replace("!=", "!").replace("..", "-").replace(' ', "")
}
