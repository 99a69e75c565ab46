//! The browser's history: what is entered stands in the address, and Back and Forward bring it back.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::JsValue;

use crate::{Trail, Writing};

/// The history of this page. Copies share it.
#[derive(Clone, Default)]
pub(super) struct History(Rc<RefCell<Trail>>);

impl History {
    /// Goes on from an entry that stands for `query`, said so by its address.
    pub(super) fn arrive(&self, query: String, search: String) {
        *self.0.borrow_mut() = Trail::at(query, search);
    }

    /// Returns how the address says a query, or would say it.
    pub(super) fn search_of(&self, query: &str) -> String {
        self.0.borrow().search_of(query)
    }

    /// Returns whether the address shows this selection.
    pub(super) fn shows(&self, query: &str) -> bool {
        self.0.borrow().shows(query)
    }

    /// Writes what is committed and what is entered, and returns whether the browser took it. One that is asked too often refuses.
    pub(super) fn write(&self, committed: Option<&str>, query: &str) -> bool {
        let writings = self.0.borrow().writings(committed, query);
        writings.iter().all(|writing| {
            let done = write(writing).is_ok();
            if done {
                self.0.borrow_mut().follow(writing);
            }
            done
        })
    }
}

fn write(writing: &Writing) -> Result<(), JsValue> {
    let (location, history) = (window().location(), window().history()?);
    let (path, hash) = (location.pathname()?, location.hash()?);
    match writing {
        Writing::Replace(search) => {
            history.replace_state_with_url(&history.state()?, "", Some(&[&path, search.as_str(), &hash].concat()))
        }
        Writing::Push(search) => {
            history.push_state_with_url(&JsValue::NULL, "", Some(&[&path, search.as_str(), &hash].concat()))
        }
    }
}
