//! The calculator's second part, fetched when a visitor comes to what it shows.
//!
//! The functions marked `wasm_split` and all that only they need are cut out of the module into `further.wasm` when `tarif` is built; calling one fetches that file first. Everything else is in `calculator.wasm`, which is enough for the fields and the chosen plan's quote.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Element, HtmlElement};

use super::pause;
use crate::components::{Calculation, FurtherCalculation, FurtherPart};
use crate::{Form, ThenAndNow};

/// The event that the page sends to the place when a visitor comes near it, and the mark that it has then.
const NEAR: &str = "tarif:near";
const IS_NEAR: &str = "data-near";

/// How long a visitor must rest after an entry, or after a link was opened, before what goes further is fetched without having come near, in milliseconds: who prints the page then has it.
const REST: i32 = 2000;

/// What can take the focus, and what opens and closes, in the order of the page: the same before and after it is filled anew.
const KEPT: &str = "a, button, details, input, select, summary, [tabindex]";

/// When the place is to be filled anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    /// What was prerendered is true until something is entered, so when the visitor comes near.
    OnceNear,
    /// What was prerendered is of another selection, and the page was just opened: when the visitor comes near, or rests.
    AfterARest,
    /// The visitor has it in sight.
    Now,
}

/// The place of what goes further than a calculator's quote.
pub(super) struct FurtherPlace {
    calculation: Calculation,
    owner: Owner,
    place: Element,
    /// Whether its code is on its way, or there.
    is_begun: Cell<bool>,
}

impl FurtherPlace {
    /// Fills the place in a calculator's body when it is wanted.
    ///
    /// Until then what was prerendered stays, and is hidden as soon as it is no longer true. A body without the place has nothing that goes further.
    pub(super) fn accompany(calculation: Calculation, owner: &Owner, body: &Element, want: Want) {
        let Ok(Some(place)) = body.query_selector(".calculator__further") else { return };
        let part = Rc::new(Self { calculation, owner: owner.clone(), place, is_begun: Cell::new(false) });
        if want != Want::OnceNear {
            part.hide();
        }
        if want == Want::Now || part.place.has_attribute(IS_NEAR) {
            part.fill();
        } else if want == Want::AfterARest {
            part.fill_after_a_rest();
        }
        let near = Rc::clone(&part);
        let near = Closure::<dyn FnMut()>::new(move || near.fill());
        let _ = part.place.add_event_listener_with_callback(NEAR, near.as_ref().unchecked_ref());
        // Both live as long as the page.
        near.forget();
        let effect = RenderEffect::new(move |before: Option<()>| {
            calculation.followed();
            if before.is_some() && !part.is_filled() {
                part.hide();
                part.fill_after_a_rest();
            }
        });
        std::mem::forget(effect);
    }

    /// Hides what was prerendered, for it is of another selection.
    fn hide(&self) {
        let _ = self.place.set_attribute("aria-busy", "true");
    }

    /// Whether what is shown follows the entries, and was not prerendered any more.
    fn is_filled(&self) -> bool {
        self.place.has_attribute("data-ready")
    }

    fn fill_after_a_rest(self: &Rc<Self>) {
        let part = Rc::clone(self);
        let rested = Closure::once_into_js(move || part.fill());
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(rested.unchecked_ref(), REST);
    }

    /// Fetches the code, and fills the place. Where that fails the page says so, and the next entry tries again.
    fn fill(self: &Rc<Self>) {
        if self.is_begun.replace(true) {
            return;
        }
        let part = Rc::clone(self);
        spawn_local(async move {
            if part.show().await.is_ok() {
                let _ = part.place.remove_attribute("data-failed");
                let _ = part.place.remove_attribute("aria-busy");
                let _ = part.place.set_attribute("data-ready", "");
            } else {
                let _ = part.place.set_attribute("data-failed", "");
                part.is_begun.set(false);
            }
        });
    }

    /// Puts what goes further in the place of what was prerendered, part by part in tasks of their own.
    async fn show(&self) -> Result<(), SplitLoaderError> {
        let further = begin(self.calculation, self.owner.clone()).await?;
        for part in FurtherPart::ALL {
            compute(part, further, self.owner.clone()).await?;
            pause().await;
            make(part, self.calculation, further, self.owner.clone(), self.place.clone()).await?;
            pause().await;
        }
        Ok(())
    }
}

/// Returns what goes further than a calculation, of which nothing is computed yet.
#[wasm_split(further, fallible)]
fn begin(calculation: Calculation, owner: Owner) -> Result<FurtherCalculation, SplitLoaderError> {
    Ok(owner.with(|| FurtherCalculation::of(calculation)))
}

/// Computes what one of the parts shows.
#[wasm_split(further, fallible)]
fn compute(part: FurtherPart, further: FurtherCalculation, owner: Owner) -> Result<(), SplitLoaderError> {
    owner.with(|| part.compute(further));
    Ok(())
}

/// Puts one of the parts in the place of what was prerendered of it.
#[wasm_split(further, fallible)]
fn make(
    part: FurtherPart,
    calculation: Calculation,
    further: FurtherCalculation,
    owner: Owner,
    place: Element,
) -> Result<(), SplitLoaderError> {
    let Some(prerendered) = place.children().item(part as u32) else { return Ok(()) };
    owner.with(|| {
        let mut view = part.view(calculation, further).into_view().build();
        let kept = Kept::of(&prerendered);
        view.mount(&place, Some(prerendered.as_ref()));
        prerendered.remove();
        if let Some(made) = place.children().item(part as u32) {
            kept.restore(&made);
        }
        // It lives as long as the page.
        std::mem::forget(view);
    });
    Ok(())
}

/// Returns a link's quote by its own price list beside that of the one in force; see [`ThenAndNow::of`].
#[wasm_split(further, fallible)]
pub(super) fn then_and_now(then: &Form, now: &Form, search: &str) -> Result<Option<ThenAndNow>, SplitLoaderError> {
    Ok(ThenAndNow::of(then, now, search))
}

/// What a visitor has done with the prerendered page: where the focus is, and what is open.
struct Kept {
    focused: Option<usize>,
    open: Vec<usize>,
}

impl Kept {
    fn of(place: &Element) -> Self {
        let active = place.owner_document().and_then(|document| document.active_element());
        let elements = elements(place);
        let is_open = |index: &usize| elements[*index].has_attribute("open");
        Self {
            focused: elements.iter().position(|element| Some(element) == active.as_ref()),
            open: (0..elements.len()).filter(is_open).collect(),
        }
    }

    fn restore(&self, place: &Element) {
        let elements = elements(place);
        for element in self.open.iter().filter_map(|index| elements.get(*index)) {
            let _ = element.set_attribute("open", "");
        }
        let focused = self.focused.and_then(|index| elements.get(index)?.dyn_ref::<HtmlElement>());
        if let Some(element) = focused {
            let _ = element.focus();
        }
    }
}

fn elements(place: &Element) -> Vec<Element> {
    let Ok(found) = place.query_selector_all(KEPT) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}
