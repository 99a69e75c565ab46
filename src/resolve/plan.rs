//! A plan in one language, on a page of its own.

use serde::Serialize;
use tarif_l10n::Args;
use tarif_pricing::{ChargeKind, Plan, RowId};

use super::catalogue::{Shown, plan_text};
use super::charge::ChargeView;
use super::clauses::{self, ClauseGroup};
use super::comparison::{Column, Row, TermRow};
use super::fragment::Fragment;
use super::furniture::url;
use super::notes::{Note, Notes};
use super::page::{self, Meta};
use super::price::Price;
use super::remark::Remark;
use super::service::{self, ServiceView};
use super::week::Week;
use crate::site::{Context, PageId};

/// How many other plans a plan's page names.
const MOST_NEIGHBOURS: usize = 12;

/// A plan's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanView {
    /// Title, description and address.
    pub meta: Meta,
    /// Its id.
    pub id: String,
    /// The hue of its catalogue.
    pub hue: usize,
    /// The id of its catalogue.
    pub catalogue: String,
    /// The name of its catalogue.
    pub catalogue_name: String,
    /// Where its catalogue's page is.
    pub catalogue_url: String,
    /// What the link back to its catalogue says.
    pub back: String,
    /// Where the calculator is, with this plan chosen.
    pub calculator_url: String,
    /// Its name.
    pub name: String,
    /// Whom it is for.
    pub audience: String,
    /// Sentences on its prices.
    pub remarks: Vec<Remark>,
    /// Its charges; the first is the one that it is known by.
    pub charges: Vec<ChargeView>,
    /// What the offer names as its advantages.
    pub advantages: Vec<String>,
    /// What it includes and what not, each row with one cell.
    pub included: Vec<Row>,
    /// Footnotes to what it includes.
    pub included_notes: Vec<Note>,
    /// When somebody answers.
    pub services: Vec<ServiceView>,
    /// Footnotes to the services.
    pub service_notes: Vec<Note>,
    /// Term, notice, renewal, each row with one cell; none if the offer states nothing of them.
    pub terms: Vec<Row>,
    /// Its text as HTML.
    pub body: Option<String>,
    /// Rules, exclusions, preconditions, notes.
    pub clauses: Vec<ClauseGroup>,
    /// The other plans of the catalogue; of many, those nearest to it.
    pub others: Vec<PlanLink>,
}

/// A plan in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanLink {
    /// Its name.
    pub name: String,
    /// Where its page is.
    pub url: String,
    /// The prices that it is known by: every fee that is due for each unit or on the whole, or the first price where it has no fee.
    pub prices: Vec<Fragment<Price>>,
}

impl PlanView {
    /// Returns every price on the page.
    pub fn prices(&self) -> impl Iterator<Item = &Fragment<Price>> {
        let rows = self.included.iter().chain(&self.terms);
        let others = self.others.iter().flat_map(|plan| &plan.prices);
        self.charges.iter().flat_map(ChargeView::prices).chain(rows.flat_map(Row::prices)).chain(others)
    }

    /// Returns every week on the page.
    pub fn weeks(&self) -> impl Iterator<Item = &Fragment<Week>> {
        self.services.iter().flat_map(ServiceView::weeks)
    }
}

impl Shown<'_, '_> {
    /// Returns the page of the plan at an index.
    pub(super) fn plan_page(&self, index: usize, announced: Option<&Self>) -> Option<PlanView> {
        let (texts, catalogue) = (self.texts, self.catalogue);
        let (plan, conditions) = (catalogue.price_list.plans.get(index)?, catalogue.conditions.get(index)?);
        let name = self.names.get(index)?;
        let charges = self.charges.get(index)?.clone();
        let context = Context::Plan(catalogue.id(), &plan.id);
        let page_id = PageId::of_plan(catalogue.id(), &plan.id);
        let audience = plan_text(texts, catalogue, plan, "for");
        let column = self.column(index, announced)?;
        let cells = [self.cells_of(plan, conditions, name)];
        let mut notes = Notes::of("included");
        let included = self.included(&column, &mut notes);
        let included_notes = notes.close("service");
        let services = catalogue.service_rows.iter().filter(|row| cells[0].service_row(row).is_some());
        let services = services.map(|row| service::service(texts, &cells, row, &mut notes)).collect();
        let catalogue_name = self.name();
        let catalogue_url = url(texts, self.links, &PageId::of_catalogue(catalogue.id()));
        let title = format!("{name} – {catalogue_name}");
        Some(PlanView {
            meta: Meta::new(texts, self.links, context, page_id.clone(), (&title, &audience)),
            id: plan.id.to_string(),
            hue: self.hue,
            catalogue: catalogue.id().to_string(),
            back: texts.with("plan-back", Args::new().with("catalogue", catalogue_name.as_str())),
            calculator_url: self.calculator_url(&catalogue_url, plan),
            catalogue_name,
            catalogue_url,
            name: name.clone(),
            audience,
            remarks: self.remarks_on(std::slice::from_ref(plan)),
            charges,
            advantages: clauses::advantages(texts, catalogue.id(), plan, &conditions.clauses),
            included,
            included_notes,
            services,
            service_notes: notes.close(""),
            terms: if column.has_terms() { self.terms(&column) } else { Vec::new() },
            body: page::body(texts, self.links, context, &page_id),
            clauses: clauses::of_plan(texts, catalogue, plan, &conditions.clauses),
            others: neighbours(index, self.names.len()).filter_map(|other| self.plan_link(other)).collect(),
        })
    }

    /// Returns all plans, each with the prices that it is known by.
    pub(super) fn plan_links(&self) -> Vec<PlanLink> {
        (0..self.names.len()).filter_map(|index| self.plan_link(index)).collect()
    }

    fn plan_link(&self, index: usize) -> Option<PlanLink> {
        let (plan, charges) = (self.catalogue.price_list.plans.get(index)?, self.charges.get(index)?);
        let is_fee = |view: &&ChargeView| {
            let charge = plan.charges.iter().find(|charge| charge.id.as_str() == view.id);
            charge.is_some_and(|charge| matches!(charge.kind, ChargeKind::Flat(_) | ChargeKind::PerUnit(_)))
        };
        let first_of = |view: &ChargeView| view.prices.first().map(|tier| tier.price.clone());
        let mut prices: Vec<Fragment<Price>> = charges.iter().filter(is_fee).filter_map(first_of).collect();
        if prices.is_empty() {
            prices.extend(charges.first().and_then(first_of));
        }
        Some(PlanLink { name: self.names.get(index)?.clone(), url: self.plan_url(plan), prices })
    }

    /// An address that names a plan gives 0 for what it leaves out, so an example that fits the plan is part of it.
    fn calculator_url(&self, catalogue_url: &str, plan: &Plan) -> String {
        let mut address = format!("{catalogue_url}?plan={}", plan.id);
        for (counter, entry) in self.catalogue.price_list.example_for(plan).entries() {
            address.push_str(&format!("&{counter}={entry}"));
        }
        address + "#calculator"
    }

    fn included(&self, column: &Column<'_, '_>, notes: &mut Notes) -> Vec<Row> {
        let next = column.next.as_ref().map(|(_, next)| next);
        let known = |id: &RowId| {
            let lists = [Some(&column.now), next].into_iter().flatten();
            lists.flat_map(|plan| &plan.conditions.entitlements).any(|found| found.id == *id)
        };
        let rows = self.catalogue.entitlement_rows.iter().filter(|id| known(id));
        let row = |id| Row {
            anchor: None,
            label: column.now.row_label(id),
            cells: vec![column.cell(|plan| plan.entitlement(id, notes))],
        };
        rows.map(row).collect()
    }

    fn terms(&self, column: &Column<'_, '_>) -> Vec<Row> {
        let row = |row: TermRow| Row {
            anchor: None,
            label: self.texts.text(row.message()),
            cells: vec![column.cell(|plan| plan.term(row))],
        };
        TermRow::ALL.into_iter().map(row).collect()
    }
}

/// Returns the plans that a plan's page names: all others of a catalogue that a reader can survey, else those nearest to it.
fn neighbours(index: usize, count: usize) -> impl Iterator<Item = usize> {
    let first = index.saturating_sub(MOST_NEIGHBOURS / 2).min(count.saturating_sub(MOST_NEIGHBOURS + 1));
    (first..count.min(first + MOST_NEIGHBOURS + 1)).filter(move |other| *other != index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(index: usize, count: usize) -> Vec<usize> {
        neighbours(index, count).collect()
    }

    #[test]
    fn a_plan_names_all_others_of_a_small_catalogue() {
        assert_eq!(around(1, 4), [0, 2, 3]);
        assert!(around(0, 1).is_empty());
    }

    #[test]
    fn a_plan_names_those_nearest_to_it_in_a_large_catalogue() {
        // Twelve of a hundred: six before and six after, or as many as there are on the other side.
        assert_eq!(around(50, 100), [44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56]);
        assert_eq!(around(0, 100), (1..=12).collect::<Vec<_>>());
        assert_eq!(around(99, 100), (87..=98).collect::<Vec<_>>());
    }
}
