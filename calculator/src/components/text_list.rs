//! Sentences under each other.

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use crate::Shown;

/// A list of sentences, hidden where there are none.
#[component]
pub(super) fn TextList(
    /// What is calculated.
    calculation: Calculation,
    /// The class of the list.
    class: &'static str,
    /// The sentences.
    texts: fn(&Shown) -> Vec<String>,
) -> impl IntoView {
    let is_empty: Following<bool> = calculation.follow(move |shown| texts(shown).is_empty());
    let items: Following<Vec<_>> = calculation
        .follow(move |shown| texts(shown).into_iter().map(|text| view! { <li>{text}</li> }).collect::<Vec<_>>());
    view! {
        <ul class=class hidden=is_empty>
            {items}
        </ul>
    }
}
