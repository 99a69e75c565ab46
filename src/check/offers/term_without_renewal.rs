//! Terms of which nobody knows what happens at their end.

use tarif_pricing::conditions::Renewal;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "term-without-renewal",
    standing: Standing::Adjustable(Severity::Note),
    finds: "a term without a word on what follows it",
    reason: "Whether a contract ends by itself or goes on is what clients ask first and dispute last. Pages can only say that the offer does not state it.",
    example: r#"
terms = { term = 12, notice = 1 }                    # found
terms = { term = 12, notice = 1, renewal = 12 }      # said: it goes on by 12 months
terms = { term = 12, notice = 1, renewal = "ends" }  # said: it ends
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (plan, conditions) in catalogue.catalogue.plans() {
        let (Some(months), Renewal::Unstated) = (conditions.terms.term, conditions.terms.renewal) else { continue };
        let message = format!("what follows the term of {months} months of `{}` is not stated", plan.id);
        let span = catalogue.span(&Place::Terms(plan.id.clone()));
        found.push(RULES[0].at(message, span).with_help("add `renewal`: so many months, or `ends`"));
    }
    found
}
