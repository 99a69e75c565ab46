//! What must be said beside the figures.

use leptos::prelude::*;

use super::calculation::Calculation;

/// What is due yearly or once, and the notes of the quote.
#[component]
pub(super) fn Notes(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let beside = move || {
        calculation.shown(|shown| {
            let texts = shown.chosen.iter().flat_map(|chosen| [&chosen.text.yearly, &chosen.text.one_off]);
            texts.flatten().cloned().collect::<Vec<_>>()
        })
    };
    let notes = move || {
        calculation.shown(|shown| shown.chosen.as_ref().map(|chosen| chosen.text.notes.clone()).unwrap_or_default())
    };
    let items = |texts: Vec<String>| texts.into_iter().map(|text| view! { <li>{text}</li> }).collect::<Vec<_>>();
    view! {
        <ul class="calculator__beside" hidden=move || beside().is_empty()>{move || items(beside())}</ul>
        <ul class="calculator__notes" hidden=move || notes().is_empty()>{move || items(notes())}</ul>
    }
}
