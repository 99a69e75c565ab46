//! One plan among the others.

use leptos::prelude::*;
use tarif_l10n::Args;

use super::super::calculation::Calculation;
use crate::ComparedPlan;

/// Returns a plan with its total, how that differs from the chosen one, and what no price says.
///
/// The plans keep their elements and take each other's places in them, so every part of it is there for each of them.
pub(super) fn view_of(calculation: Calculation, plan: &ComparedPlan) -> impl IntoView + use<> {
    let form = calculation.now().form.clone();
    let index = plan.index;
    let (word, word_with_plan) = match plan.chosen {
        true => ("calculator-compare-chosen", "calculator-compare-chosen-plan"),
        false => ("calculator-compare-choose", "calculator-compare-choose-plan"),
    };
    let of_plan = Args::new().with("plan", plan.name.as_str());
    let id = form.price_list().and_then(|list| list.plans.get(index)).map(|plan| plan.id.clone());
    let beside = plan.reasons.iter().chain(&plan.beside).map(|text| view! { <li>{text.clone()}</li> });
    let words = form.data().words.iter().find(|words| Some(&words.plan) == id.as_ref());
    let (promises, included, rules, exclusions) = match words.cloned() {
        Some(words) => (words.promises, words.included, words.rules, words.exclusions),
        None => Default::default(),
    };
    let promises = promises.into_iter().map(|(what, text)| view! { <div><dt>{what}</dt><dd>{text}</dd></div> });
    let lists = [
        ("calculator-compare-included", included),
        ("calculator-compare-rules", rules),
        ("calculator-compare-exclusions", exclusions),
    ];
    let lists = lists.into_iter().filter(|(_, texts)| !texts.is_empty());
    let lists = lists.map(|(title, texts)| {
        let texts = texts.into_iter().map(|text| view! { <dd>{text}</dd> });
        view! { <div><dt>{form.say(title)}</dt>{texts.collect::<Vec<_>>()}</div> }
    });
    let on_choose = move |_| {
        let id = id.clone();
        calculation.change_and_commit(move |_, state| id.into_iter().for_each(|id| state.choose(id)));
    };
    view! {
        <li
            class="calculator__compared-plan"
            data-compared=plan.index.to_string()
            data-chosen=plan.chosen.to_string()
            data-available=plan.available.to_string()
            data-complete=plan.complete.to_string()
        >
            <h4 class="calculator__compared-name">{plan.name.clone()}</h4>
            <p class="calculator__compared-total">{plan.total.clone()}</p>
            <p class="calculator__compared-difference" hidden=plan.chosen>{plan.difference.clone()}</p>
            <button
                class="calculator__choose"
                type="button"
                aria-label=form.say_with(word_with_plan, &of_plan)
                aria-pressed=plan.chosen.to_string()
                on:click=on_choose
            >
                {form.say(word)}
            </button>
            <ul class="calculator__compared-beside">{beside.collect::<Vec<_>>()}</ul>
            <dl class="calculator__compared-words">{promises.collect::<Vec<_>>()}{lists.collect::<Vec<_>>()}</dl>
        </li>
    }
}
