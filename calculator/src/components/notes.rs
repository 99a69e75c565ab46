//! What must be said beside the figures.

use leptos::prelude::*;

use super::calculation::Calculation;
use super::text_list::TextList;
use crate::Shown;

/// What is due yearly or once, and the notes of the quote.
#[component]
pub(super) fn Notes(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    view! {
        <TextList calculation class="calculator__beside" texts=beside/>
        <TextList calculation class="calculator__notes" texts=notes/>
    }
}

fn beside(shown: &Shown) -> Vec<String> {
    let texts = shown.chosen.iter().flat_map(|chosen| [&chosen.text.yearly, &chosen.text.one_off]);
    texts.flatten().cloned().collect()
}

fn notes(shown: &Shown) -> Vec<String> {
    shown.chosen.as_ref().map(|chosen| chosen.text.notes.clone()).unwrap_or_default()
}
