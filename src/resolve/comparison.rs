//! The comparison: every row of every plan of a catalogue.

use serde::Serialize;
use tarif_l10n::{Args, Value};
use tarif_pricing::conditions::{Conditions, Entitlement, EntitlementRow, Renewal, ServiceRow, SetBy, Terms};
use tarif_pricing::{CatalogueId, Period, Plan, RowId, TextId};

use super::announced::Change;
use super::charge::{ChargeView, TierView};
use super::fragment::Fragment;
use super::notes::{NoteRef, Notes};
use super::price::Price;
use super::service;
use super::texts::Texts;
use crate::site::Context;

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowGroup {
    /// What they are about.
    pub title: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The id of its element, where links lead to it.
    pub anchor: Option<String>,
    /// What it is about.
    pub label: String,
    /// One cell a plan, in the order of the plans.
    pub cells: Vec<Cell>,
}

/// What a row says of one plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The name of the plan, for where rows stand under each other.
    pub plan: String,
    /// `yes`, `no`, `partly`, `unstated`, `value`, `price`, or `none` where the row does not concern the plan.
    pub state: CellState,
    /// What it says, line by line.
    pub lines: Vec<String>,
    /// Prices, for a row of prices.
    pub prices: Vec<TierView>,
    /// References to its footnotes.
    pub notes: Vec<NoteRef>,
    /// What an announced price list says in its place, where it says something else. Prices have their days themselves.
    pub change: Option<Dated>,
}

impl Row {
    /// Returns the prices in its cells, now and as announced.
    pub(super) fn prices(&self) -> impl Iterator<Item = &Fragment<Price>> {
        let cells = self.cells.iter();
        let cells = cells.flat_map(|cell| [Some(cell), cell.change.as_ref().map(|change| &*change.next)]);
        cells.flatten().flat_map(|cell| &cell.prices).map(|tier| &tier.price)
    }
}

/// What takes the place of a cell with an announced price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// When, in seconds after the beginning of 1970 in UTC.
    pub at: u32,
    /// The last day of what holds now: "until 31 December 2026".
    pub until: String,
    /// The first day of what follows: "from 1 January 2027".
    pub from: String,
    /// What follows.
    pub next: Box<Cell>,
}

/// What kind of answer a cell gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// Included.
    Yes,
    /// Not included.
    No,
    /// Included in part.
    Partly,
    /// The offer does not say.
    Unstated,
    /// A count, a level or a text.
    Value,
    /// A price.
    Price,
    /// The row does not concern the plan.
    #[default]
    None,
}

/// Fills cells for one plan.
pub(super) struct Cells<'a, 't> {
    pub(super) texts: &'a Texts<'t>,
    pub(super) catalogue: &'a CatalogueId,
    pub(super) plan: &'a Plan,
    pub(super) conditions: &'a Conditions,
    pub(super) plan_name: &'a str,
}

impl Cells<'_, '_> {
    fn context(&self) -> Context<'_> {
        Context::Plan(self.catalogue, &self.plan.id)
    }

    fn catalogue_text(&self, id: &TextId) -> String {
        self.texts.about(self.context(), &format!("{}-text-{id}", self.catalogue), Args::new())
    }

    fn cell(&self, state: CellState, lines: Vec<String>) -> Cell {
        Cell { plan: self.plan_name.to_owned(), state, lines, ..Cell::default() }
    }

    fn refer(&self, footnotes: &[TextId], notes: &mut Notes) -> Vec<NoteRef> {
        footnotes.iter().map(|id| notes.refer(self.catalogue_text(id))).collect()
    }

    /// Returns the label of a row, as this plan would have it.
    pub(super) fn row_label(&self, id: &RowId) -> String {
        self.texts.about(self.context(), &format!("{}-row-{id}", self.catalogue), Args::new())
    }

    /// Returns what the plan says in a row of entitlements.
    pub(super) fn entitlement(&self, row: &RowId, notes: &mut Notes) -> Cell {
        let Some(row) = self.conditions.entitlements.iter().find(|found| found.id == *row) else {
            return self.cell(CellState::None, Vec::new());
        };
        let (state, lines) = self.entitlement_text(row);
        Cell { notes: self.refer(&row.footnotes, notes), ..self.cell(state, lines) }
    }

    fn entitlement_text(&self, row: &EntitlementRow) -> (CellState, Vec<String>) {
        let word = |state, id: &str| (state, vec![self.texts.text(id)]);
        match &row.entitlement {
            Entitlement::Yes => word(CellState::Yes, "entitlement-yes"),
            Entitlement::No => word(CellState::No, "entitlement-no"),
            Entitlement::Partly => word(CellState::Partly, "entitlement-partly"),
            Entitlement::Unstated => word(CellState::Unstated, "entitlement-unstated"),
            Entitlement::Count { count, per, each_at_most } => {
                let mut text = self.count(*count, *per);
                if let Some(longest) = each_at_most {
                    let args = Args::new().with("count", *count).with("entitlement", text);
                    let args = args.with("time", Value::Minutes(longest.get()));
                    text = self.texts.with("entitlement-each-at-most", args);
                }
                (CellState::Value, vec![text])
            }
            Entitlement::Level(id) => {
                let detail = format!("{}-text-{id}.detail", self.catalogue);
                let lines = [self.catalogue_text(id)].into_iter().chain(self.texts.optional(self.context(), &detail));
                (CellState::Value, lines.collect())
            }
            Entitlement::Text(id) => (CellState::Value, vec![self.catalogue_text(id)]),
        }
    }

    fn count(&self, count: u32, per: Period) -> String {
        let id = match per {
            Period::Month => "entitlement-count-month",
            Period::Year => "entitlement-count-year",
            Period::Once | Period::Unstated => {
                let id = if per == Period::Once { "period-once" } else { "period-unstated" };
                let number = self.texts.language.messages.number(count.into());
                let args = Args::new().with("price", number).with("per", self.texts.text(id));
                return self.texts.with("price-per-unit", args);
            }
        };
        self.texts.with(id, Args::new().with("count", count))
    }

    /// Returns the prices of a charge, if the plan has it.
    pub(super) fn charge(&self, charge: Option<&ChargeView>) -> Cell {
        match charge {
            None => self.cell(CellState::None, Vec::new()),
            Some(charge) => {
                Cell { prices: charge.prices.clone(), ..self.cell(CellState::Price, charge.details.clone()) }
            }
        }
    }

    /// Returns how fast and when somebody answers a kind of request.
    pub(super) fn service(&self, row: &RowId, notes: &mut Notes) -> Cell {
        let Some(row) = self.service_row(row) else {
            return self.cell(CellState::None, Vec::new());
        };
        let mut lines = Vec::new();
        lines.extend(service::response(self.texts, row));
        lines.extend(service::windows(self.texts, &row.windows));
        let state = if lines.is_empty() && row.set_by == SetBy::Offer { CellState::Unstated } else { CellState::Value };
        if lines.is_empty() {
            lines.push(service::without_window(self.texts, row));
        }
        Cell { notes: self.service_notes(row, notes), ..self.cell(state, lines) }
    }

    pub(super) fn service_row(&self, row: &RowId) -> Option<&ServiceRow> {
        self.conditions.services.iter().find(|found| found.id == *row)
    }

    /// Returns references to a service's footnotes; the clock of its response time is one of them.
    pub(super) fn service_notes(&self, row: &ServiceRow, notes: &mut Notes) -> Vec<NoteRef> {
        let clock = row.response.as_ref().map(|response| notes.refer(service::clock(self.texts, response.clock)));
        clock.into_iter().chain(self.refer(&row.footnotes, notes)).collect()
    }

    /// Returns what the plan says in a row of terms.
    pub(super) fn term(&self, row: TermRow) -> Cell {
        let months = |id: &str, months: u32| self.texts.with(id, Args::new().with("months", months));
        let terms = &self.conditions.terms;
        let stated = match row {
            TermRow::Term => terms.term.map(|term| months("terms-term", term)),
            TermRow::Notice => terms.notice.map(|notice| months("terms-notice", notice)),
            TermRow::Renewal => match terms.renewal {
                Renewal::ByMonths(renewal) => Some(months("terms-renewal", renewal)),
                Renewal::Ends => Some(self.texts.text("terms-renewal-ends")),
                Renewal::Unstated if has_terms(terms) => {
                    return self.cell(CellState::Unstated, vec![self.texts.text("terms-renewal-unstated")]);
                }
                Renewal::Unstated => None,
            },
        };
        match stated {
            Some(text) => self.cell(CellState::Value, vec![text]),
            None => self.cell(CellState::Unstated, vec![self.texts.text("entitlement-unstated")]),
        }
    }
}

/// A plan in the list in force and, where one is announced, in that.
pub(super) struct Column<'a, 't> {
    /// As it is now.
    pub(super) now: Cells<'a, 't>,
    /// As it will be, and from when; nothing where no list is announced, or where that has no such plan.
    pub(super) next: Option<(&'a Change<'a, 't>, Cells<'a, 't>)>,
}

impl Column<'_, '_> {
    /// Returns what a row says of the plan, in both lists where they differ.
    pub(super) fn cell(&self, mut of: impl FnMut(&Cells<'_, '_>) -> Cell) -> Cell {
        let now = of(&self.now);
        match &self.next {
            Some((change, next)) => change.cell(now, || of(next)),
            None => now,
        }
    }

    /// Returns whether one of the lists states anything about how long a contract lasts.
    pub(super) fn has_terms(&self) -> bool {
        let next = self.next.as_ref().map(|(_, next)| next);
        [Some(&self.now), next].into_iter().flatten().any(|plan| has_terms(&plan.conditions.terms))
    }
}

/// A row of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TermRow {
    Term,
    Notice,
    Renewal,
}

impl TermRow {
    pub(super) const ALL: [Self; 3] = [Self::Term, Self::Notice, Self::Renewal];

    /// Returns the message that labels it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Term => "row-term",
            Self::Notice => "row-notice",
            Self::Renewal => "row-renewal",
        }
    }
}

/// Returns whether an offer states anything about how long a contract lasts.
pub(super) fn has_terms(terms: &Terms) -> bool {
    terms.term.is_some() || terms.notice.is_some() || terms.renewal != Renewal::Unstated
}
