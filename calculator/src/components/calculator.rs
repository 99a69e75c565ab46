//! The whole calculator.

use leptos::either::Either;
use leptos::prelude::*;

use super::all_plans::AllPlans;
use super::calculation::Calculation;
use super::counters::Counters;
use super::further::FurtherPlace;
use super::plan_choice::PlanChoice;
use super::rates::RateFields;
use super::result::Result;
use super::versions::Versions;

/// The body of a calculator: fields, and what they come to.
#[component]
pub fn Calculator(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let of_catalogue = calculation.now().form.price_list().is_some();
    let title = if of_catalogue { "calculator-title" } else { "calculator-all-title" };
    view! {
        <h2 class="calculator__title">{calculation.say(title)}</h2>
        {(!of_catalogue).then(|| view! { <p class="calculator__intro">{calculation.say("calculator-all-intro")}</p> })}
        {of_catalogue.then(|| view! { <Versions calculation/> })}
        <form class="calculator__form" autocomplete="off" on:submit=|event| event.prevent_default()>
            {of_catalogue.then(|| view! { <PlanChoice calculation/> })}
            <Counters calculation/>
            {of_catalogue.then(|| view! { <RateFields calculation/> })}
            <p class="calculator__ignored" role="status" hidden=calculation.follow(|shown| shown.ignored.is_none())>
                {calculation.follow(|shown| shown.ignored.clone().unwrap_or_default())}
            </p>
        </form>
        {if of_catalogue {
            Either::Left(view! {
                <Result calculation/>
                <FurtherPlace calculation/>
            })
        } else {
            Either::Right(view! { <AllPlans calculation/> })
        }}
        // What it says comes after a pause, from outside.
        <p class="calculator__status" role="status" aria-live="polite"></p>
    }
}
