//! How a prerendered calculator comes to answer its visitor, step by step.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Position, PositionState, RenderHtml};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::after_change::News;
use super::typed::Typed;
use crate::components::{AllPlans, Calculation, Counters, Ignored, Moment, PlanChoice, RateFields, Result, Versions};
use crate::{Form, State, address};

/// How a visitor came to a calculator.
pub(super) enum Coming {
    /// With the page, and with what was typed before the takeover.
    Opened,
    /// By the history, or by the address as it is.
    Arrived,
    /// By going on with another list.
    GoneOn,
}

/// What is taken over at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Result,
    AllPlans,
    Versions,
    PlanChoice,
    Counters,
    RateFields,
    Ignored,
}

impl Part {
    /// All of them; a calculator has those of its scope. What nobody can enter anything into comes first.
    pub(super) const ALL: [Self; 7] = [
        Self::Result,
        Self::AllPlans,
        Self::Versions,
        Self::Ignored,
        Self::PlanChoice,
        Self::RateFields,
        Self::Counters,
    ];
}

/// A calculator on its way.
///
/// Its steps are tasks of their own where the page has just been opened: between two of them the page answers to what its visitor does.
pub(super) struct Arrival {
    /// What lives as long as the calculator.
    pub(super) owner: Owner,
    /// What it calculates.
    pub(super) calculation: Calculation,
    prerendered: Arc<Moment>,
}

impl Arrival {
    /// Computes what was prerendered.
    pub(super) fn begin(form: &Arc<Form>) -> Self {
        let owner = Owner::new();
        let calculation = owner.with(|| Calculation::new(Arc::clone(form)));
        Self { owner, calculation, prerendered: calculation.now() }
    }

    /// Takes a part over; what was typed before stays in it.
    pub(super) fn take(&self, part: Part, body: &Element) {
        let calculation = self.calculation;
        let typed = Typed::read(body, &self.prerendered.form);
        self.owner.with(|| match part {
            Part::Result => hydrate(body, ".calculator__result", || view! { <Result calculation/> }),
            Part::AllPlans => hydrate(body, ".calculator__all", || view! { <AllPlans calculation/> }),
            Part::Versions => hydrate(body, ".versions", || view! { <Versions calculation/> }),
            Part::PlanChoice => hydrate(body, ".calculator__plans", || view! { <PlanChoice calculation/> }),
            Part::Counters => hydrate(body, ".calculator__counters", || view! { <Counters calculation/> }),
            Part::RateFields => hydrate(body, ".calculator__rates", || view! { <RateFields calculation/> }),
            Part::Ignored => hydrate(body, ".calculator__ignored", || view! { <Ignored calculation/> }),
        });
        typed.enter(calculation);
    }

    /// Returns what an address comes to.
    pub(super) fn look_ahead(&self, search: &str) -> Arc<Moment> {
        let Moment { form, state, .. } = &*self.prerendered;
        let entered = State::from_address(form, address::read(form, search));
        // What was prerendered was never in sight, so nothing has changed.
        if entered == *state { Arc::clone(&self.prerendered) } else { Moment::first(Arc::clone(form), entered) }
    }

    /// Enters what an address says, and on top of it what was typed so far. Returns what is news.
    pub(super) fn enter(&self, body: &Element, entered: Arc<Moment>, coming: &Coming) -> News {
        let typed = Typed::read(body, &entered.form);
        let differs = !Arc::ptr_eq(&entered, &self.prerendered);
        if differs {
            self.calculation.turn_to(entered);
        }
        match coming {
            Coming::Opened if typed.enter(self.calculation) => News::Typed,
            Coming::Opened if !differs => News::None,
            Coming::Opened | Coming::Arrived => News::Address,
            Coming::GoneOn => News::Committed,
        }
    }
}

/// Takes over the element that a view wrote; does nothing where it is not there.
fn hydrate<V: IntoView>(body: &Element, selector: &str, view: impl FnOnce() -> V) {
    if let Ok(Some(element)) = body.query_selector(selector) {
        let cursor = Cursor::new(element.unchecked_into());
        let position = PositionState::new(Position::Current);
        // What hydration returns keeps the view alive, and it lives as long as the page.
        std::mem::forget(view().into_view().hydrate::<true>(&cursor, &position));
    }
}
