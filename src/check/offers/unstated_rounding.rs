//! Time of which an offer does not say how it is rounded.

use tarif_pricing::ChargeKind;
use tarif_pricing::charge::{Increment, RoundingScope, Usage};

use super::charges;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::SiteCatalogue;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unstated-rounding",
    standing: Standing::Adjustable(Severity::Note),
    finds: "time of which the offer does not say how it is rounded up",
    reason: "Two readings of one offer are two prices. Without an increment, time is computed to the exact minute; without a scope, a quote of several requests has a lower and a higher total. Both say so, but only the provider can settle it.",
    example: r#"
support.usage = { …, increment = "15min", rounding = "unstated", … }     # found
support.usage = { …, increment = "15min", rounding = "per-month", … }    # said
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (plan, charge, span) in charges(catalogue) {
        let ChargeKind::Usage(usage) = &charge.kind else { continue };
        let Some((unstated, consequence)) = unstated(usage) else { continue };
        let message = format!("{unstated} of `{}` of `{}` is not stated", charge.id, plan.id);
        found.push(RULES[0].at(message, span).with_help(consequence));
    }
    found
}

/// Returns what an offer leaves open of how time is rounded, with what comes of it. To the exact minute there is nothing to round.
fn unstated(usage: &Usage) -> Option<(&'static str, String)> {
    match (usage.increment, usage.rounding) {
        (Increment::Unstated, _) => {
            Some(("the increment", "it is computed to the exact minute, and each quote says so".to_owned()))
        }
        (Increment::Started(step), RoundingScope::Unstated) if step.get() > 1 => {
            let scope = format!(
                "whether each request or the month is rounded up to {step}: quotes of several requests have two totals"
            );
            Some(("the rounding", scope))
        }
        (Increment::Started(_), _) => None,
    }
}
