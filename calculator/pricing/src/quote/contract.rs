//! The JSON of a quote: a contract with other people's programs. Fields are only ever added.

use serde::Serialize;

use super::{Line, Note, Quantity, Quote, RateBy, Reason, Unknown};
use crate::{Currency, Period, Vat, Version};

/// A quote as other programs read it. Amounts have the currency's digits, quantities none that are superfluous.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each other field is the field of the same name of `Quote`")]
pub struct QuoteRecord {
    pub catalogue: String,
    pub plan: String,
    /// The version of the price list that was quoted; left out for one that was never released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    pub currency: &'static str,
    pub vat: Vat,
    pub available: bool,
    pub reasons: Vec<ReasonRecord>,
    pub lines: Vec<LineRecord>,
    pub unknown: Vec<UnknownRecord>,
    pub notes: Vec<NoteRecord>,
    pub complete: bool,
    pub total: Option<String>,
    pub total_max: Option<String>,
    pub yearly: String,
    pub one_off: String,
    pub rep_rates: bool,
}

/// A [`Reason`] as other programs read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each field is the field of the same name of `Reason`")]
pub struct ReasonRecord {
    pub code: &'static str,
    pub counter: String,
    pub bound: u32,
}

/// A [`Line`] as other programs read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each field is the field of the same name of `Line`")]
pub struct LineRecord {
    pub charge: String,
    pub period: Period,
    pub quantity: String,
    pub unit: String,
    pub unit_price: String,
    pub per: String,
    pub percent_off: Option<String>,
    pub amount: String,
    pub amount_max: Option<String>,
    pub rate_by: &'static str,
}

/// An [`Unknown`] as other programs read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each field is the field of the same name of `Unknown`")]
pub struct UnknownRecord {
    pub charge: String,
    pub quantity: Option<String>,
    pub unit: Option<String>,
}

/// A [`Note`] as other programs read it; what does not apply to its code is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each field is the field of the same name of `Note`, times in minutes")]
pub struct NoteRecord {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charged: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_month: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_request: Option<u32>,
}

impl QuoteRecord {
    /// Returns the record of a quote of a released price list, or of one that was never released.
    pub fn of_version(quote: &Quote, version: Option<Version>) -> Self {
        Self { version, ..Self::from(quote) }
    }
}

impl From<&Quote> for QuoteRecord {
    fn from(quote: &Quote) -> Self {
        let currency = quote.currency;
        Self {
            catalogue: quote.catalogue.to_string(),
            plan: quote.plan.to_string(),
            version: None,
            currency: currency.code(),
            vat: quote.vat,
            available: quote.is_available(),
            reasons: quote.reasons.iter().map(ReasonRecord::from).collect(),
            lines: quote.lines.iter().map(|line| line_record(line, currency)).collect(),
            unknown: quote.unknown.iter().map(|unknown| unknown_record(unknown, currency)).collect(),
            notes: quote.notes.iter().map(NoteRecord::from).collect(),
            complete: quote.is_complete(),
            total: quote.total.map(|total| total.with_digits(currency)),
            total_max: quote.total_max.map(|total| total.with_digits(currency)),
            yearly: quote.yearly.with_digits(currency),
            one_off: quote.one_off.with_digits(currency),
            rep_rates: quote.has_rep_rates(),
        }
    }
}

impl From<&Reason> for ReasonRecord {
    fn from(reason: &Reason) -> Self {
        Self { code: reason.code.as_str(), counter: reason.counter.to_string(), bound: reason.bound }
    }
}

fn line_record(line: &Line, currency: Currency) -> LineRecord {
    LineRecord {
        charge: line.charge.to_string(),
        period: line.period,
        quantity: line.quantity.to_string(),
        unit: line.quantity.unit(currency),
        unit_price: unit_price(line, currency),
        per: format!("{} {}", line.per, line.per.unit(currency)),
        percent_off: line.percent_off.map(|percent| percent.to_string()),
        amount: line.amount.with_digits(currency),
        amount_max: line.amount_max.map(|amount| amount.with_digits(currency)),
        rate_by: match line.rate_by {
            RateBy::List => "list",
            RateBy::Rep => "rep",
        },
    }
}

/// A unit price has at least the currency's digits, and more where the price list is finer.
fn unit_price(line: &Line, currency: Currency) -> String {
    let rounded = line.unit_price.rounded(currency);
    if rounded == line.unit_price { rounded.with_digits(currency) } else { line.unit_price.to_string() }
}

fn unknown_record(unknown: &Unknown, currency: Currency) -> UnknownRecord {
    UnknownRecord {
        charge: unknown.charge.to_string(),
        quantity: unknown.quantity.as_ref().map(Quantity::to_string),
        unit: unknown.quantity.as_ref().map(|quantity| quantity.unit(currency)),
    }
}

impl From<&Note> for NoteRecord {
    fn from(note: &Note) -> Self {
        let mut record = Self { code: note.code(), ..Self::default() };
        match note {
            Note::IncrementUnstated { charge }
            | Note::AllowanceCarries { charge }
            | Note::PeriodUnstated { charge } => {
                record.charge = Some(charge.to_string());
            }
            Note::RoundingUnstated { charge, per_month, per_request } => {
                record.charge = Some(charge.to_string());
                record.per_month = Some(per_month.get());
                record.per_request = Some(per_request.get());
            }
            Note::Allowance { charge, entered, charged, included } => {
                record.charge = Some(charge.to_string());
                record.entered = Some(entered.get());
                record.charged = Some(charged.get());
                record.included = Some(included.get());
            }
            Note::OutsideSuitedSize { counter, bound } => {
                record.counter = Some(counter.to_string());
                record.bound = Some(*bound);
            }
        }
        record
    }
}
