//! `eligibility` and `suits`: bounds on counters.

use tarif_pricing::{Bound, PlanId};

use super::{Placed, Scope, Value, keys};
use crate::diagnostic::{Rule, Standing};
use crate::site::Place;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "empty-bound",
    standing: Standing::Fixed,
    finds: "a bound whose least is above its most, or that has neither",
    reason: "No count fits it, or every one does.",
    example: r"
pc = { at-least = 10, at-most = 5 }      # wrong
pc = { at-least = 5, at-most = 10 }      # right
",
}];

/// Reads the bounds of a plan.
pub(super) fn bounds(plan: &PlanId, value: Option<Value<'_>>, scope: &mut Scope) -> Vec<Bound> {
    let entries = value.and_then(|value| value.entries()).unwrap_or_default();
    let mut bounds = Vec::new();
    for (key, value) in entries {
        let (Some(counter), Some(table)) = (scope.counter_key(&key), value.table(&keys::BOUND)) else { continue };
        let at_least = table.get(&keys::AT_LEAST).and_then(|value| value.whole::<u32>());
        let at_most = table.get(&keys::AT_MOST).and_then(|value| value.whole::<u32>());
        table.finish();
        if let (Some(least), Some(most)) = (&at_least, &at_most)
            && least.value > most.value
        {
            let message = format!("no count is at least {} and at most {}", least.value, most.value);
            value.report("empty-bound", message, "");
        }
        let (at_least, at_most) = (number(at_least), number(at_most));
        if at_least.is_none() && at_most.is_none() {
            value.report("empty-bound", format!("`{counter}` has no bound"), "expected `at-least`, `at-most` or both");
        }
        scope.place(Place::BoundCounter(plan.clone(), counter.clone()), key.range.clone());
        bounds.push(Bound { counter, at_least, at_most });
    }
    bounds
}

fn number(placed: Option<Placed<u32>>) -> Option<u32> {
    placed.map(|placed| placed.value)
}
