//! Selections that two plans take which share selections out by their bounds.

use tarif_pricing::PlanId;
use tarif_pricing::analysis::{Overlap, overlaps};

use super::bounds::{smallest_of, takes};
use super::entries;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "eligibility-overlap",
    standing: Standing::Adjustable(Severity::Note),
    finds: "selections that two plans take, each of which takes some that the other does not",
    reason: "Bounds that share selections out, such as \"up to 5\" and \"from 5 to 10\", leave it open which plan a client at the seam should take. Plans of which one takes whatever the other takes are a choice, and not found.",
    example: r#"
[plans.small]
eligibility = { pc = { at-most = 5 } }
[plans.large]
eligibility = { pc = { at-least = 5 } }    # found: 5 computers fit both
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    overlaps(&catalogue.catalogue.price_list).iter().map(|overlap| problem(catalogue, overlap)).collect()
}

fn problem(catalogue: &SiteCatalogue, overlap: &Overlap<'_>) -> Diagnostic {
    let Overlap { one, other, region } = overlap;
    let message = format!("`{one}` and `{other}` both take `{}`", entries(&region.smallest()));
    let mut problem = RULES[0].at(message, catalogue.span(&Place::Plan((*other).clone())));
    for (place, label) in differing(catalogue, one, other) {
        problem = problem.with_label(catalogue.span(&place), label);
    }
    problem.with_help(smallest_of(region))
}

/// Returns the bounds in which two plans differ, with their places.
fn differing(catalogue: &SiteCatalogue, one: &PlanId, other: &PlanId) -> Vec<(Place, String)> {
    let price_list = &catalogue.catalogue.price_list;
    let (Some(one), Some(other)) = (price_list.plan(one), price_list.plan(other)) else { return Vec::new() };
    let mut found = Vec::new();
    for (plan, than) in [(one, other), (other, one)] {
        let own = plan.eligibility.iter().filter(|bound| !than.eligibility.contains(bound));
        found.extend(own.map(|bound| takes(plan, bound)));
    }
    found
}
