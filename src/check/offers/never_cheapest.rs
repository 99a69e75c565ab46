//! Plans that never cost least.

use rayon::prelude::*;
use tarif_pricing::analysis::{Decision, Space};
use tarif_pricing::course::{Axis, Cheapest, Considered, Course, Verdict, cheapest, course, crossings};
use tarif_pricing::{Counter, Plan, PlanId, PriceList, Rates};

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Place, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "never-cheapest",
    standing: Standing::Adjustable(Severity::Note),
    finds: "a plan that costs more a month than some other plan, whatever is entered",
    reason: "Whoever looks at the price alone never takes it. That may be meant: a faster response has its price. Then the pages should say what it gives for that. Every selection is looked at, not a sample; amounts on request are never taken for 0.",
    example: r#"
[plans.standard]
charges.fee.flat = { amount = "950", per = "month" }
[plans.plus]
charges.fee.flat = { amount = "2500", per = "month" }    # found
"#,
}];

pub(super) fn check(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let price_list = &catalogue.catalogue.price_list;
    // A price list without problems has a quote for every selection.
    let Ok(space) = Space::of(price_list) else { return Vec::new() };
    let never = price_list.plans.par_iter().filter(|plan| space.costs_least(&plan.id) == Decision::Never);
    let never: Vec<_> = never.filter(|plan| space.takes_any(&plan.id)).collect();
    if never.is_empty() {
        return Vec::new();
    }
    let along: Vec<Along<'_>> =
        price_list.counters.iter().filter_map(|counter| Along::of(price_list, counter)).collect();
    let problem = |plan: &&Plan| {
        let span = catalogue.span(&Place::Plan(plan.id.clone()));
        let problem = RULES[0].at(format!("`{}` never costs least", plan.id), span);
        let dearer = along.iter().flat_map(|along| along.dearer(&plan.id));
        along.iter().filter_map(Along::cheapest).chain(dearer).fold(problem, Diagnostic::with_help)
    };
    never.iter().map(problem).collect()
}

/// The plans along one counter, everything else being entered as at the start.
struct Along<'a> {
    counter: &'a Counter,
    axis: Axis,
    courses: Vec<Course<'a>>,
}

impl<'a> Along<'a> {
    fn of(price_list: &'a PriceList, counter: &'a Counter) -> Option<Self> {
        let axis = Axis::of(counter, price_list.currency);
        let traced =
            |plan: &Plan| course(price_list, &plan.id, &price_list.default_selection, &Rates::default(), &axis);
        let courses = price_list.plans.iter().map(traced).collect::<Result<_, _>>().ok()?;
        Some(Self { counter, axis, courses })
    }

    /// Returns which plans cost least where; nothing where no plan has a known price.
    fn cheapest(&self) -> Option<String> {
        let found = cheapest(&self.courses, Considered::Complete);
        let ranges: Vec<String> = found.iter().map(|found| range(found, &self.courses, &self.axis)).collect();
        (!ranges.is_empty())
            .then(|| format!("by `{}`, those that cost least are {}", self.counter.id, ranges.join(", ")))
    }

    /// Returns from where on a plan is dearer than one that is shown after it and that it is cheaper than at first.
    fn dearer(&self, plan: &PlanId) -> Vec<String> {
        let mut courses = self.courses.iter().skip_while(|course| course.plan != plan);
        let Some(own) = courses.next() else { return Vec::new() };
        let from = courses.filter_map(|other| {
            let stretches = crossings(own, other);
            let (first, last) = (stretches.first()?, stretches.last()?);
            let turns = first.verdict == Verdict::Cheaper && last.verdict == Verdict::Dearer && last.complete;
            turns.then(|| {
                let from = self.axis.entry(last.first);
                format!("by `{}`, it costs more than `{}` from {from}", self.counter.id, other.plan)
            })
        });
        from.collect()
    }
}

/// Returns who costs least where: "`standard` from 3h34m", "`a` and `b` by turns from 2h45m to 3h33m".
fn range(found: &Cheapest, courses: &[Course<'_>], axis: &Axis) -> String {
    let plans: Vec<String> = found.plans.iter().map(|place| format!("`{}`", courses[*place].plan)).collect();
    let turns = if found.by_turns { " by turns" } else { "" };
    let (first, last) = (axis.entry(found.first), axis.entry(found.last));
    let extent = match (found.first == found.last, found.last == axis.last()) {
        (true, _) => format!("at {first}"),
        (false, true) => format!("from {first}"),
        (false, false) => format!("from {first} to {last}"),
    };
    format!("{}{turns} {extent}", plans.join(" and "))
}
