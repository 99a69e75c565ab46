//! What goes further than the chosen plan's quote: handing it on, the plans side by side, the chart.

use std::sync::Arc;

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::calculation::{Calculation, Following};
use super::chart::ChartOfPlans;
use super::compared::ComparedPlans;
use super::share_panel::SharePanel;
use crate::Further;
use crate::chart::Chart;

/// The further part of a moment, computed once for all that show it.
#[derive(Clone, Copy)]
pub(crate) struct FurtherCalculation {
    further: Memo<Arc<Further>>,
}

impl FurtherCalculation {
    /// Returns what goes further than a calculation.
    pub(crate) fn of(calculation: Calculation) -> Self {
        let further = move |before: Option<&Arc<Further>>| {
            let moment = calculation.followed();
            Arc::new(Further::of(&moment.form, &moment.state, &moment.shown, before.map(Arc::as_ref)))
        };
        Self { further: Memo::new_with_compare(further, |_, _| true) }
    }

    /// Returns it as it is now, without following it.
    pub(crate) fn now(self) -> Arc<Further> {
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

/// The parts of what goes further than the quote, in the order of the page. In the browser each is made in a task of its own.
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

    /// Returns what the part shows.
    pub(crate) fn view(self, calculation: Calculation, further: FurtherCalculation) -> impl IntoView {
        match self {
            Self::Share => EitherOf3::A(view! { <SharePanel calculation/> }),
            Self::Compared => EitherOf3::B(view! { <ComparedPlans calculation further/> }),
            Self::Chart => EitherOf3::C(view! { <ChartOfPlans calculation further/> }),
        }
    }
}
