//! The drawing, which is also a slider.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use tarif_l10n::Args;

use super::super::calculation::{Calculation, Following};
use super::super::further::FurtherCalculation;
use super::DrawingMemo;
use crate::chart::{Chart, Move, svg};

/// The lines with what is entered over them. Keys and pointer change the entry.
#[component]
pub(super) fn Plot(
    /// What is calculated.
    calculation: Calculation,
    /// The chart.
    further: FurtherCalculation,
    /// What does not change with every entry.
    drawing: DrawingMemo,
) -> impl IntoView {
    let form = calculation.now().form.clone();
    let chart = move |read: fn(&Chart) -> String| further.follow_chart(read);
    let label: Following = {
        let form = form.clone();
        Box::new(move || {
            let title = drawing.get().map(|drawing| drawing.axis_title.clone()).unwrap_or_default();
            form.say_with("calculator-chart-slider", &Args::new().with("counter", title))
        })
    };
    let lines: Following = Box::new(move || drawing.get().map(|drawing| drawing.svg.clone()).unwrap_or_default());
    let on_key = move |event: KeyboardEvent| {
        if let Some(to) = Move::of_key(&event.key()) {
            event.prevent_default();
            go(calculation, further, to);
            calculation.commit();
        }
    };
    let point = move |event: &PointerEvent| {
        let Some(slider) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let (at, width) = (event.offset_x(), slider.client_width());
        let place = i64::from(at.max(0)) * 10_000 / i64::from(width.max(1));
        go(calculation, further, Move::To(u32::try_from(place).unwrap_or(0)));
    };
    let press = move |event: PointerEvent| {
        if let Some(slider) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
            // A pointer that has gone already is not captured, and drags no further.
            let _ = slider.set_pointer_capture(event.pointer_id());
        }
        point(&event);
    };
    let drag = move |event: PointerEvent| {
        if event.buttons() & 1 == 1 {
            point(&event);
        }
    };
    view! {
        <div
            class="chart__plot"
            role="slider"
            tabindex="0"
            aria-label=label
            aria-orientation="horizontal"
            aria-valuemin="0"
            aria-valuemax=chart(|chart| chart.drawing.end().to_string())
            aria-valuenow=chart(|chart| chart.marker.position.to_string())
            aria-valuetext=chart(|chart| chart.marker.says.clone())
            on:keydown=on_key
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=move |_| calculation.commit()
        >
            <div class="chart__drawing" inner_html=lines></div>
            <div class="chart__marker" inner_html=chart(|chart| svg::marker(&chart.marker))></div>
        </div>
    }
}

/// Enters what lies where a move leads.
fn go(calculation: Calculation, further: FurtherCalculation, to: Move) {
    let (now, Some(chart)) = (calculation.now(), further.chart_now()) else { return };
    let Some(entry) = chart.entry_after(&now.form, &now.state, to) else { return };
    calculation.change(|form, state| state.enter(form, chart.counter, entry));
}
