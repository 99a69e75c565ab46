//! The same as a table.

use leptos::prelude::*;

use super::super::calculation::{Calculation, Following};
use super::DrawingMemo;
use crate::chart::TableRow;
use crate::text::plan_name;

/// Break points and totals, folded away; hidden where nothing is known.
#[component]
pub(super) fn TotalsTable(
    /// What is calculated.
    calculation: Calculation,
    /// What does not change with every entry.
    drawing: DrawingMemo,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let plans = form.price_list().into_iter().flat_map(|list| list.plans.iter().map(move |plan| (list, plan)));
    let names: Vec<String> = plans.map(|(list, plan)| plan_name(form.messages(), list, &plan.id)).collect();
    let heads: Vec<_> = names.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect();
    let mark = calculation.say("calculator-rates-mark");
    let rows: Following<Vec<_>> = Box::new(move || {
        let rows = drawing.get().map(|drawing| drawing.table.rows.clone()).unwrap_or_default();
        rows.into_iter().map(|row| row_of(row, &names, &mark)).collect()
    });
    let title: Following =
        Box::new(move || drawing.get().map(|drawing| drawing.axis_title.clone()).unwrap_or_default());
    let is_empty: Following<bool> = Box::new(move || drawing.get().is_none_or(|drawing| drawing.is_empty()));
    view! {
        <details class="chart__numbers" hidden=is_empty>
            <summary class="chart__numbers-title">{calculation.say("calculator-chart-table-title")}</summary>
            <table class="chart__table">
                <caption class="visually-hidden">{calculation.say("calculator-chart-title")}</caption>
                <thead>
                    <tr><th scope="col">{title}</th>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// Returns a row; under a total with rates of the rep stands the mark that says so.
fn row_of(row: TableRow, names: &[String], mark: &str) -> impl IntoView + use<> {
    let cells = row.totals.into_iter().zip(names).map(|(total, name)| {
        let mark = if total.has_rep_rates { mark.to_owned() } else { String::new() };
        view! { <td data-plan-name=name.clone()>{total.text}<span class="chart__own">{mark}</span></td> }
    });
    let cells: Vec<_> = cells.collect();
    view! { <tr><th scope="row">{row.span}</th>{cells}</tr> }
}
