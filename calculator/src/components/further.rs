//! What goes further than the chosen plan's quote: handing it on, the plans side by side, the chart.

use std::sync::Arc;

use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::chart::ChartOfPlans;
use super::compared::ComparedPlans;
use super::share_panel::SharePanel;
use crate::Further;
use crate::chart::Chart;

/// The further part of a moment, computed once for all that show it.
#[derive(Clone, Copy)]
pub(super) struct FurtherCalculation {
    further: Memo<Arc<Further>>,
}

impl FurtherCalculation {
    fn of(calculation: Calculation) -> Self {
        let further = move |before: Option<&Arc<Further>>| {
            let moment = calculation.followed();
            Arc::new(Further::of(&moment.form, &moment.state, &moment.shown, before.map(Arc::as_ref)))
        };
        Self { further: Memo::new_with_compare(further, |_, _| true) }
    }

    /// Returns it as it is now, without following it.
    pub(super) fn now(self) -> Arc<Further> {
        self.further.get_untracked()
    }

    /// Returns it, and follows it.
    pub(super) fn followed(self) -> Arc<Further> {
        self.further.get()
    }

    /// Returns something that follows it.
    pub(super) fn follow<T>(self, read: impl Fn(&Further) -> T + Send + 'static) -> Following<T> {
        Box::new(move || read(&self.followed()))
    }

    /// Returns something that follows the chart; the default where there is none.
    pub(super) fn follow_chart<T: Default>(self, read: impl Fn(&Chart) -> T + Send + 'static) -> Following<T> {
        self.follow(move |further| further.chart.as_ref().map(&read).unwrap_or_default())
    }
}

/// The share panel, the plans side by side and the chart.
#[component]
pub fn FurtherResult(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let further = FurtherCalculation::of(calculation);
    view! {
        <SharePanel calculation/>
        <ComparedPlans calculation further/>
        <ChartOfPlans calculation further/>
    }
}

/// The place of what goes further, with its HTML where the generator writes it.
///
/// The browser leaves the place alone when it takes the calculator over, and fills it anew once the code for it is there.
#[component]
pub(super) fn FurtherPlace(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    view! {
        <div class="calculator__further" inner_html=prerendered(calculation)></div>
        <p class="calculator__further-failed" role="status">{calculation.say("calculator-compare-failed")}</p>
    }
}

#[cfg(feature = "prerender")]
fn prerendered(calculation: Calculation) -> String {
    view! { <FurtherResult calculation/> }.to_html()
}

#[cfg(not(feature = "prerender"))]
fn prerendered(_: Calculation) -> String {
    String::new()
}
