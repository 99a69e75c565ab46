//! What of the address could not be read.

use leptos::prelude::*;

use super::calculation::{Calculation, Following};

/// Names the values of the address that count for nothing; hidden where there are none, and where the band of another price list says more of them.
#[component]
pub(crate) fn Ignored(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let is_told: Following<bool> = Box::new(move || {
        let by_the_band = calculation.asked().compared().is_some_and(|quotes| quotes.reads_all);
        by_the_band || calculation.followed().shown.ignored.is_none()
    });
    view! {
        <p class="calculator__ignored" role="status" hidden=is_told>
            {calculation.follow(|shown| shown.ignored.clone().unwrap_or_default())}
        </p>
    }
}
