//! Handing the quote on.

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::share_code::ShareCode;
use crate::share::Outcome;

/// Buttons that copy the link, hand it to the mail program, to a camera or to the system, and a word on what came of it.
///
/// What needs the browser is done from outside, which finds the buttons by `data-share`. Until the calculator has taken over, the page's address is not known and they do nothing.
#[component]
pub(super) fn SharePanel(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let id = ["tarif-", calculation.now().form.data().scope.name(), "-share"].concat();
    let (code, field) = ([&id, "-code"].concat(), [&id, "-link"].concat());
    let is_open = RwSignal::new(false);
    let waits = move || -> Following<bool> { Box::new(move || calculation.place().is_none()) };
    let link = move || -> Following { Box::new(move || calculation.link()) };
    let word = move || calculation.outcome().map(|outcome| calculation.say(outcome.message())).unwrap_or_default();
    let is_not_refused = move || calculation.outcome() != Some(Outcome::CopyRefused);
    let is_unknown_to_system = move || !calculation.place().is_some_and(|place| place.can_share);
    view! {
        <section class="share" aria-labelledby=id.clone()>
            <h3 class="share__title" id=id.clone()>{calculation.say("share-title")}</h3>
            <div class="share__actions">
                <button class="share__action" type="button" data-share="copy" disabled=waits()>
                    {calculation.say("share-copy")}
                </button>
                <a class="share__action" data-share="mail" href=move || calculation.share().map(|share| share.mail())>
                    {calculation.say("share-mail")}
                </a>
                <button
                    class="share__action"
                    type="button"
                    disabled=waits()
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=code.clone()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {calculation.say("share-code")}
                </button>
                <button class="share__action" type="button" data-share="system" hidden=is_unknown_to_system>
                    {calculation.say("share-system")}
                </button>
            </div>
            <p class="share__word" role="status">{word}</p>
            <p class="share__refused" hidden=is_not_refused>
                <label for=field.clone()>{calculation.say("share-link")}</label>
                <input class="share__link" type="text" readonly=true id=field.clone() prop:value=link()/>
            </p>
            <div class="share__code" id=code.clone()>
                <ShareCode calculation is_open/>
            </div>
            <p class="share__printed">{link()}</p>
        </section>
    }
}
