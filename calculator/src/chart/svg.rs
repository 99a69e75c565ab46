//! The drawing as SVG.
//!
//! Lines are drawn in places of a square that is stretched to whatever room there is, with strokes that keep their width; texts and dots stand at shares of that room and keep their size. So one drawing reads well at every width. It has attributes and classes only: how it looks is the theme's.

use std::fmt::Write;

use super::{Drawing, Line, Marker};
use crate::markup::escaped;

/// Returns a place in ten-thousandths as a share in percent.
fn percent(place: u32) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

/// Returns where a text is anchored so that it stays within the drawing.
fn anchor(x: u32) -> &'static str {
    match x {
        ..1_500 => "start",
        8_500.. => "end",
        _ => "middle",
    }
}

/// Returns the letter of a plan, for its line, its label and its row in the key.
pub(crate) fn letter(plan: usize) -> char {
    u8::try_from(plan).map_or('?', |plan| char::from(b'A'.saturating_add(plan)))
}

/// Returns the class of a plan's line: each of six has a style of its own.
pub(crate) fn line_class(plan: usize) -> String {
    format!("chart__line chart__line--{}", plan % 6 + 1)
}

/// How the hatching of a plan's areas is turned, in degrees: each of six is told from the others without colour.
const HATCHINGS: [u16; 6] = [45, 135, 0, 90, 20, 160];

/// Returns the id of a plan's hatching.
fn hatching(drawing: &Drawing, plan: usize) -> String {
    format!("{}-hatch-{plan}", drawing.id)
}

/// Returns what a plan's line looks like, for its row in the key: with its hatching where the drawing has an area of it.
pub(crate) fn sample(drawing: &Drawing, plan: usize) -> String {
    let line = drawing.lines.get(plan).filter(|line| !line.band.is_empty() || !line.range.is_empty());
    let area = line.map(|_| format!(r#"<rect width="32" height="12" fill="url(#{})"/>"#, hatching(drawing, plan)));
    format!(
        r#"<svg class="chart__sample" width="32" height="12" aria-hidden="true" focusable="false">{}<path class="{}" d="M0 6H32"/></svg>"#,
        area.unwrap_or_default(),
        line_class(plan)
    )
}

/// Returns everything but the marker.
pub(super) fn drawing(drawing: &Drawing) -> String {
    let mut svg =
        String::from(r#"<svg class="chart__svg" width="100%" height="100%" aria-hidden="true" focusable="false">"#);
    let (out, id) = (&mut svg, &drawing.id);
    out.push_str("<defs>");
    for (plan, line) in drawing.lines.iter().enumerate() {
        let areas = [("band", &line.band), ("range", &line.range)].into_iter().filter(|(_, path)| !path.is_empty());
        for (part, path) in areas.clone() {
            // Writing into a text does not fail.
            let _ = write!(
                out,
                r#"<clipPath id="{id}-{part}-{plan}" clipPathUnits="objectBoundingBox"><path transform="scale(0.0001)" d="{path}"/></clipPath>"#
            );
        }
        if areas.count() > 0 {
            let (hatching, turned) = (hatching(drawing, plan), HATCHINGS[plan % 6]);
            let _ = write!(
                out,
                r#"<pattern id="{hatching}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate({turned})"><path class="chart__hatch" d="M0 3H6"/></pattern>"#
            );
        }
    }
    out.push_str("</defs>");
    axes(out, drawing);
    for (plan, line) in drawing.lines.iter().enumerate() {
        for (part, path) in [("band", &line.band), ("range", &line.range)] {
            if !path.is_empty() {
                let _ = write!(
                    out,
                    r#"<rect class="chart__{part}" width="100%" height="100%" fill="url(#{})" clip-path="url(#{id}-{part}-{plan})"/>"#,
                    hatching(drawing, plan)
                );
            }
        }
    }
    out.push_str(
        r#"<svg width="100%" height="100%" viewBox="0 0 10000 10000" preserveAspectRatio="none" overflow="visible">"#,
    );
    for (plan, line) in drawing.lines.iter().enumerate().filter(|(_, line)| !line.path.is_empty()) {
        let (class, chosen) = (line_class(plan), plan == drawing.chosen);
        let _ = write!(out, r#"<path class="{class}" data-chosen="{chosen}" d="{}"/>"#, line.path);
        if !line.edge.is_empty() {
            let _ = write!(out, r#"<path class="{class} chart__edge" data-chosen="{chosen}" d="{}"/>"#, line.edge);
        }
    }
    out.push_str("</svg>");
    for (x, y) in &drawing.marks {
        let _ = write!(out, r#"<circle class="chart__crossing" cx="{}" cy="{}" r="4"/>"#, percent(*x), percent(*y));
    }
    for (plan, line) in drawing.lines.iter().enumerate() {
        label(out, drawing, plan, line);
    }
    svg.push_str("</svg>");
    svg
}

fn axes(out: &mut String, drawing: &Drawing) {
    for tick in &drawing.amounts {
        let y = percent(tick.at);
        let _ = write!(out, r#"<line class="chart__grid" x1="0" x2="100%" y1="{y}" y2="{y}"/>"#);
        let _ = write!(out, r#"<text class="chart__amount" x="0" y="{y}" dy="-4">{}</text>"#, escaped(&tick.text));
    }
    let floor = percent(super::scale::BOTTOM);
    let _ = write!(out, r#"<line class="chart__axis" x1="0" x2="100%" y1="{floor}" y2="{floor}"/>"#);
    for tick in &drawing.positions {
        let (x, text, anchor) = (percent(tick.at), escaped(&tick.text), anchor(tick.at));
        let _ = write!(
            out,
            r#"<line class="chart__axis" x1="{x}" x2="{x}" y1="{floor}" y2="93.50%"/><text class="chart__position" x="{x}" y="98.50%" text-anchor="{anchor}">{text}</text>"#
        );
    }
}

fn label(out: &mut String, drawing: &Drawing, plan: usize, line: &Line) {
    let Some((x, y)) = line.label else { return };
    let anchor = if x < 4_000 { "start" } else { "end" };
    let (x, y, name) = (percent(x), percent(y), escaped(&drawing.names[plan]));
    let chosen = plan == drawing.chosen;
    let _ = write!(
        out,
        r#"<text class="chart__label" data-chosen="{chosen}" x="{x}" y="{y}" dy="-5" text-anchor="{anchor}">{}<tspan class="chart__name">{}{name}</tspan></text>"#,
        letter(plan),
        '\u{a0}',
    );
}

/// Returns the marker of what is entered.
pub(crate) fn marker(marker: &Marker) -> String {
    let (x, anchor, text) = (percent(marker.x), anchor(marker.x), escaped(&marker.text));
    let mut svg = format!(
        r#"<svg class="chart__svg" width="100%" height="100%" aria-hidden="true" focusable="false"><line class="chart__entered" x1="{x}" x2="{x}" y1="6.00%" y2="92.00%"/><text class="chart__entry" x="{x}" y="4.50%" text-anchor="{anchor}">{text}</text>"#
    );
    for (plan, y) in marker.dots.iter().enumerate().filter_map(|(plan, y)| Some((plan, (*y)?))) {
        let (y, chosen) = (percent(y), plan == marker.chosen);
        let _ = write!(
            svg,
            r#"<circle class="chart__dot" data-plan-dot="{plan}" data-chosen="{chosen}" cx="{x}" cy="{y}" r="3.5"/>"#
        );
    }
    svg.push_str("</svg>");
    svg
}
