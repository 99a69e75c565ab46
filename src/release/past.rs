//! Price lists that would take effect behind the one in force.

use tarif_pricing::Date;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Release, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "past-effective-date",
    standing: Standing::Adjustable(Severity::Error),
    finds: "a price list that is to be released for a day before that of the list in force",
    reason: "Nobody would ever see it, for the list in force has taken its place already; most often the year is mistyped. `tarif release` refuses it, since nothing that is released can be taken back. A day that is over is right as long as no other list has taken effect since: prices may be released some days after they changed, and the first list of a catalogue says since when its prices hold.",
    example: r#"
tarif release care --effective 2026-01-01    # wrong where the list of 2026-11-01 is in force
tarif release care --effective 2027-01-01    # right

[check]
past-effective-date = "warning"              # while lists of earlier years are added
"#,
}];

/// Returns what is wrong with the day on which a catalogue is to take effect, given what was released of it before, the newest last.
pub fn past(catalogue: &SiteCatalogue, before: &[Release], effective: Date, today: Date) -> Option<Diagnostic> {
    let mut versions = before.iter().rev().map(|release| release.version);
    let current = versions.find(|version| version.effective() <= today)?;
    if effective >= current.effective() {
        return None;
    }
    let id = catalogue.catalogue.id();
    let message =
        format!("a list of `{id}` for {effective} would never be in force: `{current}` has taken effect since");
    let problem = RULES[0].at(message, catalogue.source.whole());
    Some(problem.with_help(format!("expected {} or a later day", current.effective())))
}
