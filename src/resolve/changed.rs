//! What differs between two lists, row by row: each as the pages of its time show it.

use serde::{Deserialize, Serialize};
use tarif_calculator::text::bound_message;
use tarif_l10n::{Args, MoneyStyle, Value};
use tarif_pricing::conditions::{Clause, Conditions};
use tarif_pricing::{Bound, Catalogue, ChargeId, CounterId, Currency, Difference, Plan, PlanId, RowId, TextId, Vat};

use super::charge::{ChargeView, Charges};
use super::clauses;
use super::comparison::{Cell, Cells, TermRow};
use super::notes::Notes;
use super::price::Price;
use super::texts::Texts;
use crate::changes::{Change, ClauseKind, Part, Value as Said, clauses_by_kind};
use crate::site::Context;

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeRow {
    /// What.
    pub label: String,
    /// What the list before says, line by line.
    pub before: Vec<String>,
    /// What the list says.
    pub after: Vec<String>,
    /// By how much amounts differ.
    pub differences: Vec<String>,
}

/// What a row is about. Several parts of a price list may be shown in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Subject {
    Currency,
    Vat,
    Bound(CounterId),
    Suits(CounterId),
    Charge(ChargeId),
    Entitlement(RowId),
    Service(RowId),
    Term(TermRow),
    Clause(ClauseKind, TextId),
}

/// One of two lists that are compared, with what writes its texts.
pub(super) struct Side<'a, 't> {
    pub(super) texts: &'a Texts<'t>,
    pub(super) catalogue: &'a Catalogue,
}

/// A row of one list: what it is about, and what the list says.
struct Shown {
    label: String,
    lines: Vec<String>,
}

/// Returns the rows of a plan, or of all plans where none is given: what differs as data, and sentences that read otherwise.
pub(super) fn rows(
    before: &Side<'_, '_>,
    after: &Side<'_, '_>,
    plans: (Option<&PlanId>, Option<&PlanId>),
    changes: &[Change],
) -> Vec<ChangeRow> {
    let mut subjects: Vec<Subject> = Vec::new();
    for found in changes.iter().filter_map(|change| subject(&change.part)) {
        if !subjects.contains(&found) {
            subjects.push(found);
        }
    }
    for (kind, clause) in after.clauses(plans.1) {
        let found = Subject::Clause(kind, clause.id.clone());
        if !subjects.contains(&found) && before.clauses(plans.0).any(|(other, it)| other == kind && it == clause) {
            subjects.push(found);
        }
    }
    subjects.iter().filter_map(|subject| row(before, after, plans, subject, changes)).collect()
}

/// What a visitor of a page never sees has no row: what is chosen and entered beforehand, the language of the original, figures of copy, the order.
fn subject(part: &Part) -> Option<Subject> {
    Some(match part {
        Part::Currency => Subject::Currency,
        Part::Vat => Subject::Vat,
        Part::Bound(counter) => Subject::Bound(counter.clone()),
        Part::Suits(counter) => Subject::Suits(counter.clone()),
        Part::Charge(charge) | Part::Aspect(charge, _) => Subject::Charge(charge.clone()),
        Part::Entitlement(row) => Subject::Entitlement(row.clone()),
        Part::Service(row) => Subject::Service(row.clone()),
        Part::Term => Subject::Term(TermRow::Term),
        Part::Notice => Subject::Term(TermRow::Notice),
        Part::Renewal => Subject::Term(TermRow::Renewal),
        Part::Clause(kind, text) => Subject::Clause(*kind, text.clone()),
        Part::Counter(_)
        | Part::DefaultPlan
        | Part::DefaultSelection
        | Part::SourceLanguage
        | Part::Fact(_)
        | Part::Order => return None,
    })
}

fn row(
    before: &Side<'_, '_>,
    after: &Side<'_, '_>,
    plans: (Option<&PlanId>, Option<&PlanId>),
    subject: &Subject,
    changes: &[Change],
) -> Option<ChangeRow> {
    let texts = after.texts;
    // A charge that only has another id is looked for under the one it had.
    let old_name = changes.iter().find_map(|change| match (&change.part, &change.before, subject) {
        (Part::Charge(id), Some(Said::ChargeName(old)), Subject::Charge(charge)) if id == charge => Some(old.clone()),
        _ => None,
    });
    let old_subject = old_name.map_or_else(|| subject.clone(), Subject::Charge);
    let (old, new) = (before.shown(plans.0, &old_subject), after.shown(plans.1, subject));
    let differences = changes.iter().filter(|change| self::subject(&change.part).as_ref() == Some(subject));
    let differences = differences.filter_map(|change| change.difference).map(|by| after.difference(by)).collect();
    let (label, before, after) = match (old, new) {
        (None, None) => return None,
        (None, Some(new)) => (new.label, vec![texts.text("changes-absent-before")], new.lines),
        (Some(old), None) => (old.label, old.lines, vec![texts.text("changes-absent-after")]),
        (Some(mut old), Some(mut new)) => {
            if old.label != new.label {
                old.lines.insert(0, old.label);
                new.lines.insert(0, new.label.clone());
            }
            let (before, mut after) = differing(old.lines, new.lines);
            if before == after {
                // A sentence that reads the same, or a charge of another id, is not another one.
                let is_told = changes.iter().any(|change| self::subject(&change.part).as_ref() == Some(subject));
                if !is_told || *subject != old_subject {
                    return None;
                }
                after = vec![texts.text("changes-otherwise")];
            }
            (new.label, before, after)
        }
    };
    Some(ChangeRow { label, before, after, differences })
}

/// Returns the lines that only one of the two has; all lines where one of them would be left without any.
fn differing(old: Vec<String>, new: Vec<String>) -> (Vec<String>, Vec<String>) {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|line| !those.contains(line)).cloned().collect()
    };
    let (before, after) = (only(&old, &new), only(&new, &old));
    if before.is_empty() || after.is_empty() { (old, new) } else { (before, after) }
}

impl Side<'_, '_> {
    fn text_of(&self, plan: Option<&PlanId>, id: &str) -> String {
        let catalogue = self.catalogue.id();
        self.texts.about(plan.map_or(Context::Site, |plan| Context::Plan(catalogue, plan)), id, Args::new())
    }

    pub(super) fn plan_name(&self, plan: &PlanId) -> String {
        self.text_of(Some(plan), &format!("{}-plan-{plan}-name", self.catalogue.id()))
    }

    fn plan(&self, plan: Option<&PlanId>) -> Option<(&Plan, &Conditions)> {
        self.catalogue.plan(plan?)
    }

    /// Returns the sentences of a plan, or those that hold for all of them.
    fn clauses(&self, plan: Option<&PlanId>) -> impl Iterator<Item = (ClauseKind, &Clause)> {
        let found = match plan {
            None => Some(&self.catalogue.clauses),
            Some(plan) => self.catalogue.plan(plan).map(|(_, conditions)| &conditions.clauses),
        };
        found.into_iter().flat_map(clauses_by_kind)
    }

    /// Returns what the list says of something; nothing if it does not have it.
    fn shown(&self, plan: Option<&PlanId>, subject: &Subject) -> Option<Shown> {
        let texts = self.texts;
        let list = &self.catalogue.price_list;
        let of_one = |label: String, line: String| Shown { label, lines: vec![line] };
        Some(match subject {
            Subject::Currency => of_one(texts.text("changes-currency"), self.symbol(list.currency)),
            Subject::Vat => {
                let state = match list.vat {
                    Vat::Excluded => "vat-excluded",
                    Vat::Included => "vat-included",
                    Vat::Unstated => "vat-unstated",
                };
                of_one(texts.text("changes-vat"), texts.text(state))
            }
            Subject::Bound(counter) => self.bound("changes-bound", &self.plan(plan)?.0.eligibility, counter)?,
            Subject::Suits(counter) => self.bound("changes-suits", &self.plan(plan)?.0.suits, counter)?,
            Subject::Charge(id) => {
                let (plan, _) = self.plan(plan)?;
                let charge = plan.charges.iter().find(|charge| charge.id == *id)?;
                let charges = Charges { texts, price_list: list, plan };
                shown_charge(charges.one(charge), &texts.text("label-separator"))
            }
            Subject::Entitlement(row) => {
                let cells = self.cells(plan)?;
                cells.conditions.entitlements.iter().find(|found| found.id == *row)?;
                with_notes(cells.row_label(row), |notes| cells.entitlement(row, notes))
            }
            Subject::Service(row) => {
                let cells = self.cells(plan)?;
                cells.service_row(row)?;
                with_notes(cells.row_label(row), |notes| cells.service(row, notes))
            }
            Subject::Term(row) => {
                let cells = self.cells(plan)?;
                with_notes(texts.text(row.message()), |_| cells.term(*row))
            }
            Subject::Clause(kind, id) => {
                let (_, clause) = self.clauses(plan).find(|(found, clause)| found == kind && clause.id == *id)?;
                let catalogue = self.catalogue.id();
                let context = plan.map_or(Context::Site, |plan| Context::Plan(catalogue, plan));
                let title = match kind {
                    ClauseKind::Advantage => "catalogue-advantages-title",
                    ClauseKind::Rule => "catalogue-rules-title",
                    ClauseKind::Exclusion => "catalogue-exclusions-title",
                    ClauseKind::Precondition => "catalogue-preconditions-title",
                    ClauseKind::Note => "catalogue-notes-title",
                };
                of_one(texts.text(title), clauses::text(texts, catalogue, context, clause))
            }
        })
    }

    fn cells(&self, plan: Option<&PlanId>) -> Option<Cells<'_, '_>> {
        let (plan, conditions) = self.plan(plan)?;
        Some(Cells { texts: self.texts, catalogue: self.catalogue.id(), plan, conditions, plan_name: "" })
    }

    /// Returns which counts are admitted, in words.
    fn bound(&self, label: &str, bounds: &[Bound], counter: &CounterId) -> Option<Shown> {
        let bound = bounds.iter().find(|bound| bound.counter == *counter)?;
        let counter = self.texts.text(&format!("counter-{counter}"));
        let label = self.texts.with(label, Args::new().with("counter", counter));
        let (id, args) = bound_message(Some(bound));
        Some(Shown { label, lines: vec![self.texts.with(id, args)] })
    }

    fn symbol(&self, currency: Currency) -> String {
        let text = self.texts.language.messages.currency(currency.code());
        self.texts.or_report(text, || self.texts.site.settings.source.whole())
    }

    /// Returns by how much an amount differs, in the words of this list.
    fn difference(&self, difference: Difference) -> String {
        let (amount, currency) = (difference.amount(), self.catalogue.price_list.currency);
        let digits = currency.digits();
        let money = Value::Money {
            amount: amount.abs(),
            currency: currency.code().to_owned(),
            digits,
            style: MoneyStyle::Short,
        };
        let args = Args::new().with("amount", money);
        match difference.percent() {
            None => self.texts.with("changes-more-than-nothing", args),
            Some(percent) => {
                let id = if amount.is_sign_negative() { "changes-less" } else { "changes-more" };
                self.texts.with(id, args.with("percent", Value::Percent(percent.abs())))
            }
        }
    }
}

/// Returns the prices of a charge and what else holds for it.
fn shown_charge(charge: ChargeView, separator: &str) -> Shown {
    let prices = charge.prices.into_iter().map(|tier| match tier.label {
        Some(label) => [&label, separator, &price_text(&tier.price)].concat(),
        None => price_text(&tier.price),
    });
    let lines = prices.collect::<Vec<_>>().into_iter().chain(charge.details).collect();
    Shown { label: charge.label, lines }
}

fn price_text(price: &Price) -> String {
    let Price { before, currency_before, figure, currency_after, gap, after, .. } = price;
    format!("{before}{currency_before}{figure}{currency_after}{gap}{after}")
}

/// Returns a cell with its footnotes as further lines.
fn with_notes(label: String, cell: impl FnOnce(&mut Notes) -> Cell) -> Shown {
    let mut notes = Notes::of("");
    let Cell { mut lines, .. } = cell(&mut notes);
    lines.extend(notes.close("").into_iter().map(|note| note.text));
    Shown { label, lines }
}
