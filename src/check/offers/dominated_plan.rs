//! Plans in whose place another gives at least as much and never costs more.

use tarif_pricing::analysis::Space;
use tarif_pricing::conditions::{
    Clause, Conditions, Days, Entitlement, EntitlementRow, Hours, ServiceRow, SetBy, Window,
};
use tarif_pricing::{Plan, PlanId};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "dominated-plan",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a plan in whose place another gives at least as much and never costs more",
    reason: "Nobody who compares takes it, so either it is not needed or something that speaks for it is missing from the plan file. Found only where it is certain: an unpublished price or an unstated entitlement speaks for no plan and against none, and texts are only compared with themselves.",
    example: r#"
[plans.basic]
charges.fee.flat = { amount = "100", per = "month" }    # found
entitlements.report = "no"
[plans.better]
charges.fee.flat = { amount = "90", per = "month" }
entitlements.report = "yes"
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let plans: Vec<(&Plan, &Conditions)> = catalogue.catalogue.plans().collect();
    let Ok(space) = Space::of(&catalogue.catalogue.price_list) else { return Vec::new() };
    let dominates = |better: (&Plan, &Conditions), plan: (&Plan, &Conditions)| {
        better.0.id != plan.0.id && gives_as_much(better.1, plan.1) && space.never_costs_more(&better.0.id, &plan.0.id)
    };
    let mut found = Vec::new();
    for (index, plan) in plans.iter().enumerate() {
        // Of two that are alike, the one that is shown later is found.
        let better = plans
            .iter()
            .enumerate()
            .find(|(other, better)| dominates(**better, *plan) && (*other < index || !dominates(*plan, **better)));
        found.extend(better.map(|(_, better)| problem(catalogue, &plan.0.id, &better.0.id)));
    }
    found
}

fn problem(catalogue: &SiteCatalogue, plan: &PlanId, better: &PlanId) -> Diagnostic {
    let message = format!("`{better}` gives at least as much as `{plan}` and never costs more");
    let problem = RULES[0].at(message, catalogue.span(&Place::Plan(plan.clone())));
    let problem = problem.with_label(catalogue.span(&Place::Plan(better.clone())), "the plan to take in its place");
    problem.with_help("add what speaks for it to its entitlements or services, or take it out")
}

/// Returns whether conditions certainly give at least as much as others.
fn gives_as_much(better: &Conditions, than: &Conditions) -> bool {
    let entitlements = than.entitlements.iter().all(|row| {
        let own = better.entitlements.iter().find(|own| own.id == row.id);
        match own {
            Some(own) => entitles_as_much(own, row),
            // A row that a plan leaves out is not included.
            None => row.entitlement == Entitlement::No,
        }
    });
    // Nor may it leave open what the other says no to.
    let stated = better
        .entitlements
        .iter()
        .all(|own| own.entitlement != Entitlement::Unstated || than.entitlements.contains(own));
    let services = than
        .services
        .iter()
        .all(|row| better.services.iter().find(|own| own.id == row.id).is_some_and(|own| serves_as_well(own, row)));
    let within = |part: &[Clause], of: &[Clause]| part.iter().all(|clause| of.contains(clause));
    let (own, other) = (&better.clauses, &than.clauses);
    entitlements
        && stated
        && services
        && better.terms == than.terms
        && within(&other.advantages, &own.advantages)
        && within(&own.rules, &other.rules)
        && within(&own.exclusions, &other.exclusions)
        && within(&own.preconditions, &other.preconditions)
        && within(&own.notes, &other.notes)
        && within(&other.notes, &own.notes)
}

fn entitles_as_much(better: &EntitlementRow, than: &EntitlementRow) -> bool {
    use Entitlement::{Count, No, Partly, Yes};
    let as_much = match (&better.entitlement, &than.entitlement) {
        (Entitlement::Unstated, _) | (_, Entitlement::Unstated) => false,
        (own, other) if own == other => true,
        (Yes, Partly | No) | (Partly | Count { .. }, No) => true,
        (
            Count { count, per, each_at_most },
            Count { count: other_count, per: other_per, each_at_most: other_most },
        ) => {
            let longer = match (each_at_most, other_most) {
                (None, _) => true,
                (Some(own), Some(other)) => own >= other,
                (Some(_), None) => false,
            };
            count >= other_count && per == other_per && longer
        }
        _ => false,
    };
    // What a footnote says of a cell is not known to be more or less.
    as_much && (better.footnotes == than.footnotes || than.entitlement == No)
}

fn serves_as_well(better: &ServiceRow, than: &ServiceRow) -> bool {
    let response = match (&better.response, &than.response) {
        (own, other) if own == other => true,
        (Some(_), None) => true,
        (Some(own), Some(other)) => own.clock == other.clock && own.within <= other.within,
        (None, _) => false,
    };
    let windows = than.windows.iter().all(|window| better.windows.iter().any(|own| covers(own, window)));
    let set_by = better.set_by == SetBy::Offer && than.set_by == SetBy::Offer;
    response && windows && set_by && better.footnotes == than.footnotes
}

/// Returns whether a window covers another.
fn covers(better: &Window, than: &Window) -> bool {
    let days = match (&better.days, &than.days) {
        (own, other) if own == other => true,
        (Days::Daily, _) => true,
        (Days::Named(own), Days::Named(other)) => other.iter().all(|day| own.contains(day)),
        _ => false,
    };
    let holds = |part: &Hours| better.hours.iter().any(|own| own.from <= part.from && part.to <= own.to);
    let week = better.week_of_month.is_none() || better.week_of_month == than.week_of_month;
    days && than.hours.iter().all(holds) && better.channels == than.channels && week
}
