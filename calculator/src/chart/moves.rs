//! Moving along a chart.

use tarif_pricing::Entry;

use super::Chart;
use crate::{Form, State, Step};

/// A move of the marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// As a step button.
    Step(Step),
    /// Ten such steps.
    Far(Step),
    /// To where nothing is entered.
    Begin,
    /// To the end of the axis.
    End,
    /// To a place, in ten-thousandths of the width.
    To(u32),
}

impl Move {
    /// Returns the move of a key, as sliders have them.
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowRight" | "ArrowUp" => Self::Step(Step::Up),
            "ArrowLeft" | "ArrowDown" => Self::Step(Step::Down),
            "PageUp" => Self::Far(Step::Up),
            "PageDown" => Self::Far(Step::Down),
            "Home" => Self::Begin,
            "End" => Self::End,
            _ => return None,
        })
    }
}

impl Chart {
    /// Returns what is entered after a move; nothing if the chart is not of that form.
    pub fn entry_after(&self, form: &Form, state: &State, to: Move) -> Option<Entry> {
        let counter = form.counters().get(self.counter)?;
        let entry = state.selection().entry(counter);
        let (axis, drawing) = (&self.drawing.axis, &self.drawing);
        Some(match to {
            Move::Step(step) => form.stepped(counter, entry, step),
            Move::Far(step) => (0..10).fold(entry, |entry, _| form.stepped(counter, entry, step)),
            Move::Begin => axis.entry(0),
            Move::End => axis.entry(drawing.end()),
            Move::To(place) => form.snapped(counter, axis, drawing.position_at(place)),
        })
    }
}
