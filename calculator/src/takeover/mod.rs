//! Takes the prerendered calculators of a page over, in the browser.

mod after_change;
mod history;
mod share;
mod typed;

use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{PositionState, RenderHtml};
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use crate::components::{Calculation, Calculator};
use crate::{CalculatorData, Form, State, address};
use after_change::{AfterChange, News};
use typed::Typed;

/// Takes over every calculator of the page that none has taken over yet.
///
/// A root without its data, or with data that does not fit, stays as it was prerendered, and the page says that it cannot calculate.
pub(crate) fn take_over_all(document: &Document) {
    // An executor that is there already is the same one.
    let _ = Executor::init_wasm_bindgen();
    let Ok(roots) = document.query_selector_all("[data-tarif-calculator]:not([data-ready])") else {
        return;
    };
    let roots = (0..roots.length()).filter_map(|index| roots.get(index)?.dyn_into::<Element>().ok());
    for root in roots {
        if take_over(document, root).is_none()
            && let Some(html) = document.document_element()
        {
            let _ = html.set_attribute("data-tarif-failed", "");
        }
    }
}

fn take_over(document: &Document, root: Element) -> Option<()> {
    let form = Form::new(data_of(document, &root)?).ok()?;
    let body = root.query_selector(".calculator__body").ok()??;
    let typed = Typed::read(document, &body, &form);
    let search = window().location().search().unwrap_or_default();
    let address = address::read(&form, &search);
    let owner = Owner::new();
    let (calculation, news, stop, caret) = owner.with(|| {
        let calculation = Calculation::new(form);
        let view = view! { <Calculator calculation/> };
        // What hydration returns keeps the view alive, and it lives as long as the page.
        std::mem::forget(view.hydrate::<true>(&Cursor::new(body.unchecked_into()), &PositionState::default()));
        let now = calculation.now();
        let mut entered = State::from_address(&now.form, address);
        let stop = (entered.query(&now.form), search);
        let news = if typed.is_any() {
            News::Typed
        } else if entered != now.state {
            News::Address
        } else {
            News::None
        };
        let caret = typed.enter(&now.form, &mut entered);
        calculation.change(|_, state| *state = entered);
        if let Some(place) = share::place() {
            calculation.set_place(place);
        }
        share::listen(calculation, &root);
        (calculation, news, stop, caret)
    });
    let document = document.clone();
    spawn_local(async move {
        // By then the figures of what was entered stand in the page.
        tick().await;
        if let Some(caret) = caret {
            caret.restore();
        }
        let _ = root.set_attribute("data-ready", "");
        if let Some(html) = document.document_element() {
            let _ = html.remove_attribute("data-tarif-pending");
        }
        owner.with(|| AfterChange::watch(calculation, document, root, stop, news));
        // It lives as long as the page too.
        std::mem::forget(owner);
    });
    Some(())
}

fn data_of(document: &Document, root: &Element) -> Option<CalculatorData> {
    let scope = root.get_attribute("data-tarif-calculator")?;
    let scripts = document.query_selector_all("script[data-tarif-data]").ok()?;
    let scripts = (0..scripts.length()).filter_map(|index| scripts.get(index)?.dyn_into::<Element>().ok());
    let script = { scripts }.find(|script| script.get_attribute("data-tarif-data").as_ref() == Some(&scope))?;
    crate::json::read(&script.text_content()?).ok()
}
