//! The rep's own rates for what an offer leaves to a request.

mod rate_field;

use leptos::prelude::*;

use super::calculation::Calculation;
use crate::Shown;
use rate_field::RateField;

/// The fields of the rates that count for the chosen plan, folded away until there is one; hidden where the plan publishes every amount.
#[component]
pub(crate) fn RateFields(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let count = calculation.now().form.rate_slots().len();
    let fields: Vec<_> = (0..count).map(|index| view! { <RateField calculation index/> }).collect();
    let none_of_chosen = |shown: &Shown| !shown.rates.iter().any(|rate| rate.of_chosen);
    view! {
        <details
            class="calculator__rates"
            hidden=calculation.follow(none_of_chosen)
            open=calculation.follow(|shown| shown.rates_open)
        >
            <summary class="calculator__rates-title">{calculation.say("calculator-rates-title")}</summary>
            <p class="calculator__hint">{calculation.say("calculator-rates-intro")}</p>
            <div class="calculator__rate-fields">{fields}</div>
        </details>
    }
}
