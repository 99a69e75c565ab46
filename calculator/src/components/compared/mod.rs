//! Every plan side by side for what was entered.

mod plan;

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::text_list::TextList;
use crate::Shown;
use plan::view_of;

/// The plans in the order of their totals, with what no price says beside it.
#[component]
pub(super) fn ComparedPlans(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let id = ["tarif-", calculation.now().form.data().scope.name(), "-compared"].concat();
    let plans: Following<Vec<_>> = calculation.follow(move |shown| {
        let plans = shown.compared.iter().flat_map(|compared| &compared.plans);
        plans.map(|plan| view_of(calculation, plan)).collect::<Vec<_>>()
    });
    view! {
        <section class="calculator__compared" aria-labelledby=id.clone() data-tarif-estimate="">
            <h3 class="calculator__compared-title" id=id.clone()>{calculation.say("calculator-compare-title")}</h3>
            <TextList calculation class="calculator__compared-remarks" texts=remarks/>
            <ol class="calculator__compared-plans">{plans}</ol>
            <p class="calculator__compared-details">
                <a href="#comparison">{calculation.say("calculator-compare-details")}</a>
            </p>
        </section>
    }
}

fn remarks(shown: &Shown) -> Vec<String> {
    shown.compared.as_ref().map(|compared| compared.remarks.clone()).unwrap_or_default()
}
