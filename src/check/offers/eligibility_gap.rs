//! Selections that no plan takes.

use tarif_pricing::analysis::{Region, gaps};
use tarif_pricing::{Bound, Entry, Plan, Selection};

use super::bounds::{smallest_of, takes};
use super::entries;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::SiteCatalogue;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "eligibility-gap",
    standing: Standing::Adjustable(Severity::Note),
    finds: "selections that no plan takes",
    reason: "A client who enters one of them finds every plan unavailable. If that is meant, a page should say what such clients can do; often a bound is off by one. The whole space of selections is looked at, not a sample.",
    example: r#"
[plans.small]
eligibility = { pc = { at-most = 5 } }
[plans.large]
eligibility = { pc = { at-least = 7 } }    # found: 6 computers fit neither
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    gaps(&catalogue.catalogue.price_list).iter().map(|gap| problem(catalogue, gap)).collect()
}

fn problem(catalogue: &SiteCatalogue, gap: &Region) -> Diagnostic {
    let smallest = gap.smallest();
    let plans = &catalogue.catalogue.price_list.plans;
    let fewest = plans.iter().map(|plan| missed(plan, &smallest).count()).min().unwrap_or(0);
    // The bounds that are nearest to taking it: those of the plans that miss it by the fewest.
    let nearest = plans.iter().filter(|plan| missed(plan, &smallest).count() == fewest);
    let mut bounds = nearest.flat_map(|plan| missed(plan, &smallest).map(move |bound| (plan, bound)));
    let message = format!("no plan takes `{}`", entries(&smallest));
    let (place, label) = bounds.next().map(|(plan, bound)| takes(plan, bound)).unzip();
    let span = place.map_or_else(|| catalogue.source.whole(), |place| catalogue.span(&place));
    let mut problem = RULES[0].at(message, span).with_primary_label(label.unwrap_or_default());
    for (place, label) in bounds.map(|(plan, bound)| takes(plan, bound)) {
        problem = problem.with_label(catalogue.span(&place), label);
    }
    problem.with_help(smallest_of(gap))
}

/// Returns the bounds of a plan that a selection misses.
fn missed<'a>(plan: &'a Plan, selection: &'a Selection) -> impl Iterator<Item = &'a Bound> {
    plan.eligibility.iter().filter(move |bound| match selection.entered(&bound.counter) {
        Some(Entry::Units(count)) => !bound.admits(count),
        _ => false,
    })
}
