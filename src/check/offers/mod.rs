//! What is worth knowing of an offer itself: selections that no plan takes, plans that never cost least, what is left unstated. One rule a file; most are notes, since an offer may be meant so.

mod allowance_without_rate;
mod bounds;
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

use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::site::{Place, SiteCatalogue};

/// What is looked for in a catalogue: the rules of a file, and the function that finds where they are broken.
struct OfferCheck {
    rules: &'static [Rule],
    find: fn(&SiteCatalogue) -> Vec<Diagnostic>,
}

/// All that is looked for in each catalogue.
const CHECKS: &[OfferCheck] = &[
    OfferCheck { rules: allowance_without_rate::RULES, find: allowance_without_rate::check },
    OfferCheck { rules: dominated_plan::RULES, find: dominated_plan::check },
    OfferCheck { rules: eligibility_gap::RULES, find: eligibility_gap::check },
    OfferCheck { rules: eligibility_overlap::RULES, find: eligibility_overlap::check },
    OfferCheck { rules: never_cheapest::RULES, find: never_cheapest::check },
    OfferCheck { rules: term_without_renewal::RULES, find: term_without_renewal::check },
    OfferCheck { rules: undefined_term::RULES, find: undefined_term::check },
    OfferCheck { rules: unpublished_amount::RULES, find: unpublished_amount::check },
    OfferCheck { rules: unstated_rounding::RULES, find: unstated_rounding::check },
    OfferCheck { rules: unused_counter::RULES, find: unused_counter::check },
];

/// Returns what is explained of what is found here, a list a file.
pub(super) fn rules() -> impl Iterator<Item = &'static [Rule]> {
    CHECKS.iter().map(|check| check.rules)
}

/// Returns what is worth knowing of a catalogue. One that could not be read whole or contradicts itself is left alone: nothing certain can be said of it.
pub(super) fn of(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    if !catalogue.complete || !catalogue.catalogue.price_list.problems().is_empty() {
        return Vec::new();
    }
    // While a price is edited, one catalogue is looked at, and nothing else is going on.
    CHECKS.par_iter().flat_map_iter(|check| (check.find)(catalogue)).collect()
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
