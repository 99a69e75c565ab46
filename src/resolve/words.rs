//! What stands beside a plan's price where plans are compared for what was entered: what no price says.

use tarif_calculator::PlanWords;
use tarif_pricing::Catalogue;

use super::clauses;
use super::comparison::{CellState, Cells, TermRow, has_terms};
use super::notes::Notes;

/// Returns a plan's promises, what it includes, its rules and what it excludes. Their footnotes stand at the full comparison.
pub(super) fn of_plan(plan: &Cells<'_, '_>, catalogue: &Catalogue) -> PlanWords {
    let mut notes = Notes::of("");
    let own = &plan.conditions.clauses;
    let mut words = PlanWords {
        plan: plan.plan.id.clone(),
        promises: Vec::new(),
        included: Vec::new(),
        rules: clauses::of_one(plan.texts, catalogue.id(), plan.plan, &own.rules),
        exclusions: clauses::of_one(plan.texts, catalogue.id(), plan.plan, &own.exclusions),
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
