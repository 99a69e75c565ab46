//! Handing the quote on, as far as it takes the browser: to the clipboard, to the system, to the mail program.

use js_sys::Reflect;
use leptos::prelude::window;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, Element, HtmlInputElement, ShareData};

use crate::components::Calculation;
use crate::share::{Outcome, Place, Share};

/// Returns where the page is; nothing where the browser does not say.
pub(super) fn place() -> Option<Place> {
    let location = window().location();
    let address = [location.origin().ok()?, location.pathname().ok()?].concat();
    Some(Place {
        address,
        can_share: Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function()),
    })
}

/// Does what a button of the panel says.
pub(super) fn hand_on(way: &str, calculation: Calculation, panel: &Element) {
    let Some(share) = calculation.share() else { return };
    match way {
        "copy" => spawn_local(copy(calculation, share, panel.clone())),
        "system" => spawn_local(hand_to_system(calculation, share)),
        _ => calculation.tell(Outcome::MailCalled),
    }
}

async fn copy(calculation: Calculation, share: Share, panel: Element) {
    if write(&share.link).await.is_some() {
        return calculation.tell(Outcome::Copied);
    }
    calculation.tell(Outcome::CopyRefused);
    // By then the field with the link is shown.
    tick().await;
    if let Ok(Some(field)) = panel.query_selector(".share__link")
        && let Ok(field) = field.dyn_into::<HtmlInputElement>()
    {
        let _ = field.focus();
        field.select();
    }
}

/// Writes to the clipboard; nothing where there is none, as on a page that came without encryption, or where the browser refuses.
async fn write(text: &str) -> Option<JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    let clipboard = (!clipboard.is_undefined()).then(|| clipboard.unchecked_into::<Clipboard>())?;
    JsFuture::from(clipboard.write_text(text)).await.ok()
}

async fn hand_to_system(calculation: Calculation, share: Share) {
    let data = ShareData::new();
    data.set_title(&share.subject);
    data.set_text(&share.subject);
    data.set_url(&share.link);
    match JsFuture::from(window().navigator().share_with_data(&data)).await {
        Ok(_) => calculation.tell(Outcome::Shared),
        // The visitor thought better of it, and knows.
        Err(error) if Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError") => {}
        Err(_) => calculation.tell(Outcome::ShareFailed),
    }
}
