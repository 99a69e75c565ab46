//! Plan files: `plans/<catalogue>.toml` becomes a catalogue, with the places of its parts.

mod bound;
mod charge;
mod clause;
mod counter;
mod entitlement;
mod plan;
mod selection;
mod service;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::conditions::{Clauses, Conditions};
use tarif_pricing::{Catalogue, CatalogueId, Counter, CounterId, Plan, PlanId, PriceList, RowId, TextId};

use super::Loaded;
use super::keys::{Key as Known, plans as keys};
use super::toml_file::{self, Key, Placed, Table, Value, suggest};
use crate::diagnostic::{Diagnostic, Rule, Source, Span, Standing};
use crate::site::{CHANGES, ChargeClauses, Place, SiteCatalogue};

/// What is explained of the problems found here.
const RULES: &[Rule] = &[
    Rule {
        code: "duplicate-id",
        standing: Standing::Fixed,
        finds: "a language, catalogue, row or text that a list has twice",
        reason: "It would stand twice in the menu or in the comparison.",
        example: "entitlements = [\"report\", \"backup\", \"report\"]",
    },
    Rule {
        code: "unknown-row",
        standing: Standing::Fixed,
        finds: "a plan that fills in a row which `[rows]` does not declare",
        reason: "The row has no place in the comparison, so what the plan includes would be left out.",
        example: r#"
[rows]
entitlements = ["report"]

[plans.basic.entitlements]
reports = "yes"              # expected `report`
"#,
    },
    Rule {
        code: "unknown-clause",
        standing: Standing::Fixed,
        finds: "a charge that names a sentence which neither its plan nor the catalogue has among its rules, exclusions, preconditions and notes",
        reason: "The calculator leads from a line to the sentence that it is counted by, and the link would lead nowhere.",
        example: r#"
notes = ["started-increments"]

support.usage = { …, clause = "started-increment" }    # expected `started-increments`
"#,
    },
    Rule {
        code: "too-many-plans",
        standing: Standing::Fixed,
        finds: "a catalogue of more than 200 plans",
        reason: "Plans stand side by side on one page and in one calculator, and each is compared with each. Nobody would find theirs among so many.",
        example: "Part it into two catalogues, each with a file of its own in plans/.",
    },
    Rule {
        code: "unknown-counter",
        standing: Standing::Fixed,
        finds: "a charge, bound or default that names a counter which `[counters]` does not have",
        reason: "Nobody could enter what it is computed from, so the charge would never apply.",
        example: r#"
[counters]
pc = "units"

pcs.per-unit = { counter = "pcs", … }    # expected `pc`
"#,
    },
];

/// Returns what can be wrong with a plan file.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    let lists = [RULES, bound::RULES, charge::RULES, counter::RULES, entitlement::RULES, service::RULES];
    lists.into_iter().flatten()
}

/// The most plans of a catalogue.
const MOST_PLANS: usize = 200;

/// What the parts of a plan file are read against.
#[derive(Default)]
struct Scope {
    counters: Vec<Counter>,
    entitlement_rows: Vec<RowId>,
    service_rows: Vec<RowId>,
    /// The sentences of the catalogue and of the plan at hand that a charge may name.
    clauses: Vec<TextId>,
    charge_clauses: ChargeClauses,
    places: BTreeMap<Place, Range<usize>>,
}

/// Returns the catalogue of a plan file, or nothing if too much of it is wrong, with everything that is.
pub(super) fn load(id: &CatalogueId, source: &Arc<Source>) -> Loaded<SiteCatalogue> {
    let part = 0..source.text.len();
    let (read, problems) = toml_file::read(source, part, &keys::CATALOGUE, |root| catalogue(id, root));
    let complete = problems.is_empty();
    let value = read.map(|(catalogue, scope)| SiteCatalogue {
        catalogue,
        source: Arc::clone(source),
        places: scope.places,
        charge_clauses: scope.charge_clauses,
        version: None,
        announced: None,
        complete,
    });
    Loaded { value, problems }
}

fn catalogue(id: &CatalogueId, root: &Table<'_>) -> Option<(Catalogue, Scope)> {
    let mut scope = Scope::default();
    let currency = root.get(&keys::CURRENCY).and_then(|value| value.parse());
    let vat = root.get(&keys::VAT).and_then(|value| value.word(&keys::VAT_WORDS));
    let source_language = root.get(&keys::SOURCE_LANGUAGE).and_then(|value| value.parse::<Locale>());
    let default_plan = root.get(&keys::DEFAULT_PLAN).and_then(|value| value.parse::<PlanId>());
    let default_selection = root.get(&keys::DEFAULT_SELECTION);
    if let Some(counters) = root.get(&keys::COUNTERS) {
        counter::counters(&counters, &mut scope);
    }
    if let Some(rows) = root.get(&keys::ROWS).and_then(|value| value.table(&keys::ROWS_KEYS)) {
        scope.entitlement_rows = declared_rows(&rows, &keys::ROWS_ENTITLEMENTS, &mut scope.places);
        scope.service_rows = declared_rows(&rows, &keys::ROWS_SERVICES, &mut scope.places);
        rows.finish();
    }
    let facts = root.get(&keys::FACTS).map(|value| clause::facts(&value)).unwrap_or_default();
    let clauses = clause::clauses(root, &mut scope);
    scope.clauses = conditions_of(&clauses);
    let (plans, conditions) = plans(root, &mut scope);
    let (currency, default_plan, source_language) = (currency?, default_plan?, source_language?);
    let default_selection =
        default_selection.and_then(|value| selection::selection(&value, &scope, currency.value)).unwrap_or_default();
    scope.place(Place::DefaultPlan, default_plan.range);
    scope.place(Place::SourceLanguage, source_language.range);
    let price_list = PriceList {
        catalogue: id.clone(),
        currency: currency.value,
        vat: vat?,
        counters: std::mem::take(&mut scope.counters),
        plans,
        default_plan: default_plan.value,
        default_selection,
    };
    let catalogue = Catalogue {
        price_list,
        conditions,
        clauses,
        entitlement_rows: std::mem::take(&mut scope.entitlement_rows),
        service_rows: std::mem::take(&mut scope.service_rows),
        source_language: source_language.value.as_str().into(),
        facts,
    };
    Some((catalogue, scope))
}

fn plans(root: &Table<'_>, scope: &mut Scope) -> (Vec<Plan>, Vec<Conditions>) {
    let (mut plans, mut all_conditions) = (Vec::new(), Vec::new());
    let entries = root.get(&keys::PLANS).and_then(|value| value.entries()).unwrap_or_default();
    if let Some((key, _)) = entries.get(MOST_PLANS) {
        let message = format!("a catalogue has at most {MOST_PLANS} plans, and this one has {}", entries.len());
        key.report(Diagnostic::error("too-many-plans", message, key.span()).with_help("part it into two catalogues"));
    }
    for (key, value) in entries {
        let Some(id) = key.parse::<PlanId>() else { continue };
        if id.as_str() == CHANGES {
            let message = format!("`{id}` cannot be the name of a plan: the page of what changed lies at its address");
            key.report(Diagnostic::error("reserved-id", message, key.span()));
        }
        scope.place(Place::Plan(id.clone()), key.range.clone());
        if let Some((plan, conditions)) = plan::plan(id, &value, scope) {
            plans.push(plan);
            all_conditions.push(conditions);
        }
    }
    (plans, all_conditions)
}

/// Returns the sentences that a page shows as conditions, which links can lead to.
fn conditions_of(clauses: &Clauses) -> Vec<TextId> {
    let lists = [&clauses.rules, &clauses.exclusions, &clauses.preconditions, &clauses.notes];
    lists.into_iter().flatten().map(|clause| clause.id.clone()).collect()
}

/// Returns the rows of the comparison that a list declares.
fn declared_rows(rows: &Table<'_>, key: &'static Known, places: &mut BTreeMap<Place, Range<usize>>) -> Vec<RowId> {
    let mut declared: Vec<RowId> = Vec::new();
    for value in rows.get(key).and_then(|value| value.list()).unwrap_or_default() {
        let Some(Placed { value: id, range }) = value.parse::<RowId>() else { continue };
        match places.entry(Place::Row(id.clone())) {
            Entry::Occupied(_) => duplicate(&value, &format!("the row `{id}` is declared twice")),
            Entry::Vacant(place) => {
                place.insert(range);
                declared.push(id);
            }
        }
    }
    declared
}

/// Reports something that stands twice in a list.
fn duplicate(value: &Value<'_>, message: &str) {
    value.report("duplicate-id", message, "");
}

/// Returns the row that a key names.
fn row(key: &Key<'_>, declared: &[RowId], list: &str) -> Option<RowId> {
    let id = key.parse::<RowId>()?;
    if declared.contains(&id) {
        return Some(id);
    }
    let known: Vec<&str> = declared.iter().map(RowId::as_str).collect();
    let message = format!("`{id}` is not among the {list} of `[rows]`");
    key.report(suggest(Diagnostic::error("unknown-row", message, key.span()), id.as_str(), &known));
    None
}

/// Returns the text that a value names.
fn text_id(value: &Value<'_>, scope: &mut Scope) -> Option<TextId> {
    let Placed { value: id, range } = value.parse::<TextId>()?;
    scope.place(Place::Text(id.clone()), range);
    Some(id)
}

/// Returns the texts that a list names.
fn text_ids(list: Option<Value<'_>>, scope: &mut Scope) -> Vec<TextId> {
    let mut ids = Vec::new();
    for value in list.and_then(|list| list.list()).unwrap_or_default() {
        let Some(id) = text_id(&value, scope) else { continue };
        if ids.contains(&id) {
            duplicate(&value, &format!("the text `{id}` is listed twice"));
        } else {
            ids.push(id);
        }
    }
    ids
}

impl Scope {
    /// Remembers where a part stands, unless it stood somewhere before.
    fn place(&mut self, place: Place, range: Range<usize>) {
        self.places.entry(place).or_insert(range);
    }

    /// Returns the sentence that a charge names.
    fn clause(&self, value: &Value<'_>) -> Option<TextId> {
        let id = value.parse::<TextId>()?.value;
        if self.clauses.contains(&id) {
            return Some(id);
        }
        let known: Vec<&str> = self.clauses.iter().map(TextId::as_str).collect();
        let message = format!("`{id}` is not a rule, exclusion, precondition or note of this plan or its catalogue");
        value.reading().report(suggest(
            Diagnostic::error("unknown-clause", message, value.span()),
            id.as_str(),
            &known,
        ));
        None
    }

    /// Returns the counter that a value names.
    fn counter(&self, value: &Value<'_>) -> Option<CounterId> {
        let id = value.parse::<CounterId>()?.value;
        self.known(id, value.span(), value.reading())
    }

    /// Returns the counter that a key names.
    fn counter_key(&self, key: &Key<'_>) -> Option<CounterId> {
        let id = key.parse::<CounterId>()?;
        self.known(id, key.span(), key.reading())
    }

    /// Returns the counter if the catalogue has it, and reports it otherwise.
    fn known(&self, id: CounterId, span: Span, reading: &toml_file::Reading<'_>) -> Option<CounterId> {
        if self.counters.iter().any(|counter| counter.id == id) {
            return Some(id);
        }
        // One that is declared and could not be read is wrong in another way.
        if !self.places.contains_key(&Place::Counter(id.clone())) {
            let known: Vec<&str> = self.counters.iter().map(|counter| counter.id.as_str()).collect();
            let message = format!("`{id}` is not a counter of this catalogue");
            reading.report(suggest(Diagnostic::error("unknown-counter", message, span), id.as_str(), &known));
        }
        None
    }
}
