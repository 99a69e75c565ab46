//! What a visitor did to the prerendered page before the calculator took over.

use tarif_pricing::PlanId;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::{Form, State};

/// Texts typed and a plan chosen before the takeover. Hydration sets every field to its default, so they are read before it and put back after it.
pub(super) struct Typed {
    texts: Vec<TypedText>,
    plan: Option<PlanId>,
}

struct TypedText {
    index: usize,
    text: String,
    /// The caret, which setting a value would move.
    caret: Option<(u32, u32)>,
}

impl Typed {
    pub(super) fn read(body: &Element, form: &Form) -> Self {
        let texts = (0..form.counters().len()).filter_map(|index| {
            let input = input(body, form, index)?;
            let caret = input.selection_start().ok().flatten().zip(input.selection_end().ok().flatten());
            let text = input.value();
            (text != input.default_value()).then_some(TypedText { index, text, caret })
        });
        let chosen = body.query_selector("input[name=plan]:checked").ok().flatten();
        let chosen = chosen.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        let chosen = chosen.filter(|input| !input.default_checked());
        Self { texts: texts.collect(), plan: chosen.and_then(|input| form.plan_named(&input.value()).cloned()) }
    }

    /// Enters it, and puts it back into the fields at once, so that the caret stays where it was. Returns whether there is anything.
    pub(super) fn apply(self, body: &Element, form: &Form, state: &mut State) -> bool {
        let is_any = !self.texts.is_empty() || self.plan.is_some();
        for TypedText { index, text, caret } in self.texts {
            if let Some(input) = input(body, form, index) {
                input.set_value(&text);
                if let Some((start, end)) = caret {
                    let _ = input.set_selection_range(start, end);
                }
            }
            state.type_into(form, index, text);
        }
        if let Some(plan) = self.plan {
            state.choose(plan);
        }
        is_any
    }
}

fn input(body: &Element, form: &Form, index: usize) -> Option<HtmlInputElement> {
    let counter = form.counters().get(index)?;
    let input = body.query_selector(&["input[name=", counter.id.as_str(), "]"].concat()).ok()??;
    input.dyn_into().ok()
}
