//! Whether the chosen plan may be bought.

use leptos::prelude::*;

use super::calculation::Calculation;
use super::text_list::TextList;
use crate::Shown;

/// The reasons why the chosen plan is not available, and which plans are; hidden where it is.
#[component]
pub(super) fn Availability(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let is_available = calculation.follow(|shown| reasons(shown).is_empty());
    view! {
        <div class="calculator__availability" hidden=is_available>
            <p class="calculator__not-available">{calculation.say("calculator-not-available")}</p>
            <TextList calculation class="calculator__reasons" texts=reasons/>
            <p class="calculator__instead">
                {calculation.follow_chosen(|chosen| chosen.instead.clone().unwrap_or_default())}
            </p>
        </div>
    }
}

fn reasons(shown: &Shown) -> Vec<String> {
    shown.chosen.as_ref().map(|chosen| chosen.text.reasons.clone()).unwrap_or_default()
}
