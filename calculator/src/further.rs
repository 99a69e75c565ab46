//! What goes further than the chosen plan's quote: the plans side by side, and the chart.

use crate::chart::Chart;
use crate::{Compared, Form, Shown, State};

/// What is shown of all plans of a catalogue besides their totals.
///
/// The browser fetches the code that computes it apart from the rest, when a visitor comes to it: see `takeover/further.rs`.
#[derive(Clone, Debug)]
pub struct Further {
    /// The plans side by side; nothing where no plan is chosen.
    pub compared: Option<Compared>,
    /// The chart; nothing where no plan is chosen, or there are too many to be told apart.
    pub chart: Option<Chart>,
}

impl Further {
    /// Returns what goes further than what is shown in a state. What did not change since `before` is taken from there.
    pub fn of(form: &Form, state: &State, shown: &Shown, before: Option<&Self>) -> Self {
        let Some((price_list, chosen)) = form.price_list().zip(shown.chosen.as_ref()) else {
            return Self { compared: None, chart: None };
        };
        let before = before.and_then(|before| before.chart.as_ref());
        Self {
            compared: Some(Compared::of(form, price_list, state, &shown.plans, chosen.index)),
            chart: Chart::of(form, price_list, state, &shown.plans, chosen.index, before),
        }
    }
}
