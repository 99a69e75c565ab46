//! What a visitor did to the prerendered page before the calculator took over.

use leptos::task::{spawn_local, tick};
use tarif_pricing::PlanId;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::components::Calculation;
use crate::{Field, Form, RateSlot};

/// Texts typed and a plan chosen before the takeover. Hydration sets every field to its default, so they are read before it and entered after it.
pub(super) struct Typed {
    texts: Vec<(usize, String)>,
    rates: Vec<(usize, String)>,
    plan: Option<PlanId>,
    caret: Option<Caret>,
}

/// Where the caret was, which setting the field's value moves.
struct Caret {
    input: HtmlInputElement,
    start: u32,
    end: u32,
}

impl Typed {
    pub(super) fn read(body: &Element, form: &Form) -> Self {
        let counters = form.counters().iter().map(|counter| counter.id.to_string());
        let rates = form.rate_slots().iter().map(RateSlot::field_name);
        let chosen = body.query_selector("input[name=plan]:checked").ok().flatten();
        let chosen = chosen.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        let chosen = chosen.filter(|input| !input.default_checked());
        Self {
            texts: typed(body, counters.collect()),
            rates: typed(body, rates.collect()),
            plan: chosen.and_then(|input| form.plan_named(&input.value()).cloned()),
            caret: Caret::read(body),
        }
    }

    /// Enters it, and puts the caret where it was once the fields show it. Returns whether there was anything. What the fields show by themselves was not typed: since an earlier step of the takeover one may follow another.
    pub(super) fn enter(self, calculation: Calculation) -> bool {
        if self.texts.is_empty() && self.rates.is_empty() && self.plan.is_none() {
            return false;
        }
        calculation.change(|form, state| {
            let (texts, rates) = (unlike(state.fields(), self.texts), unlike(state.rate_fields(), self.rates));
            for (index, text) in texts {
                state.type_into(form, index, text);
            }
            for (index, text) in rates {
                state.type_rate(form, index, text);
            }
            if let Some(plan) = self.plan {
                state.choose(plan);
            }
        });
        if let Some(caret) = self.caret {
            spawn_local(async move {
                tick().await;
                caret.restore();
            });
        }
        true
    }
}

impl Caret {
    fn read(body: &Element) -> Option<Self> {
        let input: HtmlInputElement = body.owner_document()?.active_element()?.dyn_into().ok()?;
        // Only fields of text have a caret; of others the browser gives none.
        let (start, end) = (input.selection_start().ok()??, input.selection_end().ok()??);
        body.contains(Some(&input)).then_some(Self { input, start, end })
    }

    fn restore(&self) {
        // The browser moves the caret to the end of what was set; where it refuses, it stays there.
        let _ = self.input.set_selection_range(self.start, self.end);
    }
}

/// Returns the texts that do not stand in their fields already.
fn unlike(fields: &[Field], texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let stands = |(index, text): &(usize, String)| fields.get(*index).is_some_and(|field| field.text == *text);
    texts.into_iter().filter(|typed| !stands(typed)).collect()
}

/// Returns what was typed into the fields of these names, each with its place among them.
fn typed(body: &Element, names: Vec<String>) -> Vec<(usize, String)> {
    let texts = names.into_iter().enumerate().filter_map(|(index, name)| {
        let input = body.query_selector(&["input[name=\"", &name, "\"]"].concat()).ok()??;
        let input = input.dyn_into::<HtmlInputElement>().ok()?;
        let text = input.value();
        (text != input.default_value()).then_some((index, text))
    });
    texts.collect()
}
