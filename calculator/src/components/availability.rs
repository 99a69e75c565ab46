//! Whether the chosen plan may be bought.

use leptos::prelude::*;

use super::calculation::Calculation;

/// The reasons why the chosen plan is not available, and which plans are; hidden where it is.
#[component]
pub(super) fn Availability(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let reasons = move || {
        calculation.shown(|shown| shown.chosen.as_ref().map(|chosen| chosen.text.reasons.clone()).unwrap_or_default())
    };
    let instead = move || {
        calculation.shown(|shown| shown.chosen.as_ref().and_then(|chosen| chosen.instead.clone()).unwrap_or_default())
    };
    let items = move || reasons().into_iter().map(|reason| view! { <li>{reason}</li> }).collect::<Vec<_>>();
    view! {
        <div class="calculator__availability" hidden=move || reasons().is_empty()>
            <p class="calculator__not-available">{calculation.say("calculator-not-available")}</p>
            <ul class="calculator__reasons">{items}</ul>
            <p class="calculator__instead">{instead}</p>
        </div>
    }
}
