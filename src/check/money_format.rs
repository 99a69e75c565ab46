//! How a language writes money: all of the amount, once, and its currency.

use tarif_l10n::{MoneyStyle, Value};
use tarif_pricing::{Currency, Money};

use crate::diagnostic::{Diagnostic, Rule, Standing};
use crate::site::{Language, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "money-format",
    standing: Standing::Fixed,
    finds: "a `format-money` that leaves out the amount or the currency, writes a part of the amount, writes it twice, or has a digit that touches it",
    reason: "Every price of the language is written with it: what it leaves out is missing from all of them.",
    example: r"
format-money = { NUMBER($amount, maximumFractionDigits: 0) } { $currency }   # wrong: 15 € for 15,49 €
format-money = { $amount } { $currency }                                     # right
",
}];

/// The message that writes money.
const FORMAT: &str = "format-money";

/// Amounts that show what a language leaves out: with decimals, and with groups too.
const SAMPLES: [&str; 2] = ["15.49", "1234567.05"];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let currencies = site.catalogues.iter().map(|catalogue| catalogue.catalogue.price_list.currency);
    let mut currencies: Vec<Currency> = currencies.collect();
    currencies.sort_by_key(|currency| currency.code());
    currencies.dedup();
    site.languages.iter().filter_map(|language| in_language(language, &currencies)).collect()
}

fn in_language(language: &Language, currencies: &[Currency]) -> Option<Diagnostic> {
    let place = language.span(FORMAT)?;
    let samples = || SAMPLES.iter().filter_map(|sample| sample.parse::<Money>().ok());
    let mut cases = currencies.iter().flat_map(|currency| samples().map(move |sample| (*currency, sample)));
    cases.find_map(|(currency, sample)| {
        let (amount, style) = (sample.amount(), MoneyStyle::Full);
        let value = Value::Money { amount, currency: currency.code().to_owned(), digits: currency.digits(), style };
        let number = language.messages.number(value.number()?);
        // What cannot be written is a problem of its own.
        let text = language.messages.value(&value).ok()?;
        let is_written = text.split_once(&number).is_some_and(|(before, after)| {
            let touches = before.ends_with(char::is_numeric) || after.starts_with(char::is_numeric);
            let has_currency = [before, after].iter().any(|text| !text.trim().is_empty());
            !touches && has_currency && !after.contains(&number)
        });
        (!is_written).then(|| {
            let message = format!("`{FORMAT}` of `{}` writes {sample} {currency} as `{text}`", language.locale);
            RULES[0]
                .at(message, place.clone())
                .with_help("write `{ $amount }` and `{ $currency }`, each once and as they are")
        })
    })
}
