//! Figures that are typed into copy, where they should be references to the plan data.

mod figures;

use rayon::prelude::*;
use rust_decimal::Decimal;
use tarif_l10n::Value;
use tarif_l10n::input::{BareUnit, Reader};

use super::copy;
use crate::diagnostic::{Diagnostic, Rule, Severity, Span, Standing};
use crate::site::{Context, Language, PageId, Site};
pub(super) use figures::MESSAGES;
use figures::{Figure, Unit, Units, plain, plain_number};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "typed-amount",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "an amount, a percentage, a length of time or a time of the day that is typed into copy",
    reason: "When the price list changes, the sentence does not: the page then promises two things. What the plan data has is referred to; what it lacks can be given a name there as a fact of a clause or of the catalogue.",
    example: r#"
The fee is 950 Kč a month.                               # wrong
The fee is { $podpora_standard_fee_amount } a month.     # right
"#,
}];

/// What the names of facts end in that count months.
const OF_MONTHS: [&str; 3] = ["_term", "_notice", "_renewal"];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.languages.par_iter().flat_map_iter(|language| in_language(site, language)).collect()
}

fn in_language(site: &Site, language: &Language) -> Vec<Diagnostic> {
    let units = Units::of(site, language);
    let pieces = copy::in_language(language, &has_digits).filter(|piece| !piece.message.is_some_and(is_example));
    let typed: Vec<Typed<'_>> = pieces
        .flat_map(|piece| {
            let page = piece.page.map(|page| &page.id);
            let figures = units.figures(piece.text()).into_iter();
            figures.map(|figure| Typed { span: piece.span(figure.range.clone()), figure, page }).collect::<Vec<_>>()
        })
        .collect();
    if typed.is_empty() {
        return Vec::new();
    }
    let facts = facts(site, language);
    let reader = language.messages.reader();
    let problems = typed.into_iter().map(|typed| {
        let known: Vec<&str> = facts
            .iter()
            .filter(|(name, value)| says(typed.span.text(), typed.figure.unit, name, value, language, &reader))
            .map(|(name, _)| name.as_str())
            .collect();
        typed.problem(&known)
    });
    problems.collect()
}

/// A figure in copy.
struct Typed<'a> {
    span: Span,
    figure: Figure,
    page: Option<&'a PageId>,
}

impl Typed<'_> {
    /// Returns what is to be said of it, given the names under which the plan data has it.
    fn problem(self, known: &[&str]) -> Diagnostic {
        let typed = self.span.text().to_owned();
        // A page says most about its own plan or catalogue.
        let own = self.page.and_then(|page| {
            let path = page.as_str().replace('/', "_") + "_";
            known.iter().find(|name| name.starts_with(&path))
        });
        let Some(name) = own.or(known.first()) else {
            let message = format!("`{typed}` is typed into copy, and the plan data does not have it");
            let help = "give it a name in the plan file, `facts = { … }`, and refer to that";
            return RULES[0].at(message, self.span).with_help(help);
        };
        let message = format!("`{typed}` is typed into copy, and the plan data has it as `${name}`");
        let place = if self.figure.unit == Unit::Months { " in place of the number" } else { "" };
        RULES[0].at(message, self.span).with_help(format!("write `{{ ${name} }}`{place}, which follows the plan data"))
    }
}

/// Returns whether a message tells visitors what they may type: its figures are examples.
fn is_example(id: &str) -> bool {
    id.starts_with("input-") || (id.starts_with("counter-") && id.ends_with(".hint"))
}

fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Returns all figures of the plan data by their names.
fn facts(site: &Site, language: &Language) -> Vec<(String, Value)> {
    let mut names = site.facts.names();
    names.sort_unstable();
    let value = |name: &str| site.facts.value(name, Context::Site, &language.messages).ok().flatten();
    let with_value = |name: String| value(&name).map(|value| (name, value));
    names.into_iter().filter_map(with_value).collect()
}

/// Returns whether a typed figure is one of the plan data, however it is written.
fn says(typed: &str, unit: Unit, name: &str, value: &Value, language: &Language, reader: &Reader) -> bool {
    match (unit, value) {
        (Unit::Money, Value::Money { amount, currency, digits, .. }) => {
            let is_amount = |typed: &str| reader.money(typed, currency, *digits).is_ok_and(|typed| typed == *amount);
            is_amount(typed) || is_amount(&plain_number(typed))
        }
        (Unit::Clock, Value::Text(window)) if name.ends_with("_windows") => {
            let (window, typed) = (plain(window), plain(typed));
            let mut found = window.match_indices(&typed);
            found.any(|(start, _)| !window[..start].ends_with(|c: char| c.is_ascii_digit()))
        }
        (Unit::Time, Value::Minutes(minutes)) => {
            reader.duration(typed, BareUnit::Minutes).is_ok_and(|typed| typed.minutes == *minutes)
        }
        (Unit::Months, Value::Number(months)) if OF_MONTHS.iter().any(|end| name.ends_with(end)) => {
            let number = typed.trim_end_matches(|c: char| !c.is_ascii_digit());
            reader.whole(number).is_ok_and(|typed| Decimal::from(typed) == *months)
        }
        (Unit::Share, Value::Percent(_)) => {
            language.messages.value(value).is_ok_and(|written| plain_number(&written) == plain_number(typed))
        }
        _ => false,
    }
}
