//! What follows a change outside of the calculator: links, the event, and after a pause the address and the announcement.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{CustomEvent, CustomEventInit, Document, Element};

use crate::components::Calculation;

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

/// Follows one calculation.
pub(super) struct AfterChange {
    calculation: Calculation,
    document: Document,
    root: Element,
    /// Runs after the pause.
    settle: Closure<dyn FnMut()>,
}

impl AfterChange {
    /// Follows a calculation from now on.
    pub(super) fn watch(calculation: Calculation, document: Document, root: Element, news: News) {
        let settle = Closure::new(move || settle(calculation));
        let after = Rc::new(Self { calculation, document, root, settle });
        after.link_languages(&window().location().search().unwrap_or_default());
        Effect::new(move |before: Option<Option<i32>>| {
            let record = calculation.shown(|shown| shown.record());
            if before.is_none() && news == News::None {
                return None;
            }
            after.announce_quote(&record);
            // A selection that came with the address is in it already, in the visitor's own writing.
            if before.is_none() && news == News::Address {
                return None;
            }
            after.link_languages(&after.query());
            if let Some(timer) = before.flatten() {
                window().clear_timeout_with_handle(timer);
            }
            let settle = after.settle.as_ref().unchecked_ref();
            window().set_timeout_with_callback_and_timeout_and_arguments_0(settle, PAUSE).ok()
        });
    }

    /// Returns the address's query with its question mark.
    fn query(&self) -> String {
        query(self.calculation)
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

fn query(calculation: Calculation) -> String {
    let query = calculation.form(|form| calculation.state(|state| state.query(form)));
    ["?", &query].concat()
}

fn settle(calculation: Calculation) {
    let text = calculation.form(|form| calculation.shown(|shown| shown.announcement(form)));
    calculation.status().set(text);
    let location = window().location();
    let (path, hash) = (location.pathname().unwrap_or_default(), location.hash().unwrap_or_default());
    let url = [path, query(calculation), hash].concat();
    if let Ok(history) = window().history() {
        // A browser that finds this too often refuses; the next change tries again.
        let _ = history.replace_state_with_url(&history.state().unwrap_or_default(), "", Some(&url));
    }
}
