//! Everything that a visitor can enter.

use leptos::prelude::*;

use super::calculation::Calculation;
use super::counters::Counters;
use super::ignored::Ignored;
use super::plan_choice::PlanChoice;
use super::rates::RateFields;

/// The plan, the counters, and the rep's own rates; under them what of the address could not be read.
#[component]
pub(super) fn Fields(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let of_catalogue = calculation.now().form.price_list().is_some();
    view! {
        <form class="calculator__form" autocomplete="off">
            {of_catalogue.then(|| view! { <PlanChoice calculation/> })}
            <Counters calculation/>
            {of_catalogue.then(|| view! { <RateFields calculation/> })}
            <Ignored calculation/>
        </form>
    }
}
