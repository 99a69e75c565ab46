//! Takes the prerendered calculators of a page over, in the browser.

mod after_change;
mod arrival;
mod further;
mod history;
mod lists;
mod share;
mod typed;
mod visit;

use any_spawner::Executor;
use js_sys::Promise;
use leptos::prelude::window;
use leptos::task::spawn_local;
use tarif_l10n::Messages;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element};

use crate::{CalculatorData, json};
use visit::Visit;

/// Takes over every calculator of the page that none has taken over yet, with the messages that they share as JSON.
///
/// A root without its data, or with data that does not fit, stays as it was prerendered, and the page says that it cannot calculate.
pub(crate) fn take_over_all(document: Document, messages: String) {
    // An executor that is there already is the same one.
    let _ = Executor::init_wasm_bindgen();
    spawn_local(async move {
        pause().await;
        let shared: Option<Messages> = json::read(&messages).ok();
        let Ok(roots) = document.query_selector_all("[data-tarif-calculator]:not([data-ready])") else { return };
        for root in (0..roots.length()).filter_map(|index| roots.get(index)?.dyn_into::<Element>().ok()) {
            pause().await;
            let begun = match &shared {
                Some(shared) => Visit::begin(document.clone(), root, shared).await,
                None => None,
            };
            if let (None, Some(html)) = (begun, document.document_element()) {
                let _ = html.set_attribute("data-tarif-failed", "");
            }
        }
    });
}

/// Returns what the page says of a calculator.
fn data_of(document: &Document, root: &Element) -> Option<CalculatorData> {
    let scope = root.get_attribute("data-tarif-calculator")?;
    let scripts = document.query_selector_all("script[data-tarif-data]").ok()?;
    let scripts = (0..scripts.length()).filter_map(|index| scripts.get(index)?.dyn_into::<Element>().ok());
    let script = { scripts }.find(|script| script.get_attribute("data-tarif-data").as_ref() == Some(&scope))?;
    json::read(&script.text_content()?).ok()
}

/// Ends the task at hand, so that the browser can answer its visitor before the next one begins.
async fn pause() {
    let mut wait = |go_on, _| {
        // Where the browser sets no timer there is no next task, and the page stays as it was prerendered.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&go_on, 0);
    };
    let _ = JsFuture::from(Promise::new(&mut wait)).await;
}
