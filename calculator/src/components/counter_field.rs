//! The field of one counter.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use tarif_pricing::CounterKind;

use super::calculation::Calculation;
use super::stepper::Stepper;
use crate::{FieldShown, Form, Step};

/// What never changes about a field.
struct Fixed {
    name: String,
    id: String,
    hint_id: String,
    error_id: String,
    label: String,
    hint: Option<String>,
    inputmode: &'static str,
}

impl Fixed {
    fn of(form: &Form, index: usize) -> Self {
        let counter = &form.counters()[index];
        let message = ["counter-", counter.id.as_str()].concat();
        let hint = [&message, ".hint"].concat();
        Self {
            name: counter.id.to_string(),
            id: form.element_id(counter.id.as_str(), "input"),
            hint_id: form.element_id(counter.id.as_str(), "hint"),
            error_id: form.element_id(counter.id.as_str(), "error"),
            label: form.say(&message),
            hint: form.messages().contains(&hint).then(|| form.say(&hint)),
            inputmode: match counter.kind {
                CounterKind::Units => "numeric",
                // Times such as "2:30" need more than digits and a decimal sign.
                CounterKind::Time(_) => "text",
                CounterKind::Money => "decimal",
            },
        }
    }
}

/// A labelled field with steppers, an echo of what was understood, and what is wrong with it.
#[component]
pub(super) fn CounterField(
    /// What is calculated.
    calculation: Calculation,
    /// The counter's place in the form.
    index: usize,
) -> impl IntoView {
    let Fixed { name, id, hint_id, error_id, label, hint, inputmode } = Fixed::of(&calculation.now().form, index);
    let field = move |read: fn(&FieldShown) -> String| calculation.follow(move |shown| read(&shown.fields[index]));
    let text = |field: &FieldShown| field.text.clone();
    let initial = calculation.now().shown.fields[index].text.clone();
    // An attribute that is not there and one that is: each follows whether the field is wrong.
    let if_invalid = move |valid: Option<String>, invalid: &str| {
        let invalid = Some(invalid.to_owned());
        calculation.follow(move |shown| match shown.fields[index].error {
            None => valid.clone(),
            Some(_) => invalid.clone(),
        })
    };
    let described_by = if_invalid(hint.is_some().then(|| hint_id.clone()), &error_id);
    // A text that is put in without keys, as by a password manager, may only be told of by a change.
    let type_in = move |event: Event| {
        let text = event_target_value(&event);
        if calculation.now().shown.fields[index].text != text {
            calculation.change(|form, state| state.type_into(form, index, text));
        }
    };
    let leave = move |event: Event| {
        type_in(event);
        calculation.commit();
    };
    let on_key = move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowUp" => Step::Up,
            "ArrowDown" => Step::Down,
            _ => return,
        };
        event.prevent_default();
        calculation.change_and_commit(|form, state| state.step(form, index, step));
    };
    view! {
        <div class="calculator__field" data-counter=name.clone() data-invalid=if_invalid(None, "")>
            <label class="calculator__label" for=id.clone()>{label.clone()}</label>
            <div class="calculator__control">
                <Stepper calculation index step=Step::Down label=label.clone() controls=id.clone()/>
                <input
                    class="calculator__input"
                    type="text"
                    name=name.clone()
                    id=id.clone()
                    inputmode=inputmode
                    autocomplete="off"
                    value=initial
                    prop:value=field(text)
                    aria-invalid=if_invalid(None, "true")
                    aria-describedby=described_by
                    on:input=type_in
                    on:change=leave
                    on:keydown=on_key
                />
                <span class="calculator__unit">{field(|field| field.unit.clone().unwrap_or_default())}</span>
                <Stepper calculation index step=Step::Up label=label.clone() controls=id.clone()/>
            </div>
            {hint.map(|hint| view! { <p class="calculator__hint" id=hint_id.clone()>{hint}</p> })}
            <p class="calculator__understood">{field(|field| field.understood.clone().unwrap_or_default())}</p>
            <p class="calculator__error" id=error_id.clone()>{field(|field| field.error.clone().unwrap_or_default())}</p>
        </div>
    }
}
