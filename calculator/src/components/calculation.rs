//! What the components share.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{ChosenShown, Form, PlanShown, Shown, State};

/// A text or a value of an attribute that follows the state.
///
/// One type for all of them: each closure type by itself would bring its own copy of the code that watches it.
pub(super) type Following<T = String> = Box<dyn FnMut() -> T + Send>;

/// The form, the state, and what is shown of it: one signal, and one value derived from it.
#[derive(Clone, Copy)]
pub struct Calculation {
    form: StoredValue<Form>,
    state: RwSignal<State>,
    shown: Memo<Arc<Shown>>,
    status: RwSignal<String>,
}

impl Calculation {
    /// Returns the calculation of a form in its initial state. It lives as long as the reactive owner around it.
    pub fn new(form: Form) -> Self {
        let state = RwSignal::new(State::initial(&form));
        let form = StoredValue::new(form);
        let shown = Memo::new_with_compare(
            move |before: Option<&Arc<Shown>>| {
                let before = before.map(Arc::as_ref);
                form.with_value(|form| state.with(|state| Arc::new(Shown::of(form, state, before))))
            },
            // Every change of the state is shown; comparing would cost more than showing.
            |_, _| true,
        );
        Self { form, state, shown, status: RwSignal::new(String::new()) }
    }

    /// Returns something of the form.
    pub fn form<T>(self, read: impl FnOnce(&Form) -> T) -> T {
        self.form.with_value(read)
    }

    /// Returns a text without variables.
    pub fn say(self, id: &str) -> String {
        self.form(|form| form.say(id))
    }

    /// Returns something of what is shown, and follows it.
    pub fn shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with(|shown| read(shown))
    }

    /// Returns a text that follows what is shown.
    pub(super) fn follow<T>(self, mut read: impl FnMut(&Shown) -> T + Send + 'static) -> Following<T> {
        Box::new(move || self.shown.with(|shown| read(shown)))
    }

    /// Returns a text that follows the chosen plan; empty where none is chosen.
    pub(super) fn follow_chosen(self, read: fn(&ChosenShown) -> String) -> Following {
        self.follow(move |shown| shown.chosen.as_ref().map(read).unwrap_or_default())
    }

    /// Returns a text that follows one of the plans.
    pub(super) fn follow_plan(self, index: usize, read: fn(&PlanShown) -> String) -> Following {
        self.follow(move |shown| read(&shown.plans[index]))
    }

    /// Returns something of the state, and follows it.
    pub fn state<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// Changes the state.
    pub fn change(self, change: impl FnOnce(&Form, &mut State)) {
        self.form.with_value(|form| self.state.update(|state| change(form, state)));
    }

    /// Returns what screen readers are told.
    pub fn status(self) -> RwSignal<String> {
        self.status
    }
}
