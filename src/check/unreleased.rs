//! Plan files that say something else than what was released last.

use tarif_pricing::{Plan, PlanId};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, Release, Releases, Site, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unreleased-change",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a plan file that differs from the newest released price list of its catalogue",
    reason: "Pages and quotes keep to what was released, so whoever changed an amount waits in vain for it to show.",
    example: r#"
fee.flat = { amount = "990", per = "month" }      # where the release of 2026-11-01 has 950

`tarif release care --effective 2027-01-01` releases the change.
"#,
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    // What could not be read of a plan file is another problem.
    let complete = site.catalogues.iter().filter(|catalogue| catalogue.complete);
    complete.filter_map(|catalogue| of(catalogue, &site.releases)).collect()
}

pub(super) fn of(catalogue: &SiteCatalogue, releases: &Releases) -> Option<Diagnostic> {
    let newest = releases.of(catalogue.catalogue.id()).last()?;
    if catalogue.catalogue == newest.catalogue {
        return None;
    }
    let (id, version) = (catalogue.catalogue.id(), newest.version);
    let message = format!("`{id}` differs from its newest released price list, `{version}`");
    let mut places = differing(catalogue, newest).into_iter();
    let first = places.next();
    let span = first.as_ref().map_or_else(|| catalogue.source.whole(), |(place, _)| catalogue.span(place));
    let mut problem = Diagnostic::warning("unreleased-change", message, span);
    if let Some((_, text)) = first {
        problem = problem.with_primary_label(text);
    }
    for (place, text) in places {
        problem = problem.with_label(catalogue.span(&place), text);
    }
    let gone: Vec<&str> =
        plans(newest).filter(|plan| catalogue.catalogue.plan(plan).is_none()).map(PlanId::as_str).collect();
    if !gone.is_empty() {
        problem = problem.with_help(format!("the release has the plans `{}` too", gone.join("`, `")));
    }
    Some(problem.with_help(format!(
        "pages show what is released, from its day on; `tarif release {id} --effective DATE` releases the change"
    )))
}

fn plans(release: &Release) -> impl Iterator<Item = &PlanId> {
    release.catalogue.price_list.plans.iter().map(|plan| &plan.id)
}

/// Returns the plans and charges of a plan file that the release has not, or has otherwise, with what is to be said of them.
fn differing(catalogue: &SiteCatalogue, newest: &Release) -> Vec<(Place, String)> {
    let mut places = Vec::new();
    for (plan, conditions) in catalogue.catalogue.plans() {
        let place = || Place::Plan(plan.id.clone());
        let Some((released, released_conditions)) = newest.catalogue.plan(&plan.id) else {
            places.push((place(), "the release has no such plan".to_owned()));
            continue;
        };
        let of_charges = differing_charges(plan, released);
        let bounds_differ = plan.eligibility != released.eligibility || plan.suits != released.suits;
        if bounds_differ || conditions != released_conditions {
            places.push((place(), "the release has other conditions".to_owned()));
        }
        places.extend(of_charges);
    }
    places
}

fn differing_charges(plan: &Plan, released: &Plan) -> Vec<(Place, String)> {
    let charges = plan.charges.iter().filter_map(|charge| {
        let text = match released.charges.iter().find(|released| released.id == charge.id) {
            None => "the release has no such charge",
            Some(released) if released != charge => "the release has another amount here",
            Some(_) => return None,
        };
        Some((Place::Charge(plan.id.clone(), charge.id.clone()), text.to_owned()))
    });
    charges.collect()
}
