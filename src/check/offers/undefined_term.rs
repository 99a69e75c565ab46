//! Words of an offer that can be read in two ways.

use tarif_pricing::conditions::{ResponseClock, ServiceRow};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "undefined-term",
    standing: Standing::Adjustable(Severity::Note),
    finds: "a time that can be read in two ways, and no definition of it",
    reason: "The third week of a month begins on different days for different readers, and 24 hours end on different days if they run only inside the service's window. A client who reads it the other way is right as well.",
    example: r#"
windows = [{ days = "mon-fri", hours = ["7-15"], week-of-month = 3 }]    # found, where no footnote defines it
footnotes = ["third-week"]                                               # said in the service's footnote
response = { within = "24h", clock = "unstated" }                        # found
response = { within = "24h", clock = "window-hours" }                    # said
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (plan, conditions) in catalogue.catalogue.plans() {
        for service in &conditions.services {
            let span = || catalogue.span(&Place::Service(plan.id.clone(), service.id.clone()));
            for (message, help) in undefined(service) {
                let message = format!("`{}` of `{}` {message}", service.id, plan.id);
                found.push(RULES[0].at(message, span()).with_help(help));
            }
        }
    }
    found
}

/// Returns what of a service can be read in two ways, with the way out.
fn undefined(service: &ServiceRow) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    if let Some(response) = service.response.as_ref().filter(|response| response.clock == ResponseClock::Unstated) {
        let message = format!("answers within {}, and on which clock is not stated", response.within);
        found.push((
            message,
            "`clock` is `window-hours` where the time runs only inside the windows, else `elapsed-hours`",
        ));
    }
    let weeks = service.windows.iter().filter_map(|window| window.week_of_month);
    if let Some(week) = weeks.min().filter(|_| service.footnotes.is_empty()) {
        let message = format!("is given in week {week} of the month, and when that begins is not defined");
        found.push((message, "define it in a footnote of the service"));
    }
    found
}
