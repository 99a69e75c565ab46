//! The whole calculator.

use leptos::either::Either;
use leptos::prelude::*;

use super::all_plans::AllPlans;
use super::calculation::Calculation;
use super::fields::Fields;
use super::further_place::FurtherPlace;
use super::result::Result;
use super::versions::Versions;

/// The body of a calculator: fields, and what they come to.
///
/// The browser takes it over part by part; see `takeover/arrival.rs`. What stands here directly stays as the generator writes it.
#[component]
pub(crate) fn Calculator(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let of_catalogue = calculation.now().form.price_list().is_some();
    let title = if of_catalogue { "calculator-title" } else { "calculator-all-title" };
    view! {
        <h2 class="calculator__title">{calculation.say(title)}</h2>
        {(!of_catalogue).then(|| view! { <p class="calculator__intro">{calculation.say("calculator-all-intro")}</p> })}
        {of_catalogue.then(|| view! { <Versions calculation/> })}
        <Fields calculation/>
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
