//! One plan's total beside its name.

use leptos::prelude::*;

use super::calculation::Calculation;
use crate::PlanShown;

/// The monthly total of one plan, with the hooks for scripts, and whether the plan is available.
#[component]
pub(super) fn PlanTotal(
    /// What is calculated.
    calculation: Calculation,
    /// The plan's place among all plans shown.
    index: usize,
) -> impl IntoView {
    let plan = move |read: fn(&PlanShown) -> String| calculation.follow_plan(index, read);
    let unavailable = calculation.say("calculator-plan-unavailable");
    let unavailable = calculation
        .follow(move |shown| if shown.plans[index].quote.is_available() { String::new() } else { unavailable.clone() });
    let own = calculation.now().form.price_list().map(|_| {
        let none = calculation.follow(move |shown| !shown.plans[index].quote.has_rep_rates());
        let mark = calculation.say("calculator-rates-mark");
        view! { <span class="calculator__own" data-tarif-estimate="" hidden=none>{mark}</span> }
    });
    view! {
        <span
            class="calculator__plan-total"
            data-tarif-estimate=""
            data-plan=plan(|plan| plan.plan.to_string())()
            data-plan-total=plan(|plan| plan.data_total.clone())
            data-complete=plan(|plan| plan.quote.is_complete().to_string())
            data-available=plan(|plan| plan.quote.is_available().to_string())
        >
            {plan(|plan| plan.total.clone())}
        </span>
        {own}
        <span class="calculator__unavailable" data-tarif-estimate="">{unavailable}</span>
    }
}
