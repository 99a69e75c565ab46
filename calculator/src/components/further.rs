//! What goes further than the chosen plan's quote: handing it on, the plans side by side, the chart.

use std::sync::Arc;

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::chart::ChartOfPlans;
use super::compared::ComparedPlans;
use super::share_panel::SharePanel;
use crate::Compared;
use crate::chart::Chart;

/// The further part of a moment, computed once for all that show it, and no sooner than one of them asks.
#[derive(Clone, Copy)]
pub(crate) struct FurtherCalculation {
    compared: Memo<Option<Arc<Compared>>>,
    chart: Memo<Option<Arc<Chart>>>,
}

impl FurtherCalculation {
    /// Returns what goes further than a calculation.
    pub(crate) fn of(calculation: Calculation) -> Self {
        let compared = move |_: Option<&Option<Arc<Compared>>>| {
            let moment = calculation.followed();
            Compared::of(&moment.form, &moment.state, &moment.shown).map(Arc::new)
        };
        let chart = move |before: Option<&Option<Arc<Chart>>>| {
            let moment = calculation.followed();
            let before = before.and_then(|before| before.as_deref());
            Chart::of(&moment.form, &moment.state, &moment.shown, before).map(Arc::new)
        };
        Self {
            compared: Memo::new_with_compare(compared, |_, _| true),
            chart: Memo::new_with_compare(chart, |_, _| true),
        }
    }

    /// Returns the chart as it is now, without following it.
    pub(super) fn chart_now(self) -> Option<Arc<Chart>> {
        self.chart.get_untracked()
    }

    /// Returns the chart, and follows it.
    pub(super) fn chart(self) -> Option<Arc<Chart>> {
        self.chart.get()
    }

    /// Returns something that follows the plans side by side; the default where there are none.
    pub(super) fn follow_compared<T: Default>(self, read: impl Fn(&Compared) -> T + Send + 'static) -> Following<T> {
        Box::new(move || self.compared.get().as_deref().map(&read).unwrap_or_default())
    }

    /// Returns something that follows the chart; the default where there is none.
    pub(super) fn follow_chart<T: Default>(self, read: impl Fn(&Chart) -> T + Send + 'static) -> Following<T> {
        Box::new(move || self.chart().as_deref().map(&read).unwrap_or_default())
    }
}

/// The parts of what goes further than the quote, in the order of the page. In the browser each is computed, and made, in tasks of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FurtherPart {
    /// The share panel.
    Share,
    /// The plans side by side.
    Compared,
    /// The chart.
    Chart,
}

impl FurtherPart {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Share, Self::Compared, Self::Chart];

    /// Computes what the part shows, so that it is there when the part is made.
    #[cfg(feature = "browser")]
    pub(crate) fn compute(self, further: FurtherCalculation) {
        match self {
            Self::Share => {}
            Self::Compared => drop(further.compared.get_untracked()),
            Self::Chart => drop(further.chart_now()),
        }
    }

    /// Returns what the part shows.
    pub(crate) fn view(self, calculation: Calculation, further: FurtherCalculation) -> impl IntoView {
        match self {
            Self::Share => EitherOf3::A(view! { <SharePanel calculation/> }),
            Self::Compared => EitherOf3::B(view! { <ComparedPlans calculation further/> }),
            Self::Chart => EitherOf3::C(view! { <ChartOfPlans calculation further/> }),
        }
    }
}
