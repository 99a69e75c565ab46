//! Differences as JSON, a contract with other programs: fields are only ever added.

use serde::Serialize;
use tarif_pricing::{Difference, Money, Quote};

use super::human::sides;
use super::{CatalogueReport, Compared, Report, SampleReport};
use crate::changes::words::ChangeText;
use crate::changes::{Change, Changes, Effect, Fate, PlanChanges, Reworded, Value};

/// All that differs. Amounts are decimal numbers in text, in the currency of their list.
#[derive(Serialize)]
struct Record {
    catalogues: Vec<CatalogueRecord>,
}

#[derive(Serialize)]
struct CatalogueRecord {
    catalogue: String,
    /// `same`, `changed`, `new` or `gone`.
    state: &'static str,
    /// A version or `plan file`; `null` if there is no such list.
    before: Option<String>,
    after: Option<String>,
    changes: Vec<ChangeRecord>,
    plans: Vec<PlanRecord>,
    words: Vec<WordsRecord>,
    samples: Vec<SampleRecord>,
}

#[derive(Serialize)]
struct PlanRecord {
    plan: String,
    /// `kept`, `new`, `gone` or `renamed`.
    fate: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    renamed_from: Option<String>,
    changes: Vec<ChangeRecord>,
}

#[derive(Serialize)]
struct ChangeRecord {
    /// The part, as the plan file names it.
    part: String,
    before: Option<ValueRecord>,
    after: Option<ValueRecord>,
    difference: Option<DifferenceRecord>,
}

#[derive(Serialize)]
struct ValueRecord {
    text: String,
    /// The amount, where one is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'static str>,
}

#[derive(Serialize)]
struct DifferenceRecord {
    /// Exact.
    amount: String,
    /// Of what it was, rounded half away from zero to two digits; `null` where that was 0.
    percent: Option<String>,
}

#[derive(Serialize)]
struct WordsRecord {
    message: String,
    languages: Vec<String>,
}

#[derive(Serialize)]
struct SampleRecord {
    name: String,
    /// Why the two lists cannot both quote the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    plans: Vec<EffectRecord>,
}

#[derive(Serialize)]
struct EffectRecord {
    plan: String,
    before: Option<QuoteSide>,
    after: Option<QuoteSide>,
    difference: Option<DifferenceRecord>,
}

#[derive(Serialize)]
struct QuoteSide {
    text: String,
    /// The sum of the monthly lines that have an amount; `null` where none has.
    total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_max: Option<String>,
    currency: &'static str,
    /// Whether everything that applies has an amount.
    complete: bool,
    available: bool,
}

/// Returns the report as one JSON object.
pub(super) fn text(report: &Report<'_>) -> String {
    let record = Record { catalogues: report.catalogues.iter().map(of_catalogue).collect() };
    let json = serde_json::to_string_pretty(&record).expect("texts and lists are JSON");
    json + "\n"
}

fn of_catalogue(report: &CatalogueReport<'_>) -> CatalogueRecord {
    let state = match (&report.compared, &report.before) {
        (Some(compared), _) if compared.is_same() => "same",
        (Some(_), _) => "changed",
        (None, None) => "new",
        (None, Some(_)) => "gone",
    };
    let compared = report.compared.as_ref();
    let changes = compared.map(|compared: &Compared<'_>| &compared.changes);
    CatalogueRecord {
        catalogue: report.id.to_string(),
        state,
        before: report.before.clone(),
        after: report.after.clone(),
        changes: changes.map(|changes| of_changes(&changes.general, changes)).unwrap_or_default(),
        plans: changes.map(of_plans).unwrap_or_default(),
        words: compared.map(|compared| compared.words.iter().map(of_words).collect()).unwrap_or_default(),
        samples: compared.map(|compared| compared.samples.iter().map(of_sample).collect()).unwrap_or_default(),
    }
}

fn of_plans(changes: &Changes) -> Vec<PlanRecord> {
    let plans = changes.plans.iter().map(|PlanChanges { plan, fate, changes: of_plan }| {
        let (fate, renamed_from) = match fate {
            Fate::Kept => ("kept", None),
            Fate::New => ("new", None),
            Fate::Gone => ("gone", None),
            Fate::Renamed { from } => ("renamed", Some(from.to_string())),
        };
        PlanRecord { plan: plan.to_string(), fate, renamed_from, changes: of_changes(of_plan, changes) }
    });
    plans.collect()
}

fn of_changes(list: &[Change], changes: &Changes) -> Vec<ChangeRecord> {
    let record = |change: &Change| {
        let ChangeText { part, before, after, .. } = ChangeText::of(change, changes.before, changes.after);
        let value = |value: &Option<Value>, text: String, currency: &'static str| {
            let value = value.as_ref()?;
            let amount = value.priced_at().and_then(|price| price.published());
            let currency = amount.is_some().then_some(currency);
            Some(ValueRecord { text, amount: amount.map(|amount| amount.to_string()), currency })
        };
        ChangeRecord {
            part,
            before: value(&change.before, before, changes.before.code()),
            after: value(&change.after, after, changes.after.code()),
            difference: change.difference.map(of_difference),
        }
    };
    list.iter().map(record).collect()
}

fn of_difference(difference: Difference) -> DifferenceRecord {
    DifferenceRecord {
        amount: difference.amount().to_string(),
        percent: difference.percent().map(|percent| percent.to_string()),
    }
}

fn of_words(reworded: &Reworded) -> WordsRecord {
    WordsRecord {
        message: reworded.id.clone(),
        languages: reworded.languages.iter().map(ToString::to_string).collect(),
    }
}

fn of_sample(sample: &SampleReport<'_>) -> SampleRecord {
    let (plans, error) = match &sample.effects {
        Ok(effects) => (effects.iter().map(of_effect).collect(), None),
        Err(error) => (Vec::new(), Some(error.clone())),
    };
    SampleRecord { name: sample.name.to_owned(), error, plans }
}

fn of_effect(effect: &Effect) -> EffectRecord {
    let side = |quote: &Option<Quote>, text: String| {
        let quote = quote.as_ref()?;
        let amount = |amount: Money| amount.with_digits(quote.currency);
        Some(QuoteSide {
            text,
            total: quote.total.map(amount),
            total_max: quote.total_max.map(amount),
            currency: quote.currency.code(),
            complete: quote.is_complete(),
            available: quote.is_available(),
        })
    };
    let (before, after) = sides(effect);
    EffectRecord {
        plan: effect.plan.to_string(),
        before: side(&effect.before, before),
        after: side(&effect.after, after),
        difference: effect.difference().map(of_difference),
    }
}
