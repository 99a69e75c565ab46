//! What follows a change outside of the calculator: links, the event, and after a pause the address and the announcement.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{CustomEvent, CustomEventInit, Document, Element};

use crate::components::{Calculation, Moment};

/// How long a visitor must rest before the address follows and screen readers speak, in milliseconds.
///
/// Browsers refuse to rewrite the address too often.
const PAUSE: i32 = 300;

/// What differs from the prerendered page when following begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// Nothing.
    None,
    /// What the address said.
    Address,
    /// What was typed before the takeover.
    Typed,
}

/// What is told of a change.
pub(super) struct AfterChange {
    document: Document,
    root: Element,
    /// Runs after the pause.
    settle: Closure<dyn FnMut()>,
}

impl AfterChange {
    /// Follows a calculation from now on.
    pub(super) fn watch(calculation: Calculation, document: Document, root: Element, news: News) {
        let settle = {
            let root = root.clone();
            Closure::new(move || settle(calculation, &root))
        };
        let after = Self { document, root, settle };
        after.link_languages(&window().location().search().unwrap_or_default());
        // Effects run in the order of their making, so the page shows a change before anybody is told of it.
        let effect = RenderEffect::new(move |before: Option<Option<i32>>| {
            let moment = calculation.followed();
            if before.is_none() && news == News::None {
                return None;
            }
            after.announce_quote(&moment.shown.record());
            // A selection that came with the address is in it already, in the visitor's own writing.
            if before.is_none() && news == News::Address {
                return None;
            }
            after.link_languages(&query(&moment));
            if let Some(timer) = before.flatten() {
                window().clear_timeout_with_handle(timer);
            }
            let settle = after.settle.as_ref().unchecked_ref();
            window().set_timeout_with_callback_and_timeout_and_arguments_0(settle, PAUSE).ok()
        });
        std::mem::forget(effect);
    }

    /// The same selection in the other languages.
    fn link_languages(&self, query: &str) {
        let Ok(links) = self.document.query_selector_all("[data-tarif-language]") else {
            return;
        };
        for link in (0..links.length()).filter_map(|index| links.get(index)?.dyn_into::<Element>().ok()) {
            if let Some(href) = link.get_attribute("href") {
                let page = href.split(['?', '#']).next().unwrap_or_default();
                let _ = link.set_attribute("href", &[page, query].concat());
            }
        }
    }

    /// Tells other people's scripts.
    fn announce_quote(&self, record: &str) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_detail(&js_sys::JSON::parse(record).unwrap_or_default());
        if let Ok(event) = CustomEvent::new_with_event_init_dict("tarif:quote", &init) {
            let _ = self.root.dispatch_event(&event);
        }
    }
}

/// Returns the address's query with its question mark.
fn query(moment: &Moment) -> String {
    ["?", &moment.state.query(&moment.form)].concat()
}

/// Tells screen readers, and lets the address follow.
fn settle(calculation: Calculation, root: &Element) {
    let moment = calculation.now();
    if let Ok(Some(status)) = root.query_selector(".calculator__status") {
        status.set_text_content(Some(&moment.shown.announcement(&moment.form)));
    }
    let location = window().location();
    let (path, hash) = (location.pathname().unwrap_or_default(), location.hash().unwrap_or_default());
    let url = [path, query(&moment), hash].concat();
    if let Ok(history) = window().history() {
        // A browser that finds this too often refuses; the next change tries again.
        let _ = history.replace_state_with_url(&history.state().unwrap_or_default(), "", Some(&url));
    }
}
