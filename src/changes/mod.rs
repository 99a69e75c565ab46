//! What differs between two price lists of one catalogue: one pure comparison, for all who tell of a change.
//!
//! Two lists are compared as data, each part with what it says before and after. How that is said is up to the one who tells it: [`words`] has the words of the command line, the pages have those of their language.

mod charges;
mod effects;
mod parts;
mod wording;
pub mod words;

pub use effects::{Effect, EffectError, effects};
pub(crate) use parts::clauses_by_kind;
pub use parts::{Aspect, ClauseKind, Part, Per, PricedAt, TierModel, Value};
pub use wording::{Reworded, Words, reworded};

use tarif_pricing::{Catalogue, Currency, Difference, Plan, PlanId};

use parts::Said;

/// What differs between two price lists of one catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The currency of the old list.
    pub before: Currency,
    /// The currency of the new list.
    pub after: Currency,
    /// What holds for all plans, in the order of the new list, and after it what only the old one has.
    pub general: Vec<Change>,
    /// The plans in which something differs, in the order of the new list, and after them those that only the old one has.
    pub plans: Vec<PlanChanges>,
}

/// What differs in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanChanges {
    /// The plan; by its new id, if it was renamed.
    pub plan: PlanId,
    /// What became of it.
    pub fate: Fate,
    /// What differs: everything that is charged for, where the plan is new or gone.
    pub changes: Vec<Change>,
}

/// What became of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Both lists have it.
    Kept,
    /// Only the new list has it.
    New,
    /// Only the old list has it.
    Gone,
    /// Both lists have it, under two ids, and in all else it is the same.
    Renamed {
        /// Its id in the old list.
        from: PlanId,
    },
}

/// A part of a price list that says something else than it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The part.
    pub part: Part,
    /// What the old list says; nothing if it does not have the part.
    pub before: Option<Value>,
    /// What the new list says; nothing if it does not have the part.
    pub after: Option<Value>,
    /// By how much an amount differs: where both lists publish it, in one currency and for the same unit.
    pub difference: Option<Difference>,
}

impl Changes {
    /// Returns what differs between two price lists. It is [nothing](Self::is_empty) exactly if the lists are equal.
    ///
    /// A plan or charge counts as renamed if nothing but its id differs, and else as gone and new.
    pub fn between(old: &Catalogue, new: &Catalogue) -> Self {
        let (before, after) = (old.price_list.currency, new.price_list.currency);
        let mut general = compared(&parts::general(old), &parts::general(new));
        let mut plans = plans(old, new);
        if general.is_empty() && plans.is_empty() && old != new {
            general.push(Change { part: Part::Order, before: None, after: None, difference: None });
        }
        if before == after {
            for change in general.iter_mut().chain(plans.iter_mut().flat_map(|plan| &mut plan.changes)) {
                change.difference = difference(change);
            }
        }
        Self { before, after, general, plans }
    }

    /// Returns whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.general.is_empty() && self.plans.is_empty()
    }
}

/// Compares what two lists say, part by part.
fn compared(old: &[Said], new: &[Said]) -> Vec<Change> {
    let change = |part: &Part, before: Option<&Value>, after: Option<&Value>| Change {
        part: part.clone(),
        before: before.cloned(),
        after: after.cloned(),
        difference: None,
    };
    let said = |list: &'_ [Said], part: &Part| list.iter().position(|said| said.0 == *part);
    let mut changes = Vec::new();
    for (part, after) in new {
        match said(old, part).map(|place| &old[place].1) {
            Some(before) if before == after => {}
            before => changes.push(change(part, before, Some(after))),
        }
    }
    let gone = old.iter().filter(|(part, _)| said(new, part).is_none());
    changes.extend(gone.map(|(part, before)| change(part, Some(before), None)));
    changes
}

fn plans(old: &Catalogue, new: &Catalogue) -> Vec<PlanChanges> {
    let mut renamed: Vec<&PlanId> = Vec::new();
    let mut plans = Vec::new();
    for (plan, conditions) in new.plans() {
        let id = plan.id.clone();
        if let Some((before, conditions_before)) = old.plan(&plan.id) {
            let mut changes = compared(&parts::bounds(before), &parts::bounds(plan));
            changes.extend(charges::compared(&before.charges, &plan.charges));
            changes.extend(compared(&parts::conditions(conditions_before), &parts::conditions(conditions)));
            if !changes.is_empty() {
                plans.push(PlanChanges { plan: id, fate: Fate::Kept, changes });
            }
            continue;
        }
        let is_same = |before: &Plan| {
            *before == Plan { id: before.id.clone(), ..plan.clone() }
                && new.plan(&before.id).is_none()
                && !renamed.contains(&&before.id)
        };
        let from = old.plans().find(|(before, of_it)| is_same(before) && *of_it == conditions);
        let (fate, changes) = match from {
            Some((before, _)) => {
                renamed.push(&before.id);
                (Fate::Renamed { from: before.id.clone() }, Vec::new())
            }
            None => (Fate::New, charges::compared(&[], &plan.charges)),
        };
        plans.push(PlanChanges { plan: id, fate, changes });
    }
    let gone = old.price_list.plans.iter().filter(|plan| new.plan(&plan.id).is_none() && !renamed.contains(&&plan.id));
    plans.extend(gone.map(|plan| PlanChanges {
        plan: plan.id.clone(),
        fate: Fate::Gone,
        changes: charges::compared(&plan.charges, &[]),
    }));
    plans
}

fn difference(change: &Change) -> Option<Difference> {
    let (before, after) = (change.before.as_ref()?.priced_at()?, change.after.as_ref()?.priced_at()?);
    if before.per != after.per {
        return None;
    }
    Difference::between(before.published()?, after.published()?)
}

#[cfg(test)]
mod tests;
