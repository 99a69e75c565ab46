//! The fields for what a visitor has.

use leptos::prelude::*;

use super::calculation::Calculation;
use super::counter_field::CounterField;

/// One field for each counter that is asked.
#[component]
pub(crate) fn Counters(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let count = calculation.now().form.counters().len();
    let fields: Vec<_> = (0..count).map(|index| view! { <CounterField calculation index/> }).collect();
    view! {
        <fieldset class="calculator__counters">
            <legend class="calculator__legend">{calculation.say("calculator-inputs-legend")}</legend>
            {fields}
        </fieldset>
    }
}
