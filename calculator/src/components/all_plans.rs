//! Every plan of every catalogue with its total.

use leptos::prelude::*;
use tarif_l10n::Args;
use tarif_pricing::{CatalogueId, Currency, PlanId, PriceList};

use super::calculation::Calculation;
use super::plan_total::PlanTotal;
use crate::text::{list, plan_name};
use crate::{Form, vat};

/// A catalogue with its plans, and where the first of them is among all plans shown.
struct Group {
    currency: Currency,
    catalogue: CatalogueId,
    name: String,
    vat: String,
    /// Which totals are of a period that the offer does not state, a sentence; nothing if none are.
    period: Option<String>,
    plans: Vec<(usize, PlanId, String)>,
}

/// Tables of totals, one a currency. Plans stand in the order of their price lists: totals in different currencies are never compared.
#[component]
pub(crate) fn AllPlans(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let mut groups = groups(&calculation.now().form);
    let mut tables = Vec::new();
    while let Some(currency) = groups.first().map(|group| group.currency) {
        let (same, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.currency == currency);
        groups = others;
        tables.push(view! { <CurrencyTable calculation currency groups=same/> });
    }
    view! {
        <div class="calculator__all" data-tarif-estimate="">
            {tables}
            <p class="calculator__not-binding">{calculation.say("calculator-estimate-not-binding")}</p>
        </div>
    }
}

fn groups(form: &Form) -> Vec<Group> {
    let mut index = 0..;
    let price_lists = form.data().price_lists.iter();
    let groups = price_lists.map(|price_list| {
        let plans = price_list.plans.iter().zip(&mut index);
        let plans =
            plans.map(|(plan, index)| (index, plan.id.clone(), plan_name(form.messages(), price_list, &plan.id)));
        Group {
            currency: price_list.currency,
            catalogue: price_list.catalogue.clone(),
            name: form.say(&[price_list.catalogue.as_str(), "-name"].concat()),
            vat: form.say(vat::of_list(price_list)),
            period: period(form, price_list),
            plans: plans.collect(),
        }
    });
    groups.collect()
}

/// Returns which plans publish an amount without a period. They stand under a heading that names one.
fn period(form: &Form, price_list: &PriceList) -> Option<String> {
    let plans = price_list.plans_without_period();
    let names: Vec<_> = plans.map(|plan| plan_name(form.messages(), price_list, &plan.id)).collect();
    let args = |names| Args::new().with("plans", list(form.messages(), names));
    (!names.is_empty()).then(|| form.say_with("calculator-all-period-unstated", &args(names)))
}

/// The catalogues of one currency.
#[component]
fn CurrencyTable(
    /// What is calculated.
    calculation: Calculation,
    /// The currency.
    currency: Currency,
    /// Its catalogues.
    groups: Vec<Group>,
) -> impl IntoView {
    let title = Args::new().with("currency", currency.code());
    let title = calculation.now().form.say_with("calculator-all-currency", &title);
    let bodies: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let rows =
                group.plans.into_iter().map(|(index, plan, name)| view! { <PlanRow calculation index plan name/> });
            view! {
                <tbody class="calculator__catalogue" data-catalogue=group.catalogue.to_string()>
                    <tr>
                        <th class="calculator__catalogue-name" scope="rowgroup" colspan="2">
                            <span>{group.name}</span>
                            <small class="calculator__catalogue-vat">{group.vat}</small>
                            {group.period.map(|text| view! { <small class="calculator__catalogue-period">{text}</small> })}
                        </th>
                    </tr>
                    {rows.collect::<Vec<_>>()}
                </tbody>
            }
        })
        .collect();
    view! {
        <section class="calculator__currency" data-currency=currency.code()>
            <table class="calculator__table">
                <caption class="calculator__currency-title">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{calculation.say("calculator-all-plan")}</th>
                        <th scope="col">{calculation.say("calculator-all-total")}</th>
                    </tr>
                </thead>
                {bodies}
            </table>
        </section>
    }
}

/// One plan, with a link to its catalogue that takes the entries along.
#[component]
fn PlanRow(
    /// What is calculated.
    calculation: Calculation,
    /// Its place among all plans shown.
    index: usize,
    /// The plan.
    plan: PlanId,
    /// Its name.
    name: String,
) -> impl IntoView {
    let label = Args::new().with("plan", name.as_str());
    let label = calculation.now().form.say_with("calculator-open-plan", &label);
    let available = calculation.follow_plan(index, |plan| plan.quote.is_available().to_string());
    let href = calculation.follow_plan(index, |plan| plan.href.clone().unwrap_or_default());
    view! {
        <tr class="calculator__row" data-available=available data-row-plan=plan.to_string()>
            <th scope="row">
                <a class="calculator__link" href=href title=label>{name}</a>
            </th>
            <td>
                <PlanTotal calculation index/>
            </td>
        </tr>
    }
}
