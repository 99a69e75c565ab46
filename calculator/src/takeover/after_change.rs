//! What follows a change outside of the calculator: links, the event, and after a pause the address and the announcement.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{CustomEvent, CustomEventInit, Document, Element};

use super::history::History;
use crate::components::{Calculation, Moment};
use crate::{State, address};

/// How long a visitor must rest before the address follows and screen readers speak, in milliseconds.
///
/// Browsers refuse to rewrite the address too often.
const PAUSE: i32 = 300;

/// How long to wait before an address that the browser refused is written again, in milliseconds.
const PATIENCE: i32 = 5000;

/// What differs from the prerendered page when following begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// Nothing.
    None,
    /// What the address said.
    Address,
    /// What was typed before the takeover.
    Typed,
    /// What was entered with another price list.
    Committed,
}

/// What is told of a change.
pub(super) struct AfterChange {
    calculation: Calculation,
    document: Document,
    root: Element,
    history: History,
    waiting: RefCell<Waiting>,
}

/// What the pause is waited for with.
#[derive(Default)]
struct Waiting {
    /// Ends when the pause is over.
    timer: Option<i32>,
    /// The query of what was committed meanwhile.
    committed: Option<String>,
    /// Runs after the pause.
    settle: Option<Closure<dyn FnMut()>>,
}

impl AfterChange {
    pub(super) fn new(calculation: Calculation, document: Document, root: Element, history: History) -> Rc<Self> {
        let after = Rc::new(Self { calculation, document, root, history, waiting: RefCell::default() });
        let settle = Rc::clone(&after);
        after.waiting.borrow_mut().settle = Some(Closure::new(move || settle.settle()));
        after
    }

    /// Follows the calculation from now on, which shows what `search` says and what is news.
    pub(super) fn follow(self: &Rc<Self>, search: &str, news: News) {
        self.link_languages(search);
        let after = Rc::clone(self);
        // Effects run in the order of their making, so the page shows a change before anybody is told of it.
        let effect = RenderEffect::new(move |commits: Option<u32>| {
            let (moment, now) = (after.calculation.followed(), after.calculation.commits());
            match (commits, news) {
                (None, News::None) => {}
                // A selection that came with the address is in it already, in the visitor's own writing.
                (None, News::Address) => after.announce_quote(&moment.shown.record()),
                (None, news) => after.hear(&moment, news == News::Committed),
                (Some(before), _) => after.hear(&moment, before != now),
            }
            now
        });
        std::mem::forget(effect);
    }

    /// Does nothing more: another calculator has taken this one's place.
    pub(super) fn stop(&self) {
        let waiting = self.waiting.take();
        if let Some(timer) = waiting.timer {
            window().clear_timeout_with_handle(timer);
        }
    }

    /// Takes note of a change.
    fn hear(&self, moment: &Moment, committed: bool) {
        self.announce_quote(&moment.shown.record());
        let query = query(moment);
        self.link_languages(&self.history.search_of(&query));
        if committed {
            self.waiting.borrow_mut().committed = Some(query);
        }
        self.wait(PAUSE);
    }

    /// Settles after a while, and no more at the end of an earlier one.
    fn wait(&self, milliseconds: i32) {
        let mut waiting = self.waiting.borrow_mut();
        if let Some(timer) = waiting.timer.take() {
            window().clear_timeout_with_handle(timer);
        }
        if let Some(settle) = &waiting.settle {
            let settle = settle.as_ref().unchecked_ref();
            waiting.timer = window().set_timeout_with_callback_and_timeout_and_arguments_0(settle, milliseconds).ok();
        }
    }

    /// Tells screen readers, and lets the address follow.
    fn settle(&self) {
        let moment = self.calculation.now();
        if let Ok(Some(status)) = self.root.query_selector(".calculator__status") {
            status.set_text_content(Some(&moment.shown.announcement(&moment.form)));
        }
        let committed = self.waiting.borrow().committed.clone();
        if self.history.write(committed.as_deref(), &query(&moment)) {
            self.waiting.borrow_mut().committed = None;
        } else {
            self.wait(PATIENCE);
        }
    }

    /// Brings back what an entry of the history stands for.
    pub(super) fn arrive(&self, search: String) {
        let moment = self.calculation.now();
        let mut arrived = State::from_address(&moment.form, address::read(&moment.form, &search));
        arrived.chart_along(&moment.form, moment.state.chart_counter());
        let query = arrived.query(&moment.form);
        // A link within the page makes an entry too, which brings nothing new.
        let is_new = !self.history.shows(&query);
        self.history.arrive(query, search);
        if is_new {
            self.waiting.borrow_mut().committed = None;
            self.calculation.change(|_, state| *state = arrived);
        }
    }

    /// The same selection in the other languages.
    fn link_languages(&self, search: &str) {
        let Ok(links) = self.document.query_selector_all("[data-tarif-language]") else {
            return;
        };
        for link in (0..links.length()).filter_map(|index| links.get(index)?.dyn_into::<Element>().ok()) {
            if let Some(href) = link.get_attribute("href") {
                let page = href.split(['?', '#']).next().unwrap_or_default();
                let _ = link.set_attribute("href", &[page, search].concat());
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

/// Returns the query of what is entered.
fn query(moment: &Moment) -> String {
    moment.state.query(&moment.form)
}
