//! The conventions of a language, from the CLDR data of ICU4X.

use icu_decimal::provider::{Baked as Decimals, DecimalSymbolsV1};
use icu_locale_core::LanguageIdentifier;
use icu_plurals::provider::rules::runtime::ast::Rule;
use icu_plurals::provider::{Baked as Plurals, PluralsCardinalV1};
use icu_provider::prelude::{
    DataIdentifierBorrowed, DataLocale, DataMarkerAttributes, DataPayload, DataProvider, DataRequest,
    DataRequestMetadata,
};

use crate::plural::{Operand, PluralRule, Relation};
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
    let stated = by_category.into_iter().filter_map(|(category, rule)| {
        let rule: &Rule<'_> = rule.as_ref()?;
        let alternatives = parse_rule(&rule.to_string()).expect("ICU writes its rules in the syntax of UTS 35, part 3");
        Some(PluralRule(category, alternatives))
    });
    PluralRules(stated.collect())
}

/// Parses `v = 0 and i % 100 = 1 or f % 100 != 1..4,6`, which ICU keeps in a form of its own and gives out as text only.
fn parse_rule(text: &str) -> Option<Vec<Vec<Relation>>> {
    text.split(" or ").map(|relations| relations.split(" and ").map(parse_relation).collect()).collect()
}

fn parse_relation(text: &str) -> Option<Relation> {
    let (expression, ranges, negated) = match text.split_once("!=") {
        Some((expression, ranges)) => (expression, ranges, true),
        None => {
            let (expression, ranges) = text.split_once('=')?;
            (expression, ranges, false)
        }
    };
    let (operand, modulo) = match expression.split_once('%') {
        Some((operand, modulo)) => (operand, modulo.trim().parse().ok()?),
        None => (expression, 0),
    };
    Some(Relation {
        operand: parse_operand(operand.trim())?,
        modulo,
        negated,
        ranges: ranges
            .split(',')
            .map(|range| match range.split_once("..") {
                Some((low, high)) => Some((low.trim().parse().ok()?, high.trim().parse().ok()?)),
                None => {
                    let value = range.trim().parse().ok()?;
                    Some((value, value))
                }
            })
            .collect::<Option<_>>()?,
    })
}

fn parse_operand(text: &str) -> Option<Operand> {
    Some(match text {
        "n" => Operand::N,
        "i" => Operand::I,
        "v" => Operand::V,
        "w" => Operand::W,
        "f" => Operand::F,
        "t" => Operand::T,
        "c" | "e" => Operand::E,
        _ => return None,
    })
}
