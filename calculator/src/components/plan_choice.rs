//! The choice of a plan, with every plan's total beside its name.

use leptos::prelude::*;
use tarif_pricing::PlanId;

use super::calculation::Calculation;
use super::plan_total::PlanTotal;
use crate::Shown;
use crate::text::plan_name;

/// A group of radio buttons, one a plan.
#[component]
pub(crate) fn PlanChoice(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let price_lists = form.price_list().into_iter();
    let plans = price_lists.flat_map(|list| list.plans.iter().map(move |plan| (list, plan)));
    let plans = plans.map(|(list, plan)| (plan.id.clone(), plan_name(form.messages(), list, &plan.id)));
    let plans: Vec<_> =
        plans.enumerate().map(|(index, (plan, name))| view! { <PlanOption calculation index plan name/> }).collect();
    view! {
        <fieldset class="calculator__plans">
            <legend class="calculator__legend">{calculation.say("calculator-plan-legend")}</legend>
            {plans}
        </fieldset>
    }
}

/// One plan to choose.
#[component]
fn PlanOption(
    /// What is calculated.
    calculation: Calculation,
    /// Its place among the plans.
    index: usize,
    /// The plan.
    plan: PlanId,
    /// Its name.
    name: String,
) -> impl IntoView {
    let value = plan.to_string();
    let is_chosen = move |shown: &Shown| shown.chosen.as_ref().is_some_and(|chosen| chosen.index == index);
    let available = calculation.follow_plan(index, |plan| plan.quote.is_available().to_string());
    let choose = move |_| calculation.change_and_commit(|_, state| state.choose(plan.clone()));
    view! {
        <label class="calculator__plan" data-available=available>
            <input
                class="calculator__radio"
                type="radio"
                name="plan"
                value=value
                checked=is_chosen(&calculation.now().shown)
                prop:checked=calculation.follow(is_chosen)
                on:change=choose
            />
            <span class="calculator__plan-name">{name}</span>
            <PlanTotal calculation index/>
        </label>
    }
}
