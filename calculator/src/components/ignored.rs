//! What of the address could not be read.

use leptos::prelude::*;

use super::calculation::Calculation;

/// Names the values of the address that count for nothing; hidden where there are none.
#[component]
pub(crate) fn Ignored(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    view! {
        <p class="calculator__ignored" role="status" hidden=calculation.follow(|shown| shown.ignored.is_none())>
            {calculation.follow(|shown| shown.ignored.clone().unwrap_or_default())}
        </p>
    }
}
