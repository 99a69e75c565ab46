//! Allowances whose end nobody can price.

use tarif_pricing::ChargeKind;

use super::charges;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::SiteCatalogue;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "allowance-without-rate",
    standing: Standing::Adjustable(Severity::Note),
    finds: "included time beyond which the rate is not published",
    reason: "Whoever needs more than is included cannot tell what it costs, and cannot compare the plan with another: beyond the allowance every quote of it is incomplete.",
    example: r#"
minutes.usage = { …, included = "10min", rate = "on-request", … }    # found
minutes.usage = { …, included = "10min", rate = "90", … }            # said
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (plan, charge, span) in charges(catalogue) {
        let ChargeKind::Usage(usage) = &charge.kind else { continue };
        if usage.included.is_zero() || !usage.rate.is_on_request() {
            continue;
        }
        let message = format!("what `{}` charges beyond its {} is not published", plan.id, usage.included);
        let help = format!("above {} of `{}`, its quotes are incomplete", usage.included, usage.counter);
        found.push(RULES[0].at(message, span).with_help(help));
    }
    found
}
