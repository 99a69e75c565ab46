//! The counter along which the chart runs.

use leptos::prelude::*;

use super::super::calculation::Calculation;

/// A choice among the counters; hidden where there is but one.
#[component]
pub(super) fn AxisChoice(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let id = form.element_id("chart", "counter");
    let options = form.counters().iter().enumerate().map(|(index, counter)| {
        let label = form.say(&["counter-", counter.id.as_str()].concat());
        view! { <option value=index.to_string() selected=index == 0>{label}</option> }
    });
    let options: Vec<_> = options.collect();
    let choose = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            calculation.change(|form, state| state.chart_along(form, index));
        }
    };
    view! {
        <p class="chart__choice" hidden=form.counters().len() < 2>
            <label for=id.clone()>{calculation.say("calculator-chart-counter")}</label>
            <select class="chart__counter" id=id.clone() on:change=choose>{options}</select>
        </p>
    }
}
