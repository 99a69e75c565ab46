//! The link as a QR code.

use leptos::prelude::*;

use super::calculation::Calculation;
use crate::share::Code;

/// The code, drawn black on white in every scheme; nothing until it is asked for. Where a link is too long for one, it says so.
#[component]
pub(super) fn ShareCode(
    /// What is calculated.
    calculation: Calculation,
    /// Whether it is asked for.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let code = move || is_open.get().then(|| Code::of(&calculation.link()));
    let missing = move || match code() {
        Some(None) => calculation.say("share-code-missing"),
        _ => String::new(),
    };
    let drawing = move || {
        let Code { size, path } = code().flatten()?;
        let size = size.to_string();
        Some(view! {
            <svg
                class="share__drawing"
                role="img"
                aria-label=calculation.say("share-code-label")
                viewBox=["0 0 ", &size, " ", &size].concat()
            >
                <path fill="#fff" d=["M0 0h", &size, "v", &size, "H0z"].concat()></path>
                <path fill="#000" d=path></path>
            </svg>
        })
    };
    view! {
        {drawing}
        <span class="share__missing">{missing}</span>
    }
}
