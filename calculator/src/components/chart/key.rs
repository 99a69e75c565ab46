//! Which line is whose, and what each plan comes to where the marker stands.

use leptos::prelude::*;

use super::super::calculation::Calculation;
use super::super::further::FurtherCalculation;
use crate::chart::svg::{letter, sample};
use crate::text::plan_name;

/// One row a plan: its line's style and its hatching, its letter, its name, its total.
#[component]
pub(super) fn Key(
    /// What is calculated.
    calculation: Calculation,
    /// The chart.
    further: FurtherCalculation,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let plans = form.price_list().into_iter().flat_map(|list| list.plans.iter().map(move |plan| (list, plan)));
    let rows = plans.enumerate().map(|(index, (list, plan))| {
        let is_chosen = move |shown: &crate::Shown| {
            shown.chosen.as_ref().is_some_and(|chosen| chosen.index == index).to_string()
        };
        let line = further.follow_chart(move |chart| sample(&chart.drawing, index));
        let is_available = calculation.follow(move |shown| shown.plans[index].quote.is_available());
        let none = calculation.follow(move |shown| !shown.plans[index].quote.has_rep_rates());
        let is_complete = calculation.follow_plan(index, |plan| plan.quote.is_complete().to_string());
        view! {
            <li class="chart__key-row" data-chosen=calculation.follow(is_chosen)>
                <span class="chart__key-line" inner_html=line></span>
                <span class="chart__letter">{letter(index).to_string()}</span>
                <span class="chart__key-name">{plan_name(form.messages(), list, &plan.id)}</span>
                <span class="chart__key-total" data-complete=is_complete>
                    {calculation.follow_plan(index, |plan| plan.total.clone())}
                </span>
                <span class="chart__key-mark" hidden=none>{calculation.say("calculator-rates-mark")}</span>
                <span class="chart__key-mark" hidden=is_available>{calculation.say("calculator-plan-unavailable")}</span>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <p class="chart__at">
            {further.follow_chart(|chart| chart.marker.heading.clone())}
        </p>
        <ul class="chart__key">{rows}</ul>
    }
}
