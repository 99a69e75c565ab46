//! A catalogue in one language.

use std::collections::BTreeMap;

use serde::Serialize;
use tarif_calculator::PlanWords;
use tarif_calculator::text::price_list_text;
use tarif_l10n::Args;
use tarif_pricing::conditions::{Conditions, Entitlement};
use tarif_pricing::{Catalogue, Plan, RowId, Vat, Version};

use super::announced::Change;
use super::charge::{ChargeView, Charges};
use super::clauses::{self, ClauseGroup};
use super::comparison::{Cell, CellState, Cells, Column, Row, RowGroup, TermRow};
use super::fragment::Fragment;
use super::furniture::url;
use super::links::Links;
use super::notes::{Note, NoteRef, Notes};
use super::page::{self, Meta};
use super::plan::PlanView;
use super::price::Price;
use super::remark::Remark;
use super::service::{self, ServiceView};
use super::texts::Texts;
use super::week::Week;
use super::words;
use crate::site::{Context, PageId, SiteCatalogue, name_message};

/// A catalogue's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CatalogueView {
    /// Title, description and address.
    pub meta: Meta,
    /// Its id.
    pub id: String,
    /// Which hue it has: its place among the catalogues, from 1.
    pub hue: usize,
    /// Its name.
    pub name: String,
    /// Whom it is for, in one sentence.
    pub tagline: String,
    /// Where its page is.
    pub url: String,
    /// Sentences on its prices: VAT, a currency that the offer does not state, the language of the original.
    pub remarks: Vec<Remark>,
    /// Its plans side by side.
    pub plans: Vec<PlanCard>,
    /// The plans that only the announced price list has.
    pub new_plans: Vec<PlanCard>,
    /// Footnotes to the plans.
    pub plan_notes: Vec<Note>,
    /// How many columns the comparison has: one for the labels and one a plan.
    pub columns: usize,
    /// Every row of every plan.
    pub comparison: Vec<RowGroup>,
    /// Footnotes to the comparison.
    pub comparison_notes: Vec<Note>,
    /// When somebody answers.
    pub services: Vec<ServiceView>,
    /// Footnotes to the services.
    pub service_notes: Vec<Note>,
    /// What no price says of each plan, in their order, for the calculator.
    #[serde(skip)]
    pub words: Vec<PlanWords>,
    /// The same of the plans of the announced price list.
    #[serde(skip)]
    pub next_words: Vec<PlanWords>,
    /// Its text as HTML.
    pub body: Option<String>,
    /// Rules, exclusions, preconditions, notes.
    pub clauses: Vec<ClauseGroup>,
    /// Where the page says what holds for each charge, by `catalogue/plan/charge`; for the calculator.
    #[serde(skip)]
    pub charge_places: BTreeMap<String, String>,
}

impl CatalogueView {
    /// Returns every price on the page.
    pub fn prices(&self) -> impl Iterator<Item = &Fragment<Price>> {
        let cards = self.plans.iter().chain(&self.new_plans);
        let rows = self.comparison.iter().flat_map(|group| &group.rows);
        cards.flat_map(|card| &card.charges).flat_map(ChargeView::prices).chain(rows.flat_map(Row::prices))
    }

    /// Returns every week on the page.
    pub fn weeks(&self) -> impl Iterator<Item = &Fragment<Week>> {
        self.services.iter().flat_map(ServiceView::weeks)
    }
}

/// A plan among the others of its catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whom it is for.
    pub audience: String,
    /// Where its page is.
    pub url: String,
    /// What the link to its page says.
    pub open: String,
    /// Its charges; the first is the one that it is known by.
    pub charges: Vec<ChargeView>,
    /// What the offer names as its advantages.
    pub advantages: Vec<String>,
    /// What it includes, where the offer names no advantages.
    pub included: Vec<Included>,
}

/// Something that a plan includes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Included {
    /// What.
    pub label: String,
    /// How much or how far, where that is not simply "yes".
    pub value: Option<String>,
    /// References to its footnotes.
    pub notes: Vec<NoteRef>,
}

/// A catalogue in the making.
pub(super) struct Shown<'a, 't> {
    pub(super) texts: &'a Texts<'t>,
    pub(super) links: &'a Links,
    pub(super) catalogue: &'a Catalogue,
    pub(super) hue: usize,
    /// The names of the plans, in their order.
    pub(super) names: Vec<String>,
    /// The charges of the plans, in their order.
    pub(super) charges: Vec<Vec<ChargeView>>,
    /// The version of the price list, if it is a released one.
    version: Option<Version>,
    /// The day on which the announced list takes its place, or on which this one begins where it is the announced one.
    change: Option<Change<'a, 't>>,
}

impl<'a, 't> Shown<'a, 't> {
    pub(super) fn new(texts: &'a Texts<'t>, links: &'a Links, of: &'a SiteCatalogue, hue: usize) -> Self {
        let catalogue = &of.catalogue;
        let plans = &catalogue.price_list.plans;
        let names = plans.iter().map(|plan| plan_text(texts, catalogue, plan, "name")).collect();
        let change = of.announced.map(|announced| Change::new(texts, announced));
        let next = texts.next.as_deref().and_then(|next| Some((next, &next.site.catalogue(catalogue.id())?.catalogue)));
        let charges = plans.iter().map(|plan| {
            let charges = charges_of(texts, catalogue, plan);
            match (&change, next) {
                (Some(change), Some((texts, next))) => {
                    let next = next.plan(&plan.id).map(|(plan, _)| charges_of(texts, next, plan));
                    change.charges(charges, next.unwrap_or_default())
                }
                _ => charges,
            }
        });
        let charges = charges.collect();
        Self { texts, links, catalogue, hue, names, charges, version: of.version, change }
    }

    /// Returns the catalogue as the announced price list has it, with the day from which each of its prices holds.
    pub(super) fn announced(&self) -> Option<Self> {
        let (change, next) = (self.change.clone()?, self.texts.next.as_deref()?);
        let of = next.site.catalogue(self.catalogue.id())?;
        let shown = Self::new(next, self.links, of, self.hue);
        let beginning = |charges: Vec<ChargeView>| charges.into_iter().map(|charge| change.beginning(charge)).collect();
        let charges = shown.charges.into_iter().map(beginning).collect();
        Some(Self { charges, version: None, change: Some(change), ..shown })
    }

    /// Returns the places of the plans that the list in force has not.
    fn new_plans(&self, in_force: &Self) -> impl Iterator<Item = usize> {
        let plans = self.catalogue.price_list.plans.iter().enumerate();
        let new = plans.filter(|(_, plan)| in_force.catalogue.plan(&plan.id).is_none());
        new.map(|(index, _)| index)
    }

    /// Returns the pages of the plans that the list in force has not.
    pub(super) fn new_plan_pages(&self, in_force: &Self) -> Vec<PlanView> {
        self.new_plans(in_force).filter_map(|index| self.plan_page(index, None)).collect()
    }

    /// Returns the catalogue's page.
    pub(super) fn page(&self, announced: Option<&Self>) -> CatalogueView {
        let (texts, id) = (self.texts, self.catalogue.id());
        let page_id = PageId::of_catalogue(id);
        let (name, tagline) = (self.name(), texts.text(&format!("{id}-tagline")));
        let mut notes = Notes::of("plans");
        let cells = self.cells();
        let plans = cells.iter().zip(&self.charges).map(|(cells, charges)| self.card(cells, charges, &mut notes));
        let plans = plans.collect();
        let new_plans = announced.into_iter().flat_map(|announced| {
            let cells = announced.cells();
            let card = |index: usize| announced.card(&cells[index], &announced.charges[index], &mut notes);
            announced.new_plans(self).map(card).collect::<Vec<_>>()
        });
        let new_plans = new_plans.collect();
        let plan_notes = notes.close("comparison");
        let comparison = self.comparison(announced, &mut notes);
        let comparison_notes = notes.close("service");
        let services = self.catalogue.service_rows.iter();
        let services = services.map(|row| service::service(texts, &cells, row, &mut notes)).collect();
        let clauses = clauses::of_catalogue(texts, self.catalogue, &self.names);
        CatalogueView {
            meta: Meta::new(texts, self.links, Context::Site, page_id.clone(), (&name, &tagline)),
            id: id.to_string(),
            hue: self.hue,
            url: url(texts, self.links, &page_id),
            name,
            tagline,
            remarks: self.remarks(),
            plans,
            new_plans,
            plan_notes,
            columns: self.names.len() + 1,
            comparison,
            comparison_notes,
            services,
            service_notes: notes.close(""),
            words: self.words(),
            next_words: announced.map(Self::words).unwrap_or_default(),
            body: page::body(texts, self.links, Context::Site, &page_id),
            charge_places: clauses::of_charges(texts, self.catalogue, &clauses),
            clauses,
        }
    }

    /// Returns what no price says of each plan.
    pub(super) fn words(&self) -> Vec<PlanWords> {
        self.cells().iter().map(|plan| words::of_plan(plan, self.catalogue)).collect()
    }

    pub(super) fn name(&self) -> String {
        self.texts.text(&format!("{}-name", self.catalogue.id()))
    }

    pub(super) fn cells(&self) -> Vec<Cells<'_, 't>> {
        let plans = self.catalogue.plans().zip(&self.names);
        plans.map(|((plan, conditions), name)| self.cells_of(plan, conditions, name)).collect()
    }

    pub(super) fn cells_of<'s>(&'s self, plan: &'s Plan, conditions: &'s Conditions, name: &'s str) -> Cells<'s, 't> {
        Cells { texts: self.texts, catalogue: self.catalogue.id(), plan, conditions, plan_name: name }
    }

    fn card(&self, cells: &Cells<'_, '_>, charges: &[ChargeView], notes: &mut Notes) -> PlanCard {
        let Cells { plan, conditions, plan_name, .. } = cells;
        let advantages = clauses::advantages(self.texts, self.catalogue.id(), plan, &conditions.clauses);
        // Advantages say in the offer's own words what the rows would list.
        let rows = if advantages.is_empty() { self.catalogue.entitlement_rows.as_slice() } else { &[] };
        let known = rows.iter().filter(|row| {
            conditions
                .entitlements
                .iter()
                .any(|found| found.id == **row && !matches!(found.entitlement, Entitlement::No | Entitlement::Unstated))
        });
        let included = known.map(|row| {
            let cell = cells.entitlement(row, notes);
            let value = (cell.state != CellState::Yes).then(|| cell.lines.first().cloned()).flatten();
            Included { label: cells.row_label(row), value, notes: cell.notes }
        });
        let included = included.collect();
        PlanCard {
            id: plan.id.to_string(),
            name: (*plan_name).to_owned(),
            audience: plan_text(self.texts, self.catalogue, plan, "for"),
            url: self.plan_url(plan),
            open: self.texts.with("plan-open", Args::new().with("plan", *plan_name)),
            charges: charges.to_vec(),
            advantages,
            included,
        }
    }

    pub(super) fn plan_url(&self, plan: &Plan) -> String {
        url(self.texts, self.links, &PageId::of_plan(self.catalogue.id(), &plan.id))
    }

    /// Returns the plans as columns, each with what the announced price list has of it.
    fn columns<'s>(&'s self, announced: Option<&'s Self>) -> Vec<Column<'s, 't>> {
        let column = |now: Cells<'s, 't>| {
            let next = announced.and_then(|announced| announced.column_of(now.plan));
            Column { now, next }
        };
        self.cells().into_iter().map(column).collect()
    }

    /// Returns the column of a plan at an index.
    pub(super) fn column<'s>(&'s self, index: usize, announced: Option<&'s Self>) -> Option<Column<'s, 't>> {
        let (plan, conditions) = (self.catalogue.price_list.plans.get(index)?, self.catalogue.conditions.get(index)?);
        let now = self.cells_of(plan, conditions, self.names.get(index)?);
        Some(Column { now, next: announced.and_then(|announced| announced.column_of(plan)) })
    }

    fn column_of(&self, plan: &Plan) -> Option<(&Change<'a, 't>, Cells<'_, 't>)> {
        let index = self.catalogue.price_list.plans.iter().position(|found| found.id == plan.id)?;
        let (plan, conditions) = (&self.catalogue.price_list.plans[index], self.catalogue.conditions.get(index)?);
        Some((self.change.as_ref()?, self.cells_of(plan, conditions, &self.names[index])))
    }

    fn comparison(&self, announced: Option<&Self>, notes: &mut Notes) -> Vec<RowGroup> {
        let columns = self.columns(announced);
        let lists = || [Some(self), announced].into_iter().flatten();
        let mut rows = |of: fn(&Catalogue) -> &[RowId], cell: fn(&Cells<'_, '_>, &RowId, &mut Notes) -> Cell| {
            let mut rows: Vec<Row> = Vec::new();
            for (list, id) in lists().flat_map(|list| of(list.catalogue).iter().map(move |id| (list, id))) {
                let anchor = format!("row-{id}");
                if rows.iter().any(|row| row.anchor.as_ref() == Some(&anchor)) {
                    continue;
                }
                let label = list.cells().first().map(|plan| plan.row_label(id)).unwrap_or_default();
                let cells = columns.iter().map(|column| column.cell(|plan| cell(plan, id, notes))).collect();
                rows.push(Row { anchor: Some(anchor), label, cells });
            }
            rows
        };
        let entitlements = rows(|catalogue| &catalogue.entitlement_rows, |plan, id, notes| plan.entitlement(id, notes));
        let services = rows(|catalogue| &catalogue.service_rows, |plan, id, notes| plan.service(id, notes));
        let group = |title: &str, rows| RowGroup { title: self.texts.text(title), rows };
        let mut groups = vec![
            group("comparison-group-price", self.price_rows(&columns)),
            group("comparison-group-included", entitlements),
            group("comparison-group-service", services),
            group("comparison-group-terms", self.term_rows(&columns)),
        ];
        groups.retain(|group| !group.rows.is_empty());
        groups
    }

    /// Charges of the same id are one row; rows stand in the order of the default plan, then in that in which the others bring them.
    fn price_rows(&self, columns: &[Column<'_, '_>]) -> Vec<Row> {
        let mut rows: Vec<(&str, &str)> = Vec::new();
        let price_list = &self.catalogue.price_list;
        let default = price_list.plans.iter().position(|plan| plan.id == price_list.default_plan);
        let of_default = default.and_then(|index| self.charges.get(index));
        for charge in of_default.into_iter().chain(&self.charges).flatten() {
            if !rows.iter().any(|(id, _)| *id == charge.id) {
                rows.push((&charge.id, &charge.label));
            }
        }
        let row = |(id, label): (&str, &str)| {
            let plans = columns.iter().zip(&self.charges);
            let charge = |(column, charges): (&Column<'_, '_>, &Vec<ChargeView>)| {
                column.now.charge(charges.iter().find(|charge| charge.id == id))
            };
            let cells = plans.map(charge).collect();
            Row { anchor: Some(clauses::row_anchor(id)), label: label.to_owned(), cells }
        };
        rows.into_iter().map(row).collect()
    }

    fn term_rows(&self, columns: &[Column<'_, '_>]) -> Vec<Row> {
        if !columns.iter().any(Column::has_terms) {
            return Vec::new();
        }
        let row = |row: TermRow| Row {
            anchor: Some(row.message().to_owned()),
            label: self.texts.text(row.message()),
            cells: columns.iter().map(|column| column.cell(|plan| plan.term(row))).collect(),
        };
        TermRow::ALL.into_iter().map(row).collect()
    }

    /// Returns what must be known of every price of the catalogue.
    fn remarks(&self) -> Vec<Remark> {
        self.remarks_on(&self.catalogue.price_list.plans)
    }

    /// Returns which plans state no period for what they cost, if there are any.
    pub(super) fn period_remark(&self) -> Option<String> {
        let plans = self.catalogue.price_list.plans_without_period();
        let names: Vec<_> = plans.map(|plan| plan_text(self.texts, self.catalogue, plan, "name")).collect();
        let plans = self.texts.list(&names);
        (!names.is_empty()).then(|| self.texts.with("period-unstated-plans", Args::new().with("plans", plans)))
    }

    /// Returns what must be known of the prices of some plans. That amounts contain VAT or not is said of those that are published.
    pub(super) fn remarks_on(&self, plans: &[Plan]) -> Vec<Remark> {
        let mut remarks: Vec<Remark> = Vec::new();
        if !self.catalogue.price_list.publishes_amounts() {
            remarks.push(self.texts.text("currency-note-unpublished").into());
        } else {
            let vat = self.catalogue.price_list.vat;
            let vat = self.texts.text(match vat {
                _ if !plans.iter().any(Plan::publishes_amounts) => "vat-unstated",
                Vat::Excluded => "vat-excluded",
                Vat::Included => "vat-included",
                Vat::Unstated => "vat-unstated",
            });
            remarks.push(vat.into());
            let list = self.version.map(|version| price_list_text(&self.texts.language.messages, version));
            remarks.extend(list.map(|list| match &self.change {
                Some(change) => change.list(list),
                None => list.into(),
            }));
            remarks.extend(self.change.as_ref().map(|change| change.remark().into()));
        }
        let source = &self.catalogue.source_language;
        if **source != *self.texts.language.locale.as_str() {
            let language = self.texts.text(&name_message(source));
            remarks.push(self.texts.with("translated-note", Args::new().with("language", language)).into());
        }
        remarks
    }
}

fn charges_of(texts: &Texts<'_>, catalogue: &Catalogue, plan: &Plan) -> Vec<ChargeView> {
    Charges { texts, price_list: &catalogue.price_list, plan }.all()
}

pub(super) fn plan_text(texts: &Texts<'_>, catalogue: &Catalogue, plan: &Plan, what: &str) -> String {
    let context = Context::Plan(catalogue.id(), &plan.id);
    texts.about(context, &format!("{}-plan-{}-{what}", catalogue.id(), plan.id), Args::new())
}
