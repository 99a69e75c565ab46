//! Handing the quote on.

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use crate::share::{Code, Outcome};

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
    let texts = Texts { calculation, is_open };
    let waits = move || texts.whether(|texts| texts.calculation.place().is_none());
    let show_or_hide = move |_| {
        is_open.update(|is_open| *is_open = !*is_open);
        // What came of another way is no word on this one.
        calculation.tell_nothing();
    };
    view! {
        <section class="share" aria-labelledby=id.clone()>
            <h3 class="share__title" id=id.clone()>{calculation.say("share-title")}</h3>
            <div class="share__actions">
                <button class="share__action" type="button" data-share="copy" disabled=waits()>
                    {calculation.say("share-copy")}
                </button>
                // Before the calculator starts it leads nowhere, and is called a link all the same.
                <a class="share__action" role="link" data-share="mail" href=texts.mail()>
                    {calculation.say("share-mail")}
                </a>
                <button
                    class="share__action"
                    type="button"
                    disabled=waits()
                    aria-expanded=texts.follow(|texts| texts.is_open.get().to_string())
                    aria-controls=code.clone()
                    on:click=show_or_hide
                >
                    {calculation.say("share-code")}
                </button>
                <button
                    class="share__action"
                    type="button"
                    data-share="system"
                    hidden=texts.whether(|texts| !texts.calculation.place().is_some_and(|place| place.can_share))
                >
                    {calculation.say("share-system")}
                </button>
            </div>
            <p class="share__word" role="status">{texts.follow(Texts::word)}</p>
            <p
                class="share__refused"
                hidden=texts.whether(|texts| texts.calculation.outcome() != Some(Outcome::CopyRefused))
            >
                <label for=field.clone()>{calculation.say("share-link")}</label>
                <input
                    class="share__link"
                    type="text"
                    readonly=true
                    id=field.clone()
                    prop:value=texts.follow(|texts| texts.calculation.link())
                />
            </p>
            <div class="share__code" id=code.clone() inner_html=texts.follow(Texts::drawing)></div>
            <p class="share__printed">{texts.follow(|texts| texts.calculation.link())}</p>
        </section>
    }
}

/// What the panel shows.
#[derive(Clone, Copy)]
struct Texts {
    calculation: Calculation,
    is_open: RwSignal<bool>,
}

impl Texts {
    fn follow(self, read: fn(&Self) -> String) -> Following {
        Box::new(move || read(&self))
    }

    fn whether(self, read: fn(&Self) -> bool) -> Following<bool> {
        Box::new(move || read(&self))
    }

    fn mail(self) -> Following<Option<String>> {
        Box::new(move || self.calculation.share().map(|share| share.mail()))
    }

    /// What came of handing on; that there is a code, or none, where it was asked for.
    fn word(&self) -> String {
        let id = match self.calculation.outcome() {
            _ if self.is_open.get() && !Code::holds(&self.calculation.link()) => "share-code-missing",
            Some(outcome) => outcome.message(),
            None if self.is_open.get() => "share-code-shown",
            None => return String::new(),
        };
        self.calculation.say(id)
    }

    /// The code as a drawing; nothing until it is asked for.
    fn drawing(&self) -> String {
        let code = self.is_open.get().then(|| Code::of(&self.calculation.link())).flatten();
        code.map(|code| code.svg(&self.calculation.say("share-code-label"))).unwrap_or_default()
    }
}
