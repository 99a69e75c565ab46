//! The buttons beside a field.

use leptos::prelude::*;
use tarif_l10n::Args;

use super::calculation::Calculation;
use crate::Step;

/// A button that makes an entry one step more or less.
#[component]
pub(super) fn Stepper(
    /// What is calculated.
    calculation: Calculation,
    /// The counter's place in the form.
    index: usize,
    /// Which way.
    step: Step,
    /// The counter's label.
    label: String,
    /// The id of the field.
    controls: String,
) -> impl IntoView {
    // Signs, not words: they are the same in every language.
    let (class, message, glyph) = match step {
        Step::Up => ("calculator__step calculator__step--up", "calculator-increase", "+"),
        Step::Down => ("calculator__step calculator__step--down", "calculator-decrease", "\u{2212}"),
    };
    let label = calculation.now().form.say_with(message, &Args::new().with("counter", label));
    view! {
        <button
            class=class
            type="button"
            aria-label=label
            aria-controls=controls
            on:click=move |_| calculation.change_and_commit(|form, state| state.step(form, index, step))
        >
            <span class="calculator__glyph" aria-hidden="true">{glyph}</span>
        </button>
    }
}
