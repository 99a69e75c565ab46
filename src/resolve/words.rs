//! What stands beside a plan's price where plans are compared for what was entered: what no price says.

use tarif_calculator::PlanWords;
use tarif_calculator::text::counted_time;
use tarif_l10n::Args;
use tarif_pricing::charge::Usage;
use tarif_pricing::{Catalogue, ChargeId, ChargeKind};

use super::clauses;
use super::comparison::{CellState, Cells, TermRow, has_terms};
use super::notes::Notes;

/// Returns a plan's promises, what it includes, its rules and what it excludes. Their footnotes stand at the full comparison.
pub(super) fn of_plan(plan: &Cells<'_, '_>, catalogue: &Catalogue) -> PlanWords {
    let mut notes = Notes::of("");
    let own = &plan.conditions.clauses;
    // Whoever compares must know of all three.
    let rules = own.rules.iter().chain(&own.preconditions).chain(&own.notes).cloned().collect::<Vec<_>>();
    let mut words = PlanWords {
        plan: plan.plan.id.clone(),
        promises: Vec::new(),
        included: allowances(plan, catalogue),
        rules: clauses::of_one(plan.texts, catalogue.id(), plan.plan, &rules),
        exclusions: clauses::of_one(plan.texts, catalogue.id(), plan.plan, &own.exclusions),
        clauses: Vec::new(),
    };
    for row in catalogue.service_rows.iter().filter(|row| plan.service_row(row).is_some()) {
        words.promises.push((plan.row_label(row), plan.service(row, &mut notes).lines.join(", ")));
    }
    if has_terms(&plan.conditions.terms) {
        for row in TermRow::ALL {
            words.promises.push((plan.texts.text(row.message()), plan.term(row).lines.join(", ")));
        }
    }
    let separator = plan.texts.text("label-separator");
    for row in &catalogue.entitlement_rows {
        let cell = plan.entitlement(row, &mut notes);
        let label = plan.row_label(row);
        match cell.state {
            CellState::Yes => words.included.push(label),
            CellState::Partly | CellState::Value => {
                words.included.push([label.as_str(), &separator, &cell.lines.join(", ")].concat());
            }
            CellState::No | CellState::Unstated | CellState::Price | CellState::None => {}
        }
    }
    words
}

/// Returns the time that a plan's price includes, a phrase a charge; with the charge's name where there are several.
fn allowances(plan: &Cells<'_, '_>, catalogue: &Catalogue) -> Vec<String> {
    let usages = plan.plan.charges.iter().filter_map(|charge| match &charge.kind {
        ChargeKind::Usage(usage) if !usage.included.is_zero() => Some((&charge.id, usage)),
        _ => None,
    });
    let usages: Vec<_> = usages.collect();
    let phrase = |(charge, usage): &(&ChargeId, &Usage)| {
        let time = counted_time(&catalogue.price_list, &usage.counter, usage.included);
        let included = plan.texts.with("charge-included", Args::new().with("time", time));
        match usages.len() {
            1 => included,
            _ => [included, " (".into(), plan.texts.text(&format!("{}-charge-{charge}", catalogue.id())), ")".into()]
                .concat(),
        }
    };
    usages.iter().map(phrase).collect()
}
