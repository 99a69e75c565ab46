//! What the chosen plan comes to.

use leptos::prelude::*;

use super::availability::Availability;
use super::breakdown::Breakdown;
use super::calculation::Calculation;
use super::notes::Notes;
use crate::PlanShown;
use crate::text::price_list_text;

/// The total, how it comes about, and what must be said beside it.
#[component]
pub(crate) fn Result(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let id = ["tarif-", calculation.now().form.data().scope.name(), "-result"].concat();
    let plan = move |read: fn(&PlanShown) -> String| {
        calculation
            .follow(move |shown| shown.chosen.as_ref().map(|it| read(&shown.plans[it.index])).unwrap_or_default())
    };
    let form = &calculation.now().form;
    let version = form.version().map(|version| price_list_text(form.messages(), version));
    view! {
        <section class="calculator__result" aria-labelledby=id.clone() data-tarif-estimate="">
            <h3 class="calculator__result-title" id=id.clone()>{calculation.say("calculator-result-title")}</h3>
            <p class="calculator__headline">
                <span class="calculator__chosen-plan">{calculation.follow_chosen(|chosen| chosen.text.plan.clone())}</span>
                // Its own announcement is off: it would read every digit typed. The status below speaks after a pause.
                <output
                    class="calculator__total"
                    aria-live="off"
                    data-plan=plan(|plan| plan.plan.to_string())
                    data-total=plan(|plan| plan.data_total.clone())
                    data-complete=plan(|plan| plan.quote.is_complete().to_string())
                    data-available=plan(|plan| plan.quote.is_available().to_string())
                >
                    {calculation.follow_chosen(|chosen| chosen.text.total.clone())}
                </output>
                <span class="calculator__per">{calculation.follow_chosen(|chosen| chosen.text.per.clone())}</span>
            </p>
            <p
                class="calculator__own"
                hidden=calculation.follow(|shown| shown.chosen.iter().all(|chosen| chosen.text.rep_rates.is_none()))
            >
                {calculation.say("calculator-rates-included")}
            </p>
            <Availability calculation/>
            <Breakdown calculation/>
            <Notes calculation/>
            {version.map(|version| view! { <p class="calculator__price-list">{version}</p> })}
            <p
                class="calculator__vat"
                hidden=calculation.follow(|shown| shown.chosen.iter().all(|chosen| chosen.text.vat.is_none()))
            >
                {calculation.follow_chosen(|chosen| chosen.text.vat.clone().unwrap_or_default())}
            </p>
            <p class="calculator__not-binding">{calculation.say("calculator-estimate-not-binding")}</p>
        </section>
    }
}
