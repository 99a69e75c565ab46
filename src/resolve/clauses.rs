//! The sentences of an offer: advantages, rules, exclusions, preconditions, notes.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use tarif_l10n::Args;
use tarif_pricing::conditions::{Clause, Clauses, Conditions};
use tarif_pricing::{Catalogue, CatalogueId, ChargeId, Plan, TextId};

use super::texts::Texts;
use crate::site::Context;

/// Sentences of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClauseGroup {
    /// The kind, also its anchor: `rules`.
    pub kind: &'static str,
    /// Its heading.
    pub title: String,
    /// The sentences.
    pub clauses: Vec<ClauseView>,
}

/// A sentence of the offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClauseView {
    /// The id of its element, by which links lead to it: `clause-started-increments`.
    pub anchor: String,
    /// The sentence.
    pub text: String,
    /// The plans for which it holds, joined; nothing where it holds for all that the page is about.
    pub plans: Option<String>,
}

/// A kind of sentences, and where a plan has them.
struct Kind {
    name: &'static str,
    title: &'static str,
    of: fn(&Clauses) -> &[Clause],
}

const ADVANTAGES: Kind =
    Kind { name: "advantages", title: "catalogue-advantages-title", of: |clauses| &clauses.advantages };

/// What binds or limits, in the order in which it is shown.
const CONDITIONS: [Kind; 4] = [
    Kind { name: "rules", title: "catalogue-rules-title", of: |clauses| &clauses.rules },
    Kind { name: "exclusions", title: "catalogue-exclusions-title", of: |clauses| &clauses.exclusions },
    Kind { name: "preconditions", title: "catalogue-preconditions-title", of: |clauses| &clauses.preconditions },
    Kind { name: "notes", title: "catalogue-notes-title", of: |clauses| &clauses.notes },
];

/// Returns what the offer names as the advantages of a plan.
pub(super) fn advantages(texts: &Texts<'_>, catalogue: &CatalogueId, plan: &Plan, clauses: &Clauses) -> Vec<String> {
    of_one(texts, catalogue, plan, (ADVANTAGES.of)(clauses))
}

/// Returns sentences of one plan.
pub(super) fn of_one(texts: &Texts<'_>, catalogue: &CatalogueId, plan: &Plan, clauses: &[Clause]) -> Vec<String> {
    let context = Context::Plan(catalogue, &plan.id);
    clauses.iter().map(|clause| text(texts, catalogue, context, clause)).collect()
}

/// Returns the conditions of a whole catalogue; a sentence that holds for some plans only names them.
pub(super) fn of_catalogue(texts: &Texts<'_>, catalogue: &Catalogue, names: &[String]) -> Vec<ClauseGroup> {
    let mut anchors = Anchors::default();
    let kinds = CONDITIONS.iter().map(|kind| {
        let general = (kind.of)(&catalogue.clauses).iter();
        let general = general.map(|clause| ClauseView {
            anchor: anchors.of(&clause.id),
            text: text(texts, catalogue.id(), Context::Site, clause),
            plans: None,
        });
        let mut clauses: Vec<ClauseView> = general.collect();
        clauses.extend(of_plans(texts, catalogue, names, kind, &mut anchors));
        group(texts, kind, clauses)
    });
    kinds.flatten().collect()
}

/// Returns the conditions of one plan, those of its catalogue among them.
pub(super) fn of_plan(texts: &Texts<'_>, catalogue: &Catalogue, plan: &Plan, own: &Clauses) -> Vec<ClauseGroup> {
    let context = Context::Plan(catalogue.id(), &plan.id);
    let mut anchors = Anchors::default();
    let kinds = CONDITIONS.iter().map(|kind| {
        let all = (kind.of)(own).iter().chain((kind.of)(&catalogue.clauses));
        let clauses = all.map(|clause| ClauseView {
            anchor: anchors.of(&clause.id),
            text: text(texts, catalogue.id(), context, clause),
            plans: None,
        });
        group(texts, kind, clauses.collect())
    });
    kinds.flatten().collect()
}

/// The ids of the sentences of one page, each different from the others.
#[derive(Default)]
struct Anchors(HashSet<String>);

impl Anchors {
    /// Returns the id for a sentence; one that stands on the page before in other words, or for another reason, has a number.
    fn of(&mut self, id: &TextId) -> String {
        let first = format!("clause-{id}");
        let mut anchor = first.clone();
        let mut number = 2;
        while !self.0.insert(anchor.clone()) {
            anchor = format!("{first}-{number}");
            number += 1;
        }
        anchor
    }
}

/// One sentence may stand at several plans, and its figures may differ there: what is put together is what reads the same.
fn of_plans(
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    names: &[String],
    kind: &Kind,
    anchors: &mut Anchors,
) -> Vec<ClauseView> {
    let mut sentences: Vec<(ClauseView, Vec<String>)> = Vec::new();
    for ((plan, conditions), name) in catalogue.plans().zip(names) {
        let context = Context::Plan(catalogue.id(), &plan.id);
        for clause in (kind.of)(&conditions.clauses) {
            let text = text(texts, catalogue.id(), context, clause);
            match sentences.iter_mut().find(|(known, _)| known.text == text) {
                Some((_, plans)) => plans.push(name.clone()),
                None => {
                    let view = ClauseView { anchor: anchors.of(&clause.id), text, plans: None };
                    sentences.push((view, vec![name.clone()]));
                }
            }
        }
    }
    let view = |(view, plans): (ClauseView, Vec<String>)| {
        let plans = (plans.len() < names.len()).then(|| texts.list(&plans));
        ClauseView { plans, ..view }
    };
    sentences.into_iter().map(view).collect()
}

/// Returns where a catalogue's page says what holds for each charge of its plans, by `catalogue/plan/charge`: at the sentence that the charge names, else at its row of the comparison.
pub(super) fn of_charges(texts: &Texts<'_>, catalogue: &Catalogue, groups: &[ClauseGroup]) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    for (plan, conditions) in catalogue.plans() {
        for charge in &plan.charges {
            let sentence = of_charge(texts, catalogue, (plan, conditions), &charge.id);
            let mut shown = groups.iter().flat_map(|group| &group.clauses);
            let anchor = sentence.and_then(|sentence| shown.find(|view| view.text == sentence));
            let anchor = anchor.map_or_else(|| row_anchor(charge.id.as_str()), |view| view.anchor.clone());
            places.insert(format!("{}/{}/{}", catalogue.id(), plan.id, charge.id), format!("#{anchor}"));
        }
    }
    places
}

/// Returns the sentence that a charge of a plan names, if it names one.
fn of_charge(
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    (plan, conditions): (&Plan, &Conditions),
    charge: &ChargeId,
) -> Option<String> {
    let id = texts.site.catalogue(catalogue.id())?.charge_clauses.get(&plan.id, charge)?;
    let mut all = CONDITIONS.iter().flat_map(|kind| [&conditions.clauses, &catalogue.clauses].map(kind.of)).flatten();
    let clause = all.find(|clause| clause.id == *id)?;
    Some(text(texts, catalogue.id(), Context::Plan(catalogue.id(), &plan.id), clause))
}

/// Returns the sentences that the charges of a plan name, in the order of the charges.
pub(super) fn of_charges_of(
    texts: &Texts<'_>,
    catalogue: &Catalogue,
    plan: (&Plan, &Conditions),
) -> Vec<(ChargeId, String)> {
    let charges = plan.0.charges.iter();
    charges.filter_map(|charge| Some((charge.id.clone(), of_charge(texts, catalogue, plan, &charge.id)?))).collect()
}

/// Returns the id of the row of the comparison that shows a charge.
pub(super) fn row_anchor(charge: &str) -> String {
    format!("charge-{charge}")
}

fn group(texts: &Texts<'_>, kind: &Kind, clauses: Vec<ClauseView>) -> Option<ClauseGroup> {
    (!clauses.is_empty()).then(|| ClauseGroup { kind: kind.name, title: texts.text(kind.title), clauses })
}

/// Returns a sentence of an offer.
pub(super) fn text(texts: &Texts<'_>, catalogue: &CatalogueId, context: Context<'_>, clause: &Clause) -> String {
    texts.about(context, &format!("{catalogue}-text-{}", clause.id), Args::new())
}
