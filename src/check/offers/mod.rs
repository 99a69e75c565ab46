//! What is worth knowing of an offer itself: selections that no plan takes, plans that never cost least, what is left unstated. One rule a file; most are notes, since an offer may be meant so.

mod allowance_without_rate;
mod dominated_plan;
mod eligibility_gap;
mod eligibility_overlap;
mod never_cheapest;
mod term_without_renewal;
mod undefined_term;
mod unpublished_amount;
mod unstated_rounding;
mod unused_counter;

use rayon::prelude::*;
use tarif_pricing::{Charge, Plan, Selection};

use super::Check;
use crate::diagnostic::{Diagnostic, Span};
use crate::site::{Place, Site, SiteCatalogue};

/// What is looked for in each catalogue.
pub(super) const CHECKS: &[Check] = &[
    Check { rules: allowance_without_rate::RULES, find: |site| of_each(site, allowance_without_rate::check) },
    Check { rules: dominated_plan::RULES, find: |site| of_each(site, dominated_plan::check) },
    Check { rules: eligibility_gap::RULES, find: |site| of_each(site, eligibility_gap::check) },
    Check { rules: eligibility_overlap::RULES, find: |site| of_each(site, eligibility_overlap::check) },
    Check { rules: never_cheapest::RULES, find: |site| of_each(site, never_cheapest::check) },
    Check { rules: term_without_renewal::RULES, find: |site| of_each(site, term_without_renewal::check) },
    Check { rules: undefined_term::RULES, find: |site| of_each(site, undefined_term::check) },
    Check { rules: unpublished_amount::RULES, find: |site| of_each(site, unpublished_amount::check) },
    Check { rules: unstated_rounding::RULES, find: |site| of_each(site, unstated_rounding::check) },
    Check { rules: unused_counter::RULES, find: |site| of_each(site, unused_counter::check) },
];

/// Looks at each catalogue that could be read whole and does not contradict itself: of any other, nothing certain can be said.
fn of_each(site: &Site, find: fn(&SiteCatalogue) -> Vec<Diagnostic>) -> Vec<Diagnostic> {
    let whole = |catalogue: &&SiteCatalogue| catalogue.complete && catalogue.catalogue.price_list.problems().is_empty();
    site.catalogues.par_iter().filter(whole).flat_map_iter(find).collect()
}

/// Returns every charge of a catalogue with its plan and its place.
fn charges(catalogue: &SiteCatalogue) -> impl Iterator<Item = (&Plan, &Charge, Span)> {
    catalogue.catalogue.price_list.plans.iter().flat_map(move |plan| {
        plan.charges.iter().map(move |charge| {
            let place = Place::Charge(plan.id.clone(), charge.id.clone());
            (plan, charge, catalogue.span(&place))
        })
    })
}

/// Returns a selection as `tarif quote` takes it: `server=0 user=4`.
fn entries(selection: &Selection) -> String {
    let entries = selection.entries().map(|(counter, entry)| format!("{counter}={entry}"));
    entries.collect::<Vec<_>>().join(" ")
}
