//! The field of one rate.

use leptos::ev::Event;
use leptos::prelude::*;

use super::super::calculation::Calculation;
use crate::RateShown;
use crate::text::charge_name;

/// A labelled field with what its amount is for, and what is wrong with it; hidden where the chosen plan has no use for it.
#[component]
pub(super) fn RateField(
    /// What is calculated.
    calculation: Calculation,
    /// The rate's place among the slots of the form.
    index: usize,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let slot = &form.rate_slots()[index];
    let name = slot.field_name();
    let label = form.price_list().map(|list| charge_name(form.messages(), list, &slot.charge)).unwrap_or_default();
    let [id, unit_id, error_id] = ["input", "unit", "error"].map(|part| form.element_id(&name, part));
    let rate = move |read: fn(&RateShown) -> String| calculation.follow(move |shown| read(&shown.rates[index]));
    let initial = calculation.now().shown.rates[index].text.clone();
    let if_invalid = move |valid: Option<String>, invalid: &str| {
        let invalid = Some(invalid.to_owned());
        calculation.follow(move |shown| match shown.rates[index].error {
            None => valid.clone(),
            Some(_) => invalid.clone(),
        })
    };
    let both_ids = [&unit_id, " ", &error_id].concat();
    let type_in = move |event: Event| {
        let text = event_target_value(&event);
        if calculation.now().shown.rates[index].text != text {
            calculation.change(|form, state| state.type_rate(form, index, text));
        }
    };
    let leave = move |event: Event| {
        type_in(event);
        calculation.commit();
    };
    view! {
        <div
            class="calculator__field calculator__field--rate"
            data-rate=name.clone()
            data-invalid=if_invalid(None, "")
            hidden=calculation.follow(move |shown| !shown.rates[index].of_chosen)
        >
            <label class="calculator__label" for=id.clone()>{label}</label>
            <div class="calculator__control">
                <input
                    class="calculator__input"
                    type="text"
                    name=name.clone()
                    id=id.clone()
                    inputmode="decimal"
                    autocomplete="off"
                    value=initial
                    prop:value=rate(|rate| rate.text.clone())
                    aria-invalid=if_invalid(None, "true")
                    aria-describedby=if_invalid(Some(unit_id.clone()), &both_ids)
                    on:input=type_in
                    on:change=leave
                />
                <span class="calculator__unit" id=unit_id>{rate(|rate| rate.unit.clone())}</span>
            </div>
            <p class="calculator__error" id=error_id>{rate(|rate| rate.error.clone().unwrap_or_default())}</p>
        </div>
    }
}
