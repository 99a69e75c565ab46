//! The band above the calculator for a link that was made with another price list than the one in force.

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use crate::{Asked, ThenAndNow};

/// Says which price list a link was made with, shows its quote by both, and offers to go on with either. Hidden where there is nothing to say.
///
/// Another list is another calculator, so the buttons are answered from outside, which finds them by `data-versions`.
#[component]
pub(crate) fn Versions(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let hidden_unless =
        move |holds: fn(&Asked) -> bool| -> Following<bool> { Box::new(move || !holds(&calculation.asked())) };
    let title: Following = Box::new(move || calculation.asked().title(&calculation.now().form));
    let compared = move |read: fn(&ThenAndNow) -> String| -> Following {
        Box::new(move || calculation.asked().compared().map(|quotes| read(quotes)).unwrap_or_default())
    };
    view! {
        <section class="versions" hidden=hidden_unless(|asked| *asked != Asked::InForce)>
            <p class="versions__title" role="status">{title}</p>
            <div class="versions__quotes" inner_html=compared(ThenAndNow::html)></div>
            <p class="versions__actions" hidden=hidden_unless(Asked::can_leave)>
                <button class="versions__action" type="button" data-versions="current">
                    {calculation.say("versions-use-current")}
                </button>
                <button
                    class="versions__action"
                    type="button"
                    data-versions="other"
                    hidden=hidden_unless(|asked| asked.compared().is_some())
                >
                    {compared(|quotes| quotes.stay.clone())}
                </button>
            </p>
        </section>
    }
}
