//! Counters that no plan needs.

use tarif_pricing::{Counter, CounterId, Plan};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unused-counter",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a counter that no plan charges or bounds",
    reason: "Visitors are asked for something that changes nothing, and will think that it does. Most often a charge is missing, or reads another counter than was meant.",
    example: r#"
[counters]
pc = "units"
printer = "units"    # found, where every charge and bound is of `pc`
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let price_list = &catalogue.catalogue.price_list;
    let needed = |counter: &Counter| {
        let lends = |other: &Counter| {
            other.starts_as.as_ref() == Some(&counter.id) && price_list.plans.iter().any(|plan| needs(plan, &other.id))
        };
        price_list.plans.iter().any(|plan| needs(plan, &counter.id)) || price_list.counters.iter().any(lends)
    };
    let unused = price_list.counters.iter().filter(|counter| !needed(counter));
    let problem = |counter: &Counter| {
        let span = catalogue.span(&Place::Counter(counter.id.clone()));
        let problem = RULES[0].at(format!("no plan charges or bounds `{}`", counter.id), span);
        problem.with_help("take it out, or let a charge or a bound read it")
    };
    unused.map(problem).collect()
}

fn needs(plan: &Plan, counter: &CounterId) -> bool {
    let bounds = plan.eligibility.iter().chain(&plan.suits).any(|bound| bound.counter == *counter);
    bounds || plan.charges.iter().any(|charge| charge.kind.reads(counter))
}
