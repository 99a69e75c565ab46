//! Amounts that an offer leaves to a request.

use tarif_pricing::ChargeKind;
use tarif_pricing::charge::PerEvent;

use super::charges;
use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::SiteCatalogue;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unpublished-amount",
    standing: Standing::Adjustable(Severity::Note),
    finds: "an amount that is on request",
    reason: "Visitors see that something is charged, and not how much; no total with it is complete. A rep can supply a rate in the calculator, which stays marked as the rep's own.",
    example: r#"
fee.flat = { amount = "on-request", per = "month" }    # found
fee.flat = { amount = "950", per = "month" }           # said
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (plan, charge, span) in charges(catalogue) {
        let uncounted = matches!(&charge.kind, ChargeKind::PerEvent(PerEvent { amount }) if amount.is_on_request());
        if !uncounted && charge.kind.rate_unit().is_none() {
            continue;
        }
        let message = format!("the amount of `{}` of `{}` is not published", charge.id, plan.id);
        found.push(RULES[0].at(message, span));
    }
    found
}
