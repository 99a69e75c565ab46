//! The monthly totals of all plans against one counter, drawn.

mod axis_choice;
mod key;
mod plot;
mod table;

use std::sync::Arc;

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::further::FurtherCalculation;
use crate::chart::Drawing;
use axis_choice::AxisChoice;
use key::Key;
use plot::Plot;
use table::TotalsTable;

/// What does not change with every entry: followed apart, so that it is looked at only when it is another one.
type DrawingMemo = Memo<Option<Arc<Drawing>>>;

/// The chart, what its crossings say, and its table.
#[component]
pub(super) fn ChartOfPlans(
    /// What is calculated.
    calculation: Calculation,
    /// The chart.
    further: FurtherCalculation,
) -> impl IntoView {
    let same = |one: Option<&Option<Arc<Drawing>>>, other: Option<&Option<Arc<Drawing>>>| match (one, other) {
        (Some(Some(one)), Some(Some(other))) => !Arc::ptr_eq(one, other),
        _ => true,
    };
    let drawing: DrawingMemo =
        Memo::new_with_compare(move |_| further.chart().map(|chart| Arc::clone(&chart.drawing)), same);
    let id = ["tarif-", calculation.now().form.data().scope.name(), "-chart-title"].concat();
    let remarks: Following<Vec<_>> = Box::new(move || {
        let texts = drawing.get().map(|drawing| drawing.remarks.clone()).unwrap_or_default();
        texts.into_iter().map(|text| view! { <li>{text}</li> }).collect()
    });
    let crossings: Following<Vec<_>> = Box::new(move || {
        let texts = drawing.get().map(|drawing| drawing.crossings.clone()).unwrap_or_default();
        texts.into_iter().map(|text| view! { <li>{text}</li> }).collect()
    });
    let is_empty: Following<bool> = Box::new(move || drawing.get().is_none_or(|drawing| drawing.is_empty()));
    let never_cross: Following<bool> =
        Box::new(move || drawing.get().is_none_or(|drawing| drawing.crossings.is_empty()));
    let crossings_title: Following = Box::new(move || {
        let title = calculation.say("calculator-chart-crossings-title");
        // Its sentences have bare numbers where requests are counted.
        match drawing.get().filter(|drawing| drawing.axis.counts_requests()) {
            Some(drawing) => {
                [&title, &calculation.say("label-separator"), &drawing.axis_title].map(String::as_str).concat()
            }
            None => title,
        }
    });
    view! {
        <section class="calculator__chart chart" aria-labelledby=id.clone() data-tarif-estimate="">
            <h3 class="chart__title" id=id.clone()>{calculation.say("calculator-chart-title")}</h3>
            <AxisChoice calculation/>
            <figure class="chart__figure" aria-labelledby=id.clone() hidden=is_empty>
                <Plot calculation further drawing/>
                <p class="chart__axis-title" aria-hidden="true">
                    {move || drawing.get().map(|drawing| drawing.axis_title.clone()).unwrap_or_default()}
                </p>
                <Key calculation further/>
            </figure>
            <h4 class="chart__crossings-title" hidden=never_cross>{crossings_title}</h4>
            <ul class="chart__crossings">{crossings}</ul>
            <ul class="chart__remarks">{remarks}</ul>
            <TotalsTable calculation drawing/>
        </section>
    }
}
