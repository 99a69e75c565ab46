//! Takes the prerendered calculators of a page over, in the browser.

mod after_change;
mod further;
mod history;
mod lists;
mod share;
mod typed;
mod visit;

use any_spawner::Executor;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use crate::{CalculatorData, Form};
use visit::Visit;

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
    Visit::begin(document, root, form)
}

fn data_of(document: &Document, root: &Element) -> Option<CalculatorData> {
    let scope = root.get_attribute("data-tarif-calculator")?;
    let scripts = document.query_selector_all("script[data-tarif-data]").ok()?;
    let scripts = (0..scripts.length()).filter_map(|index| scripts.get(index)?.dyn_into::<Element>().ok());
    let script = { scripts }.find(|script| script.get_attribute("data-tarif-data").as_ref() == Some(&scope))?;
    crate::json::read(&script.text_content()?).ok()
}
