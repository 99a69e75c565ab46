//! Every plan side by side for what was entered.

mod plan;

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::further::FurtherCalculation;
use plan::view_of;

/// The plans in the order of their totals, with what no price says beside it.
#[component]
pub(super) fn ComparedPlans(
    /// What is calculated.
    calculation: Calculation,
    /// The plans side by side.
    further: FurtherCalculation,
) -> impl IntoView {
    let id = ["tarif-", calculation.now().form.data().scope.name(), "-compared"].concat();
    let mut has_remarks = further.follow_compared(|compared| !compared.remarks.is_empty());
    let has_no_remarks: Following<bool> = Box::new(move || !has_remarks());
    let remarks: Following<Vec<_>> = further.follow_compared(|compared| {
        compared.remarks.iter().map(|text| view! { <li>{text.clone()}</li> }).collect::<Vec<_>>()
    });
    let plans: Following<Vec<_>> = further.follow_compared(move |compared| {
        compared.plans.iter().map(|plan| view_of(calculation, plan)).collect::<Vec<_>>()
    });
    view! {
        <section class="calculator__compared" aria-labelledby=id.clone() data-tarif-estimate="">
            <h3 class="calculator__compared-title" id=id.clone()>{calculation.say("calculator-compare-title")}</h3>
            <ul class="calculator__compared-remarks" hidden=has_no_remarks>{remarks}</ul>
            <ol class="calculator__compared-plans">{plans}</ol>
            <p class="calculator__compared-details">
                <a href="#comparison">{calculation.say("calculator-compare-details")}</a>
            </p>
        </section>
    }
}
