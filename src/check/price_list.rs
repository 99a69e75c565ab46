//! In what a price list contradicts itself.

use tarif_pricing::{ModelError, Plan, PlanId, PriceList};

use crate::diagnostic::{Diagnostic, Rule, Standing, nearest};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "unknown-plan",
        standing: Standing::Fixed,
        finds: "a default plan that is not a plan of the catalogue",
        reason: "The calculator could not begin with it.",
        example: r#"
default-plan = "standrad"    # wrong
default-plan = "standard"    # right
"#,
    },
    Rule {
        code: "wrong-counter",
        standing: Standing::Fixed,
        finds: "a charge or a bound that reads a counter of another kind",
        reason: "A price for each unit of time, say, has no meaning.",
        example: r#"
[counters]
support = { time = "hours" }

fee.per-unit = { counter = "support", … }    # expected a counter of units
"#,
    },
];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let price_list = &catalogue.catalogue.price_list;
    if price_list.problems().is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    if price_list.plan(&price_list.default_plan).is_none() {
        problems.push(unknown_default(catalogue));
    }
    for plan in &price_list.plans {
        for (place, part) in parts(plan) {
            let found = with_only(price_list, part).problems();
            problems.extend(found.iter().map(|error| problem(error, catalogue, &place)));
        }
    }
    problems
}

fn unknown_default(catalogue: &SiteCatalogue) -> Diagnostic {
    let price_list = &catalogue.catalogue.price_list;
    let (found, span) = (&price_list.default_plan, catalogue.span(&Place::DefaultPlan));
    let known = || price_list.plans.iter().map(|plan| plan.id.as_str());
    let problem = Diagnostic::error("unknown-plan", format!("`{found}` is not a plan of this catalogue"), span);
    match nearest(found.as_str(), known()) {
        Some(meant) => problem.with_help(format!("did you mean `{meant}`?")),
        None => problem.with_help(format!("expected one of `{}`", known().collect::<Vec<_>>().join("`, `"))),
    }
}

/// Returns the plan's charges and bounds, each as a plan that has nothing else, with its place.
fn parts(plan: &Plan) -> Vec<(Place, Plan)> {
    let empty = || Plan { id: plan.id.clone(), eligibility: Vec::new(), suits: Vec::new(), charges: Vec::new() };
    let bounds = plan.eligibility.iter().chain(&plan.suits).map(|bound| {
        let place = Place::BoundCounter(plan.id.clone(), bound.counter.clone());
        (place, Plan { eligibility: vec![bound.clone()], ..empty() })
    });
    let charges = plan.charges.iter().map(|charge| {
        let place = Place::ChargeCounter(plan.id.clone(), charge.id.clone());
        (place, Plan { charges: vec![charge.clone()], ..empty() })
    });
    bounds.chain(charges).collect()
}

/// Returns a price list with one plan alone, so that the model says what is wrong with that.
fn with_only(price_list: &PriceList, plan: Plan) -> PriceList {
    let default_plan: PlanId = plan.id.clone();
    PriceList { plans: vec![plan], default_plan, ..price_list.clone() }
}

fn problem(error: &ModelError, catalogue: &SiteCatalogue, place: &Place) -> Diagnostic {
    let code = match error {
        ModelError::UnknownCounter { .. } => "unknown-counter",
        ModelError::UnknownDefaultPlan { .. } => "unknown-plan",
        _ => "wrong-counter",
    };
    let problem = Diagnostic::error(code, error.to_string(), catalogue.span(place));
    match error {
        ModelError::WrongCounterKind { counter, .. } => {
            problem.with_label(catalogue.span(&Place::Counter(counter.clone())), "declared here")
        }
        _ => problem,
    }
}
